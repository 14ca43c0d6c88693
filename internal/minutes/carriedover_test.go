package minutes

import "testing"

func TestWorkInQuotations(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"of people", "## Action items\n\n***Lead***\n> ***From May***\n> * move the guide\n> * paint the wall\n* Rack\n    * order it\n    * colour and size\n\n***Ops***\n> ***From May***\n> * read the guide\n",
			"lead: move the guide | lead: paint the wall | lead: order it | lead: colour and size | ops: read the guide"},
		{"of a list of work", "## Action items\n\n> - Lead to move the guide\n> - ops: paint the wall\n\n- Writer to read it\n", "lead: Lead to move the guide | ops: paint the wall | writer: Writer to read it"},
		{"of what somebody wrote", "## Roof\n\nThe vendor wrote:\n\n> - move the guide (lead)\n> - paint the wall (ops)\n", ""},
	})
}

// Among what people had to do is also what was to be done by nobody in particular.
func TestAlsoToBeDone(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"matters arising", "## Roof\n\n- Is it late?\n\n## Matters arising\n\n- The text to be written up and printed - DONE\n- Lead to order racks\n- Ops to ask the vendor - on hold\n- Writer to paint the door\n- It was late\n", ": The text to be written up and printed | lead: Lead to order racks | ops: Ops to ask the vendor | writer: Writer to paint the door"},
		{"talk", "## Matters arising\n\n- The text to be written up is late\n- The door to be painted red\n- It was late\n- It was red\n- Lead to order racks\n", "lead: Lead to order racks"},
	})
}

func TestOrdersBelowWorkOfSomebody(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"each its own", "## Action items\n\n**Lead**\n\n- Order a new rack\n  - add a second key\n  - the old one is blue\n\n**Ops**\n\n- Paint the wall\n", "lead: Order a new rack | lead: add a second key | ops: Paint the wall"},
		{"of no list of a person", "## Action items\n\n- Lead to order a new rack\n  - add a second key\n- Ops to paint the wall\n", "lead: Lead to order a new rack | ops: Ops to paint the wall"},
		{"crossed out with single marks", "## Action items\n\n- [ ] ~Lead to paint the wall.~\n- [ ] ~Ops to order a rack.~ (no longer needed)\n- [ ] Writer to look at ~5 racks\n", "lead: Lead to paint the wall. | ops: Ops to order a rack. | writer: Writer to look at ~5 racks"},
	})
}
