package minutes

import (
	"slices"
	"strings"
	"testing"
)

// workBelowTalk is what is read as work of a text among talk, as an item and as a paragraph.
func workBelowTalk(text string) [2][]string {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- The roof is red.\n"
	return [2][]string{workIn(talk + "- " + text + "\n"), workIn("## Topic\n\nThe roof is red.\n\n" + text + "\n\nThere was tea.\n")}
}

// A word for work, with any number, is followed by whose it is in many ways, whatever sets it
// apart.
func TestWordsForWorkWithTheirOwner(t *testing.T) {
	for _, word := range []string{"Action", "ACTION", "Action item", "AP", "Action A4-31", "AI-12", "ACTION 87.2", "Action 251.F", "Action 7.b", "AP 2/B", "Action 7(b)", "TODO", "To do", "Task", "Follow-up", "Next step"} {
		for _, form := range []string{
			"@ (lead): order the slates", "@ lead: order the slates", "@ on lead to order the slates", "@ lead to order the slates", "@: order the slates (lead)", "@ [lead] order the slates", "@ (lead) order the slates",
			"lead: @: order the slates", "**@ (lead):** order the slates", "_@:_ lead to order the slates", "`@:` lead to order the slates", "<u>@:</u> lead: order the slates", "=> **@:** lead to order the slates",
		} {
			text := strings.Replace(form, "@", word, 1)
			for _, got := range workBelowTalk(text) {
				if len(got) != 1 || !strings.HasPrefix(got[0], "lead: ") || !strings.Contains(got[0], "slates") {
					t.Errorf("%q: %q", text, got)
				}
			}
		}
	}
	for _, text := range []string{"Action A4-31 (lead, ops): share the slates", "**ACTION A4-31** lead and ops to share the slates", "AI @lead order it", "Action no. 3 (lead): order it"} {
		for _, got := range workBelowTalk(text) {
			if len(got) != 1 || !slices.Contains([]string{"lead ops", "lead"}, strings.Split(got[0], ":")[0]) {
				t.Errorf("%q: %q", text, got)
			}
		}
	}
}

// Sentences that begin with such a word are talk.
func TestSentencesWithWordsForWork(t *testing.T) {
	for _, text := range []string{
		"Action A4-31 is done", "Action A4 paper is out of stock", "Actions A4-31 and A4-32 were closed", "AI B2B sales are down", "`Action` is a class", "`TODO` lists are blue", "`Task` lead wrote is slow",
		"Action lead took was good", "Action (lead) was praised", "AI (lead) was talked of", "AI [lead] was on the agenda, it went well", "To do (lead said) is long", "Follow up lead: it is late",
		"lead: Next steps are unclear", "lead: To do lists are long", "Task @lead talked about was red", "Follow-up @lead on the roof was good", "To do → done",
	} {
		for _, got := range workBelowTalk(text) {
			if len(got) != 0 {
				t.Errorf("%q: %q", text, got)
			}
		}
	}
}

// Where a name would stand may stand everybody of a group, nobody yet, people with where they
// are from, or by when it is due.
func TestWhoeverWordsForWorkName(t *testing.T) {
	for text, want := range map[string]string{
		"Action: all partners to send slates": "all", "Action (all partners): send slates": "all", "Action: send slates (all committee members)": "all", "**Action: all board members to give Lead their slates**": "all",
		"AI: all - read of slates": "all", "Action: everybody, order slates": "all", "Action: All slates to be painted": "", "ACTION: all old slates are to go": "",
		"Action: order slates (TBD)": "?", "Action: order slates (???, 4 May)": "?", "Action: order slates – tbc": "?", "Action (owner needed, 4 May): order slates": "?", "Action (by 4 May): TBD to order slates": "?", "Action TBD: order slates": "?", "[TODO TBD] order slates": "?",
		"Action: order slates (red or blue)": "", "Action: order slates – it is late": "",
		"Action [open]: lead to order slates": "lead", "Action required by lead: order slates": "lead", "**Action lead** order slates": "lead", "Maßnahme (lead): order slates": "lead", "Action: slates survey (due 4 May, lead)": "lead",
		"Action (by 4 May): lead to order slates": "lead", "Action (lead?): order slates": "lead", "Action (lead (Acme), ops (Orbit)): order slates": "lead ops", "Action: lead (Acme), ops (Orbit) to order slates": "lead ops",
		"[Action: order slates (lead)]": "lead", "It closed. [Action: order slates (lead)]": "lead", "It closed (to do: lead to order slates).": "lead", "It closed. Follow-up: lead to order slates": "lead", "It closed. **Next steps:** order slates (lead)": "lead",
		"It closed. To do: order slates": "", "It closed. Next steps: unclear. Action: lead to order slates.": "lead",
	} {
		for _, got := range workBelowTalk(text) {
			if len(got) != 1 || strings.Split(got[0], ":")[0] != want || !strings.Contains(got[0], "slates") {
				t.Errorf("%q: %q", text, got)
			}
		}
	}
	for _, text := range []string{
		"Follow up: Lead asked the vendor in May. It is red.", "Task: Ops painted it", "lead: Agree to order red ones", "Action item to order slates is closed", "Action item to order slates was lead's", "Action item to be settled later", "Action: none required", "Action 12: no further action", "Action required by Friday: unclear",
		"It closed. Next steps: unclear.", "It closed. Follow-up: next meeting", "It closed. Task: lead said it is hard.", "It closed. To do: none.", "The survey (next steps: unclear) was good.", "The survey (task: T4.2) was good.",
		"All members were thanked.", "All trustees: present", "Lead (Acme), ops (Orbit) came late", "Thanks to lead (Acme), ops (Orbit)",
	} {
		for _, got := range workBelowTalk(text) {
			if len(got) != 0 {
				t.Errorf("%q: %q", text, got)
			}
		}
	}
}

