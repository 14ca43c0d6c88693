package source_test

import (
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"slipway/internal/repogen"
	"slipway/internal/source"
)

// past is a repository whose commits are named by letters.
type past struct {
	t     *testing.T
	top   string // folder that is checked out
	repo  *repogen.Repo
	files map[string]string // of the last commit
	names map[string]string // hash -> letter
	last  string
}

func newPast(t *testing.T) *past {
	t.Helper()
	top := t.TempDir()
	repo, err := repogen.Init(filepath.Join(top, ".git"))
	if err != nil {
		t.Fatal(err)
	}
	return &past{t: t, top: top, repo: repo, files: map[string]string{}, names: map[string]string{}}
}

// commit makes the commit of a letter at noon of a day, with the changes;
// "gone" deletes a file. Further parents are hashes.
func (p *past) commit(letter, day string, changes map[string]string, parents ...string) string {
	p.t.Helper()
	at, err := time.Parse("2006-01-02T15:04Z07:00", day)
	if err != nil {
		p.t.Fatal(err)
	}
	for name, text := range changes {
		if text == "gone" {
			delete(p.files, name)
		} else {
			p.files[name] = text
		}
	}
	if p.last != "" {
		parents = append([]string{p.last}, parents...)
	}
	hash, err := p.repo.Commit(at, p.files, parents...)
	if err != nil {
		p.t.Fatal(err)
	}
	p.names[hash], p.last = letter, hash
	return hash
}

// checkOut writes the files of the last commit to disk.
func (p *past) checkOut() {
	p.t.Helper()
	p.write(p.top, p.files)
}

func (p *past) write(dir string, files map[string]string) {
	p.t.Helper()
	if err := repogen.WriteFiles(dir, files); err != nil {
		p.t.Fatal(err)
	}
}

// changes are the files of a portal with letter and day of their last change.
func (p *past) changes(folder string, files ...string) map[string]string {
	p.t.Helper()
	out, err := p.try(folder, files...)
	if err != nil {
		p.t.Fatal(err)
	}
	return out
}

func (p *past) try(folder string, files ...string) (map[string]string, error) {
	p.t.Helper()
	tree, err := source.Dir(folder)
	if err != nil {
		p.t.Fatal(err)
	}
	found, err := source.LastChanges(folder, tree, files)
	out := map[string]string{}
	for file, c := range found {
		out[file] = p.names[c.Hash] + " " + c.On.String()
	}
	return out, err
}

