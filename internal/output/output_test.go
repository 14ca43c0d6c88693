package output

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"testing/fstest"
)

// The test binary doubles as a build that can be killed.
func TestMain(m *testing.M) {
	if dest := os.Getenv(helperDest); dest != "" {
		os.Exit(buildForTest(dest, os.Getenv(helperMode)))
	}
	os.Exit(m.Run())
}

// snapshot lists the files of a folder with contents and rights.
func snapshot(t *testing.T, dir string) map[string]string {
	t.Helper()
	got := map[string]string{}
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || p == dir {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(dir, p)
		text := ""
		if info.Mode().IsRegular() {
			data, err := os.ReadFile(p)
			if err != nil {
				return err
			}
			text = string(data)
		}
		got[filepath.ToSlash(rel)] = info.Mode().String() + " " + text
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

const (
	file   = "-rw-r--r-- "
	folder = "drwxr-xr-x "
)

// published is what a build of these files leaves.
func published(pairs ...string) map[string]string {
	want := map[string]string{marker: file + markerText}
	for i := 0; i < len(pairs); i += 2 {
		want[pairs[i]] = file + pairs[i+1]
		for dir := filepath.Dir(pairs[i]); dir != "."; dir = filepath.Dir(dir) {
			want[dir] = folder
		}
	}
	return want
}

func equal(t *testing.T, dir string, want map[string]string) {
	t.Helper()
	if got := snapshot(t, dir); !maps.Equal(got, want) {
		t.Errorf("%s:\n got %q\nwant %q", dir, got, want)
	}
}

func stage(t *testing.T, dest, root string) *Staging {
	t.Helper()
	s, err := Stage(dest, root)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Abort() })
	return s
}

func write(t *testing.T, s *Staging, pairs ...string) {
	t.Helper()
	for i := 0; i < len(pairs); i += 2 {
		if err := s.Write(pairs[i], []byte(pairs[i+1])); err != nil {
			t.Fatal(err)
		}
	}
}

func commit(t *testing.T, s *Staging) {
	t.Helper()
	if err := s.Commit(); err != nil {
		t.Fatal(err)
	}
}

// alone checks that nothing but these names is left beside the output.
func alone(t *testing.T, dir string, names ...string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		got = append(got, e.Name())
	}
	if !slices.Equal(got, names) {
		t.Errorf("%s holds %q, want %q", dir, got, names)
	}
}

func build(t *testing.T, dest, root string, pairs ...string) {
	t.Helper()
	s := stage(t, dest, root)
	write(t, s, pairs...)
	commit(t, s)
}

func TestCommitReplacesTheWhole(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	build(t, dest, root, "index.html", "one", "old/index.html", "gone")
	equal(t, dest, published("index.html", "one", "old/index.html", "gone"))

	s := stage(t, dest, root)
	write(t, s, "index.html", "two", "a/b/c.html", "deep")
	equal(t, dest, published("index.html", "one", "old/index.html", "gone")) // not yet
	if err := s.CopyStatic(fstest.MapFS{"a/pic.svg": {Data: []byte("<svg/>"), Mode: 0o600}, ".well-known/x": {Data: []byte("x"), Mode: 0o755}}); err != nil {
		t.Fatal(err)
	}
	commit(t, s)
	equal(t, dest, published("index.html", "two", "a/b/c.html", "deep", "a/pic.svg", "<svg/>", ".well-known/x", "x"))
	alone(t, root, "public")

	if err := s.Commit(); err == nil {
		t.Error("a second commit")
	}
	if err := s.Abort(); err != nil {
		t.Errorf("abort after commit: %v", err)
	}
}

func TestTwoStepsWhereOneCannotBe(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	build(t, dest, root, "index.html", "one")
	s := stage(t, dest, root)
	s.swap = func(_, _ string) error { return errors.ErrUnsupported }
	write(t, s, "index.html", "two")
	commit(t, s)
	equal(t, dest, published("index.html", "two"))
	alone(t, root, "public")
}

