package minutes

import (
	"fmt"
	"strings"
	"testing"
)

// How far an action is may stand in front of it.
func TestStateInFront(t *testing.T) {
	for text, want := range map[string]string{
		"✅ Lead ask the vendor":                       "lead done ",
		"✅ ask the vendor":                            " done ",
		"[DONE] lead to ask the vendor":               "lead done DONE",
		"(**DONE**) Lead to ask the vendor":           "lead done DONE",
		"**(pending)** Lead to ask the vendor":        "lead pending",
		"Action item: (**Pending**) ops to ask":       "ops Pending",
		"AI: [in progress] ops to ask":                "ops in progress",
		"(new) machines are to be asked for by noon":  " new",
		"(again) ask the vendor":                      " ",
		"🚧 lead: the roof":                            "lead ",
		"(done)":                                      " ",
		"- (open)":                                    " ",
		"[open](https://example.org) ask the vendor ": " ",
	} {
		m, _ := tasksOf(t, "## Actions\n\n- "+text+"\n")
		item := m[0].Areas[0].Lists[0].Items[0]
		got := strings.Join(item.Owners, " ")
		if item.Done {
			got += " done"
		}
		if got += " " + item.Outcome; got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

func TestPicturesInFront(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"lines", "## Actions from last meeting:\n\n<img src=\"check.svg\" alt=\"(tick)\" /> Lead – move the servers\n\n<img src=\"check.svg\" alt=\"(tick)\"/> Ops - test them\n", "lead: move the servers | ops: test them"},
		{"items", "## Actions\n\n- ![:check:](a.png) lead: move the servers\n- <img src=\"open.svg\"> ops to test them\n", "lead: move the servers | ops: ops to test them"},
	})
	if _, rest, done := takeState("<img src=\"check.svg\" alt=\"(tick)\" /> Lead – move"); rest != "Lead – move" || !done {
		t.Errorf("%q %v", rest, done)
	}
	if _, rest, done := takeState("![](a.png) Lead"); rest != "Lead" || done {
		t.Errorf("%q %v", rest, done)
	}
	if _, rest, _ := takeState("![tick](a.png)"); rest != "![tick](a.png)" {
		t.Errorf("%q", rest)
	}
}

// What is crossed out, and what came of it behind that.
func TestCrossedOut(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"remarks", "## Actions\n\n- ~~lead & ops: find out why~~ (the disk was full)\n- ~~[lead] the roof~~ - booked for May\n- ~~writer: the door~~ → dropped\n- <del>lead: the floor</del>\n- ~~ops: the lamp~~ done\n- ~~the gate~~ - ops\n- ~~Monday~~ Tuesday: lead to measure it\n",
			"lead ops: find out why | lead: the roof | writer: the door | lead: the floor | ops: the lamp | ops: the gate | lead: ~~Monday~~ Tuesday: lead to measure it"},
		{"why", "## Actions\n\n- [x] ~~lead: count the keys~~ not needed anymore\n- ~~ops: sell them~~ no longer possible\n- ~~writer: two doors~~ three doors\n", "lead: count the keys | ops: sell them | : ~~writer: two doors~~ three doors"},
	})
}

// What is told not to be finished is an outcome behind a dash and below the item, also in
// words that are not of the past.
func TestUnsettledOutcomes(t *testing.T) {
	for said, want := range map[string]string{
		"waiting for legal": "waiting for legal", "hasn't been finished": "hasn't been finished", "to be completed": "to be completed", "needs another week": "needs another week",
		"in review": "in review", "pending approval": "pending approval", "50 % done": "50 % done", "open": "open", "part two - awaiting the vendor": "awaiting the vendor",
		"**[done](https://example.org/12)**": "**[done](https://example.org/12)**", "[the list](https://example.org/12)": "",
		"done?": "done?", "waiting room": "waiting room", "part two": "", "open the door": "", "pending orders": "",
	} {
		m, _ := tasksOf(t, "**Last week**\n- Lead to fix the footer - "+said+"\n- Ops to move it\n")
		if got := m[0].Areas[0].Lists[0].Items[0].Outcome; got != want {
			t.Errorf("behind a dash, %q: %q", said, got)
		}
		if strings.Contains(said, " - ") {
			continue
		}
		m, _ = tasksOf(t, "**Last week**\n- Fix the footer (lead)\n  - "+said+"\n- Ops to move it\n")
		if got := m[0].Areas[0].Lists[0].Items[0].Outcome; got != want {
			t.Errorf("below, %q: %q", said, got)
		}
	}
}

// What is said of items in front of them or in the name above them.
func TestStatesAround(t *testing.T) {
	for body, want := range map[string]string{
		"## Action items\n\n- DONE Order the racks (lead)\n":                            "Order the racks | DONE | true",
		"## Action items\n\n- Done with the racks, order more (lead)\n":                 "Done with the racks, order more |  | false",
		"## Action items\n\n- WIP order the racks (lead)\n":                             "order the racks | WIP | false",
		"## Lead\n\n- Blocked: waiting for paint\n- Next: wash it\n":                    "waiting for paint | Blocked | false",
		"## Action items\n\n- Lead\n  - order the racks\n  - wash them\n- Ops\n  - x\n": "order the racks |  | false",
	} {
		item := itemsOf(body)[0]
		if len(item.Items) > 0 {
			item = item.Items[0]
		}
		if got := fmt.Sprintf("%s | %s | %v", item.Text, item.Outcome, item.Done); got != want {
			t.Errorf("%q: %s, want %s", body, got, want)
		}
	}
}
