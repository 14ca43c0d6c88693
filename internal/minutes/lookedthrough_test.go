package minutes

import "testing"

func TestLookedThrough(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- It is red.\n- It was blue.\n- The rack is old.\n\n"
	checkTasks(t, []bodyCase{
		{"boxes before changes", talk + "Merge/discuss PRs:\n- [ ] https://example.org/pull/12: Paint the wall red\n- [ ] The one with the rack\n\n## Roof\n\n- [ ] Paint the roof\n", ": Paint the roof"},
		{"with who acts", talk + "Review PRs:\n- [ ] https://example.org/pull/12: lead to read it\n- [ ] https://example.org/pull/13: Paint the wall red\n", "lead: https://example.org/pull/12: lead to read it"},
		{"what was said behind a topic with a name", talk + "- Roof (lead) - none\n- Wall (ops) - bought some paint\n- Paint the wall (writer) - still wet\n- Rack (ops) - done\n", "writer: Paint the wall | ops: Rack"},
		{"a word with a colon is no order", talk + "- **Update: the roof and the wall** - LEAD\n- Update the guide - LEAD\n", "lead: Update the guide"},
		{"who took the minutes", talk + "(taken by ops)\n\n(minutes prepared by lead)\n", ""},
	})
}
