package minutes

import "testing"

// Below topics, the name of whoever presents one stands in brackets before it, and names stand
// before what people are told to do, with a colon or without.
func TestChoresBelowTopics(t *testing.T) {
	const talk = "## Roof\n\n- The roof is old\n- Rain\n- Two new lamps\n- No news of the wall\n"
	checkTasks(t, []bodyCase{
		{"below who presents it", "## Roof\n\n- (lead) Update on the roof.\n- Ops: print a poster\n\n## Wall\n\n- (writer) Discussion, if any.\n- Ops: talk to the vendor about bricks\n", "ops: Ops: print a poster | ops: Ops: talk to the vendor about bricks"},
		{"below what somebody says", "## Roof\n\n- (lead) It is late.\n- Ops: talk to the vendor about bricks\n", ""},
		{"behind a colon", talk + "- Ops: come back with a plan\n- Lead: include in the new template\n- Writer: Visit the shed\n- Ops: make sure it is dry\n", "ops: Ops: come back with a plan | lead: Lead: include in the new template | writer: Writer: Visit the shed | ops: Ops: make sure it is dry"},
		{"topics behind a colon", talk + "- Ops: visit to the shed\n- Lead: plan for the fair\n- Writer: text of the page\n- Ops: help is welcome\n- Lead: talk on roofs\n- Writer: keep the lamps\n", ""},
		{"without a colon", talk + "- Ops talk to the vendor, and then to Writer\n- Lead contact Writer and ask again\n", "ops: Ops talk to the vendor, and then to Writer | lead: Lead contact Writer and ask again"},
		{"to things and people", talk + "- Writer check the lamps\n- Lead reach out to the vendor\n", "writer: Writer check the lamps | lead: Lead reach out to the vendor"},
		{"nouns and the meeting", talk + "- Ops contact details\n- Lead update on the roof\n- Writer draft of the page\n- Lead call the meeting to order\n- Ops test the lamps are fine\n- Lead design the logo?\n- Ops share the screen\n", ""},
		{"at work", talk + "- Lead is exploring options for the roof\n- Ops is gathering feedback\n- Writer was exploring options\n- Thanks to ops for coordinating the fair\n", "lead: Lead is exploring options for the roof | ops: Ops is gathering feedback"},
		{"at work, in paragraphs", "## Roof\n\nLead: working on lots of small things for the roof. It is red.\n\nOps: working on the roof is hard.\n\nWriter: working on the guide?\n\nTeam: working on the wall of the shed.\n", "lead: Lead: working on lots of small things for the roof. It is red."},
		{"to be done to a thing", talk + "- A cheque of $5 to be paid into the bank\n- The keys to be returned to the shed by Friday\n", ": A cheque of $5 to be paid into the bank | : The keys to be returned to the shed by Friday"},
		{"to be, otherwise", talk + "- No invoices to be paid this week\n- Date to be confirmed\n- The vendor wants to be paid in May\n- Lead asked for the list to be sent out\n- List of lamps to be ordered soon\n- How to be paid in time\n- Lamps to be ordered if cheap\n", ""},
	})
}

// Names alone above what is to be done are those of people where most of them are, and a word
// with a colon above orders is a topic and no work.
func TestNamesAndTopicsAboveWork(t *testing.T) {
	for body, want := range map[string]string{
		"Present: Jane Doe, Joe Bloggs\n\n## Actions\n\n- Jane:\n  - order lamps\n- Joe Bloggs:\n  - paint it\n- Runner:\n  - ask them\n": "Runner",
		"Present: Jane Doe, Joe Bloggs\n\n## Actions\n\n- Jane:\n  - order lamps\n- Roof:\n  - paint it\n- Wall:\n  - ask them\n":         "",
		"Present: Jane Doe, Joe Bloggs\n\n## Topics\n\n- Jane:\n  - it is red\n- Joe:\n  - it is dry\n- Roof:\n  - it is late\n":          "",
	} {
		if got := whoIsNew(body); got != want {
			t.Errorf("%q: %s, not %s", body, got, want)
		}
	}
	checkTasks(t, []bodyCase{
		{"topics", "## Actions\n\n- Roof:\n  - order slates\n  - paint it (ops)\n- Lead:\n  - call the vendor\n", ": order slates | ops: paint it | lead: call the vendor"},
		{"what is to be done, with its parts", "## Actions\n\n- Write to:\n  - the vendor\n- Keep tidy:\n  - paint the wall\n", ": Write to: | : Keep tidy:"},
		{"the next meeting", "## Roof\n\n- It is red.\n\n## Next meeting\n\n- Lead to find a day in two weeks.\n", "lead: Lead to find a day in two weeks."},
		{"who leads it", "## Roof\n\n- It is red.\n\n## Next meeting\n\n- 12 May, lead to chair\n", ""},
	})
}
