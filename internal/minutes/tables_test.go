package minutes

import (
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/diag"
)

func TestNamesOfColumns(t *testing.T) {
	for name, want := range map[string]column{
		"Task Description": actionColumn, "Description of action": actionColumn, "Action item description": actionColumn, "Next step(s)": actionColumn,
		"Person Responsible": ownerColumn, "Responsible party": ownerColumn, "**Action owner(s)**": ownerColumn, "Owner / DRI": ownerColumn, "Assigned person": ownerColumn, "Task owner": ownerColumn,
		"Due (date)": dueColumn, "Deadline / ETA": dueColumn, "Task deadline": dueColumn,
		"Action status": statusColumn, "Current state": statusColumn,
		"What needs to be done": actionColumn, "To be done": actionColumn, "What has to happen": actionColumn, "Things to do": actionColumn,
		"Action no.": idColumn, "Task ID": idColumn,
		"Date": otherColumn, "Hours": otherColumn, "Discussion": otherColumn, "Action taken": otherColumn, "Date assigned": otherColumn, "Task notes": otherColumn,
		"What we do so that everybody can see the status": otherColumn,
	} {
		if got := columnOf(name); got != want {
			t.Errorf("%q is %d, want %d", name, got, want)
		}
	}
}

// Names of columns that are known where their cells, or what stands above the table, allow for it.
func TestColumnsByTheirCells(t *testing.T) {
	read := func(body string) string {
		found := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte("# 2026-03-09\n\n" + body), BodyLine: 1, People: team()}, &diag.List{})
		var got []string
		eachItem(found[0], func(item *Item) {
			if item.Kind == Task {
				state := ""
				if item.Done {
					state = " done"
				}
				got = append(got, strings.Join(item.Owners, " ")+": "+item.Text+" "+item.Due.Date.String()+state)
			}
		})
		return strings.Join(got, " | ")
	}
	for body, want := range map[string]string{
		"| Action | Owner | Date |\n|---|---|---|\n| Paint it | lead | 20 March |\n| Sell it | ops | 6 March |\n":                                                                         "lead: Paint it 2026-03-20 | ops: Sell it ",
		"| Action | Owner | Date |\n|---|---|---|\n| Paint it | lead | 2026-03-02 |\n| Sell it | ops | 2026-03-09 |\n":                                                                    "lead: Paint it  | ops: Sell it ",
		"| Task | Who | Date to be completed | Closed |\n|---|---|---|---|\n| Paint it | lead | 20 March | Yes |\n| Sell it | ops | 3 April | |\n":                                        "lead: Paint it 2026-03-20 done | ops: Sell it 2026-04-03",
		"| Task | Who | Due | Date closed |\n|---|---|---|---|\n| Paint it | lead | 2026-03-02 | 6 March |\n| Sell it | ops | 3 April | |\n":                                              "lead: Paint it 2026-03-02 done | ops: Sell it 2026-04-03",
		"| Action # | Action item | Action for |\n|---|---|---|\n| 1 | Paint it | lead |\n| 2 | Sell it | ops |\n":                                                                        "lead: Paint it  | ops: Sell it ",
		"## Next steps\n\n| Name | Tasks |\n|---|---|\n| lead | Paint it |\n| ops | Sell it |\n":                                                                                          "lead: Paint it  | ops: Sell it ",
		"## Next steps\n\n| Step | Owner |\n|---|---|\n| Paint it | lead |\n| Sell it | ops |\n":                                                                                          "lead: Paint it  | ops: Sell it ",
		"## Topics\n\n| Item | Discussion | Action | By whom |\n|---|---|---|---|\n| Roof | It is red | Paint it | lead |\n| Wall | It is old | | |\n| Door | It is shut | Sell it | |\n": "lead: Paint it  | : Sell it ",
		"## Topics\n\n| Item | Discussion | Action points |\n|---|---|---|\n| Roof | It is red | lead to paint it |\n| Wall | It is old | - |\n":                                          "lead: lead to paint it ",
		"| Attendee | Action items |\n|---|---|\n| lead | Paint it |\n| ops | Sell it |\n":                                                                                                "lead: Paint it  | ops: Sell it ",
		"## Next week\n\n| Walk | Name |\n|---|---|\n| Hills | lead |\n| Shore | ops |\n":                                                                                                 "",
		"| Item | Lead | Time |\n|---|---|---|\n| Welcome | lead | 10:00 |\n| Roof | ops | 10:10 |\n":                                                                                     "",
		"| Milestone | Target date | Owner |\n|---|---|---|\n| Beta | 20 March | lead |\n| Gold | 3 April | ops |\n":                                                                      "",
	} {
		if got := read(body); got != want {
			t.Errorf("%q:\n%q, want\n%q", body, got, want)
		}
	}
}

