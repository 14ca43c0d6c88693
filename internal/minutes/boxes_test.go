package minutes

import (
	"slices"
	"strings"
	"testing"
)

// Boxes on an agenda tick off topics; boxes below those who were there, people.
func TestBoxesThatTickOff(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"topics", "## Agenda\n\n### Old business\n\n- [x] the roof\n- [ ] the wall?\n\n### Changes\n\n- [ ] https://example.org/1\n  - [ ] is it right?\n\n## Wall\n\n- it stands\n", ""},
		{"what a meeting is for", "## Meeting objectives\n\n- [x] review the roof\n- [ ] plans for the wall\n- [ ] lead to send the sheet\n\n## Topics to discuss\n\n- [ ] the shed\n", "[ ] lead to send the sheet|lead"},
		{"who does one", "## Agenda Items\n\n- [x] Sketch of the roof @lead\n- [ ] Ask the vendor @ops (still waiting)\n- [ ] writer to send the sheet\n- [ ] ops: test the wall\n- [ ] lead: is it late?\n",
			"[x] Sketch of the roof @lead|lead, [ ] Ask the vendor @ops (still waiting)|ops, [ ] writer to send the sheet|writer, [ ] ops: test the wall|ops"},
		{"topics of a new agenda", "### New agenda items\n\n- [ ] the roof\n  - it is red\n- [ ] what is left of the wall?\n- [ ] ops: test the wall\n\n## Roof\n\n- it stands\n", "[ ] ops: test the wall|ops"},
		{"below a line", "**Topics to discuss:**\n- [x] the roof\n- [ ] paint the wall\n\n## Minutes\n\nAgenda:\n- [ ] the shed\n- [ ] lead to send the sheet\n\nActions:\n- [ ] measure the wall\n", "[ ] lead to send the sheet|lead, [ ] measure the wall|"},
		{"who presents one", "## Agenda\n\n- [ ] Update on the roof (lead)\n- [ ] The wall - ops\n- [ ] New machines @writer\n  - they are late\n", ""},
		{"actions of before", "## Agenda\n\n- Revisit previous action items\n  - [ ] measure the wall\n- [ ] Revisit action items\n", "[ ] measure the wall|"},
		{"a list of actions below", "## Agenda\n\n- [ ] the roof\n\n### Action items\n\n- [ ] measure the wall\n", "[ ] measure the wall|"},
		{"behind the agenda", "## Agenda\n\n- [ ] the roof\n\n## Roof\n\n- [ ] measure the wall\n", "[ ] measure the wall|"},
		{"whose topic a title is", "## Roof (lead)\n\n- it stands\n\n**Next steps:**\n- measure it\n", "measure it|"},
		{"whose work a title is", "## Roof (lead)\n\n**Next steps:**\n- measure it\n", "measure it|"},
		{"what whoever runs the meeting does", "## Moderator checklist\n\n- [ ] Ensure that somebody takes notes\n- [ ] Call for further topics\n\n## Roof\n\n- it stands\n", ""},
		{"what people are to do, behind their names", "## Roof\n\n- [x] @lead, have a look at the lamps\n- [ ] @ops, order the racks\n", "[x] @lead, have a look at the lamps|lead, [ ] @ops, order the racks|ops"},
		{"behind a dash", "## Roof\n\n- [x] Lead - order the lamps\n- [ ] Ops - measure the wall of the shed\n", "[x] Lead - order the lamps|lead, [ ] Ops - measure the wall of the shed|ops"},
		{"boxes of an editor", "## Roof\n\n- it stands\n\n:::info\nNext steps:\n- measure it\n- lead to paint it\n:::\n\nIt is red.\n", "measure it|, lead to paint it|lead"},
		{"people", "## Attendees\n\n### Members with a vote\n\n- [ ] Name - Firm\n\n### Others\n\n- [ ] Name\n\n## Roof\n\n- it stands\n", ""},
		{"boxes with names below a title of them", "## Left from last week\n\n- Boxes from 2026-03-05\n  - ☑ Lead – paint the roof\n  - ☐ Ops – measure it\n- A new roof\n  - [ ] measure it\n  - [ ] order the slates\n- Order a lock\n  - [ ] ops: ask the vendor\n  - [ ] lead: fit it\n", "☑ Lead – paint the roof|lead, ☐ Ops – measure it|ops, A new roof|, [ ] measure it|, [ ] order the slates|, Order a lock|, [ ] ops: ask the vendor|ops, [ ] lead: fit it|lead"},
		{"boxes of topics make no work of other lists", "## Agenda\n\n- [ ] the roof\n- [ ] the wall\n- [ ] the floor\n\n## Votes\n\n- A new member\n", ""},
	} {
		if _, got := tasksOf(t, c.body); got != c.want {
			t.Errorf("%s: %s", c.name, got)
		}
	}
}

