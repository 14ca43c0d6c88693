package minutes

import "testing"

func TestAppointmentsAreNoWork(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"boxes", "## Dates\n\n- [ ] April 21: [orbit#90](https://example.org/90)\n- [ ] 28 April\n- [ ] May 5 <-- next planning meeting\n- [ ] May 12: order the machines\n", ": May 12: order the machines"},
		{"meeting", "## Actions\n\n- Limits WG 7pm UTC (11am PST) on Thursday 21st Jan ([details](https://example.org))\n- Call the vendor, Friday 5pm\n- Meeting with the vendor Friday 5pm (lead)\n", ": Call the vendor, Friday 5pm | lead: Meeting with the vendor Friday 5pm"},
	})
}

func TestMoreNamesOfLists(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"for whom", "#### Initial tasks for teams\n\n- Look over the templates\n- This will be one of the first changes\n- Review the old ones\n- Add tests\n", ": Look over the templates | : Review the old ones | : Add tests"},
		{"week", "Goals for the week:\n\n- Land it so that we can start!\n- Labels by release\n", ": Land it so that we can start! | : Labels by release"},
	})
}

func TestLastSentenceSaysWhose(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- The roof is red.\n"
	checkTasks(t, []bodyCase{
		{"order last", talk + "- The guide goes on. Clean up the issues (writer)\n", "writer: The guide goes on. Clean up the issues"},
		{"topic last", talk + "- Clean up. The state of the issues (writer)\n", ""},
		{"gap", talk + "- Document the rule, open an issue  lead/ops/writer\n- The roof is  red\n", "lead ops writer: Document the rule, open an issue"},
	})
}
