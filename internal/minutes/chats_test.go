package minutes

import "testing"

func TestLogsOfChats(t *testing.T) {
	for _, head := range []string{
		"14:09:01 <ops> ", "[14:09] <@ops> ", "2026-03-09 14:09:01 <ops> ", "[2026-03-09T14:09] < ops> ", "14:09 ops: ", "14:09 - Jane Doe: ", "(14:09) ", "9:05 AM ops: ", `\<ops> `, "<ops> ", "&lt;ops&gt; ",
	} {
		for text, want := range map[string]string{
			"#action lead to move the rack":         "lead",
			"#action lead - move the rack":          "lead",
			"ACTION: lead to move the rack":         "lead",
			"#action Lead, writer to move the rack": "lead writer",
			"#action TBD to move the rack":          "?",
			"#info lead moves the rack":             "",
			"#agreed to move the rack":              "",
			"#topic the rack of lead":               "",
			"it was ACTION: film":                   "",
		} {
			got := workIn("10:00 <lead> #startmeeting\n10:01 <ops> o/\n" + head + text + "\n10:09 <ops> so it is\n")
			if want == "" && len(got) > 0 || want != "" && (len(got) != 1 || got[0][:len(want)+1] != want+":") {
				t.Errorf("%s%s: %q", head, text, got)
			}
		}
	}
	checkTasks(t, []bodyCase{
		{"indented", "## Log\n\n\t[14:02:11] <lead> #topic Disk\n\t[14:02:31] <ops> it is late\n\t[14:03:02] <lead> ACTION: ops to order a disk\n\t[14:04:00] * ops nods\n\t[14:04:10] <writer> ACTION: me, write it up\n", "ops: ops to order a disk | writer: me, write it up"},
		{"no brackets", "## Log\n\nlead | #action ops order a disk\nlead: #action writer to write it up\n2026-03-09 14:01:02\tlead\t#action ops test it\n14:03:02 lead> #action ops paint it\n10:09 <ops> the wall: #3 is red\n", "ops: ops order a disk | writer: writer to write it up | ops: ops test it | ops: ops paint it"},
		{"noted by", "* ACTION: need someone for the disk (lead, 14:05:07)\n* ACTION: order it (lead, 14:05:07)\n", "?: need someone for the disk (lead, 14:05:07) | : order it (lead, 14:05:07)"},
		{"own", "10:00 <lead> so\n10:01 <ops> #action I will move it\n10:02 <lead> #action me to test it\n", "ops: I will move it | lead: me to test it"},
		{"fenced", "```\n10:00 <lead> so\n10:01 <ops> #action lead to move it\n10:02 <lead> ok\n```\n", "lead: lead to move it"},
		{"other code", "```\nif x { // TODO: lead to move it\n#action = 3\n```\n", ""},
		{"summary", "Action items\n------------\n* lead to move it\n* ops, writer: test it\n\nAction items, by person\n-----------------------\n* lead\n  * lead to move it\n* **UNASSIGNED**\n  * paint it\n", "lead: lead to move it | ops writer: test it | lead: lead to move it | ?: paint it"},
		{"summary with stamps", "3. **Action items from last week** (lead, 15:08:01)\n   * ops moved it (ops, 15:08:50)\n   * writer has not yet had time for it (writer, 15:09:22)\n   * INFO: it is red (ops, 15:10:00)\n\n5. **Roof (writer)** (lead, 15:33:18)\n   * it is red (ops, 15:33:40)\n", "ops: ops moved it (ops, 15:08:50) | writer: writer has not yet had time for it (writer, 15:09:22)"},
		{"summary with days", "* TOPIC: Rack  (lead, 14:09:44)\n  * ops thinks it is old  (lead, 14:12:33)\n  * ACTION: ops to paint it  (lead, 14:19:00)\n  * HELP: who can paint?  (ops, 14:29:00)\n", "ops: ops to paint it  (lead, 14:19:00)"},
		{"calls for help", "* INFO: it is old (lead, 14:05:07)\n* HELP: someone needed who oils the doors (ops, 14:06:00)\n* #help the paint has to be mixed (ops, 14:07:00)\n* HELP: the doors - writer (ops, 14:08:00)\n* help is on its way (ops, 14:09:00)\n",
			"?: someone needed who oils the doors (ops, 14:06:00) | ?: the paint has to be mixed (ops, 14:07:00) | writer: the doors (ops, 14:08:00)"},
		{"commands", "10:00 <lead> #startmeeting\n10:00 <bot> Useful Commands: #action #agreed #help #info\n10:01 <ops> hi\n\nCommands: #action, #info, #topic\n\nUse #topic and\nthen #action #info #idea\n", ""},
		{"each line", "10:01 <lead> so, the disk\n10:02 <ops> I'll order one\n  by Friday\n10:03 <lead> fine\n10:04 <writer> nice\n10:05 <lead> ops to move the rack\n10:06 <lead> next\n", "ops: 10:02 <ops> I'll order one\nby Friday | ops: 10:05 <lead> ops to move the rack"},
		{"quoted", "## Floor\n\n> `<lead>` the links are dead\n>\n> `<ops>` I'll mend them tonight\n>\n> `<lead>` not all of them\n", "ops: `<ops>` I'll mend them tonight"},
	})
}

func TestScribes(t *testing.T) {
	const talk = "## Topic\n\nlead: is it late?\n\nops: it is.\n… the guide is old\n… I sent a list on Monday\n\nwriter: I disagree, the guide is new.\n\nlead: great. It is late.\n\n"
	checkTasks(t, []bodyCase{
		{"tracker", talk + "## Review of open actions\n\nlead: let's go through them\n\n[ACTION-288](https://example.org/288) on Ops to move the rack — *pending review*\n\nACTION-291 on Writer to paint it — *open*\n\nops: mine has a patch, so it can be closed\n\nwriter: move the desk\n", "ops: Ops to move the rack — *pending review* | writer: Writer to paint it | writer: move the desk"},
		{"marks", talk + "<ops> **ACTION:** writer to paint it [recorded in https://example.org/a]\n\n*Action:* ops - move it\n\n**ACTION on lead:** test it\n\n[AI] on hold\n", "writer: writer to paint it [recorded in https://example.org/a] | ops: move it | lead: test it | : on hold"},
		{"states", talk + "[NEW] ACTION: ops to move it\n[PENDING] ACTION: writer to paint it\n[DONE] ACTION: lead to test it\n", "ops: ops to move it | writer: writer to paint it | lead: lead to test it"},
		{"times", "## Disk\n\n**Ops** [12:05](https://example.org/v?t=725): It is the disk. I'll order one this week.\n\n**Writer** (13:10): Nice.\n", "ops: **Ops** [12:05](https://example.org/v?t=725): It is the disk. I'll order one this week."},
		{"goes on", talk + "ops: it is the disk\n… nobody knows why\n… I will look at it\n\nlead: fine\n", "ops: ops: it is the disk\n… nobody knows why\n… I will look at it"},
		{"no quotes", "## Action items\n\nlead: the rack is to be moved.\n\nops: paint it\n\nwriter: the guide.\n", "lead: the rack is to be moved. | ops: paint it | writer: the guide."},
	})
}
