package minutes

import (
	"strings"
	"testing"
)

// What is asked, only proposed, turned down or put off was not decided; behind a topic in bold
// a decision is one as anywhere.
func TestWhatWasDecided(t *testing.T) {
	for text, want := range map[string]string{
		"## Talk\n\n- Ops: we agreed to sell the van, didn't we?\n":                                 "",
		"## Talk\n\n- We agreed to sell the van. Or did we?\n":                                      "We agreed to sell the van. Or did we?",
		"## Talk\n\n- Proposal: It was agreed that we sell – rejected\n":                            "",
		"## Talk\n\n- It was agreed that we sell it (voted down)\n":                                 "",
		"## Talk\n\n- Suggestion: We agreed to sell the bus - turned down\n":                        "",
		"## Talk\n\n- Suggestion: we agreed to sell the bus\n":                                      "",
		"## Talk\n\n- Proposal: we agreed to sell the bus – accepted\n":                             "Proposal: we agreed to sell the bus – accepted",
		"## Talk\n\n- Proposal: sell the bus. The board approved it.\n":                             "Proposal: sell the bus. The board approved it.",
		"## Talk\n\n- The board rejected the plan\n":                                                "The board rejected the plan",
		"## Talk\n\n- Decision: postponed\n- Decision: tbd\n- Decision: to be taken next week\n":    "",
		"## Talk\n\n- Decision: deferred until May.\n- DECISION not yet taken\n- [Decision] open\n": "",
		"## Talk\n\n- Decision: postponed the move to May\n- Decision: open the hall at 8\n":        "postponed the move to May|open the hall at 8",
		"## Talk\n\n- Decision: sell the van?\n- Decision: which van? The red one.\n":               "which van? The red one.",
		"## Decisions\n\n- Sell the van\n- Postponed\n- To be taken in May\n- Sell the bus?\n":      "Sell the van",
		"**Car.** It was decided to sell the car.\n":                                                "**Car.** It was decided to sell the car.",
		"**Car**: it was decided to sell the car.\n":                                                "**Car**: it was decided to sell the car.",
		"**Car.** It was decided to sell the car. Ops will sell it.\n":                              "**Car.** It was decided to sell the car.",
		"**Car.** It is old. We agreed to sell it.\n":                                               "**Car.** It is old. We agreed to sell it.",
	} {
		meetings, _ := read("# 2018-04-02\n\n"+text, Front{})
		var got []string
		for _, d := range meetings[0].Decisions {
			got = append(got, d.Text)
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
		checkWhole(t, "# 2018-04-02\n\n"+text, meetings)
	}
}

// What was turned down in the end is no decision, and what was withdrawn is one no more.
func TestSetAside(t *testing.T) {
	for text, want := range map[string]string{
		"- Go north - rejected\n- Go up (voted down by lead)\n- Go by → **rejected**\n- Go in\n":                            "Go in",
		"- Go north - withdrawn\n- Go up (withdrawn in May)\n- Go in (was withdrawn)\n":                                     "Go north - withdrawn!|Go up (withdrawn in May)!|Go in (was withdrawn)!",
		"| Decision | Status |\n|---|---|\n| Go down | rejected |\n| Go out | Withdrawn by lead |\n| Go in | accepted |\n":  "Go out!|Go in",
		"- Sell the van (the bus was rejected)\n- The plan of lead is rejected\n- We reject - and so does ops - the plan\n": "Sell the van (the bus was rejected)|The plan of lead is rejected|We reject - and so does ops - the plan",
		"- Requests that were rejected go to ops\n- Answer rejected requests\n- Loan: declined\n":                           "Requests that were rejected go to ops|Answer rejected requests|Loan: declined",
	} {
		body := "# 2018-04-02\n\n## Decisions\n\n" + text
		meetings, _ := read(body, Front{})
		var got []string
		for _, d := range meetings[0].Decisions {
			got = append(got, d.Text+map[bool]string{true: "!"}[d.Item.Struck])
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
		checkWhole(t, body, meetings)
	}
}
