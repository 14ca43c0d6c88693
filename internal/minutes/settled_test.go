package minutes

import (
	"fmt"
	"testing"

	"slipway/internal/diag"
)

// What the words of an item say of how far it is goes before the group it is in, and where
// they deny it, before a tick, which is a warning.
func TestSettled(t *testing.T) {
	for raw, want := range map[string]string{
		"**Done**\n\n- Order the racks (lead) - not quite":             "false 0",
		"**Done**\n\n- Order the racks (lead) - half of them":          "false 0",
		"**Done**\n\n- Order the racks (lead)\n  - still open":         "false 0",
		"**Done**\n\n- Order the racks (lead) - postponed to May":      "false 0",
		"**Done**\n\n- Order the racks (lead) - no racks left to sell": "true 0",
		"**Done**\n\n- Order the racks (lead) - fits, not too red":     "true 0",
		"**Done**\n\n- Order the racks (lead)":                         "true 0",
		"- [x] Order the racks (lead) - not done":                      "false 1",
		"- [x] Order the racks (lead)\n  - not yet":                    "false 1",
		"- [x] Order the racks (lead) - no racks left to sell":         "true 0",
		"- [x] Order the racks (lead) - in review":                     "true 0",
		"- [x] Order the racks (lead)":                                 "true 0",
		"- [ ] Order the racks (lead) - not done":                      "false 0",
	} {
		body := "# Meeting 2026-03-09\n\n**Last week**\n\n" + raw + "\n"
		var problems diag.List
		m := Parse(Input{File: "f.md", Series: "s", Body: []byte(body), BodyLine: 1, People: team()}, &problems)
		var item *Item
		eachItem(m[0], func(it *Item) {
			if item == nil && it.Kind == Task {
				item = it
			}
		})
		if got := fmt.Sprint(item.Done, " ", len(problems.Sorted())); got != want || fmt.Sprint(item.EffectiveOwners()) != "[lead]" {
			t.Errorf("%q: %s of %v, want %s", raw, got, item.EffectiveOwners(), want)
		}
	}
}

// Below an item, a ticked box in front of nothing but "done" is no work, and neither is a word
// that is crossed out, which takes it back.
func TestRemarksWithMarks(t *testing.T) {
	for raw, want := range map[string]string{
		"[x] done":     "remark done",
		"[x] Done!":    "remark Done!",
		"~~done~~":     "remark ~~done~~",
		"[ ] done":     "task ",
		"[x] the nuts": "task ",
		"~~the nuts~~": "task ",
	} {
		item := itemsOf("**Last week**\n\n- Order the racks (lead)\n  - " + raw + "\n")[0]
		if got := string(item.Items[0].Kind) + " " + item.Outcome; got != want {
			t.Errorf("%q: %s, want %s", raw, got, want)
		}
	}
}
