package minutes

import "testing"

// What whoever speaks takes on in passing.
func TestTakenOnInPassing(t *testing.T) {
	checkTaken(t, map[string]string{
		"**Lead:** Fair. I am going to talk to the vendor first and come back in May.": "lead",
		"**Lead:** I'm going to speak with our landlord.":                              "lead",
		"**Lead:** I am going to talk about the roof.":                                 "",
		"**Lead:** I am going to talk to you about the roof.":                          "",
		"**Lead:** It is late. Let me set up a poll for the day.":                      "lead",
		"**Lead:** I'm gonna write the summary.":                                       "lead",
		"Lead's gotta write the summary.":                                              "lead",
		"Lead's got to write the summary.":                                             "lead",
		"Lead has gotta write the summary.":                                            "lead",
		"Lead's got to know the vendor.":                                               "",
		"Lead's got a draft.":                                                          "",
		"It's got to be lead.":                                                         "",
		"**Lead:** Let me look into that and come back.":                               "lead",
		"**Lead:** Let me find out who has the key.":                                   "lead",
		"**Lead:** Let me get back to you on that.":                                    "lead",
		"**Lead:** Let me think about it.":                                             "",
		"**Lead:** Let me find the slide.":                                             "",
		"**Lead:** I can have a draft by Friday.":                                      "lead",
		"**Lead:** I can have it ready next week.":                                     "lead",
		"**Lead:** I can have a closer look.":                                          "lead",
		"**Lead:** Let me set up the projector.":                                       "",
		"**Lead:** Let me open the agenda.":                                            "",
		"**Lead:** Let me write that down.":                                            "",
		"**Lead:** Let me create a picture of it.":                                     "",
		"**Lead:** It's on my list of things that are late.":                           "",
		"**Lead:** I can have a room by the lake.":                                     "",
		"**Lead:** I should have the text done by Friday.":                             "lead",
		"**Lead:** I should have asked before Friday.":                                 "",
		"**Lead:** I'm about to open a ticket.":                                        "lead",
		"**Lead:** I'm about to leave.":                                                "",
		"**Lead:** It's on my list.":                                                   "lead",
		"**Lead:** It's on my desk.":                                                   "",
		"**Lead:** Expect a patch from me by Friday.":                                  "lead",
		"**Lead:** Expect a storm by Friday.":                                          "",
		"**Lead:** I'd like to take that.":                                             "lead",
		"**Lead:** I'd like to take that back.":                                        "",
		"**Lead:** Let me put together some figures.":                                  "lead",
		"**Lead:** Let me set the scene.":                                              "",
		"**Lead:** Let me share my screen.":                                            "",
		"**Lead:** My review is nearly done. You will have it by the end of May.":      "lead",
		"**Lead:** You'll get the numbers tomorrow.":                                   "lead",
		"**Lead:** You will have the same on the other roof.":                          "",
		"**Lead:** You will get it if it rains.":                                       "",
		"- Roof: lead - it is dry now. I'll paint it.\n- Wall: ops - no news.":         "lead",
		"- Roof: lead - it is dry now. I think it will stay so.":                       "",
		"- Roof: lead - it is dry now, ops said I will see.":                           "",
	})
}

// What somebody promised without a verb, and what is done before something else.
func TestPromisedThings(t *testing.T) {
	checkTaken(t, map[string]string{
		"It was long. Lead promised a pull request for the chapter.":     "lead",
		"Lead has promised us a first draft by May.":                     "lead",
		"Ops promised the board a summary.":                              "ops",
		"Ops promised a lot.":                                            "",
		"Ops promised the moon.":                                         "",
		"Ops offered an answer to that.":                                 "",
		"Lead still owes the group a summary.":                           "lead",
		"Lead owes the bank some money.":                                 "",
		"Lead pledged to send the list.":                                 "lead",
		"Lead said he'd have a look.":                                    "lead",
		"Lead stepped forward to run the survey.":                        "lead",
		"Lead was tasked with the summary.":                              "lead",
		"Lead hopes to finish the text by Friday.":                       "lead",
		"Lead hopes to finish the text.":                                 "",
		"Lead hopes to see the text by Friday.":                          "",
		"Lead has pledged to send the list.":                             "lead",
		"Lead has promised a fix.":                                       "lead",
		"Lead had promised a fix in May, but the vendor left.":           "",
		"Lead tests the roof before we vote.":                            "",
		"Lead was promised a fix by the vendor.":                         "",
		"Ops reminded lead to send the list.":                            "lead",
		"Ops reminded everyone to send the list.":                        "",
		"Ops reminded lead of the list.":                                 "",
		"The bill is high. Ops checks the meter before paying.":          "ops",
		"Ops checks every bill before paying.":                           "",
		"Ops checks the meter.":                                          "",
		"Lead would leave the old lamps for now, nobody has asked.":      "",
		"It was late. An editor for the guide is still to be found.":     "",
		"Lead: the old lamps. It needs somebody who knows the old ones.": "",
	})
}

