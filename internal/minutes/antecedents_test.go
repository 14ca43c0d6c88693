package minutes

import "testing"

func TestPronounsBehindATopic(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"a topic", "## Recap\n\n- **The racks:** Lead said that they are here. He will mount them.\n", "lead: **The racks:** Lead said that they are here. He will mount them."},
		{"two people", "## Recap\n\n- **The racks:** Lead spoke with Ops. He will mount them.\n", ""},
	})
}