func TestKilledBetweenTwoSteps(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	build(t, dest, root, "index.html", "one")
	// What such a kill leaves: the old tree set aside, the new one not in place.
	work := dest + workSuffix
	for _, err := range []error{
		os.Mkdir(work, 0o755),
		os.Rename(dest, filepath.Join(work, oldName)),
		os.Mkdir(filepath.Join(work, newName), 0o755),
		os.WriteFile(filepath.Join(work, newName, "index.html"), []byte("two"), 0o644),
		os.WriteFile(filepath.Join(work, lockName), nil, 0o644),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	s := stage(t, dest, root)
	equal(t, dest, published("index.html", "one"))
	write(t, s, "index.html", "three")
	commit(t, s)
	equal(t, dest, published("index.html", "three"))
	alone(t, root, "public")
}

func TestAbortLeavesAllAsItWas(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	s := stage(t, dest, root)
	write(t, s, "index.html", "never")
	for range 2 {
		if err := s.Abort(); err != nil {
			t.Fatal(err)
		}
	}
	alone(t, root)
	build(t, dest, root, "index.html", "one")
	s = stage(t, dest, root)
	write(t, s, "index.html", "never")
	if err := s.Abort(); err != nil {
		t.Fatal(err)
	}
	equal(t, dest, published("index.html", "one"))
	alone(t, root, "public")
}

func TestFailureLeavesAllAsItWas(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	build(t, dest, root, "index.html", "one")
	for _, c := range []struct {
		err  error
		want string
	}{
		{syscall.EXDEV, "is a disk of its own"},
		{syscall.EBUSY, "is a disk of its own"},
		{syscall.EIO, "input/output error"},
	} {
		s := stage(t, dest, root)
		s.swap = func(a, b string) error { return &os.LinkError{Op: "exchange", Old: a, New: b, Err: c.err} }
		write(t, s, "index.html", "two")
		if err := s.Commit(); !errors.Is(err, c.err) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("got %v, want %s", err, c.want)
		}
		equal(t, dest, published("index.html", "one"))
		alone(t, root, "public")
	}
}

func TestDiskFull(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	build(t, dest, root, "index.html", "one")
	s := stage(t, dest, root)
	err := s.CopyStatic(failingFS{fstest.MapFS{"big.bin": {Data: []byte("x")}}})
	if !errors.Is(err, syscall.ENOSPC) || !strings.HasPrefix(err.Error(), "the disk is full, and "+dest+" is as it was; free some space, or choose another folder with --destination") {
		t.Errorf("got %v", err)
	}
	if err := s.Abort(); err != nil {
		t.Fatal(err)
	}
	equal(t, dest, published("index.html", "one"))
}

// failingFS fails as a full disk does, in the middle of a file.
type failingFS struct{ fstest.MapFS }

func (f failingFS) Open(name string) (fs.File, error) {
	file, err := f.MapFS.Open(name)
	if info, statErr := f.MapFS.Stat(name); statErr == nil && info.IsDir() {
		return file, err
	}
	return failingFile{file}, err
}

type failingFile struct{ fs.File }

func (failingFile) Read([]byte) (int, error) { return 0, syscall.ENOSPC }

func TestWriteRefuses(t *testing.T) {
	root := t.TempDir()
	s := stage(t, filepath.Join(root, "public"), root)
	write(t, s, "a/b.html", "x")
	for name, want := range map[string]string{
		"":               "does not lie in the output",
		".":              "does not lie in the output",
		"..":             "does not lie in the output",
		"../x":           "does not lie in the output",
		"a/../../x":      "does not lie in the output",
		"/etc/passwd":    "does not lie in the output",
		"a//b":           "does not lie in the output",
		"a/./b":          "does not lie in the output",
		"a/b.html":       "written twice",
		"a":              "written twice",
		"a/b.html/c":     "written twice",
		"a/b.html/c/d/e": "written twice",
		".slipway":       "keeps for itself",
	} {
		if err := s.Write(name, []byte("y")); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", name, err, want)
		}
	}
	if got, want := snapshot(t, s.Dir()), map[string]string{"a": folder, "a/b.html": file + "x"}; !maps.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func FuzzWriteStaysInside(f *testing.F) {
	for _, name := range []string{"index.html", "../x", "a/../../x", "/x", "a\\..\\..\\x", "C:x", "a\x00b", "..", "é/ü.html"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		root := t.TempDir()
		s := stage(t, filepath.Join(root, "public"), root)
		err := s.Write(name, []byte("x"))
		files := 0
		for _, text := range snapshot(t, s.Dir()) {
			if strings.HasPrefix(text, file) {
				files++
			}
		}
		if (err == nil) != (files == 1) {
			t.Errorf("%q: %d files inside, %v", name, files, err)
		}
		if err := s.Abort(); err != nil {
			t.Fatal(err)
		}
		alone(t, root)
	})
}

