package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

func TestMoreMarks(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- The roof is red.\n- "
	for _, text := range []string{
		"Action required: Lead move the rack", "@lead TODO: move the rack", "Lead AI: move the rack", "Lead action: move the rack", "**Lead's task:** move the rack",
		"AI#1 Lead: move the rack", "**DECISION/ACTION ITEM 6.1**: Lead to move the rack", "Info / Action: lead to move the rack", "AP-3 Lead move the rack", "==> lead to move the rack", "The rack is old → lead to move it", "The rack is old -- ACTION Lead move it",
		"The rack is old – action to lead", "The rack is old. Action on Lead.", "The rack is old (action for Lead)", "The rack is old, action Lead to move it", "The rack is old → **AI lead**",
		"The rack is old // TODO lead: move it", "The rack is old #action Lead move it", "[ ] Lead move the rack",
	} {
		if got := workIn(talk + text + "\n"); len(got) != 1 || got[0][:min(len(got[0]), 5)] != "lead:" {
			t.Errorf("%q: %q", text, got)
		}
	}
	for _, text := range []string{
		"The rack is old – AI models as well", "Decision and action items were read", "The tasks of Lead: many", "It went from red → lead", "AI 101 was a course", "Roof: ACTION_REQUIRED is a state", "Lead acts: well", "The actions -> all of them",
		"The rack is old, no action for Lead", "The rack is old – action to move it", "A book on racks (AI by Lead)", "The parts are light, camera, action, Lead", "to-do items, and racks",
	} {
		if got := workIn(talk + text + "\n"); len(got) != 0 {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// Further places where an action says whose it is.
func TestWhoseAction(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"fields", "## Actions\n\n- Order the machines | Ops, lead | 12 March\n- Paint it | Friday\n- a | b\n", "Order the machines | Ops, lead | 12 March|ops lead, Paint it | Friday|, a | b|"},
		{"fields of talk", "## Roof\n\n- Welcome | lead | 5 min\n- it stands\n- it is red\n", ""},
		{"words in capitals", "## Roof\n\n- Status: ACTION REQUIRED\n- Roof: ACTION ops to paint it\n- it is red\n", "Roof: ACTION ops to paint it|ops"},
		{"what is left to do, behind a sentence", "## Roof\n\n- (Lead) it is red now. TODO: make a list of the slates. Before, it was blue.\n- It is red. **TODO:** ops paint it\n- It is red. TODO lists are blue.\n- It is red. TODO: none\n",
			"(Lead) it is red now. TODO: make a list of the slates. Before, it was blue.|, It is red. **TODO:** ops paint it|ops"},
		{"invitations", "## Roof\n\n- Everyone please look at it.\n- All, please come.\n- it is red\n", ""},
		{"volunteers who are there", "## Roof\n\n- We met Ops volunteers\n- Who paints it? Ops volunteers\n- it is red\n", "Who paints it? Ops volunteers|ops"},
		{"numbers", "## Notes\n\n- Action 80.0: Lead found that it works\n- Action 78:1 – Ops has set it up\n- Action 80.2 Writer has a list\n- Action point 3 is done\n- Actions 3 and 4 are late\n",
			"Action 80.0: Lead found that it works|lead, Action 78:1 – Ops has set it up|ops, Action 80.2 Writer has a list|writer, Action point 3 is done|"},
		{"numbers of two parts", "## Notes\n\nIt leaks.\n\n**AP14-2** Lead to write, cc Ops (by 15/3)\n**AP14-3** Lead + Ops: a plan, 1 page\n\nAI 2025-3b: Writer, send it\n\n(AP14-4) Ops to see to it\n\nThe AI-7 model is red (AP 3).\n",
			"**AP14-2** Lead to write, cc Ops (by 15/3)|lead, **AP14-3** Lead + Ops: a plan, 1 page|lead ops, AI 2025-3b: Writer, send it|writer, (AP14-4) Ops to see to it|ops"},
		{"letters", "## Roof\n\nIt leaks.\n\nA1: Lead to order slates\nA2: Ops: quotes from three\nD1: we keep it red\n\n- A-3 Lead/Ops roof plan\n- [A4] slates\n", "A1: Lead to order slates|lead, A2: Ops: quotes from three|ops, A-3 Lead/Ops roof plan|lead ops, [A4] slates|"},
		{"letters and two numbers", "## Roof\n\nIt leaks.\n\n- A4-31 (Lead): order slates\n- **A4-32 (Ops):** quotes from three\n- it is red\n", "A4-31 (Lead): order slates|lead, **A4-32 (Ops):** quotes from three|ops"},
		{"letters of an agenda", "## Roof\n\n- A1: roof (Lead)\n- A2: wall (Ops)\n- A4 paper is out\n- it is red\n- it is blue\n- it is old\n- it is new\n", ""},
		{"other words", "## Roof\n\n- ACT-12 (Lead) slates\n- AP.3 Ops slates\n- it is red\n- it is blue\n- it is old\n- An ACT of love\n", "ACT-12 (Lead) slates|lead, AP.3 Ops slates|ops"},
		{"minutes of an agenda", "## Roof\n\n- Wall (Lead, 10 min)\n- Roof (Ops, 5 minutes)\n- it is red\n", ""},
		{"numbers behind", "## Notes\n\n- **Roof.** Ops knows one, so: *Ops phones the roofer before Easter* (AP15-1).\n- Lead rang the vendor (AP14-2).\n- It is late, see AP14-3.\n", "**Roof.** Ops knows one, so: *Ops phones the roofer before Easter* (AP15-1).|ops"},
		{"meant for", "## Notes\n\n- AI: order the machines [Lead? Ops?]\n- Action: paint them (writer?)\n- Action: look at them (red? blue?)\n- It is late (ops?)\n",
			"AI: order the machines [Lead? Ops?]|lead ops, Action: paint them (writer?)|writer, Action: look at them (red? blue?)|"},
		{"handed on", "## Notes\n\n- Action 60.3 – It is late and is transferred to Writer.\n- Action 60.4 - The keys were handed over to ops\n- It was handed over to lead\n", "Action 60.3 – It is late and is transferred to Writer.|writer, Action 60.4 - The keys were handed over to ops|ops"},
		{"of the last meeting", "## Previous meeting's action items\n\n- ops: look into it\n", "ops: look into it|ops"},
		{"names of a list", "## Action items resulting\n\n- ops: look into it\n", "ops: look into it|ops"},
		{"of all", "## Previous action items\n\n- Many items completed\n", ""},
		{"for somebody", "- Came: lead\n- Action items for Ops:\n  - order the machines\n- Actions from lead\n  - paint them\n", "order the machines|, paint them|"},
		{"said", "- lead: it is late\n- ops: ACTION writer to paint it\n", "ops: ACTION writer to paint it|writer"},
		{"behind a list", "## Roof\n\n**Next steps:**\n- paint it\n\nlead: Is it late?\n\nops: We think about it.\n\nwriter: I'll ask.\n\nlead: order the machines\n", "paint it|, writer: I'll ask.|writer, lead: order the machines|lead"},
		{"lines below a label", "**Next steps:**\n\nlead: is here\n\nops: paint it.\n", "lead: is here|lead, ops: paint it.|ops"},
		{"handles", "## Roof\n\n- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n- i\n- j\n- k\n- l\n- m\n- n\n- Update the list @ops\n- will paint it @lead and @writer\n- Update on the roof @ops\n- a new logo @ops\n- should it be red? @ops\n- Thanks to @ops\n", "Update the list @ops|ops, will paint it @lead and @writer|lead writer"},
		{"a handle below", "## Actions\n\n- Paint the roof\n  - @ops\n- Paint the wall\n  - it is @ops\n", "Paint the roof|ops, Paint the wall|, it is @ops|"},
		{"whom they spoke to", "## Roof\n\n- Lead spoke to the vendor, they will look at it.\n- Lead looked at it, they will paint it.\n", "Lead looked at it, they will paint it.|lead"},
	} {
		if _, got := tasksOf(t, c.body); got != c.want {
			t.Errorf("%s: %s", c.name, got)
		}
	}
}

func TestNamesInFrontOfMarks(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- The roof is red.\n"
	checkTasks(t, []bodyCase{
		{"item", talk + "- [lead][**ACTION**] Summary of the problem. With examples.\n", "lead: Summary of the problem. With examples."},
		{"line", talk + "\n[ops][ACTION] Summary of the problem.\n", "ops: Summary of the problem."},
		{"bold", talk + "- **lead** (AI): I'll write it\n", "lead: I'll write it"},
		{"mark in both", talk + "- **[ACTION]** Issue about the day\n", ": Issue about the day"},
		{"no name", talk + "- The models [AI] are slow\n", ""},
		{"only a verb", talk + "- [lead] Propose -\n    - the same day\n", ""},
		{"state in bold", "## Followup\n\n- **DONE** lead to move the servers\n- **DONE** @ops to test them\n", "lead: lead to move the servers | ops: @ops to test them"},
		{"link around the name", "## Previous action items\n\n- [[Lead](https://example.org/lead)] Contact the vendor\n    - [lead] technically done\n    - [ops] some trouble with the form\n- Unclaimed: Add a list\n    - writer: was about the parser\n", "lead: Contact the vendor | ?: Unclaimed: Add a list"},
		{"parts of one task", "## Actions\n\n- lead: move the servers\n    - ops: test them\n    - writer: order the rack\n", "lead: move the servers | ops: test them | writer: order the rack"},
	})
}

// Numbers of actions are written in many ways, and a picture may stand in a cell.
func TestNumbersOfActions(t *testing.T) {
	for _, c := range []struct{ body, want string }{
		{"**Action 47/4a:** Lead to ask the vendor.", "lead"},
		{"ACTION-311 -- Ops to ask the vendor", "ops"},
		{"| Task | Who |\n|---|---|\n| ask the vendor | ❓ tbd |", "-"},
	} {
		m := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte("# 2026-03-09\n\n## Notes of it\n\n" + c.body + "\n"), BodyLine: 1, People: team()}, &diag.List{})[0]
		got := ""
		eachItem(m, func(item *Item) {
			got = strings.Join(item.Owners, " ")
			if item.Unowned {
				got = "-"
			}
		})
		if got != c.want {
			t.Errorf("%s: %q", c.body, got)
		}
	}
}

// A word for work in front of who is to do what names no list, though something stands below.
func TestErrandsWithMoreBelow(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"above a detail", "## Roof\n\n- It leaks.\n- Action for lead to mend it\n  - the left part\n- Task for ops to paint the wall\n  - in red\n", "lead: lead to mend it | ops: ops to paint the wall"},
		{"above more work", "## Roof\n\n- It leaks.\n  - Action for lead to mend it\n    - TODO - order slates; ask the vendor\n    - the left part\n", "lead: lead to mend it | lead: order slates; ask the vendor"},
		{"lists", "## Roof\n\n- It leaks.\n- Actions for lead\n  - the left part\n- Action for next week\n  - ops to paint it\n", "lead: the left part | ops: ops to paint it"},
	})
}
