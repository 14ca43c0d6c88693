package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

// What people refer to by its number keeps it.
func TestNumbersOfItems(t *testing.T) {
	const body = "# Meeting 2026-03-09\n\n## Agenda\n\n1. Roof\n   a. order it\n   b. paint it\n2. Wall\n4. Door\n\n- Flag\n\n1) One\n1) Another\n\n0. None\n"
	var problems diag.List
	meetings := Parse(Input{File: "f.md", Series: "s", Front: Front{Title: "Log"}, Body: []byte(body), BodyLine: 1, People: team()}, &problems)
	var got []string
	for _, m := range meetings {
		everyItem(m, func(_ *Area, _ *List, item *Item) { got = append(got, item.Number+item.Raw) })
	}
	if all, want := strings.Join(got, " "), "1.Roof a.order it b.paint it 2.Wall 4.Door Flag 1)One 2)Another 0.None"; all != want {
		t.Errorf("%s, want %s", all, want)
	}
}
