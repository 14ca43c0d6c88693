package minutes

import (
	"fmt"
	"testing"
)

// What items say of themselves behind words for it, in one line or in several.
func TestNamedFields(t *testing.T) {
	for raw, want := range map[string]string{
		"Order the racks. Owner: Lead. Due: 12 March. Status: open":         "[lead] Order the racks. Due: 12 March | Due: 12 March. | open",
		"Order the racks; owner: lead; due: 12 March":                       "[lead] Order the racks; due: 12 March | due: 12 March |",
		"Order the racks | Owner: Lead | Due: 12 March":                     "[lead] Order the racks | Due: 12 March | Due: 12 March |",
		"Order the racks — Owner: Lead and Ops — Status: waits for paint":   "[lead ops] Order the racks |  | waits for paint",
		"Order the racks (Owner: Lead, Due: 12 March)":                      "[lead] Order the racks (Due: 12 March) | Due: 12 March |",
		"Order the racks (Owner: Lead, Due: 12 March) in grey":              "[lead] Order the racks (Due: 12 March) in grey | Due: 12 March |",
		"Order the racks [Assigned to: Lead; Priority: high]":               "[lead] Order the racks (Priority: high) |  |",
		"Order the racks **Owner:** Lead **Due:** 12 March":                 "[lead] Order the racks, Due: 12 March | Due: 12 March |",
		"Order the racks — **Owner:** Lead — **By:** 12 March":              "[lead] Order the racks — By: 12 March | By: 12 March |",
		"Order the racks — **Owner:** Unassigned — **By:** 12 March":        "[?] Order the racks — By: 12 March | By: 12 March |",
		"Order the racks\nOwner: Lead\nStatus: done":                        "[lead] Order the racks |  | done",
		"Order the racks. Owner: TBD. Due: 12 March":                        "[?] Order the racks. Due: 12 March | Due: 12 March |",
		"**Owner:** Lead **Task:** order the racks":                         "[lead] order the racks |  |",
		"Owner: Lead - Action: order the racks - Due: 12 March":             "[lead] order the racks, Due: 12 March | Due: 12 March |",
		"Order the racks - Assigned to: Lead":                               "[lead] Order the racks |  |",
		"Order the racks (Lead). Status: in progress":                       "[lead] Order the racks |  | in progress",
		"Order the racks. Owner: Lead, who has the key. Due: 12 March":      "[lead] Order the racks. who has the key. Due: 12 March | Due: 12 March |",
		"Order the racks. Owner: Stranger. Due: 12 March":                   "[] Order the racks. Owner: Stranger. Due: 12 March | Due: 12 March |",
		"Order the racks [assignee] Lead, Ops [due] 12 March [status] open": "[lead ops] Order the racks, due: 12 March | due: 12 March | open",
		`Order the racks \[assignee\] Lead \[status\] open`:                 "[lead] Order the racks |  | open",
		"[action] Order the racks [assignee] all [status] todo":             "[all] Order the racks |  | todo",
		"[action] Order the racks [assignee] TBD [status] todo":             "[?] Order the racks |  | todo",
		"[action] Ops and lead to order them [assignee] Lead [status] done": "[lead] Ops and lead to order them |  | done",
		"[action] Order the racks [due] 12 March [status] in progress":      "[] Order the racks **due:** 12 March | due: 12 March | in progress",
		"Order the racks [who] Lead [when] 12 March [priority] high":        "[lead] Order the racks, due: 12 March, priority: high | due: 12 March |",
		"Order the racks [responsible] Lead":                                "[lead] Order the racks |  |",
		"[assignee] Lead [action] order the racks":                          "[lead] order the racks |  |",
		"**Action:** Order the racks **Assignee:** Lead **Status:** todo":   "[lead] Order the racks |  | todo",
		"[action] Order the racks [status] todo":                            "[] Order the racks |  | todo",
		"Order the racks. Status: waits for paint":                          "[] Order the racks |  | waits for paint",
		"Publish the [responsible] disclosure policy":                       "[] Publish the [responsible] disclosure policy |  |",
		"Link the [status](https://example.org) page of ops":                "[] Link the [status](https://example.org) page of ops |  |",
		"Explain that the form has an [owner] field and a [status] column":  "[] Explain that the form has an [owner] field and a [status] column |  |",
		"Fill the fields [owner] and [due] of the form":                     "[] Fill the fields [owner] and [due] of the form |  |",
		"Say who is owner: the column has no due: that is all":              "[] Say who is owner: the column has no due: that is all |  |",
	} {
		it := itemsOf("## Action items\n\n- " + raw + "\n")[0]
		owners := fmt.Sprint(it.Owners)
		if it.Unowned {
			owners = "[?]"
		}
		got := fmt.Sprintf("%s %s | %s | %s", owners, it.Text, it.Due.Words, it.Outcome)
		if got != want && got != want+" " {
			t.Errorf("%q: %q, want %q", raw, got, want)
		}
	}
}

// Several of them below an item are about it.
func TestNamedFieldsBelow(t *testing.T) {
	it := itemsOf("## Action items\n\n- Order the racks\n  - Owner: Lead; Due: 12 March; Status: done\n- Paint it (ops)\n  - Owner: Lead – Task: wash it\n")
	if got := fmt.Sprint(it[0].Owners, it[0].Due.Words, " ", it[0].Outcome, it[0].Done, it[0].Items[0].Kind); got != "[lead]12 March donetruetalk" {
		t.Error(got)
	}
	if got := fmt.Sprint(it[1].Owners, it[1].Items[0].Owners, it[1].Items[0].Text); got != "[ops] [lead]wash it" {
		t.Error(got)
	}
	for _, said := range []string{"Due by: the fair", "ETA: the fair", "**When:** the fair"} {
		it := itemsOf("## Action items\n\n- Order the racks (ops)\n  - " + said + "\n")[0]
		if it.Due.Words != "the fair" || it.Items[0].Kind != Talk {
			t.Errorf("%q: by %q, %s", said, it.Due.Words, it.Items[0].Kind)
		}
	}
}

func itemsOf(body string) []*Item {
	meetings, _ := read("# Meeting 2026-03-09\n\n"+body, Front{Title: "Log"})
	return meetings[0].Areas[0].Lists[0].Items
}
