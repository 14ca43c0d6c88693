package feed_test

import (
	"reflect"
	"testing"
)

// TestThreads: every item of a meeting tells where it was carried from and to,
// and the open ones are listed with the oldest in front.
func TestThreads(t *testing.T) {
	out := api(t, map[string]string{
		"hugo.yaml":        "title: Small\n",
		"data/people.yaml": "lead: {name: Lead}\nops: {name: Ops}\n",
		"content/meetings/daily/2019.md": `# Daily 2019-06-10

- Call (Lead)
`,
		"content/meetings/weekly/2019.md": `# Weekly 2019-06-18

**Last week**

- Write the *runbook* (Ops)
  - not done

**This week**

- Find a room (need an owner)
- Docs
  - Write the runbook! (Ops)
- Fixed [it](https://example.org/7) (Lead)
- Rent a room (Ops) <!-- instead of: 2019-06-10#buy-a-room -->

# Weekly 2019-06-10

**This week**

- Write the runbook (Ops)
- Look into https://example.org/7 (Ops)
- Buy a room (Ops)

# Weekly 2019-06-03

**This week**

- Write the runbook (Ops)

# Weekly 2019-05-27 (cancelled)

# Weekly 2019-06-24

**This week**

- Still to come (Ops)
`,
	})
	items := func(day string, list, i int) any {
		return at(out["api/v1/meetings/weekly/"+day+".json"], "areas", 0, "lists", list, "items", i)
	}
	actions := out["api/v1/actions.json"]
	for _, c := range []struct {
		got, want any
	}{
		{at(out["api/v1/meetings/weekly/2019-06-18.json"], "status"), "held"},
		{at(out["api/v1/meetings/weekly/2019-06-24.json"], "status"), "planned"}, // it lies ahead
		{at(out["api/v1/meetings/weekly/2019-05-27.json"], "status"), "cancelled"},
		{at(items("2019-06-03", 0, 0), "carried_from"), nil},
		{at(items("2019-06-03", 0, 0), "carried_to"), "2019-06-10#write-the-runbook"},
		{at(items("2019-06-03", 0, 0), "weeks_open"), 0.0},
		{at(items("2019-06-10", 0, 0), "carried_from"), "2019-06-03#write-the-runbook"},
		{at(items("2019-06-10", 0, 0), "carried_to"), "2019-06-18#write-the-runbook"},
		{at(items("2019-06-10", 0, 0), "carried_by"), "text"},
		{at(items("2019-06-10", 0, 0), "weeks_open"), 1.0},
		{at(items("2019-06-18", 0, 0), "weeks_open"), 2.0}, // of 15 days
		{at(items("2019-06-18", 1, 1), "items", 0, "carried_from"), "2019-06-10#write-the-runbook"},
		{at(items("2019-06-18", 1, 1), "items", 0, "carried_by"), "words"},
		{at(items("2019-06-18", 1, 1), "items", 0, "carried_to"), nil},
		{at(items("2019-06-18", 1, 2), "carried_by"), "link"},
		{at(items("2019-06-18", 1, 2), "instead_of"), nil},
		{at(items("2019-06-18", 1, 3), "instead_of"), "2019-06-10#buy-a-room"},
		{at(items("2019-06-10", 0, 2), "turned_into"), "2019-06-18#rent-a-room"},
		{at(items("2019-06-10", 0, 1), "turned_into"), nil},
		{at(items("2019-06-18", 1, 2), "carried_confidence"), 0.99},
		{at(items("2019-06-18", 1, 2), "state"), "open"},
		{at(items("2019-06-03", 0, 0), "state"), "open"},
		{at(items("2019-06-18", 1, 2), "weeks_open"), 1.0},
		{at(actions, "as_of"), "2019-06-22"},
		{at(actions, "actions", 0), map[string]any{
			"id": "2019-06-18#write-the-runbook-2", "text": "Write the runbook!", "part_of": "Docs", "state": nil, "due": nil, "owners": []any{"ops"},
			"unowned": false, "priority": false, "links": []any{}, "series": "weekly", "area": "", "carried": 2.0, "weeks_open": 2.0, "carried_by": "words", "carried_differ": 0.0, "carried_confidence": 0.98, "stuck": false,
			"first_meeting": map[string]any{"id": "2019-06-03", "date": "2019-06-03", "item": "write-the-runbook", "url": "/x/meetings/weekly/2019-06-03/#item-write-the-runbook"},
			"last_meeting":  map[string]any{"id": "2019-06-18", "date": "2019-06-18", "item": "write-the-runbook-2", "url": "/x/meetings/weekly/2019-06-18/#item-write-the-runbook-2"},
		}},
		{at(actions, "actions", 1, "text"), "Call"},
		{at(actions, "actions", 1, "carried_by"), nil},
		{at(actions, "actions", 2, "links", 0, "url"), "https://example.org/7"},
		{at(actions, "actions", 2, "first_meeting", "date"), "2019-06-10"},
		{at(actions, "actions", 3, "unowned"), true},
		{at(actions, "actions", 4, "text"), "Rent a room"},
		{at(actions, "actions", 5), nil},
	} {
		if !reflect.DeepEqual(c.got, c.want) {
			t.Errorf("%#v, want %#v", c.got, c.want)
		}
	}
}
