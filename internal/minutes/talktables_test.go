package minutes

import "testing"

// Tables of what was said of topics stay as they are, and what their lines say is to be done is
// listed besides.
func TestWorkInTablesOfTalk(t *testing.T) {
	const head = "## Discussion items\n\n"
	checkTasks(t, []bodyCase{
		{"lines of a cell", head + "| Item | Who | Notes |\n|---|---|---|\n| Roof<br><br>* late | | lead: it is red<br>ACTION: lead and ops to paint it<br><br>ops: will call the vendor; it rains |\n| Wall | writer | skipped |\n",
			"lead ops: lead and ops to paint it | ops: ops: will call the vendor; it rains"},
		{"names of columns below an empty head", head + "|  |  |  |\n|---|---|---|\n| Item | Who | Notes |\n| Roof | | ACTION: ops: I'll ask them<br>lead: it is dry |\n| Wall | writer | lead will measure it |\n",
			"ops: I'll ask them | lead: lead will measure it"},
		{"topics and what was said", "| Topic | Discussion |\n|---|---|\n| Roof | It is red. Lead will order slates. |\n| Wall | Fine.<br>- Action: ops to paint it |\n", "lead: It is red. Lead will order slates. | ops: ops to paint it"},
		{"only told", "| Topic | Discussion |\n|---|---|\n| Roof | Lead said it is red.<br>ops: it may be late |\n| Wall | Thanks to ops |\n", ""},
		{"lists in HTML", "| Item | Description |\n|---|---|\n| Roof | <ul><li>It is red</li><li><strong>Action:</strong> Lead to order slates</li></ul> |\n| Wall | <ul><li>**Action:** ops to paint it</li></ul> |\n| Shed | <ul><li>ops said it is new</li></ul> |\n", "lead: Lead to order slates | ops: ops to paint it"},
		{"other columns", "| Room | Colour |\n|---|---|\n| Hall | Lead will tell |\n| Shed | red |\n", ""},
		{"an empty head over actions", "|  |  |\n|---|---|\n| Action | Owner |\n| Paint it | ops |\n| Measure it | lead |\n", "ops: Paint it | lead: Measure it"},
		{"items and notes elsewhere", "## Roof\n\n| Item | Who | Notes |\n|---|---|---|\n| Paint it | ops | red |\n", "ops: Paint it"},
	})
}

// Initials in small letters are those of people who are listed, and of nobody else.
func TestInitialsInSmallLetters(t *testing.T) {
	for body, want := range map[string]string{
		"Present: Jane Doe, Joe Bloggs\n\n## Roof\n\n- jd: it is red\n- ACTION: jb and jd to paint it\n- no: it is late\n- action: we to ask\n": "JD?, JB?",
		"| Topic | Discussion |\n|---|---|\n| Roof | jd: it is red<br>ACTION: jb: call them |\n":                                                "JD?, JB?",
		"- The roof, jd: red\n- it: red\n- ps: red\n- ui: late\n":                                                                               "",
	} {
		if got := whoIsNew(body); got != want {
			t.Errorf("%q: %s, not %s", body, got, want)
		}
	}
}
