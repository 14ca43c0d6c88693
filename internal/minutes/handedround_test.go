package minutes

import "testing"

func TestHandedRound(t *testing.T) {
	const talk = "## Fair\n\n- It was full.\n- The next is in June.\n- Is it late?\n- The roof is red.\n"
	checkTasks(t, []bodyCase{
		{"things", talk + "- posters: lead makes a new draft\n- drinks: ops, writer\n- president: writer\n- Chair: ops\n- raised by: ops\n- music: a band\n", "lead: posters: lead makes a new draft | ops writer: drinks: ops, writer"},
		{"nobody does anything", talk + "- drinks: ops\n- posters: lead\n", ""},
		{"one speaks", talk + "- lead: I will print posters\n- drinks: ops\n", "lead: lead: I will print posters"},
		{"at it in turn", talk + "- ops bringing a ladder\n- lead and writer picking up lamps\n- lamps getting old\n", "ops: ops bringing a ladder | lead writer: lead and writer picking up lamps"},
		{"only one", talk + "- ops bringing a ladder\n- lamps getting old\n", ""},
		{"not for all", talk + "- ops leaving early\n- lead asking about lamps\n- writer confirming that\n", ""},
	})
	const works = "## Minutes\n\n- It was full.\n- We need to fetch a ladder (ops)\n- Order the paint (lead)\n- Need to ask the vendor (writer)\n"
	checkTasks(t, []bodyCase{
		{"a thing among work", works + "- new lamps on the roof (lead)\n", "ops: We need to fetch a ladder | lead: Order the paint | writer: Need to ask the vendor | lead: new lamps on the roof"},
		{"what was said among work", works + "- The lamps are new (lead)\n", "ops: We need to fetch a ladder | lead: Order the paint | writer: Need to ask the vendor"},
		{"a report among work", works + "- Update on lamps (lead)\n", "ops: We need to fetch a ladder | lead: Order the paint | writer: Need to ask the vendor"},
		{"things among things", works + "- new lamps (lead)\n- new racks (ops)\n", "ops: We need to fetch a ladder | lead: Order the paint | writer: Need to ask the vendor"},
		{"a verb alone", talk + "- Paint on the roof (lead organises)\n- Paint on the wall (ops reports)\n- Paint on the door (ops manages)\n", "lead: Paint on the roof"},
	})
	checkTasks(t, []bodyCase{{"behind an arrow", talk + "\n→ Lead builds a stand by Friday, ops paints it next week\n", "lead ops: Lead builds a stand by Friday, ops paints it next week"}})
	checkTasks(t, []bodyCase{
		{"arrows to people", talk + "\n## Shed and roof\n\n1. new lamps -> lead\n2. red paint → ops + writer\n   of the old kind\n3. the wall -> writer -> ops\n", "lead: new lamps | ops writer: red paint\nof the old kind | writer ops: the wall"},
		{"below others", talk + "\n## Shed and roof\n\n- the shed\n  - new lamps -> all\n  - red paint -> ops\n", "all: new lamps | ops: red paint"},
		{"among work", "## Next steps\n\n- red paint → ops + writer\n  of the old kind\n- the wall -> lead\n", "ops writer: red paint\nof the old kind | lead: the wall"},
		{"one arrow", talk + "- new lamps -> lead\n", ""},
		{"who holds it now", talk + "\n## Shed and roof\n\n- Chair: ops -> lead\n- Clerk: lead -> ops\n- key -> red key\n", ""},
		{"offices and votes", talk + "\n## Shed and roof\n\n- Chair -> lead\n- Speaker -> ops\n- for -> lead, ops\n- against -> writer\n", ""},
		{"topics", talk + "\n## Topics\n\n- new lamps -> lead\n- red paint -> ops\n", ""},
	})
}
