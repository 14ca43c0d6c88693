package source

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"

	"slipway/internal/diag"
)

// portal writes files below a new folder and opens it. A value that begins
// with -> is the target of a link.
func portal(t *testing.T, files map[string]string) (*Tree, string) {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		name = filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		var err error
		if target, link := strings.CutPrefix(text, "->"); link {
			err = os.Symlink(target, name)
		} else {
			err = os.WriteFile(name, []byte(text), 0o666)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	tree, err := Dir(root)
	if err != nil {
		t.Fatal(err)
	}
	return tree, root
}

// report lists problems by file, code and summary.
func report(problems *diag.List) string {
	var lines []string
	for _, p := range problems.Sorted() {
		lines = append(lines, p.At.File+": "+p.Code+" "+p.Summary)
	}
	return strings.Join(lines, "\n")
}

func same(t *testing.T, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s:\n%s\nwant\n%s", what, got, want)
	}
}

func TestDir(t *testing.T) {
	if _, err := Dir(filepath.Join(t.TempDir(), "nothing")); err == nil {
		t.Error("a folder that is not there opens")
	}
	tree, _ := portal(t, map[string]string{"data/people.yaml": "lead: {}\n"})
	for path, want := range map[string]bool{
		"data/people.yaml": true, "data/other.yaml": false, "data": false, ".": false,
		"../" + "data/people.yaml": false, "/etc/passwd": false, "data/../data/people.yaml": false, "": false,
	} {
		if got := tree.Exists(path); got != want {
			t.Errorf("Exists(%q) = %v", path, got)
		}
	}
}

func TestGlob(t *testing.T) {
	tree, _ := portal(t, map[string]string{
		"data/people.yaml":                "",
		"data/releases/rome/plan.yaml":    "",
		"data/releases/rome/plan.sum":     "",
		"data/releases/rome/live.yml":     "",
		"data/releases/a.b/plan.yaml":     "",
		"data/README.txt":                 "",
		"data/Terms.YAML":                 "",
		"data/.hidden.yaml":               "",
		"data/.git/config.yaml":           "",
		"data/people.yaml~":               "",
		"data/people.yaml.swp":            "",
		"data/#people.yaml#":              "",
		"content/meetings/one.md":         "",
		"content/meetings/two.markdown":   "",
		"content/meetings/whiteboard.png": "",
	})
	var problems diag.List
	same(t, "data", strings.Join(tree.Glob("data", &problems, ".yaml"), " "),
		"data/people.yaml data/releases/a.b/plan.yaml data/releases/rome/plan.yaml")
	same(t, "content", strings.Join(tree.Glob("content", &problems, ".md"), " "), "content/meetings/one.md")
	same(t, "everything", strings.Join(tree.Glob("content/meetings", &problems), " "),
		"content/meetings/one.md content/meetings/two.markdown content/meetings/whiteboard.png")
	same(t, "nothing", strings.Join(tree.Glob("static", &problems), " "), "")
	same(t, "problems", report(&problems), `content/meetings/two.markdown: source/extension not read: its name ends in .markdown
data/README.txt: source/extension not read: only .yaml files are
data/Terms.YAML: source/extension not read: its name ends in .YAML
data/releases/rome/live.yml: source/extension not read: its name ends in .yml`)
	for _, p := range problems.Sorted() {
		if p.At.File == "data/releases/rome/live.yml" && p.Hint != "rename it to live.yaml" || p.Severity != diag.Warning {
			t.Errorf("%+v", p)
		}
	}

	problems = diag.List{}
	tree.Glob("data/people.yaml", &problems)
	tree.Glob("../data", &problems)
	same(t, "no folders", report(&problems), ": source/name \"../data\" is no path of the portal\n"+
		"data/people.yaml: source/special-file a file where a folder is expected")
}

