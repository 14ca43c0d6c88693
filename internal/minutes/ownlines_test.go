package minutes

import "testing"

// A line that begins with who is told to do what it says is an item of its own, behind a bullet that
// Markdown takes it for more of, or in a paragraph; one that goes on with the line before it is none.
func TestCalledInLines(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"behind a bullet", "## Roof\n\n- The roof is red\n- sharing the tools\n@lead + @ops: write the letter\n", "lead ops: write the letter"},
		{"without a colon", "## Roof\n\n- The roof is red\n@lead Ask the vendor for prices\n", "lead: @lead Ask the vendor for prices"},
		{"names", "## Roof\n\n- The roof is red\nLead: send the letter to the vendor\n", "lead: Lead: send the letter to the vendor"},
		{"in a paragraph", "## Roof\n\nThe roof is red\n@lead Ask the vendor for prices\n@ops: Order the racks\n", "lead: @lead Ask the vendor for prices | ops: Order the racks"},
		{"that goes on", "## Roof\n\n- It was made by ops and\n@lead ask the vendor for prices\n- The roof is red\n@lead I think so\n- Red\n@lead: oui, c'est vrai\n", ""},
	})
}
