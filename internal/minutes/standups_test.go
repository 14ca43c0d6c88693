package minutes

import (
	"slices"
	"testing"

	"slipway/internal/diag"
)

func TestStandUpsOfChats(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"copied", "## Daily\n\n**lead** 9:31\ny'day: moved the servers. today: the backups. blocked: no\n\n**ops** 9:33 AM\nYesterday: the rack\nToday: order a disk, then test it\n\n**writer** 9:40\nin town all day. it was late\n**lead** 9:41\nnice!! I'll look at it after lunch\n", "lead: moved the servers. | lead: the backups. | ops: the rack | ops: order a disk, then test it | lead: nice!! I'll look at it after lunch"},
		{"letters", "## Daily\n\nLead [09:31]\nY: the servers\nT: the backups\nB: –\n\nOps [09:35]\nT: it is late\n", "lead: Y: the servers | lead: T: the backups"},
		{"behind a blank line", "## Daily\n\nLead  9:31 AM\n\nDone: the servers\nNext: the backups\n", "lead: the servers | lead: the backups"},
		{"turns", "## Talk\n\n**lead** — 28/02/2026 20:04\nit is red\n\n**ops** — 28/02/2026 20:05\nI have one\n\n**ops** — Today at 20:05\nI'll measure it tonight\n\n**acme** — 28/02/2026 20:09\nthanks\n", "ops: **ops** — Today at 20:05\nI'll measure it tonight"},
		{"times of others", "## Programme\n\n9:30 Lead\n10:00 Ops\n\nToday: it is late\n", ""},
		{"signs for bullets", "## Round\n\n### Lead\n\n✅ moved the servers\n🔜 the backups\n🚧 nothing\n\n### Ops (away)\n\n:white_check_mark: the rack\n:construction: a disk\n\n## Talk\n\n👍 it is new\n🎉 it was late\n→ @ops order a disk\n", "lead: moved the servers | lead: the backups | ops: the rack | ops: :construction: a disk | ops: @ops order a disk"},
		{"euros", "## Talk\n\n€4 for a lamp\n€5 for a disk\n", ""},
	})
}

// The questions of a stand-up are labels of what is said below them, in many wordings, and where
// bullets answer numbers.
func TestQuestionsOfStandUps(t *testing.T) {
	for _, q := range [][3]string{
		{"What did you do from previous meeting?", "What are you working on moving forward from this meeting?", "Any challenges to your progress?"},
		{"What did I accomplish yesterday?", "What are you doing next?", "Are there any impediments in your way?"},
		{"What have you done since the last meeting to help the team?", "What will you do until the next meeting?", "What is blocking you?"},
		{"What did you work on?", "What will I do today?", "Do you have any blockers?"},
	} {
		checkTasks(t, []bodyCase{
			{"numbers", "Lead [lead@example.org](mailto:lead@example.org)\n\n1. " + q[0] + "\n- the roof\n3. " + q[1] + "\n- the wall\n4. " + q[2] + "\n- it is late\n\nOps <ops@example.org>\n\n1. " + q[0] + "\n2. " + q[1] + "\n- the door\n", "lead: the roof | lead: the wall | ops: the door"},
			{"bullets", "### Lead\n\n- " + q[0] + "\n  - the roof\n- " + q[1] + "\n  - the wall\n- " + q[2] + "\n  - it is late\n\n### Ops\n\n- " + q[1] + "\n  - the door\n", "lead: the roof | lead: the wall | ops: the door"},
		})
	}
}

// What hinders somebody is no work of theirs, and with whom they did something does not take it
// away from them.
func TestLinesOfStandUps(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"labels", "- Stand-up\n  - @lead\n    - _last:_ Time for the roof (ops, writer)\n    - _next:_ Wall (ops, lead, atm)\n    - _blockers:_ Schedule—on a trip\n  - @ops\n    - _last:_ Order lamps (lead, writer, NN)\n    - _next:_ take the lamps over (transfer from lead)\n    - _blockers:_ No blockers\n",
			"lead: Time for the roof (ops, writer) | lead: Wall (ops, lead, atm) | ops: Order lamps (lead, writer, NN) | ops: take the lamps over (transfer from lead)"},
		{"who does something about it", "## Updates\n\n### Lead\n\n- Done: the wall\n- Blockers: ops to send the key\n\n### Ops\n\n- Next: the lamps (lead, by Friday)\n- Impediments: the vendor is slow\n- Blocked: the door\n", "lead: the wall | ops: ops to send the key | lead: the lamps | ops: the door"},
		{"below a label", "## Updates\n\n### Lead\n\n- Done\n  - the wall\n- Blockers\n  - time\n  - writer will bring the key\n\n### Ops\n\n- Done\n  - the door\n- Any blockers?\n  - the lamps are late\n", "lead: the wall | writer: writer will bring the key | ops: the door"},
		{"in a list of its own", "## Updates\n\n### Lead\n\n**Done**\n\n- the wall\n\n**Blockers**\n\n- too little time\n- writer will bring the key\n\n**Blocked**\n\n- the gate\n", "lead: the wall | writer: writer will bring the key | lead: the gate"},
		{"in a column", "| Name | Last week | Blockers |\n|---|---|---|\n| Lead | moved two | too little time |\n| Ops | sold it | Lead to send the key |\n", "lead: moved two | ops: sold it | lead: Lead to send the key"},
		{"of all", "## Lead\n\n- Done: the wall\n\n## Blockers\n\n- The vendor is slow. Writer thinks it is late.\n\n## Ops\n\n- Done: the door\n", "lead: the wall | ops: the door"},
		{"of a release", "## Actions\n\n**Blockers**\n\n- order the disks\n", ": order the disks"},
		{"in a chat", "## Daily\n\n**lead** 9:31\nyesterday: the servers. today: the backups. blockers: too little time\n", "lead: the servers. | lead: the backups."},
		{"last of several", "## Actions\n\n- Lead: paint it\n- Last: sell it\n", "lead: paint it | : Last: sell it"},
	})
	m := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte("# 2026-03-09\n\n## Updates\n\n### Lead\n\n- last: moved it\n- next: sell it\n"), BodyLine: 1, People: team()}, &diag.List{})[0]
	var done []bool
	eachItem(m, func(item *Item) { done = append(done, item.Done) })
	if !slices.Equal(done, []bool{true, false}) {
		t.Error(done)
	}
}
