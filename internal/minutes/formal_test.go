package minutes

import "testing"

func TestMattersArising(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n"
	checkTasks(t, []bodyCase{
		{"several people", talk + "- 2.1 roof: a price came in, Lead to accept it.\n- 2.2 Lead to open the hall, Ops to fetch the key - both done.\n- Lead to open the hall, Ops to fetch the key\n", "lead: 2.1 roof: a price came in, Lead to accept it. | lead: Lead to open the hall, | ops: Ops to fetch the key - both done. | lead ops: Lead to open the hall, Ops to fetch the key"},
		{"carried forward", talk + "\n2.3 *Key.* The lock is old. **Action c/f: Lead**\n\n2.4 *Roof.* It leaks. (Action carried forward: Ops)\n", "lead: 2.3 *Key.* The lock is old. **Action c/f: Lead** | ops: 2.4 *Roof.* It leaks. (Action carried forward: Ops)"},
		{"a remark in front", "## Review of open action items\n\n- Lead / the roof → the price is there\n- Ops / the hall → done\n- (from May) Writer / the key → pending\n", "lead: Lead / the roof → the price is there | ops: Ops / the hall | writer: (from May) Writer / the key"},
		{"a number with an address", "## Previous action items\n\n- [#12](https://example.org/12) Lead: mend the roof - closed\n- [#13](https://example.org/13) Lead & Ops: open the hall\n", "lead: [#12](https://example.org/12) Lead: mend the roof | lead ops: [#13](https://example.org/13) Lead & Ops: open the hall"},
	})
	for text, want := range map[string]string{
		"- Lead will dial in from the train.":                                       "",
		"- Ops to PR the change":                                                    "ops",
		"- lead: Ah right, will add it":                                             "lead",
		"- Open has a stall on Sunday (Lead, Ops)":                                  "",
		"- Roof (the rest): AI: TBD \\- somebody who has a ladder":                  "?",
		"- @lead & @ops make a list by Friday":                                      "lead ops",
		"- @lead @ops make sense":                                                   "",
		"- @lead look at it today?":                                                 "",
		"- → Ops book the hall":                                                     "ops",
		"- ACTION A-12 (Lead, 2 May): mend the roof":                                "lead",
		"- The bill is late. AI: Lead to pay it":                                    "lead",
		"| Action | Owner |\n|---|---|\n| Mend the roof | **TBC** – owner needed |": "?",
	} {
		got := workIn("## Topic\n\n- Is it late?\n- It is old.\n- It is new.\n- It was. So it is.\n" + text + "\n")
		if want == "" && len(got) > 0 || want != "" && (len(got) != 1 || len(got[0]) <= len(want) || got[0][:len(want)+1] != want+":") {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
