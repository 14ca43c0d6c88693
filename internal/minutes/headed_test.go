package minutes

import (
	"testing"

	"slipway/internal/diag"
)

func TestHeadingsThatAreActions(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"below a list's name", "## 1) Review of the actions\n\n### 1.1) lead: order the paint\n\nIt came on Monday.\n\n### 1.2) ops: review the door\n\n### 1.3) lead: late\n\n## Roof\n\n### lead: order more\n\nWe talked.\n", "lead: order the paint | ops: review the door"},
		{"in brackets", "Action:\n\n[Order the paint (lead)]\n[Measure the wall]\n\n[Ops to review the door]\n[writer will ask the shop]\n\n## Roof\n\n[The roof is red (lead)]\n[and so is the door]\n", "lead: Order the paint | : Measure the wall | ops: Ops to review the door | writer: writer will ask the shop"},
		{"done", "## Roof\n\nIt was agreed to paint it red. **DONE: Ops**.\n\nIt is red. DONE by the end of May.\n", "ops: It was agreed to paint it red. **DONE: Ops**."},
	})
}

// A list below a heading may say whose it is.
func TestHeadingsWithFields(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"below a list's name", "## Actions\n\n### Order the paint\n\n- Owner: lead\n- Due: 20 March\n\n### New door\n\n- **Owner:** Ops\n- **Status:** open\n\n## Roof\n\n### Lamps\n\n- it is red\n", "lead: Order the paint | ops: New door"},
		{"in talk", "## Notes\n\n### Paint\n\n- Owner: lead\n- it is red\n", ""},
	})
}

func TestWhatCameOfThem(t *testing.T) {
	body := "# 2026-03-09\n\n## Old actions\n\n### lead: order the paint\n\nDone\n\n### ops: review the door\n\nIt is a red door.\n\n## Roof\n\nPaint it red. **DONE: writer**\n"
	m := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte(body), BodyLine: 1, People: team()}, &diag.List{})[0]
	var got string
	eachItem(m, func(item *Item) {
		if item.Kind == Task {
			got += item.Owners[0] + " " + item.Outcome + ";"
		}
	})
	if got != "lead Done;ops ;writer done;" {
		t.Error(got)
	}
}

func TestBareNo(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"blocked", "## Updates\n\n### Lead\n\nDone\n- order the paint\n\nBlocked\n- No\n\n### Ops\n\nDone\n- review the door\n\nBlocked\n- nope.\n", "lead: order the paint | ops: review the door"},
	})
}

// Headings may be counted, those of people as well.
func TestCountedHeadings(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"people", "## 1. Actions\n\n### 2. Lead\n\n- order the racks\n\n### 3. Ops\n\n- paint the roof\n", "lead: order the racks | ops: paint the roof"},
		{"talk below the review of actions", "## 1. Review of action items from last meeting\n\n### 2. Rename the racks\n\n- Lead: it is late\n- Ops: the racks are red\n", ""},
	})
}

// A heading below "Tasks" is one where lines or bullets below say whose it is, whatever else they
// tell of it.
func TestHeadedByFields(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"bullets", "## **Tasks**\n\n### **Roof**:\n- **Assigned to**: Lead, Ops\n- **Steps**:\n  - Count slates.\n\n### Wall\n- Owner: Writer\n- Due: 10 May 2026\n- Notes: see the list\n", "lead ops: **Roof**: | writer: Wall"},
		{"lines", "## Tasks\n\n### Roof\n**Owner:** Ops\n**Due:** 10 May 2026\n\n### Wall\n\n**Owner:** Lead\n\n**Status:** late\n", "ops: Roof | lead: Wall"},
		{"topics", "## Topics\n\n### Roof\n**Owner:** Ops\n\n### Wall\n- Owner: Writer\n- Notes: it is red\n", ""},
	})
}
