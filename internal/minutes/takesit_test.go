package minutes

import "testing"

func TestWhoTakesItOn(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- The roof is red.\n"
	checkTasks(t, []bodyCase{
		{"state behind", "## Action items from last time\n\n- Presentation of the plan - ops - **Not done yet**\n- The list of names – lead – done\n- Set up the call - **Writer to\n  do**\n", "ops: Presentation of the plan | lead: The list of names | writer: Set up the call"},
		{"below", "## Actions\n\n- Put together a group\n  - **lead and ops have volunteered**\n", "lead ops: Put together a group"},
		{"order with more below", talk + "- Send the invitation to the list - ops\n  - It may go to others as well\n", "ops: Send the invitation to the list"},
		{"topic with more below", talk + "- Report on the roof - ops\n  - It is red\n- Roof - lead\n  - It is new\n", ""},
		{"talk", talk + "- The roof is red - lead - done\n", ""},
	})
}
