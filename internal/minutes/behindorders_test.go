package minutes

import "testing"

func TestNamesBehindOrders(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- It is red.\n- It was blue.\n- The rack is old.\n\n"
	checkTasks(t, []bodyCase{
		{"within a text", talk + "- The wall: agree to paint it (ops). Can it be red? It was blue\n- The wall was red (ops). It is blue\n", "ops: The wall: agree to paint it (ops). Can it be red? It was blue"},
		{"an order that goes on", talk + "- Order a rack for the hall. Maybe with a key for it (ops)\n- Clean up. The state of the roof (ops)\n", "ops: Order a rack for the hall. Maybe with a key for it"},
		{"carefully", talk + "- Carefully check the racks (ops)\n- Monthly report (ops)\n- Monthly report on the racks (lead)\n", "ops: Carefully check the racks"},
		{"who is assigned", talk + "- The roof leaks, ops assigned\n- New rack: lead is assigned.\n- The vendor, whom nobody assigned\n", "ops: The roof leaks, ops assigned | lead: New rack: lead is assigned."},
		{"takes responsibility", talk + "- Lead takes responsibility for painting it\n- Ops takes responsibility for the delay\n", "lead: Lead takes responsibility for painting it"},
		{"open questions are not opened", talk + "- Racks\n  - Open questions on the size went to the vendor\n  - Ops to reach out to them\n", "ops: Ops to reach out to them"},
		{"the day of a deadline", talk + "- Papers\n  - [ ] Paper deadline - May 12\n  - [ ] Move the deadline - May 12\n", ": Move the deadline - May 12"},
	})
}
