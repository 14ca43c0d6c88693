package portal_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// locked is a file system with a folder that nobody may look into.
type locked struct {
	fstest.MapFS
	folder string
}

func (l locked) refuse(op, name string) error {
	if name == l.folder && op != "stat" || strings.HasPrefix(name, l.folder+"/") {
		return &fs.PathError{Op: op, Path: name, Err: fs.ErrPermission}
	}
	return nil
}

func (l locked) Open(name string) (fs.File, error) {
	if err := l.refuse("open", name); err != nil {
		return nil, err
	}
	return l.MapFS.Open(name)
}

func (l locked) Stat(name string) (fs.FileInfo, error) {
	if err := l.refuse("stat", name); err != nil {
		return nil, err
	}
	return l.MapFS.Stat(name)
}

func (l locked) ReadDir(name string) ([]fs.DirEntry, error) {
	if err := l.refuse("open", name); err != nil {
		return nil, err
	}
	return l.MapFS.ReadDir(name)
}

// TestLockedFolderIsOneProblem: a folder that may not be read is reported, and
// not everything that refers to what stands in it as well.
func TestLockedFolderIsOneProblem(t *testing.T) {
	for _, folder := range []string{"data", "data/releases", "data/releases/orbit", "data/terms", "content/meetings", "content/meetings/weekly", "content/guides", "content"} {
		files := fstest.MapFS{}
		for name, text := range base {
			files[name] = &fstest.MapFile{Data: []byte(text)}
		}
		var problems diag.List
		portal.Load(source.FS(locked{files, folder}), &problems)
		if list := problems.Sorted(); len(list) != 1 || list[0].Code != "source/unreadable" || list[0].At.File != folder {
			t.Errorf("%s:\n%s", folder, lines(list))
		}
	}
}
