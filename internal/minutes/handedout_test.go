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

func TestPartsOfSeveral(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n\n"
	checkTasks(t, []bodyCase{
		{"in the present", talk + "- ACTION: lead drafts it, ops signs\n- ACTION: lead drafts it, ops says it is late\n- ACTION: lead drafts it if ops signs it, and writer reads it\n",
			"lead ops: lead drafts it, ops signs | lead: lead drafts it, ops says it is late | lead: lead drafts it if ops signs it, and writer reads it"},
		{"in brackets, with a day", talk + "- They want a list. [lead prepares it, ops fills it in, due 10/30]\n- There are two racks (lead runs the old one, ops runs the new one)\n", "lead ops: They want a list."},
		{"a promise behind an action within a text", talk + "It is late. We can ask. ACTION: ops/lead order a rack. Writer to paint it.\n\nIt is late. We can ask. ACTION: order a rack. Writer to paint it.\n",
			"ops lead: It is late. We can ask. ACTION: ops/lead order a rack. | writer: Writer to paint it. | writer: It is late. We can ask. ACTION: order a rack. Writer to paint it."},
		{"nobody yet", "## Actions\n\n- tell the vendor - ??? (ops cannot)\n- paint the rack – anyone?\n- keep the key [still nobody]\n", "?: tell the vendor | ?: paint the rack | ?: keep the key"},
	})
}

func TestPromisesInOtherWords(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n\n"
	checkTasks(t, []bodyCase{
		{"would try to", talk + "- [lead] I would try to get it done this week\n- [ops] I would try to see it as lead does\n- [ops] I would like to see it this week\n", "lead: [lead] I would try to get it done this week"},
		{"the one", talk + "\nLead: Fine, I'll be the one setting this up.\n\nOps: I'll be the person who calls them.\n\nWriter: I'll be the first to say so.\n\nWriter: I'll be the new chair.\n",
			"lead: Lead: Fine, I'll be the one setting this up. | ops: Ops: I'll be the person who calls them."},
		{"behind a link", talk + "- [The plan](https://example.org/plan) Lead and ops continue work on this\n- [The guide](https://example.org/guide) of lead and ops continues\n", "lead ops: [The plan](https://example.org/plan) Lead and ops continue work on this"},
	})
}

// Lines below the name of a list of work that all begin with somebody are of whoever that is.
func TestLinesThatTellStrangers(t *testing.T) {
	const known = "Lead: Order a lamp\nOps : Re-send the list to writer\nOps: Put it in the hall\n"
	checkTasks(t, []bodyCase{
		{"an office among them", "## Next steps\n" + known + "Chairs: Ask the vendor\n", "lead: Order a lamp | ops: Re-send the list to writer | ops: Put it in the hall | : Chairs: Ask the vendor"},
		{"a stranger who is to do something else", "## Next steps\n\n" + known + "porter: The roof\n", "lead: Order a lamp | ops: Re-send the list to writer | ops: Put it in the hall | : porter: The roof"},
		{"things", "## Next steps\n\nLamps: It is late\nRoof: It is red\nWall: Paint it\n", ""},
		{"a question", "## Next steps\n\n" + known + "Porter: Is it late?\n", "lead: Order a lamp | ops: Re-send the list to writer | ops: Put it in the hall"},
		{"talk", "## Notes\n\nRoof: Paint it\nWall: Paint it\nGate: Paint it\n", ""},
	})
}
