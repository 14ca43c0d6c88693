package minutes

import (
	"strings"
	"testing"
)

// Whose an item is may stand below it, also as names below a word for it, of which boxes pick some.
func TestOwnersBelow(t *testing.T) {
	const talk = "## Talk\n\n- it is red\n- it is blue\n"
	checkTasks(t, []bodyCase{
		{"assignee", talk + "- Issue 47 - roof\n  - Assignee: lead\n- Issue 48 - gate\n  - **Assigned to:** ops, writer\n  - Status: open\n", "lead: Issue 47 - roof | ops writer: Issue 48 - gate"},
		{"owner of a topic", talk + "- The roof\n  - Owner: lead\n", ""},
		{"owner of an order", talk + "- Paint the roof\n  - Owner: lead\n  - Due: Friday\n", "lead: Paint the roof"},
		{"below a label", "## Action items\n\n- Issue 47 - roof\n  - Assignee: lead\n- Issue 48 - gate\n  - Owners: ops, writer\n- Issue 49 - door\n  - Owner: TBD\n", "lead: Issue 47 - roof | ops writer: Issue 48 - gate | ?: Issue 49 - door"},
		{"names", talk + "- Issue 47 - roof\n  - Assignees:\n    - lead\n    - ops\n", "lead ops: Issue 47 - roof"},
		{"boxes", "## Sprint\n\n- Issue 47 - roof\n  - **Assignee(s):**\n    - [ ] lead\n    - [x] ops\n    - [x] writer\n- **Day**: 4/2\n", "ops writer: Issue 47 - roof"},
		{"agenda", "## Agenda\n\n- Paint the roof\n  - Owner: lead\n- The gate\n  - Assignee: ops\n", ""},
		{"others", talk + "- Issue 47 - roof\n  - Author: lead\n  - Reviewer: ops\n", ""},
	})
}

// The words for an owner are the same wherever they stand.
func TestOwnerNames(t *testing.T) {
	for _, word := range []string{"Owner", "In charge", "By whom", "Driver", "Taken by", "Point person", "Allocated to", "Handled by", "PIC", "Task owner"} {
		const want = "lead: Order the racks | ops: Write to the vendor"
		for name, form := range map[string]string{
			"below":       "- Order the racks\n  - %s: Lead\n- Write to the vendor\n  - %s: Ops\n",
			"in brackets": "- Order the racks (%s: Lead)\n- Write to the vendor (%s: Ops)\n",
			"in front":    "- [%s: Lead] Order the racks\n- [%s: Ops] Write to the vendor\n",
			"at the end":  "- Order the racks. %s: Lead\n- Write to the vendor. %s: Ops\n",
		} {
			got := strings.Join(workIn("## Action items\n\n"+strings.ReplaceAll(form, "%s", word)), " | ")
			if strings.ReplaceAll(got, ".", "") != want {
				t.Errorf("%s %s: %q", word, name, got)
			}
		}
	}
}

// Fields of a list may say of each other who does the next step, and "Who" and "When" below an item
// who does it by when.
func TestFieldsBesideAndBelow(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"ticket", "## T-1 The lamp is out\n\n- **Reporter:** Writer\n- **Priority:** high\n- **Assignee:** Lead, ops\n- **Next step:** Hang up a new one\n\nIt is dark.\n", "lead ops: **Next step:** Hang up a new one"},
		{"who and when", "## Roof\n\nIt leaks.\n\n1. New slates for it\n   - Who: Lead\n   - When: Friday\n2. A lamp\n   - Who: nobody yet\n   - When: in May\n", "lead: New slates for it | ?: A lamp"},
		{"who alone", "## Talks\n\n1. The roof\n   - Who: Lead\n2. The wall\n   - Who: Ops\n", ""},
	})
}
