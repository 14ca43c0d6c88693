package minutes

import (
	"strings"
	"testing"
)

// Names that lists of work have among others: those below which somebody sees to something are
// of work, whatever the notation, and no others.
func TestListsThatDealOut(t *testing.T) {
	const talk = "## Talk\n\nIs it late? It is not.\n\n"
	const shares = "- Lead – poster and wiki page\n- Ops and writer – old racks\n- Stall – volunteer needed\n"
	const want = "lead: poster and wiki page | ops writer: old racks | ?: Stall"
	var cases []bodyCase
	for _, name := range []string{"Jobs", "Jobs for the fair", "Duties", "Roles for the day", "Responsibilities", "Division of labour", "Task allocation", "Task breakdown", "Allocated work", "Everyone’s parts", "Next sprint's tasks are", "Team members confirmed the final tasks", "Each member got a section", "We assigned everyone a part of the report", "The team decided who does which part", "Everyone picked a task", "The following people will work on", "Team members will continue with", "Helpers so far", "Volunteers", "Preparations", "Outstanding", "Still to arrange",
		"What needs doing", "On the day", "For next time", "Tasks", "Delegated tasks", "The work was shared out as follows", "We split the jobs", "The following volunteered", "We agreed that", "Jobs were given out", "Items for next week", "Still to order", "To be written", "Before the fair", "Who takes care of what", "Things we still need to do", "Volunteers needed", "Assignment of tasks"} {
		cases = append(cases,
			bodyCase{name + " in a line", talk + name + ":\n\n" + shares, want},
			bodyCase{name + " behind a sentence", talk + "It is on 4 May, and it is red. " + name + ":\n\n" + shares, want},
			bodyCase{name + " in bold", talk + "**" + name + "**\n\n" + shares, want},
			bodyCase{name + " as a heading", talk + "## " + name + "\n\n" + shares, want},
			bodyCase{name + " in a bullet", talk + "- It is red.\n- " + name + ":\n  " + strings.ReplaceAll(shares, "\n- ", "\n  - "), want},
		)
	}
	for shares, want := range map[string]string{
		"- Lead: poster\n- Ops: racks\n":                                   "lead: poster | ops: racks",
		"- Poster: lead\n- Racks: ops\n":                                   "lead: Poster: lead | ops: Racks: ops",
		"- Poster (lead)\n- Racks (ops)\n":                                 "lead: Poster | ops: Racks",
		"- Lead, poster of Orbit\n- Ops, racks of Orbit\n":                 "lead: poster of Orbit | ops: racks of Orbit",
		"- Lead on posters\n- Ops on racks\n":                              "lead: Lead on posters | ops: Ops on racks",
		"- [lead] poster\n- [ops] racks\n":                                 "lead: poster | ops: racks",
		"- **Lead** poster\n- **Ops** racks\n":                             "lead: **Lead** poster | ops: **Ops** racks",
		"- Poster | lead\n- Racks | ops\n":                                 "lead: Poster | lead | ops: Racks | ops",
		"- The posters, Lead\n- The racks, Ops\n":                          "lead: The posters, Lead | ops: The racks, Ops",
		"- Lead\n  - poster\n- Ops\n  - racks\n":                           "lead: poster | ops: racks",
		"- Saturday\n  - Lead – poster\n- Sunday\n  - Ops – racks\n":       "lead: poster | ops: racks",
		"- Lead – poster by Friday\n- Ops – racks (done)\n- Two ladders\n": "lead: poster by Friday | ops: racks | : Two ladders",
	} {
		cases = append(cases, bodyCase{shares, talk + "Jobs:\n\n" + shares, want})
	}
	for _, name := range []string{"To-dos and final notes", "Wrap-up / next steps", "Notes, action items"} {
		cases = append(cases,
			bodyCase{name + ", lines", talk + "## " + name + "\n\nLead - painting the poster that ops has\nOps: move the racks\n", "lead: painting the poster that ops has | ops: move the racks"},
			bodyCase{name + ", bullets", talk + "## " + name + "\n\n- Lead - painting the poster\n- Ops to move the racks\n", "lead: painting the poster | ops: Ops to move the racks"},
			bodyCase{name + ", of topics", talk + "## " + name + "\n\n- Lead: the poster\n- Ops: move the racks\n- it is late\n- it is red\n", "ops: Ops: move the racks"},
			bodyCase{name + ", of what was said", talk + "## " + name + "\n\n- Lead: painting is late\n- Ops: the racks\n", ""},
		)
	}
	cases = append(cases,
		bodyCase{"lines below a heading", talk + "## Jobs\n\nLead - poster\nOps - racks\n", "lead: poster | ops: racks"},
		bodyCase{"prose below a heading", talk + "## Volunteers\n\nLead and ops came. We thank them.\n", ""},
		bodyCase{"what was assigned", talk + "Assigned levels\n\n- Lead: park, city\n- Ops: lake\n", "lead: park, city | ops: lake"},
		bodyCase{"parts of a heading", talk + "## Jobs\n\n### Saturday\n\n- Lead – poster\n\n### Sunday\n\n- Ops – racks\n", "lead: poster | ops: racks"},
		bodyCase{"only that list", talk + "Jobs:\n\n- Lead – poster\n- Ops – racks\n\nDrinks:\n\n- Lead – tea\n- Ops – milk\n", "lead: poster | ops: racks"},
		bodyCase{"below a topic", talk + "- Fair\n  - It is red.\n  - Jobs:\n    - Lead – poster\n    - Ops – racks\n", "lead: poster | ops: racks"},
		bodyCase{"behind a sentence of a bullet", talk + "- It is on 4 May. Tasks:\n  - Lead – poster\n- It is on 5 May, and the work was shared out:\n  - Lead – tea\n  - Ops – milk\n", "lead: poster | lead: tea | ops: milk"},
		bodyCase{"lines of a paragraph", talk + "Jobs:\nLead – poster\nOps – racks\n\nDrinks:\nLead – tea\nOps – milk\n", "lead: poster | ops: racks"},
		bodyCase{"verbs", talk + "Jobs:\n\n- Lead does the poster\n- Ops collects racks\n", "lead: Lead does the poster | ops: Ops collects racks"},
		bodyCase{"one is wanted, without a name of the list", talk + shares, want},
		bodyCase{"all that was agreed", talk + "We agreed that:\n\n- Lead – poster\n- Ops – racks\n- the fee stays\n", ""},
		bodyCase{"orders of nobody", talk + "Still to arrange:\n\n- Order the racks\n- Paint the wall (ops)\n\nDuties of the chair:\n\n- Call the meeting\n- Sign the letters\n", ": Order the racks | ops: Paint the wall"},
	)
	for _, none := range []string{
		"Jobs:\n\n- Orbit – Go developer\n- Lead knows of one\n", "Volunteers:\n\n- Lead\n- Ops\n", "Volunteers:\n\n- Lead – 12 hours\n- Ops – 4 hours\n", "Volunteers:\n\n- Lead (chair)\n- Ops – treasurer\n", "Roles:\n\n- Treasurer – lead\n- Note taker – ops\n",
		"Responsibilities:\n\n- Lead – safety officer\n- Ops – clerk\n", "Outstanding:\n\n- Lead – £20\n- Ops – £5\n", "Preparations:\n\n- Lead: the posters are late\n- Ops: racks came in\n", "Helpers last year:\n\n- Lead – posters\n- Ops – racks\n",
		"Volunteers were thanked:\n\n- Lead – posters\n- Ops – racks\n", "We agreed:\n\n- Lead – yes\n- Ops – no\n", "On the day:\n\n- 10:00 Welcome – lead\n- 10:30 Bees – ops\n", "Open points:\n\n- Lead: is it red?\n- Ops: it is\n",
		"Attendance:\n\n- Lead – present\n- Ops – apologies\n", "Reports:\n\n- Lead – wiki\n- Ops – racks\n", "Contributions:\n\n- Lead – £20\n- Ops – £15\n", "Speakers:\n\n- Bees – lead\n- Gardens – ops\n", "Thanks:\n\n- Lead – posters\n- Ops – racks\n",
		"Who won what:\n\n- Lead – poster\n- Ops – racks\n", "To discuss:\n\n- Lead – poster\n- Ops – racks\n", "## Officers elected\n\n- Chair – lead\n- Treasurer – ops\n", "## Winners\n\n- Red – lead\n- Blue – ops\n",
	} {
		cases = append(cases, bodyCase{none, talk + none, ""})
	}
	checkTasks(t, cases)
}

