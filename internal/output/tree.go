package output

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// tree is a folder that only grows.
type tree struct {
	dest string // where it will be put, for messages
	dir  string

	mu    sync.Mutex
	dirs  map[string]bool // made
	taken map[string]kind // by name in one case: on some disks and servers, two cases are one name
}

// kind says what a name is taken by.
type kind int

const (
	free kind = iota
	byFile
	byFolder
)

func newTree(dest, dir string) *tree {
	return &tree{dest: dest, dir: dir, dirs: map[string]bool{".": true}, taken: map[string]kind{}}
}

// makeDir makes a folder with the same rights whatever the mask of the process.
func makeDir(dir string) error {
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	return os.Chmod(dir, 0o755)
}

// Dir is the folder of the new tree until Commit, for reading.
func (t *tree) Dir() string { return t.dir }

// Write adds a file with rights 0644. name is slash-separated and relative to
// the root of the tree. A name that leaves the tree, that is taken, or that is
// also a folder is an error.
func (t *tree) Write(name string, data []byte) error {
	if name == marker {
		return fmt.Errorf("%s is a name that Slipway keeps for itself", name)
	}
	return t.write(name, data)
}

func (t *tree) write(name string, data []byte) error {
	if err := t.claim(name); err != nil {
		return err
	}
	return t.put(name, bytes.NewReader(data))
}

// claim takes a name for a file and makes the folders above it.
func (t *tree) claim(name string) error {
	if !fs.ValidPath(name) || name == "." || !filepath.IsLocal(filepath.FromSlash(name)) {
		return fmt.Errorf("%q does not lie in the output", name)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.isTaken(name) {
		return fmt.Errorf("%s is written twice", name)
	}
	if err := t.makeDirs(path.Dir(name)); err != nil {
		return err
	}
	t.taken[strings.ToLower(name)] = byFile
	return nil
}

// isTaken reports whether a file of that name cannot be added: there is one,
// or a folder, or one of the folders above it is a file.
func (t *tree) isTaken(name string) bool {
	name = strings.ToLower(name)
	if t.taken[name] != free {
		return true
	}
	for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
		if t.taken[dir] == byFile {
			return true
		}
	}
	return false
}

// isInTheWay reports whether a static file would take the place of one that is
// already there: of that name, or of the page that servers show for it. Asked
// for /people, many of them answer with people.html before people/index.html.
func (t *tree) isInTheWay(name string) bool {
	if strings.EqualFold(name, marker) || t.isTaken(name) {
		return true
	}
	stem, isPage := strings.CutSuffix(strings.ToLower(name), ".html")
	return isPage && t.taken[stem+"/index.html"] == byFile
}

func (t *tree) makeDirs(dir string) error {
	if t.dirs[dir] {
		return nil
	}
	if err := t.makeDirs(path.Dir(dir)); err != nil {
		return err
	}
	if err := makeDir(filepath.Join(t.dir, filepath.FromSlash(dir))); err != nil {
		return explain(err, t.dest)
	}
	t.dirs[dir] = true
	t.taken[strings.ToLower(dir)] = byFolder
	return nil
}

func (t *tree) put(name string, from io.Reader) error {
	f, err := os.OpenFile(filepath.Join(t.dir, filepath.FromSlash(name)), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return explain(err, t.dest)
	}
	// Not synced to the disk: a power cut may cost this build, but a build can
	// be repeated, and syncing ten thousand files takes longer than making them.
	_, err = io.Copy(f, from)
	if modeErr := f.Chmod(0o644); err == nil {
		err = modeErr
	}
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	return explain(err, t.dest)
}

// ConflictError is static files that would take the place of generated ones.
type ConflictError struct {
	Names []string // relative to the static files, sorted
}

// Error names the files.
func (e *ConflictError) Error() string {
	return fmt.Sprintf("static files would replace what Slipway writes: %s; give them other names", strings.Join(e.Names, ", "))
}

// CopyStatic adds the regular files of static, which may be nil; links and
// devices are left out. If any of them is in the way of a file that is already
// there, nothing is copied and the error is a *ConflictError.
func (t *tree) CopyStatic(static fs.FS) error {
	if static == nil {
		return nil
	}
	var names []string
	err := fs.WalkDir(static, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		return err
	}
	t.mu.Lock()
	conflicts := slices.DeleteFunc(slices.Clone(names), func(name string) bool {
		return !t.isInTheWay(name)
	})
	t.mu.Unlock()
	if len(conflicts) > 0 {
		return &ConflictError{Names: conflicts}
	}
	for _, name := range names {
		if err := t.copy(static, name); err != nil {
			return err
		}
	}
	return nil
}

func (t *tree) copy(static fs.FS, name string) error {
	f, err := static.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := t.claim(name); err != nil {
		return err
	}
	return t.put(name, f)
}
