package bundle

import (
	"bytes"
	"io/fs"
	"path"
	"time"
)

// With gives files with one of them replaced, or added.
func With(files fs.FS, name string, contents []byte) fs.FS {
	return with{files, name, contents}
}

type with struct {
	fs.FS
	name     string
	contents []byte
}

// Open is part of fs.FS.
func (w with) Open(name string) (fs.File, error) {
	if name == w.name {
		return written{bytes.NewReader(w.contents), w}, nil
	}
	return w.FS.Open(name)
}

// written is the open file, and what is known of it.
type written struct {
	*bytes.Reader
	of with
}

func (f written) Stat() (fs.FileInfo, error) { return f, nil }
func (f written) Close() error               { return nil }
func (f written) Name() string               { return path.Base(f.of.name) }
func (f written) Size() int64                { return int64(len(f.of.contents)) }
func (f written) Mode() fs.FileMode          { return 0o444 }
func (f written) ModTime() time.Time         { return time.Time{} }
func (f written) IsDir() bool                { return false }
func (f written) Sys() any                   { return nil }
