package minutes

import "testing"

const pause = "- It was full.\n- The next is in June.\n- Rain\n- No news\n"

// Who takes something on in talk, whoever speaks and whatever else is told.
func TestTakenOnInTalk(t *testing.T) {
	const talk = "## Fair\n\n" + pause
	checkTasks(t, []bodyCase{
		{"parts", talk + "- Lead takes the morning, ops the afternoon\n- Lead takes the minutes, ops the chair\n- Lead does the roof, ops was late\n", "lead ops: Lead takes the morning, ops the afternoon"},
		{"behind an arrow", talk + "- Nobody tells the city. → Ops: mail to the city\n- It is late. → Ops: why?\n", "ops: Nobody tells the city. → Ops: mail to the city"},
		{"two in a paragraph", "## Fair\n\n**Stand.** It is red. Lead to paint it on Friday. → Ops takes Monday, writer Tuesday.\n", "lead: **Stand.** It is red. Lead to paint it on Friday. | ops writer: → Ops takes Monday, writer Tuesday."},
		{"nobody yet", "## Fair\n\nFees are due. Owner for collecting them: TBD\n\n## Talk\n\nFees are due. Owner for collecting them: the city\n", "?: Fees are due. Owner for collecting them: TBD"},
		{"together", talk + "- Lead and ops pair on the wall this week\n- Lead and ops paint the stand before Easter\n- Lead and ops pair on walls\n", "lead ops: Lead and ops pair on the wall this week | lead ops: Lead and ops paint the stand before Easter"},
		{"to a handle, by a day", talk + "- @ops bump the limit before Tuesday\n- @ops no lamp before Tuesday\n", "ops: @ops bump the limit before Tuesday"},
		{"a mark within", talk + "- A key for writer: fine, **AI** ops to order it\n", "ops: A key for writer: fine, **AI** ops to order it"},
		{"without saying I again", talk + "- Ops: I have a key, will measure it and tell the city\n- Ops: I have a plan, will look odd\n- Ops: the wall is red, will measure up\n", "ops: Ops: I have a key, will measure it and tell the city"},
		{"asked and answered", talk + "- Lead: it is late. Ops, can you split the list? Ops: ok, I'll do it tonight\n", "ops: Lead: it is late. Ops, can you split the list? Ops: ok, I'll do it tonight"},
		{"knows of it", talk + "- Writer: would somebody tell them? Ops (of the city) is aware and will mend it tonight.\n- Writer: is it so? Ops is aware and sad.\n", "ops: Writer: would somebody tell them? Ops (of the city) is aware and will mend it tonight."},
		{"offers in the present", talk + "- Lead (author) offers to add a line\n", "lead: Lead (author) offers to add a line"},
		{"what strangers do", talk + "- Lead said Acme runs it in a shed but will move it anyway\n", ""},
		{"what others say", talk + "- Lead said it is late but will move it anyway\n", "lead: Lead said it is late but will move it anyway"},
	})
}

// How far things are, by signs; whose they are stands behind them.
func TestSignsInFrontOfStates(t *testing.T) {
	checkTasks(t, []bodyCase{{"signs", "## Look again\n\n" + pause + "- ✅ The gates are mended (lead)\n- ❌ Lamps still in review (ops)\n- ✅ News of the roof (writer)\n", "lead: The gates are mended | ops: Lamps still in review"}})
}

// Names behind a dash, with when and with whom.
func TestDaysBehindNames(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"boxes", "## To be mended by Monday\n\n- [ ] Mend the gate — **Lead**, EOD Fri\n- [ ] Lamps: order new ones — **Ops**, Sat\n- [ ] Texts for the wall — **Writer** (w/ Ops), Mon 10am\n- [ ] Paint — red, Sat\n", "lead: Mend the gate | ops: Lamps: order new ones | writer ops: Texts for the wall | : Paint — red, Sat"},
		{"a team of theirs", "## Actions\n\n| What | Who |\n|---|---|\n| Paint it | Lead (with ops's helpers) |\n", "lead: Paint it"},
	})
}

// A report that tells what was done and what comes next is complete; what follows is nobody's.
func TestTitlesBehindReports(t *testing.T) {
	const reports = "## 12 May\n\n**Lead**\n\n- last week: the gate\n- this week: the lamps\n- blocked: no\n\n**Ops**\n\n- last week: the rack\n- this week: disks\n- blocked: –\n\n"
	const told = "lead: the gate | lead: the lamps | ops: the rack | ops: disks"
	checkTasks(t, []bodyCase{
		{"others", reports + "Other:\n\n- Somebody left the lamp on.\n- Lead to call the city\n\n→ writer: order a lamp\n", told + " | lead: Lead to call the city | writer: order a lamp"},
		{"within", "## Reports\n\n**Lead**\n\n- mended the gate\n\nReviewed:\n\n- the lamps\n\n**Ops**\n\n- painted it\n", "lead: mended the gate | lead: the lamps | ops: painted it"},
	})
}

// Rows of topics with notes are work where somebody takes something on in them.
func TestNotesOfTopics(t *testing.T) {
	checkTasks(t, []bodyCase{{"notes", "## Topics\n\n| Topic | Presented by | Notes |\n|---|---|---|\n| Roof | Lead | It is new. Half is red. Ops will ask the city before Monday |\n| Wall | Ops | It is old. Nobody cares |\n", "ops: It is new. Half is red. Ops will ask the city before Monday"}})
}

// Who is meant by which initials, where only first names are told.
func TestKeyOfFirstNames(t *testing.T) {
	for line, want := range map[string]int{
		"Initials: LK = Lead, OM = Ops, WB = Writer": 3, "LK = Lead, OM = Ops, WB = Writer": 0, "Initials: LK = Lead, OM = Ops": 0, "Abbreviations: XK = Lead, OM = Ops, WB = Writer": 0,
	} {
		if got := len(keyOfInitials(line)); got != want {
			t.Errorf("%q: %d people, want %d", line, got, want)
		}
	}
	a, ok := attendee("Lead" + isCalled + "LK")
	if !ok || a.Name != "Lead" || len(a.Aliases) != 1 || a.Aliases[0] != "LK" {
		t.Errorf("%+v, %v", a, ok)
	}
}
