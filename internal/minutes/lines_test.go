package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

func TestLinesBelowALabel(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"one after the other", "## Next steps\n\nLead to order the racks.\nLead to mount them.\nOps to test them\n", "lead: Lead to order the racks. | lead: Lead to mount them. | ops: Ops to test them"},
		{"arrows", "## Actions\n\n- order the racks (#12) --> Ops\n- mount them --> Lead/Ops\n- paint them --> next year\n", "ops: order the racks (#12) | lead ops: mount them | : paint them --> next year"},
	})
}

func TestLinesOfOrders(t *testing.T) {
	body := "# 2026-03-09\n\n## What came of it\n\nLead - Update the draft\nOps – comment on the key\nWriter - the key is late.\nOps - we should test it?\n\n\n## Actions\n\n- Unassigned - to mend the lock\n"
	m := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte(body), BodyLine: 1, People: team()}, &diag.List{})[0]
	var got []string
	eachItem(m, func(item *Item) {
		if item.Kind == Task {
			what := strings.Join(item.Owners, "+")
			if item.Unowned {
				what = "-"
			}
			got = append(got, what+": "+item.Text)
		}
	})
	if s := strings.Join(got, " | "); s != "lead: Update the draft | ops: comment on the key | -: Unassigned - to mend the lock" {
		t.Error(s)
	}
}

func TestLinesOfTheirOwn(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"lines of notes", "## Topics\n\n- The queue is full\nWe looked at it\nLead to ask the vendor\nOps will empty it\n", "lead: The queue is full\nWe looked at it\nLead to ask the vendor | ops: Ops will empty it"},
		{"bullets of other programs", "Notes\n\n. it is red\n\n[Action items:]{.underline}\n\n. lead will order the racks\nof steel\n\n. ops/writer to paint them\n\n\\* lead to sell the rest\n", "lead: lead will order the racks\nof steel | ops writer: ops/writer to paint them | lead: lead to sell the rest"},
		{"underlined by pandoc", "## [Roof]{.underline} {.unnumbered}\n\n- it is red\n\n**[Action items]{.underline}**\n\n- lead: order the racks\n- [ops]{.mark} to paint them\n", "lead: order the racks | ops: __ops__ to paint them"},
		{"wrapped lines", "## Topics\n\n- The queue is full, and nobody knows whether\nLead will come\n", ""},
	})
}

// Lines that hand out work need no label where nobody talks.
func TestLinesHandedOut(t *testing.T) {
	const talk = "## Talk\n\n- It is red.\n- It is late.\n\n"
	checkTasks(t, []bodyCase{
		{"paragraphs", talk + "Lead: Email the vendor.\n\nOps: Make slides\n\n- It is new\n", "lead: Email the vendor. | ops: Make slides"},
		{"lines", talk + "Lead: Email the vendor.\n**Ops:** Make slides\nWriter: Get the key for Friday.\n", "lead: Email the vendor. | ops: Make slides | writer: Get the key for Friday."},
		{"one who only tells", talk + "Lead: Email the vendor.\n\nOps: It is new\n", ""},
		{"people who talk", talk + "Ops: Is it new?\n\nWe looked.\n\nLead: Email the vendor.\n\nOps: Make slides\n", ""},
		{"the same twice", talk + "Lead: Email the vendor.\n\nLead: Make slides\n", ""},
	})
}

// A line that ends with who has it is one item of several.
func TestLinesAssigned(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"lines", "## Work\n\nMove the servers; assign to lead\nMake a form - assigned to ops, writer\nIt is late\nWho: lead\n", "lead: Move the servers | ops writer: Make a form"},
	})
}
