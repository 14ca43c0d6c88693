package minutes

import "testing"

// What a list is about, where its label alone does not tell.
// A label ends where the numbers go on that are older than it, and its list may be indented
// further than Markdown allows.
func TestListsOfALabel(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"numbers go on", "## Agenda\n\n1. Roof\n   * it is red\n2. Door\n\nNext steps\n\n* order the paint\n\n4. sum up the meeting\n", ": order the paint"},
		{"numbers of the label", "## Topic\n\nNext steps\n\n1. order the paint\n\n* it is red\n\n2. mend the roof\n", ": order the paint | : mend the roof"},
		{"numbers of a heading", "## Next steps\n\n1. order the paint\n\n* buy a door\n\n2. mend the roof\n", ": order the paint | : buy a door | : mend the roof"},
		{"far indented", "## Topic\n\n* it is red\n\n Next steps\n      * order the paint for\n        the door\n          * a red one\n      * mend the roof\n", ": order the paint for\nthe door | : mend the roof"},
		{"far indented talk", "## Topic\n\nIt is red\n      * order the paint\n", ""},
	})
}

func TestListsOfOtherThings(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"a bullet with nothing but bullets goes with the one before it", "## Action items\n\n- lead to order it\n\n- - lead ordered this.\n  - ops: was it late? lead: no.\n\n- ops to look\n",
			"lead to order it|lead, ops to look|ops"},
		{"below an action, a report is what came of it", "## Action items\n\n- lead to order it\n  - was ordered\n  - ops completed this.\n  - the blue one\n", "lead to order it|lead, the blue one|"},
		{"the first with nothing but bullets has none before it", "## Action items\n\n- - lead: order it\n\n- - ops: look\n", "lead: order it|lead, ops: look|ops"},
		{"short bullets without owners and labels are no work", "- Rent\n- Roof\n", ""},
		{"a name before a colon may be who says it", "- lead: order it\n- ops: look\n- Roof\n", "lead: order it|lead"},
		{"what is said behind handles is no work", "- @lead I think it is late.\n- @ops I agree with that.\n", ""},
		{"a title in bold ends the list of another", "**Action items**\n\n- lead to order it\n- the roof\n\n**Machines**\n\n- ops showed them\n- the wall\n", "lead to order it|lead, the roof|"},
		{"titles in bold below a label are within it", "**Action items**\n\n**Machines**\n\n- lead to order it\n\n**Roof**\n\n- a new one\n", "lead to order it|lead, a new one|"},
		{"in talk, a name in brackets is whose topic it is", "- Update on the rent (lead)\n- Numbers of the year - ops\n- Order the machines (ops)\n- We need to book the hall (lead)\n- a\n- b\n- c\n- d\n- e\n\n## Notes\n\n- TODO: f\n", "Order the machines (ops)|ops, We need to book the hall (lead)|lead, TODO: f|"},
		{"a state beside its item", "## Actions\n\n- lead: order it\n - Done.\n- ops: paint it\n", "lead: order it|lead, ops: paint it|ops"},
		{"what a list of work names as talk is talk", "## Actions\n\n1. Help or discussion needed\n   - the roof\n   - TODO: measure it\n2. Decisions needed\n   - the wall\n3. Next actions (team)\n   - order the machines\n   - …\n", "TODO: measure it|, order the machines|"},
		{"an action of which much is said is one", "## Actions\n\n- Write the agenda\n  - a long one\n- Begin discussions about the roof (ops)\n  - the wall\n", "Write the agenda|, a long one|, Begin discussions about the roof (ops)|ops, the wall|"},
		{"the goal of a meeting makes no work of its day", "Goal: better roofs\n\n- Date: 9 March\n- Link: https://example.org\n", ""},
		{"the goal of an area does of what is in it", "## Roof\n\nGoal: better roofs\n\n- measure it (lead)\n- paint\n\n## Wall\n\n- a\n- b\n- c\n", "measure it (lead)|lead, paint|"},
		{"names below a title of talk say whose points they are", "## Actions\n\n1. Decisions needed\n   - lead\n     - what the roof costs\n     - ops will ask them\n", "ops will ask them|ops"},
		{"a handle before a colon asks for something", "- @ops: order the machines\n- @lead: in my view it is late\n- a\n- b\n", "@ops: order the machines|ops"},
		{"among quotations, only by an order", "- @ops: the machines are late.\n- @lead: how late?\n- @ops: a week.\n- @writer: machines at the gate are fine\n- @lead: order others\n", "@lead: order others|lead"},
		{"titles above what people do are no work themselves", "## Action items\n\n- Roof\n  - lead to measure it\n  - the ladder\n- Wall\n  - ops will paint it\n", "lead to measure it|lead, the ladder|, ops will paint it|ops"},
		{"titles above talk neither", "## Action items\n\n- Roof\n  - it is old\n  - lead will measure it\n  - the ladder is long\n- Wall\n  - it is white\n  - it is dry\n", "lead will measure it|lead"},
		{"orders with parts are work", "## Action items\n\n- Measure it\n- Prepare the roof\n  - ops to clean it\n", "Measure it|, Prepare the roof|, ops to clean it|ops"},
		{"who has a role does no work by it", "- Meeting owner: lead\n- a\n- b\n", ""},
		{"who speaks of something did, where it is told", "- lead to report on the roof\n  - it is late\n- lead to report on the roof by Friday\n  - it is late\n- a\n- b\n- c\n- d\n", "lead to report on the roof by Friday|lead"},
		{"topics with paragraphs are no work, whoever is named below", "1. Opening\n\n   lead opened it.\n\n2. Report\n\n   ops showed it.\n\n   - Income: 400 (ops)\n   - Spending: 200 (ops)\n\n3. Close\n", ""},
		{"bullets below a number that are indented too little are of it", "## Actions\n\n1. Measure it\n * it is long\n * ops will bring the rule\n2. Paint it\n* the wall\n", "Measure it|, ops will bring the rule|ops, Paint it|, the wall|"},
		{"what is followed up on an agenda", "- Follow up on the roof - it is old\n- Follow up: ops to measure it\n- a\n- b\n", "Follow up: ops to measure it|ops"},
		{"a line of a bullet that says that it is work", "- The roof is old\nTODO: measure it\nit is long\nAI: ops to paint it\n- a\n- b\n", "TODO: measure it\nit is long|, AI: ops to paint it|ops"},
		{"an order among what people are told", "- The roof\n  - lead to measure it\n  - Book a ladder\n  - ops will paint it\n- The wall\n  - lead to look at it\n  - Paint it\n  - it is old\n- c\n", "lead to measure it|lead, Book a ladder|, ops will paint it|ops, lead to look at it|lead"},
		{"bullets of word processors", "## Actions\n\n• ops: order it\n• lead: measure\nThe roof\n\n– ops to look\n\na) lead to paint it\n\n☐ clean up\n[ ] ops\n", "ops: order it|ops, lead: measure\nThe roof|lead, ops to look|ops, a) lead to paint it|lead, ☐ clean up|"},
		{"bullets of word processors in talk", "## Roof\n\n• it is old\n• lead will measure it\n– says ops\n", "lead will measure it\n– says ops|lead"},
		{"half of the items are no custom", "- order it (lead)\n- Roof\n- Wall\n", "order it (lead)|lead"},
		{"changes that are looked at are whose they are", "## Pull requests\n\n- Fix the roof #13 (ops)\n- [#12 Paint it](https://example.org/12) (@rel)\n- a\n- b\n- lead will merge them\n", "lead will merge them|lead"},
		{"a link that somebody noted in a chat", "## Action items\n\n- https://example.org/1 (ops, 18:03:30)\n- ops to order it (ops, 18:03:40)\n- https://example.org/2\n", "ops to order it (ops, 18:03:40)|ops, https://example.org/2|"},
		{"what was said there", "## Action items\n\n- ops: order it\n- The vendor said that the tiles are late\n- Stranger said: wants to see it\n- Lead said that she will paint it\n", "ops: order it|ops, Lead said that she will paint it|lead"},
		{"what else stands in a list of work", "## Action items\n\n- ops: order it\n- None for lead\n- Next call: 23 March, chaired by ops\n- See [the board](https://example.org/) for the rest\n- See whether it fits\n", "ops: order it|ops, See whether it fits|"},
		{"an agenda ends a list of work", "Follow-ups:\n\n- samples (writer)\n\nAgenda:\n\n* [ops] who pays\n  * nobody\n* [lead] the release\n  * it is late\n", "samples (writer)|writer"},
		{"an agenda is talk", "Agenda:\n\n* [ops] who pays\n  * nobody\n* [lead] the release\n  * it is late\n", ""},
		{"a line that names talk ends a list of work", "To do:\n\n- samples (writer)\n\nOpen questions:\n\n- who pays (ops)\n\n**Risks**\n\n- ops may leave (lead)\n", "samples (writer)|writer"},
		{"an answer in a list of work is none", "## Actions\n\n- lead to order it\n- ops: yes, and it is good.\n- ops: yes, I will look\n", "lead to order it|lead, ops: yes, I will look|ops"},
		{"how far somebody is, below an action or behind a handle", "## Actions\n\n- [ ] @ops order it\n  - @lead: needs a review\n  - @writer: I looked, fine\n\n## Roof\n\n- @ops: half done, see the board\n", "[ ] @ops order it|ops"},
	} {
		if _, got := tasksOf(t, c.body); got != c.want {
			t.Errorf("%s: %s", c.name, got)
		}
	}
}
