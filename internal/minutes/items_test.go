package minutes

import (
	"strings"
	"testing"
)

// itemOf reads one bullet, with what is below it, in a list of some kind.
func itemOf(t *testing.T, label, bullet string) *Item {
	t.Helper()
	meetings, problems := read("# 2018-04-02\n"+label+"\n- "+bullet+"\n", Front{})
	if len(problems) > 0 || len(meetings[0].Areas) != 1 || len(meetings[0].Areas[0].Lists) != 1 {
		t.Fatalf("%q: %v %s", bullet, problems, outline(meetings[0]))
	}
	return meetings[0].Areas[0].Lists[0].Items[0]
}

func TestOwners(t *testing.T) {
	tests := []struct{ bullet, text, owners, note string }{
		{"Fix it (Lead)", "Fix it", "lead", ""},
		{"Fix it (lead).", "Fix it.", "lead", ""},
		{"Fix it. (Lead, Ops)", "Fix it.", "lead ops", ""},
		{"Fix it (Lead/Ops)", "Fix it", "lead ops", ""},
		{"Fix it (Lead / Ops)", "Fix it", "lead ops", ""},
		{"Fix it (Lead + Ops)", "Fix it", "lead ops", ""},
		{"Fix it (Lead & Ops)", "Fix it", "lead ops", ""},
		{"Fix it (Lead and Ops)", "Fix it", "lead ops", ""},
		{"Fix it (Lead, Ops, and Writer)", "Fix it", "lead ops writer", ""},
		{"Fix it (Release Manager)", "Fix it", "manager", ""},
		{"Fix it (everyone)", "Fix it", "all", ""},
		{"Fix it (@ops)", "Fix it", "ops", ""},
		{"Fix it (**Ops**)", "Fix it", "ops", ""},
		{"Fix it (Lead) (Ops)", "Fix it", "lead ops", ""},
		{"Fix it (again) (Ops)", "Fix it (again)", "ops", ""},
		{"Fix it (Ops) (again)", "Fix it (again)", "ops", ""},
		{"Fix it (I think @lead began this (long ago)) (Ops)", "Fix it (I think @lead began this (long ago))", "ops", ""},
		{"Fix it\n  soon (Ops)", "Fix it\nsoon", "ops", ""},
		{"Fix it - Ops", "Fix it", "ops", ""},
		{"Fix it - now - Ops/Lead", "Fix it - now", "ops lead", ""},
		{"Fix it – Ops", "Fix it", "ops", ""},
		{"Fix it.\t\t\tOps & Lead", "Fix it.", "ops lead", ""},
		{"Fix it    Ops", "Fix it", "ops", ""},
		{"Fix it    soon", "Fix it    soon", "", ""},
		{"Lead to fix it", "Lead to fix it", "lead", ""},
		{"Lead and Ops will fix it", "Lead and Ops will fix it", "lead ops", ""},
		{"Next step: Ops to fix it", "Ops to fix it", "ops", ""},
		{"The rest: Ops to fix it", "The rest: Ops to fix it", "ops", ""},
		{"@ops fix it", "@ops fix it", "ops", ""},
		{"Fix it @scribe", "Fix it @scribe", "scribe", ""},
		{"Fix it (Lead to ask around, but may need help)", "Fix it", "lead", "Lead to ask around, but may need help"},
		{"Fix it (Lead volunteered)", "Fix it", "lead", "Lead volunteered"},
		{"Fix it (Lead with Ops)", "Fix it", "lead", "Lead with Ops"},
		{"Fix it (needs an owner)", "Fix it", "!", "needs an owner"},
		{"Fix it (need a owner)", "Fix it", "!", "need a owner"},
		{"Fix it (owner: TBD)", "Fix it", "!", "owner: TBD"},
		{"Fix it (no owner yet)", "Fix it", "!", "no owner yet"},
		{"**Fix it** (Ops)", "**Fix it**", "ops", ""},
		{"**Fix it (Ops)**", "**Fix it**", "ops", ""},

		{"Fix it", "Fix it", "", ""},
		{"Fix it (ABR)", "Fix it (ABR)", "", ""},
		{"Fix it (Lead, somebody)", "Fix it (Lead, somebody)", "", ""},
		{"Fix it (Leader)", "Fix it (Leader)", "", ""},
		{"Fix it (let us help Ops on this)", "Fix it (let us help Ops on this)", "", ""},
		{"Fix it (before Lead & Ops leave)", "Fix it (before Lead & Ops leave)", "", ""},
		{"Fix it (Ops was away)", "Fix it (Ops was away)", "", ""},
		{"Fix (Ops) the thing", "Fix (Ops) the thing", "", ""},
		{"Fix it - Ops asked", "Fix it - Ops asked", "", ""},
		{"Talk to Lead", "Talk to Lead", "", ""},
		{"Ops has fixed it", "Ops has fixed it", "", ""},
		{"I think @ops knows", "I think @ops knows", "", ""},
		{"Fix the [page](ops)", "Fix the [page](ops)", "", ""},
		{"Fix it ((Ops)", "Fix it ((Ops)", "", ""},
		{"Fix it ()", "Fix it ()", "", ""},
	}
	for _, test := range tests {
		item := itemOf(t, "", test.bullet)
		owners := strings.Join(item.Owners, " ")
		if item.Unowned {
			owners += "!"
		}
		if item.Text != test.text || owners != test.owners || item.OwnerNote != test.note {
			t.Errorf("%q: %q, owners %q, note %q; want %q, %q, %q", test.bullet, item.Text, owners, item.OwnerNote, test.text, test.owners, test.note)
		}
		if raw := strings.ReplaceAll(test.bullet, "\n  ", "\n"); item.Raw != raw {
			t.Errorf("%q: raw %q", test.bullet, item.Raw)
		}
	}
}

