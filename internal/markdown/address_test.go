package markdown

import (
	"strings"
	"testing"
)

func TestAddress(t *testing.T) {
	r := testRenderer()
	for _, test := range []struct{ address, href, code string }{
		{"https://example.org/a", "https://example.org/a", ""},
		{"milestone:rome/final-test", "/p/releases/rome/milestones/final-test/", ""},
		{"/img/a.png", "/p/img/a.png", ""},
		{"javascript:alert(1)", "", "markdown/link-scheme"},
		{"//example.org", "", "markdown/link-without-scheme"},
		{"-", "", "markdown/empty-link"},
	} {
		href, problem, ok := r.Address(test.address)
		if href != test.href || problem.Code != test.code || ok != (test.code == "") {
			t.Errorf("Address(%q) = %q, %q, %v", test.address, href, problem.Code, ok)
		}
	}
}

// Where the paths of the portal are known, others are reported and no link is
// written to them.
func TestKnownPaths(t *testing.T) {
	r := New(Options{Known: func(path string) bool { return path == "/img/a.png" }})
	for _, test := range []struct{ text, code string }{
		{"[a](/img/a.png?x#y)", ""},
		{"[a](/img/b.png)", "markdown/missing-path"},
		{"[a](img/a.png)", "markdown/relative-path"},
		{"[a](#below)\n\n# Below", ""},
		{"[a](#beyond)\n\n# Below", "markdown/missing-heading"},
	} {
		result, problems := r.Block(test.text, 1)
		linked := strings.Contains(result.HTML, ">a</a>")
		if test.code == "" && (!linked || len(problems) > 0) {
			t.Errorf("%q: %s %+v", test.text, result.HTML, problems)
		}
		if test.code != "" && (linked || len(problems) != 1 || problems[0].Code != test.code) {
			t.Errorf("%q: %s %+v, want %s", test.text, result.HTML, problems, test.code)
		}
	}
}
