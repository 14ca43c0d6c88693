package minutes

import "testing"

// In a section of reports every way to stand in front of one is that of who reports, if each
// item of the list begins so.
func TestSignedReports(t *testing.T) {
	for _, c := range [][2]string{
		{"Lead, new gutters", "Ops, the second draft of the letter"},
		{"(lead) new gutters", "(ops) the second draft of the letter"},
		{"**Lead** new gutters", "**Ops** the second draft of the letter"},
		{"Lead (Acme): new gutters", "Ops (Globex): the second draft of the letter"},
		{"Acme (lead): new gutters", "Globex (ops): the second draft of the letter"},
		{"Acme - lead: new gutters", "Globex - ops: the second draft of the letter"},
		{"Lead | new gutters", "Ops | the second draft of the letter"},
	} {
		list := "- " + c[0] + "\n- " + c[1] + "\n"
		for _, section := range []string{"Updates", "Round the room", "Updates from the field", "Site reports", "What have you been up to?", "Work since last meeting"} {
			checkTasks(t, []bodyCase{{section, "## " + section + "\n\n" + list, "lead: new gutters | ops: the second draft of the letter"}})
		}
		checkTasks(t, []bodyCase{{"a topic", "## Budget\n\n" + list, ""}})
	}
	checkTasks(t, []bodyCase{
		{"one person's heading", "## Updates\n\n### Lead's update\n\n- new gutters\n- I moved the racks\n\n### Update from ops\n\n- letter to the vendor\n", "lead: new gutters | lead: I moved the racks | ops: letter to the vendor"},
		{"not each of them", "## Updates\n\n- The roof, red as it was, is gone\n- Ops, the second draft of the letter\n", ""},
		{"what they think", "## Updates\n\n- (lead) I think that it is late\n- (ops) Is it red?\n", ""},
		{"a table of rooms is none", "## Rooms\n\n| Room | Who |\n|---|---|\n| Hall | lead |\n", ""},
	})
}
