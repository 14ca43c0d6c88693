package output

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

// Replace puts one file of a portal in place, whole or not at all, with the
// rights that it had. name is slash-separated and relative to root, which it
// cannot leave. A link is refused: it is the file behind it that has to be
// named.
func Replace(root, name string, data []byte) (err error) {
	dir, err := os.OpenRoot(root)
	if err != nil {
		return err
	}
	defer dir.Close()
	file := filepath.FromSlash(name)
	mode := fs.FileMode(0o644)
	switch info, err := dir.Lstat(file); {
	case err == nil && !info.Mode().IsRegular():
		return fmt.Errorf("%s is no regular file; put one there, and run the command again", name)
	case err == nil:
		mode = info.Mode().Perm()
	case !errors.Is(err, fs.ErrNotExist):
		return unchanged(err, name)
	}
	// The name is hidden, so that nothing reads a file left by a kill.
	temporary := filepath.FromSlash(path.Join(path.Dir(name), "."+path.Base(name)+".new"))
	if err := dir.Remove(temporary); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return unchanged(err, name)
	}
	defer func() {
		if err != nil {
			_ = dir.Remove(temporary)
			err = unchanged(err, name)
		}
	}()
	f, err := dir.OpenFile(temporary, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if sync := f.Sync(); err == nil {
		err = sync
	}
	if rights := f.Chmod(mode); err == nil {
		err = rights
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return err
	}
	return dir.Rename(temporary, file)
}

func unchanged(err error, name string) error { return fmt.Errorf("%s is as it was: %w", name, err) }
