package source

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/go-git/go-billy/v5/osfs"
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/object"
	"github.com/go-git/go-git/v5/storage/filesystem"
)

// objects are those of a repository, in the first store, and of the
// repositories that it borrows from. The library can borrow, too, but opens the
// other repository anew for each object.
type objects []*filesystem.Storage

func (o objects) commit(hash plumbing.Hash) (*object.Commit, error) {
	found, err := o.find(plumbing.CommitObject, hash)
	if err != nil {
		return nil, err
	}
	return object.DecodeCommit(o[0], found)
}

func (o objects) tree(hash plumbing.Hash) (*object.Tree, error) {
	found, err := o.find(plumbing.TreeObject, hash)
	if err != nil {
		return nil, err
	}
	return object.DecodeTree(o[0], found)
}

// find looks an object up where it is: plumbing.ErrObjectNotFound if nowhere.
func (o objects) find(kind plumbing.ObjectType, hash plumbing.Hash) (plumbing.EncodedObject, error) {
	for _, store := range o {
		found, err := store.EncodedObject(kind, hash)
		if !errors.Is(err, plumbing.ErrObjectNotFound) {
			return found, err
		}
	}
	return nil, plumbing.ErrObjectNotFound
}

func (o objects) close() {
	for _, store := range o {
		store.Close() // only read from
	}
}

// maxBorrowing is how many repositories may borrow from each other in a row,
// as in Git.
const maxBorrowing = 5

// borrow opens the repositories that a folder of objects names in
// info/alternates. What is not there has no objects; that is noticed when one
// is looked for.
func (o *objects) borrow(folder string, depth int) {
	file := filepath.Join(folder, "info", "alternates")
	info, err := os.Stat(file)
	if err != nil || info.Size() > maxGitFile || depth == maxBorrowing {
		return
	}
	text, _ := os.ReadFile(file)
	for line := range strings.Lines(string(text)) {
		to := strings.TrimSpace(line)
		if to == "" || strings.HasPrefix(to, "#") {
			continue
		}
		if to = filepath.FromSlash(to); !filepath.IsAbs(to) {
			to = filepath.Join(folder, to)
		}
		if filepath.Base(to) == "objects" {
			*o = append(*o, openStore(osfs.New(filepath.Dir(to))))
			o.borrow(to, depth+1)
		}
	}
}
