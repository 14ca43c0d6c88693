package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

// ofColumns writes a table with some columns below some text, with two rows of work, or of
// whatever the columns tell.
func ofColumns(above, columns string) string {
	cells := map[string][]string{"who": {"Lead", "@ops"}, "day": {"3 May", "12 May"}, "far": {"in progress", "first draft"}, "no": {"1", "2"}, "note": {"the one that was torn down in the storm of last year", ""}, "what": {"The gate and its paint", "Lamps"}, "names": {"Mia Klein", "Tom Gross"}, "sum": {"30", "20"}, "up": {"🟢 green", "🟡 at risk"}, "place": {"Hall", "Hill"}, "mins": {"10:15", "5 min"}}
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
			"Task=what | Requested by=names | Staff=who", "Section=what | Responsible=who | When=day", "Section=what | Responsible=who | Ready by=day", "Section=what | Who=who | Progress=far",
			"Question=what | Who will find out=who", "Question=what | Owner=who | Answer by=day", "Recommendation=what | Owner=who | Implementation date=day", "Who=who | Doing what=what", "Area=what | To be done by=who", "No=no | For=who | Action=what", "Paper=what | Reviewer=who | Due=day",
			"From=no | Measure=what | Responsible=who | Status=far", "N°=no | Mesure=what | Responsable=who | État=far", "Medida=what | Responsable=who", "Key=no | Summary=what | Assignee=who | Status=far", "Key=no | Summary=what | Assignee=who",
		},
		"": {
			"Measure=what | Value=sum | Target=day", "Measure=what | Owner=who | Value=sum", "Key=no | Summary=what | Reporter=who | Status=far",
			"Shift=what | Who=who | When=day", "Role=what | Who=who | Until=day", "Risk=what | Owner=who | Due=day", "Release=what | Manager=who | Due=day", "Partner=what | Contact=who | Deadline=day", "Key=what | Holder=who | Due back=day",
			"Project=what | Lead=who | Status=up", "Talk=what | Speaker=who | Deadline=day", "Section=what | Owner=who", "Document=what | Author=who | Date=day", "Bug=what | Reporter=who | Status=far", "Page=what | Status=far | Last edited by=who",
			"Motion=what | Proposer=who | Deadline=day", "Student=names | Supervisor=who | Due=day", "Fund=what | Owner=who | Due=sum", "Room=what | Lead=who | State=far", "Name=who | Tasks=what",
			"Item=what | Lead=who | Time=mins", "Description=what | Name=who | Amount=sum", "What=what | Where=place | When=day | Contact=who", "Version=no | Description=what | Author=who | Status=far", "Table=place | Who=who", "Paper=what | Reviewer=who | Status=far", "Dish=what | Who will be there=who", "Issue=what | Resident=who | Status=far", "Request=what | Name=who | Status=far", "Paper=what | Authors=who | Status=far", "Part=what | Soprano=who | Status=far", "Item=what | For=who", "Motion=what | For=who | Against=who", "Policy=what | Broker=who | Renewal due=day",
		},
	} {
		for _, table := range tables {
			cases = append(cases, bodyCase{table, ofColumns("## Footpaths\n\n", table), want})
		}
	}
	for want, tables := range map[string][]string{
		work: {"AI=what | POC=who | Due=day", "Thing=what | Point of contact=who", "Section=what | Owner=who", "Name=who | Part=what", "Piece=what | Lead=who | Notes=note", "No=no | Area=what | Officer=who"},
		"":   {"Name=who | Role=what"},
	} {
		for _, table := range tables {
			cases = append(cases, bodyCase{"actions: " + table, ofColumns("## Action items\n\n", table), want})
		}
	}
	for above, table := range map[string][2]string{
		"## Discussion\n\n":              {"Task=what | Owner=who", work},
		"## Notes\n\nLead was late.\n\n": {"Section=what | Who=who | Due=day", work},
		"## Topics\n\nNotes:\n\n":        {"Item=what | Owner=who | Status=far", ""},
		"## Agenda\n\n":                  {"Item=what | Owner=who", ""},
		"## Footpaths\n\nThe sections were shared out like this:\n\n": {"Section=what | Lead=who", work},
		"## Footpaths\n\nThe sections are these.\n\n":                 {"Section=what | Lead=who", ""},
		"- The sections were agreed as follows:\n\n    ":              {"Section=what | Lead=who", work},
	} {
		indent := above[len(strings.TrimRight(above, " ")):] // below an item
		cases = append(cases, bodyCase{above, above + strings.ReplaceAll(ofColumns("", table[0]), "|\n", "|\n"+indent), table[1]})
	}
	checkTasks(t, cases)
}

