package minutes

import (
	"slices"
	"strings"
	"testing"
)

// Below the heading "Notes" is who took them, or what they say.
func TestNotesAndWhoTookThem(t *testing.T) {
	for body, want := range map[string]string{
		"## Notes\n\n- The link is wrong. Assigned to ops\n- No news\n": "",
		"## Notes\n\nThe link is wrong\n":                               "",
		"## Notes\n\nJane Roe and @scribe\n":                            "Jane Roe and @scribe",
		"## Notes\n\n- writer\n":                                        "writer",
		"## Notes\n\n- Roof\n- Floor\n":                                 "", // topics
		"## Notes\n\n- Roof (ops)\n":                                    "",
		"## Notes\n\n- …\n":                                             "",
		"## Notes\n\n- Tbd\n":                                           "",
		"## Minutes\n\nRoof\n":                                          "",
		"## Scribe\n\n- Roe\n":                                          "Roe",
		"## Scribe\n\n- …\n":                                            "",
		"Notes: Roe\n":                                                  "Roe",
		"Notes: it leaks\n":                                             "",
		"Minutes: approved\n":                                           "",
	} {
		meetings, _ := read("# Call 2026-03-09\n\n"+body, Front{Title: "Log"})
		if got := meetings[0].Notetaker; got != want {
			t.Errorf("%q: %q, want %q", body, got, want)
		}
	}
	for _, said := range []string{"The link was assigned to ops last week, and it is late.", "The roof is now assigned to ops."} { // whose words stay
		if got := workIn("## Notes\n\n- " + said + "\n- No news\n"); !slices.Equal(got, []string{"ops: " + said}) {
			t.Errorf("%q", got)
		}
	}
	if got := workIn("## Notes\n\n- The link is wrong - assigned to ops\n- No news\n"); !slices.Equal(got, []string{"ops: The link is wrong"}) {
		t.Error(got)
	}
}

