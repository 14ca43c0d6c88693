package threads

import (
	"slices"
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/minutes"
)

// crew are the people of the small series below.
func crew() vocabulary {
	return vocabulary{"lead": "lead", "ops": "ops", "writer": "writer", "dev": "dev", "all": "all"}
}

// weekly reads the bodies of meetings that were held one week after the other, from
// Monday, 2 March 2026, oldest first. Nothing may be wrong with them.
func weekly(t *testing.T, people vocabulary, bodies ...string) []*minutes.Meeting {
	t.Helper()
	var held []*minutes.Meeting
	var problems diag.List
	first, _ := date.NewDay(2026, 3, 2)
	for i, body := range bodies {
		held = append(held, minutes.Parse(minutes.Input{
			File: "m.md", Series: "weekly", Front: minutes.Front{Date: date.On(first.AddDays(7 * i))}, Body: []byte(body), BodyLine: 1, People: people,
		}, &problems)...)
		held[i].ID = first.AddDays(7 * i).String()
	}
	CheckMarks(held, &problems)
	if all := problems.Sorted(); len(all) > 0 {
		t.Fatalf("%s at %v, in\n%s", all[0].Summary, all[0].At, strings.Join(bodies, "\n----\n"))
	}
	return held
}

// draftAfter gives the body of the minutes that follow some meetings of weekly.
func draftAfter(t *testing.T, people vocabulary, held []*minutes.Meeting) string {
	t.Helper()
	newest := held[len(held)-1]
	day, _ := newest.Date.Day()
	day = day.AddDays(7)
	read := func(body []byte) *minutes.Meeting {
		return minutes.Parse(minutes.Input{File: "next.md", Series: "weekly", Front: minutes.Front{Date: date.On(day)}, Body: body, BodyLine: 1, People: people}, &diag.List{})[0]
	}
	draft := Draft{Title: "Weekly", Date: day, Before: newest, Held: held, Steps: Follow(held)}
	return draft.Keeping(read, func(id string) string { return id }).body().String()
}

// Each open item of the newest meeting is found again in the draft of the next one: the same
// thread, open, of the same people, and due on the same day.
func TestDraftIsReadBack(t *testing.T) {
	for name, c := range map[string]struct {
		meetings []string
		want     string // in the draft
		not      string
	}{
		"what has become something else": {[]string{"**This week**\n- Order racks (ops)\n- Plant trees (lead)\n", "**This week**\n- Rent racks (ops) <!-- instead of: Order racks -->\n- Plant bushes (lead) <!-- same: Plant trees -->\n"},
			"- [ ] Rent racks (ops)\n- [ ] Plant bushes (lead)\n", "<!--"},
		"with its address": {[]string{"**This week**\n- Order racks (ops)\n", "**This week**\n- Rent racks (ops) <!-- instead of: 2026-03-02#order-racks --> by 3 April\n"},
			"- [ ] Rent racks (ops) by 2026-04-03\n", "<!--"},
		"what was new": {[]string{"**This week**\n- Order racks (ops)\n", "**This week**\n- Order racks (ops) <!-- new -->\n"}, "- [ ] Order racks (ops)\n", "<!--"},
		"a marker in a line of its own, and another comment": {[]string{"**This week**\n- Order racks (ops)\n", "**This week**\n- Order two racks (ops) <!-- of steel -->\n  <!-- same: Order racks -->\n"},
			"- [ ] Order two racks (ops) <!-- of steel -->\n", "same"},
		"in a row of a table": {[]string{"**Action items**\n- Order racks (ops)\n", "| Action | Owner |\n|--|--|\n| Rent racks <!-- instead of: Order racks --> | ops |\n"}, "| Rent racks | ops |\n", "<!--"},
		"below a heading that is a state": {[]string{"**This week**\n- Order racks (ops)\n- Plant trees (lead)\n", "## Done\n\n- Order racks (ops)\n\n## Blocked\n\n- Plant trees (lead)\n\n## Still open\n\n- Paint walls (ops)\n"},
			"**Last week**\n- [ ] Plant trees (lead)\n- [ ] Paint walls (ops)\n", "##"},
		"by when, in a bullet below":           {[]string{"**This week**\n- Order racks\n  - Owner: ops\n  - Due: 6 March\n"}, "- [ ] Order racks by 2026-03-06\n", ""},
		"with the time of the day":             {[]string{"**This week**\n- Order racks (ops) by noon on 2 April\n"}, "(ops) by noon on 2026-04-02\n", ""},
		"by when, behind a word for an amount": {[]string{"**This week**\n- Move the servers (ops) by 20 March\n- Extend the lease by Friday (lead)\n"}, "- [ ] Move the servers (ops) by 2026-03-20\n- [ ] Extend the lease by 2026-03-06 (lead)\n", ""},
		"put off to a day": {[]string{"**This week**\n- Order racks (ops) by 10 March\n- Plant trees (lead)\n", "**Last week**\n- [ ] Order racks (ops) by 2026-03-10 - moved to 10 April\n- [ ] Plant trees (lead) - postponed to 12 April\n\n**This week**\n"},
			"- [ ] Order racks (ops) by 2026-04-10\n- [ ] Plant trees (lead) by 2026-04-12\n", "moved"},
		"next Tuesday": {[]string{"**This week**\n- Order racks (ops) by next Tuesday\n"}, "(ops) by next Tuesday <!-- by when: said on 2026-03-02 -->\n", ""},
		"what stands below an item that is ticked": {[]string{"**This week**\n- [x] Order racks (ops)\n  - [ ] cables (lead)\n"}, "- [ ] cables (lead)", ""},
	} {
		t.Run(name, func(t *testing.T) {
			held := weekly(t, crew(), c.meetings...)
			draft := draftAfter(t, crew(), held)
			if !strings.Contains(draft, c.want) || c.not != "" && strings.Contains(draft, c.not) {
				t.Errorf("the draft is\n%s\nwant in it\n%s\nand not %q", draft, c.want, c.not)
			}
			newest := held[len(held)-1]
			all := weekly(t, crew(), append(slices.Clone(c.meetings), draft)...)
			before, steps := Follow(held), Follow(all)
			again := all[len(all)-2]
			for i, o := range occurrences(newest) {
				if was := before[o.item].Thread; was.State != Open || isHeading(o.item) {
					continue
				}
				th := steps[occurrences(again)[i].item].Thread
				last := th.Latest()
				if last.Meeting != all[len(all)-1] || th.State != Open || ownersOf(last.Item()) != o.owners || steps.Due(last.Item()).Date != before.Due(o.item).Date {
					t.Errorf("%q is not carried on:\n%s", o.raw, draft)
				}
			}
		})
	}
}