// In a column of who does the work, names that stand nowhere else are those of people.
func TestNewcomersInTablesOfWork(t *testing.T) {
	for columns, want := range map[string]string{"Section=what | Writer=names | Due=day": "Mia Klein, Tom Gross", "Task=what | Coordinator=names": "Mia Klein, Tom Gross", "Task=what | Place=names": "", "Area=what | Officer=names": ""} {
		var names []string
		for _, a := range Attendees([]Input{{File: "a.md", Body: []byte(ofColumns("# 2026-03-09\n\n## Footpaths\n\n", columns)), BodyLine: 1}}) {
			names = append(names, a.Name)
		}
		if got := strings.Join(names, ", "); got != want {
			t.Errorf("%s: %q, want %q", columns, got, want)
		}
	}
}

// Columns tell by when and how far by their cells, whatever they are called.
func TestColumnsToldByTheirCells(t *testing.T) {
	found := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte(ofColumns("# 2026-03-09\n\n", "Task=what | Owner=who | To be ready by=day | Where=place | Comment=far")), BodyLine: 1, People: team()}, &diag.List{})
	eachItem(found[0], func(item *Item) {
		if item.Due.Words == "" || item.Outcome == "" || item.More == "" {
			t.Errorf("%q is due %q, %q, with %q", item.Text, item.Due.Words, item.Outcome, item.More)
		}
	})
}

// What tasks are called may stand in the column of their numbers.
func TestNumbersInWords(t *testing.T) {
	for table, want := range map[string]string{
		"| Task ID | State | Issues | Assignee |\n|---|---|---|---|\n| Mend roof | open | a long story of nails | Ops |\n| T-2: Paint it | done | none | lead |\n": "ops: Mend roof | lead: T-2: Paint it",
		"| Task ID | State | Notes | Assignee |\n|---|---|---|---|\n| T-1 | open | nails | Ops |\n| T-2 | done | | lead |\n":                                       "",
		"| Risk ID | State | Notes | Assignee |\n|---|---|---|---|\n| The roof leaks | open | nails | Ops |\n":                                                     "",
	} {
		checkTasks(t, []bodyCase{{table, "## Board\n\n" + table, want}})
	}
}

// What is made of parts is work where they are assigned, or the heading above says that they are
// shared out.
func TestAssignedParts(t *testing.T) {
	for table, want := range map[string]string{
		"## Sections\n\n| Section | Assigned to |\n":                    "ops: Roof | lead writer: Wall",
		"## 3. Test allocation : due on Friday\n\n| Test name | By |\n": "ops: Roof | lead writer: Wall",
		"## Work split\n\n| Part | Who |\n":                             "ops: Roof | lead writer: Wall",
		"## Sections\n\n| Section | Who |\n":                            "",
		"## Roles\n\n| Role | Assigned to |\n":                          "",
		"## Rooms\n\n| Room | Assigned to |\n":                          "",
		"## Assignment of rooms\n\n| Room | Who |\n":                    "",
	} {
		checkTasks(t, []bodyCase{{table, table + "|---|---|\n| Roof | Ops |\n| Wall | lead, Writer |\n", want}})
	}
}