// In talk, what says by a word, a box or the place of a name that it is work, and what
// only looks like it.
func TestNotations(t *testing.T) {
	for text, want := range map[string]string{
		"[AI - writer] paint the floor":                         "writer",
		"**AI (writer)** paint the roof":                        "writer",
		"It is late (AI lead: ask the vendor)":                  "lead",
		"(AI lead: ask the vendor)":                             "lead",
		"AI lead: ask the vendor":                               "lead",
		"AI models are slow":                                    "",
		"AI policy: it is late":                                 "",
		"AI ???: ask the vendor":                                "?",
		"It is late (AI models)":                                "",
		"Action, lead asks the vendor":                          "lead",
		"Action lead: ask the vendor":                           "lead",
		"*Action on lead to ask the vendor*":                    "lead",
		"Action taken by lead to ask":                           "",
		"**Servers:** ops to move them":                         "ops",
		"👉 ops: ask the vendor":                                 "ops",
		"⚡ ops to ask the vendor":                               "ops",
		"🎉 the servers moved":                                   "",
		"Lead's action: ask the vendor":                         "lead",
		"lead (action): ask the vendor":                         "lead",
		"lead (servers): it is late":                            "",
		"-> ops to ask the vendor":                              "ops",
		"[lead] to ask the vendor":                              "lead",
		"(lead) Order the machines (done!)":                     "lead",
		"(lead) Update on the machines":                         "",
		"(lead) Change of the machines":                         "",
		"Tests to be run by ops and lead":                       "ops lead",
		"The votes will be counted by lead, as it is late":      "lead",
		"The call will be chaired by lead":                      "",
		"The tests were run by ops":                             "",
		"Lead ask the vendor to hurry":                          "lead",
		"Ops test environment is slow":                          "",
		"Lead and ops prepare the tests":                        "lead ops",
		"Lead and ops prepare tests":                            "",
		"Lead set up the tests":                                 "",
		"The link is wrong - assign to ops":                     "ops",
		"The link is wrong (half of it mended, ops continuing)": "ops",
		"The roof (lead in flight, ops to look at it)":          "lead ops",
		"The roof (lead away)":                                  "",
		"☐ ops: tidy up":                                        "ops",
		"[] ops: tidy up":                                       "ops",
		"lead: run the tests":                                   "lead",
		"lead: run of the tests":                                "",
	} {
		got := workIn("## Topics\n\n- Is it late?\n- **Goal:** none\n- It is. That is so.\n- " + text + "\n")
		who := ""
		for _, each := range got {
			who, _, _ = strings.Cut(each, ":")
		}
		if who != want || len(got) > 1 {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// In a list of work, a name that stands apart is whose it is; several people with a
// sentence each have an item each; and what only says something of an item is none.
func TestNamesInWork(t *testing.T) {
	for text, want := range map[string]string{
		"**Lead** walk the dog":           "lead: **Lead** walk the dog",
		"Walk the dog **@scribe**":        "scribe: Walk the dog **@scribe**",
		"Walk the dog. Lead":              "lead: Walk the dog. Lead",
		"The dog of Orbit: lead":          "lead: The dog of Orbit: lead",
		"Walk (@scribe) the dog":          "scribe: Walk (@scribe) the dog",
		"Walk the **dog** of lead":        ": Walk the **dog** of lead",
		"Lead to walk; ops will run it.":  "lead: Lead to walk; | ops: ops will run it.",
		"Lead to walk. Lead will run it.": "lead: Lead to walk. Lead will run it.",
		"Lead to walk. It is late.":       "lead: Lead to walk. It is late.",
	} {
		checkTasks(t, []bodyCase{{text, "## Action items\n\n- " + text + "\n", want}})
	}
	checkTasks(t, []bodyCase{
		{"marked", "- Is it late? It is.\n- Actions: lead to walk; ops: move it.\n", "lead: lead to walk; | ops: ops: move it."},
		{"behind", "## Action items\n\n- Walk the dog\n- Owner: lead\n- **Due:** Friday\n- Run\n", "lead: Walk the dog | : Run"},
		{"lines", "**Actions:**\nLead: walk the dog\nBuy a dog\nfor the house\nThe dog is old.\n", "lead: walk the dog | : Buy a dog\nfor the house"},
		{"state", "## Action items\n\n- [x] Walk the dog - @scribe (done)\n", "scribe: Walk the dog"},
		{"only whose", "It is late.\n\nActions: Lead, ops\n\nIt is done. [Action: writer, lead]\n", "lead ops: It is late.\nActions: Lead, ops | writer lead: It is done. [Action: writer, lead]"},
		{"lines of properties", "## Talk\n\nIs it late? It is.\n\n**Action:** Walk the dog\n**Owner:** lead\n", "lead: Walk the dog"},
		{"everyone", "## Action items\n\n- Everyone\n  - walk\n", "all: walk"},
		{"as editors save it", "## Talk\n\nIs it late?\n\n- **AI\\(@lead, @ops\\):** bisect it\n- \\(@writer\\) write it\n- [name=Lead] will move it\n- [ ] The roof \\- **owner needed**\n",
			"lead ops: bisect it | writer: write it | lead: Lead will move it | ?: The roof"},
		{"mark and name", "- [TODO Lead] mail it\n- [DONE] Ops: move it\n- [Open] is it late\n", "lead: mail it | ops: move it"},
		{"name and comma", "## Action items\n\n- **12.4** Lead, the roof\n- Lead (+ops): the docs\n- Ops, is it late?\n", "lead: the roof | lead ops: the docs | ops: Ops, is it late?"},
		{"numbered decisions", "| Decision Item | Description |\n|---|---|\n| 12.1 | It stays red. |\n| 12.2 | Lead to paint it. |\n", "lead: Lead to paint it."},
		{"wanted", "## Talk\n\nIs it late?\n\n- Nobody has signed up for the roof yet\n- Ops is away, needs a volunteer\n- Ask again - lead will do\n", "?: Nobody has signed up for the roof yet | ?: Ops is away, needs a volunteer | lead: Ask again"},
		{"headings", "## Talk\n\nIs it late?\n\n#### 1 - Action - Ops to paint the hall\n\n#### Action: Lead to move it\n\n#### Action: the roof\n\n- it is red\n", "ops: Ops to paint the hall | lead: Lead to move it"},
		{"mark and names", "## Talk\n\nIs it late?\n\n- Action item (lead, ops) to draft it\n- The roof is late **ACTION POINT for writer**\n- ACTION POINT lead to send it\n", "lead ops: to draft it | writer: The roof is late **ACTION POINT for writer** | lead: lead to send it"},
		{"notes of nobody", "- **Notes:**\n  - Lead to paint the hall\n  - Blocker: it is late. Ops to ask again.\n", "lead: Lead to paint the hall | ops: Blocker: it is late. Ops to ask again."},
		{"priority", "## Action items\n\n- Lead's top priority is the roof\n- Next meeting is April 19, 2023.\n", "lead: Lead's top priority is the roof"},
		{"arrows in a quotation", "## Roof\n\nIs it late?\n\n> It is.\n\n> -> Lead to paint it\n>\n> -> Lead and ops choose a colour\n", "lead: Lead to paint it | lead ops: Lead and ops choose a colour"},
		{"marked twice", "Is it late? It is. ACTION: Lead/Ops write the text. We like it. ACTION: Writer to send it.\n", "lead ops: Is it late? It is. ACTION: Lead/Ops write the text. We like it. | writer: Writer to send it."},
		{"none now", "## Last week\n\n- No tickets this week\n- No incidents so far\n- painted the hall\n", ": painted the hall"},
		{"told of things", "## Talk\n\nIs it late?\n\n- @lead: one report about the roof, not read\n- @ops: share the link\n", "ops: share the link"},
		{"lines of a cell", "| Topic | Lead | Action items |\n|---|---|---|\n| Hall | ops | Writer: publish it<br>Lead, ops: move it |\n", "writer: publish it | lead ops: move it"},
		{"new action", "## Talk\n\nIs it late?\n\n**New action A-12 (lead, ops):** Add the limit.\n\n- **Action 4.1** – Paint it. *Lead* – done, [#18](https://example.org/18)\n", "lead ops: Add the limit. | lead: Paint it."},
		{"name of work", "| Name | Assigned to | Deadline |\n|---|---|---|\n| Paint the hall | lead | Wed |\n| Slides | | |\n", "lead: Paint the hall | : Slides"},
		{"names of people", "| Name | Lead | Status |\n|---|---|---|\n| ops | lead | away |\n| writer | lead | there |\n", ""},
		{"todo within", "## Talk\n\n- Is it late?\n- Belgium: what we do; > todo ask writer about it\n- 19/01 Brussels > todo (lead): announce it\n- the todo list is long\n", ": Belgium: what we do; > todo ask writer about it | lead: 19/01 Brussels > todo (lead): announce it"},
		{"plain names", "**Action items:**\n\nLead\n- walk\n\nOps\n- run\n", "lead: walk | ops: run"},
		{"in doubt", "## Action items\n\n- (Ops?) is painting the hall\n", "ops: is painting the hall"},
		{"what is known below work", "# Call\n\n- Lead will paint the hall\n- Ops will move it\n- Writer will print it\n- Lead will sit\n\nSo far:\n\n* 97 chairs!\n* a red hall\n\nThen:\n\n+ paint the roof\n+ the doors\n", "lead: Lead will paint the hall | ops: Ops will move it | writer: Writer will print it | lead: Lead will sit | : paint the roof | : the doors"},
		{"orders below a name", "## Talk\n\n- Is it late? It is.\n- The roof\n  - Ops:\n    - work with lead on it\n  - Writer:\n    - it is late\n", "ops: work with lead on it"},
		{"to be done, in escaped brackets", "## Talk\n\nlead: has a list of holes, will put it up \\[ACTION\\]\n", "lead: lead: has a list of holes, will put it up [ACTION]"},
		{"to be done", "## Talk\n\nIs it late? It is.\n\n- Mend the roof (todo)\n- The hall is red\n", ": Mend the roof (todo)"},
		{"whose list", "## Talk\n\nIs it late? It is.\n\nNext steps (lead)\n\n1. paint it\n\n**Ops - to-dos:**\n- move it\n\n## Follow-ups for writer\n\n- print it\n\n## Notes (lead)\n\n- It is red.\n", "lead: paint it | ops: move it | writer: print it"},
		{"within a paragraph", "## Talk\n\nThe hall is red and\nlate. **Action on ops to paint it.**\n", "ops: The hall is red and\nlate. **Action on ops to paint it.**"},
		{"at it", "## Action items\n\n- Ops is painting the rest\n", "ops: Ops is painting the rest"},
		{"topic of one word", "## Updates\n\n- Lead\n  - Painting\n    - new colours for the hall\n    - order the ladder\n    - move the chairs\n  - moved two\n", "lead: new colours for the hall | lead: order the ladder | lead: move the chairs | lead: moved two"},
		{"label", "## Talk\n\n- Is it late? It is.\n\n## Follow-up actions required\n\n- Run\n\n## Actions for the August meeting\n\n- Sit\n\n## Actions and next steps\n\n- Lie\n", ": Run | : Sit | : Lie"},
		{"not a label", "## Talk\n\n- Is it late? It is.\n\n## Task force\n\n- Run. It is late.\n\n## Action plan of the board\n\n- It is late.\n", ""},
	})
}
