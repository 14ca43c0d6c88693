package source

import (
	"bytes"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"slipway/internal/diag"
)

// Sub gives the files below dir, such as static or layouts, as a file system
// with paths relative to dir. It lists regular files and their folders only;
// what Glob would refuse, what may not be read, and files larger than 64 MiB,
// are reported and left out. Times are zero: output depends on content alone. A dir that does not
// exist is empty.
func (t *Tree) Sub(dir string, problems *diag.List) fs.FS {
	s := &sub{tree: t, dir: dir, files: map[string]entry{}, folders: map[string][]fs.DirEntry{".": nil}}
	for _, f := range t.walk(dir, problems) {
		if tooLarge(f.path, f.info.Size(), maxAsset, problems) {
			continue
		}
		if open, err := t.fsys.Open(f.path); err != nil {
			t.unreadable(f.path, err, problems)
			continue
		} else if err := open.Close(); err != nil {
			t.unreadable(f.path, err, problems)
			continue
		}
		name := f.path
		if dir != "." {
			name = strings.TrimPrefix(f.path, dir+"/")
		}
		e := entry{name: path.Base(name), size: f.info.Size()}
		s.files[name] = e
		s.add(path.Dir(name), e)
	}
	for _, entries := range s.folders {
		slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	}
	return s
}

// sub is a fixed listing over a tree.
type sub struct {
	tree    *Tree
	dir     string
	files   map[string]entry
	folders map[string][]fs.DirEntry
}

// add lists e in a folder, and the folder in the one above it.
func (s *sub) add(folder string, e entry) {
	_, known := s.folders[folder]
	s.folders[folder] = append(s.folders[folder], e)
	if !known {
		s.add(path.Dir(folder), entry{name: path.Base(folder), folder: true})
	}
}

// Open reads a file whole, or opens a folder for listing.
func (s *sub) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	if entries, ok := s.folders[name]; ok {
		return &openFolder{entry: entry{name: path.Base(name), folder: true}, entries: entries}, nil
	}
	e, ok := s.files[name]
	if !ok {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	var problems diag.List
	b, ok := s.tree.bytes(path.Join(s.dir, name), maxAsset, &problems)
	if !ok {
		// It was there when it was listed.
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	e.size = int64(len(b))
	return &openFile{Reader: bytes.NewReader(b), entry: e}, nil
}

// entry is a name in a folder; it is its own fs.FileInfo.
type entry struct {
	name   string
	size   int64
	folder bool
}

func (e entry) Name() string               { return e.name }
func (e entry) Size() int64                { return e.size }
func (e entry) IsDir() bool                { return e.folder }
func (e entry) ModTime() time.Time         { return time.Time{} }
func (e entry) Sys() any                   { return nil }
func (e entry) Info() (fs.FileInfo, error) { return e, nil }
func (e entry) Type() fs.FileMode          { return e.Mode().Type() }
func (e entry) String() string             { return fs.FormatDirEntry(e) }

func (e entry) Mode() fs.FileMode {
	if e.folder {
		return fs.ModeDir | 0o555
	}
	return 0o444
}

type openFile struct {
	*bytes.Reader
	entry entry
}

func (f *openFile) Stat() (fs.FileInfo, error) { return f.entry, nil }
func (f *openFile) Close() error               { return nil }

type openFolder struct {
	entry   entry
	entries []fs.DirEntry // not listed yet
}

func (f *openFolder) Stat() (fs.FileInfo, error) { return f.entry, nil }
func (f *openFolder) Close() error               { return nil }

func (f *openFolder) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: f.entry.name, Err: fs.ErrInvalid}
}

func (f *openFolder) ReadDir(n int) ([]fs.DirEntry, error) {
	if n <= 0 || n > len(f.entries) {
		if n > 0 && len(f.entries) == 0 {
			return nil, io.EOF
		}
		n = len(f.entries)
	}
	list := slices.Clone(f.entries[:n])
	f.entries = f.entries[n:]
	return list, nil
}
