package minutes

import "testing"

// What officers report is theirs where their office stands above it, below the name of such
// reports, and tells what they did. What a meeting makes of a topic is not.
func TestReportsOfOfficers(t *testing.T) {
	const deeds = "- Filed the taxes\n- Paying the rent\n- Will sell the racks\n"
	checkTasks(t, []bodyCase{
		{"headings", "## Officer reports\n\n### Treasurer (Lead)\n\n" + deeds + "\n### Secretary’s report – Ops\n\n- Sent the letter\n- Wrote the minutes\n", "lead: Filed the taxes | lead: Paying the rent | lead: Will sell the racks | ops: Sent the letter | ops: Wrote the minutes"},
		{"lines", "## IV. Reports\n\n**Treasurer (Lead)**\n\n" + deeds + "\n**Roof (Ops):**\n\n- Painted the slates\n- Measured it\n\n**Other**\n\n- Filed the letter\n", "lead: Filed the taxes | lead: Paying the rent | lead: Will sell the racks | ops: Painted the slates | ops: Measured it"},
		{"topics", "## Reports\n\n### Roof (Lead)\n\n- Discussed the slates\n- Agreed to wait\n- it is red\n\n**Wall (Ops)**\n\n- It is old\n- Painted by hand\n", ""},
		{"elsewhere", "## Topics\n\n### Roof (Lead)\n\n- Painted the slates\n- Measured it\n\n**Wall (Ops)**\n\n- Painted the wall\n- Measured it\n", ""},
		{"nobody known", "## Reports\n\n**Roof (Acme)**\n\n- Painted the slates\n- Measured it\n", ""},
	})
	for name, want := range map[string]bool{"Reports": true, "4. Committee Reports": true, "Staff reports and updates": false, "Reports of the officers": true, "Bug reports": false, "Report of the audit": false, "Officers’ Reports": true} {
		if got := isOfficers(name); got != want {
			t.Errorf("%q: %v, want %v", name, got, want)
		}
	}
}

// Below the name of an office stand figures, facts and what others asked as well, which are no work.
func TestFactsOfOffices(t *testing.T) {
	const facts = "- Current balance: GBP 2,318\n- Balance £2,318, 17 members paid\n- Paid members: 171\n- Expected income £500\n- Expenses of May include the racks.\n- The sale brought in 41% of it.\n- Spending is below the budget\n" +
		"- We have 17 members\n- The grant is due on 3 April\n- Ops asked whether the fees are included. Lead answered that they are.\n- Writer suggests a chart.\n- Discussed the roof\n"
	const deeds = "- Filed the taxes\n- I have sent the letter\n- Also paying the rent\n- The bank was slow. Sent them a letter.\n- Need to ask the vendor\n- Sale of the racks: done\n- [ ] the keys\n"
	const want = "lead: Filed the taxes | lead: I have sent the letter | lead: Also paying the rent | lead: The bank was slow. Sent them a letter. | lead: Need to ask the vendor | lead: Sale of the racks | lead: the keys"
	for _, title := range []string{"Lead (Treasurer)", "Lead (the Secretary)", "**Lead** (Finance director)"} {
		checkTasks(t, []bodyCase{{title, "## Present\n\n- Lead (Treasurer)\n- Ops\n- Writer\n\n## Officer reports\n\n### " + title + "\n\n" + facts + deeds, want}})
	}
	checkTasks(t, []bodyCase{
		{"lines", "## Reports\n\n- Treasurer (Lead): balance £2,318\n- Lead (Treasurer): filed the taxes\n- Secretary (Ops): The roof is red. Lead to paint it.\n", "lead: filed the taxes | lead: The roof is red. Lead to paint it."},
		{"a round of people", "## Round table\n\n### Lead\n\n- the racks are up\n- Ops asked whether they are red\n\n### Ops\n\n- the roof\n- Lead thinks that it is late\n", "lead: the racks are up | ops: the roof"},
	})
}