// By when stands in cells and between dashes without a word for it.
func TestDaysAndStatesOfRows(t *testing.T) {
	read := func(body string) string {
		found := Parse(Input{File: "a.md", Front: Front{Title: "a", Dates: date.MDY}, Body: []byte("# 2026-03-09\n\n## Actions\n\n" + body), BodyLine: 1, People: team()}, &diag.List{})
		var got []string
		eachItem(found[0], func(item *Item) {
			got = append(got, strings.TrimSpace(item.Due.Words+" "+item.Due.Date.String()))
			if item.Done {
				got[len(got)-1] += " done"
			}
		})
		return strings.Join(got, " | ")
	}
	for cell, want := range map[string]string{
		"**20 March**": "20 March 2026-03-20", "20-Mar-26": "20-Mar-26 2026-03-20", "20 March, noon": "20 March, noon 2026-03-20", "20 March (firm)": "20 March (firm) 2026-03-20", "3/20 5pm": "3/20 5pm 2026-03-20",
		"20 March (moved)": "20 March (moved)", "20 March?": "20 March?", "20 March or later": "20 March or later",
	} {
		if got := read("| Task | Owner | Due |\n|---|---|---|\n| Paint it | lead | " + cell + " |\n"); got != want {
			t.Errorf("%q: %q, want %q", cell, got, want)
		}
	}
	for cell, done := range map[string]bool{
		"Y": true, "✔️": true, "☑️": true, "🟢 Done": true, "Sent": true, "Delivered.": true, ":heavy_check_mark:": true,
		"Sent to ops for comments": false, "Done, but needs a review": false, "🔴 Done": false, "N": false, "Yellow": false,
	} {
		if got := read("| Task | Owner | Status |\n|---|---|---|\n| Paint it | lead | "+cell+" |\n") == " done"; got != done {
			t.Errorf("%q: %v", cell, got)
		}
	}
	for line, want := range map[string]string{
		"Paint it - lead - 20 March": "20 March 2026-03-20", "Paint it – 20 March – lead": "20 March 2026-03-20", "lead - paint it - Friday": "Friday 2026-03-13", "Paint it | lead | next week": "next week", "Paint it, lead, 20 March": "20 March 2026-03-20",
		"Paint it - lead - 2026-03-02": "", "Paint it - 20 March": "", "Paint it - lead - 20 March is late": "",
	} {
		if got := read("- " + line + "\n"); got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

func TestTablesBelowItems(t *testing.T) {
	const rows = "    | Task description | Person responsible | Deadline |\n    |---|---|---|\n    | Move the servers | Lead; Ops | Friday |\n    | Tidy up | Writer<br>Lead | |\n"
	checkTasks(t, []bodyCase{
		{"label", "1. Action items:\n\n" + rows, "lead ops: Move the servers | writer lead: Tidy up"},
		{"topic", "## Topics\n\n- Servers: is it late?\n\n" + rows, "lead ops: Move the servers | writer lead: Tidy up"},
		{"mixed", "- Action items\n\n    - Write it down (writer)\n\n" + rows, "writer: Write it down | lead ops: Move the servers | writer lead: Tidy up"},
		{"name behind", "| To do | Name | By |\n|---|---|---|\n| Move the servers | Lead | |\n\n| Name | Tasks |\n|---|---|\n| Lead | servers |\n\n- Is it late? It is.\n", "lead: Move the servers"},
		{"other", "## Topics\n\n- Is it late?\n\n    | Server | Size |\n    |---|---|\n    | a | 2 |\n", ""},
	})
}

// A table is one of work by its columns for who, when and how far, or by what it says came
// of each row.
func TestTablesWithoutActions(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"who, when, status", "## Servers\n\n| No | Change | Who | When | Status |\n|---|---|---|---|---|\n| 1 | new fan | lead | 3 May | ok |\n| 2 | second disk | | | waits for parts |\n| 3 | spare, leave alone | - | - | - |\n", "lead: new fan | : second disk"},
		{"no state", "## Shifts\n\n| Room | Topic | Who | When |\n|---|---|---|---|\n| 1 | servers | lead | 3 May |\n", ""},
		{"outcome", "## Triage\n\n| Bug | Title | Reporter | Outcome |\n|---|---|---|---|\n| 1 | slow start | ops | lead measures, then we decide |\n| 2 | wrong colour | lead | backlog |\n| 3 | no sound | ops | writer to ask the vendor |\n" +
			"| 4 | no picture | ops | fixed (lead) |\n| 5 | late | ops | needs an owner |\n| 6 | lost | ops | assigned to writer |\n| 7 | odd | lead | duplicate of 2 |\n", "lead: lead measures, then we decide | writer: writer to ask the vendor | ?: needs an owner | writer: assigned to writer"},
		{"topics and who presents them", "## Agenda\n\n| Topic | Lead | Notes | Action items |\n|---|---|---|---|\n| Booth | lead | It is red. | TBD: staff the booth |\n| Chair | lead | One is late | writer: order a chair. |\n| Roof | lead | It leaks | Paint the roof |\n", "?: TBD: staff the booth | writer: order a chair. | lead: Paint the roof"},
		{"what takes place", "## Minutes\n\n| When | What | Where |\n|---|---|---|\n| 20 March | Fair | Hall |\n| 3 April | Call | Office |\n", ""},
		{"groups", "## Minutes\n\n| Task force | Lead |\n|---|---|\n| Roof | lead |\n| Wall | ops |\n", ""},
		{"whom to ask", "## Updates\n\n| Team | Contact | Update |\n|---|---|---|\n| Roof | lead | all good |\n| Wall | ops | two lamps |\n", ""},
		{"results", "## Votes\n\n| Motion | Proposed by | Result |\n|---|---|---|\n| move | lead | carried |\n", ""},
	})
}

