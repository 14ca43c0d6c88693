package minutes

import (
	"fmt"
	"strings"
	"testing"
)

// What is crossed out as a whole is given up, with a label in front, and whatever stands
// behind it: who was to do it, and why nobody does.
func TestStruck(t *testing.T) {
	for raw, want := range map[string]string{
		"~~Order the racks~~ (lead) - not needed":          "lead: Order the racks | not needed",
		"~~Order the racks~~ - not needed (lead)":          "lead: Order the racks | not needed",
		"~~Order the racks~~ (lead) – see #12 (closed)":    "lead: Order the racks | see #12 (closed)",
		"~~Order the racks~~ (lead)":                       "lead: Order the racks | ",
		"~~Order the racks (lead)~~ Ops is ill":            "lead: Order the racks | Ops is ill",
		"~~Order the racks~~ Ops has three already":        ": Order the racks | Ops has three already",
		"~~Order the racks~~ (too late)":                   ": Order the racks | too late",
		"Next: ~~order the racks~~":                        ": order the racks | ",
		"Next: ~~order the racks~~ (too late)":             ": order the racks | too late",
		"~~Order the racks (lead)~~ not worth it":          "lead: Order the racks | not worth it",
		"~~Order the racks (lead)~~ rain all week":         "lead: Order the racks | rain all week",
		"~~Order the racks~~ (lead) rain all week":         "lead: Order the racks | rain all week",
		"~~Order the racks~~ no money":                     ": Order the racks | no money",
		"~~Order the racks (lead)~~ moved to the depot":    "lead: Order the racks | moved to the depot",
		"Lead: ~~order the racks~~":                        "lead: order the racks | ",
		"Lead: ~~order the racks~~ (too late)":             "lead: order the racks | too late",
		"~~Lead: order the racks~~ - not needed":           "lead: order the racks | not needed",
		"~~Monday~~ Tuesday: lead to measure it":           "open",
		"~~Order two racks~~ order three (lead)":           "open",
		"~~Order two racks~~ ops will order three":         "open",
		"~~ops~~ nobody wants it":                          "open",
		"~~Order~~ buy the racks (lead)":                   "open",
		"~~Order the racks (lead)~~ screws (ops)":          "open",
		"~~Order the racks~~ screws (lead)":                "open",
		"~~Order the racks~~ screws":                       "open",
		"~~@lead~~ @ops order the racks":                   "open",
		"~~lead~~ ops to order the racks":                  "open",
		"Order ~~two~~ three racks (lead), they are cheap": "open",
	} {
		m, _ := tasksOf(t, "## Action items\n\n- "+raw+"\n- Ops to sweep\n")
		item := m[0].Areas[0].Lists[0].Items[0]
		got := "open"
		if item.Struck {
			got = strings.Join(item.Owners, " ") + ": " + item.Text + " | " + item.Outcome
		}
		if got != want {
			t.Errorf("%q: %s", raw, got)
		}
	}
}

// A person's report has such labels as well, and the next minutes are written with them.
func TestStruckInReports(t *testing.T) {
	m, _ := tasksOf(t, "## Lead\n\n- Next: ~~order the racks~~\n- Next: ~~paint them~~ too late\n- Next: sweep\n")
	for i, item := range m[0].Areas[0].Lists[0].Items {
		if item.Struck != (i < 2) {
			t.Errorf("%q: %v", item.Raw, item.Struck)
		}
	}
}

// What is crossed out and said to go on all the same is open, and still theirs.
func TestStruckAndGoesOn(t *testing.T) {
	for raw, want := range map[string]string{
		"~~Order the racks~~ postponed to summer (lead)":     "lead: Order the racks | postponed to summer",
		"~~Order the racks (lead)~~ postponed to summer":     "lead: Order the racks | postponed to summer",
		"~~Order the racks (lead)~~ - postponed":             "lead: Order the racks | postponed",
		"~~Order the racks (lead)~~ (moved to May)":          "lead: Order the racks | moved to May",
		"~~Order the racks (lead)~~ was pushed back to 3.5.": "lead: Order the racks | was pushed back to 3.5.",
		"~~Order the racks (lead)~~ still open":              "lead: Order the racks | still open",
		"~~Order the racks~~ (lead) reopened":                "lead: Order the racks | reopened",
		"~~Order the racks (lead)~~ later":                   "lead: Order the racks | later",
		"~~Order the racks (lead)~~ → ops":                   "ops: Order the racks | → ops",
		"~~Order the racks (lead)~~ -> ops":                  "ops: Order the racks | -> ops",
		"~~Order the racks (lead)~~ ops takes over by May":   "ops: Order the racks | ops takes over by May",
		"Next: ~~order the racks~~ postponed to summer":      ": order the racks | postponed to summer",
		"Lead: ~~order the racks~~ postponed to summer":      "lead: order the racks | postponed to summer",
	} {
		item := itemsOf("## Action items\n\n- " + raw + "\n- Ops to sweep\n")[0]
		if got := strings.Join(item.Owners, " ") + ": " + item.Text + " | " + item.Outcome; item.Struck || item.Done || got != want {
			t.Errorf("%q: %v %v %s", raw, item.Struck, item.Done, got)
		}
	}
	item := itemsOf("## Lead\n\n- Next: ~~paint them~~ postponed to summer\n- Next: sweep\n")[0]
	if item.Struck || item.Outcome != "postponed to summer" {
		t.Errorf("%v %q", item.Struck, item.Outcome)
	}
}

// In a table, the column of how far it is says so.
func TestStruckInTables(t *testing.T) {
	for cells, want := range map[string]string{
		"~~Order the racks~~ | lead | too late":            "false true",
		"~~Order the racks~~ | lead | ":                    "false true",
		"~~Order the racks~~ | lead | postponed to May":    "false false",
		"~~Order the racks~~ | lead | reopened":            "false false",
		"~~Order the racks~~ | ~~lead~~ | ~~done~~":        "true false",
		"Order the racks | lead | ~~done~~":                "false false",
		"Order the racks | lead | done but broke again":    "false false",
		"Order the racks | lead | done, but not in yellow": "true false",
	} {
		item := itemsOf("## Action items\n\n| Action | Owner | Status |\n|---|---|---|\n| " + cells + " |\n")[0]
		if got := fmt.Sprint(item.Done, item.Struck); got != want || fmt.Sprint(item.Owners) != "[lead]" {
			t.Errorf("%q: %s of %v, want %s", cells, got, item.Owners, want)
		}
	}
}

// What is crossed out within a text is no part of its words, and hides no owner.
func TestUnstruck(t *testing.T) {
	for text, want := range map[string]string{
		"Order ~~racks~~ shelves":     "Order shelves",
		"~~Order~~ Buy racks":         "Buy racks",
		"Order racks ~~by Friday~~":   "Order racks",
		"~~Order racks~~":             "~~Order racks~~",
		"Order `~~racks~~` shelves":   "Order `~~racks~~` shelves",
		"Order ~~ racks ~~ shelves":   "Order ~~ racks ~~ shelves",
		"Order ~~two~~ ~~three~~ ten": "Order ten",
		"Order ~racks":                "Order ~racks",
	} {
		if got := Unstruck(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	item := itemsOf("**This week**\n\n- Order the racks (lead) ~~by Friday~~ by 10 April\n")[0]
	if fmt.Sprint(item.Owners) != "[lead]" || item.Due.Words != "by 10 April" {
		t.Errorf("%v %q", item.Owners, item.Due.Words)
	}
}
