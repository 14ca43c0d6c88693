package minutes

import (
	"strings"
	"testing"
)

func TestStandingOf(t *testing.T) {
	for text, want := range map[string]status{
		"Done": stateDone, "**Closed**:": stateDone, "resolved.": stateDone, "Cancelled": stateDropped, "Won’t do": stateDropped, "No longer needed": stateDropped,
		"Still open": stateOpen, "Carried over": stateOpen, "carry-over": stateOpen, "Rolled forward": stateOpen, "not yet done": stateOpen, "in-progress": stateOpen,
		"Done last week": "", "Roof": "", "": "", "Open the door": "", "Closed doors": "",
	} {
		if got := standingOf(text); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// A word of state means the same for a group below a heading, below a line in bold and
// around items, and in a cell.
func TestGroupsOfWork(t *testing.T) {
	for word, want := range map[string]string{
		"Still open": "Still open", "Carried over": "Carried over", "Carried forward": "Carried forward", "Rolled over": "Rolled over", "Pending": "Pending", "On hold": "On hold",
		"Cancelled": "Cancelled", "Rejected": "Rejected", "Obsolete": "Obsolete", "Withdrawn": "Withdrawn", "Won't do": "Won't do",
		"Closed": "done Closed", "Resolved": "done Resolved", "Completed": "done Completed", "New": "",
	} {
		for _, body := range []string{
			"## Action items\n\n- [x] Sweep (ops)\n\n### " + word + "\n\n- Lead: order the racks\n\n### Roof\n\n- Ops: mend it\n",
			"## Action items\n\n**Dropped**\n\n- Sweep (ops)\n\n**" + word + "**\n\n- Lead: order the racks\n\n**Roof**\n\n- Ops: mend it\n",
			"**Action items**\n\n- [x] Sweep (ops)\n\n" + word + ":\n\n- Lead: order the racks\n",
			"## Action items\n\n- " + word + "\n  - Lead: order the racks\n- Ops: mend it\n",
		} {
			m, _ := tasksOf(t, body)
			found := false
			for _, area := range m[0].Areas {
				for _, list := range area.Lists {
					for _, top := range list.Items {
						for _, item := range append([]*Item{top}, top.Items...) {
							switch item.Text {
							case "order the racks":
								found = true
								got := strings.TrimSpace(map[bool]string{true: "done "}[item.Done] + item.Outcome)
								if got != want || strings.Join(item.Owners, " ") != "lead" {
									t.Errorf("%q: %q of %v", body, got, item.Owners)
								}
							case "mend it":
								if item.Done || item.Outcome != "" {
									t.Errorf("%q: the group holds for what follows it", body)
								}
							}
						}
					}
				}
			}
			if !found {
				t.Errorf("%q: no work", body)
			}
		}
	}
}

// Elsewhere such a word names what is talked about, and what the items of a group say
// themselves goes before it.
func TestGroupsElsewhere(t *testing.T) {
	m, _ := tasksOf(t, "## Proposals\n\n### Rejected\n\n- A second roof\n\n### Open\n\n- A third one\n")
	for _, area := range m[0].Areas {
		for _, list := range area.Lists {
			for _, item := range list.Items {
				if item.Outcome != "" {
					t.Errorf("%q: %q", item.Raw, item.Outcome)
				}
			}
		}
	}
	m, _ = tasksOf(t, "**Carried over from May**\n- Paint the wall (lead)\n- Released the kit (ops)\n- Order the racks (lead) - done\n")
	var got []string
	for _, item := range m[0].Areas[0].Lists[0].Items {
		got = append(got, item.Outcome)
	}
	if strings.Join(got, "|") != "Carried over from May||done" {
		t.Errorf("%q", got)
	}
}