// Behind one word for work may stand several things, each with its owner.
func TestListsBehindWordsForWork(t *testing.T) {
	for _, word := range []string{"Actions:", "**Action items:**", "Next steps:", "Tasks:", "To-dos:", "Follow-ups:", "APs:", "It closed. Actions:"} {
		for _, form := range []string{
			"lead to order slates; ops to paint it", "lead: order slates; ops: paint it", "(1) lead to order slates (2) ops to paint it", "1. lead to order slates 2. ops to paint it", "a) order slates (lead), b) paint it (ops)",
			"order slates (lead); paint it (ops)", "order slates (lead), paint it (ops)", "@lead order slates, @ops paint it", "lead – order slates / ops – paint it",
		} {
			for _, got := range workBelowTalk(word + " " + form) {
				if len(got) != 2 || !strings.HasPrefix(got[0], "lead: ") || !strings.HasPrefix(got[1], "ops: ") || strings.Contains(got[1], "slates") {
					t.Errorf("%q: %q", word+" "+form, got)
				}
			}
		}
	}
	if got := workBelowTalk("**Tasks:**\n  lead: order slates\n  ops: paint it"); len(got[0]) != 2 {
		t.Errorf("lines: %q", got)
	}
	for text, want := range map[string]int{
		"Tasks: see the board": 0, "To-dos: none": 0, "Follow-ups: the talk was good.": 0, "APs: see above": 0, "Tasks: T4.1 and T4.2 are late.": 0, "Tasks: lead said they are hard": 0,
		"Action: order slates; they are late (lead)": 1, "Action: order slates, nails (lead)": 1, "Action (lead): order slates; paint them": 1, "Action: lead to see to (1) and 2.": 1,
	} {
		for _, got := range workBelowTalk(text) {
			if len(got) != want {
				t.Errorf("%q: %q", text, got)
			}
		}
	}
}

// Words that say whose an action is stand behind it, in its brackets and on a line below it. In
// talk they say nothing by themselves.
func TestWordsForOwners(t *testing.T) {
	for _, word := range []string{"Owner", "Assigned to", "Assigned", "Assignee", "Responsible", "Person responsible", "Resp.", "DRI", "Actioner", "Action owner"} {
		for _, form := range []string{"Action: order it. @: lead", "Action: order it (@: lead)", "Action: order it (@ lead)", "Action: order it. @ lead", "Action: order it\n@: lead", "Order it. @: lead. Due: 4 May", "Action: order it\n\n@: lead"} {
			text := strings.Replace(form, "@", word, 1)
			got := workBelowTalk(text)
			if strings.Contains(text, "\n\n") {
				got[0] = got[1]
			}
			for _, got := range got {
				if len(got) != 1 || !strings.HasPrefix(got[0], "lead: ") {
					t.Errorf("%q: %q", text, got)
				}
			}
		}
		for _, got := range workBelowTalk(word + ": lead") {
			if len(got) != 0 {
				t.Errorf("%q: %q", word, got)
			}
		}
	}
}

// In the cells of a table of notes, what they mark is work.
func TestMarksInCells(t *testing.T) {
	for body, want := range map[string]string{
		"| Item | Notes |\n|---|---|\n| Wall | It is red. |\n| Roof | It leaks. **Action:** lead to order slates |\n":                                            "lead: It leaks. **Action:** lead to order slates",
		"| No | Minute |\n|---|---|\n| 1 | It leaks.<br>Action A4-31 (lead): order slates<br>**AI ops:** paint it |\n":                                           "lead: order slates | ops: paint it",
		"| Item | Notes |\n|---|---|\n| Wall | Action: none |\n| Roof | Next steps: unclear |\n| Tools | AI tools are slow |\n| Door | The action was good. |\n": "",
		"| Time | Topic | Who |\n|---|---|---|\n| 10:00 | Action items: review | Lead |\n| 10:10 | Follow-up: roof | Ops |\n":                                    "",
	} {
		if got := strings.Join(workIn("## Topic\n\n"+body), " | "); got != want {
			t.Errorf("%q: %q", body, got)
		}
	}
}

// Signs in front of who is to do what set a line apart as work, and so does the number of an
// action above it.
func TestLinesBehindSigns(t *testing.T) {
	for text, want := range map[string]string{
		"▶ lead to order slates": "lead", "📌 lead: order slates": "lead", "□ lead to order slates": "lead", "It closed.\n► lead to order slates": "lead", "It closed ⇒ lead to order slates": "lead",
		"**ACTION 87.2**\n\nlead to order slates": "lead", "**Action A4-31**\n\nlead: order slates": "lead", "**Action 12:**\nlead to order slates": "lead",
	} {
		if got := workBelowTalk(text)[1]; len(got) != 1 || !strings.HasPrefix(got[0], want+": ") || !strings.Contains(got[0], "slates") {
			t.Errorf("%q: %q", text, got)
		}
	}
	for _, text := range []string{"📌 lead: it is red.", "▶ Slates (lead)", "**Action 12**\n\nlead said that it is red.", "Settings ▶ Users"} {
		if got := workBelowTalk(text)[1]; len(got) != 0 {
			t.Errorf("%q: %q", text, got)
		}
	}
}
