package slipway_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// rooms are the packages below internal, in the order in which data passes
// through them. A room imports only rooms before it. Rooms on one line do not
// know each other.
var rooms = [][]string{
	{"diag", "pattern"},
	{"date"},
	{"markdown", "source"},
	{"minutes", "i18n"},
	{"threads"},
	{"portal"},
	{"schedule", "okr", "freeze"},
	{"check", "draw"},
	{"pages"},
	{"feed", "search", "bundle"},
	{"site", "offline", "budget"},
	{"output"},
	{"serve"},
}

// doors are the libraries that only one room may import, or two where they
// share it.
var doors = map[string][]string{
	"github.com/blevesearch/snowballstem": {"search"},
	"github.com/gohugoio/hugo":            {"site"},
	"github.com/spf13/afero":              {"site"},
	"github.com/evanw/esbuild":            {"bundle"},
	"github.com/arran4/golang-ical":       {"feed"},
	"github.com/yuin/goldmark":            {"markdown", "minutes"},
	"github.com/goccy/go-yaml":            {"source"},
	"github.com/mozillazg/go-unidecode":   {"portal"},
	"github.com/adrg/frontmatter":         {"source"},
	"github.com/go-git":                   {"source"},
	"github.com/fsnotify/fsnotify":        {"serve"},
	"github.com/spf13/cobra":              {"cmd/slipway"},
	"golang.org/x/sys":                    {"output"},
	"golang.org/x/text/feature":           {"i18n"},
	"golang.org/x/text/language":          {"i18n"},
	"github.com/bep/logg":                 {"site"},
}

// aside are packages that are not rooms: they test the program, measure it, or
// make portals and repositories for both.
var aside = []string{"e2e", "bench", "portalgen", "repogen"}

func TestRoomsImportOnlyRoomsBeforeThem(t *testing.T) {
	floor := map[string]int{}
	for i, row := range rooms {
		for _, room := range row {
			floor[room] = i
		}
	}
	eachImport(t, func(file, room, imported string) {
		target, ok := strings.CutPrefix(imported, "slipway/internal/")
		if !ok || slices.Contains(aside, room) {
			return
		}
		if slices.Contains(aside, target) {
			if !strings.HasSuffix(file, "_test.go") {
				t.Errorf("%s imports %s, which is not part of the program", file, target)
			}
			return
		}
		to, known := floor[target]
		if !known {
			t.Errorf("%s imports %s, which has no place in the house: add it to rooms in house_test.go", file, target)
			return
		}
		if strings.HasPrefix(room, "cmd/") {
			return
		}
		from, known := floor[room]
		if !known {
			t.Errorf("%s: room %s has no place in the house: add it to rooms in house_test.go", file, room)
			return
		}
		if to >= from && room != target {
			t.Errorf("%s: %s may not import %s, which comes after it or stands beside it", file, room, target)
		}
	})
}

func TestLibrariesHaveOneDoor(t *testing.T) {
	eachImport(t, func(file, room, imported string) {
		for library, allowed := range doors {
			if (imported == library || strings.HasPrefix(imported, library+"/")) && !slices.Contains(allowed, room) && !slices.Contains(aside, room) {
				t.Errorf("%s imports %s; its door is %s", file, imported, strings.Join(allowed, " and "))
			}
		}
	})
}

// TestMinutesAskQuickly: on patterns that look for a word first hangs the time that long
// minutes take.
func TestMinutesAskQuickly(t *testing.T) {
	eachImport(t, func(file, room, imported string) {
		if room == "minutes" && imported == "regexp" && !strings.HasSuffix(file, "_test.go") {
			t.Errorf("%s imports regexp: use pattern.Must", file)
		}
	})
}

// TestRoomsKeepOutOfTheWorld holds the rooms to pure functions: the clock and
// the environment are the command's alone.
func TestRoomsKeepOutOfTheWorld(t *testing.T) {
	banned := []string{"time.Now(", "os.Getenv(", "os.LookupEnv(", "os.Environ(", "math/rand\""}
	may := map[string][]string{"output": banned, "serve": banned, "site": {"os.Getenv("}}
	err := fs.WalkDir(os.DirFS("internal"), ".", func(name string, d fs.DirEntry, err error) error {
		room, _, _ := strings.Cut(name, "/")
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") || slices.Contains(aside, room) {
			return err
		}
		text, err := os.ReadFile(path.Join("internal", name))
		for _, call := range banned {
			if strings.Contains(string(text), call) && !slices.Contains(may[room], call) {
				t.Errorf("internal/%s uses %s: the day and the settings come in as values", name, strings.TrimRight(call, `("`))
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// eachImport calls f for every import of every Go file, with the room that the
// file is in: the folder below internal, or "cmd/slipway".
func eachImport(t *testing.T, f func(file, room, imported string)) {
	t.Helper()
	for _, root := range []string{"internal", "cmd"} {
		err := fs.WalkDir(os.DirFS("."), root, func(name string, d fs.DirEntry, err error) error {
			if d != nil && d.IsDir() && (d.Name() == "node_modules" || d.Name() == "testdata") {
				return fs.SkipDir
			}
			if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
			if err != nil {
				return err
			}
			room := path.Dir(name)
			if root == "internal" {
				room, _, _ = strings.Cut(strings.TrimPrefix(name, "internal/"), "/")
			}
			for _, spec := range file.Imports {
				imported, err := strconv.Unquote(spec.Path.Value)
				if err != nil {
					return err
				}
				f(name, room, imported)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// Whoever looks for where minutes are read finds the file that ARCHITECTURE.md names.
func TestFilesOfMinutesAreWhereThePageSays(t *testing.T) {
	page, err := os.ReadFile("ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(page), "\n## Minutes\n")
	section, _, _ := strings.Cut(rest, "\n## ")
	_, table, ok := strings.Cut(section, "`internal/minutes/…` |\n")
	if !ok {
		t.Fatal("the section has no table of files")
	}
	for _, m := range regexp.MustCompile("`([a-z]+\\.go)`").FindAllStringSubmatch(table, -1) {
		if _, err := os.Stat(path.Join("internal/minutes", m[1])); err != nil {
			t.Error(err)
		}
	}
}
