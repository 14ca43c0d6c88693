package minutes

import "testing"

func TestLabelsWithoutBlankLines(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n\n"
	checkTasks(t, []bodyCase{
		{"labels of people", talk + "## Updates\n\n**Lead**\n*Last week*\n- moved the servers\n- counted them\n*This week*\n- test the backups\n\n**Ops**\n*Last week*\n- painted the door\n", "lead: moved the servers | lead: counted them | lead: test the backups | ops: painted the door"},
		{"people", talk + "## Updates\n\n**Lead**\n- moved the servers\n  - two of them\n**Ops**\n- painted the door\n**Writer:**\n- wrote the guide\n", "lead: moved the servers | ops: painted the door | writer: wrote the guide"},
		{"actions", talk + "## Roof\n\n- It is red.\n**Action items:**\n- Paint it\n- lead: measure it\n", ": Paint it | lead: measure it"},
		{"marked lines", talk + "- Lead measured it.\nAction Ops: try the other side\n- Fetch the ladder\nAction Lead: put it up\nAction Writer/Ops: mount the gutter (both sides)\nAI lead: ask the shop\n", "ops: try the other side | lead: put it up | writer ops: mount the gutter (both sides) | lead: ask the shop"},
		{"marked lines set apart", talk + "- Lead measured it.\n-- It is long.\n** Action: Ops to try the other side.**\n\nIt is red.\n\n- It leaks.\n-- ACTION: writer to paint it\n", "ops: Ops to try the other side. | writer: writer to paint it"},
		{"more of an item", talk + "- It is\nlate:\n- so it is\n", ""},
		{"bold at the end", talk + "5.1 The gutter must be cleaned by May. **Lead**\n\n5.2 Red was chosen. **Ops**\n\n5.3 The lease is to be signed. **Ops/Writer**\n", "lead: 5.1 The gutter must be cleaned by May. **Lead** | ops writer: 5.3 The lease is to be signed. **Ops/Writer**"},
		{"called", talk + "The disk is full. @ops, book a new one.\n\nWe talked. @lead, so it is.\n\nIt is red. @writer, test it again?\n", "ops: The disk is full. @ops, book a new one."},
		{"all in bold", "## Disk\n\n- The disk is full\n**Ops will order one**\n**it is red**\n**Lead will pay for it**\n- it is late\n", "ops: **Ops will order one**\n**it is red** | lead: **Lead will pay for it**"},
		{"times", "## Disk\n\n**Lead** (10:02)\nThree topics today.\n\n**Ops** (10:03)\nIt is full. I'm going to order one.\n", "ops: **Ops** (10:03)\nIt is full. I'm going to order one."},
	})
}
