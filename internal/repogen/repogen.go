// Package repogen writes Git repositories for tests: commits made of snapshots
// of files, at given times, without the git program.
package repogen

import (
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/go-git/go-billy/v5/osfs"
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/cache"
	"github.com/go-git/go-git/v5/plumbing/filemode"
	"github.com/go-git/go-git/v5/plumbing/object"
	"github.com/go-git/go-git/v5/storage/filesystem"
)

// Repo is a repository that is being written.
type Repo struct {
	Dot   string // its .git folder
	store *filesystem.Storage
}

// Link before the text of a file makes it a symbolic link to that text.
const Link = "link to: "

// Init begins a repository whose branch main has no commit yet. Dot is the
// folder that is usually called .git.
func Init(dot string) (*Repo, error) {
	r := &Repo{Dot: dot, store: filesystem.NewStorage(osfs.New(dot), cache.NewObjectLRUDefault())}
	if err := r.store.Init(); err != nil {
		return nil, err
	}
	return r, r.store.SetReference(plumbing.NewSymbolicReference(plumbing.HEAD, "refs/heads/main"))
}

// Commit writes a commit of exactly these files, by their paths in the
// repository, after its parents, and puts main on it. It gives its hash.
func (r *Repo) Commit(at time.Time, files map[string]string, parents ...string) (string, error) {
	tree, err := r.tree(files)
	if err != nil {
		return "", err
	}
	who := object.Signature{Name: "writer", Email: "writer@example.org", When: at}
	c := &object.Commit{Author: who, Committer: who, Message: "Change\n", TreeHash: tree}
	for _, p := range parents {
		c.ParentHashes = append(c.ParentHashes, plumbing.NewHash(p))
	}
	o := r.store.NewEncodedObject()
	if err := c.Encode(o); err != nil {
		return "", err
	}
	hash, err := r.store.SetEncodedObject(o)
	if err != nil {
		return "", err
	}
	return hash.String(), r.store.SetReference(plumbing.NewHashReference("refs/heads/main", hash))
}

// CutBefore makes the repository shallow: it ends at a commit, and whatever
// only the commits before it need is not looked after.
func (r *Repo) CutBefore(hash string) error {
	return r.store.SetShallow([]plumbing.Hash{plumbing.NewHash(hash)})
}

// Forget deletes an object.
func (r *Repo) Forget(hash string) error {
	return os.Remove(r.Object(hash))
}

// Object is the file that an object is in.
func (r *Repo) Object(hash string) string {
	return filepath.Join(r.Dot, "objects", hash[:2], hash[2:])
}

// tree writes the tree of a snapshot.
func (r *Repo) tree(files map[string]string) (plumbing.Hash, error) {
	below := map[string]map[string]string{}
	var entries []object.TreeEntry
	for name, text := range files {
		if dir, rest, deep := strings.Cut(name, "/"); deep {
			if below[dir] == nil {
				below[dir] = map[string]string{}
			}
			below[dir][rest] = text
			continue
		}
		mode := filemode.Regular
		if to, ok := strings.CutPrefix(text, Link); ok {
			mode, text = filemode.Symlink, to
		}
		hash, err := r.blob(text)
		if err != nil {
			return plumbing.ZeroHash, err
		}
		entries = append(entries, object.TreeEntry{Name: name, Mode: mode, Hash: hash})
	}
	for dir, inner := range below {
		hash, err := r.tree(inner)
		if err != nil {
			return plumbing.ZeroHash, err
		}
		entries = append(entries, object.TreeEntry{Name: dir, Mode: filemode.Dir, Hash: hash})
	}
	// Git sorts a folder as if its name ended in a slash.
	key := func(e object.TreeEntry) string {
		if e.Mode == filemode.Dir {
			return e.Name + "/"
		}
		return e.Name
	}
	slices.SortFunc(entries, func(a, b object.TreeEntry) int { return strings.Compare(key(a), key(b)) })
	o := r.store.NewEncodedObject()
	if err := (&object.Tree{Entries: entries}).Encode(o); err != nil {
		return plumbing.ZeroHash, err
	}
	return r.store.SetEncodedObject(o)
}

func (r *Repo) blob(text string) (plumbing.Hash, error) {
	o := r.store.NewEncodedObject()
	o.SetType(plumbing.BlobObject)
	w, err := o.Writer()
	if err != nil {
		return plumbing.ZeroHash, err
	}
	if _, err := w.Write([]byte(text)); err != nil {
		return plumbing.ZeroHash, err
	}
	if err := w.Close(); err != nil {
		return plumbing.ZeroHash, err
	}
	return r.store.SetEncodedObject(o)
}

// WriteFiles puts files into a folder, which need not exist.
func WriteFiles(dir string, files map[string]string) error {
	for name, text := range files {
		file := filepath.Join(dir, filepath.FromSlash(path.Clean(name)))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		if to, ok := strings.CutPrefix(text, Link); ok {
			if err := os.Symlink(to, file); err != nil {
				return err
			}
			continue
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}
