// Package output puts a finished portal in place: whole, or not at all.
//
// A build writes into a folder beside its destination and, once everything is
// there, changes places with what stood there before. Whatever goes wrong
// until then (an error, a full disk, a kill) leaves the destination as it was.
//
// It refuses to replace a folder that it has not made, and a file that leads
// out of the one it makes.
package output

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// marker is the file that tells a folder made here from any other. Its
// contents never change, as a build's bytes must not.
const (
	marker     = ".slipway"
	markerText = "Made by Slipway. Each build replaces this folder as a whole.\n"
)

// The folder beside the destination holds the new tree, during a swap the old
// one, and the lock. It is public.slipway for public.
const (
	workSuffix = ".slipway"
	newName    = "new"
	oldName    = "old"
	lockName   = "lock"
)

// Staging is a tree that is being made. Its methods may be called by several
// goroutines at once until Commit or Abort.
type Staging struct {
	dest string // absolute, without symbolic links
	work string
	lock *lock
	swap func(a, b string) error
	*tree
}

// Stage begins a tree for dest and cleans up after builds that were killed.
// root is the folder of the portal, which dest must not endanger. If dest is a
// symbolic link, what it points at is replaced. The caller must end with
// Commit or Abort.
//
// Errors name dest and say what to do: it is a file, was made by somebody
// else, is the portal or a part of it, cannot be written, or is being written
// by another build.
func Stage(dest, root string) (*Staging, error) {
	real, err := resolve(dest)
	if err != nil {
		return nil, err
	}
	if err := safe(real, root); err != nil {
		return nil, err
	}
	if err := replaceable(real); err != nil {
		return nil, err
	}
	s := &Staging{dest: real, work: real + workSuffix, swap: exchange}
	if s.lock, err = acquire(s.work); errors.Is(err, errLocked) {
		return nil, fmt.Errorf("another build is writing to %s; wait for it, or choose another folder with --destination", real)
	} else if err != nil {
		return nil, explain(err, real)
	}
	if err := s.begin(); err != nil {
		return nil, errors.Join(explain(err, real), s.Abort())
	}
	return s, nil
}

// begin recovers from builds that were killed and makes the new tree's folder.
func (s *Staging) begin() error {
	old := filepath.Join(s.work, oldName)
	if _, err := os.Lstat(s.dest); errors.Is(err, fs.ErrNotExist) {
		// Killed between the two renames of a swap in two steps.
		if err := os.Rename(old, s.dest); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	s.tree = newTree(s.dest, filepath.Join(s.work, newName))
	for _, left := range []string{old, s.tree.dir} {
		if err := os.RemoveAll(left); err != nil {
			return err
		}
	}
	return makeDir(s.tree.dir)
}

// Commit puts the tree in place of the destination, in one step where the
// system can, and removes what stood there. After an error the destination is
// as it was, and the tree is gone.
func (s *Staging) Commit() error {
	if s.lock == nil {
		return errors.New("the build has ended")
	}
	err := s.install()
	if err != nil {
		err = explain(err, s.dest)
	}
	// What is left of the old tree, if it cannot be removed, is no reason to
	// call a build failed that is in place; the next one tries again.
	if left := s.Abort(); err != nil {
		return errors.Join(err, left)
	}
	return nil
}

func (s *Staging) install() error {
	if err := s.tree.write(marker, []byte(markerText)); err != nil {
		return err
	}
	if err := replaceable(s.dest); err != nil { // it may have changed since
		return err
	}
	if _, err := os.Lstat(s.dest); errors.Is(err, fs.ErrNotExist) {
		return os.Rename(s.tree.dir, s.dest)
	}
	err := s.swap(s.tree.dir, s.dest)
	if errors.Is(err, errors.ErrUnsupported) {
		return s.swapInTwo()
	}
	return err
}

// swapInTwo is for systems that cannot exchange two folders. A kill between
// the steps leaves no destination; begin brings the old one back.
func (s *Staging) swapInTwo() error {
	old := filepath.Join(s.work, oldName)
	if err := os.Rename(s.dest, old); err != nil {
		return err
	}
	if err := os.Rename(s.tree.dir, s.dest); err != nil {
		return errors.Join(err, os.Rename(old, s.dest))
	}
	return nil
}

// Abort drops the tree and leaves the destination as it is. After Commit, or a
// second time, it does nothing.
func (s *Staging) Abort() error {
	if s.lock == nil {
		return nil
	}
	held := s.lock
	s.lock = nil
	var errs []error
	for _, name := range []string{newName, oldName} {
		if err := os.RemoveAll(filepath.Join(s.work, name)); err != nil {
			errs = append(errs, explain(err, s.dest))
		}
	}
	if err := held.release(); err != nil {
		errs = append(errs, explain(err, s.dest))
	}
	return errors.Join(errs...)
}
