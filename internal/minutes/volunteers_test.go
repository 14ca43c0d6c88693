package minutes

import "testing"

// What somebody takes on by the name of it, what several do together, and what is written
// elsewhere than at the meeting.
func TestTakenByName(t *testing.T) {
	checkTaken(t, map[string]string{
		"Lead volunteered for translations, but only after May.":       "lead",
		"Lead has volunteered for the review of the guide.":            "lead",
		"- Lead volunteers for packing the racks":                      "lead",
		"Lead volunteered for the board.":                              "",
		"Lead volunteered for a second year.":                          "",
		"Lead has volunteered for note-taking.":                        "",
		"Lead volunteered for the chair":                               "",
		"Ops offered help with the roof.":                              "ops",
		"Ops volunteered help with the drafting of the bid.":           "ops",
		"Ops has offered some help with painting the roof":             "ops",
		"Ops offered help in 2019.":                                    "",
		"Ops offered help.":                                            "",
		"Lead and ops take care of the racks.":                         "lead+ops",
		"Lead and ops write the text for the fair.":                    "lead+ops",
		"Lead and ops write a lot.":                                    "",
		"Lead and ops take a look at the roof.":                        "lead+ops",
		"Lead and ops take the floor.":                                 "",
		"Lead and ops contact lists are old.":                          "",
		"Lead and ops support the plan.":                               "",
		"Lead and ops share an office.":                                "",
		"Lead and ops like the plan.":                                  "",
		"Lead and ops own the roof.":                                   "",
		"Lead and ops maintain the list of racks.":                     "",
		"Lead and ops use the blue one.":                               "",
		"Lead takes care of the racks.":                                "lead",
		"- Lead: it says two things, I'll suggest words in the ticket": "lead",
		"- Lead: I will answer that on the mailing list.":              "lead",
		"- Lead: I'll suggest another word.":                           "",
		"- Lead: I'll answer that.":                                    "",
		"It needs a word from ops, @ops please look at it":             "ops",
		"It needs a word from ops, please look at it":                  "",
	})
}

const onlySaid = "## Notes\n\n- Lead: it is late\n- Ops: it is red\n- Writer: no\n- It was cold\n- It is dark\n"

func TestOrderBehindWhichAnArrowLeads(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"as somebody says", onlySaid + "- It leaks. Lead: Ask the painter who did the door → ops\n", "ops: It leaks. Lead: Ask the painter who did the door"},
		{"no order", onlySaid + "- Lead: they moved from the roof → ops\n", ""},
	})
}

func TestAskedOfEverybody(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"an invitation", onlySaid + "- The form is new. Lead asks everybody to try it out.\n", ""},
		{"by a day", onlySaid + "- Lead asks everybody to fill in the form by Friday.\n", "all: Lead asks everybody to fill in the form by Friday."},
	})
}

func TestWhatWasPutBeforeTheMeeting(t *testing.T) {
	const line = "|---|---|---|---|\n"
	checkTasks(t, []bodyCase{
		{"result", "## Approvals\n\n| Change | Description | Risk | Result |\n" + line + "| 12 | New roof | high | Approved |\n| 13 | New door | low | Deferred |\n", ""},
		{"who does what", "## Approvals\n\n| Change | Description | Risk | Result |\n" + line + "| 12 | New roof | high | Approved |\n| 13 | New door | low | Lead to measure it |\n", "lead: Lead to measure it"},
		{"tasks", "## Approvals\n\n| No | Task | Risk | Result |\n" + line + "| 12 | Build a roof | high | Half of it |\n", ": Build a roof"},
		{"a list of work", "**Action items**\n\n| No | Description | Risk | Result |\n" + line + "| 12 | Build a roof | high | Half of it |\n", ": Build a roof"},
		{"changes", "## Urgent changes since last meeting\n\n- A12 - new door, as the board wished (lead)\n- A13 - new lamp (ops)\n", ""},
		{"letters of a standard", "## Notes\n\n- **AIP-72 Racks (Lead)**\n- AIP-72 is late\n- AP-PR-7: lead to read it\n", "lead: lead to read it"},
	})
}
