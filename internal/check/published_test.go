package check_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"slipway/internal/check"
	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// TestPublishedSchedules judges portals made from schedules that large projects
// published. Each is clean as it stands, but for what its section "clean"
// expects; each contradiction planted in it is reported once, at its place, and
// so are all of them together.
func TestPublishedSchedules(t *testing.T) {
	files, err := filepath.Glob("testdata/published/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no published schedules", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			p := readPublished(t, file)
			p.judge(t, "clean")
			var all []planted
			for _, c := range p.contradictions {
				t.Run(c.name, func(t *testing.T) { p.judge(t, c.name, c) })
				if !c.alone {
					all = append(all, c)
				}
			}
			t.Run("all at once", func(t *testing.T) { p.judge(t, "all at once", all...) })
		})
	}
}

// published is a portal, what is reported of it as it stands, and what may be
// made wrong in it.
type published struct {
	files          map[string]string
	clean          []string
	contradictions []planted
}

// planted is a contradiction: texts of one file that are replaced by others,
// and what is to be reported.
type planted struct {
	name, file string
	alone      bool // it gets in the way of others
	from, to   []string
	want       []string
}

// readPublished reads a portal in the form of txtar. Its section
// "contradictions" holds entries of the lines "# name" ("#! name" for one that
// is only tried alone), the file, "- text" and "+ text" in turn, and
// "= line:column code" for each report, or with
// the file before the line where that is another.
func readPublished(t *testing.T, file string) published {
	t.Helper()
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	p := published{files: map[string]string{}}
	for _, f := range archive.Files {
		switch f.Name {
		case "clean":
			p.clean = strings.Split(strings.TrimSpace(string(f.Data)), "\n")
		case "contradictions":
			p.contradictions = readPlanted(t, string(f.Data))
		default:
			p.files[f.Name] = string(f.Data)
		}
	}
	if len(p.contradictions) == 0 {
		t.Fatal("no contradictions")
	}
	return p
}

func readPlanted(t *testing.T, s string) []planted {
	t.Helper()
	var out []planted
	for line := range strings.Lines(s) {
		mark, rest, ok := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		if ok && (mark == "#" || mark == "#!") {
			out = append(out, planted{name: rest, alone: mark == "#!"})
			continue
		}
		c := &out[len(out)-1]
		switch mark {
		case "-":
			c.from = append(c.from, rest)
		case "+":
			c.to = append(c.to, rest)
		case "=":
			if !strings.Contains(rest, "/live.yaml:") {
				rest = c.file + ":" + rest
			}
			c.want = append(c.want, rest)
		default:
			c.file = mark
		}
	}
	for _, c := range out {
		if c.file == "" || len(c.from) == 0 || len(c.from) != len(c.to) || len(c.want) == 0 {
			t.Fatalf("%q says too little", c.name)
		}
	}
	return out
}

// judge plants contradictions and compares what is reported.
func (p published) judge(t *testing.T, name string, wrong ...planted) {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, text := range p.files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	want := map[string]bool{}
	for _, line := range p.clean {
		if line != "" {
			want[line] = true
		}
	}
	for _, c := range wrong {
		text := string(fsys[c.file].Data)
		for i, from := range c.from {
			if strings.Count(text, from) != 1 {
				t.Fatalf("%s: %q stands %d times in %s", c.name, from, strings.Count(text, from), c.file)
			}
			text = strings.Replace(text, from, c.to[i], 1)
		}
		fsys[c.file] = &fstest.MapFile{Data: []byte(text)}
		for _, line := range c.want {
			want[line] = true
		}
	}
	var problems diag.List
	loaded := portal.Load(source.FS(fsys), &problems)
	check.All(loaded, loaded.Config.AsOf, &problems)
	for _, found := range problems.Sorted() {
		line := fmt.Sprintf("%s %s", found.At, found.Code)
		if !want[line] {
			t.Errorf("%s: invented: %s: %s", name, line, found.Summary)
		}
		delete(want, line)
	}
	for line := range want {
		t.Errorf("%s: not reported: %s", name, line)
	}
}
