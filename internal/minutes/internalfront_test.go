package minutes

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/diag"
)

func TestInternalFront(t *testing.T) {
	for _, test := range []struct{ head, problems string }{
		{"title: A\n", ""},
		{"visibility: internal\n", ""},
		{"visibility: internal # board only\n", ""},
		{"\"visibility\": 'internal'\n", ""},
		{"visibility: privat\n", ""}, // an error where the field is read
		{"title: Internal affairs (internal)\nplace: the internal room\n", ""},
		{"title: A # a note\n", ""},
		{"title: A <!-- internal -->\n", "2:10"},
		{"title: A <!--\u00a0internal -->\n", "2:10"},
		{"title: A <!–– internal ––>\n", "2:10"},
		{"title: A <!— internal —>\n", "2:10"},
		{"title: A <!-- interal -->\n", "2:10"},
		{"title: A # <!-- internal -->\n", "2:12"},
		{"present: [a, b <!-- internal -->, c <!-- internal -->]\n", "2:16"},
		{"agenda:\n  - a\n  - b <!-- internal -->\nchair: a <!-- private -->\n", "4:7 5:10"},
		{"extra: {a: \"<!-- internal -->\"}\n", "2:13"},
		{"extra:\n  visibility: internal\n", "3:3"},
		{"visibilty: internal\n", "2:1"},
		{"visibility:\u00a0internal\n", "2:1"},
		{"place: a, visibility: internal\n", "2:11"},
		{"internal: true\n", "2:1"},
		{"Private: yes\n", "2:1"},
		{"title = \"A\"\nvisibility = \"internal\"\n", ""},
		{"title = \"A <!-- internal -->\"\n", "2:12"},
		{"title = \"A\"\n[extra]\nvisibility = \"internal\"\n", "4:1"},
		{"title = \"A\"\ninternal = true\n", "3:1"},
	} {
		problems := &diag.List{}
		fence := "---\n"
		if strings.Contains(test.head, " = ") {
			fence = "+++\n"
		}
		marked := InternalFront("a.md", fence+test.head+fence, problems)
		var found []string
		for _, p := range problems.Sorted() {
			if p.Code != "minutes/internal" || p.Severity != diag.Error || !p.Private {
				t.Errorf("%q: %+v", test.head, p)
			}
			found = append(found, fmt.Sprintf("%d:%d", p.At.Line, p.At.Column))
		}
		if got := strings.Join(found, " "); got != test.problems || marked != (got != "") {
			t.Errorf("%q: %v, marks at %q, want %q", test.head, marked, got, test.problems)
		}
	}
}

func TestWithholdUnread(t *testing.T) {
	for _, test := range []struct{ text, shown string }{
		{"---\ntitle: a: b\n---\n- a\n- b <!-- internal -->\n- c\n", "1 2 3 4 6"},
		{"---\ntitle: a: b <!-- internal -->\n---\n- a\n", ""},
		{"---\ntitle: a: b\nvisibility: internal\n---\n- a\n", ""},
		{"---\ntitle: a\n\n- b <!-- internal -->\n", ""},
		{"+++\ntitle = a\nvisibility = \"internal\"\n+++\n- a\n", ""},
		{"- a\n- \xff <!-- internal -->\n- \xff\n", "1 3"},
		{"", ""},
	} {
		problems := &diag.List{}
		WithholdUnread("a.md", test.text, problems)
		for line := range strings.Count(test.text, "\n") {
			problems.Warnf(diag.Range{File: "a.md", Line: line + 1}, "a/b", "", "said")
		}
		var shown []string
		for _, p := range problems.Sorted() {
			if !p.Private {
				shown = append(shown, fmt.Sprint(p.At.Line))
			}
		}
		if got := strings.Join(shown, " "); got != test.shown {
			t.Errorf("%q: shown are %s, want %s", test.text, got, test.shown)
		}
	}
}
