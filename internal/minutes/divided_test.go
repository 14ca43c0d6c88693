package minutes

import (
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/diag"
)

// Each thing that somebody takes on is an item, and what was decided another.
func TestDivided(t *testing.T) {
	cases := []struct{ text, want string }{
		{"- Ops will order the boxes. They are cheap.\n  Writer will send the bill. He will also ask for the next one.\n  - below", "task ops: Ops will order the boxes. They are cheap. | task writer: Writer will send the bill. | task writer: He will also ask for the next one. | talk : below"},
		{"- Ops will order the boxes. Will look for cheap ones.", "task ops: Ops will order the boxes. Will look for cheap ones."},
		{"- They were late. Ops will order the boxes. They are cheap.", "task ops: They were late. Ops will order the boxes. They are cheap."},
		{"**Resolution**: The boxes are blue. Ops will order them.", "decision : The boxes are blue. | task ops: Ops will order them."},
		{"**Resolution**: Ops and writer to pack the boxes.", "task ops+writer: Ops and writer to pack the boxes."},
		{"Motion 2: writer to thank the hosts", "task writer: writer to thank the hosts"},
		{"**Outcome:** All were in favour. Ops volunteered to write it down.", "task ops: **Outcome:** All were in favour. Ops volunteered to write it down."},
	}
	for _, c := range cases {
		var problems diag.List
		body := "# Meeting 2026-03-09\n\n## Topic\n\n**Notes**\n\n" + c.text + "\n"
		meetings := Parse(Input{File: "f.md", Series: "s", Front: Front{Dates: date.NoOrder, Title: "Log"}, Body: []byte(body), BodyLine: 1, People: team()}, &problems)
		checkWhole(t, body, meetings)
		var got []string
		for _, m := range meetings {
			everyItem(m, func(_ *Area, _ *List, item *Item) {
				got = append(got, string(item.Kind)+" "+strings.Join(item.Owners, "+")+": "+strings.Join(strings.Fields(item.Text), " "))
			})
			if strings.HasPrefix(c.text, "**R") && len(m.Decisions) != 1 {
				t.Errorf("%q: %d decisions", c.text, len(m.Decisions))
			}
		}
		if strings.Join(got, " | ") != c.want {
			t.Errorf("%q: %q, want %q", c.text, strings.Join(got, " | "), c.want)
		}
	}
}
