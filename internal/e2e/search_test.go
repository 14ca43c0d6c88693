package e2e

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"slipway/internal/bundle"
	"slipway/internal/diag"
	"slipway/internal/i18n"
	"slipway/internal/pages"
	"slipway/internal/portal"
	"slipway/internal/portalgen"
	"slipway/internal/search"
	"slipway/internal/source"
)

// reader is the reader's side of the search, bundled for node.
var reader = sync.OnceValues(func() (string, error) {
	out, err := bundle.Bundle(os.DirFS(repository), "internal/e2e/testdata/search/reader.ts")
	if err != nil {
		return "", err
	}
	file := filepath.Join(scratch, "reader.js")
	return file, os.WriteFile(file, out.Files[0].Contents, 0o644)
})

// job is something that query.js is to do.
type job struct {
	Job  string `json:"job"`
	Args any    `json:"args"`
}

// node runs jobs on the search index of a built portal.
func node(t *testing.T, folder string, jobs []job, answers any) {
	t.Helper()
	script, err := reader()
	if err != nil {
		t.Fatal(err)
	}
	in, err := json.Marshal(jobs)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("node", "testdata/search/query.js", script, folder)
	cmd.Stdin = bytes.NewReader(in)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("node: %v\n%s", err, stderr.String())
	}
	if err := json.Unmarshal(out, answers); err != nil {
		t.Fatalf("%v in %s", err, out)
	}
}

// found is the answer to a query.
type found struct {
	Count int
	Kinds []struct {
		Name  string
		Count int
		Shown []struct{ Title, Path, About, Of, When string }
	}
	Forms []string
	Bytes int // loaded for it
	Files int
}

// titles are the titles shown of a kind, or of all kinds.
func (f found) titles(kind string) []string {
	var out []string
	for _, k := range f.Kinds {
		for _, s := range k.Shown {
			if kind == "" || k.Name == kind {
				out = append(out, strings.Trim(s.Title+", "+s.Of, ", "))
			}
		}
	}
	return out
}

// ask asks queries, each with nothing loaded before.
func ask(t *testing.T, folder string, queries ...string) []found {
	t.Helper()
	var jobs []job
	for _, q := range queries {
		jobs = append(jobs, job{"ask", []string{q}})
	}
	var out []found
	node(t, folder, jobs, &out)
	return out
}

