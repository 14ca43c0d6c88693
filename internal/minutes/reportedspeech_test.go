package minutes

import "testing"

// Formal minutes go on telling what somebody said they would do.
func TestToldOn(t *testing.T) {
	for text, want := range map[string]string{
		"5.2 Ms Writer asked about the roof. Mr Ops replied that it is not in the contract. He would ask the vendor what it costs.": "ops",
		"Lead said that it is late. Writer would order a new one and inform the board.":                                             "writer",
		"Mr Ops replied that it is not in the contract. He would welcome a new one.":                                                "",
		"Mr Ops replied that it is late. He would ask the vendor if he had time.":                                                   "",
		"Mr Ops liked it. He would ask the vendor.":                                                                                 "",
		"The roof is not in the contract. That would fix it.":                                                                       "",
	} {
		if want != "" {
			want += ": " + text
		}
		checkTasks(t, []bodyCase{{text, "## Roof\n\n" + text + "\n", want}})
	}
}

// What people say they do next, one after the other, with and without a heading that says so.
func TestRound(t *testing.T) {
	const round = "Lead: the roof is in. Next I'll do the wall, three metres...\nOps: paint is there. Going to paint the roof first.\nWriter: the door sticks sometimes. Mending that until Thursday.\n"
	checkTasks(t, []bodyCase{
		{"heading", "## Round\n\n" + round, "lead: the roof is in. Next I'll do the wall, three metres... | ops: paint is there. Going to paint the roof first. | writer: the door sticks sometimes. Mending that until Thursday."},
		{"no report", "## Roof\n\nLead: the roof is in. Next week we paint.\nOps: paint is there. Going to be late!\nWriter: it sticks. Hoping that this week it is done.\n", ""},
	})
	checkTasks(t, []bodyCase{{"talk", "## Roof\n\nLead: the roof is in. Next I'll do the wall.\n\nOps: paint is there. Going to paint the roof first.\n\nWriter: the door sticks. Mending that until Thursday.\n", "lead: Lead: the roof is in. Next I'll do the wall. | ops: Ops: paint is there. Going to paint the roof first. | writer: Writer: the door sticks. Mending that until Thursday."}})
}

// An action log in the notes counts its actions by meeting.
func TestCountedByMeeting(t *testing.T) {
	checkTasks(t, []bodyCase{{"log", "## Log\n\n- **22/1** Ops to publish the report. *Closed*\n- **22/2** Mr Lead to ask the vendor. *Open*, see item 4.\n- 22/3 Writer asked for it\n- It is late\n- Red\n- Wall\n", "ops: **22/1** Ops to publish the report. *Closed* | lead: **22/2** Mr Lead to ask the vendor. *Open*, see item 4."}})
}
