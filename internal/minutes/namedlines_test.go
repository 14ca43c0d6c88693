package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

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
	if s := strings.Join(got, " | "); s != "lead: Lead - Update the draft | ops: Ops – comment on the key | -: Unassigned - to mend the lock" {
		t.Error(s)
	}
}
