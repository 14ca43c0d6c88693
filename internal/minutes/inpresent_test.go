package minutes

import "testing"

// In a file that hands out its errands in the present, other work is told so as well. In one
// that tells what people said in it, it is not.
func TestWorkInThePresent(t *testing.T) {
	const others = "- Red\n- Late\n- Wall\n- Door\n- Rain\n- Roof\n- Fan\n- Snow\n"
	const errands = "- Lead writes to the band\n- Ops prints a flyer\n- Writer talks to the landlord\n"
	const found = "lead: Lead writes to the band | ops: Ops prints a flyer | writer: Writer talks to the landlord"
	checkTasks(t, []bodyCase{
		{"errands", "## Fair\n\n" + errands + "- Lead looks for a hall\n- Ops does the poster\n- Writer brings cake\n- Lead reports on the roof\n" + others, found + " | lead: Lead looks for a hall | ops: Ops does the poster | writer: Writer brings cake"},
		{"reports", "## Fair\n\n" + errands + "- Lead looks for a hall\n- Lead reports on the roof\n- Ops says it is late\n" + others, found},
	})
}

// Below a line with a name, in a section of reports, each line is one.
func TestReportsLineByLine(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"reports", "## Stand-up\n\nLead\nmended the door\nwill order a fan\n\n@ops\nasking the vendor for a price\nnothing\n\n## Fair\n\nWriter\nIt is late\n", "lead: mended the door | lead: will order a fan | ops: asking the vendor for a price"},
		{"names", "## Stand-up\n\nLead\nOps\nWriter\n", ""},
	})
}

// What stands for an owner in brackets where there is none.
func TestNobodyInBrackets(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"cell", "| Action | Owner |\n|---|---|\n| Find a room | [nobody] |\n| Find a fan | (?) |\n", "?: Find a room | ?: Find a fan"},
		{"end", "- TODO: water the plants [?]\n- TODO: paint it [red]\n- Is it late [?]\n- Red\n- Wall\n", "?: water the plants [?] | : paint it [red]"},
	})
}

// Where a file assigns by names in bold before a dash, whatever stands behind one is theirs, but
// for what they say.
func TestAssignsInBold(t *testing.T) {
	const orders = "## Roof\n\nIt leaks.\n\n- **Lead** – order slates\n- **Ops** – email the vendor\n\n## Wall\n\n- **Lead / Ops** – ask the town\n"
	checkTasks(t, []bodyCase{
		{"orders and things", orders + "- **Writer** – cut list and order of the bricks\n- **Ops** – it is late.\n", "lead: order slates | ops: email the vendor | lead ops: ask the town | writer: cut list and order of the bricks"},
		{"what people say", "## Roof\n\n- **Lead** – order slates\n- **Ops** – it is late.\n- **Writer** – the colour of the wall\n- **Lead** – it is red.\n- **Ops** – we should wait.\n", ""},
	})
}

// In a list of work, on what somebody builds or what for may stand in front of who they are.
func TestLeadInOfWork(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"among work", "## Actions\n\n- Based on the plan, lead builds a roof\n- As a next step, ops tests the door\n- If it rains, lead builds a roof\n- For the fair, lead says that it is red\n", "lead: Based on the plan, lead builds a roof | ops: As a next step, ops tests the door | : If it rains, lead builds a roof | : For the fair, lead says that it is red"},
		{"in talk", "## Roof\n\n- Based on the plan, lead builds a roof\n", ""},
	})
}
