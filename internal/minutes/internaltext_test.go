package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

func TestPublic(t *testing.T) {
	tests := []struct{ name, text, shown, problems string }{
		{"no mark", "open\n\n## open\n", "open\n\n## open\n", ""},
		{"a section", "open\n\n## Hush <!-- internal -->\n\n- hush\n\n## open\n", "open\n\n\n\n\n\n## open\n", ""},
		{"the words below a heading", "open\n\n## Hush\nvisibility: internal\n\nhush\n", "open\n\n\n\n\n\n", ""},
		{"an item", "- open\n- hush <!-- internal -->\n  hush\n", "- open\n\n\n", ""},
		{"a label", "open\n\nStaff: <!-- internal -->\n\n- hush\n", "open\n\n\n\n\n", ""},
		{"a heading with a day is a section", "# open 2018-04-02\n## Hush 2018-04-03 <!-- internal -->\nhush\n## open 2018-04-04\n", "# open 2018-04-02\n\n\n## open 2018-04-04\n", ""},
		{"the title", "# Hush <!-- internal -->\nhush\n", "", ""},
		{"all of it", "hush <!-- internal -->\n", "", ""},
		{"misspelt", "open\n\nhush <!-- interal -->\n\nhush\n", "open\n\n\n\n\n", "7:6 minutes/internal"},
		{"not closed", "open\n<!-- internal -->\nhush\n", "open\n\n\n", "6:1 minutes/internal"},
		{"too many marks", strings.Repeat("hush <!-- internal -->\n\n", maxMarks+1), "", "2005:1 minutes/too-much"},
	}
	for _, test := range tests {
		problems := &diag.List{}
		shown, partial := Public("content/meetings/weekly/_index.md", test.text, 5, problems)
		var found []string
		for _, p := range problems.Sorted() {
			found = append(found, strings.TrimPrefix(p.At.String(), "content/meetings/weekly/_index.md:")+" "+p.Code)
		}
		if got := strings.Join(found, "; "); shown != test.shown || partial != (test.shown != test.text) || got != test.problems {
			t.Errorf("%s: %q %v %s", test.name, shown, partial, got)
		}
	}
}

func TestMarksInternal(t *testing.T) {
	for text, want := range map[string]bool{" internal ": true, "/internal": true, " interal ": true, "visibility: internal": true, " private ": true, " external ": false, " a note ": false, " id: internal ": false} {
		if MarksInternal(text) != want {
			t.Errorf("%q: want %v", text, want)
		}
	}
}