func TestOutcomes(t *testing.T) {
	tests := []struct{ label, bullet, text, outcome string }{
		{"", "Fix it (Ops) - did not finish", "Fix it", "did not finish"},
		{"", "Fix it (Ops) – tomorrow (Monday)", "Fix it", "tomorrow (Monday)"},
		{"Last week", "Fix it - did not finish", "Fix it", "did not finish"},
		{"Last week", "Fix it - fixed two of three, Lead looks at the rest (Ops)", "Fix it", "fixed two of three, Lead looks at the rest"},
		{"This week", "Fix it - not urgent", "Fix it - not urgent", ""},
		{"Last week", "Fix it - deadline on Wednesday", "Fix it - deadline on Wednesday", ""},
		{"Last week", "Player - Need more", "Player - Need more", ""},
		{"Last week", "Fix it (Ops)\n  - Not done, will be next week", "Fix it", "Not done, will be next week"},
		{"Last week", "Fix it\n  - Found the cause\n  - Deployed to test", "Fix it", "Found the cause\nDeployed to test"},
		{"Last week", "Fix it\n  - Also the other one", "Fix it", ""},
		{"This week", "Fix it\n  - Not the other one", "Fix it", ""},
		{"Last week", "Fix it\n- Made some headway here, but did not finish", "Fix it", "Made some headway here, but did not finish"},
		{"Last week", "Fix it\n- Finished the audit", "Fix it", ""},
	}
	for _, test := range tests {
		item := itemOf(t, test.label, test.bullet)
		if item.Text != test.text || item.Outcome != test.outcome {
			t.Errorf("%s %q: %q, outcome %q; want %q, %q", test.label, test.bullet, item.Text, item.Outcome, test.text, test.outcome)
		}
	}
}

func TestStates(t *testing.T) {
	group := itemOf(t, "Last week", "**Done:**\n  - a\n    - b\n  - [ ] c")
	a := group.Items[0]
	if group.Kind != Group || !a.Done || a.Outcome != "Done" || a.Items[0].Done || !group.Items[1].Done || group.Done {
		t.Errorf("%+v of %+v", a, group)
	}
	for _, test := range []struct {
		bullet string
		kind   ItemKind
	}{
		{"In-progress features:\n  - a", Group},
		{"Blocked\n  - a", Group},
		{"Done", Task},
		{"Done with the audit\n  - a", Task},
		{"Done (Ops)\n  - a", Task},
		{"None", Nothing},
		{"None.", Nothing},
		{"None of it", Task},
		{"Goal: fix it", Goal},
		{"**Goal**: fix it", Goal},
		{"Goalkeeper: fix it", Task},
	} {
		if item := itemOf(t, "Last week", test.bullet); item.Kind != test.kind {
			t.Errorf("%q is a %s, want %s", test.bullet, item.Kind, test.kind)
		}
	}
}

