package minutes

import "testing"

func TestTellsOfWhomItNames(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- The roof is red.\n"
	checkTasks(t, []bodyCase{
		{"told of", talk + "- Lead: The old room\n  Lead noted that it is cold. Ops will ask for a heater.\n", "ops: Lead: The old room\nLead noted that it is cold. Ops will ask for a heater."},
		{"told of two", talk + "- Lead: The old room\n  Lead has seen it. Ops will ask for a heater and writer will tell the members.\n", "ops writer: Lead: The old room\nLead has seen it. Ops will ask for a heater and writer will tell the members."},
		{"behind a figure", talk + "\nAccount: $2,104.12. Ops is going to move it to the bank.\n", "ops: Account: $2,104.12. Ops is going to move it to the bank."},
		{"a stranger", talk + "\nStranger: not yet. Ops is going to move it.\n", "ops: Stranger: not yet. Ops is going to move it."},
		{"quoted", talk + "- Lead: It is cold. Ops will ask for a heater. Perhaps ops will ask twice.\n", "ops: Lead: It is cold. Ops will ask for a heater. Perhaps ops will ask twice."},
		{"goes on to speak", talk + "- Lead: It is cold.\n  Lead: is it? Ops would ask for a heater.\n", ""},
		{"behind a topic and a dash", talk + "- Lamp: it is wrong - ops will mend it\n- Lamp: it is wrong - ops files a bug upstream\n- It is wrong - ops orders another\n- Lamp: it is right - lead thinks not\n", "ops: Lamp: it is wrong - ops will mend it | ops: Lamp: it is wrong - ops files a bug upstream | ops: It is wrong - ops orders another"},
		{"parts behind a dash", "## Who takes what\n\n- roof (main) - lead paints, ops helps\n- wall - nobody yet, who wants it?\n- door - writer, needs days\n", "lead ops: roof (main) - lead paints, ops helps | ?: wall | writer: door - writer, needs days"},
		{"behind a dash", talk + "- To be held in May - ops to advise by mail\n- It is cold - ops\n", "ops: To be held in May - ops to advise by mail"},
		{"bold handles", talk + "- **@ops** a picture for the form\n- **@lead** fill in the form by May\n- **@writer** is it late?\n- **@lead** reported on the form\n- **@ops** the form is late\n- **@lead**\n", "ops: a picture for the form | lead: fill in the form by May"},
		{"next meeting", talk + "\nNext meeting: in May, lead to advise of a day.\n\nOps was late.\n", "lead: in May, lead to advise of a day."},
		{"next meeting only", talk + "\nNext meeting: 5 May, at the office of ops.\n", ""},
		{"nothing", "## Actions\n\n- Chairs: no action\n- Lead: none\n- Ops: send the form\n", "ops: send the form"},
		{"tracker", talk + "\n\\<robot> ACTION-12 -- Lead to send the form -- due 2024-05-06 -- OPEN\n", "lead: Lead to send the form -- due 2024-05-06"},
		{"numbered lines", "1. **Opening**\n   1.1 Lead was late.\n2. **House**\n   2.1 The lease ends. **Action: lead to sign it**\n   2.2 The sign is broken.\n   2.3 It is cold. **Action: ops to ask for a heater**\n3. **End**\n   3.1 No more.\n", "lead: 2.1 The lease ends. **Action: lead to sign it** | ops: 2.3 It is cold. **Action: ops to ask for a heater**"},
		{"numbers of others", talk + "- Ops:\n  1.1 a text\n  2.1 another\n", ""},
		{"boxes and none", "## Outage\n\n- began at two\n- [ ] add a disk @ops #12\n- it was full\n- [ ] lead: write it up\n\n## Tasks\n\n- [ ] someone needs to test it\n- [ ] needs an owner: a text\n", "ops: add a disk @ops #12 | lead: write it up | ?: someone needs to test it | ?: needs an owner: a text"},
		{"groups", talk + "- Text 4 has run out. Authors to resubmit it by May\n- Board to be elected in May\n- Authors to resubmit it?\n- Editors to some extent agree\n", ": Text 4 has run out. Authors to resubmit it by May"},
		{"all of a group", talk + "\nThe text is due in May. All councillors to send theirs to ops. Lead to print it.\n\n- All members to read the report\n- All members will read the report\n- All directors to be elected in May\n- All trustees to date agree\n- All members to receive a copy\n- All staff to send it if it is late\n",
			"all: The text is due in May. All councillors to send theirs to ops. | lead: Lead to print it. | all: All members to read the report | : All members will read the report"},
		{"by when", "## Actions\n\n1. order a disk — ops — tomorrow\n2. a list — lead — before the freeze\n3. ask about a picture — ???\n", "ops: order a disk — tomorrow | lead: a list — before the freeze | ?: ask about a picture"},
		{"asked behind a dash", talk + "- The picture is missing – @ops please add\n- It was left to lead to get prices.\n- Two are left to go\n", "ops: The picture is missing – @ops please add | lead: It was left to lead to get prices."},
		{"who people are", "## New people / hellos\n\n- Lead, wants to learn about roofs\n- Ops, moved here in May, does lamps\n\n## Actions\n\n- Writer, the roof\n", "writer: the roof"},
		{"needs one, and who does it", talk + "- Lamps: needs an owner. Ops will take it.\n", "ops: Lamps: needs an owner. Ops will take it."},
		{"how far in a letter", "## Items from last week\n\n* [D] lead: rotate the key\n* [P] ops: move the relay. It is ported.\n", "lead: [D] rotate the key | ops: [P] move the relay. It is ported."},
		{"loose ends", "## Loose ends from May\n\n✅ Lead – publish the post\n⏳ Ops – ask the vendor. They want to wait.\n", "lead: publish the post | ops: ask the vendor. They want to wait."},
		{"a sign and how far it is", "## Actions\n\n- [ ] order it (lead) ➡️ rolled over\n- [ ] a table (nobody yet – who wants it?)\n", "lead: order it | ?: a table"},
		{"lines with handles", "1. Reports\n\n   None was sent.\n   @lead: ask for one\n   @ops: send it by May\n\n2. Other\n\n   - Red\n", "lead: ask for one | ops: send it by May"},
		{"in what way", talk + "- Ops checks internally whether it is red\n- Ops clarifies with the vendor whether it is red\n- Lead clarifies that it is red\n", "ops: Ops checks internally whether it is red | ops: Ops clarifies with the vendor whether it is red"},
		{"to go and report", talk + "- Fair: training in May. Ops to attend and report back.\n- Fair: training in May. Ops to attend.\n", "ops: Fair: training in May. Ops to attend and report back."},
		{"can prepare", talk + "- Fair: ops can prepare a page for May\n", "ops: Fair: ops can prepare a page for May"},
		{"things decided", "## Decisions\n\n- All times are red\n- Ops sends the list\n", "ops: Ops sends the list"},
		{"asked who", talk + "- we need to ask the vendor. Who? → unclear, next time\n", "?: we need to ask the vendor. Who? → unclear, next time"},
		{"office in bold", "**Launch owner:** lead\n\n## Actions\n\n- order it, nobody assigned yet\n", "?: order it, nobody assigned yet"},
		{"needs one, and why", talk + "- Lamps - need an owner. Stranger has moved on.\n- Lamps: need an owner's manual. It is lost.\n", "?: Lamps - need an owner. Stranger has moved on."},
		{"needs one", talk + "- Who runs the bar? Needs a volunteer.\n- It needs a volunteer or two\n", "?: Who runs the bar? Needs a volunteer."},
		{"before the fair", talk + "\n**To do before the fair**\n\n- Licence – ops\n- Lights (lead)\n", "ops: Licence | lead: Lights"},
		{"says", talk + "\nLead: it is late. Lead asks everybody to look. Ops will write it up.\n", "ops: Lead: it is late. Lead asks everybody to look. Ops will write it up."},
		{"has and will", talk + "\nLead: has a list and will share it with ops.\n", "lead: Lead: has a list and will share it with ops."},
		{"can put it together", talk + "- It needs a list. Lead can put something together.\n- Ops can put two and two together\n", "lead: It needs a list. Lead can put something together."},
		{"still planning", talk + "\nLead: Still planning to look at the roof.\n\nOps: Also planning on ordering slates.\n\nWriter: Still nice to look at.\n", "lead: Lead: Still planning to look at the roof. | ops: Ops: Also planning on ordering slates."},
		{"will be about", talk + "- Lead will actually be around in May.\n- Ops will actually mend it.\n- Writer volunteered to take meeting notes.\n", "ops: Ops will actually mend it."},
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
		{"topic in front of who is to", talk + "\nLamp: Ops to meet the vendor on site.\n\nLamp 14: lead to write to the vendor.\n\nStranger: I want ops to write to the vendor.\n", "ops: Lamp: Ops to meet the vendor on site. | lead: Lamp 14: lead to write to the vendor."},
		{"topic before somebody", talk + "- Disk: Lead has got two. Ops orders it.\n- Stranger: Lead is late, we wait. Ops orders it.\n", "ops: Disk: Lead has got two. Ops orders it."},
		{"nobody yet in front", "## Actions\n\n- **???** – a list of helpers\n- **TBC** – lights\n- **Roof:** lights\n", "?: **???** – a list of helpers | ?: **TBC** – lights | : **Roof:** lights"},
		{"nobody yet", "## Actions\n\n- A list of helpers – nobody yet\n- Lights (no one yet)\n", "?: A list of helpers | ?: Lights"},
		{"orders among others", talk + "\n## Guide\n\n- Lead to add a page\n- Set up a second page\n- Ops will ask the vendor\n- Call about the roof\n\n## Log\n\n- Lead to add a page\n- Set up a second page\n- It is late\n- It is long\n", "lead: Lead to add a page | : Set up a second page | ops: Ops will ask the vendor | lead: Lead to add a page"},
		{"more phrases", talk + "- Lead will have a draft by Friday\n- Lead will have a cold\n- Ops continues to work on the log\n- The log will be written up by Ops\n- Waiting for Writer to send it\n- The plan is for Lead to ask the vendor\n- To move on, Ops will call the vendor\n- A letter to Ops will come\n", "lead: Lead will have a draft by Friday | ops: Ops continues to work on the log | ops: The log will be written up by Ops | writer: Waiting for Writer to send it | lead: The plan is for Lead to ask the vendor | ops: To move on, Ops will call the vendor"},
		{"line of an order", talk + "\nLead: send the form to the vendor\n\nOps: it is late\n", "lead: Lead: send the form to the vendor"},
		{"emphasised heads of paragraphs", talk + "\n**Website (writer):** The host is slow. Writer to move it. Ops needs to tell the vendor.\n\n**Stranger:** We have a plan. Ops will tell the vendor.\n", "writer: **Website (writer):** The host is slow. Writer to move it. | ops: Ops needs to tell the vendor. | ops: **Stranger:** We have a plan. Ops will tell the vendor."},
		{"the only one named", talk + "\nThe first was the list, which Ops has not shared. She'll do so by May.\n\nThe second was the list of Ops and Writer. She'll do so by May.\n", "ops: The first was the list, which Ops has not shared. She'll do so by May."},
		{"resolved that", talk + "\n- It was resolved that Ops purchase a lamp at a cost of 80.\n- Ops was instructed to reply\n", "ops: It was resolved that Ops purchase a lamp at a cost of 80. | ops: Ops was instructed to reply"},
		{"two behind a dash", talk + "\nThe kit needs a text – Ops will draft it, Writer will read it.\n", "ops: The kit needs a text – Ops will draft it, | writer: Writer will read it."},
		{"opener behind a topic", talk + "\nIt is in May. Music: Ops knows a band and will ask.\n", "ops: It is in May. Music: Ops knows a band and will ask."},
		{"next meeting, then", talk + "\nNext call: 18 March, 10 am. Ops sends the invitation.\n", "ops: 18 March, 10 am. Ops sends the invitation."},
		{"asked of whom", talk + "- Rename the kit? (ops)\n- Rename the kit (ops)\n", "ops: Rename the kit"},
		{"in the present", talk + "- Ops re-runs the tests\n- Writer takes care of the cake\n- Lead starts a draft\n- Lead starts with the roof\n- Ops creates problems\n", "ops: Ops re-runs the tests | writer: Writer takes care of the cake | lead: Lead starts a draft"},
		{"nobody's list", "## Actions\n\n- Ops\n  - a page\n- Nobody yet\n  - test it\n", "ops: a page | ?: test it"},
		{"titles of people", talk + "\n*Roof.* It is done. Mr. Ops will check the attic. He was late.\n", "ops: *Roof.* It is done. Mr. Ops will check the attic. He was late."},
		{"numbers of a tracker", talk + "- 1234567: it is late -- ops will have a look\n- 2345678: fixed, lead to port it\n- writer still working on the guide\n", "ops: 1234567: it is late -- ops will have a look | lead: 2345678: fixed, lead to port it | writer: writer still working on the guide"},
		{"label with a dot", "1. **Opening.** It was late.\n2. **Action points from the last meeting.**\n   1. Texts of the guide (ops)\n   2. Lead has three offers\n", "ops: Texts of the guide | : Lead has three offers"},
		{"topic before who will", talk + "- Budget: Ops is in touch with the vendor. She will send a list.\n", "ops: Budget: Ops is in touch with the vendor. She will send a list."},
		{"marked in prose", talk + "\n**Writer** - the room is booked. AP: Lead to ask about the keys.\n\n**Ops** - 340 are left. Lead to ask for more.\n", "lead: **Writer** - the room is booked. AP: Lead to ask about the keys. | lead: **Ops** - 340 are left. Lead to ask for more."},
		{"went well", "## What went well\n\n- the kit was there (ops)\n- pairing - lead\n\n## Actions\n\n- a list (ops)\n", "ops: a list"},
		{"remarks behind names", "## Actions\n\n- five talks - ops (2 of 3)\n- a page - lead\n", "ops: five talks | lead: a page"},
		{"in an office and not", talk + "\nOps will continue as treasurer. Lead will continue the list.\n", "lead: Ops will continue as treasurer. Lead will continue the list."},
		{"in an office", talk + "\nOps will continue as treasurer.\n", ""},
		{"she will", talk + "\n- Ops knows somebody who may come, she will ask them.\n", "ops: Ops knows somebody who may come, she will ask them."},
		{"discussed", "**Goals for March**\n\n- a page - ops\n\n**Discussed**\n\n- It needs a page!\n", "ops: a page"},
		{"German", talk + "- Lead bereitet die Belege vor.\n- Ops holt den Schlüssel im Mai ab. Es eilt.\n- Lead stellt die Zahlen vor.\n- Ops holt tief Luft.\n- Ops schließt die Liste ab.\n- Ops schließt die Sitzung.\n- Lead testet, ob es geht.\n- Lead erledigt das.\n- Lead gibt einen Überblick.\n", "lead: Lead bereitet die Belege vor. | ops: Ops holt den Schlüssel im Mai ab. Es eilt. | ops: Ops schließt die Liste ab. | lead: Lead testet, ob es geht. | lead: Lead erledigt das."},
	})
}

