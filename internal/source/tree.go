package source

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"sync"

	"slipway/internal/diag"
)

// Tree is the files of one portal. It only reads, and several goroutines may
// use it at once.
type Tree struct {
	fsys fs.FS

	mu    sync.Mutex
	file  string   // the file that Line read last
	lines []string // its lines
}

// Dir opens the portal in a folder on disk. Links are followed inside the
// folder only, whatever happens to it meanwhile. The error says that there is
// no such folder or that it cannot be opened.
func Dir(root string) (*Tree, error) {
	r, err := os.OpenRoot(root)
	if err != nil {
		return nil, fmt.Errorf("open the portal: %w", err)
	}
	return FS(r.FS()), nil
}

// FS takes the portal from a file system: one in memory, or one that keeps
// links from leaving it by itself.
func FS(fsys fs.FS) *Tree { return &Tree{fsys: fsys} }

// Exists reports whether path, relative to the portal, is a regular file.
func (t *Tree) Exists(path string) bool {
	if !fs.ValidPath(path) {
		return false
	}
	info, err := fs.Stat(t.fsys, path)
	return err == nil && info.Mode().IsRegular()
}

// Read returns the text of a file, with \n for every line end. Whatever keeps
// it from being read as text is reported, and ok is false.
func (t *Tree) Read(path string, problems *diag.List) (text []byte, ok bool) {
	raw, ok := t.bytes(path, maxText, problems)
	if !ok {
		return nil, false
	}
	return checkText(path, raw, problems)
}

// YAML reads a YAML file. It returns nil when the file cannot be read or is no
// YAML; every problem of the file is reported. An empty file is a Null.
func (t *Tree) YAML(path string, problems *diag.List) *Node {
	b, ok := t.Read(path, problems)
	if !ok {
		return nil
	}
	return parse(newText(path, b, 0), problems)
}

// Line returns line n of a file, counted from 1 and without its end, for
// excerpts. It returns false when the portal has no such line.
func (t *Tree) Line(file string, n int) (string, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.lines == nil || t.file != file {
		raw, ok := t.bytes(file, maxText, &diag.List{})
		if !ok {
			return "", false
		}
		t.file, t.lines = file, strings.Split(string(bytes.TrimPrefix(raw, byteOrderMark)), "\n")
	}
	if n < 1 || n > len(t.lines) {
		return "", false
	}
	return strings.TrimSuffix(t.lines[n-1], "\r"), true
}
