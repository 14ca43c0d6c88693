package minutes

import (
	"strings"
	"testing"
)

// ofColumns writes a table with some columns below some text, with two rows of work, or of
// whatever the columns tell.
func ofColumns(above, columns string) string {
	cells := map[string][]string{"who": {"Lead", "@ops"}, "day": {"3 May", "12 May"}, "far": {"in progress", "first draft"}, "no": {"1", "2"}, "note": {"the one that was torn down in the storm of last year", ""}, "what": {"The gate and its paint", "Lamps"}, "names": {"Mia Klein", "Tom Gross"}, "sum": {"30", "20"}, "up": {"🟢 green", "🟡 at risk"}, "place": {"Hall", "Hill"}}
	var rows [4]strings.Builder
	for _, column := range strings.Split(columns, " | ") {
		name, kind, _ := strings.Cut(column, "=")
		for i, cell := range []string{name, "---", cells[kind][0], cells[kind][1]} {
			rows[i].WriteString("| " + cell + " ")
		}
	}
	for i := range rows {
		above += rows[i].String() + "|\n"
	}
	return above
}

// A table is one of work whatever its columns are called, if they tell who is to do what by when,
// or how far it is; and whatever that of who does it is called below the name of a list of work.
func TestTablesOfWhatIsWorkedAt(t *testing.T) {
	const work = "lead: The gate and its paint | ops: Lamps"
	var cases []bodyCase
	for want, tables := range map[string][]string{
		work: {
			"Section=no | Title=what | Responsible=who | Draft due=day", "Piece=what | Writer=who | State=far", "Chapter=what | Lead author=who | Deadline=day | Notes=note", "Who=who | Article=what | By when=day",
			"Work item=what | Owner=who", "Things to bring=what | Who=who", "Ticket=what | Assignee=who | ETA=day", "Language=what | Translator=who | Progress=far", "Deadline=day | Area=what | Coordinator=who",
			"Task=what | Helper=who", "Action=what | @=who", "To do=what | R=who", "Task=what | Lead(s)=who", "Next step=what | Lead / support=who | Notes=note", "Action=what | Who, by when=who", "Task=what | =who", "Task=what | Task lead=who",
			"Task=what | Requested by=names | Staff=who",
		},
		"": {
			"Shift=what | Who=who | When=day", "Role=what | Who=who | Until=day", "Risk=what | Owner=who | Due=day", "Release=what | Manager=who | Due=day", "Partner=what | Contact=who | Deadline=day", "Key=what | Holder=who | Due back=day",
			"Project=what | Lead=who | Status=up", "Talk=what | Speaker=who | Deadline=day", "Section=what | Owner=who", "Document=what | Author=who | Date=day", "Bug=what | Reporter=who | Status=far", "Page=what | Status=far | Last edited by=who",
			"Motion=what | Proposer=who | Deadline=day", "Student=names | Supervisor=who | Due=day", "Fund=what | Owner=who | Due=sum", "Room=what | Lead=who | State=far", "Name=who | Tasks=what",
		},
	} {
		for _, table := range tables {
			cases = append(cases, bodyCase{table, ofColumns("## Footpaths\n\n", table), want})
		}
	}
	for want, tables := range map[string][]string{
		work: {"Section=what | Owner=who", "Name=who | Part=what", "Piece=what | Lead=who | Notes=note", "No=no | Area=what | Officer=who"},
		"":   {"Name=who | Role=what"},
	} {
		for _, table := range tables {
			cases = append(cases, bodyCase{"actions: " + table, ofColumns("## Action items\n\n", table), want})
		}
	}
	checkTasks(t, cases)
}