// A name in emphasis behind what somebody says begins the words of another, known or not.
func TestNextSpeakerInLine(t *testing.T) {
	checkTaken(t, map[string]string{
		"- *Lead:* the gate squeaks. *Ops:* known, I'll oil it this afternoon": "ops",
		"- *Lead:* the gate squeaks. *XY:* known, I'll oil it this afternoon":  "",
		"- **Lead:** I'll oil it. **Note:** it squeaks":                        "lead",
	})
}

// What people say that they are at, plan on or have to do, where they speak in turn, is theirs. What
// they tell of the work is not.
func TestSpeakersTellWhatTheyAreAt(t *testing.T) {
	const talk = "## Topic\n\n- Lead: is it late?\n- Ops: The guide is old.\n- Writer: the wiki is new.\n"
	checkTasks(t, []bodyCase{
		{"at work", talk + "- Lead: Updating the list of racks\n- Ops: Still writing a guide\n- Writer: Looking into it\n", "lead: Lead: Updating the list of racks | ops: Ops: Still writing a guide | writer: Writer: Looking into it"},
		{"how it goes on", talk + "- Lead: currently reviewing the list\n- Ops: Finishing up the guide\n- Writer: Currently the list is red\n", "lead: Lead: currently reviewing the list | ops: Ops: Finishing up the guide"},
		{"told of work", talk + "- Lead: Updating the list is hard\n- Ops: Testing the door takes long\n- Writer: Setting the clock would help\n- Lead: Checking the clock?\n- Ops: Writing guides\n", ""},
		{"planning on", talk + "- Lead: planning on doing the list\n- Ops: Planning on mending it in May\n", "lead: Lead: planning on doing the list | ops: Ops: Planning on mending it in May"},
		{"of themselves", talk + "- Lead: planning on attending the fair\n- Ops: planning on taking a week off\n- Writer: planning on Monday is hard\n", ""},
		{"planning in prose", talk + "\nLead: planning on doing the list.\n\nOps: planning on going home.\n", "lead: Lead: planning on doing the list."},
		{"needs to", talk + "- Lead: Needs to make sure we agree with the vendor\n- Ops: needs to follow up with the shop\n", "lead: Lead: Needs to make sure we agree with the vendor | ops: Ops: needs to follow up with the shop"},
		{"what needs it", talk + "- Lead: needs to be red\n- Ops: needs to make sure, if it is late\n- Roof: needs to make sure it holds\n", ""},
	})
}
