package minutes

import "testing"

func TestStandUpsOfChats(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"copied", "## Daily\n\n**lead** 9:31\ny'day: moved the servers. today: the backups. blocked: no\n\n**ops** 9:33 AM\nYesterday: the rack\nToday: order a disk, then test it\n\n**writer** 9:40\nin town all day. it was late\n**lead** 9:41\nnice!! I'll look at it after lunch\n", "lead: moved the servers. | lead: the backups. | ops: the rack | ops: order a disk, then test it | lead: nice!! I'll look at it after lunch"},
		{"letters", "## Daily\n\nLead [09:31]\nY: the servers\nT: the backups\nB: –\n\nOps [09:35]\nT: it is late\n", "lead: Y: the servers | lead: T: the backups"},
		{"behind a blank line", "## Daily\n\nLead  9:31 AM\n\nDone: the servers\nNext: the backups\n", "lead: the servers | lead: the backups"},
		{"times of others", "## Programme\n\n9:30 Lead\n10:00 Ops\n\nToday: it is late\n", ""},
		{"signs for bullets", "## Round\n\n### Lead\n\n✅ moved the servers\n🔜 the backups\n🚧 nothing\n\n### Ops (away)\n\n:white_check_mark: the rack\n:construction: a disk\n\n## Talk\n\n👍 it is new\n🎉 it was late\n→ @ops order a disk\n", "lead: moved the servers | lead: the backups | ops: the rack | ops: :construction: a disk | ops: @ops order a disk"},
		{"euros", "## Talk\n\n€4 for a lamp\n€5 for a disk\n", ""},
	})
}
