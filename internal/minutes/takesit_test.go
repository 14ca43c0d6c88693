package minutes

import (
	"strings"
	"testing"
)

// Lines below something that begin with an arrow say what follows from it, and speak for
// no other line.
func TestWhatFollowsFromIt(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"lines", "## Triage\n\n- **12** The disk is full\n  Ops saw it twice.\n  → lead clears the log\n  → ops look for\n  a larger one\n- **13** The fan is loud. → next year\n- **14** No sound\n  -> move it to May: writer, when back (Thu)\n  -> not on our side\n- Is it late?\n", "lead: lead clears the log | ops: ops look for\na larger one | writer: move it to May: writer, when back (Thu)"},
		{"what they think", "- The disk is full\n  → lead agrees\n  → ops not happy\n  → writer prefers to wait\n- No news\n", ""},
		{"behind", "- The disk is full => lead clears the log\n- The fan is loud -> ops thinks so too\n- No news\n- No sound\n- Red\n", "lead: The disk is full => lead clears the log"},
	})
}

// Signs and remarks behind an item of before, and who took it.
func TestWhatCameOfItBehind(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"signs", "## Leftovers\n\n- Lead clear the log ✔\n- Ops second fan ✘ no answer\n- Writer the guide … has begun\n- Red roof (ops) 🟡 two of ten\n", "lead: Lead clear the log | ops: Ops second fan | writer: Writer the guide … has begun | ops: Red roof"},
		{"since", "## Follow-up from call 31 [00:10:12]\n\n- The guide (writer, on leave)\n- The roof: ops took it, half is red\n", "writer: The guide (writer, on leave) | ops: The roof: ops took it, half is red"},
		{"news", "## News since May\n\n- The roof is red ✔\n", ""},
	})
}

// Among promises without a label, what people talked about or heard is none; below a label
// it was to be done.
func TestWhatPeopleRecount(t *testing.T) {
	const told = "- Lead and Ops met to talk about the roof.\n- We moved the date of the party\n- Writer told us that it is late\n- Writer finished the guide\n"
	const will = "- Lead will paint the roof\n- Ops will order a fan\n- Writer will mend the door\n- Lead will call the vendor\n"
	checkTasks(t, []bodyCase{
		{"no label", "## May\n\n" + will + told, "lead: Lead will paint the roof | ops: Ops will order a fan | writer: Writer will mend the door | lead: Lead will call the vendor | writer: Writer finished the guide"},
		{"goes on", "## May\n\n" + will + "- Lead and Ops met. Ops will write it down\n", "lead: Lead will paint the roof | ops: Ops will order a fan | writer: Writer will mend the door | lead: Lead will call the vendor | ops: Lead and Ops met. Ops will write it down"},
		{"label", "## Action items\n\n- Lead and Ops met to talk about the roof\n", ": Lead and Ops met to talk about the roof"},
		{"answers", "## Review of actions\n\nACTION-7: Lead to paint it\n\nLead: painted on Monday, it is red\n\nOps: Is it dry?\n\nLead: No, it is not.\n\nOps: I think it will rain.\n", "lead: Lead to paint it"},
	})
}

// In whatever words and wherever: nobody does it yet.
func TestNobodyYet(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"talk", "- [owner wanted] collect the bugs\n- Help wanted: a second feed\n- The roof leaks, owner needed [??]\n- Move the log. Owner: needed!\n- Is it late [??]\n- They needed help: it was late\n- No help is wanted\n- The help wanted label\n", "?: [owner wanted] collect the bugs | ?: Help wanted: a second feed | ?: The roof leaks, owner needed [??] | ?: Move the log."},
		{"again", "- Nobody volunteered to paint it, back on the agenda in May\n- Nobody volunteered, will revisit\n- Nobody has volunteered to paint it\n- TODO: the guide - up for grabs\n- Red\n- Late\n", "?: Nobody has volunteered to paint it | ?: the guide"},
		{"below people", "## Action items\n\n**Lead**\n- Order it\n\n**Owner needed**\n- The guide\n\n**Ops**\n- Mend it\n", "lead: Order it | ?: The guide | ops: Mend it"},
	})
}

