package minutes

import "testing"

// Committees file what they hold under numbers, say for which group somebody acts, and hand
// work out in words of their own.
func TestFiledActions(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"**[12-A1] Action Item** for Lead, PAG: Add the lamps to the list.", "lead"},
		{"[12-A1] Action Item for Lead, Ops, PAG: Add the lamps to the list.", "lead+ops"},
		{"Action for Lead, PAG: add the lamps to the list.", "lead"},
		{"**[12-C1] Consensus:** Lead may add the lamps to the list.", ""},
		{"[12-A1] Lead spoke of an action for the road.", ""},
		{"There is an action on Lead and Ops to follow up with the vendor.", "lead+ops"},
		{"We still have an open action item for Writer to sort the keys.", "writer"},
		{"There was an action for the vendor to bring it.", ""},
		{"There is an action on Lead.", ""},
		{"Action RC#7-A-04: Lead, together with ops, to write a note on the roof.", "lead+ops"},
		{"Action: Lead, with ops, to write a note on the roof.", "lead+ops"},
		{"Lead met with ops to write a note on the roof.", ""},
		{"The roof is old. Lead will write a first text together with ops.", "lead+ops"},
		{"Lead to write the text - goes well together with ops", "lead"},
		{"Writer asked for a list of the keys and ops agreed to send this by May.", "ops"},
		{"Writer asked if it is late and ops agreed to be there.", ""},
		{"Writer thought that ops will send it.", ""},
		{"The tree has been given by the vendor. Messrs Lead and Ops would collect it on the 30th.", "lead+ops"},
		{"An invitation to the fair was received. Ops offered to attend.", "ops"},
		{"Ops volunteered to attend the fair in May.", "ops"},
		{"Ops offered to attend the next meeting.", ""},
		{"Ops agreed to attend the fair.", ""},
	} {
		if got := taken(c.text); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

// A column "By" says by whom, where it names anybody, and others what they should hold.
func TestMoreColumns(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"by whom", "## Matters\n\n| Minute | Action | By | Update |\n|---|---|---|---|\n| 24/1 | Obtain quotes | Ops | two received |\n| 24/2 | Write to them | lead / ops | sent |\n", "ops: Obtain quotes | lead ops: Write to them"},
		{"what a column should hold", "## Next steps\n\n| Actions *(with the owner and a day)* |\n|---|\n| Lead - count the keys |\n| None |\n", "lead: count the keys"},
		{"nothing to do", "## Next steps\n\n| Actions | Who |\n|---|---|\n| None | |\n", ""},
		{"all that is told of a list", "## Minutes\n\n- Roll call\n- Action items\n  - Reviewed\n", ""},
		{"by when", "## Matters\n\n| Action | By | Update |\n|---|---|---|\n| Obtain quotes | May | two received |\n", ": Obtain quotes"},
	})
}