func TestWritersSideBySide(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	s := stage(t, dest, root)
	var wg sync.WaitGroup
	var mu sync.Mutex
	twice := 0
	for w := range 8 {
		wg.Go(func() {
			for i := range 50 {
				if err := s.Write(fmt.Sprintf("a/%d/%d.html", i%7, i), []byte("x")); err != nil {
					mu.Lock()
					twice++
					mu.Unlock()
				}
				if err := s.Write(fmt.Sprintf("b/%d/%d/index.html", w, i), []byte("y")); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	if twice != 7*50 {
		t.Errorf("%d refusals, want %d", twice, 7*50)
	}
	commit(t, s)
	n := 0
	for _, text := range snapshot(t, dest) {
		if strings.HasPrefix(text, file) {
			n++
		}
	}
	if want := 50 + 8*50 + 1; n != want {
		t.Errorf("%d files, want %d", n, want)
	}
}

func TestStaticFiles(t *testing.T) {
	root := t.TempDir()
	s := stage(t, filepath.Join(root, "public"), root)
	write(t, s, "robots.txt", "generated", "releases/index.html", "generated")
	err := s.CopyStatic(fstest.MapFS{
		"robots.txt":            {Data: []byte("static")},
		"releases":              {Data: []byte("static")},
		"robots.txt.d/a":        {Data: []byte("fine")},
		".slipway":              {Data: []byte("static")},
		"z/releases/index.html": {Data: []byte("fine")},
		"releases/plan.html":    {Data: []byte("fine")},
		// The same on disks that do not tell A from a, and what servers show
		// instead of a folder's page.
		"Robots.TXT":          {Data: []byte("static")},
		"RELEASES/Index.html": {Data: []byte("static")},
		"releases.html":       {Data: []byte("static")},
	})
	var conflict *ConflictError
	if want := []string{".slipway", "RELEASES/Index.html", "Robots.TXT", "releases", "releases.html", "robots.txt"}; !errors.As(err, &conflict) || !slices.Equal(conflict.Names, want) {
		t.Errorf("got %v", err)
	}
	if got := snapshot(t, s.Dir()); len(got) != 3 {
		t.Errorf("copied all the same: %q", got)
	}
	if err := s.CopyStatic(nil); err != nil {
		t.Error(err)
	}
	links := fstest.MapFS{"ok.txt": {Data: []byte("x")}, "link": {Mode: fs.ModeSymlink, Data: []byte("ok.txt")}, "device": {Mode: fs.ModeDevice}}
	if err := s.CopyStatic(links); err != nil {
		t.Error(err)
	}
	if got := snapshot(t, s.Dir()); len(got) != 4 || got["ok.txt"] != file+"x" {
		t.Errorf("got %q", got)
	}
}

func TestDestinationsRefused(t *testing.T) {
	root := filepath.Join(t.TempDir(), "home", "portal")
	for _, dir := range []string{"data", "content/meetings", "static", "mine", "empty"} {
		if err := os.MkdirAll(filepath.Join(root, dir), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range map[string]string{"mine/notes.txt": "mine", "file": "x", "fake/.slipway": "not ours"} {
		p := filepath.Join(root, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(p), 0o755), os.WriteFile(p, []byte(text), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	for link, to := range map[string]string{"broken": "nowhere", "to-data": "data", "up": "..", "to-file": "file"} {
		if err := os.Symlink(to, filepath.Join(root, link)); err != nil {
			t.Fatal(err)
		}
	}
	before := snapshot(t, filepath.Dir(root))
	for dest, want := range map[string]string{
		"/":                   "holds the portal itself",
		root:                  "holds the portal itself",
		root + "/":            "holds the portal itself",
		root + "/x/..":        "holds the portal itself",
		filepath.Dir(root):    "holds the portal itself",
		root + "/up":          "holds the portal itself",
		root + "/data":        "part of the portal's sources",
		root + "/Data":        "part of the portal's sources",
		root + "/data/new":    "part of the portal's sources",
		root + "/to-data":     "part of the portal's sources",
		root + "/to-data/new": "part of the portal's sources",
		root + "/content":     "part of the portal's sources",
		root + "/static/site": "part of the portal's sources",
		root + "/.git":        "part of the portal's sources",
		root + "/mine":        "holds files that Slipway has not made",
		root + "/fake":        "holds files that Slipway has not made",
		root + "/file":        "is a file",
		root + "/to-file":     "is a file",
		root + "/broken":      "is a symbolic link to nothing",
	} {
		s, err := Stage(dest, root)
		if err == nil {
			t.Errorf("%s: not refused", dest)
			s.Abort()
			continue
		}
		if !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "--destination") {
			t.Errorf("%s: %v, want %s", dest, err, want)
		}
	}
	if after := snapshot(t, filepath.Dir(root)); !maps.Equal(before, after) {
		t.Errorf("something changed:\n%q\n%q", before, after)
	}
	build(t, filepath.Join(root, "empty"), root, "index.html", "one")
	equal(t, filepath.Join(root, "empty"), published("index.html", "one"))
	build(t, filepath.Join(root, "new", "deep", "site"), root, "index.html", "one")
	alone(t, filepath.Join(root, "new", "deep"), "site")
}

func TestFilesThatAppearDuringABuild(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	s := stage(t, dest, root)
	write(t, s, "index.html", "one")
	if err := errors.Join(os.Mkdir(dest, 0o755), os.WriteFile(filepath.Join(dest, "mine.txt"), []byte("mine"), 0o644)); err != nil {
		t.Fatal(err)
	}
	if err := s.Commit(); err == nil || !strings.Contains(err.Error(), "has not made") {
		t.Errorf("got %v", err)
	}
	equal(t, dest, map[string]string{"mine.txt": file + "mine"})
	alone(t, root, "public")
}

func TestWorkingFolderOfSomebodyElse(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	if err := errors.Join(os.Mkdir(dest+workSuffix, 0o755), os.WriteFile(filepath.Join(dest+workSuffix, "mine.txt"), nil, 0o644)); err != nil {
		t.Fatal(err)
	}
	if _, err := Stage(dest, root); err == nil || !strings.Contains(err.Error(), "mine.txt, which Slipway has not made") {
		t.Errorf("got %v", err)
	}
	alone(t, dest+workSuffix, "mine.txt")
}

func TestLinkedDestination(t *testing.T) {
	root, elsewhere := t.TempDir(), t.TempDir()
	real := filepath.Join(elsewhere, "site")
	build(t, real, root, "index.html", "one")
	link := filepath.Join(root, "public")
	if err := os.Symlink(real, link); err != nil {
		t.Fatal(err)
	}
	build(t, link, root, "index.html", "two")
	if to, err := os.Readlink(link); err != nil || to != real {
		t.Errorf("the link is now %s, %v", to, err)
	}
	equal(t, real, published("index.html", "two"))
	alone(t, elsewhere, "site")
}

func TestSecondBuildIsToldToWait(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	first := stage(t, dest, root)
	if _, err := Stage(dest, root); err == nil || !strings.HasPrefix(err.Error(), "another build is writing to "+dest+"; wait for it") {
		t.Errorf("got %v", err)
	}
	other := stage(t, filepath.Join(root, "other"), root)
	write(t, first, "index.html", "one")
	write(t, other, "index.html", "other")
	commit(t, first)
	commit(t, other)
	build(t, dest, root, "index.html", "two")
	alone(t, root, "other", "public")
}

func TestManyBuildsAtOnce(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	var wg sync.WaitGroup
	var mu sync.Mutex
	done := 0
	for w := range 8 {
		wg.Go(func() {
			for range 20 {
				s, err := Stage(dest, root)
				if err != nil {
					if !strings.HasPrefix(err.Error(), "another build") {
						t.Error(err)
					}
					continue
				}
				for i := range 5 {
					if err := s.Write(fmt.Sprintf("%d.html", i), fmt.Appendf(nil, "%d", w)); err != nil {
						t.Error(err)
					}
				}
				if err := s.Commit(); err != nil {
					t.Error(err)
				}
				mu.Lock()
				done++
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	if done == 0 {
		t.Error("none got through")
	}
	got := snapshot(t, dest)
	for i := range 5 {
		if text := got[fmt.Sprintf("%d.html", i)]; text != got["0.html"] {
			t.Errorf("mixed: %q", got)
		}
	}
	alone(t, root, "public")
}

const (
	helperDest = "SLIPWAY_OUTPUT_TEST_DEST"
	helperMode = "SLIPWAY_OUTPUT_TEST_MODE"
)

const filesPerBuild = 40

// buildForTest builds until it is killed: with mode "once" it writes half a
// build and waits; otherwise it commits one build after the other, telling
// each step.
func buildForTest(dest, mode string) int {
	for version := 1; ; version++ {
		s, err := Stage(dest, filepath.Join(filepath.Dir(dest), "portal"))
		if err != nil {
			fmt.Println("error:", err)
			return 1
		}
		if mode == "two steps" {
			s.swap = func(_, _ string) error { return errors.ErrUnsupported }
		}
		for i := range filesPerBuild {
			if err := s.Write(fmt.Sprintf("d%d/%d.html", i%3, i), fmt.Appendf(nil, "version %d", version)); err != nil {
				fmt.Println("error:", err)
				return 1
			}
			fmt.Println("wrote", i)
			if mode == "once" && i == filesPerBuild/2 {
				io.ReadAll(os.Stdin)
			}
		}
		if err := s.Commit(); err != nil {
			fmt.Println("error:", err)
			return 1
		}
		fmt.Println("committed", version)
	}
}

// kill starts a build and kills it after it has said so many lines.
func kill(t *testing.T, dest, mode string, lines int) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), helperDest+"="+dest, helperMode+"="+mode)
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	said := bufio.NewScanner(out)
	for range lines {
		if !said.Scan() || strings.HasPrefix(said.Text(), "error") {
			t.Fatalf("the build ended: %s", said.Text())
		}
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	cmd.Wait()
}

func TestKilledBuild(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	build(t, dest, filepath.Join(root, "portal"), "index.html", "one")
	kill(t, dest, "once", filesPerBuild/2+1)
	equal(t, dest, published("index.html", "one"))
	if len(snapshot(t, dest+workSuffix)) < filesPerBuild/2 {
		t.Error("the build had not begun")
	}
	build(t, dest, filepath.Join(root, "portal"), "index.html", "two")
	equal(t, dest, published("index.html", "two"))
	alone(t, root, "public")
}

func TestKilledAnywhere(t *testing.T) {
	for _, mode := range []string{"one step", "two steps"} {
		root := t.TempDir()
		dest := filepath.Join(root, "public")
		for round := range 25 {
			// Around the end of the second build, where the trees change places.
			kill(t, dest, mode, 2*(filesPerBuild+1)-3+round%5)
			s := stage(t, dest, filepath.Join(root, "portal")) // recovers
			got := snapshot(t, dest)
			versions := map[string]int{}
			for name, text := range got {
				if strings.HasSuffix(name, ".html") {
					versions[text]++
				}
			}
			if len(versions) != 1 || len(got) != filesPerBuild+3+1 {
				t.Fatalf("%s, round %d: %d files of versions %v", mode, round, len(got), versions)
			}
			if err := s.Abort(); err != nil {
				t.Fatal(err)
			}
			alone(t, root, "public")
		}
	}
}
