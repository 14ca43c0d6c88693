package minutes

import "testing"

// With whom somebody does an item, set apart at its end, does it too.
func TestWithWhomAtTheEnd(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"marked", "## Notes\n\n**ACTION:** lead to rewrite the text, with Ops\n\n- ACTION: lead to set up a meeting, with Ops\n", "lead ops: lead to rewrite the text, with Ops | lead: lead to set up a meeting, with Ops"},
		{"in a list of work", "## Action items\n\n1. lead to rewrite the text, with ops\n2. (writer) print it, together with Ops\n3. lead to rewrite the text with care\n", "lead ops: lead to rewrite the text, with ops | writer ops: print it, together with Ops | lead: lead to rewrite the text with care"},
		{"promised", "## Notes\n\n- Lead will rewrite the text, with Ops.\n- Lead will check the text, with Ops.\n", "lead ops: Lead will rewrite the text, with Ops. | lead: Lead will check the text, with Ops."},
	})
}

// When people meet is no work, wherever it stands.
func TestWhenPeopleMeet(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"a day and a time", "## Next week\n\n- Chat discussion, Wednesday 25 March, 21:00 UTC (2pm PDT)\n- Next committee meeting: March 25, 20:00 UTC\n- Committee meeting, 25 March at 8pm\n", ""},
		{"work with a day", "## Next week\n\n- Prepare the meeting: March 25, 20:00 UTC\n- Posters for the meeting, 25 March\n- Posters for the meeting hall, 25 March at 8pm\n", ": Prepare the meeting: March 25, 20:00 UTC | : Posters for the meeting, 25 March | : Posters for the meeting hall, 25 March at 8pm"},
	})
}