func wantChanges(t *testing.T, got, want map[string]string) {
	t.Helper()
	if !maps.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

func TestLastChanges(t *testing.T) {
	p := newPast(t)
	p.commit("a", "2019-05-10T12:00+02:00", map[string]string{"hugo.yaml": "1", "data/a/plan.yaml": "1", "data/b/plan.yaml": "1", "content/x.md": "x", "gone.md": "1"})
	p.commit("b", "2019-05-11T23:30-08:00", map[string]string{"data/a/plan.yaml": "2"}) // the 12th in UTC
	p.commit("c", "2019-05-12T12:00Z", map[string]string{"data/a/live.yaml": "1", "gone.md": "gone"})
	p.commit("d", "2019-05-13T12:00Z", map[string]string{"data/b/plan.yaml": "changed"})
	p.commit("e", "2019-05-14T12:00Z", map[string]string{"data/b/plan.yaml": "1"}) // as before
	p.commit("f", "2019-05-15T12:00Z", nil)                                        // empty
	p.checkOut()
	p.write(p.top, map[string]string{"content/new.md": "not committed"})
	wantChanges(t, p.changes(p.top, "hugo.yaml", "data/a/plan.yaml", "data/a/live.yaml", "data/b/plan.yaml", "content/x.md", "content/new.md", "nowhere.md", "data", "data/a/plan.yaml/x"),
		map[string]string{
			"hugo.yaml": "a 2019-05-10", "data/a/plan.yaml": "b 2019-05-11", "data/a/live.yaml": "c 2019-05-12",
			"data/b/plan.yaml": "e 2019-05-14", "content/x.md": "a 2019-05-10",
		})
}

func TestLastChangesTellAge(t *testing.T) {
	p := newPast(t)
	p.commit("a", "2019-05-10T12:00Z", map[string]string{"a": "1"})
	p.commit("b", "2019-05-01T12:00Z", map[string]string{"b": "1"}) // of a clock that runs behind
	p.checkOut()
	tree, _ := source.Dir(p.top)
	found, err := source.LastChanges(p.top, tree, []string{"a", "b"})
	if err != nil || found["a"].Age != 1 || found["b"].Age != 0 {
		t.Errorf("%v, %v", found, err)
	}
}

func TestLastChangesLeaveOutWhatIsNotCommitted(t *testing.T) {
	p := newPast(t)
	p.commit("a", "2019-05-10T12:00Z", map[string]string{"same": "1\n2\n", "edited": "1", "ends": "1\n2\n", "link": repogen.Link + "same", "deleted": "1"})
	p.checkOut()
	p.write(p.top, map[string]string{"edited": "2", "ends": "1\r\n2\r\n"})
	if err := os.Remove(filepath.Join(p.top, "deleted")); err != nil {
		t.Fatal(err)
	}
	wantChanges(t, p.changes(p.top, "same", "edited", "ends", "link", "deleted"),
		map[string]string{"same": "a 2019-05-10", "ends": "a 2019-05-10"})
}

// TestLastChangesFollowFirstParents: what a branch changed came in with the
// merge.
func TestLastChangesFollowFirstParents(t *testing.T) {
	p := newPast(t)
	base := p.commit("a", "2019-05-10T12:00Z", map[string]string{"main": "1", "branch": "1"})
	side, err := p.repo.Commit(time.Date(2019, 5, 11, 12, 0, 0, 0, time.UTC), map[string]string{"main": "1", "branch": "2"}, base)
	if err != nil {
		t.Fatal(err)
	}
	p.commit("b", "2019-05-12T12:00Z", map[string]string{"main": "2"})
	p.commit("m", "2019-05-13T12:00Z", map[string]string{"branch": "2"}, side)
	p.checkOut()
	wantChanges(t, p.changes(p.top, "main", "branch"), map[string]string{"main": "b 2019-05-12", "branch": "m 2019-05-13"})
}

func TestLastChangesOfAFolderOfTheRepository(t *testing.T) {
	p := newPast(t)
	p.commit("a", "2019-05-10T12:00Z", map[string]string{"docs/portal/data/x.yaml": "1", "docs/portal/y.yaml": "1", "data/x.yaml": "1"})
	p.commit("b", "2019-05-11T12:00Z", map[string]string{"data/x.yaml": "2"}) // another file of that name
	p.commit("c", "2019-05-12T12:00Z", map[string]string{"docs/portal/y.yaml": "2"})
	p.checkOut()
	want := map[string]string{"data/x.yaml": "a 2019-05-10", "y.yaml": "c 2019-05-12"}
	wantChanges(t, p.changes(filepath.Join(p.top, "docs", "portal"), "data/x.yaml", "y.yaml"), want)

	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(filepath.Join(p.top, "docs", "portal"), link); err != nil {
		t.Fatal(err)
	}
	wantChanges(t, p.changes(link, "data/x.yaml", "y.yaml"), want)
}

// TestLastChangesOfAMovedFolder: the file is new at its place.
func TestLastChangesOfAMovedFolder(t *testing.T) {
	p := newPast(t)
	p.commit("a", "2019-05-10T12:00Z", map[string]string{"old/x.yaml": "1", "data": "a file"})
	p.commit("b", "2019-05-11T12:00Z", map[string]string{"old/x.yaml": "gone", "data": "gone", "data/x.yaml": "1"})
	p.checkOut()
	wantChanges(t, p.changes(p.top, "data/x.yaml"), map[string]string{"data/x.yaml": "b 2019-05-11"})
}

// TestLastChangesOfAShallowClone: the oldest commit at hand need not be the one
// that wrote what is in it.
func TestLastChangesOfAShallowClone(t *testing.T) {
	p := newPast(t)
	first := p.commit("a", "2019-05-10T12:00Z", map[string]string{"a": "1", "b": "1", "c": "1"})
	edge := p.commit("b", "2019-05-11T12:00Z", map[string]string{"b": "2"})
	p.commit("c", "2019-05-12T12:00Z", map[string]string{"c": "2"})
	p.checkOut()
	if err := p.repo.CutBefore(edge); err != nil {
		t.Fatal(err)
	}
	if err := p.repo.Forget(first); err != nil {
		t.Fatal(err)
	}
	wantChanges(t, p.changes(p.top, "a", "b", "c"), map[string]string{"c": "c 2019-05-12"})
}

// TestLastChangesOfAPartialClone: objects that were not fetched end what can be
// known.
func TestLastChangesOfAPartialClone(t *testing.T) {
	p := newPast(t)
	first := p.commit("a", "2019-05-10T12:00Z", map[string]string{"a": "1", "b": "1"})
	p.commit("b", "2019-05-11T12:00Z", map[string]string{"b": "2"})
	p.checkOut()
	if err := p.repo.Forget(first); err != nil {
		t.Fatal(err)
	}
	wantChanges(t, p.changes(p.top, "a", "b"), map[string]string{})
}

// TestLastChangesOfALinkedWorkingTree has a .git file, as linked working trees
// and submodules have, and a HEAD of its own.
func TestLastChangesOfALinkedWorkingTree(t *testing.T) {
	p := newPast(t)
	old := p.commit("a", "2019-05-10T12:00Z", map[string]string{"a": "1"})
	p.commit("b", "2019-05-11T12:00Z", map[string]string{"a": "2"})
	linked := t.TempDir()
	dot := filepath.Join(p.repo.Dot, "worktrees", "w")
	p.write(dot, map[string]string{"HEAD": old + "\n", "commondir": "../..\n", "gitdir": filepath.Join(linked, ".git") + "\n"})
	p.write(linked, map[string]string{".git": "gitdir: " + dot + "\n", "a": "1"})
	wantChanges(t, p.changes(linked, "a"), map[string]string{"a": "a 2019-05-10"})
}

func TestLastChangesOfASubmodule(t *testing.T) {
	top := t.TempDir()
	repo, err := repogen.Init(filepath.Join(top, ".git", "modules", "portal"))
	if err != nil {
		t.Fatal(err)
	}
	p := &past{t: t, top: filepath.Join(top, "portal"), repo: repo, files: map[string]string{}, names: map[string]string{}}
	p.commit("a", "2019-05-10T12:00Z", map[string]string{"a": "1"})
	p.checkOut()
	p.write(p.top, map[string]string{".git": "gitdir: ../.git/modules/portal\n"})
	wantChanges(t, p.changes(p.top, "a"), map[string]string{"a": "a 2019-05-10"})
}

// TestLastChangesOfABorrowingClone: the clone has no
// objects but those of the repository that it was made from.
func TestLastChangesOfABorrowingClone(t *testing.T) {
	p := newPast(t)
	p.commit("a", "2019-05-10T12:00Z", map[string]string{"a": "1"})
	clone := t.TempDir()
	p.write(clone, map[string]string{
		"a": "1", ".git/HEAD": p.last + "\n", ".git/refs/heads/x": p.last + "\n",
		".git/objects/info/alternates": filepath.Join(p.repo.Dot, "objects") + "\n",
	})
	wantChanges(t, p.changes(clone, "a"), map[string]string{"a": "a 2019-05-10"})
}

func TestLastChangesWithoutARepository(t *testing.T) {
	p := &past{t: t}
	dir := t.TempDir()
	p.write(dir, map[string]string{"a": "1", ".git/description": "an empty folder of that name"})
	wantChanges(t, p.changes(dir, "a"), map[string]string{})
	if _, err := repogen.Init(filepath.Join(dir, ".git")); err != nil {
		t.Fatal(err)
	}
	wantChanges(t, p.changes(dir, "a"), map[string]string{}) // no commit yet
	if err := overwrite(filepath.Join(dir, ".git", "HEAD"), 0); err != nil {
		t.Fatal(err)
	}
	wantChanges(t, p.changes(dir, "a"), map[string]string{})
}

// TestLastChangesOfABrokenRepository: whatever is broken, there is an error or
// less to say, and nothing wrong.
func TestLastChangesOfABrokenRepository(t *testing.T) {
	for name, harm := range map[string]func(p *past, first string) error{
		"commit of HEAD missing": func(p *past, _ string) error { return p.repo.Forget(p.last) },
		"commit of HEAD cut":     func(p *past, _ string) error { return overwrite(p.repo.Object(p.last), 20) },
		"first commit cut":       func(p *past, first string) error { return overwrite(p.repo.Object(first), 20) },
		"HEAD in a circle": func(p *past, _ string) error {
			return os.WriteFile(filepath.Join(p.repo.Dot, "refs", "heads", "main"), []byte("ref: refs/heads/main\n"), 0o644)
		},
		"dot file leads nowhere": func(p *past, _ string) error {
			if err := os.RemoveAll(p.repo.Dot); err != nil {
				return err
			}
			return os.WriteFile(p.repo.Dot, []byte("gitdir: elsewhere\n"), 0o644)
		},
		"dot file says nothing": func(p *past, _ string) error {
			if err := os.RemoveAll(p.repo.Dot); err != nil {
				return err
			}
			return os.WriteFile(p.repo.Dot, []byte(strings.Repeat("x", 100)), 0o644)
		},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPast(t)
			first := p.commit("a", "2019-05-10T12:00Z", map[string]string{"a": "1", "b": "1"})
			p.commit("b", "2019-05-11T12:00Z", map[string]string{"b": "2"})
			p.checkOut()
			if err := harm(p, first); err != nil {
				t.Fatal(err)
			}
			got, err := p.try(p.top, "a", "b")
			if err == nil {
				t.Error("no error")
			}
			if len(got) > 1 || len(got) == 1 && got["b"] != "b 2019-05-11" {
				t.Errorf("got %v", got)
			}
		})
	}
}

// overwrite leaves only the beginning of a file.
func overwrite(file string, length int) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := os.Chmod(file, 0o644); err != nil {
		return err
	}
	return os.WriteFile(file, text[:length], 0o644)
}
