package minutes

import (
	"strings"
	"testing"
)

// By when something is due is a day only where the words leave no doubt, counted from the
// meeting on Monday, 2 April 2018; else the words are kept, or it is no deadline at all.
func TestDue(t *testing.T) {
	for text, want := range map[string]string{
		"Order it by Friday":                        "2018-04-06 by Friday",
		"Order it by Monday":                        " by Monday",
		"Order it (lead) 📅 2018-04-20":              "2018-04-20 📅 2018-04-20",
		"Order it 🗓️2018-04-20 ⏫":                   "2018-04-20 🗓️2018-04-20",
		"Order it (lead, 2018-04-20)":               "2018-04-20 2018-04-20",
		"Order it (lead by Friday)":                 "2018-04-06 by Friday",
		"Order it, due 20 April":                    "2018-04-20 due 20 April",
		"Audit it before the April rotation":        " before the April rotation",
		"Order it by April 20 - lead":               "2018-04-20 by April 20",
		"Order it by 4/25":                          "2018-04-25 by 4/25",
		"Order it by the end of the month":          " by the end of the month",
		"Order it by next week":                     " by next week",
		"Deadline: 2018-05-01 for the order":        "2018-05-01 Deadline: 2018-05-01",
		"Order it (lead) - due 20 April":            "2018-04-20 due 20 April",
		"Order it (lead) – next week":               " next week",
		"Order it (lead) - EOD Friday":              "2018-04-06 EOD Friday",
		"Order it (lead) – in May":                  " in May",
		"Order it (lead) – in May we paint":         " ",
		"Order it by ~~Friday~~ 20 April":           "2018-04-20 by 20 April",
		"Order it (lead) ~~by Friday~~ by 20 April": "2018-04-20 by 20 April",
		"~~Order it by Friday~~":                    "2018-04-06 by Friday",
		"Order it – lead, EOD Fri":                  "2018-04-06 EOD Fri",
		"Order it (lead, EOD Fri)":                  "2018-04-06 EOD Fri",
		"Racks of Orbit: lead, EOD Fri":             "2018-04-06 EOD Fri",
		"Order it – lead, COB that Monday":          " COB that Monday",
		"Order it - lead, Q3":                       " Q3",
		"Order it - lead, mid May":                  " mid May",
		"Order it (lead, ops, ASAP)":                " ",
		"Order it - lead, urgent":                   " ",
		"Order it by hand":                          " ",
		"Reduce it by 20%":                          " ",
		"Reduce it by 1/2":                          " ",
		"Move the servers (ops) by 2018-04-20":      "2018-04-20 by 2018-04-20",
		"Delay the freeze by 20.4.2018 (ops)":       "2018-04-20 by 20.4.2018",
		"Order it by `2018-04-20`":                  " ",
		"Order it by Friday, 14 April":              " by Friday, 14 April",
		"Order it (see https://example.org/by/4/5)": " ",
	} {
		item := itemOf(t, "**Action items**", text)
		day := ""
		if d, ok := item.Due.Date.Day(); ok {
			day = d.String()
		}
		if item.Due.Words != "" && strings.HasPrefix(item.Outcome, item.Due.Words) {
			t.Errorf("%q: %q is what came of it", text, item.Outcome)
		}
		if got := day + " " + item.Due.Words; got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// A day to which it is put off goes before the one it had, also among what was planned; what
// is not certain, or says more, does not.
func TestPutOffToDay(t *testing.T) {
	for said, want := range map[string]string{
		"moved to 20 April":                "2018-04-20 by 2018-04-10",
		"was postponed to 20 April.":       "2018-04-20 by 2018-04-10",
		"pushed back to 2018-04-20":        "2018-04-20 by 2018-04-10",
		"moved to Friday":                  "2018-04-10 ",
		"moved to May":                     "2018-04-10 ",
		"moved to 1/2":                     "2018-04-10 ",
		"moved to 20 April House":          "2018-04-10 ",
		"moved to the depot":               "2018-04-10 ",
		"moved two of them on 20 April":    "2018-04-10 ",
		"was ordered, the fair is in July": "2018-04-10 ",
	} {
		item := itemOf(t, "**Last week**", "[ ] Order the racks (ops) by 2018-04-10 - "+said)
		day, _ := item.Due.Date.Day()
		if got := day.String() + " " + item.WasDue; got != want || item.PutOff != (item.WasDue != "") || item.Outcome != said {
			t.Errorf("%q: %q, want %q; %q came of it", said, got, want, item.Outcome)
		}
	}
}

// References to issues are no links; a number of something else is none.
func TestIssues(t *testing.T) {
	for text, want := range map[string]string{
		"Mend #12 and org/repo#13": "#12 org/repo#13",
		"Our #1 priority":          "",
		"Mend issue #1":            "#1",
		"Mend `#12`":               "",
		"Mend [#12](https://example.org/12) and #13": "#13",
	} {
		got := ""
		for _, issue := range itemOf(t, "**Action items**", text).Issues {
			got += " " + issue
		}
		if got != "" {
			got = got[1:]
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
