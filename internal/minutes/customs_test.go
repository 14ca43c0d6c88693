package minutes

import "testing"

// How a file writes who does something holds for its talk as well.
func TestCustomsOfFiles(t *testing.T) {
	const said = "- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- The roof is red.\n"
	const last = "## Last time\n\n- lead: the log -> done\n- ops: second fan -> late\n- writer: guide -> done\n\n## Topics\n\n" + said
	const orders = "## Power\n\n" + said + "1. It drops.\n   - try a larger one [lead]\n   - swap the parts [ops]\n   - find out why [lead, writer]\n"
	checkTasks(t, []bodyCase{
		{"in front", last + "- lead: page for the second fan\n- ops: it is late\n- writer: moved the guide\n- ops: good for you.\n", "lead: the log | ops: second fan -> late | writer: guide | lead: page for the second fan"},
		{"brackets in front", "## Last time\n\n- [lead] the log -- done\n- [ops, writer] second fan -- late\n- [writer] guide -- done\n\n## Topics\n\n" + said + "- [lead/ops] a page for the roof\n", "lead: the log | ops writer: second fan -- late | writer: guide | lead ops: a page for the roof"},
		{"topics in front", "## Agenda\n\n- [lead] State of the roof\n  - It is red.\n  - [ops] write down what it costs\n- [ops] triage of the fans\n- [name=writer] testing pages\n- [writer] guide of May\n- [ops] New wiki\n- [lead] Colour of the roof\n- [ops] Fans\n- [ops] The second page\n- [writer] Old pages\n- [lead] will paint it by Friday\n", "ops: [ops] write down what it costs | lead: [lead] will paint it by Friday"},
		{"topics with names", "## Agenda\n\n- (lead) State of the roof\n- (ops) triage of the fans\n- (writer) testing the pages\n- (ops) New wiki\n- (lead) colour\n\n## Topics\n\n1. writer - Fans of the roof\n2. lead - Move to the new house\n3. ops - Old pages\n4. lead - Money\n5. ops - Doors\n6. ops - Rent\n7. lead - Keys\n8. ops - Old chairs\n9. ops - The garden\n10. lead - Will paint the last door\n", "lead: lead - Will paint the last door"},
		{"notes and actions", "## Notes / Action points\n\n- it is red, @lead will have a look\n- Look into the warnings\n- Review the pages\n- Update on the wall\n- The roof is red\n", "lead: it is red, @lead will have a look | : Look into the warnings | : Review the pages"},
		{"notes", "## Notes\n\n- it is red, @lead will have a look\n- Look into the warnings\n- Review the pages\n- Update on the wall\n- The roof is red\n", "lead: it is red, @lead will have a look"},
		{"remarks with names", "## Roof\n\n- @lead - looking into the price of a new one\n- @ops - is it red? It was green.\n\n## Wall\n\n- @writer - stalled\n- @lead - Not much news. We are waiting.\n- @ops - It was green in May.\n- @writer - Happy with the page!\n- Next meeting is in May\n- @ops - Missing data\n\n## Other\n\n- @lead - Talked about it in May.\n- @writer - reviewing the order of the text\n- @ops - Half of it\n- @lead - Third page\n- @ops - invite the vendor to the next call\n", "lead: @lead - looking into the price of a new one | writer: @writer - reviewing the order of the text | ops: invite the vendor to the next call"},
		{"no custom", "## Last time\n\n- the log is done\n- ops: second fan -> late\n- guide -> done\n\n## Topics\n\n" + said + "- lead: page for the second fan\n", "ops: second fan -> late | : guide"},
		{"behind orders", orders + "   - new values on all boards [ops]\n", "lead: try a larger one | ops: swap the parts | lead writer: find out why | ops: new values on all boards"},
		{"nobody in brackets", "## This week\n\n- Oil the doors (lead)\n- Price of the paint (TBD)\n- Keys (open)\n- A door (??)\n", "lead: Oil the doors | ?: Price of the paint (TBD) | : Keys (open) | ?: A door (??)"},
		{"days in brackets", "## This week\n\n- lead: Oil the doors\n- ops: price of the paint\n- A new door (TBD)\n", "lead: Oil the doors | ops: price of the paint | : A new door (TBD)"},
		{"apart from actions", "- Completed action items:\n  - order the fans (ops)\n- Pending action items:\n  - oil the doors (lead)\n- Fans (ops)\n  - two are loud\n    - no, three (lead)\n  - one is red\n  - the rest is new\n- The guide (writer)\n  - it is old\n  - the wiki is new\n  - and late\n", "ops: order the fans | lead: oil the doors"},
		{"behind topics", "## Power\n\n" + said + "- New values [lead]\n  - They are red.\n- Fans [ops]\n  - Two are loud.\n- swap the parts [ops]\n", "ops: swap the parts"},
	})
}
