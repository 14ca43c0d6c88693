package source

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/go-git/go-billy/v5"
	"github.com/go-git/go-billy/v5/osfs"
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/cache"
	"github.com/go-git/go-git/v5/plumbing/object"
	"github.com/go-git/go-git/v5/storage/filesystem"
	"github.com/go-git/go-git/v5/storage/filesystem/dotgit"
)

// Of Git only what reads objects is used: no transport, no configuration of
// the user, no program. A repository is thus never changed and never fetched.

// maxGitFile is the largest size in bytes of a .git file and of commondir: one
// path.
const maxGitFile = 16 << 10

// repository is the Git repository that a folder lies in.
type repository struct {
	objects
	store  *filesystem.Storage // its own objects, and all else
	head   *object.Commit
	prefix string // slash path of the folder within the repository, "" for its root
}

// openRepository opens the repository around a folder, as it is checked out:
// the folder's own or one above it, also of a submodule or a linked working
// tree. It gives nil where there is none, or none with a commit.
func openRepository(folder string) (*repository, error) {
	folder, err := filepath.EvalSymlinks(folder)
	if err != nil {
		return nil, err
	}
	top, dot, err := gitFolder(folder)
	if err != nil || dot == "" {
		return nil, err
	}
	common, err := gitPath(filepath.Join(dot, "commondir"), "", dot)
	if errors.Is(err, fs.ErrNotExist) {
		common, err = dot, nil
	}
	if err != nil {
		return nil, err
	}
	r := &repository{store: openStore(dotgit.NewRepositoryFilesystem(osfs.New(dot), osfs.New(common)))}
	r.objects = objects{r.store}
	r.borrow(filepath.Join(common, "objects"), 0)
	if r.head, err = r.headCommit(); err != nil || r.head == nil {
		r.close()
		return nil, err
	}
	prefix, err := filepath.Rel(top, folder)
	if prefix = filepath.ToSlash(prefix); prefix != "." {
		r.prefix = prefix
	}
	return r, err
}

// gitFolder looks for .git in a folder and those above it: a folder, or a file
// that names one. It gives the folder that holds it, and what it leads to.
func gitFolder(folder string) (top, dot string, err error) {
	for top = folder; ; top = filepath.Dir(top) {
		dot = filepath.Join(top, ".git")
		info, err := os.Stat(dot)
		switch {
		case err == nil && info.IsDir():
			if _, err := os.Stat(filepath.Join(dot, "HEAD")); err == nil {
				return top, dot, nil
			}
		case err == nil:
			if dot, err = gitPath(dot, "gitdir: ", top); err == nil {
				_, err = os.Stat(filepath.Join(dot, "HEAD"))
			}
			return top, dot, err
		case !errors.Is(err, fs.ErrNotExist):
			return "", "", err
		}
		if top == filepath.Dir(top) {
			return "", "", nil
		}
	}
}

// gitPath reads a path, absolute or from a folder, out of a file of one line.
func gitPath(file, prefix, from string) (string, error) {
	info, err := os.Stat(file)
	if err != nil {
		return "", err
	}
	if !info.Mode().IsRegular() || info.Size() > maxGitFile {
		return "", fmt.Errorf("%s: not a file of one path", file)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	to, ok := strings.CutPrefix(strings.TrimSpace(string(text)), prefix)
	if !ok || to == "" {
		return "", fmt.Errorf("%s: names no folder", file)
	}
	if to = filepath.FromSlash(to); !filepath.IsAbs(to) {
		to = filepath.Join(from, to)
	}
	return to, nil
}

func openStore(dot billy.Filesystem) *filesystem.Storage {
	return filesystem.NewStorageWithOptions(dot, cache.NewObjectLRU(32*cache.MiByte), filesystem.Options{ExclusiveAccess: true, KeepDescriptors: true})
}

// headCommit is the commit that is checked out, nil before the first one.
func (r *repository) headCommit() (*object.Commit, error) {
	ref, err := r.store.Reference(plumbing.HEAD)
	for links := 0; err == nil && ref.Type() == plumbing.SymbolicReference; links++ {
		if links == 8 {
			return nil, errors.New("HEAD leads round in a circle")
		}
		ref, err = r.store.Reference(ref.Target())
	}
	if errors.Is(err, plumbing.ErrReferenceNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return r.commit(ref.Hash())
}
