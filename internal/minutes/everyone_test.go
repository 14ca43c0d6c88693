package minutes

import "testing"

// What everybody is told to do, and not how everybody is or what they do together.
func TestEveryoneIsTold(t *testing.T) {
	for text, want := range map[string]string{
		"Everyone check the log and send it on": "all", "Everybody bring a lamp.": "all", "Everyone please review the draft": "all", "Everyone make one and compare": "all",
		"Everyone present agreed": "", "Resolved all open questions in one table": "", "Everyone clear on this": "", "Everyone agree on a day": "", "Everyone checks the log": "", "Everyone open to it?": "", "Everyone see you in May": "", "Everyone set for May": "", "Everyone use the new form": "",
	} {
		if want != "" {
			want += ": " + text
		}
		checkTasks(t, []bodyCase{{text, "## Topic\n\n" + text + "\n", want}})
	}
}

// All of a group, of which more words tell which, are told to do something in a list of work.
func TestAllOfAGroup(t *testing.T) {
	for text, want := range map[string]string{
		"All members of the team are to read it": "all", "All team members to read it": "all", "Everyone in the group to read it": "all", "Everybody on the committee is to read it": "all", "Each member to read it": "all", "Every team member is to read it": "all",
		"All members of the team to be asked": "", "All racks of the team to paint": "", "Everyone in the team has read it": "",
	} {
		checkTasks(t, []bodyCase{{text, "## Action items\n\n- " + text + "\n- Order lamps\n", want + ": " + text + " | : Order lamps"}})
	}
}

// What somebody will show, at another gathering or here, has to be prepared.
func TestWhatSomebodyWillGiveElsewhere(t *testing.T) {
	for text, want := range map[string]string{
		"Lead will give a talk at the spring workshop in Ulm": "lead", "Ops will give a demo at a conference": "ops",
		"Lead will give a talk": "lead", "Ops will give a demo of the workshop tool": "ops", "Ops agreed to give a demo": "", "Ops gave a demo at the fair": "",
	} {
		if want != "" {
			want += ": " + text
		}
		checkTasks(t, []bodyCase{{text, "## Topic\n\n" + text + "\n", want}})
	}
}

// A sentence that tells only who sees to what the one before says goes with that.
func TestWhatSomebodyCovers(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"lines", "## Fair\n\nLead to order the lamps.\nThe hall must be booked by May. Ops to cover.\nTents - writer to ask the vendor for more of them.\n", "lead: Lead to order the lamps. | ops: The hall must be booked by May. Ops to cover. | writer: Tents - writer to ask the vendor for more of them."},
		{"nothing between", "## Fair\n\nLead to order the lamps. Ops to follow up.\n", "lead: Lead to order the lamps. | ops: Ops to follow up."},
		{"tells what", "## Fair\n\nLead to order the lamps. The hall is small. Ops to cover the floor.\n", "lead: Lead to order the lamps. The hall is small. | ops: Ops to cover the floor."},
	})
}

// A line in italics like that of a person, with the name of nobody who is known, ends the list
// of that person.
func TestListsBelowNamesInItalics(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"nobody known", "## TODO\n\n_Lead_\n- [ ] order it\n\n_Zelda_\n- [ ] mend it\n", "lead: order it | : mend it"},
		{"within a report", "## TODO\n\n**Lead**\n- [ ] order it\n\n_Roof_\n- [ ] mend it\n", "lead: order it | lead: mend it"},
	})
}
