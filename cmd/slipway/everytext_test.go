package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"slipway/internal/diag"
	"slipway/internal/source"
)

// everyText is the portal of the guide "Every field", in which every field of
// the data format has an example, with a word of its own in every place that
// takes free text.
type everyText struct {
	files  map[string]string
	places []textPlace
}

// textPlace is a text that is written over.
type textPlace struct {
	at   diag.Range
	keys string // that lead to it, "milestones.final-test.gate"
	was  string
	word string // what to look for on the pages
}

// notText are the keys that take no free text but dates, numbers, ids,
// references, files, and words with a meaning. Nor do those below gaps.
var notText = strings.Fields(`
	accept accent active_from after announces as_of at baseURL before branch by count cover dark date dates days deadline decided_in
	defaultContentLanguage done draft environment every except facts final first for frozen group inherits
	key_result kind languageCode launch light logo measured meeting milestone mode objective on op optional ordered pageRef part_of continues
	private raises recorded release renamed_from repository rule score section series state status target time
	tracked undecided undone visibility weekend weight zone`)

// notWords is a number, a share or a day.
var notWords = regexp.MustCompile(`^(n/a|[0-9./-]+)$`)

func readEveryText(t *testing.T) *everyText {
	t.Helper()
	e := &everyText{files: example(t, readGuides(t), "every-field.md")}
	fsys := fstest.MapFS{}
	for name, text := range e.files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	tree, problems := source.FS(fsys), &diag.List{}
	for _, name := range slices.Sorted(maps.Keys(e.files)) {
		var root *source.Node
		switch {
		case strings.HasPrefix(name, "i18n/"):
		case path.Ext(name) == ".yaml":
			root = tree.YAML(name, problems)
		case path.Ext(name) == ".md":
			if doc, ok := tree.Document(name, problems); ok {
				root = doc.Front
			}
		}
		if root != nil {
			e.find(root, nil)
		}
	}
	if list := problems.Sorted(); list != nil {
		t.Fatal(list)
	}
	if len(e.places) < 200 {
		t.Fatalf("only %d texts in the portal", len(e.places))
	}
	return e
}

// find notes the texts of a file.
func (e *everyText) find(n *source.Node, keys []string) {
	switch n.Kind {
	case source.Scalar:
		if slices.Contains(notText, keys[len(keys)-1]) || slices.Contains(keys, "gaps") || notWords.MatchString(n.Text) {
			return
		}
		e.places = append(e.places, textPlace{
			at: n.At, keys: strings.Join(keys, "."), was: n.Text, word: fmt.Sprintf("zq%03dqz", len(e.places)),
		})
	case source.Sequence:
		for _, c := range n.Items {
			e.find(c, keys)
		}
	case source.Mapping:
		for _, p := range n.Pairs {
			if p.Key != "extra" { // for the portal's own templates
				e.find(p.Value, append(slices.Clip(keys), p.Key))
			}
		}
	}
}

// maxInAddress is how much of a text goes into an address.
const maxInAddress = 500

// with returns the files with a text in every place: its word, and what comes
// behind it.
func (e *everyText) with(t *testing.T, more string) map[string]string {
	t.Helper()
	files := maps.Clone(e.files)
	for _, p := range slices.Backward(e.places) {
		text := p.word + more
		if strings.HasPrefix(p.was, "https://") {
			text = "https://example.org/" + text[:min(len(text), maxInAddress)]
		}
		quoted, err := json.Marshal(text)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.SplitAfter(files[p.at.File], "\n")
		line := []rune(lines[p.at.Line-1])
		lines[p.at.Line-1] = string(line[:p.at.Column-1]) + string(quoted) + string(line[p.at.EndColumn-1:])
		files[p.at.File] = strings.Join(lines, "")
	}
	return files
}

// TestEveryTextIsShown: whatever somebody writes into a portal has a place on
// a page.
func TestEveryTextIsShown(t *testing.T) {
	e := readEveryText(t)
	site := buildFiles(t, e.with(t, ""))
	for _, p := range e.places {
		if !strings.Contains(site.shown, p.word) {
			t.Errorf("%s: %s (%q) is on no page", p.at, p.keys, p.was)
		}
	}
}

// attack is what a stranger may add to every text, hoping to put something on
// a page that runs, to break out of an attribute, a title, a comment or a
// template, or to look like something else. A question mark would say that a
// task is undecided.
var attack = " " + strings.Join([]string{
	`"><script>alert(1)</script>`, `' onmouseover='alert(1)`, "` onload=alert(1) ", `</title></textarea></style></script></svg>`,
	`<!--`, `-->`, `--!>`, `]]>`, `<![CDATA[`, `<img src=x onerror=alert(1)>`, `<svg/onload=alert(1)>`,
	`javascript:alert(1)`, `data:text/html,x`, `{{ 7 }}`, `{{< readfile "/etc/passwd" >}}`, `{{% raw %}}`, `+++`,
	`&lt;b&gt;`, `&#60;b&#62;`, `%3Cb%3E`, `\u003cb\u003e`, `$& ${1} %s %d`, "\u200b", "\u2028", "\ufeff", "😀", "é",
	strings.Repeat("long ", 2000),
}, " ")

// TestNoTextChangesAPage: whatever is written, pages have the elements and
// attributes that they have with harmless words, and feeds and API can be read.
func TestNoTextChangesAPage(t *testing.T) {
	e := readEveryText(t)
	// No word alone, which would be the name of somebody who was at a meeting.
	want, got := buildFiles(t, e.with(t, " as it is")), buildFiles(t, e.with(t, attack))
	for _, name := range slices.Sorted(maps.Keys(got.shapes)) {
		was, is := want.shapes[name], got.shapes[name]
		if was == nil {
			t.Errorf("%s: a new page", name)
		}
		for _, what := range slices.Sorted(maps.Keys(is)) {
			if is[what] != was[what] {
				t.Errorf("%s: %s is there %d times, and %d times with harmless words", name, what, is[what], was[what])
			}
		}
		for _, what := range slices.Sorted(maps.Keys(was)) {
			if is[what] == 0 {
				t.Errorf("%s: there is no %s, and %d with harmless words", name, what, was[what])
			}
		}
	}
	if len(got.shapes) != len(want.shapes) {
		t.Errorf("%d pages and feeds, and %d with harmless words", len(got.shapes), len(want.shapes))
	}
}

// TestTextsOfSeveralLines: the same attacks where a text begins anew, as
// Markdown blocks, front matter and lines of a calendar do. Pages may differ,
// but nothing in them may do harm.
func TestTextsOfSeveralLines(t *testing.T) {
	e := readEveryText(t)
	e.places = slices.DeleteFunc(e.places, func(p textPlace) bool { return strings.HasPrefix(p.was, "https://") })
	for _, more := range []string{
		"\n\n<script>alert(1)</script>\n\n<div onclick=alert(1)>\n",
		"\nEND:VEVENT\nBEGIN:VEVENT\nATTACH:https://evil.example/\n",
		"\n---\ntitle: x\n---\n",
		"\n- [x] <b>\n\n| a |\n|---|\n| <script> |\n\n```html\n<script>\n```\n\n> # <img src=x>\n",
	} {
		buildFiles(t, e.with(t, more))
	}
}