func TestLinks(t *testing.T) {
	outside := t.TempDir()
	if err := os.WriteFile(filepath.Join(outside, "secret.yaml"), []byte("secret: yes\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	tree, root := portal(t, map[string]string{
		"data/plan.yaml":         "name: a\n",
		"data/inside.yaml":       "->plan.yaml",
		"data/more/inside.yaml":  "->../plan.yaml",
		"data/folder":            "->more",
		"data/absolute.yaml":     "->" + filepath.Join(outside, "secret.yaml"),
		"data/leaves.yaml":       "->../../" + filepath.Base(outside) + "/secret.yaml",
		"data/leaves-twice.yaml": "->leaves.yaml",
		"data/nothing.yaml":      "->gone.yaml",
		"data/self.yaml":         "->self.yaml",
		"data/outside":           "->" + outside,
		"data/more/up":           "->..",
		"data/a.yaml":            "->b.yaml",
		"data/b.yaml":            "->a.yaml",
	})
	var problems diag.List
	same(t, "files", strings.Join(tree.Glob("data", &problems, ".yaml"), " "),
		"data/folder/inside.yaml data/inside.yaml data/more/inside.yaml data/plan.yaml")
	want := `data/a.yaml: source/link a link that runs in a circle
data/absolute.yaml: source/link a link that leaves the portal
data/b.yaml: source/link a link that runs in a circle
data/folder/up: source/link a link to a folder that it stands in
data/leaves-twice.yaml: source/link a link that leaves the portal
data/leaves.yaml: source/link a link that leaves the portal
data/more/up: source/link a link to a folder that it stands in
data/nothing.yaml: source/link a link to nothing
data/outside: source/link a link that leaves the portal
data/self.yaml: source/link a link that runs in a circle`
	same(t, "problems", report(&problems), want)

	problems = diag.List{}
	if n := tree.YAML("data/more/inside.yaml", &problems); n.Get("name") == nil {
		t.Error("a link inside the portal is not followed")
	}
	for _, name := range []string{"data/absolute.yaml", "data/leaves.yaml", "data/leaves-twice.yaml", "data/outside/secret.yaml"} {
		if n := tree.YAML(name, &problems); n != nil {
			t.Errorf("%s is read", name)
		}
		if _, ok := tree.Line(name, 1); ok || tree.Exists(name) {
			t.Errorf("%s has lines or exists", name)
		}
	}
	if _, err := tree.Sub("data", &diag.List{}).Open("absolute.yaml"); err == nil {
		t.Error("a link that leaves the portal opens through Sub")
	}

	// A file that turns into a link after it was listed is not followed either.
	sub := tree.Sub("data", &diag.List{})
	plan := filepath.Join(root, "data", "plan.yaml")
	if err := os.Remove(plan); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(outside, "secret.yaml"), plan); err != nil {
		t.Fatal(err)
	}
	if b, err := fs.ReadFile(sub, "plan.yaml"); err == nil {
		t.Errorf("read %q from outside", b)
	}
}

func TestSpecialFiles(t *testing.T) {
	tree, root := portal(t, map[string]string{"data/plan.yaml": "name: a\n", "data/folder.yaml/x.yaml": ""})
	if err := syscall.Mkfifo(filepath.Join(root, "data", "pipe.yaml"), 0o666); err != nil {
		t.Fatal(err)
	}
	var problems diag.List
	same(t, "files", strings.Join(tree.Glob("data", &problems, ".yaml"), " "), "data/folder.yaml/x.yaml data/plan.yaml")
	for _, name := range []string{"data/pipe.yaml", "data/folder.yaml", "data/gone.yaml", "../x.yaml"} {
		if tree.YAML(name, &problems) != nil {
			t.Errorf("%s is read", name)
		}
	}
	same(t, "problems", report(&problems), `: source/name "../x.yaml" is no path of the portal
data/folder.yaml: source/special-file a folder where a file is expected
data/gone.yaml: source/missing there is no such file
data/pipe.yaml: source/special-file neither a file nor a folder`)
}

func TestPermissions(t *testing.T) {
	tree := FS(denied{fstest.MapFS{"data/plan.yaml": {Data: []byte("a: b\n")}}})
	var problems diag.List
	tree.Glob("data", &problems)
	tree.Glob("data/terms", &problems)
	if tree.YAML("data/plan.yaml", &problems) != nil {
		t.Error("read")
	}
	same(t, "problems", report(&problems), "data: source/unreadable may not be read\ndata/plan.yaml: source/unreadable may not be read")
}