// Work that nobody has taken on, and whose it is in lists of work.
func TestWhoseWork(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"a role", "## Guide\n\nIt is late. An editor for the guide is still to be found. A better answer is still to be found.\n", "?: It is late. An editor for the guide is still to be found. A better answer is still to be found."},
		{"an answer", "## Guide\n\nIt is late. A better answer to it is still to be found.\n", ""},
		{"nobody", "## Actions\n\n- Lead: paint it\n- [bug 12](https://example.org/12) needs an owner\n- The roof still has no volunteers\n- The owner of the roof needs a key\n", "lead: paint it | ?: [bug 12](https://example.org/12) needs an owner | ?: The roof still has no volunteers | : The owner of the roof needs a key"},
		{"their letter", "## Actions from last week\n\n1. lead to paint the roof: done\n2. Ops' note to the vendors is still pending\n3. writer's text was sent\n", "lead: lead to paint the roof | ops: Ops' note to the vendors is still pending | writer: writer's text was sent"},
		{"look at", "## Review of actions\n\n- ops look at the broken lamp - carried over\n- lead: paint it\n", "ops: ops look at the broken lamp | lead: paint it"},
		{"before a remark", "## This week\n\n- Paint the roof (lead, ops)\n- Mend the wall (ops), the last one\n- Ask the treasurer (lead), before May\n- Order lamps (writer), who has a key\n", "lead ops: Paint the roof | ops: Mend the wall, the last one | : Ask the treasurer (lead), before May | : Order lamps (writer), who has a key"},
		{"before more", "## Action items\n\n- Mend the wall (ops) as soon as it is dry\n- Write a summary (writer): two pages\n- Find the key of the editor (ops) for May\n- Order lamps (red) for lead\n", "ops: Mend the wall as soon as it is dry | writer: Write a summary: two pages | : Find the key of the editor (ops) for May | : Order lamps (red) for lead"},
		{"signs", "## Action items\n\n- Order lamps, owner lead, due in May\n- Mend the fence = ops\n- The door @ writer\n- Paint the roof: lead (May)\n- The roof = red\n- Order lamps, owner unclear, see May\n", "lead: Order lamps, owner lead, due in May | ops: Mend the fence = ops | writer: The door @ writer | lead: Paint the roof: lead (May) | : The roof = red | : Order lamps, owner unclear, see May"},
		{"homework", "## Homework from May\n\n- Lead: lamps\n", "lead: lamps"},
		{"not finished", "## Not finished last time\n\n- Lead: lamps\n", "lead: lamps"},
		{"promises", "## What we said we'd do\n\n- Lead: lamps\n\n## Jobs handed out\n\n- Ops: lamps\n\n## Who does what until May\n\n- Writer: lamps\n", "lead: lamps | ops: lamps | writer: lamps"},
		{"no such names", "## What we agreed on\n\n- Lead: lamps\n\n## Jobs\n\n- Ops: lamps\n\n## Homework of children\n\n- Writer: lamps\n", ""},
		{"not there", "## Roof\n\n- Paint the roof and the wall (lead, not at the meeting)\n- Lamps (ops, not at the vendor's)\n- Is it late?\n", "lead: Paint the roof and the wall"},
		{"what was left", "## What was left from 4/2/2026\n\n- Lead: order lamps -> done, came to 84\n- Ops: mend the wall\n", "lead: order lamps -> done, came to 84 | ops: mend the wall"},
	})
}

// What is proposed or expected may be a thing, which makes nothing doubtful that follows it.
func TestBehindAdjectives(t *testing.T) {
	checkTaken(t, map[string]string{
		"- The board likes the proposed dates and ops will follow up.": "ops",
		"- We go on with proposed dates and Ops will follow up.":       "ops",
		"- As expected it was late, ops will follow up.":               "ops",
		"- Lead proposed that ops will follow up.":                     "",
		"- The two proposed that ops will follow up.":                  "",
		"- Lead: the expected bill is here, ops will pay it.":          "ops",
		"- Lead: it is expected that ops will pay it.":                 "",
		"- Lead: we hope for the proposed dates, ops will pay.":        "",
	})
}

// What somebody has on their list, takes with a question to the others, or is given by whoever speaks.
func TestGivenAndAsked(t *testing.T) {
	checkTaken(t, map[string]string{
		"Lead: Some issues assigned to me -- timeline in sight?": "lead",
		"Lead: two tickets are assigned to me":                   "lead",
		"Lead: I have #7 assigned to me, and it is old":          "lead",
		"Lead: it was assigned to me by mistake":                 "",
		"Lead: no issues are assigned to me":                     "",
		"Lead: is it assigned to me?":                            "",
		"Lead: it is no longer assigned to me":                   "",
		"Lead: I'll order the lamps - any objections?":           "lead",
		"Lead: I will send a draft, ok?":                         "lead",
		"Lead will order the lamps – any concerns?":              "lead",
		"Lead to order lamps - when?":                            "lead",
		"Lead: I'll be late, ok?":                                "",
		"Lead: we could order lamps, ok?":                        "",
		"Lead: will order lamps - or should ops?":                "",
		"Lead to order lamps - or not?":                          "",
		"The roof leaks, so lead is working on a plan.":          "lead",
		"The roof leaks, so ask whether lead is working on it.":  "",
		"It was late, so lead and ops were working on it.":       "",
		"Lead took action-item to paint the wall. It is late.":   "lead",
		"Lead: took an action point to paint it":                 "lead",
		"Lead: I took an AI to paint it.":                        "lead",
		"Lead took on the action to paint it.":                   "lead",
		"Lead has no action-item to tell of.":                    "",
		"Ops can handle this one - assigned!":                    "ops",
		"Ops can take this.":                                     "ops",
		"Ops can take this?":                                     "",
		"Maybe ops can take this one":                            "",
		"I think ops can handle it.":                             "",
		"Ops can handle this wall":                               "",
	})
	checkTasks(t, []bodyCase{
		{"arrows", "## Notes\n\n- Lead → ops can take this one - assigned!\n- Lead --> writer will mend it\n- lead -> ops orders lamps\n- lead -> order it\n- lead -> ask ops\n- lead -> ops\n", "ops: ops can take this one - assigned! | writer: writer will mend it | ops: ops orders lamps | lead: order it | lead: ask ops"},
	})
}
