package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

// Clauses of a sentence of prose that tell who does what are items of their own.
func TestClauses(t *testing.T) {
	for text, want := range map[string]string{
		"Lead will pay the bill, ops and writer will need to go to the bank to sign it.":               "lead: Lead will pay the bill,|ops writer: ops and writer will need to go to the bank to sign it.",
		"Lead needs to ask the vendor, ops needs to call lead and writer, and writer has to\nsend it.": "lead: Lead needs to ask the vendor,|ops: ops needs to call lead and writer,|writer: and writer has to\nsend it.",
		"It is late. Lead is responsible for the log, while ops is in charge of the queue. So be it.":  "lead: It is late. Lead is responsible for the log,|ops: while ops is in charge of the queue. So be it.",
		"It is late. Lead needs to ask the vendor. A letter will be sent.":                             "lead: It is late. Lead needs to ask the vendor.|: A letter will be sent.",
		"Lead will pay and ops will fetch it.":                                                         "lead ops: Lead will pay and ops will fetch it.",
		"Lead will write a text for ops and writer will send it.":                                      "lead: Lead will write a text for ops and writer will send it.",
		"Lead will pay, and then ops will fetch it.":                                                   "lead ops: Lead will pay, and then ops will fetch it.",
		"Lead needs to pay it and ops will fetch it.":                                                  "lead: Lead needs to pay it|ops: and ops will fetch it.",
		"Lead will pay - ops will fetch it.":                                                           "lead: Lead will pay|ops: ops will fetch it.",
		"Lead will pay and will fetch it.":                                                             "lead: Lead will pay and will fetch it.",
		"Lead to set up a call with ops, writer and all to talk it over.":                              "lead: Lead to set up a call with ops, writer and all to talk it over.",
		"Lead will pay the bill, ops should have fetched it.":                                          "lead: Lead will pay the bill, ops should have fetched it.",
		"Lead offered to organise it, ops will help. It is open.":                                      "lead: Lead offered to organise it, ops will help. It is open.",
		"- Lead will pay the bill, ops will fetch it":                                                  "lead ops: Lead will pay the bill, ops will fetch it",
	} {
		meetings := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte("# 2026-03-09\n\n## Notes\n\n" + text + "\n"), BodyLine: 1, People: team()}, &diag.List{})
		var got []string
		eachItem(meetings[0], func(item *Item) {
			if item.Kind == Task {
				got = append(got, strings.Join(item.Owners, " ")+": "+item.Raw)
			}
		})
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("%s: %q, not %q", text, s, want)
		}
	}
}
