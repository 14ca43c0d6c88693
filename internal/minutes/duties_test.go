package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

func TestDuties(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Lead needs to ask the vendor.", "lead"},
		{"Lead will need to ask the vendor.", "lead"},
		{"Lead and ops will have to move the log.", "lead ops"},
		{"Lead should look at the queue again.", "lead"},
		{"Lead must also renew the key.", "lead"},
		{"Lead is responsible for the log of the week.", "lead"},
		{"Ops is in charge of the queue.", "ops"},
		{"No news on this, but lead has to renew the key.", "lead"},
		{"The queue is full, lead needs to empty it, and ops needs to tell the team.", "lead ops"},
		{"Writer asked ops to look into the noise.", "ops"},
		{"Lead needs to go to the bank to sign it.", "lead"},
		{"Lead needs to stay on top of it.", "lead"},
		{"Lead needs to go to the bank.", ""},
		{"Lead and ops should discuss if it is late.", "lead ops"},
		{"Lead will need to talk to ops.", "lead"},
		{"All should discuss it.", ""},
		{"Lead will be responsible for the log.", "lead"},
		{"Lead will be there.", ""},
		{"Lead should be there.", ""},
		{"Lead needs to know the price.", ""},
		{"Lead needs to leave early.", ""},
		{"Lead should probably rest.", ""},
		{"If lead needs to move the log, we wait.", ""},
		{"The log of lead needs to move.", ""},
		{"Should lead move the log?", ""},
		{"Writer asked ops to explain the noise.", ""},
		{"Writer asked ops whether to move.", ""},
		{"ops: lead needs to move the log.", ""},
		{"ops: need to move the log.", ""},
		{"@ops need to move the log.", ""},
		{"Lead needs a log.", ""},
		{"It was noted that lead also needs to mend the log.", ""},
		{"It was also felt that lead should mend the log.", ""},
		{"It was agreed that lead needs to mend the log.", "lead"},
		{"Ops said that lead needs to mend the log.", "lead"},
		{"Lead and ops agree, and will avoid moving the log by night.", ""},
	} {
		meetings := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte("# 2026-03-09\n\n## Notes\n\n- " + c.text + "\n"), BodyLine: 1, People: team()}, &diag.List{})
		var got []string
		eachItem(meetings[0], func(item *Item) {
			if item.Kind == Task {
				got = append(got, item.Owners...)
			}
		})
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %q, not %q", c.text, s, c.want)
		}
	}
}
