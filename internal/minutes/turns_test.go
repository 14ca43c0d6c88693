package minutes

import "testing"

func TestNamesThatComeBackSpeakInTurn(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"names above", "## Notes\n\n- @lead\n  - globs look odd\n  - one key is enough\n- @ops\n  - the lockfile is stuck in time\n- @lead\n  - then the key stays\n", ""},
		{"names in front", "## Topic\n\n- @lead\n  - tool to look at the results\n- @ops that is there already\n- @lead wants the list at the end\n\n## Other\n\n- Is it late?\n- It is not.\n- The guide is old.\n- The wiki is new.\n", ""},
		{"promise", "## Notes\n\n- @lead\n  - one key is enough\n  - ops to write it down\n- @ops\n  - the lockfile is old\n- @lead\n  - then the key stays\n", "ops: ops to write it down"},
		{"reports", "## Notes\n\n- @lead\n  - moved the servers\n- @ops\n  - wrote the guide\n", "lead: moved the servers | ops: wrote the guide"},
		{"label in brackets", "## Notes\n\n- [Conversation]\n  - @lead\n    - one key\n  - @ops\n    - two keys\n  - @lead\n    - three\n- [Actions]\n  - Write it down\n", ": Write it down"},
	})
}

func TestTitlesSayWhoReports(t *testing.T) {
	const title, paragraph = "## Reports\n\nB. Books [Lead]\n\n", "The books are closed. I will send\nthem to the list.\n\n"
	checkTasks(t, []bodyCase{
		{"of an officer", title + paragraph, "lead: The books are closed. I will send\nthem to the list."},
		{"until the next title", title + "All is well.\n\nC. Keys\n\n" + paragraph, ""},
		{"until the next heading", title + "## Other\n\n" + paragraph, ""},
		{"of two", "## Reports\n\n4.1 Books (Lead / Ops)\n\n" + paragraph, ""},
		{"of others", title + "Ops will send the list. Writer was away.\n", "ops: Ops will send the list. Writer was away."},
	})
}

func TestSpeakersInTurn(t *testing.T) {
	const lead, ops, writer = "**Lead** (servers)\n- It is late, and we looked at it yesterday. Nobody knows why.\n\n", "**Ops**\n- Can we move it? I think it is the disk.\n- I will order a disk next week.\n\n", "**Writer**\n- It is in the guide.\n\n"
	checkTasks(t, []bodyCase{
		{"lines", "## Disk\n\n" + lead + ops + "**Lead**\n- Great. We come back to it.\n\n", "ops: I will order a disk next week."},
		{"elsewhere", "# Disk\n\n" + lead + ops + lead + "## Guide\n\n" + writer + "**Ops**\n- Yes, it is. Writer and I will send the link.\n\n", "ops: I will order a disk next week. | writer ops: Yes, it is. Writer and I will send the link."},
		{"opinions", "## Disk\n\n" + lead + ops, "ops: I will order a disk next week."},
		{"headings", "## Disk\n\n### Lead\n\n- It is late. Is it?\n\n### Ops\n\n- I'll order a disk.\n\n### Lead\n\n- Great.\n\n", "ops: I'll order a disk."},
		{"paragraphs", "## Disk\n\n**Lead**\n\nIt is late. Is it?\n\n**Ops**\n\nI think so.\n\nI'll order a disk.\n\n**Lead**\n\nGreat.\n\n## Guide\n\nI'll see.\n", "ops: I'll order a disk."},
		{"bullets", "## Disk\n\n- **Lead**\n  - It is late. Is it?\n- **Ops**\n  - I'll order a disk.\n- **Lead**\n  - Great.\n", "ops: I'll order a disk."},
		{"labels", "## Disk\n\n- **Lead:**\n  - It is late. Is it?\n- **Ops:**\n  - I can write it up.\n  - writer to tell the others\n- **Lead:**\n  - Great.\n", "ops: I can write it up. | writer: writer to tell the others"},
		{"quotes", "## Disk\n\nLead:\n> It is late. Is it?\n\nOps:\n> I'll order a disk.\n\nLead:\n> Great.\n", "ops: I'll order a disk."},
		{"reports", "## Team\n\n**Lead**\n- moved the servers. That was late.\n- I will test the backups\n\n**Ops**\n- the disk is new\n", "lead: moved the servers. That was late. | lead: I will test the backups | ops: the disk is new"},
		{"reports of a day each", "## Monday\n\n**Lead**\n- moved one\n\n**Ops**\n- moved two\n\n## Tuesday\n\n**Lead**\n- moved three\n\n**Ops**\n- moved four\n", "lead: moved one | ops: moved two | lead: moved three | ops: moved four"},
	})
}

// Below titles below a name of work, people may only talk of what there is to do.
func TestTasksThatAreTalkedOver(t *testing.T) {
	const topics = "## Remaining tasks\n\n### Roof\n\n"
	checkTasks(t, []bodyCase{
		{"talk", topics + "- Lead: I think that it is dry.\n- Ops: Is the wall? We have to know.\n\n### Wall\n\n- Lead: It is nice, and I like it.\n- Ops: I'll paint it.\n", "ops: Ops: I'll paint it."},
		{"orders", topics + "- Lead: mend it, I think\n- Ops: order the slates\n\n### Wall\n\n- Lead: paint it\n- Ops: I like it.\n", "lead: mend it, I think | ops: order the slates | lead: paint it | ops: I like it."},
		{"things", topics + "- Lead: the slates.\n- Ops: the gutter.\n\n### Wall\n\n- Lead: the door.\n", "lead: the slates. | ops: the gutter. | lead: the door."},
	})
}

// Below the names of topics and of business stands what people bring up.
func TestTopicsOfPeople(t *testing.T) {
	const two = "**Lead:**\n- Release a statement\n- Another room\n\n**Ops:**\n- Tools for the shed\n- Need to paint the wall\n- I'll call the vendor\n"
	const reports = "**Lead:**\n- Painted the wall\n- Lamps\n\n**Ops:**\n- Will mend the door\n"
	checkTasks(t, []bodyCase{
		{"business", "## New business\n\n" + two, "ops: I'll call the vendor"},
		{"other business", "## Any other business\n\n" + two, "ops: I'll call the vendor"},
		{"topics", "## Topics\n\n" + two, "ops: I'll call the vendor"},
		{"talking points", "## Talking points\n\n" + two, "ops: I'll call the vendor"},
		{"headings", "## Board business\n\n### Lead\n\n- Another room\n\n### Ops\n\n- writer to look for one\n", "writer: writer to look for one"},
		{"another section", "## Topics\n\n- Roof\n\n## Team\n\n" + two, "lead: Release a statement | lead: Another room | ops: Tools for the shed | ops: Need to paint the wall | ops: I'll call the vendor"},
		{"reports", "## Topics\n\n" + reports, "lead: Painted the wall | lead: Lamps | ops: Will mend the door"},
		{"reports below a label", "## Discussion\n\n" + reports, "lead: Painted the wall | lead: Lamps | ops: Will mend the door"},
		{"work", "## Old business: action items\n\n**Lead:**\n- Another room\n\n**Ops:**\n- Tools for the shed\n", "lead: Another room | ops: Tools for the shed"},
	})
}