// Whose report stands below a title is told in many ways, in a heading, a line or a bullet.
func TestTitlesOfReports(t *testing.T) {
	titles := []string{"Lead’s update", "Lead update", "Update from Lead", "Updates – Lead", "Status: Lead", "Report by Lead", "Report (Lead)", "Lead – progress",
		"Lead reported the following", "Lead is working on", "What Lead did last week", "Done by Lead", "From Lead", "Lead's weekly status report"}
	for _, title := range titles {
		checkTasks(t, []bodyCase{
			{"heading " + title, "## Topics\n\n### " + title + "\n\n- Filed the taxes\n- Working on the roof\n\n### Other\n\n- it is red\n", "lead: Filed the taxes | lead: Working on the roof"},
			{"line " + title, "It is late.\n\n" + title + ":\n\n- Filed the taxes\n- the roof\n", "lead: Filed the taxes | lead: the roof"},
			{"bullet " + title, "## Topics\n\n- it is late\n- " + title + "\n  - Filed the taxes\n  - Working on the roof\n- it is red\n", "lead: Filed the taxes | lead: Working on the roof"},
			{"talk " + title, "## Topics\n\n### " + title + "\n\n- it is late\n- Discussed the roof\n- the vendor is slow\n", ""},
		})
	}
	checkTasks(t, []bodyCase{
		{"a name alone", "It is late.\n\nLead\n\n- Filed the taxes\n- Sold the racks\n\n_Ops_\n\n- Painted the roof\n- it is red\n- Will wait\n", "lead: Filed the taxes | lead: Sold the racks | ops: Painted the roof | ops: it is red | ops: Will wait"},
		{"a name alone above questions", "It is late.\n\nLead\n\n1. What did you do last week?\n   - Painted the roof\n2. What will you do next?\n   - the wall\n3. Any blockers?\n   - none\n\nOps\n\n1. Is it late?\n   - the roof\n", "lead: Painted the roof | lead: the wall"},
		{"a name alone above talk", "It is late.\n\nLead\n\n- Filed the taxes\n- it is red\n- it was late\n", ""},
		{"nobody", "## Topics\n\n### Update of the roof\n\n- Painted it\n- Measured it\n\n### Status of the vendor\n\n- Painted it\n- Sold it\n", ""},
	})
}

// Who is to do what stands below a title is told in as many ways; below it have to stand orders.
func TestTitlesOfAssignees(t *testing.T) {
	titles := []string{"Lead’s plan", "Lead's plans for next week", "Plan for lead", "Lead (next week)", "Lead's homework", "Lead to-do", "Lead's to-do list", "TODO Lead", "Things for lead to do",
		"Assigned to lead", "Owner: Lead", "Responsible: Lead", "For lead", "Actions Lead", "What lead has to do", "Lead agreed to", "Lead volunteered to", "Lead will take care of", "Lead is responsible for"}
	for _, title := range titles {
		checkTasks(t, []bodyCase{
			{"heading " + title, "## Topics\n\n### " + title + "\n\n- Order the racks\n- Write to the vendor\n\n### Other\n\n- it is red\n", "lead: Order the racks | lead: Write to the vendor"},
			{"line " + title, "It is late.\n\n" + title + ":\n\n- Order the racks\n- Write to the vendor\n", "lead: Order the racks | lead: Write to the vendor"},
			{"bullet " + title, "## Topics\n\n- it is late\n- " + title + "\n  - Order the racks\n  - Write to the vendor\n- it is red\n", "lead: Order the racks | lead: Write to the vendor"},
		})
	}
	checkTasks(t, []bodyCase{
		{"talk", "## Topics\n\n### Lead's plan\n\n- it is late\n- the roof is red\n- order it?\n\nPlan for lead:\n\n- it is red\n- paint it\n", ""},
		{"two names", "## Topics\n\n### Lead and Ops\n\n- Order the racks\n- Write to the vendor\n\n### Wall\n\n- it is late\n- Order it\n", "lead ops: Order the racks | lead ops: Write to the vendor"},
		{"nobody", "## Topics\n\n### Plan for the roof\n\n- Order the racks\n- Write to the vendor\n", ""},
	})
}
