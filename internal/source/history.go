package source

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/filemode"
	"github.com/go-git/go-git/v5/plumbing/object"

	"slipway/internal/date"
	"slipway/internal/diag"
)

// maxCommits is how far back history is read. Files that have not changed for
// longer say nothing of their last change.
const maxCommits = 10_000

// Commit is the commit that changed a file last.
type Commit struct {
	Hash string   // 40 hexadecimal digits
	On   date.Day // when it was made, in its own offset
	Age  int      // commits made since, along first parents: the smaller, the later
}

// LastChanges tells which commit changed each of the files last, by their
// paths in the portal, which lies in a folder on disk. It follows the first
// parent of each commit: what came in by a merge changed with the merge.
//
// A file is left out where that is not certain: it is not in the repository,
// differs from what is committed, is a link, or has not changed for longer than
// history reaches, as in a shallow clone. A folder without a repository has no
// history. The error says that there is one that cannot be read; what was
// found before holds.
func LastChanges(folder string, tree *Tree, files []string) (found map[string]Commit, err error) {
	// A broken repository must not end a build: the library, which trusts what
	// it reads, has panicked on such before.
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("the repository is broken: %v", r)
		}
	}()
	found = map[string]Commit{}
	r, err := openRepository(folder)
	if err != nil || r == nil {
		return found, err
	}
	defer r.close()
	h := history{repository: r, files: tree, found: found}
	return found, h.follow(files)
}

// history is one pass from the commit that is checked out towards the first.
type history struct {
	*repository
	files *Tree
	found map[string]Commit
}

// tracked is a file, or a folder with files, whose last change has not been
// found yet.
type tracked struct {
	hash  plumbing.Hash // at the commit that was looked at last
	file  string        // path in the portal, "" for a folder
	below map[string]*tracked
}

func (h *history) follow(files []string) error {
	root := &tracked{below: map[string]*tracked{}}
	for _, file := range files {
		root.add(strings.Split(strings.TrimPrefix(h.prefix+"/"+file, "/"), "/"), file)
	}
	if err := h.start(root, h.head.TreeHash); err != nil {
		return err
	}
	shallow, err := h.store.Shallow()
	if err != nil {
		return err
	}
	commit := h.head
	for age := 0; age < maxCommits && len(root.below) > 0; age++ {
		if slices.Contains(shallow, commit.Hash) {
			return nil // what came before was not fetched
		}
		var before plumbing.Hash
		var parent *object.Commit
		if len(commit.ParentHashes) > 0 {
			parent, err = h.commit(commit.ParentHashes[0])
			if err != nil {
				return unlessMissing(err)
			}
			before = parent.TreeHash
		}
		if err := h.step(root, before, commitOf(commit, age)); err != nil {
			return unlessMissing(err)
		}
		if parent == nil {
			return nil
		}
		commit = parent
	}
	return nil
}

// unlessMissing passes over objects that are not there: a partial clone has
// not fetched them.
func unlessMissing(err error) error {
	if errors.Is(err, plumbing.ErrObjectNotFound) {
		return nil
	}
	return err
}

func commitOf(c *object.Commit, age int) Commit {
	on, _ := date.NewDay(c.Committer.When.Date())
	return Commit{Hash: c.Hash.String(), On: on, Age: age}
}

// add enters a file by the names on the way to it.
func (t *tracked) add(names []string, file string) {
	child := t.below[names[0]]
	if child == nil {
		child = &tracked{}
		t.below[names[0]] = child
	}
	if len(names) == 1 {
		child.file = file
		return
	}
	if child.below == nil {
		child.below = map[string]*tracked{}
	}
	child.add(names[1:], file)
}

// entries are those of a tree that are tracked; none of the zero hash, which
// is no tree.
func (h *history) entries(t *tracked, hash plumbing.Hash) (map[string]object.TreeEntry, error) {
	if hash.IsZero() {
		return nil, nil
	}
	listed, err := h.tree(hash)
	if err != nil {
		return nil, err
	}
	out := make(map[string]object.TreeEntry, len(t.below))
	for _, e := range listed.Entries {
		if t.below[e.Name] != nil {
			out[e.Name] = e
		}
	}
	return out, nil
}

// start notes what is checked out, and drops files of which nothing certain
// can be said.
func (h *history) start(t *tracked, hash plumbing.Hash) error {
	t.hash = hash
	entries, err := h.entries(t, hash)
	if err != nil {
		return err
	}
	for name, child := range t.below {
		e, ok := entries[name]
		switch {
		case ok && child.below != nil && e.Mode == filemode.Dir:
			child.file = ""
			if err := h.start(child, e.Hash); err != nil {
				return err
			}
			ok = len(child.below) > 0
		case ok && child.file != "" && (e.Mode.IsRegular() || e.Mode == filemode.Executable):
			child.hash, child.below = e.Hash, nil
			ok = h.unchanged(child.file, e.Hash)
		default:
			ok = false
		}
		if !ok {
			delete(t.below, name)
		}
	}
	return nil
}

// unchanged reports whether a file on disk is what is committed. Where Git
// writes line ends of its own on checking out, that is no change.
func (h *history) unchanged(file string, hash plumbing.Hash) bool {
	text, ok := h.files.bytes(file, maxAsset, &diag.List{})
	if !ok {
		return false
	}
	return plumbing.ComputeHash(plumbing.BlobObject, text) == hash ||
		plumbing.ComputeHash(plumbing.BlobObject, bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))) == hash
}

// step compares what is tracked with the tree before a commit: what differs,
// the commit changed. Folders that are alike are not opened.
func (h *history) step(t *tracked, before plumbing.Hash, by Commit) error {
	if t.hash == before {
		return nil
	}
	entries, err := h.entries(t, before)
	if err != nil {
		return err
	}
	t.hash = before
	for name, child := range t.below {
		e := entries[name]
		if child.below == nil {
			if e.Hash != child.hash {
				if !by.On.IsZero() {
					h.found[child.file] = by
				}
				delete(t.below, name)
			}
			continue
		}
		if e.Mode != filemode.Dir {
			e.Hash = plumbing.ZeroHash
		}
		if err := h.step(child, e.Hash, by); err != nil {
			return err
		}
		if len(child.below) == 0 {
			delete(t.below, name)
		}
	}
	return nil
}
