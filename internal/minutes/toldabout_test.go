package minutes

import "testing"

func TestTellsOfWhomItNames(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- The roof is red.\n"
	checkTasks(t, []bodyCase{
		{"told of", talk + "- Lead: The old room\n  Lead noted that it is cold. Ops will ask for a heater.\n", "ops: Lead: The old room\nLead noted that it is cold. Ops will ask for a heater."},
		{"told of two", talk + "- Lead: The old room\n  Lead has seen it. Ops will ask for a heater and writer will tell the members.\n", "ops: Lead: The old room\nLead has seen it. Ops will ask for a heater | writer: and writer will tell the members."},
		{"quoted", talk + "- Lead: It is cold. Ops will ask for a heater.\n", ""},
		{"goes on to speak", talk + "- Lead: It is cold.\n  Lead: is it? Ops will ask for a heater.\n", ""},
		{"behind a dash", talk + "- To be held in May - ops to advise by mail\n- It is cold - ops\n", "ops: To be held in May - ops to advise by mail"},
		{"bold handles", talk + "- **@ops** a picture for the form\n- **@lead** fill in the form by May\n- **@writer** is it late?\n- **@lead** reported on the form\n- **@ops** the form is late\n- **@lead**\n", "ops: a picture for the form | lead: fill in the form by May"},
		{"next meeting", talk + "\nNext meeting: in May, lead to advise of a day.\n\nOps was late.\n", "lead: in May, lead to advise of a day."},
		{"next meeting only", talk + "\nNext meeting: 5 May, at the office of ops.\n", ""},
		{"nothing", "## Actions\n\n- Chairs: no action\n- Lead: none\n- Ops: send the form\n", "ops: send the form"},
		{"tracker", talk + "\n\\<robot> ACTION-12 -- Lead to send the form -- due 2024-05-06 -- OPEN\n", "lead: Lead to send the form -- due 2024-05-06 -- OPEN"},
		{"numbered lines", "1. **Opening**\n   1.1 Lead was late.\n2. **House**\n   2.1 The lease ends. **Action: lead to sign it**\n   2.2 The sign is broken.\n   2.3 It is cold. **Action: ops to ask for a heater**\n3. **End**\n   3.1 No more.\n", "lead: 2.1 The lease ends. **Action: lead to sign it** | ops: 2.3 It is cold. **Action: ops to ask for a heater**"},
		{"numbers of others", talk + "- Ops:\n  1.1 a text\n  2.1 another\n", ""},
		{"boxes and none", "## Outage\n\n- began at two\n- [ ] add a disk @ops #12\n- it was full\n- [ ] lead: write it up\n\n## Tasks\n\n- [ ] someone needs to test it\n- [ ] needs an owner: a text\n", "ops: add a disk @ops #12 | lead: write it up | ?: someone needs to test it | ?: needs an owner: a text"},
		{"groups", talk + "- Text 4 has run out. Authors to resubmit it by May\n- Board to be elected in May\n- Authors to resubmit it?\n- Editors to some extent agree\n", ": Text 4 has run out. Authors to resubmit it by May"},
		{"by when", "## Actions\n\n1. order a disk — ops — tomorrow\n2. a list — lead — before the freeze\n3. ask about a picture — ???\n", "ops: order a disk — tomorrow | lead: a list — before the freeze | ?: ask about a picture"},
		{"asked behind a dash", talk + "- The picture is missing – @ops please add\n- It was left to lead to get prices.\n- Two are left to go\n", "ops: The picture is missing – @ops please add | lead: It was left to lead to get prices."},
		{"needs one", talk + "- Who runs the bar? Needs a volunteer.\n- It needs a volunteer or two\n", "?: Who runs the bar? Needs a volunteer."},
		{"before the fair", talk + "\n**To do before the fair**\n\n- Licence – ops\n- Lights (lead)\n", "ops: Licence | lead: Lights"},
		{"says", talk + "\nLead: it is late. Lead asks everybody to look. Ops will write it up.\n", "ops: Lead: it is late. Lead asks everybody to look. Ops will write it up."},
		{"has and will", talk + "\nLead: has a list and will share it with ops.\n", "lead: Lead: has a list and will share it with ops."},
		{"let me", talk + "\nLead: let me do the examples\n\nOps: let me do it like so?\n\nWriter: let me see\n", "lead: Lead: let me do the examples"},
		{"behind a dash in prose", talk + "\nLead - sent the letter. The room is small. Need a list of things, will send a first one.\n\nOps - they have a kit. They will send it. Will test it in May.\n", "lead: Lead - sent the letter. The room is small. Need a list of things, will send a first one. | ops: Ops - they have a kit. They will send it. Will test it in May."},
		{"of others", talk + "- Lead - No. They will come to us; they are working towards May.\n- Ops - I see.\n", ""},
		{"but will check", talk + "- Lead: it is mostly used for the log, but will check with the vendor.\n- Ops: the tool is slow, but will send it.\n", "lead: Lead: it is mostly used for the log, but will check with the vendor."},
		{"him", talk + "\nLead is away. Will ask him.\n\nLead is here. Will send her list.\n", ": Lead is away. Will ask him. | lead: Lead is here. Will send her list."},
		{"in the middle", talk + "\nThe text is long. Will submit another one soon.\n", ": The text is long. Will submit another one soon."},
		{"elsewhere", "## Actions\n\n- [Of the fair](https://tracker.example/query?status=new&group=owner)\n- Writer and ops: as noted in the agenda\n- Lead: same as above\n- [Mend the roof](https://tracker.example/issues?id=4)\n", ": [Mend the roof](https://tracker.example/issues?id=4)"},
		{"he, not they", talk + "\nLead sent the keys to Ops and Writer. He will ask for the rest.\n\nLead met Ops. She will ask for it.\n\nLead sent the keys to Ops and Writer. They will ask for the rest.\n", "lead: Lead sent the keys to Ops and Writer. He will ask for the rest."},
		{"was to", talk + "- Ops was to list the alerts. It is late.\n- Ops was to be there.\n- The list of Ops was to be longer.\n", "ops: Ops was to list the alerts. It is late."},
		{"is checking", talk + "\nThe fair is in May. Ops is checking with the town whether there is room.\n\nOps is talking a lot.\n", "ops: The fair is in May. Ops is checking with the town whether there is room."},
		{"numbered behind a name", talk + "- Lead: shall I?\n  - Ops - [Action-BM-2017-03 Draft a list](https://tracker.example/3)\n  - Ops - action is needed\n", "ops: [Action-BM-2017-03 Draft a list](https://tracker.example/3)"},
		{"announced", "## Outstanding actions\n\n- Lead - going through the list:\n  - 2016-07: Ops – write a list\n    1. Ops - Is this done?\n    2. Lead - Yes.\n  - 2016-02: Writer/Ops - draft a letter\n- Lead to order:\n  - a disk (Ops)\n", "ops: 2016-07: Ops – write a list | writer ops: 2016-02: Writer/Ops - draft a letter | lead: Lead to order: | ops: a disk"},
		{"goes on", talk + "- Lead is rewriting the log because it is long.\n- Will also start with the list.\n- It is long.\n- Will also rain\n", "lead: Lead is rewriting the log because it is long. | lead: Will also start with the list."},
		{"asks all", talk + "- Lead asks everybody for comments by Friday.\n- Lead asks the vendor for a list by Friday.\n", "lead: Lead asks the vendor for a list by Friday."},
		{"topic before somebody", talk + "- Disk: Lead has got two. Ops orders it.\n- Stranger: Lead is late. Ops orders it.\n", "ops: Disk: Lead has got two. Ops orders it."},
		{"nobody yet", "## Actions\n\n- A list of helpers – nobody yet\n- Lights (no one yet)\n", "?: A list of helpers | ?: Lights"},
		{"orders among others", talk + "\n## Guide\n\n- Lead to add a page\n- Set up a second page\n- Ops will ask the vendor\n- Call about the roof\n\n## Log\n\n- Lead to add a page\n- Set up a second page\n- It is late\n- It is long\n", "lead: Lead to add a page | : Set up a second page | ops: Ops will ask the vendor | lead: Lead to add a page"},
		{"more phrases", talk + "- Lead will have a draft by Friday\n- Lead will have a cold\n- Ops continues to work on the log\n- The log will be written up by Ops\n- Waiting for Writer to send it\n- The plan is for Lead to ask the vendor\n- To move on, Ops will call the vendor\n- A letter to Ops will come\n", "lead: Lead will have a draft by Friday | ops: Ops continues to work on the log | ops: The log will be written up by Ops | writer: Waiting for Writer to send it | lead: The plan is for Lead to ask the vendor | ops: To move on, Ops will call the vendor"},
		{"line of an order", talk + "\nLead: send the form to the vendor\n\nOps: it is late\n", "lead: Lead: send the form to the vendor"},
		{"German", talk + "- Lead bereitet die Belege vor.\n- Ops holt den Schlüssel im Mai ab. Es eilt.\n- Lead stellt die Zahlen vor.\n- Ops holt tief Luft.\n", "lead: Lead bereitet die Belege vor. | ops: Ops holt den Schlüssel im Mai ab. Es eilt."},
	})
}
