package minutes

import "testing"

// Who has a task besides whoever is named first, and what people answer in passing.
func TestTheirsAsWell(t *testing.T) {
	checkTaken(t, map[string]string{
		"- Old guide: nobody likes it. Lead will write another, ops said he'd review":  "lead+ops",
		"- Old guide: nobody likes it. Lead will write another, ops said it is late":   "lead",
		"- Old guide: nobody likes it. Lead will write another, ops said he'd be glad": "lead",
		"The vote is over.\nLead will sign it for Writer, ops will print it.":          "lead+ops",
		"Lead will talk to ops, writer, and the vendor will come.":                     "lead",
		"- **Action (lead)**: write the text, and show it around. Ops to print it.":    "lead+ops",
		"- **Action (lead)**: write the text. Ops has the key.":                        "lead",
		"- Lamps: Lead counted twelve. He's happy to go through these by May.":         "lead",
		"- Lamps: Lead counted twelve. He's happy to go to the fair.":                  "",
		"Lead starts the discussion on the lamps.":                                     "",
		"Lead starts the list of lamps.":                                               "lead",
		"- Deferred to May when lead will count them":                                  "",
		"- It can wait until Friday when ops will present it":                          "",
		"- Lead will tell us when it is deferred":                                      "lead",
		"**Lead:** I can look at that. We have a key, so I can try it on the wall.":    "lead",
		"**Lead:** I can look at that from two sides.":                                 "",
		"**Lead:** I can have a draft in two weeks.":                                   "lead",
		"**Lead:** I can have a text for this in ~3 weeks.":                            "lead",
		"- Lead: the board met in May. Nothing new. She'll forward the slides.":        "lead",
		"- Lead: the yard at the harbour has one, he'll get Writer a key this week":    "lead",
		"- Lead: the landlord has one. He'll get Writer a key this week":               "",
		"- Lead: met Ops in May. He'll get Writer a key this week":                     "",
		"- Lead: Stranger has one, he'll get Writer a key this week":                   "",
		"- Lead: saw the yard of Stranger. He'll get Writer a key this week":           "",
		"- Lead: we have one. He'll get Writer a key this week":                        "",
		"- Roof - Ops sent word by mail: \"it is dry, will open a small PR in May\"":   "ops",
		"- Roof - Ops sent word by mail: \"it is dry, will be late\"":                  "",
		"- Ops wrote to the vendor: \"you will send it\"":                              "",
		"**Lead:** I can do it in two weeks.":                                          "lead",
		"**Lead:** I can do it in two steps.":                                          "",
		"- Lead showed the graph. He's about to open a ticket.":                        "lead",
		"- Lead showed the graph. He's about to leave the board.":                      "",
		"- Lead was about to open a ticket.":                                           "",
		"**Lead:** I can have a headache in two weeks.":                                "",
	})
}

func TestTheirsAsWellInLists(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"behind a comma", "## Action items\n\n- Lead: paint the roof, ops to hold the ladder\n- Lead: tell writer, ops to come\n- Lead: paint the wall - ops to wash it\n", "lead ops: paint the roof, ops to hold the ladder | lead: tell writer, ops to come | lead ops: paint the wall - ops to wash it"},
		{"in brackets", "## Action items\n\n- Lead: paint the roof (ops to order the ladder)\n- Lead: paint the wall (ops to help)\n- Lead to paint the door (ops to print the sign)\n- Roof: measure it (ops to order the ladder)\n", "lead ops: Lead: paint the roof | lead: Lead: paint the wall | lead ops: Lead to paint the door | ops: Roof: measure it"},
	})
}

func TestSomebodyOfAGroupAndOthersToBeFound(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"in a list", "## Action items\n\n- someone from the board to join the fair on May 8\n- find an owner for the lamp (ask around)\n- lead to find a volunteer for the stand\n- find the owner of the lamp\n- Identify an owner for the roof\n- Need to find a new owner for the wall\n", "?: someone from the board to join the fair on May 8 | ?: find an owner for the lamp (ask around) | lead: lead to find a volunteer for the stand | : find the owner of the lamp | ?: Identify an owner for the roof | ?: Need to find a new owner for the wall"},
		{"behind a word", "## Roof\n\n- AI: look for a volunteer to paint it\n", "?: look for a volunteer to paint it"},
		{"a box below an agenda", "## Agenda\n\n### Roof\n\n* late\n  * Writer thinks so\n  * [ ] Lead - push the old paint to the wall\n  * [ ] Ops - push notices\n", "lead: Lead - push the old paint to the wall"},
		{"waiting", "## Actions from last week\n\n- Lead's old wall clean-up is waiting on the vendor\n- ops to order lamps\n", "lead: Lead's old wall clean-up is waiting on the vendor | ops: ops to order lamps"},
	})
}

// What has the looks of work and is none.
func TestStatusAndNames(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"whom to ask", "## Roof\n\n| Item | State | Contact |\n|---|---|---|\n| tiles | ready | lead |\n| paint | late | ops |\n", ""},
		{"work with a contact", "## Roof\n\n| Task | State | Contact |\n|---|---|---|\n| order tiles | open | lead |\n\n## Action items\n\n| Item | State | Contact |\n|---|---|---|\n| order paint | open | ops |\n", "lead: order tiles | ops: order paint"},
		{"with a day", "## Roof\n\n| Item | State | Due | Contact |\n|---|---|---|---|\n| order tiles | open | May | lead |\n", "lead: order tiles"},
		{"a link to the list", "## Action item review\n\n- [Action items list](https://example.org/list)\n    - [ ] lead: order tiles\n- ops to order paint\n", "lead: order tiles | ops: ops to order paint"},
		{"waiting for", "## Updates\n\n**Lead**\n* Last week\n  * mended the wall\n* Waiting for\n  * paint for the wall\n", "lead: mended the wall | lead: paint for the wall"},
		{"blocked on", "## Updates\n\n**Lead**\n* Last week\n  * mended the wall\n* Blocked on\n  * nothing\n\n**Ops**\n* This week\n  * paint the wall\n* Blocked on\n  * a key for the yard\n", "lead: mended the wall | ops: paint the wall | ops: a key for the yard"},
	})
}
