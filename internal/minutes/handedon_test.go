package minutes

import (
	"fmt"
	"testing"
)

// Whoever takes over an item by what is said of it has it, and it goes on; what else is said
// of people gives it to nobody.
func TestHandedOn(t *testing.T) {
	for raw, want := range map[string]string{
		"[ ] ~~Order the racks (lead)~~ ops takes this over":                                "[ops] [lead] Order the racks",
		"~~Order the racks (lead)~~ Ops does it":                                            "[ops] [lead] Order the racks",
		"~~Order the racks (lead)~~ - ops will take it over":                                "[ops] [lead] Order the racks",
		"~~Order the racks~~ (lead) handed over to ops":                                     "[ops] [lead] Order the racks",
		"Order the racks (lead) - ops takes over":                                           "[ops] [lead] Order the racks",
		"~~Order the racks (lead)~~ ops takes over, ordered two":                            "[ops] [lead] Order the racks",
		"~~Order the racks (lead)~~ ops to do it":                                           "[ops] [lead] Order the racks",
		"Order the racks (lead)\n  - ops is on it":                                          "[ops] [lead] Order the racks",
		"Order the racks (lead)\n  - now with ops":                                          "[ops] [lead] Order the racks",
		"~~Order the racks (lead)~~ see the next item":                                      "[lead] [] Order the racks struck",
		"~~Order the racks (lead)~~ duplicate of #12":                                       "[lead] [] Order the racks struck",
		"Order the racks (lead) ops takes over":                                             "[ops] [lead] Order the racks",
		"Order the racks (lead): ops takes over":                                            "[ops] [lead] Order the racks",
		"Order the racks (lead) → ops takes over":                                           "[ops] [lead] Order the racks",
		"Order the racks (lead)\n  - ops takes over from lead":                              "[ops] [lead] Order the racks",
		"Order the racks (lead)\n  - ops does it now":                                       "[ops] [lead] Order the racks",
		"Order the racks (lead)\n  - the office does not answer\n  - now taken over by ops": "[ops] [lead] Order the racks",
		"Order the racks (lead) → ops":                                                      "[ops] [lead] Order the racks",
		"Order the racks (lead) -> ops by Friday":                                           "[ops] [lead] Order the racks",
		"Order the racks (lead)\n  - lead is ill, ops takes over":                           "[ops] [lead] Order the racks",
		"Order the racks (lead) - no time, so ops does it":                                  "[ops] [lead] Order the racks",
		"Order the racks (lead)\n  - if lead is ill, ops takes over":                        "[lead] [] Order the racks",
		"Order the racks (lead)\n  - lead asked, ops does it":                               "[lead] [] Order the racks",
		"Order the racks (lead)\n  - → ops":                                                 "[ops] [lead] Order the racks",
		"Order the racks (lead) → all":                                                      "[lead] [] Order the racks",
		"Order the racks (lead) → done":                                                     "[lead] [] Order the racks",
		"~~Order the racks (lead)~~ ops takes over by Friday":                               "[ops] [lead] Order the racks",
		"Order the racks (lead)\n  - ops does the screws":                                   "[lead] [] Order the racks",
		"[x] Order the racks (lead)\n  - ops took over":                                     "[lead] [] Order the racks",
		"~~Order the racks (lead)~~ ops is ill":                                             "[lead] [] Order the racks struck",
		"~~Order the racks (lead)~~ ops has three already":                                  "[lead] [] Order the racks struck",
		"~~Order the racks (lead)~~ merged with the other":                                  "[lead] [] Order the racks struck",
	} {
		for _, label := range []string{"**Last week**", "## Action items"} {
			m, _ := tasksOf(t, label+"\n\n- "+raw+"\n- Sweep (ops)\n")
			it := m[0].Areas[0].Lists[0].Items[0]
			got := fmt.Sprint(it.Owners, " ", it.HandedOn, " ", it.Text)
			if it.Struck {
				got += " struck"
			}
			if got != want {
				t.Errorf("%s, %q: %s, want %s", label, raw, got, want)
			}
		}
	}
}

// What is left to do below such an item is theirs as well.
func TestHandedOnWithWhatIsBelow(t *testing.T) {
	for _, handed := range []string{"Order the racks (lead) - ops takes over\n", "Order the racks (lead)\n  - ops takes over\n"} {
		it := itemsOf("## Action items\n\n- " + handed + "  - [ ] paint them\n    - [ ] in red\n  - [x] measure them\n  - [ ] sweep (writer)\n")[0]
		below := it.Items[len(it.Items)-3:]
		got := fmt.Sprint(below[0].EffectiveOwners(), below[0].Items[0].EffectiveOwners(), below[1].EffectiveOwners(), below[2].EffectiveOwners())
		if want := "[ops] [ops] [lead] [writer]"; got != want {
			t.Errorf("%q: %s, want %s", handed, got, want)
		}
	}
}

// What is ticked and crossed out is done, unless it says that nobody does it; a dash in a box
// says that it is given up.
func TestTickedAndStruck(t *testing.T) {
	for raw, want := range map[string]string{
		"[x] ~~Order the racks (lead)~~":                 "true false",
		"[x] ~~Order the racks~~ (lead)":                 "true false",
		"[x] (lead) ~~Order the racks~~":                 "true false",
		"[x] ~~Order the racks (lead)~~ - sent on 2 May": "true false",
		"[x] ~~Order the racks (lead)~~ - not needed":    "false true",
		"[ ] ~~Order the racks (lead)~~":                 "false true",
		"[ ] ~~Order the racks (lead)~~ done":            "true false",
		"[-] Order the racks (lead)":                     "false true",
		"[-] ~~Order the racks (lead)~~":                 "false true",
	} {
		it := itemsOf("**Last week**\n\n- " + raw + "\n")[0]
		if got := fmt.Sprint(it.Done, it.Struck); got != want || fmt.Sprint(it.Owners) != "[lead]" {
			t.Errorf("%q: %s of %v, want %s", raw, got, it.Owners, want)
		}
	}
}
