package minutes

import "testing"

func TestNamesSetApart(t *testing.T) {
	for _, text := range []string{
		"move the rack / lead", "move the rack // Lead", "move the rack ~ lead", "move the rack <lead>", "move the rack {lead}", "move the rack >> lead",
		"lead > move the rack", "lead » move the rack", "[assigned: lead] move the rack", "[lead by Friday] move the rack", "move the rack **lead**", "move the rack `@lead`",
		"move the rack by Friday, lead", "move the rack <br> lead", "move the rack\n  lead", "Lead\n  move the rack", "move the rack @lead ✅", "move the rack @lead due: 2026-03-12",
		"A1: lead: move the rack", "[A1] lead: move the rack", "#1 lead: move the rack", "**P1** lead to move the rack", "2026-03-12 - lead - move the rack",
		"lead (Friday): move the rack", "lead, by Friday: move the rack", "For lead: move the rack", "move the rack (by lead)", "move the rack (owner lead)",
		"move the rack – **lead** (2026-03-12)", "move the rack – lead – Friday", "move the rack -Lead", "move the rack --- lead", "move the rack – **lead**, by Friday", "3/4: lead: move the rack", "DONE - lead: move the rack", "Rack: lead: move it", "lead and team: move the rack", "lead et al.: move the rack", "rack: lead", "the rack\n  - lead", "move the rack, lead, by Friday", "move the rack (lead, 12/5)", "move the rack (driver: lead)", "move the rack. By whom: lead", "\\[lead\\] move the rack", "move the rack [Lead](mailto:lead@example.org)",
	} {
		got := workIn("## Actions\n\n- " + text + "\n")
		if len(got) != 1 || got[0][:min(len(got[0]), 5)] != "lead:" {
			t.Errorf("%q: %q", text, got)
		}
	}
	for _, text := range []string{
		"review the text of Lead", "ask **Lead**", "the path is a/b/lead", "the tools: Orbit, Lead", "add the name of the vendor, Lead",
		"the rack (Lead said so)", "compare it with `lead`", "review #13 by Lead", "the rack: a / b", "talk to <lead>", "answer the question of writer by Friday, then ask Lead",
	} {
		got := workIn("## Actions\n\n- " + text + "\n")
		if len(got) != 1 || got[0][0] != ':' {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// Initials close an order with no mark before them, but where the order is about whom they name.
func TestInitialsBehindOrders(t *testing.T) {
	for text, want := range map[string]string{
		"order the racks OPS": "ops", "order racks for the hall LEAD/OPS": "lead ops", "order the racks (red) OPS, LEAD": "ops lead",
		"ask OPS": "", "order the racks with OPS": "", "tell the vendor and OPS": "", "order the racks and ask OPS": "", "order the API": "", "the racks OPS": "",
	} {
		if got := workIn("## Actions\n\n- " + text + "\n"); len(got) != 1 || got[0] != want+": "+text {
			t.Errorf("%q: %q", text, got)
		}
	}
}

func TestLastSentenceSaysWhose(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- The roof is red.\n"
	checkTasks(t, []bodyCase{
		{"order last", talk + "- The guide goes on. Clean up the issues (writer)\n", "writer: The guide goes on. Clean up the issues"},
		{"topic last", talk + "- Clean up. The state of the issues (writer)\n", ""},
		{"gap", talk + "- Document the rule, open an issue  lead/ops/writer\n- The roof is  red\n", "lead ops writer: Document the rule, open an issue"},
	})
}

func TestWhoTakesItOn(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- The roof is red.\n"
	checkTasks(t, []bodyCase{
		{"state behind", "## Action items from last time\n\n- Presentation of the plan - ops - **Not done yet**\n- The list of names – lead – done\n- Set up the call - **Writer to\n  do**\n", "ops: Presentation of the plan | lead: The list of names | writer: Set up the call"},
		{"below", "## Actions\n\n- Put together a group\n  - **lead and ops have volunteered**\n", "lead ops: Put together a group"},
		{"order with more below", talk + "- Send the invitation to the list - ops\n  - It may go to others as well\n", "ops: Send the invitation to the list"},
		{"topic with more below", talk + "- Report on the roof - ops\n  - It is red\n- Roof - lead\n  - It is new\n", ""},
		{"talk", talk + "- The roof is red - lead - done\n", ""},
	})
}

// Where the items of a list of work begin with names, a name in front is who does an
// item, whatever follows.
func TestNamesFirst(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"all of them", "## Actions\n\n- Lead look into it\n- **Ops** raise it with the vendor\n- Writer, lead: the sheet\n", "Lead look into it|lead, **Ops** raise it with the vendor|ops, Writer, lead: the sheet|writer lead"},
		{"several in bold", "## Actions\n\n- **Lead** & **Ops** to look into it\n- **Ops**, to raise it\n", "**Lead** & **Ops** to look into it|lead ops, **Ops**, to raise it|ops"},
		{"behind a topic", "## Actions\n\n- Roof: Lead look into it\n- Wall: Ops to measure it\n", "Roof: Lead look into it|lead, Wall: Ops to measure it|ops"},
		{"few of them", "## Actions\n\n- Lead look into it\n- the roof\n- the wall\n", "Lead look into it|, the roof|, the wall|"},
		{"one alone", "## Actions\n\n- Ops machines\n", "Ops machines|"},
		{"remarks below an action", "## Actions\n\n- measure the wall (writer)\n  - Lead thinks it is long\n  - Ops too\n", "measure the wall (writer)|writer, Lead thinks it is long|, Ops too|"},
		{"talk", "## Roof\n\n- Lead look into it\n- Ops raise it\n- a\n- b\n", ""},
	} {
		if _, got := tasksOf(t, c.body); got != c.want {
			t.Errorf("%s: %s", c.name, got)
		}
	}
}

func TestNamesInBracketsInFront(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"work", "## Actions\n\n* Carried forward from previous meeting:\n  * (ops) Details on the servers.\n  * (All) Be quick.\n* (lead/ops)  Share the results with writer.\n* (Lead) Update on the roof. _Closed_\n", "ops: Details on the servers. | all: Be quick. | lead ops: Share the results with writer. | lead: Update on the roof"},
		{"talk", "## Topics\n\n- (lead) The roof is new.\n- Is it late?\n- It is not.\n", ""},
	})
}

