package source

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"slipway/internal/diag"
)

const (
	maxFiles   = 100_000 // files and folders below one folder of the portal
	maxFolders = 64      // folders within each other
)

// Glob lists the files below dir whose names end in one of the extensions
// (".yaml"), all files if none is given, as slash paths in order. A dir that
// does not exist has no files. Hidden files and editors' backups are left out;
// files that cannot be used, and files in data that no room reads, are
// reported.
func (t *Tree) Glob(dir string, problems *diag.List, exts ...string) []string {
	var paths []string
	for _, f := range t.walk(dir, problems) {
		ext := path.Ext(f.path)
		if len(exts) == 0 || slices.Contains(exts, ext) {
			paths = append(paths, f.path)
			continue
		}
		unused(f.path, exts, problems)
	}
	return paths
}

// unused warns of a file that its author may think is read.
func unused(name string, exts []string, problems *diag.List) {
	ext := path.Ext(name)
	for _, pair := range [][2]string{{".yml", ".yaml"}, {".markdown", ".md"}, {".yaml", ".yaml"}, {".md", ".md"}} {
		if strings.EqualFold(ext, pair[0]) && slices.Contains(exts, pair[1]) {
			problems.Warnf(diag.Range{File: name}, "source/extension", "rename it to "+strings.TrimSuffix(path.Base(name), ext)+pair[1],
				"not read: its name ends in %s", ext)
			return
		}
	}
	// .sum is the digest of a frozen plan, kept beside it.
	if strings.HasPrefix(name, "data/") && ext != ".yaml" && ext != ".sum" {
		problems.Warnf(diag.Range{File: name}, "source/extension", "move it out of data; data holds .yaml files",
			"not read: only .yaml files are")
	}
}

// file is a regular file of the portal, links followed.
type file struct {
	path string
	info fs.FileInfo
}

// walker lists a folder of the portal and what is below it.
type walker struct {
	tree     *Tree
	problems *diag.List
	files    []file
	seen     map[string]string // path in one case and one Unicode form -> path
	count    int
}

// walk lists the regular files below dir, sorted by path.
func (t *Tree) walk(dir string, problems *diag.List) []file {
	if !fs.ValidPath(dir) {
		problems.Errorf(diag.Range{}, "source/name", "give a path inside the portal, without ..", "%q is no path of the portal", dir)
		return nil
	}
	info, err := fs.Stat(t.fsys, dir)
	if err != nil {
		if _, lerr := fs.Lstat(t.fsys, dir); lerr == nil || !errors.Is(err, fs.ErrNotExist) {
			t.unreadable(t.locked(dir, err), err, problems)
		}
		return nil
	}
	if !info.IsDir() {
		problems.Errorf(diag.Range{File: dir}, "source/special-file", "put a folder there", "a file where a folder is expected")
		return nil
	}
	w := &walker{tree: t, problems: problems, seen: map[string]string{}}
	w.folder(dir, []fs.FileInfo{info})
	slices.SortFunc(w.files, func(a, b file) int { return strings.Compare(a.path, b.path) })
	return w.files
}

// locked is the first folder on the way to a name that may not be listed; the
// name itself where there is none.
func (t *Tree) locked(name string, err error) string {
	if !errors.Is(err, fs.ErrPermission) {
		return name
	}
	at := ""
	for part := range strings.SplitSeq(name, "/") {
		at = path.Join(at, part)
		if _, err := fs.ReadDir(t.fsys, at); errors.Is(err, fs.ErrPermission) {
			return at
		}
	}
	return name
}

// folder lists one folder; above are the folders that it stands in, itself
// included. It returns false when there is too much to list.
func (w *walker) folder(dir string, above []fs.FileInfo) bool {
	entries, err := fs.ReadDir(w.tree.fsys, dir)
	if err != nil {
		w.tree.unreadable(dir, err, w.problems)
		return true
	}
	for _, e := range entries {
		name := path.Join(dir, e.Name())
		if ignored(e.Name()) || !w.name(name, e.Name()) {
			continue
		}
		if w.count++; w.count > maxFiles {
			w.problems.Errorf(diag.Range{File: dir}, "source/too-many-files", "take files out of the portal", "more than %d files", maxFiles)
			return false
		}
		if !w.entry(name, above) {
			return false
		}
	}
	return true
}

// entry follows one name to a file or folder.
func (w *walker) entry(name string, above []fs.FileInfo) bool {
	info, err := fs.Stat(w.tree.fsys, name)
	switch {
	case err != nil:
		w.tree.unreadable(name, err, w.problems)
	case !info.IsDir():
		if regular(name, info, w.problems) {
			w.files = append(w.files, file{name, info})
		}
	case slices.ContainsFunc(above, func(a fs.FileInfo) bool { return os.SameFile(a, info) }):
		w.problems.Errorf(diag.Range{File: name}, "source/link", "delete the link", "a link to a folder that it stands in")
	case len(above) > maxFolders:
		w.problems.Errorf(diag.Range{File: name}, "source/too-many-files", "move the folder up", "folders nested too deep")
	default:
		return w.folder(name, append(slices.Clip(above), info))
	}
	return true
}

// name refuses names that mean different things on different machines.
func (w *walker) name(full, base string) bool {
	bad := strings.IndexFunc(base, func(r rune) bool {
		return r == '\\' || r == utf8.RuneError || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
	})
	if bad >= 0 {
		w.problems.Errorf(diag.Range{File: full}, "source/name", "rename it; letters, digits, - and . are safe",
			"the name holds a character that does not travel: %+q", base)
		return false
	}
	key := strings.ToLower(norm.NFC.String(full))
	if first, found := w.seen[key]; found {
		w.problems.Add(diag.Problem{
			Code: "source/case", Summary: "two names that differ only in case or accents' encoding", At: diag.Range{File: full},
			Detail:  "On some machines the two are one file, and one of them gets lost.",
			Hint:    "rename one of them",
			Related: []diag.Related{{At: diag.Range{File: first}, Message: "the other"}},
		})
		return false
	}
	w.seen[key] = full
	return true
}

// ignored tells hidden files and what editors leave behind. The hidden names
// that web servers know are kept.
func ignored(name string) bool {
	switch {
	case name == ".well-known", name == ".nojekyll":
		return false
	case strings.HasPrefix(name, "."), strings.HasSuffix(name, "~"), strings.HasSuffix(name, ".swp"):
		return true
	}
	return len(name) > 1 && strings.HasPrefix(name, "#") && strings.HasSuffix(name, "#")
}
