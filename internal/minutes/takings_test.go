package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

// taken reads a text below a heading and gives the owners of every item of it
// that is to be done, one item behind the other.
func taken(text string) string {
	var problems diag.List
	meetings := Parse(Input{File: "f.md", Series: "s", Front: Front{Title: "Log"}, Body: []byte("# Meeting 2026-03-09\n\n## Topic\n\n**Notes**\n\n" + text + "\n"), BodyLine: 1, People: team()}, &problems)
	var got []string
	for _, m := range meetings {
		everyItem(m, func(_ *Area, _ *List, item *Item) {
			if item.Kind == Task {
				got = append(got, strings.Join(item.Owners, "+"))
			}
		})
	}
	return strings.Join(got, " ")
}

// A name may stand anywhere before what its bearer takes on, and a pronoun or
// nothing may stand for it.
func TestTakings(t *testing.T) {
	cases := []struct{ text, want string }{
		{"No objections, and ops will open the ticket.", "ops"},
		{"It lacks a guide, which writer will add.", "writer"},
		{"The last part is the roof, which is on writer.", "writer"},
		{"Half of it is done; the rest is with ops now.", "ops"},
		{"The vendor is slow. That is on Lead's plate.", "lead"},
		{"The ball is in Ops' court.", "ops"},
		{"Painting it falls to lead and ops.", "lead+ops"},
		{"There was a call, which is on lead time.", ""},
		{"The budget is in good hands.", ""},
		{"Lead assured us that she would ask the vendor.", "lead"},
		{"Ops was asked whether they would ask the vendor.", ""},
		{"Lead hoped that he would send it.", ""},
		{"Lead is planning to ask for comments.", "lead"},
		{"Lead plans to ask for comments.", "lead"},
		{"Ops has taken the action to be its editor.", "ops"},
		{"Ops is okay to drive it.", "ops"},
		{"Lead tested the import and plans to repeat it.", "lead"},
		{"Before the break, lead read it out and will send it round.", ""}, // no name as names are written
		{"Before the break, Lead read it out and will send it round.", "lead"},
		{"Lead read out what Ops wrote and will send it round.", ""}, // either of them
		{"Lead rambled on. Will write it down.", "lead"},
		{"Lead has asked Ops to take over. They will read the list.", "ops"},
		{"Ops and Writer looked at it, they will be sending it out soon.", "ops+writer"},
		{"Some use it, lead says so. She will ask around.", ""},
		{"Lead will pay and ops will fetch it.", "lead ops"},

		{"The writer and ops team members will look at it.", "writer+ops"},
		{"Members of the ops team will look at it.", "ops"},
		{"Lead, hopefully writer, and maybe others, will look at it.", "lead+writer"},
		{"Lead (maybe) and ops will look at it.", "lead+ops"},
		{"Ops will discuss it with the vendor.", "ops"},
		{"The ops team will discuss it next time.", ""},
		{"Ops will leave it open.", ""},
		{"Ops will join us next week.", ""},

		{"Ops is going to turn alerts back on once it is quiet.", "ops"},
		{"Ops will turn off the old servers.", "ops"},
		{"Ops will turn up later.", ""},
		{"Ops will return to this next time.", ""},
		{"Ops will return spare keys to the vendor.", "ops"},
		{"It should be shorter and ops is going to see to it.", "ops"},
		{"Maybe ops should look at it.", ""},
		{"A text for lead and ops will show it.", ""},
		{"A text for lead and lead will send it.", "lead"},
		{"Nobody uses it (so far), lead thinks so, he'll ask around.", ""}, // no name as names are written
		{"Lead thinks that nobody uses it so she'll ask around.", "lead"},
		{"The rest will be added by ops/writer.", "ops+writer"},
		{"List to be brought up to date; to be done by ops and writer", "ops+writer"},
		{"The talk will be presented by ops.", ""},
		{"It will be done by Friday.", ""},
		{"Order the boxes; assign to ops\nPaint them - assigned to writer last week who will do it soon\nThat is all", "ops writer"},

		{"- Ops is working on the alarms.", "ops"},
		{"- **Alarms**: Ops is still setting them up.", "ops"},
		{"- **All About Alarms**: Ops is still looking into them.", "ops"},
		{"- Ops came by. They are working on the alarms.", "ops"},
		{"- Ops has been preparing the move.", "ops"},
		{"- Ops is in process on this.", "ops"},
		{"- Ops is meeting the vendor.", ""},
		{"- Ops has begun drafting the text.", "ops"},
		{"- Ops has begun to like it.", ""},
		{"- Please move racks @ops", "ops"},
		{"- Please move racks with @ops", ""},
		{"Could Ops please move racks?", "ops"},
		{"Could Ops move racks?", ""},
		{"It is old, so Ops to move it.", "ops"},
		{"RESOLVED: That Ops write to the vendor.", "ops"},
		{"It was resolved that Ops be asked to write to the vendor.", "ops"},
		{"It was agreed that Ops test results are good.", ""},
		{"Members requested that Ops write to the vendor.", "ops"},
		{"The roof was referred to Ops to investigate.", "ops"},
		{"The roof was left with Ops.", ""},
		{"It is old. For action by Ops.", "ops"},
		{"The last action by Ops.", ""},
		{"Ops has volunteered for this.", "ops"},
		{"Ops has volunteered for years.", ""},
		{"Ops will be in touch with the vendor.", "ops"},
		{"Ops will return the keys.", "ops"},
		{"Ops will return in May.", ""},
		{"- :arrow_right: ops: move racks", "ops"},
		{"- <mark>Ops to move racks</mark>", "ops"},
		{"==Ops to move racks==", "ops"},
		{"They are old. (Action Ops)", "ops"},
		{"They are old. (action of Ops)", ""},
		{"- Action Ops – move racks", "ops"},
		{"- OPS TO MOVE RACKS", "ops"},
		{"- Ops' task: move racks", "ops"},
		{"- @todo Ops: move racks", "ops"},
		{"- ops: build is green", ""},
		{"- ops: draft of the text is out", ""},
		{"- ops: fix the test that is red", "ops"},
		{"- ops: check racks are there", "ops"},
		{"- ops: call for papers", ""},
		{"- ops: to be fair, it is late", ""},
		{"- ops: to me it is fine", ""},
		{"Ops was asked to explain.", ""},
		{"- (Ops to bring cables)", "ops"},
		{"It was agreed Ops would bring cables.", "ops"},
		{"Ops is bringing cables on Friday.", "ops"},
		{"Ops is attending on Friday.", ""},
		{"Ops is bringing cables.", ""},
		{"Ops will also need to bring cables.", "ops"},
		{"Ops, our electrician, will bring cables.", "ops"},
		{"=> Ops brings cables", "ops"},
		{"- lead: I'm happy to turn it into a page", "lead"},
		{"- Ops checking with the vendor.", "ops"},
		{"- Ops meeting the vendor.", ""},
		{"- The move\n  ops: finishing the racks\n  lead: reviewing the text", "ops lead"},
		{"- ops: working on it since May. It is slow.", ""},
		{"- ops: ", ""},
		{"- Ops is on the hook for the cables", "ops"},
		{"- It is late - Ops is on it", "ops"},
		{"Ops is on it every week.", ""},
		{"Ops will have a look at it.", "ops"},
		{"Ops will have a rack in May.", ""},
		{"Who can fetch it? Ops will.", "ops"},
		{"Ops will see.", ""},
		{"Ops to the rescue.", ""},
		{"- Ops to be the home of the log", ""},
		{"Ops is going to Berlin.", ""},
		{"- Disk full -> ops cleans it", "ops"},
		{"- DRI for the disks: ops", "ops"},
		{"- ✅ Ops: order disks", "ops"},
		{"- Ops: TODO: order disks", "ops"},
		{"- Order disks (ops, cc lead)", "ops"},
		{"- Order disks @ops cc @lead", "ops"},
		{"- cc @ops", ""},
		{"- Can you move disks, @ops?", "ops"},
		{"- @ops can you move disks?", "ops"},
		{"- Lead: Ops can you move disks and tell us.", "ops"},
		{"- Ops, can you move disks?", ""},
		{"- @ops can you hear us?", ""},
		{"- @ops could you explain it?", ""},
		{"Let's have Ops order disks.", "ops"},
		{"We have Ops order disks now and then.", ""},
		{"The rack is late. Ops can take this on.", "ops"},
		{"Ops can take that as given.", ""},
		{"Ops will fetch it with Lead. He plans to test it as well.", "ops ops"},
		{"Ops spoke with Lead. He plans to test it as well.", ""},
		{"- ops: file names of the backups", ""},
		{"- ops: file a ticket with the vendor", "ops"},
		{"- Set of racks: Ops", ""},
		{"Ops has seen it before so will look after it.", "ops"},
		{"The rack of Ops is old so will fail.", ""},
		{"Lead and ops, who are in the committee, will look after it.", "lead+ops"},
		{"The rack, which is old, will look after itself.", ""},
		{"- Ops is looking for a room.", ""},
		{"Ops is working on the alarms, which some dislike.", ""}, // told in prose

		{"**Lead**\nIt is in the log, and Lead can post it again, and he agreed to send the link.", "lead"},
		{"**Lead**\nIt is late.\n**Ops**\nYes. I will write that down.", "ops"},
		{"lead: it is late\nops: I'll write it down\n... somewhere", "ops"},
		{"- @ops that is dear. I need to check whether it is true.", "ops"},
		{"- @ops that is dear. I need to leave.", ""},
		{"It is fine. *Next action:* ops to send it.", "ops"},
		{"Lead will buy it. *Next action:* ops to send it.", "lead ops"},

		{"They are told, so the next step is ops asking again.", "ops"},
		{"Action items include ops preparing the list.", "ops"},
		{"The next step is unclear to ops.", ""},
		{"The next steps are in the log.", ""},

		{"Lead has agreed to draft it.", "lead"},
		{"Lead has agreed to lead the group.", ""},
		{"Lead said that she would circulate the paper.", "lead"},
		{"Lead said he would prefer May.", ""},
		{"It was agreed for ops to contact them.", "ops"},
		{"Ops was tasked with finding a room.", "ops"},
		{"Thanks to Lead, who will look after it.", "lead"},
		{"Whoever is there will look after it.", ""},
		{"No news; lead (Acme) will ask again.", "lead"},
		{"Ops's going to look at it.", "ops"},
		{"Lead plans to retire.", ""},
		{"It is said that all will receive a copy.", ""},
		{"The session will be led by ops.", ""},
		{"- lead: it is late so I can review it", ""},
		{"- lead: I can confirm that", ""},
		{"- lead: I'll briefly explain why.", ""},
		{"- lead: I'll explain why.", ""},
		{"- lead: I'll share the sheet tomorrow.", "lead"},

		{"Lead explained how Ops will move it.", ""},
		{"Lead should speak of it, and Ops is going to look at it.", "ops"},
		{"Lead will step down in June.", ""},
		{"Writer to set up a call with Lead, Ops, and Brad to talk it over.", "writer"},
		{"Lead: Ops and I will write it up.", "ops+lead"},
		{"Lead: I'll have a look next week.", "lead"},
		{"Lead: I'll think about it.", ""},

		{"Nobody has time; lead takes this on.", "lead"},
		{"Lead took it on.", "lead"},
		{"Lead took it on Monday.", ""},
		{"Ops signed up to count them.", "ops"},
		{"Lead: happy to draft it", "lead"},
		{"Lead: happy to see you", ""},
		{"Lead: going to write to them", "lead"},
		{"Lead: going to the shop", ""},

		{"If nobody minds, ops will merge it.", ""},
		{"Lead thinks ops will merge it.", ""},
		{"Writer thinks that it is fine and will ask.", "writer"},
		{"The report of ops will be short.", ""},
		{"The report of ops will show it.", ""},
		{"Maybe ops will look at it.", ""},
		{"Ops will be starting in May.", ""},
		{"Ops is happy to sponsor it.", ""},
		{"What will ops do?", ""},

		{"- lead: that is right; I will write it", "lead"},
		{"- lead: it is a mess. I'll tidy it up.", "lead"},
		{"- lead: I can take that", "lead"},
		{"- lead: I can see that", ""},
		{"- lead: I'm happy to draft something, but it takes time", "lead"},
		{"- lead: I'm happy with it", ""},
		{"- lead: if it happens again, I'll tell you", ""},
		{"- lead: I think I will be late", ""},
		{"- @lead I will edit it today", "lead"},
		{"lead (in chat): volunteers to help with the text", "lead"},
		{"Lead, has action to ask around.", "lead"},
		{"Lead: could you? Ops: yup, I'll do it.", "ops"},
		{"Lead: the numbers are out. Will post them.", "lead"},
		{"Lead: will do.", ""},

		{"Lead will leave a comment on it.", "lead"},
		{"Lead has kindly agreed to draft it.", "lead"},
		{"Lead kindly thanked everybody.", ""},
		{"Lead, kindly send it again.", "lead"},
		{"Lead and ops took it upon themselves to ask.", "lead+ops"},
		{"The text is late. Lead signed up for it.", "lead"},
		{"Lead: the text to be sent this week.", "lead"},
		{"Lead: still waiting on the text to be sent.", ""},
		{"Lead: it is to be seen.", ""},
		{"Lead, together with ops, will draft it.", "lead+ops"},
		{"Lead noted she would write it up.", "lead"},
		{"Lead noted she would prefer May.", ""},
		{"The next step for lead is to write it up.", "lead"},
		{"Lead had been asked to write it up.", ""},
		{"The room (ops will book it) holds ten.", "ops"},
		{"Lead is also going to write it.", "lead"},
		{"Lead has been asked to look into it.", "lead"},
		{"Lead has been asked to be there.", ""},
		{"It would be a flag, which ops will investigate.", "ops"},
		{"Lead volunteered that he would ask around.", "lead"},
		{"Writer and ops from Acme will test it.", "writer+ops"},
		{"- Ops is working to organise it.", "ops"},
		{"- Ops is working towards a better queue.", ""},
		{"Until then lead answers the mail.", "lead"},
		{"For next time: lead brings cake", "lead"},
		{"It opens in May. @lead tests the shop with a card", "lead"},
		{"@lead finds it odd", ""},
		{"@lead raises the price", ""},
		{"On Fri lead sends it", "lead"},
		{"Lead writes to them on sat", "lead"},
		{"Lead + ops do the posts, one a week from 20.1.", "lead+ops"},
		{"Lead and ops write the text by May.", "lead+ops"},
		{"Lead and ops write a lot.", ""},
		{"Lead and ops meet on Friday.", ""},
		{"Until then lead thinks about it.", ""},
		{"Lead walks from 3 to 5.", ""},
		{"Lead wants somebody to say that they will do it.", ""},
		{"Lead asked somebody for it, so he'll bring it.", "lead"},
		{"It was agreed that lead will retain the seat.", ""},
	}
	for _, c := range cases {
		if got := taken(c.text); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

// What will be done is work though nobody is named.
func TestUndertaken(t *testing.T) {
	for text, want := range map[string]string{
		"- Will ask the vendor again.":                                       "task",
		"- Will be asked again.":                                             "talk",
		"- Will break older programs.":                                       "talk",
		"- Will look into another vendor.":                                   "task",
		"- Will look better in green.":                                       "talk",
		"- Will ask the vendor again?":                                       "talk",
		"- It is late. A letter with the reason will be sent to the vendor.": "task",
		"- A letter will be sent if it is late.":                             "talk",
		"- The recording will be posted today.":                              "talk",
		"- The log will be sent out every week.":                             "talk",
		"- Next steps are to write it down.":                                 "task",
		"- Next steps are written down.":                                     "talk",
		"- Next step is asking the vendor.":                                  "task",
		"- The next step is sending it out now":                              "task",
	} {
		var problems diag.List
		meetings := Parse(Input{File: "f.md", Series: "s", Front: Front{Title: "Log"}, Body: []byte("# Meeting 2026-03-09\n\n**Notes**\n\n" + text + "\n"), BodyLine: 1, People: team()}, &problems)
		everyItem(meetings[0], func(_ *Area, _ *List, item *Item) {
			if string(item.Kind) != want {
				t.Errorf("%q: %s, want %s", text, item.Kind, want)
			}
		})
	}
}

// Who is told to do something, offers to do it, or is said to.
func TestToldTo(t *testing.T) {
	for text, want := range map[string]string{
		"The chair asked Writer to investigate and report back.":                    "writer",
		"Lead asked ops and writer to look into it.":                                "ops+writer",
		"Lead asked Ops to explain it.":                                             "",
		"Lead asked whether Ops was to send it.":                                    "",
		"Lead asked whether two of them are needed, ops will enquire.":              "ops",
		"Lead asked whether, after the move, ops will pay.":                         "",
		"Lead asked whether ops will pay, as it is late.":                           "",
		"Lead asked whether it is late, and if so ops will pay.":                    "",
		"It began late. Lead said he would try to follow up.":                       "lead",
		"Lead said that she would send the sheet.":                                  "lead",
		"- Lead asked which of them is there, and Ops said that she will make one.": "ops",
		"Ops volunteered to take minutes.":                                          "",
		"Ops will take the minutes of the next call.":                               "ops",
		"Ops will chair the meeting.":                                               "",
		"- Ops: please send lead the keys":                                          "ops",
		"- Ops: please send lead the keys.\n- lead: Yes. It is late.":               "",
		"Lead said it would send a mail.":                                           "",
		"Lead said he would like to go.":                                            "",
		"Lead G. wrote a set of forms. He will write down how they work.":           "lead",
		"It is for the U.S. Ops will send it.":                                      "ops",
		"Are there more readers?\n\nWriter volunteers":                              "writer",
		"Writer volunteered.":                                                       "writer",
		"Writer volunteered as a scribe.":                                           "",
		"Will review this version: Lead and ops.":                                   "lead+ops",
		"Will it be late: lead?":                                                    "",
		"Will review: nobody":                                                       "",
		"- Lead still to do this":                                                   "lead",
		"- It is late. Ops please let them know.":                                   "ops",
		"- Ops was pleased to hear it.":                                             "",
		"- lead: We need that, once it is there I'll ask the vendor to begin.":      "lead",
		"- lead: I'll give it a last check":                                         "lead",
		"- lead: I'll give a short overview":                                        "",
		"- lead: I think I'll be late once more":                                    "",
		"- lead: the thing I'll send is long":                                       "",
		"- lead - some of it is missing - will write it down":                       "lead",
		"- lead - some of it is missing - will be late":                             "",
		"- lead: I commit again to review it":                                       "lead",
	} {
		if got := taken(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