func TestBoxesOfOtherShapes(t *testing.T) {
	meetings, _ := read("# Call 2026-03-09\n\n- ☐ tidy up\n- ☑ run the tests\n- [] write it down\n- [✓] send it\n", Front{Title: "Log"})
	var got []bool
	for _, item := range meetings[0].Areas[0].Lists[0].Items {
		if !item.Boxed {
			t.Error(item.Raw)
		}
		got = append(got, item.Done)
	}
	if !slices.Equal(got, []bool{false, true, false, true}) {
		t.Error(got)
	}
}

func TestBoxesWithoutASpace(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"a list", "## Actions\n\n-[ ] Lead: order the racks\n-[x] (Ops) paint them\n*[] measure them\n", "lead: order the racks | ops: paint them | : measure them"},
		{"among others", "## Roof\n\n- It is red.\n- [x] Ops: paint it\n-[ ] Lead to paint it again\n  -[ ] Writer to help\n", "ops: paint it | lead: Lead to paint it again | writer: Writer to help"},
		{"nothing of the kind", "## Roof\n\n-[the plan](https://example.org/p)\n-[ ]\n-[y] so it is\n\n```\n-[ ] Lead to order it\n```\n", ""},
	})
	body := "# Call 2026-03-09\n\n-[ ] order it <!-- internal -->\n  - from lead\n\n-[ ] paint it\n"
	meetings, _ := read(body, Front{Title: "Call"})
	checkWhole(t, "# Call 2026-03-09\n\n\n\n\n-[ ] paint it\n", meetings)
}

// An item may be emphasised together with its bullet.
func TestBulletsWithinEmphasis(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"below a label", "**Action items:**\n**- Lead: order the racks**\n**- Paint them.**\n\n## Roof\n\n- It is red\n", "lead: **order the racks** | : **Paint them.**"},
		{"in italics", "## Actions\n\n_- Lead: order the racks_\n\n_– Ops to paint them_\n", "lead: order the racks | ops: _Ops to paint them_"},
		{"below an item", "## Roof\n\n- Next steps:\n  **- Lead: order the racks**\n\n  **- Paint them**\n", "lead: **order the racks** | : **Paint them**"},
		{"nothing of the kind", "## Roof\n\n**-** Lead: order it\n\n*-1 for lead*\n\n```\n**- Lead: order it**\n```\n", ""},
	})
}

// Whoever types no space behind a dash types none in a whole list.
func TestListsOfGluedDashes(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"a list", "## Action items\n-Lead: order the racks\n-Paint them (ops)\n-Count them\n", "lead: order the racks | ops: Paint them | : Count them"},
		{"among others", "## Roof\n\n- It is red\n-Lead to paint it\n", "lead: Lead to paint it"},
		{"below a line", "Notes:\n-We spoke of it\n-Ops to mend it\n", "ops: Ops to mend it"},
		{"nothing of the kind", "## Roof\n\nIt is the re\n-use of lead to order it\nand more\n\n-1 to it\n-2 to it\n\n--lead to paint it\n--ops to paint it\n", ""},
	})
	meetings, _ := read("# Call 2026-03-09\n\n## Attendees\n-Jane Doe\n-Joe\n", Front{Title: "Call"})
	if got := strings.Join(meetings[0].Present, "|"); got != "Jane Doe|Joe" {
		t.Error(got)
	}
}

// Headings may lack the space behind their hashes. One hash in front of small letters is a tag.
func TestGluedHeadings(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"people", "##Notes##\n\n###Lead###\n* Goals\n  * the roof\n* the wall\n###Ops\n* absent\n\n##Action items\n\n- the door (ops)\n", "lead: the roof | lead: the wall | ops: the door"},
		{"one hash", "#Notes\n\n##Action items\n\n- the door (ops)\n\n#Talk\n\n- it is red\n", "ops: the door"},
		{"tags", "Notes\n\n#roof #wall\n\n#12 is red\n\n- the door (ops)\n", ""},
	})
}
