package source

import (
	"errors"
	"io"
	"io/fs"
	"syscall"

	"slipway/internal/diag"
)

// The largest files that are read, in bytes: no text that people edit by hand
// comes near. The minutes of a large team are about 1 MiB a year.
const (
	maxText  = 4 << 20
	maxAsset = 64 << 20
)

// bytes returns the content of a regular file of at most max bytes. The size
// is asked for first, so that a huge file costs nothing.
func (t *Tree) bytes(name string, max int64, problems *diag.List) ([]byte, bool) {
	whole := diag.Range{File: name}
	if !fs.ValidPath(name) || name == "." {
		problems.Errorf(diag.Range{}, "source/name", "give a path inside the portal, without ..", "%q is no path of the portal", name)
		return nil, false
	}
	info, err := fs.Stat(t.fsys, name)
	if err != nil {
		t.unreadable(name, err, problems)
		return nil, false
	}
	if !regular(name, info, problems) || tooLarge(name, info.Size(), max, problems) {
		return nil, false
	}
	f, err := t.fsys.Open(name)
	if err != nil {
		t.unreadable(name, err, problems)
		return nil, false
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, max+1))
	if err != nil {
		problems.Errorf(whole, "source/unreadable", "look after the file and the disk it is on", "cannot be read: %v", cause(err))
		return nil, false
	}
	if tooLarge(name, int64(len(b)), max, problems) {
		return nil, false
	}
	return b, true
}

// regular refuses pipes, devices and sockets: reading one may never end.
func regular(name string, info fs.FileInfo, problems *diag.List) bool {
	if info.Mode().IsRegular() {
		return true
	}
	if info.IsDir() {
		problems.Errorf(diag.Range{File: name}, "source/special-file", "put a file there", "a folder where a file is expected")
	} else {
		problems.Errorf(diag.Range{File: name}, "source/special-file", "replace it by a regular file", "neither a file nor a folder")
	}
	return false
}

func tooLarge(name string, size, max int64, problems *diag.List) bool {
	if size <= max {
		return false
	}
	problems.Errorf(diag.Range{File: name}, "source/too-large", "split it, or keep it outside of the portal and link to it",
		"larger than %d MiB", max>>20)
	return true
}

// unreadable explains why a path cannot be followed.
func (t *Tree) unreadable(name string, err error, problems *diag.List) {
	whole := diag.Range{File: name}
	info, lerr := fs.Lstat(t.fsys, name)
	link := lerr == nil && info.Mode()&fs.ModeSymlink != 0
	switch {
	case errors.Is(err, fs.ErrPermission):
		problems.Errorf(whole, "source/unreadable", "change its permissions", "may not be read")
	case link && errors.Is(err, fs.ErrNotExist):
		problems.Errorf(whole, "source/link", "mend the link, or put a file in its place", "a link to nothing")
	case errors.Is(err, fs.ErrNotExist):
		problems.Errorf(whole, "source/missing", "write the file, or take it away where it is named", "there is no such file")
	case errors.Is(err, syscall.ELOOP):
		problems.Errorf(whole, "source/link", "put a file in its place", "a link that runs in a circle")
	case link:
		problems.Errorf(whole, "source/link", "put a copy of the file in its place, or link to a file of the portal by a relative path",
			"a link that leaves the portal")
	default:
		problems.Errorf(whole, "source/unreadable", "look after the file and the disk it is on", "cannot be read: %v", cause(err))
	}
}

// cause leaves out the operation and path that a file system's error repeats.
func cause(err error) error {
	var perr *fs.PathError
	if errors.As(err, &perr) {
		return perr.Err
	}
	return err
}