func TestColumnOfActingNames(t *testing.T) {
	body := "# 2026-03-09\n\n| No | Item | Action |\n|---|---|---|\n| 1 | The log was read. | |\n| 2 | The queue is full. It is to be emptied by May. | Ops |\n" +
		"| 3 | Two prices are to be asked for. | lead, Writer |\n| 4 | Letters were noted. | None |\n| 5 | The key is to be renewed. | TBC |\n"
	found := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte(body), BodyLine: 1, People: team()}, &diag.List{})
	var got []string
	eachItem(found[0], func(item *Item) {
		what := strings.Join(item.Owners, " ")
		if item.Unowned {
			what = "-"
		}
		got = append(got, string(item.Kind)+" "+what)
	})
	if s := strings.Join(got, ", "); s != "talk , task ops, task lead writer, talk , task -" {
		t.Error(s)
	}
	body = strings.Replace(body, "| Ops |", "| Ops empties it |", 1)
	found = Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte(body), BodyLine: 1, People: team()}, &diag.List{})
	eachItem(found[0], func(item *Item) {
		if item.cells != nil && item.cells.named {
			t.Error("a column with words of actions is taken for names")
		}
	})
}

// A cell may list what is to be done, by itself or below the names of those who do it.
func TestListsInCells(t *testing.T) {
	const head = "## Actions\n\n| Topic | Actions |\n|---|---|\n| Roof | "
	for cell, want := range map[string]string{
		"- Paint it<br>- Order lamps":                             ": Paint it | : Order lamps",
		"1. Paint it<br>2. lead to order lamps":                   ": Paint it | lead: lead to order lamps",
		"• lead: paint it<br>• Ops: order lamps":                  "lead: paint it | ops: order lamps",
		"Lead<br>- Paint it<br>- Order lamps<br>Ops<br>- Sell it": "lead: Paint it | lead: Order lamps | ops: Sell it",
		"**Lead and ops:**<br>Paint it<br>**Writer**<br>Sell it":  "lead ops: Paint it | writer: Sell it",
		"Order lamps:<br>- two red<br>- one blue":                 ": Order lamps:<br>- two red<br>- one blue",
		"- Paint it": ": - Paint it",
		"Lead, Ops":  "lead ops: Topic: Roof",
	} {
		checkTasks(t, []bodyCase{{cell, head + cell + " |\n| Wall | lead to sweep it |\n", want + " | lead: lead to sweep it"}})
	}
	checkTasks(t, []bodyCase{
		{"with who does each", "| Action | Owner | Due |\n|---|---|---|\n| - Paint it<br>- Order lamps | - Ops<br>- TBD | |\n| Sell it<br>Sweep it | lead<br>ops, writer | |\n", "ops: Paint it | ?: Order lamps | lead: Sell it | ops writer: Sweep it"},
		{"with others than actions", "| Action | Owner |\n|---|---|\n| Paint it<br>Order lamps<br>Sell it | Ops<br>lead |\n", "ops lead: Paint it<br>Order lamps<br>Sell it"},
		{"of HTML with who does each", "<table><tr><th>Actions</th><th>Who</th></tr><tr><td><ol><li>Paint it</li><li>Order lamps</li></ol></td><td><ol><li>Ops</li><li>lead</li></ol></td></tr></table>", "ops: Paint it | lead: Order lamps"},
		{"with who does all", "| Action | Owner |\n|---|---|\n| - Paint it<br>- Order lamps | Ops |\n", "ops: Paint it | ops: Order lamps"},
	})
}
