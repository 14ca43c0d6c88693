package minutes

import (
	"strings"
	"testing"
)

// The cell of an owner may say more than a name: whose office it is, by when, what about.
func TestCellsOfOwners(t *testing.T) {
	for want, cells := range map[string][]string{
		"lead":                   {"(Lead)", "[Lead]", "👤 Lead", "Lead ✅", "Lead [1]", "Lead¹", `Lead\*`, "Lead <lead@example.org>", "Lead – done", "Lead volunteered", "Lead to ask the vendor", "Led by lead", "Owner: lead; backup: ops", "Hall (lead)", "Hall - lead", "Hall: lead", "Clerk (lead)", "Lead cc ops", "~~ops~~ lead", "Lead plus one more"},
		"lead, 3 May":            {"Lead, 3 May", "Lead 3 May", "Lead by 3 May", "Lead - 3 May", "Lead (by 3 May)", "Lead: 3 May"},
		"lead ops":               {"Lead · ops", "Lead • ops", "Lead (+ ops)", "Lead - ops", "Lead; ops"},
		"all":                    {"All members", "everyone", "All of us", "All governors", "All board members", "each group"},
		"":                       {"not lead", "ask lead", "cc lead", "Supported by: lead", "Vendor (lead)", "waiting for lead", "Lead's brother", "ask @ops Writer"},
		"lead ops writer":        {"@lead @ops Writer", "Lead @ops Writer", "@lead Ops @writer"},
		"lead ops writer, 3 May": {"Lead / ops & writer, 3 May"},
	} {
		for _, cell := range cells {
			f := &file{in: Input{People: team()}}
			m, item := &Meeting{}, &Item{}
			f.cellOwners(m, item, cell)
			got := strings.Join(item.Owners, " ")
			if item.Due.Words != "" {
				got += ", " + item.Due.Words
			}
			if got != want {
				t.Errorf("%q is of %q, want %q", cell, got, want)
			}
		}
	}
}

// A cell or a field of owners says in many words that nobody does it yet.
func TestSlotsOfNobody(t *testing.T) {
	for _, slot := range []string{"to be found (Docs or Roof)", "to be named", "vacant", "open", "TBC (lead or ops)", "tbd, Docs or Roof", "TBD (somebody of the roof team)", "not yet known", "to be decided at the next call", "still to be found", "nobody so far", "somebody of Docs", "a partner to be found", "whoever has time", "pending", "gesucht"} {
		checkTasks(t, []bodyCase{
			{"field: " + slot, "## Actions\n\n- Order it\n  - owner: " + slot + "\n", "?: Order it"},
			{"cell: " + slot, "| Action | Owner |\n|---|---|\n| Order it | " + slot + " |\n| Sell it | lead |\n", "?: Order it | lead: Sell it"},
		})
	}
	for slot, want := range map[string]string{"Docs team": ":", "open (lead)": "lead:", "lead or ops": "lead ops:", "the one of May": ":", "lead; a partner to be found": "lead:"} {
		checkTasks(t, []bodyCase{{slot, "| Action | Owner |\n|---|---|\n| Order it | " + slot + " |\n| Sell it | lead |\n", want + " Order it | lead: Sell it"}})
	}
}
