package minutes

import "testing"

// What minutes say of the list below, and marks that stand within a sentence.
func TestLegendsAndMarksWithin(t *testing.T) {
	const talk = "## Fair\n\n- It was full.\n- The next is in June.\n- Is it late?\n"
	checkTasks(t, []bodyCase{
		{"brackets tell who", "What came of it:\nResponsible in parentheses.\n\n1. Ops an lead will mend the lamps (ops and lead)\n2. A report on the shed (writer)\n\n## Fair\n\n- The stand (ops)\n  - It was full\n", "ops lead: Ops an lead will mend the lamps | writer: A report on the shed"},
		{"a question about steps", talk + "- What are the first next steps?\n  - A test of the lamps\n  - A draft (ops)\n", ": A test of the lamps | ops: A draft"},
		{"a question about a step", talk + "- What is the step in front of the door?\n  - A stone\n", ""},
		{"as in a program", talk + "- The lamps should be red TODO(ops) if they are late\n- They wrote TODO(ops) there\n- Who put a TODO(ops) in it?\n- We found `TODO(ops)` in it\n- The text says TODO(12) in it\n", "ops: The lamps should be red TODO(ops) if they are late"},
		{"brackets within brackets", talk + "- (ACTION (??) - lamps, ladders etc.)\n- (ACTION (ops) - the shed)\n", "?: (ACTION (??) - lamps, ladders etc.) | ops: (ACTION (ops) - the shed)"},
		{"a link that somebody brings up", talk + "- [lead] https://example.org/12\n  - lamps are odd\n  - order of things\n", ""},
		{"taken over by", talk + "- The lamps to be taken over by ops, but not now\n- The keys to be taken care of by lead\n", "ops: The lamps to be taken over by ops, but not now | lead: The keys to be taken care of by lead"},
		{"without saying I", talk + "\nOps: Oh great, didn't know, will look at that. It is late.\n", "ops: Ops: Oh great, didn't know, will look at that. It is late."},
		{"how things look", talk + "\nOps: Oh great, it is red, will look at home there.\n", ""},
	})
}
