package minutes

import "testing"

// What a meeting has beside its work has titles of its own, which end the list of work above.
func TestTitlesOfTalkBehindWork(t *testing.T) {
	for _, title := range []string{"Roles", "New roles for sprint 2", "Suggestions", "Some feedback", "Name / location of the artifacts", "General meeting information", "Useful links", "Lessons learned"} {
		for _, form := range []string{title + ":\n\n", "**" + title + "**\n\n", "*" + title + ":\n"} {
			checkTasks(t, []bodyCase{
				{form, "To do:\n\n- order it (lead)\n\n" + form + "- the roof\n- paint it\n- Designer: ops\n", "lead: order it"},
				{"heading " + form, "## To do\n\n- order it (lead)\n\n" + form + "- the roof\n- paint it\n- Designer: ops\n", "lead: order it"},
			})
		}
	}
	checkTasks(t, []bodyCase{
		{"part of the work", "To do:\n\n- order it (lead)\n\nRoof:\n\n- paint it\n", "lead: order it | : paint it"},
		{"what was said about something", "To do:\n\n- order it (lead)\n\nAbout the roof:\n\n- it is red\n- ops to paint it\n", "lead: order it | ops: ops to paint it"},
		{"what is handed out", "To do:\n\n- order it (lead)\n\nRoles for the day:\n\n- Gate: lead\n- Grill: ops\n", "lead: order it | lead: Gate: lead | ops: Grill: ops"},
	})
}

// Who has an office has no work by it, whatever the office is called.
func TestOfficesOfTeams(t *testing.T) {
	for _, post := range []string{"Product owner: Lead", "Product Owner – Lead", "Scrum master: Lead", "Devs: Lead, Ops", "Lead designer: Ops", "Scribe: Lead"} {
		checkTasks(t, []bodyCase{
			{"line " + post, "## Talk\n\n" + post + "\n\nIt is late.\n", ""},
			{"bullet " + post, "## Talk\n\n- it is late\n- " + post + "\n- it is red\n", ""},
			{"list " + post, "## Talk\n\n- Assigned roles for the sprint\n  - " + post + "\n  - Tester: Writer\n- it is red\n", ""},
			{"heading " + post, "## Roles\n\n- " + post + "\n- Tester: Writer\n", ""},
		})
	}
	checkTasks(t, []bodyCase{
		{"owners of work", "## Talk\n\n- Review the product, owner: Lead\n- Paint the roof. Owner: Ops\n", "lead: Review the product | ops: Paint the roof."},
	})
}
