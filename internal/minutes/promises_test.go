package minutes

import (
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/diag"
)

// Who takes something on in a paragraph, and who only thinks, says or was to.
func TestPromises(t *testing.T) {
	cases := []struct{ text, want string }{
		{"Lead undertook to raise it again.", "lead"},
		{"4.2 Agreed that ops would write to the departments.", "ops"},
		{"It was agreed that meters be read and that ops would compile the figures.", "ops"},
		{"Ops would prefer a later day.", ""},
		{"Ops would ask the supplier.", "ops"},
		{"Lead posts the sheet by Monday.", "lead"},
		{"Lead posts the sheet.", "lead"},
		{"Lead works on the sheet until Monday.", ""},
		{"Lead reviews the sheet by Monday.", "lead"},
		{"Lead reviews the sheet by Sept.", "lead"},
		{"Lead reviews the sheet by marking it.", ""},
		{"Lead reviews the sheet.", ""},
		{"Lead sends apologies.", ""},
		{"Lead asks whether it is late.", ""},
		{"Lead was going to send it.", ""},
		{"Lead is going to send it.", "lead"},
		{"Lead was asked to find out.", "lead"},
		{"Lead is volunteering to order it.", "lead"},
		{"Lead is kindly offering to order it; ops is signing up to paint it.", "lead ops"},
		{"Lead was offering to order it.", ""},
		{"Lead is agreeing to the price.", ""},
		{"The vendor is offering to order it.", ""},
		{"Nobody came. Lead, please send the sheet.", "lead"},
		{"Lead, can you send the sheet? Lead: yes, will do.", "lead"},
		{"Lead, can you send the sheet?", ""},
		{"The survey went round. (Ops to action the summary)", "ops"},
		{"The text is too long. ACTION – ops", "ops"},
		{"Spring fair: 16 May. Ops volunteered to chair.", "ops"},
		{"Somebody: it is late. Ops volunteered to chair.", "ops"},
		{"> Quoted.\n>\n> ACTION: lead to write it down.", "lead"},
		{"> Lead will write it down.", ""},
	}
	for _, c := range cases {
		var problems diag.List
		meetings := Parse(Input{File: "f.md", Series: "s", Front: Front{Dates: date.NoOrder, Title: "Log"}, Body: []byte("# Meeting 2026-03-09\n\n## Topic\n\n" + c.text + "\n"), BodyLine: 1, People: team()}, &problems)
		var got []string
		for _, m := range meetings {
			everyItem(m, func(_ *Area, _ *List, item *Item) { got = append(got, item.Owners...) })
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%q: %v, want %q", c.text, got, c.want)
		}
	}
}

// A table of topics has actions only where somebody is to do something, and a
// decision may stand before an action in one paragraph.
func TestActionsAmongOthers(t *testing.T) {
	var problems diag.List
	body := "# Meeting 2026-03-09\n\n| Item | Discussion | Action |\n|---|---|---|\n| Rent | Too high | lead – ask; ops – look around |\n| Roof | Fine | None |\n\n" +
		"The board approved the policy. It is short. Ops to circulate it.\n\n## Action items\n\n- lead: write it\n- the log is at the usual place\n- the log must be shorter\n"
	meetings := Parse(Input{File: "f.md", Series: "s", Front: Front{Title: "Log"}, Body: []byte(body), BodyLine: 1, People: team()}, &problems)
	var got []string
	for _, m := range meetings {
		everyItem(m, func(_ *Area, _ *List, item *Item) {
			got = append(got, string(item.Kind)+" "+strings.Join(item.Owners, " "))
		})
	}
	if want := "task lead ops, talk , decision , task ops, task lead, talk , task "; strings.Join(got, ", ") != want {
		t.Errorf("%q, want %q", strings.Join(got, ", "), want)
	}
}

// Whom somebody sits in for is no work of theirs, a duty is.
func TestStandInsAndDuties(t *testing.T) {
	checkTaken(t, map[string]string{
		"The next call is on 5 June. Ops will be replacing Lead.": "",
		"Ops will be replacing the lamps.":                        "ops",
		"Ops will replace Lamps with lanterns.":                   "ops",
		"Ops volunteered to be on call over the holidays.":        "ops",
	})
}