// What is listed and may not be opened is reported where it is listed.
func TestSubLeavesOutWhatMayNotBeRead(t *testing.T) {
	tree := FS(locked{fstest.MapFS{"static/a.txt": {Data: []byte("a")}, "static/b.txt": {Data: []byte("b")}}, "static/a.txt"})
	var problems diag.List
	if names, err := fs.Glob(tree.Sub("static", &problems), "*"); err != nil || strings.Join(names, " ") != "b.txt" {
		t.Errorf("%s, %v", names, err)
	}
	same(t, "problems", report(&problems), "static/a.txt: source/unreadable may not be read")
}

// locked is a file system with a file that nobody may open.
type locked struct {
	fstest.MapFS
	file string
}

func (l locked) Open(name string) (fs.File, error) {
	if name == l.file {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return l.MapFS.Open(name)
}

// denied is a file system that lets nobody in.
type denied struct{ fstest.MapFS }

func (d denied) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
}

func (d denied) Stat(name string) (fs.FileInfo, error) {
	if name == "data" || !strings.HasPrefix(name, "data") {
		return d.MapFS.Stat(name)
	}
	return nil, &fs.PathError{Op: "stat", Path: name, Err: fs.ErrPermission}
}

func (d denied) ReadDir(name string) ([]fs.DirEntry, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
}

func TestNames(t *testing.T) {
	tree, _ := portal(t, map[string]string{
		"data/Plan.yaml":       "",
		"data/plan.yaml":       "",
		"data/r/e\u0301.yaml":  "",
		"data/r/\u00e9.yaml":   "",
		"data/R/other.yaml":    "",
		"data/bell\a.yaml":     "",
		"data/back\\slash.txt": "",
		"data/turn\u202e.yaml": "",
		"data/latin\xe9.yaml":  "",
		"data/語.yaml":          "",
		"data/with space.yaml": "",
	})
	var problems diag.List
	same(t, "files", strings.Join(tree.Glob("data", &problems, ".yaml"), " "),
		"data/Plan.yaml data/R/other.yaml data/with space.yaml data/語.yaml")
	same(t, "problems", report(&problems), "data/back\\slash.txt: source/name the name holds a character that does not travel: \"back\\\\slash.txt\"\n"+
		"data/bell\a.yaml: source/name the name holds a character that does not travel: \"bell\\a.yaml\"\n"+
		"data/latin\xe9.yaml: source/name the name holds a character that does not travel: \"latin\\xe9.yaml\"\n"+
		"data/plan.yaml: source/case two names that differ only in case or accents' encoding\n"+
		"data/r: source/case two names that differ only in case or accents' encoding\n"+
		"data/turn\u202e.yaml: source/name the name holds a character that does not travel: \"turn\\u202e.yaml\"")

	tree, _ = portal(t, map[string]string{"data/e\u0301.yaml": "", "data/\u00e9.yaml": ""})
	problems = diag.List{}
	if got := tree.Glob("data", &problems); len(got) != 1 || problems.Count(diag.Error) != 1 {
		t.Errorf("%q, %s", got, report(&problems))
	}
}

func TestTooManyFiles(t *testing.T) {
	files := fstest.MapFS{}
	name := make([]byte, 0, 32)
	for i := range maxFiles + 1 {
		name = append(name[:0], "data/"...)
		for ; i > 0; i /= 26 {
			name = append(name, byte('a'+i%26))
		}
		files[string(name)+"_.yaml"] = &fstest.MapFile{}
	}
	var problems diag.List
	FS(files).Glob("data", &problems)
	same(t, "problems", report(&problems), "data: source/too-many-files more than 100000 files")

	problems = diag.List{}
	deep := "data" + strings.Repeat("/d", maxFolders+5)
	FS(fstest.MapFS{deep: {}}).Glob("data", &problems)
	if p := problems.Sorted(); len(p) != 1 || p[0].Summary != "folders nested too deep" {
		t.Errorf("%v", p)
	}
}

