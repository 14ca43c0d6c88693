package minutes

import "testing"

// Editors that save Markdown put backslashes before brackets, in which names stand.
func TestNamesInBracketsOfEditors(t *testing.T) {
	const talk = "## Roof\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n"
	checkTasks(t, []bodyCase{
		{"who speaks", talk + "- \\[lead\\] The log is full again. Will send it to the vendor.\n", "lead: [lead] The log is full again. Will send it to the vendor."},
		{"before the word", talk + "- \\[ops\\] AI: paint it\n- [writer] AI: paint the door\n", "ops: paint it | writer: paint the door"},
		{"without a word", talk + "- \\[ops\\] the paint is dry\n", ""},
	})
}

// They also keep white space at the end of a line, as an entity.
func TestLineOfEditors(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"white space", "## Notes\n\n\\[action] Paint the door - Ops&#x20;\n", "ops: Paint the door"},
		{"glued marks", "## Notes\n\n\\[action] Ops to paint the door.\\[action]Lead to paint the roof.\n", "ops: Ops to paint the door. | lead: Lead to paint the roof."},
		{"who follows up", "## Notes\n\n- Two lamps are red (Ops follow-up)\n- Two lamps are dark (Ops followed us)\n", "ops: Two lamps are red"},
		{"seems", "## Action items\n\n- AI Ops: order a lamp\n  - Ops: seems to be here already\n  - Lead: the blue one\n", "ops: order a lamp"},
	})
}

func TestWhatSomebodyHasOrGoesOnWith(t *testing.T) {
	const talk = "## Roof\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n"
	checkTasks(t, []bodyCase{
		{"looks", talk + "- Lead: the lamp is red again, will take a look on Monday\n- Ops: the lamp is red again, will take a week\n", "lead: Lead: the lamp is red again, will take a look on Monday"},
		{"who leads the talk", talk + "the cellar, next steps (Lead leading the talk)\n  - it is wet\n  - nobody knows why\n- paint it (Ops leading)\n", "ops: paint it"},
		{"both for a group", "## Actions\n\n- @lead of Acme and @ops for the board will get together to paint it\n- @lead of Acme will meet @ops for the board\n", "lead ops: @lead of Acme and @ops for the board will get together to paint it | lead: @lead of Acme will meet @ops for the board"},
		{"has one", talk + "- Ops: I was away, but I have an action to call the vendor.\n- Ops: I have an action in mind.\n", "ops: Ops: I was away, but I have an action to call the vendor."},
		{"working to", talk + "- Ops working to shorten the list of those who are late\n- Ops working to rule\n", "ops: Ops working to shorten the list of those who are late"},
		{"volunteered and", talk + "- The guide needs a reader. Writer volunteered and asked for a week.\n", "writer: The guide needs a reader. Writer volunteered and asked for a week."},
		{"number of a change", talk + "- [PR #12](https://example.org/12): Lead to rename the branch\n- All agreed to continue this discussion by mail\n", "lead: [PR #12](https://example.org/12): Lead to rename the branch"},
	})
}

func TestFewWords(t *testing.T) {
	const talk = "## Roof\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n"
	checkTasks(t, []bodyCase{
		{"words in brackets", talk + "- AI \\[ops\\]: paint it\n- \\[AI: writer\\] paint the door\n", "ops: paint it | writer: paint the door"},
		{"short", talk + "- Ops: on it\n- Lead: on it goes\n- Writer: let me check with the vendor and come back\n- Writer: let me check\n", "ops: Ops: on it | writer: Writer: let me check with the vendor and come back"},
		{"topic", talk + "- Guide: Writer updating the pages\n- Writer agreed to wait.\n", "writer: Guide: Writer updating the pages"},
		{"plans on", talk + "- Writer plans on sending a list\n- Writer plans on the wall\n", "writer: Writer plans on sending a list"},
	})
}

// Brackets at the end name no owner where somebody stands in front and the sentence leads up to
// them. Tags that colour a name change nothing about it.
func TestBracketsInFrontAndBehind(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"with whom", "## Actions\n\n- [lead]   Share the plan with [ops,writer].\n- [lead] Ask [ops]\n- Share it with the vendor [ops]\n", "lead: Share the plan with [ops,writer]. | lead: Ask [ops] | ops: Share it with the vendor"},
		{"who speaks", "## Roof\n\n- Is it late?\n- It is not late.\n- [lead] shared the keys with [ops]\n", ""},
		{"in colour", "## Actions\n\n- [<span style=\"color: red;\">TBD</span>]  Ask the vendor\n- <font color=red>lead</font>: Order it\n- Sell it (<mark>ops</mark>)\n- Write `<mark>ops</mark>` no more\n", "?: [TBD]  Ask the vendor | lead: Order it | ops: Sell it | : Write `<mark>ops</mark>` no more"},
	})
}
