package minutes

import "testing"

func TestTagsOfWhoActs(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n\n## Roof\n\n"
	const want = "ops: The roof leaks, and nobody knows why.\n"
	checkTasks(t, []bodyCase{
		{"behind", talk + "The roof leaks. Ops thought that he would find out why. **ACTION: OPS**\n", "ops: The roof leaks. Ops thought that he would find out why. **ACTION: OPS**"},
		{"on the next line", talk + "The roof leaks, and nobody knows why.\n**Action: Ops**\n", want + "**Action: Ops**"},
		{"in the next paragraph", talk + "The roof leaks, and nobody knows why.\n\n**Action: Ops**\n\nLead left.\n", want + "**Action: Ops**"},
		{"by whom", talk + "The roof leaks, and nobody knows why.\n\nAction by: Ops\n", want + "Action by: Ops"},
		{"by nobody yet", talk + "The roof leaks, and nobody knows why.\nAction by: to be decided\n", "?: The roof leaks, and nobody knows why.\nAction by: to be decided"},
		{"by all of a group", talk + "The roof leaks, and nobody knows why.\nAction by: All governors\n", "all: The roof leaks, and nobody knows why.\nAction by: All governors"},
		{"of a promise", talk + "It leaks. Ops will look.\n\nAction: ops/lead\n", "ops lead: It leaks. Ops will look.\nAction: ops/lead"},
		{"of a bullet", talk + "- The roof leaks, and nobody knows why.\n\n  [Action: ops]\n- It is old.\n", want + "[Action: ops]"},
		{"below a bullet", talk + "- The roof leaks, and nobody knows why.\n  - **AI: ops**\n- It is old.\n", want + "**AI: ops**"},
		{"below a title", talk + "**Roof**\n\nAction: ops\n", "ops: ops"},
		{"several with one", talk + "1. that it be mended\n   **Action: Ops, with Lead**\n2. that it be red\n", "ops lead: that it be mended\n**Action: Ops, with Lead**"},
		{"two actions", talk + "ACTION: lead to look at it\n\nACTION: ops\n", "lead: lead to look at it | ops: ops"},
	})
}
