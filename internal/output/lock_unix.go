//go:build unix

package output

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

func lockFile(f *os.File) error {
	err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
	if errors.Is(err, unix.EWOULDBLOCK) {
		return errLocked
	}
	return err
}

// removeLock removes the file while it is locked, so that nobody else locks a
// file that is about to go.
func removeLock(f *os.File, name string) error {
	return errors.Join(os.Remove(name), f.Close())
}