// Beside the names of who sees to something may stand when their turn is, by when, how far it
// is, and helpers without a name.
func TestBesideNamesOfShares(t *testing.T) {
	for text, want := range map[string]string{
		"Gate: lead 9–11, ops 11–1":         "lead ops: Gate: lead 9–11, ops 11–1",
		"Gate – lead (am), ops (pm)":        "lead ops: Gate",
		"Lead + 2 helpers – gate":           "lead: gate",
		"Lead and one more needed – bar":    "lead: bar",
		"Gate – lead & volunteers":          "lead: Gate",
		"Gate – lead, ops + 1":              "lead ops: Gate",
		"Gate – lead / ops tbc":             "lead ops: Gate",
		"Gate: lead, 12 March":              "lead: Gate: lead, 12 March",
		"Gate: lead, ongoing":               "lead: Gate: lead, ongoing",
		"Contact of Orbit: who knows, 2 pm": ": Contact of Orbit: who knows, 2 pm",
		"Gate – lead, somebody":             ": Gate – lead, somebody",
	} {
		checkTasks(t, []bodyCase{{text, "## Tasks\n\n- " + text + "\n- Buy a dog\n", want + " | : Buy a dog"}})
	}
}

// What a group has to do may begin in one line and stand below it.
func TestWhatWeHaveTo(t *testing.T) {
	const orders = "  - Ask the vendor\n  - Order two lamps\n"
	checkTasks(t, []bodyCase{
		{"need to", "## Roof\n\n- It leaks.\n- We need to:\n" + orders + "- It is late.\n", ": Ask the vendor | : Order two lamps"},
		{"will", "## Roof\n\n- It leaks.\n- So we will\n" + orders, ": Ask the vendor | : Order two lamps"},
		{"paragraph", "## Roof\n\nIt leaks. We have to:\n\n- Ask the vendor\n- Order two lamps\n", ": Ask the vendor | : Order two lamps"},
		{"conclusion", "## Roof\n\n- Is it late?\n- Conclusion\n  - It leaks\n  - We should\n    - Ask the vendor\n    - Investigate whether lamps are cheaper\n", ": Ask the vendor | : Investigate whether lamps are cheaper"},
		{"proposal", "## Roof\n\n- It leaks.\n- We should:\n" + orders, ""},
		{"things", "## Roof\n\n- It leaks.\n- We need to:\n  - the roof\n  - the wall\n- We must\n  - have a door\n  - Order lamps?\n", ""},
		{"one", "## Roof\n\n- It leaks.\n- We need to:\n  - Order lamps\n  - lead: they are old\n", ""},
	})
}
