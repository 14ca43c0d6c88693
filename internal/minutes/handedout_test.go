package minutes

import "testing"

func TestWorkHandedOut(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n\n"
	checkTasks(t, []bodyCase{
		{"orders behind names", talk + "- Other business\n  - Lead: Load the rack - the blue one.\n  - Ops: Paint it\n", "lead: Load the rack - the blue one. | ops: Paint it"},
		{"somebody speaks twice, or says more", talk + "- Other business\n  - Lead: Look at the rack.\n  - Ops: Paint it\n  - Lead: Try red.\n- Roof\n  - Lead: Look. It is red.\n  - Ops: Paint it\n", ""},
		{"on an agenda", "## Agenda\n\n- Lead: Look at the rack\n- Ops: Demo of the wall\n", ""},
		{"asked for", talk + "- Volunteers requested for:\n  - The racks : lead/ops\n  - The wall, as ops may be away\n", "lead ops: The racks : lead/ops | ?: The wall, as ops may be away"},
		{"below one of them", "## Actions\n\n- @lead\n  - Meeting of @lead and @ops on the rack\n  - Paint it with ops and writer\n", "lead ops: Meeting of @lead and @ops on the rack | lead: Paint it with ops and writer"},
		{"who brought a topic", talk + "## [Roof](https://example.org/1) in red (lead)\n\n- I will paint it.\n- Once it is dry, I will measure it\n- I would like red.\n- May I?\n\n## Roof (red)\n\n- I will paint it.\n",
			"lead: I will paint it. | lead: Once it is dry, I will measure it"},
	})
}
