package minutes

import "testing"

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
