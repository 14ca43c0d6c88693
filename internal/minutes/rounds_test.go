package minutes

import (
	"strings"
	"testing"
)

func TestRoundOfReports(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"round", "## Notes\n\n- Lead: Moving the racks\n- Ops: Helping Lead\n- Writer: some pages of the guide\n", "lead: Moving the racks | ops: Helping Lead | writer: some pages of the guide"},
		{"away", "## Notes\n\n- Lead: Moving the racks\n- Ops: Helping Lead\n- Writer: on vacation\n", "lead: Moving the racks | ops: Helping Lead"},
		{"sentences", "## Notes\n\n- Lead: Moving the racks is late.\n- Ops: Helping Lead\n- Writer: Painting the door\n", "writer: Writer: Painting the door"},
		{"no round", "## Notes\n\n- Lead: Moving the racks\n- Ops: red ones\n- Lead: blue ones\n- Writer: Painting them\n", ""},
	})
}

func TestDaysInFrontOfNames(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"days", "## Action items\n\n- 8/28 Lead talk to the vendor about racks\n- 28 August: ops order a lamp\n- 2026-03-02 Writer to paint it\n", "lead: 8/28 Lead talk to the vendor about racks | ops: 28 August: ops order a lamp | writer: 2026-03-02 Writer to paint it"},
		{"loose verbs", "## Action items\n\n- Lead get the racks\n", "lead: Lead get the racks"},
		{"issues too", "## Open action items / Issues review\n\n- Paint the door\n\n## Issues review\n\n- It is late\n- The door is red\n", ": Paint the door"},
		{"nobody answered", "## Action items\n\n- Lead to paint it\n\n## Roof\n\n- Lead asked if anyone had a ladder. No volunteers.\n- A ladder for the roof, no volunteers.\n", "lead: Lead to paint it | ?: A ladder for the roof, no volunteers."},
	})
}

// A line that is no heading may name a round, in which names stand alone in lines above lists.
func TestRoundBelowALine(t *testing.T) {
	const people = "Lead\n- new racks\n- Will ask the vendor\n\nOps\n- on vacation\n- testing the lamps\n\n"
	const theirs = "lead: new racks | lead: Will ask the vendor | ops: testing the lamps"
	checkTasks(t, []bodyCase{
		{"line", "Agenda items\n\n- Racks\n- Lamps\n\nRoundtable\n\n" + people, theirs},
		{"bold", "**Round table:**\n\n" + people, theirs},
		{"another list", "Roundtable\n\n" + people + "The shed\n\n- it is red\n- old roof\n", theirs},
		{"questions", "Roundtable\n\n" + people + "Open questions\n\n- colour of the shed\n", theirs},
		{"a list of actions", "Roundtable\n\n" + people + "Action items\n\n- writer to paint the shed\n- sell the rest\n", theirs + " | writer: writer to paint the shed | : sell the rest"},
		{"a heading", "Roundtable\n\n" + people + "## The shed\n\nWriter\n- it is red\n", theirs},
		{"more of a report", "Roundtable\n\n" + people + "Writer\n- a page\n\nNext week\n- print it\n", theirs + " | writer: a page | writer: print it"},
		{"one name", "Roundtable\n\nLead\n- new racks\n\nThe shed\n- red paint\n", ""},
		{"no round", "Agenda items\n\n- Racks\n\nThe shed\n\n" + people, ": Will ask the vendor"},
		{"talk", "Roundtable\n\nLead\n- I think it is late\n- is it red?\n\nOps\n- no news\n- thanks to lead\n", ""},
	})
}

// Where people report, each of several may be told of in a sentence, or begin with when it was.
func TestDeedsInReports(t *testing.T) {
	const deeds = "- Lead painted the roof\n- Ops fixing the lamps and the door\n- Writer also found two racks\n"
	const theirs = "lead: Lead painted the roof | ops: Ops fixing the lamps and the door | writer: Writer also found two racks"
	checkTasks(t, []bodyCase{
		{"sentences", "## Progress updates\n\n" + deeds, theirs},
		{"below a bullet", "- Progress updates\n  - Lead painted the roof\n  - Ops has fixed the lamps\n- Blockers\n  - Writer waiting for paint\n", "lead: Lead painted the roof | ops: Ops has fixed the lamps"},
		{"elsewhere", "## Roof\n\n- Lead painted the roof\n- Ops fixed the lamps\n- Writer also found two racks\n", ""},
		{"one of talk", "## Progress updates\n\n" + deeds + "- Lead said it is late\n", "ops: Ops fixing the lamps and the door"},
		{"news", "## Updates\n\n- Lead joined the board\n- Ops moved to the coast\n", ""},
		{"one person", "## Updates\n\n- Lead painted the roof\n- Lead fixed the lamps\n", ""},
		{"in brackets", "## Today's progress:\n\n1. [Lead]: paint the roof\n2. [Ops]: fix the lamps\n", "lead: paint the roof | ops: fix the lamps"},
		{"when it was", "## Member updates\n\nLead - This week I painted the roof.\n\nOps - This last week was busy, but I fixed the lamps.\n\nWriter - This is nice.\n", "lead: This week I painted the roof. | ops: This last week was busy, but I fixed the lamps."},
		{"quoted", "## Stand-ups\n\n> - Lead\n>   - paint the roof\n>\n> - Ops\n>   - fix the lamps\n", "lead: paint the roof | ops: fix the lamps"},
		{"quoted elsewhere", "## Roof\n\n> - Lead\n>   - paint the roof\n>\n> - Ops\n>   - fix the lamps\n", ""},
		{"contributions", "## Individual contributions\n\n- Lead: painted the roof\n- Ops: the lamps\n", "lead: painted the roof | ops: the lamps"},
	})
}

// Paragraphs and lines in which several people tell in turn what they do.
func TestPeopleInTurn(t *testing.T) {
	const theirs = "lead: Lead: Painting the roof and the wall. | ops: Ops: Ask the vendor for lamps. Try a red one. | writer: Writer: met the board, will send the plan"
	const told = "Lead: Painting the roof and the wall.\n\nOps: Ask the vendor for lamps. Try a red one.\n\nWriter: met the board, will send the plan\n"
	checkTasks(t, []bodyCase{
		{"paragraphs", "## Second meeting\n\nWe met at ten.\n\n" + told + "\nIt was late.\n", theirs},
		{"lines", "## Second meeting\n\n" + strings.ReplaceAll(told, "\n\n", "\n"), theirs},
		{"two of them", "## Second meeting\n\nLead: Painting the roof and the wall.\n\nOps: Fixing the lamps.\n", ""},
		{"talk", "## Second meeting\n\nLead: Painting is late.\n\nOps: Agreed\n\nWriter: Moving on\n\nLead: Fine\n", ""},
		{"things", "## Second meeting\n\nLead: gate open\n\nOps: fix is in\n\nWriter: paint the fence\n", "writer: Writer: paint the fence"},
		{"who they are", "## Introductions\n\n" + told, ""},
		{"questions", "## Second meeting\n\nLead: Painting the roof?\n\nOps: Ask the vendor?\n\nWriter: met the board?\n", ""},
	})
}
