package output

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// errLocked says that another process holds a lock.
var errLocked = errors.New("locked")

// lock is held on a file in the working folder of a build. The system lets go
// of it when the process ends, however it ends.
type lock struct {
	dir  string
	file *os.File
}

// acquire locks dir, making it if need be, without waiting.
func acquire(dir string) (*lock, error) {
	name := filepath.Join(dir, lockName)
	for {
		if err := os.Mkdir(dir, 0o755); errors.Is(err, fs.ErrExist) {
			if err := ours(dir); err != nil {
				return nil, err
			}
		} else if err != nil {
			return nil, err
		}
		f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o644)
		if errors.Is(err, fs.ErrNotExist) {
			continue // the last holder has just removed the folder
		}
		if err != nil {
			return nil, err
		}
		if err := lockFile(f); err != nil {
			f.Close()
			return nil, err
		}
		// The last holder may have removed the file between the two steps; a
		// lock on a file that nobody can find holds nobody back.
		if sameFile(f, name) {
			return &lock{dir: dir, file: f}, nil
		}
		f.Close()
	}
}

// ours refuses a working folder that holds anything but what builds leave.
func ours(dir string) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil // gone since; acquire tries again
	}
	if err != nil {
		return err
	}
	for _, e := range entries {
		if name := e.Name(); name != newName && name != oldName && name != lockName {
			return fmt.Errorf("%s holds %s, which Slipway has not made; move that folder, or choose another one with --destination", dir, name)
		}
	}
	return nil
}

func sameFile(f *os.File, name string) bool {
	held, err := f.Stat()
	if err != nil {
		return false
	}
	found, err := os.Stat(name)
	return err == nil && os.SameFile(held, found)
}

// release removes the lock and, if nothing else is left in it, the folder.
func (l *lock) release() error {
	err := removeLock(l.file, filepath.Join(l.dir, lockName))
	if err != nil {
		return err
	}
	// Another build may already be in it.
	_ = os.Remove(l.dir)
	return nil
}
