package bundle

import (
	"errors"
	"io"
	"io/fs"
	"maps"
	"slices"
)

// Overlay lays the files of upper over those of lower: a file or folder that
// upper has stands for the one of the same name in lower, and folders that
// both have are merged. upper may be nil.
func Overlay(upper, lower fs.FS) fs.FS {
	if upper == nil {
		return lower
	}
	return overlay{upper, lower}
}

type overlay struct{ upper, lower fs.FS }

// Open is part of fs.FS.
func (o overlay) Open(name string) (fs.File, error) {
	f, err := o.upper.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return o.lower.Open(name)
	}
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil || !info.IsDir() {
		return f, err
	}
	entries, err := o.ReadDir(name)
	if err != nil {
		f.Close()
		return nil, err
	}
	return &folder{File: f, entries: entries}, nil
}

// ReadDir is part of fs.ReadDirFS.
func (o overlay) ReadDir(name string) ([]fs.DirEntry, error) {
	above, err := fs.ReadDir(o.upper, name)
	if errors.Is(err, fs.ErrNotExist) {
		return fs.ReadDir(o.lower, name)
	}
	if err != nil {
		return nil, err
	}
	merged := map[string]fs.DirEntry{}
	if below, err := fs.ReadDir(o.lower, name); err == nil {
		for _, e := range below {
			merged[e.Name()] = e
		}
	}
	for _, e := range above {
		merged[e.Name()] = e
	}
	out := make([]fs.DirEntry, 0, len(merged))
	for _, key := range slices.Sorted(maps.Keys(merged)) {
		out = append(out, merged[key])
	}
	return out, nil
}

// folder is an open folder that both have.
type folder struct {
	fs.File
	entries []fs.DirEntry
}

// ReadDir is part of fs.ReadDirFile.
func (d *folder) ReadDir(n int) ([]fs.DirEntry, error) {
	if n <= 0 {
		n = len(d.entries)
	} else if len(d.entries) == 0 {
		return nil, io.EOF
	}
	n = min(n, len(d.entries))
	out := slices.Clone(d.entries[:n])
	d.entries = d.entries[n:]
	return out, nil
}
