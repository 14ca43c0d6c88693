package output

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
)

// resolve returns the real place of a destination, which need not exist, and
// makes the folder above it.
func resolve(dest string) (string, error) {
	abs, err := filepath.Abs(dest)
	if err != nil {
		return "", err
	}
	if info, err := os.Lstat(abs); err == nil && info.Mode()&fs.ModeSymlink != 0 {
		real, err := filepath.EvalSymlinks(abs)
		if errors.Is(err, fs.ErrNotExist) {
			return "", fmt.Errorf("%s is a symbolic link to nothing; mend it, or choose another folder with --destination", abs)
		}
		return real, err
	}
	parent, err := filepath.EvalSymlinks(filepath.Dir(abs))
	if errors.Is(err, fs.ErrNotExist) {
		if err := os.MkdirAll(filepath.Dir(abs), 0o755); err != nil {
			return "", explain(err, abs)
		}
		parent, err = filepath.EvalSymlinks(filepath.Dir(abs))
	}
	if err != nil {
		return "", explain(err, abs)
	}
	return filepath.Join(parent, filepath.Base(abs)), nil
}

// sources are the folders of a portal that people write.
var sources = []string{"data", "content", "layouts", "assets", "i18n", "static", ".git"}

// safe refuses the portal itself, what it lies in (down to the root of the
// disk), and what its people write.
func safe(dest, root string) error {
	root, err := filepath.Abs(root)
	if err != nil {
		return err
	}
	if real, err := filepath.EvalSymlinks(root); err == nil {
		root = real
	}
	what := ""
	if within(root, dest) {
		what = "holds the portal itself"
	} else if within(dest, root) {
		rel, err := filepath.Rel(root, dest)
		if err != nil {
			return err
		}
		// Compared without case, because disks may do the same.
		first, _, _ := strings.Cut(strings.ToLower(filepath.ToSlash(rel)), "/")
		if slices.Contains(sources, first) {
			what = "is part of the portal's sources"
		}
	}
	if what == "" {
		return nil
	}
	return fmt.Errorf("%s %s and cannot be the output; choose another folder with --destination", dest, what)
}

// within reports whether p is dir or lies below it.
func within(p, dir string) bool {
	rel, err := filepath.Rel(dir, p)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

// replaceable refuses what Slipway has not made, but for an empty folder.
func replaceable(dest string) error {
	info, err := os.Lstat(dest)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return explain(err, dest)
	}
	if !info.IsDir() {
		return fmt.Errorf("%s is a file; choose a folder with --destination", dest)
	}
	// First, because another build may exchange the folder while it is listed.
	if text, err := os.ReadFile(filepath.Join(dest, marker)); err == nil && string(text) == markerText {
		return nil
	}
	entries, err := os.ReadDir(dest)
	if err != nil {
		return explain(err, dest)
	}
	if len(entries) == 0 {
		return nil
	}
	return fmt.Errorf("%s holds files that Slipway has not made, and a build would remove them; empty it, or choose another folder with --destination", dest)
}

// explain says what a failure of the machine means and what to do.
func explain(err error, dest string) error {
	const other = "or choose another folder with --destination"
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return fmt.Errorf("the disk is full, and %s is as it was; free some space, %s: %w", dest, other, err)
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return fmt.Errorf("%s and the folder it lies in cannot be written; change that, %s: %w", dest, other, err)
	case errors.Is(err, syscall.EBUSY), errors.Is(err, syscall.EXDEV):
		return fmt.Errorf("%s is a disk of its own and cannot be replaced; choose a folder inside it with --destination: %w", dest, err)
	}
	return err
}
