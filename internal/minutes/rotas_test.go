package minutes

import "testing"

// Where somebody is sought for one of the things that a list in talk names people for, it hands
// them out.
func TestRotas(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"one is wanted", "## Plan\n\nDuties until summer:\n\n- 2.1 (5 May): lead and ops\n- 2.2 (9 June): writer\n- 2.3 (7 July): nobody yet, volunteer wanted\n", "lead ops: 2.1 (5 May): lead and ops | writer: 2.2 (9 June): writer | ?: 2.3 (7 July): nobody yet, volunteer wanted"},
		{"all have somebody", "## Plan\n\n- 2.1 (5 May): lead and ops\n- 2.2 (9 June): writer\n", ""},
		{"an agenda", "## Agenda\n\n- Roof: lead\n- Wall: ops\n", ""},
		{"told as well", "## Plan\n\n- Roof: lead\n- Wall: it is red\n- Gate: volunteer wanted\n", "?: Gate: volunteer wanted"},
	})
}

// What somebody tells in a round how things are is what they say, where brackets are around
// their name, and no work of theirs where it closes with that of another.
func TestRoundTells(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"for another", "## Round table\n\n- **Lead:** moved two racks\n- **Ops:** the rack is waiting for paint, writer to have a look by Friday\n- **Writer:** the log is nearly finished\n", "lead: moved two racks | writer: the rack is waiting for paint, writer to have a look by Friday | writer: the log is nearly finished"},
		{"in brackets", "## Roundtable\n\n- [lead] the gates were shut for six hours\n- [ops] the text is there as a draft, comments please\n- [writer] I'll send the plan to the city today\n- [ops] moved two racks\n", "writer: I'll send the plan to the city today | ops: moved two racks"},
	})
}

// A name in emphasis behind what somebody says begins the words of another, known or not.
func TestNextSpeakerInLine(t *testing.T) {
	for text, want := range map[string]string{
		"- *Lead:* the gate squeaks. *Ops:* known, I'll oil it this afternoon": "ops",
		"- *Lead:* the gate squeaks. *XY:* known, I'll oil it this afternoon":  "",
		"- **Lead:** I'll oil it. **Note:** it squeaks":                        "lead",
	} {
		if got := taken(text); got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

func TestStandInsAndDuties(t *testing.T) {
	for text, want := range map[string]string{
		"The next call is on 5 June. Ops will be replacing Lead.": "",
		"Ops will be replacing the lamps.":                        "ops",
		"Ops will replace Lamps with lanterns.":                   "ops",
		"Ops volunteered to be on call over the holidays.":        "ops",
	} {
		if got := taken(text); got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
	checkTasks(t, []bodyCase{
		{"state behind the name", "## Matters arising\n\n- The chimney is swept, the bill is there. (ops) Done\n- The roof (ops) is done\n- Ops to paint it\n", "ops: The chimney is swept, the bill is there. | ops: Ops to paint it"},
		{"all members", "## Staff\n\n- Nobody came forward. All board members to have a quiet word with the neighbours.\n", ": Nobody came forward. All board members to have a quiet word with the neighbours."},
		{"business", "**Past business / action items:**\n\n- Approval is requested for the minutes of May 8th as drafted. - Approved.\n- Lamps: the vendor lends two\n", ": Lamps: the vendor lends two"},
	})
}