func TestLine(t *testing.T) {
	tree := FS(fstest.MapFS{
		"a.yaml": {Data: []byte("\ufeffone\r\ntwo\n\nlast")},
		"b.yaml": {Data: []byte("other\n")},
		"c.yaml": {Data: []byte("bad \xff\n")},
	})
	tests := []struct {
		file string
		n    int
		want string
		ok   bool
	}{
		{"a.yaml", 1, "one", true}, {"a.yaml", 2, "two", true}, {"b.yaml", 1, "other", true}, {"a.yaml", 3, "", true},
		{"a.yaml", 4, "last", true}, {"a.yaml", 5, "", false}, {"a.yaml", 0, "", false}, {"a.yaml", -1, "", false},
		{"b.yaml", 2, "", true}, {"b.yaml", 3, "", false}, {"c.yaml", 1, "bad \xff", true}, {"d.yaml", 1, "", false}, {"", 1, "", false},
	}
	for _, test := range tests {
		if got, ok := tree.Line(test.file, test.n); got != test.want || ok != test.ok {
			t.Errorf("Line(%q, %d) = %q, %v", test.file, test.n, got, ok)
		}
	}
}

func TestRead(t *testing.T) {
	tree := FS(fstest.MapFS{"a.md": {Data: []byte("one\r\ntwo\n")}})
	if b, ok := tree.Read("a.md", &diag.List{}); !ok || string(b) != "one\ntwo\n" {
		t.Errorf("%q, %v", b, ok)
	}
}

func TestSub(t *testing.T) {
	tree, _ := portal(t, map[string]string{
		"static/robots.txt":                "User-agent: *\n",
		"static/img/a.png":                 "\x89PNG\x00\xff",
		"static/img/deep/b.png":            "b",
		"static/img/link.png":              "->a.png",
		"static/.well-known/security.txt":  "Contact: x\n",
		"static/.nojekyll":                 "",
		"static/.DS_Store":                 "x",
		"static/out.png":                   "->/etc/passwd",
		"static-not/this.txt":              "",
		"static/img/deep/with space/c.css": "a{}",
	})
	var problems diag.List
	static := tree.Sub("static", &problems)
	if err := fstest.TestFS(static, "robots.txt", "img/a.png", "img/deep/b.png", "img/link.png", ".well-known/security.txt",
		".nojekyll", "img/deep/with space/c.css"); err != nil {
		t.Error(err)
	}
	var names []string
	err := fs.WalkDir(static, ".", func(path string, d fs.DirEntry, err error) error {
		if info, ierr := d.Info(); err != nil || ierr != nil || !info.ModTime().IsZero() {
			t.Errorf("%s: %v, %v", path, err, ierr)
		}
		names = append(names, path)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	same(t, "files", strings.Join(names, "\n"), `.
.nojekyll
.well-known
.well-known/security.txt
img
img/a.png
img/deep
img/deep/b.png
img/deep/with space
img/deep/with space/c.css
img/link.png
robots.txt`)
	same(t, "problems", report(&problems), "static/out.png: source/link a link that leaves the portal")
	if b, err := fs.ReadFile(static, "img/link.png"); err != nil || string(b) != "\x89PNG\x00\xff" {
		t.Errorf("%q, %v", b, err)
	}
	if err := fstest.TestFS(tree.Sub("layouts", &problems)); err != nil {
		t.Errorf("a folder that is not there: %v", err)
	}
	if _, err := fs.Stat(tree.Sub(".", &diag.List{}), "static/robots.txt"); err != nil {
		t.Errorf("the whole portal: %v", err)
	}
}

func TestValues(t *testing.T) {
	var problems diag.List
	n := ParseYAML("f.yaml", []byte("a: [1, {b: true}]\nc:\n"), &problems)
	m, ok := n.Values().(map[string]any)
	if !ok || len(m) != 2 || m["c"] != nil {
		t.Fatalf("%v", n.Values())
	}
	list := m["a"].([]any)
	if list[0] != "1" || list[1].(map[string]any)["b"] != "true" {
		t.Errorf("%v", list)
	}
	if (*Node)(nil).Values() != nil {
		t.Error("nothing has values")
	}
}
