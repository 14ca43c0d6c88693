package minutes

import "testing"

func TestWhatStandsBelowSaysWhoByWhatIsAbove(t *testing.T) {
	const talk = "## Roof\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n"
	checkTasks(t, []bodyCase{
		{"also", talk + "- Action: ops to paint the door\n  - Also paint the wall\n  - Also red\n- The door\n  - Also paint the wall\n", "ops: ops to paint the door | ops: Also paint the wall"},
		{"first person", talk + "- [writer] Guide of the roof\n  - No time so far, but I have an action to shorten it.\n  - Will that do?\n  - Ops: I'll print it.\n", "writer: No time so far, but I have an action to shorten it. | ops: Ops: I'll print it."},
		{"with a remark", talk + "- \\[writer \\- by mail only\\] Guide of the roof\n  - I will shorten it this week.\n", "writer: I will shorten it this week."},
		{"of nobody", talk + "- Guide of the roof (writer)\n  - I will shorten it this week.\n- [writer] Guide of the roof\n  - Somebody said \"I will shorten it\"\n", ""},
		{"pronoun", "## Actions\n\n- Writer: send the guide of ops to the vendor\n  - It is a new one.\n  - She will print it for all\n  - She will be away\n- Lead and ops: paint the door\n  - He will print it for all\n", "writer: send the guide of ops to the vendor | writer: She will print it for all | lead ops: paint the door"},
		{"part in work", talk + "- Ops will be the second reviewer and merge it\n- Writer volunteered to become an owner of the guide\n- Lead agreed to be the third signatory\n", "ops: Ops will be the second reviewer and merge it | writer: Writer volunteered to become an owner of the guide"},
		{"marked", talk + "- [writer] Guide of the roof\n  - [lead][action] read it, I'll wait\n", "lead: read it, I'll wait"},
		{"how far it is", "## Actions\n\n1. **[lead, ops]** Ask all teams for their racks\n    * Paint teams have sent most of theirs (writer)\n    * The roof team is late (ops).\n2. **[ops]** Sell the racks\n    * find a buyer that is rich (writer)\n", "lead ops: Ask all teams for their racks | ops: Sell the racks | writer: find a buyer that is rich"},
		{"and another", talk + "- Lead: will send the list and ops will print it.\n", "lead ops: Lead: will send the list and ops will print it."},
		{"told to another", talk + "- Lead: Follow-up action - ops to print the list\n", "ops: Lead: Follow-up action - ops to print the list"},
		{"talks", talk + "- Lead will do a short talk on racks in May\n- Ops will give the vendor a key\n- There will be a talk by lead in May\n", "lead: Lead will do a short talk on racks in May | ops: Ops will give the vendor a key"},
	})
}

func TestNotesBelowAgenda(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"noted", "Agenda:\n\n- The roof\n- [ops] The lamp is red, will take a look on Monday\n", "ops: [ops] The lamp is red, will take a look on Monday"},
		{"programme", "Agenda:\n\n- The roof\n- Ops to report on the lamp\n", ""},
	})
}