// What stands between dashes like the cells of a row, and parts of an item with a name each.
func TestFieldsAndShares(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"fields", "## Actions\n\n- Roof of the shed — Lead — waiting for the vendor\n- The old posts – @ops – 70%\n- Account at the bank - Writer - forms sent - no answer\n- The roof - lead -> moved to May\n- Roof – lead – order the tiles\n- Roof – red – lead\n", "lead: Roof of the shed | ops: The old posts | writer: Account at the bank | lead: The roof | lead: Roof – lead – order the tiles | lead: Roof – red"},
		{"talk", "## Topic\n\n**Notes**\n\n- Roof of the shed — Lead — it is red\n", ""},
		{"shares", "## Actions\n\n- Translate the page: FR – lead, NL – ops, PL – writer\n- Hand out the leaflets: lead (north), ops (south)\n- Posters: lead: front, ops: back.\n- Bring food (lead), drinks (ops) and plates (writer)\n- Text=lead, pictures=ops\n- Roof: red, door: blue\n",
			"lead ops writer: Translate the page: FR – lead, NL – ops, PL – writer | lead ops: Hand out the leaflets: lead (north), ops (south) | lead ops: Posters: lead: front, ops: back. | lead ops writer: Bring food (lead), drinks (ops) and plates (writer) | lead ops: Text=lead, pictures=ops | : Roof: red, door: blue"},
	})
}

// Work that was handed over is of who has it now.
func TestHandedOver(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"items", "## Actions\n\n- fix the roof (lead → ops)\n- lead -> ops: fix the door\n- ~~lead~~ ops: fix the floor\n- Fix the lamp - ~~lead~~ ops\n- Fix the gate (lead, now ops)\n- lead → fix the wall\n- [ ] lead \\+ ops paint it\n",
			"ops: fix the roof | ops: fix the door | ops: fix the floor | ops: Fix the lamp | ops: Fix the gate | lead: fix the wall | lead ops: lead + ops paint it"},
		{"table", "## Actions\n\n| Owner | Task |\n|---|---|\n| Lead → Ops | Roof |\n| ~~Lead~~ Ops | Door |\n| was lead, now ops | Floor |\n| Lead, Ops | Lamp |\n| Lead, somebody | Gate |\n", "ops: Roof | ops: Door | ops: Floor | lead ops: Lamp | lead: Gate"},
	})
}

func TestNamesInBrackets(t *testing.T) {
	const talk = "## Topic\n\n**Notes**\n\n"
	checkTasks(t, []bodyCase{
		{"counted", talk + "- Is anybody coming? 3 hands (lead, ops, writer).\n- Roof: 5 for, 2 against (lead, ops) => red\n- One abstained (ops)\n- Buy 2 tiles (lead, ops)\n", "lead ops: Buy 2 tiles"},
		{"due behind", "## Actions\n\n- Report published (lead w/ ops) by 18 March\n- The roof (lead), due 2026-03-12\n- The door (ops) until Friday\n", "lead ops: Report published by 18 March | lead: The roof, due 2026-03-12 | ops: The door until Friday"},
	})
}

// Bullets behind a blank line below a numbered title, indented less than Markdown asks.
func TestNumberedTitles(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"titles", "0. old actions\n\n * lead: the roof\n * the door (ops)\n\n1. Roof\n\n - it is red, lead says\n - [ACTION] writer: paint it\n\n2. Any other business\n\n - ops: no\n", "lead: the roof | ops: the door | writer: paint it"},
	})
}
