package minutes

import "testing"

// Where names in brackets tell who said something, they own only what is marked, ordered or
// promised.
func TestWhoSaidItBehind(t *testing.T) {
	const said = "- Roof (writer)\n  - it is green (lead)\n  - could be the rain (ops)\n  - they like it, but it is wet (writer)\n  - no news of the wall\n  - the lock is new\n  - ask in May\n"
	checkTasks(t, []bodyCase{
		{"opinions", said + "  - needs a second coat, or the paint comes off (ops)\n  - it must be dry first (lead)\n  AI: order the paint (ops)\n", "ops: order the paint"},
		{"promises", said + "  - true, I'll paint it (ops)\n  - can do that, will start in May (lead)\n  - paint it again (writer)\n", "ops: true, I'll paint it | lead: can do that, will start in May | writer: paint it again"},
		{"tasks", "## Roof\n- It must be painted (lead)\n- The gutter needs to be cleaned (ops)\n- A lock has to be found (writer)\n", "lead: It must be painted | ops: The gutter needs to be cleaned | writer: A lock has to be found"},
		{"what was said, and an errand", "## Fair\n\n- lead to order the racks\n- ops → sell the rest\n\nWhat we said about the next one:\n\n- fewer people (lead)\n- Ops thinks it was late\n\n- all → tidy the hall\n", "lead: lead to order the racks | ops: sell the rest | all: tidy the hall"},
		{"thoughts among work", "## Actions\n\n- Lead to order the racks\n- Ops thinks that Monday is better\n- Writer feels the wall is red\n- Ops thinks of a name and sends it\n- Ops will think about it\n", "lead: Lead to order the racks | ops: Ops will think about it"},
		{"arguments", "## Roof\n\n4.2 In discussion, the following points were made:\n\n - it is late, and it may rain (lead);\n - it should be looked at with the wall (Ms ops);\n - nobody has a ladder (writer).\n\n## End\n", ""},
	})
}

// A remark in brackets below an action is none of its words.
func TestRemarkBelowInBrackets(t *testing.T) {
	checkTasks(t, []bodyCase{{"remarks", "- Pending action items:\n  - paint the roof (lead)\n    [ the paint has come, waits for the sun ]\n  - order a lock (ops, writer)\n    [ asked twice ]\n", "lead: paint the roof | ops writer: order a lock"}})
}

// Actions that are read out with their numbers, and what those say whose they are.
func TestReadOutByNumber(t *testing.T) {
	const talk = "## Roof\n\nlead: it is late.\n\nops: is it?\n\nlead: yes, it is.\n\nops: then we wait.\n\n### Open actions\n\n"
	checkTasks(t, []bodyCase{
		{"chair", talk + "lead: #12, ops to order a rack?\n\nops: done, since Monday\n\nlead: and #14, writer to paint it\n\nwriter: no, it rains\n", "ops: lead: #12, ops to order a rack? | writer: lead: and #14, writer to paint it"},
		{"others", talk + "lead: #12, ops asked for it?\n\nops: #14 is to be closed\n", ""},
	})
}