// english are the words of the theme.
func english(t *testing.T) i18n.Words {
	t.Helper()
	text, err := os.ReadFile("../../i18n/en.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return i18n.New("en", source.ParseYAML("i18n/en.yaml", text, &diag.List{}))
}

// TestSearchReadsWordsAlike holds both sides of the search to the same words.
func TestSearchReadsWordsAlike(t *testing.T) {
	data, err := os.ReadFile("../search/testdata/words.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases map[string][]string
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	var texts []string
	for text := range cases {
		texts = append(texts, text)
	}
	slices.Sort(texts)
	var got [][][]string
	node(t, "", []job{{"words", texts}}, &got)
	for i, text := range texts {
		// A query does not ask for the last character of a run without
		// spaces alone, unless the run has no other.
		want := slices.DeleteFunc(slices.Clone(cases[text]), func(w string) bool { return isLast(cases[text], w) })
		if !slices.Equal(got[0][i], want) {
			t.Errorf("%q: got %q, want %q", text, got[0][i], want)
		}
	}
}

// isLast reports whether a word is the second character of the pair before it.
func isLast(list []string, w string) bool {
	chars := []rune(w)
	return len(chars) == 1 && chars[0] > 0x600 && slices.ContainsFunc(list, func(o string) bool {
		pair := []rune(o)
		return len(pair) == 2 && pair[1] == chars[0]
	})
}

func TestSearchReadsNumbersAndDistances(t *testing.T) {
	var numbers [][][]int
	node(t, "", []job{{"numbers", []string{"", "A", "AAD", "gB", "siB", "*vC"}}}, &numbers)
	want := [][]int{{}, {0}, {0, 1, 5}, {32}, {1100}, {0, 1, 2, 3, 5, 7}}
	for i, list := range want {
		if !slices.Equal(numbers[0][i], list) {
			t.Errorf("list %d: got %v, want %v", i, numbers[0][i], list)
		}
	}
	var far [][]int
	cases := []struct {
		a, b string
		most int
		open bool
		want int
	}{
		{"rome", "rome", 1, false, 0}, {"rmoe", "rome", 1, false, 1}, {"roma", "rome", 1, false, 1}, {"rom", "rome", 1, false, 1},
		{"romee", "rome", 1, false, 1}, {"paris", "rome", 1, false, 2}, {"akrop", "acropolis", 1, true, 1}, {"akrop", "acropolis", 1, false, 2},
		{"relesaes", "releases", 2, false, 1}, {"meelstone", "milestone", 2, false, 2},
	}
	var args [][]any
	for _, c := range cases {
		args = append(args, []any{c.a, c.b, c.most, c.open})
	}
	node(t, "", []job{{"distance", args}}, &far)
	for i, c := range cases {
		if far[0][i] != c.want {
			t.Errorf("%s to %s: got %d, want %d", c.a, c.b, far[0][i], c.want)
		}
	}
}

// TestSearchRanks tells what comes first for queries on this portal.
func TestSearchRanks(t *testing.T) {
	dir := built(t, "2019-06-22", "/")
	cases := []struct {
		query string
		first string // of all
		kind  string
		has   string // among those shown of the kind
	}{
		{"rome", "Rome", "releases", "Rome"},
		{"Acropolis", "Acropolis", "releases", "Acropolis"},
		{"final test", "Final Test, Acropolis", "milestones", "Final Test, Rome"},
		{"TESTS final", "Final Test, Acropolis", "milestones", "Final Test, Rome"},
		{"fina", "Final Test, Acropolis", "milestones", "Final Test, Rome"},
		{"akropolis", "Acropolis", "releases", "Acropolis"},   // another first half
		{"acropolsi", "Acropolis", "releases", "Acropolis"},   // another second half
		{"relesaes ", "Release, Acropolis", "milestones", ""}, // mended, then by its stem
		{"colossus", "Colossus", "products", "Colossus"},
		{"martin", "Martin", "people", "Martin"},
		{"storage providers", "", "objectives", "Storage providers reach 95% uptime, Acropolis"},
		{"renamed_from", "", "guides", ""},
		{"engineering planning", "Engineering Planning", "meetings", ""}, // the series
		{"open points", "", "pages", "Open points of Acropolis"},
	}
	queries := []string{"xyzzyqwop", "", "…", "rome xyzzyqwop"}
	for _, c := range cases {
		queries = append(queries, c.query)
	}
	answers := ask(t, dir, queries...)
	for i, c := range cases {
		got := answers[4+i]
		all := got.titles("")
		if len(all) == 0 || c.first != "" && all[0] != c.first {
			t.Errorf("%q: first of %q, want %s", c.query, all, c.first)
		}
		if of := got.titles(c.kind); len(of) == 0 || c.has != "" && !slices.Contains(of, c.has) {
			t.Errorf("%q: %s %q, want %s among them", c.query, c.kind, of, c.has)
		}
	}
	for i := range 3 {
		if answers[i].Count != 0 {
			t.Errorf("%q: found %q", queries[i], answers[i].titles(""))
		}
	}
	if answers[3].Count == 0 {
		t.Error("one word of two that is known finds nothing")
	}
}

// TestSearchLeadsToPlaces follows every find of the index.
func TestSearchLeadsToPlaces(t *testing.T) {
	dir := built(t, "2019-06-22", "/")
	seen, kinds := 0, map[string]int{}
	for name, data := range files(t, filepath.Join(dir, "assets", "search")) {
		if !strings.HasPrefix(filepath.Base(name), "d") {
			continue
		}
		_, body, _ := strings.Cut(string(data), ",")
		var shown [][]string
		if err := json.Unmarshal([]byte(strings.TrimSuffix(body, ")\n")), &shown); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, s := range shown {
			seen++
			kinds[strings.SplitN(s[1], "/", 2)[0]]++
			file, anchor, _ := strings.Cut(s[1], "#")
			if strings.HasSuffix(file, "/") || file == "" {
				file += "index.html"
			}
			page, err := os.ReadFile(filepath.Join(dir, file))
			if err != nil {
				t.Errorf("%s: %v", s[0], err)
			} else if anchor != "" && !bytes.Contains(page, []byte("id="+anchor+">")) && !bytes.Contains(page, []byte("id="+anchor+" ")) && !bytes.Contains(page, []byte(`id="`+anchor+`"`)) {
				t.Errorf("%s: no place %s on %s", s[0], anchor, file)
			}
			if s[0] == "" || strings.Contains(s[2], "<") && strings.Contains(s[2], "</") {
				t.Errorf("shown as %q", s)
			}
		}
	}
	if seen < 500 || kinds["meetings"] < 200 || kinds["guides"] < 50 || kinds["terms"] < 20 {
		t.Errorf("only %d finds: %v", seen, kinds)
	}
}

// typical are queries of the words that portalgen writes.
var typical = []string{
	"release", "milestone", "storage", "storage network", "person 12", "product 3", "audit", "forum upgrade", "client", "upgarde",
	"nod", "st", "r", "announce forum", "planning", "2019", "test audit", "reveiw draft", "deploy monitor measure", "schema migrate verify publish",
}

// TestSearchLoadsLittle measures what queries load on a large portal.
func TestSearchLoadsLittle(t *testing.T) {
	tree := fstest.MapFS{}
	for name, text := range portalgen.Files(portalgen.Options{Pages: 10000, Seed: 1}) {
		tree[name] = &fstest.MapFile{Data: []byte(text)}
	}
	p := portal.Load(source.FS(tree), &diag.List{})
	start := time.Now()
	in := pages.Input{Portal: p, AsOf: p.Config.AsOf, Threads: pages.Threads(p, p.Config.AsOf), URLs: pages.URLs{Base: "/"}, Words: english(t)}
	entries := pages.Entries(in, nil)
	listed := time.Since(start)
	index, err := search.Build(search.Input{Entries: entries, AsOf: p.Config.AsOf, Language: "en", Words: func(string) map[string]string { return nil }})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d entries listed in %v, indexed in %v", len(entries), listed, time.Since(start)-listed)
	dir := filepath.Join(scratch, "large")
	for _, f := range index {
		file := filepath.Join(dir, filepath.FromSlash(f.Path))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	count, all, largest := 0, 0, 0
	for _, data := range files(t, dir) {
		count, all, largest = count+1, all+len(data), max(largest, len(data))
	}
	// The script and its style come with the first query.
	script := 0
	for name, data := range files(t, filepath.Join(built(t, "2019-06-22", "/"), "assets")) {
		if strings.HasPrefix(name, "search.") {
			script += len(data)
		}
	}
	var once, typed []int
	var jobs []job
	for _, q := range typical {
		var keys []string
		for i := range q {
			keys = append(keys, q[:i+1])
		}
		jobs = append(jobs, job{"ask", []string{q}}, job{"ask", keys})
	}
	var answers []found
	node(t, dir, jobs, &answers)
	for i, q := range typical {
		whole, slow := answers[2*i], answers[2*i+1]
		if whole.Count == 0 {
			t.Errorf("%q finds nothing", q)
		}
		once, typed = append(once, whole.Bytes+script), append(typed, slow.Bytes+script)
		t.Logf("%-32s %5d found, %6d bytes in %2d files; typed key by key %6d in %d", q, whole.Count, whole.Bytes+script, whole.Files, slow.Bytes+script, slow.Files)
	}
	slices.Sort(once)
	slices.Sort(typed)
	report := fmt.Sprintf("%d files, %d bytes, largest %d; a query loads %d bytes (median), %d at most; typed key by key %d, %d at most",
		count, all, largest, once[len(once)/2], once[len(once)-1], typed[len(typed)/2], typed[len(typed)-1])
	t.Log(report)
	if once[len(once)-1] > 100_000 {
		t.Error(report)
	}
}