func TestMarks(t *testing.T) {
	tests := []struct {
		bullet                        string
		text                          string
		boxed, done, struck, priority bool
	}{
		{"[x] a (Ops)", "a", true, true, false, false},
		{"[ ] a", "a", true, false, false, false},
		{"[ ]a", "[ ]a", false, false, false, false},
		{"~~a~~", "a", false, false, true, false},
		{"~~a~~ (Ops)", "a", false, false, true, false},
		{"~~a~~ Sent on 12 March", "a", false, false, true, false},
		{"~~a~~ b", "~~a~~ b", false, false, false, false},
		{"__a__", "__a__", false, false, false, true},
		{"**a** b **c**", "**a** b **c**", false, false, false, false},
		{"#1 of 1/100", "#1 of 1/100", false, false, false, false},
	}
	for _, test := range tests {
		item := itemOf(t, "**Tasks**", test.bullet)
		if item.Text != test.text || item.Boxed != test.boxed || item.Done != test.done || item.Struck != test.struck || item.Priority != test.priority {
			t.Errorf("%q: %+v", test.bullet, item)
		}
	}
}

func TestInheritedOwners(t *testing.T) {
	item := itemOf(t, "This week", "a (Lead)\n  - b\n    - c\n  - d (Ops)\n    - e\n  - f (needs an owner)")
	b, d, f := item.Items[0], item.Items[1], item.Items[2]
	for i, got := range [][]string{b.Inherited, b.Items[0].Inherited, d.Owners, d.Items[0].Inherited} {
		if want := []string{"lead", "lead", "ops", "ops"}[i]; len(got) != 1 || got[0] != want {
			t.Errorf("%d: %v, want %s", i, got, want)
		}
	}
	if len(b.Owners) > 0 || len(d.Inherited) > 0 || !f.Unowned || len(f.Inherited) > 0 {
		t.Errorf("b %+v, d %+v, f %+v", b, d, f)
	}
}

func TestItemIDs(t *testing.T) {
	meetings, _ := read("# 2018-04-02\n- Fix *the* bug's cause, https://example.org/1 now and then\n- Über uns\n- ???\n- fix it\n- Fix it (Ops)\n- Fix it 2\n- Fix it\n", Front{})
	var got []string
	everyItem(meetings[0], func(_ *Area, _ *List, item *Item) { got = append(got, item.ID) })
	want := "fix-the-bugs-cause-now-and über-uns item fix-it fix-it-2 fix-it-2-2 fix-it-3"
	if s := strings.Join(got, " "); s != want {
		t.Errorf("got %s, want %s", s, want)
	}
}

func TestSameID(t *testing.T) {
	_, problems := read("# 2018-04-02\n- a <!-- id: x -->\n- b\n  <!-- id: X -->\n\n# 2018-04-09\n- c <!-- id: x -->\n", Front{})
	if got := strings.Join(problems, ", "); got != "8:12 error minutes/id" {
		t.Errorf("got %s", got)
	}
}

// A column gives two rows of its table one id by mistake; another table may list them again.
func TestSameIDInColumns(t *testing.T) {
	_, problems := read("# 2018-04-02\n## Decisions\n| ID | Decision |\n|--|--|\n| D1 | Paint it blue |\n| D1 | Paint it green |\n\n## Actions\n\n| ID | Action | Owner |\n|--|--|--|\n| A1 | Buy it | lead |\n| A2 | Sell it | ops |\n\n## Closed actions\n\n| ID | Action | Owner |\n|--|--|--|\n| A1 | Buy it | lead |\n", Front{})
	if got := strings.Join(problems, ", "); got != "10:1 error minutes/id" {
		t.Errorf("got %s", got)
	}
}

func TestLinks(t *testing.T) {
	item := itemOf(t, "", "See [the *issue*](https://example.org/1 \"x\"), <https://example.org/2>, https://example.org/3. and `https://example.org/4`\n\n  www.example.org and [m](milestone:rome/final-test)")
	want := "the issue=https://example.org/1 https://example.org/2=https://example.org/2 https://example.org/3=https://example.org/3 " +
		"www.example.org=http://www.example.org m=milestone:rome/final-test"
	var got []string
	for _, link := range item.Links {
		got = append(got, link.Label+"="+link.Target)
	}
	if s := strings.Join(got, " "); s != want {
		t.Errorf("got %s\nwant %s", s, want)
	}
}