// What somebody does in the present, in talk: an errand, and not what people do at a
// meeting.
func TestErrandsInThePresent(t *testing.T) {
	for text, want := range map[string]string{
		"Lead opens the request that moves it": "lead", "Ops disables test-12 and files a bug": "ops", "writer lets the vendor know": "writer", "Lead does it with the next one": "lead", "Ops gives writer access": "ops",
		"Lead removes both": "lead", "Lead opens the meeting": "", "Lead adds that it is late": "", "Lead adds a question": "", "Ops lets it be": "", "Ops shows the new page": "", "Lead does not": "", "Ops proposes a second one": "",
	} {
		if want != "" {
			want += ": " + text
		}
		checkTasks(t, []bodyCase{{text, "## Topic\n\n- Is it late?\n- " + text + "\n- No news\n- The wiki is new.\n- The roof is red.\n", want}})
	}
}

// What somebody takes on in words that are quoted, and who has nothing to report.
func TestQuotedAndNothing(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"quoted", "## Topic\n\nIt was long. Ops said \"ok, I'll ask both of them by Monday\". Writer said \"I think it is late\". Lead asked \"will it be red?\"\n", "ops: It was long. Ops said \"ok, I'll ask both of them by Monday\". Writer said \"I think it is late\". Lead asked \"will it be red?\""},
		{"nothing", "## Round robin\n\n- Lead: nothing this month\n- Ops: nothing besides the roof, see below\n- Writer: nothing works since May, mending the clock\n", "writer: nothing works since May, mending the clock"},
	})
}

// Behind whose it is, what came of it.
func TestOutcomeBehindNames(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"arrows", "## Actions\n\n- swap the parts [ops] -> better\n- order fans (lead) => sent\n- the roof [lead] - red\n- the wiki [two pages] -> new\n", "ops: swap the parts -> better | lead: order fans | lead: the roof - red | : the wiki [two pages] -> new"},
	})
}

// How an item of work tells in passing whose it is.
func TestWhoseItIsInPassing(t *testing.T) {
	const list = "## Action items\n\n- Order the pump (lead)\n- "
	for text, want := range map[string]string{
		"Roof [lead → ops]": "ops", "Roof (lead -> ops)": "ops", "Wall: taken by ops": "ops", "Wall, now picked up by writer": "writer", "Door – claimed by Writer": "writer",
		"Set it up (ops did it on Friday)": "ops", "Set it up (ops already did that)": "ops", "Ask again (ops did it last time)": "", "Set it up (ops likes it)": "",
		"ops closing out the old list": "ops", "ops meeting notes": "", "Roof money -- ops forgot, now this week": "ops", "Wall – ops hasn't got to it": "ops", "Door – ops was away": "ops", "Door – ops knows": "",
		"Shirts, ops forgot": "ops", "The key: ops has been away": "ops", "Quota (3pt, ops)": "ops", "Wall (ops, 2 days, by Friday)": "ops", "Wall (3pt, red)": "",
		"key from the vendor, ops": "ops", "send slates, ops": "", "Roof, wall, ops": "", "money of finance, ops": "ops",
		"A rota of all. Ops puts it up": "ops", "It leaks. Ops knows": "",
	} {
		if got := workIn(list + text + "\n"); len(got) != 2 || !strings.HasPrefix(got[1], want+":") {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	checkTasks(t, []bodyCase{
		{"handles in a row in a table", "| Action | Owner |\n|---|---|\n| Order it | @lead @ops @writer |\n", "lead ops writer: Order it"},
		{"handed on in a table", "| Action | Owner |\n|---|---|\n| Order it | lead → ops |\n", "ops: Order it"},
		{"what somebody will have", "lead: Not really. I will have it up before the next call.\n\nops: I'll have the text ready.\n\nwriter: I will have a coffee.\n", "lead: lead: Not really. I will have it up before the next call. | ops: ops: I'll have the text ready."},
		{"who helps", "## Roof\n\n- Lead to find out, ops helps with money\n- Ops helps with the wiki\n- it is red\n- it is blue\n", "lead ops: Lead to find out, ops helps with money"},
		{"who is asked for", "## Hall\n\n- who orders slates? ops!\n- Who will send the letter? Lead and ops.\n- Who was there? Ops.\n- Who chairs? Lead\n- Who sends it? ops cannot\n- It is red\n- It is blue\n", "ops: who orders slates? ops! | lead ops: Who will send the letter? Lead and ops."},
		{"columns", "| No | Resp. | Action | Until |\n|---|---|---|---|\n| 1 | lead, ops | paint it | 3 May |\n", "lead ops: paint it"},
		{"rules", "## Actions\n\n- paint it\n- No merging on Fridays\n", ": paint it"},
	})
}
