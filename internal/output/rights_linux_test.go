package output

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// asNobody runs f without the rights of root, which tests in containers have.
func asNobody(t *testing.T, f func()) {
	t.Helper()
	if os.Getuid() != 0 {
		f()
		return
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		runtime.LockOSThread() // and never unlocked: the thread ends with its rights
		if err := unix.Setfsuid(65534); err != nil {
			t.Error(err)
			return
		}
		f()
	}()
	<-done
}

func TestFolderThatCannotBeWritten(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	build(t, dest, root, "index.html", "one")
	for dir := root; dir != "/"; dir = filepath.Dir(dir) { // so that nobody gets here at all
		if info, err := os.Stat(dir); err != nil || info.Mode().Perm()&0o055 != 0o055 {
			if err := os.Chmod(dir, 0o755); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := os.Chmod(root, 0o555); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(root, 0o755)
	asNobody(t, func() {
		_, err := Stage(dest, root)
		if !errors.Is(err, fs.ErrPermission) || !strings.HasPrefix(err.Error(), dest+" and the folder it lies in cannot be written") {
			t.Errorf("got %v", err)
		}
		_, err = Stage(filepath.Join(root, "new", "site"), root)
		if !errors.Is(err, fs.ErrPermission) || !strings.Contains(err.Error(), "--destination") {
			t.Errorf("got %v", err)
		}
	})
	equal(t, dest, published("index.html", "one"))
	alone(t, root, "public")
}

func TestRightsDoNotDependOnTheMask(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	old := unix.Umask(0o077)
	defer unix.Umask(old)
	build(t, dest, root, "a/index.html", "one")
	equal(t, dest, published("a/index.html", "one"))
	if info, err := os.Stat(dest); err != nil || info.Mode().Perm() != 0o755 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
}
