package minutes

import "testing"

func TestTeamsAndThanks(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n"
	checkTasks(t, []bodyCase{
		{"thanks and news", talk + "- We need a rack (ops)\n- Kudos to all who need no rack (ops)\n- Anything we need for the rack (lead)\n", "ops: We need a rack"},
		{"somebody's team", talk + "- Lead's team will order a rack\n- The team of lead will be late\n", "lead: Lead's team will order a rack"},
		{"meet to", talk + "- Lead and ops will meet tomorrow to get the list ready\n- Lead and ops will meet tomorrow\n- Lead and ops will meet to discuss it\n", "lead ops: Lead and ops will meet tomorrow to get the list ready"},
		{"can", talk + "\nLead: I can help with that.\n\nOps: I can do a review tomorrow.\n\nWriter: I can do that in a shell\n\nLead: I can do it.\n", "lead: Lead: I can help with that. | ops: Ops: I can do a review tomorrow."},
		{"going to look into", talk + "- [ops] Going to look into the rack again\n- [lead] Going to look good\n", "ops: [ops] Going to look into the rack again"},
		{"a day and a name in front", "## Action items\n\n- 2026/03/02 (lead): move the rack\n- 2026-03-02 [ops] paint it\n", "lead: 2026/03/02 (lead): move the rack | ops: 2026-03-02 [ops] paint it"},
	})
}
