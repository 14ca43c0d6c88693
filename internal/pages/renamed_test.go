package pages

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// TestOldAddressesAreClaimedOnce: an old address leads to one page, and
// whoever asks for one that is taken is told.
func TestOldAddressesAreClaimedOnce(t *testing.T) {
	for _, c := range []struct {
		name, file, text string
		want             string // code, severity and place, or nothing
		words            string
	}{
		{"two products", "data/products.yaml", "a: {name: A, renamed_from: x}\nb: {name: B, renamed_from: [y, x]}\n", "ref/renamed-twice error 2:28", "A says as well that it was called x"},
		{"an id in use", "data/products.yaml", "a: {name: A}\nb: {name: B, renamed_from: a}\n", "ref/renamed-taken warning 2:28", "a is the id of A now"},
		{"its own id", "data/products.yaml", "a: {name: A, renamed_from: a}\n", "ref/renamed-taken warning 1:28", "a is the id of A now"},
		{"said twice", "data/products.yaml", "a: {name: A, renamed_from: [x, x]}\n", "", ""},
		{"a milestone", "data/releases/r/plan.yaml", "renamed_from: [q, p]\nmilestones:\n  a: {name: A, renamed_from: x}\n  b: {name: B, renamed_from: x}\n", "ref/renamed-twice error 4:30", "A says as well"},
		{"a release", "data/releases/s/plan.yaml", "renamed_from: r\n", "ref/renamed-taken warning 1:15", "r is the id of R now"},
		{"a guide", "content/guides/a.md", "---\ntitle: A\nrenamed_from: b\n---\n", "ref/renamed-taken warning 3:15", "b is the id of B now"},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := map[string]string{
				"data/releases/r/plan.yaml": "name: R\n",
				"content/guides/b.md":       "---\ntitle: B\n---\n",
			}
			files[c.file] = c.text
			f := layOutFiles(t, "2020-03-01", files)
			got, summary := "", ""
			for _, p := range f.problems {
				got += fmt.Sprintf("%s %s %d:%d", p.Code, p.Severity, p.At.Line, p.At.Column)
				summary += p.Summary
			}
			same(t, "problems", got, c.want)
			if !strings.Contains(summary, c.words) {
				t.Errorf("%q does not say %q", summary, c.words)
			}
		})
	}
}

// TestTextsMayUseOldAddresses: old minutes link to what things were called
// then.
func TestTextsMayUseOldAddresses(t *testing.T) {
	f := layOutFiles(t, "2020-03-01", map[string]string{
		"data/products.yaml":        "node: {name: Node, renamed_from: server}\n",
		"data/releases/r/plan.yaml": "name: R\nrenamed_from: q\nmilestones:\n  a: {name: A, renamed_from: x}\n",
		"content/guides/b.md": "---\ntitle: B\nrenamed_from: how/to\n---\n\n[1](/products/server/) [2](/releases/q/) [3](/releases/q/plan/) " +
			"[4](/releases/q/milestones/a/) [5](/releases/q/milestones/x/) [6](/releases/r/milestones/x/) [7](/guides/how/to/)\n",
	})
	for _, p := range f.problems {
		t.Errorf("%s %s", p.At, p.Summary)
	}
	body := view[guideView](f, "/guides/b/").Body
	for _, m := range regexp.MustCompile(`href="(/[^"]*)"`).FindAllStringSubmatch(body, -1) {
		if f.page(m[1]).Layout == "" {
			t.Errorf("there is no page %s", m[1])
		}
	}
	same(t, "links", strings.Count(body, "<a href"), 7)
}
