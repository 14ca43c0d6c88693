package minutes

import "testing"

func TestNamesBesideStates(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n\n"
	checkTasks(t, []bodyCase{
		{"in brackets", talk + "- A rota must be made (DONE - writer)\n- The wall to be painted (ops, after the roof is dry)\n- Order a rack (lead: in progress)\n- Two racks (late - ops)\n",
			"writer: A rota must be made | ops: The wall to be painted | lead: Order a rack"},
		{"unassigned elsewhere", "## Actions\n\n- ops to add the tickets (unassigned)\n- add another (unassigned)\n", "ops: ops to add the tickets | ?: add another"},
		{"names below", "## Actions\n\n- Move the racks\n  - lead\n  - ops\n  - How:\n    - with care\n- Paint them\n  - lead\n  - with care\n", "lead ops: Move the racks | : Paint them"},
		{"an empty list", "## Actions\n\n* All:\n  *\n* Lead to:\n  *\n* Ops:\n  * order it\n", "ops: order it"},
		{"a clause behind a dash", talk + "- It should be white - ops will paint it\n- It would fit; lead, ops will meet to fill in the form\n- If it is dry - ops will paint it\n",
			"ops: It should be white - ops will paint it | lead ops: It would fit; lead, ops will meet to fill in the form"},
		{"behind the title of an issue", talk + "- [#79](https://example.org/79) _Roof_: half done, @ops will paint it\n- #80 Wall: half dry, ops will paint it\n- Jane: half dry, ops will paint it\n",
			"ops: [#79](https://example.org/79) _Roof_: half done, @ops will paint it | ops: #80 Wall: half dry, ops will paint it | ops: Jane: half dry, ops will paint it"},
		{"a closer look", talk + "- ops will have a closer look\n- ops will have a new rack\n- Lead and ops continue to work on the guide\n- Lead and ops continue late\n", "ops: ops will have a closer look | lead ops: Lead and ops continue to work on the guide"},
	})
}

func TestSeveralInOneLine(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n\n"
	checkTasks(t, []bodyCase{
		{"bullets in one line", talk + "Racks: - Lead will ask ops - Writer will paint them\n\nOps: - Lead will move it - it is late\n", "lead: Racks: - Lead will ask ops | writer: Writer will paint them | lead: Ops: - Lead will move it - it is late"},
		{"an action and a promise", talk + "ACTION: ops/lead order a rack. Writer to paint it.\n\nACTION: lead ordered a rack. Ops to paint it.\n\nACTION: order it. Lead to ask.\n",
			"ops lead: ops/lead order a rack. | writer: Writer to paint it. | ops: lead ordered a rack. Ops to paint it. | lead: order it. Lead to ask."},
		{"brackets in a row", talk + "- [lead][ops] bootstrap a test\n- [lead][jane] bootstrap another\n", "lead ops: [lead][ops] bootstrap a test"},
		{"asked by somebody", "**Actions**\n\n- lead: ops, please paint it\n- lead: please paint it\n", "ops: lead: ops, please paint it | lead: please paint it"},
		{"rows of tasks and information", "| Type | Description | Owner |\n|---|---|---|\n| T | The roof is to be red | Lead |\n| I | The wall is white | |\n| T | The door is to be blue | |\n", "lead: The roof is to be red | : The door is to be blue"},
	})
}
