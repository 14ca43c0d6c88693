package minutes

import "testing"

func TestLabels(t *testing.T) {
	for line, want := range map[string]ListKind{
		"Action items (5 min, lead)":                                 Flat,
		"## Assign task(s) -":                                        Flat,
		"Review previous meeting's action items (5m, lead)":          Last,
		"Review of last week’s actions":                              Last,
		"Next steps (all)":                                           This,
		"Decisions (final)":                                          Resolved,
		"Action items of the board and of everybody it has asked to": "",
		"The queue (5 min, lead)":                                    "",
		"(5 min, lead)":                                              "",
	} {
		if kind, ok := label(line); kind != want || ok != (want != "") {
			t.Errorf("%s: %q %v", line, kind, ok)
		}
	}
}
