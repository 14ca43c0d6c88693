package minutes

import "testing"

func TestListsOfRetrospectives(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n\n"
	checkTasks(t, []bodyCase{
		{"last time", talk + "### Last retro's actions\n\n- ✅ Review moved to Monday (lead)\n- ❌ Guide for newcomers – ops → moved to May\n- 🟡 Writer: ask the vendor (they are late)\n", "lead: Review moved to Monday | ops: Guide for newcomers | writer: ask the vendor (they are late)"},
		{"topics", "## Topics\n\n- The wiki (ops)\n  - is it late?\n  - it is old\n- **Roof (lead)**\n  - it is red.\n\n### Last time\n\n- Paint the door (lead)\n", "lead: Paint the door"},
		{"no owner", talk + "### To do\n\n- [ ] Owner? write down the rules\n- Who? paint the door\n- lead: order a disk\n\n- AI: need an owner for the list of rules\n- AI: looking for somebody to paint it\n", "?: Owner? write down the rules | ?: Who? paint the door | lead: order a disk | ?: need an owner for the list of rules | ?: looking for somebody to paint it"},
		{"volunteers", talk + "- Volunteers? Lead volunteered to join the rotation in June\n- Ops offered to join the meeting in June\n", "lead: Volunteers? Lead volunteered to join the rotation in June"},
		{"issues", talk + "- [\\#12](https://example.org/12) Lead to try it again\n- [#13](https://example.org/13) is fixed by ops\n- team/tool#14: ops will try it\n- #15 writer asks for more\n", "lead: [\\#12](https://example.org/12) Lead to try it again | ops: team/tool#14: ops will try it"},
	})
}
