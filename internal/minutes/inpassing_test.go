package minutes

import "testing"

// Sentences that name others besides who does it, or say it in passing.
func TestTakenInPassing(t *testing.T) {
	for text, want := range map[string]string{
		"Writer will prepare a sheet with the numbers to be filled by ops and lead":     "writer",
		"The sheet is to be filled by ops":                                              "ops",
		"The pump will be sold (lead) and another one will be better.":                  "lead",
		"The pump will be taken off the roof (ops). It is old.":                         "ops",
		"The pump will be discussed by the board (ops).":                                "",
		"The pump will be sold (Acme) and another one bought.":                          "",
		"After a short talk it was agreed that lead and ops will attend the fair.":      "lead+ops",
		"Lead and ops will attend the fair.":                                            "",
		"For the risks, Lead has checked the text sent by ops and will ask the owners.": "lead",
		"Lead has said that ops is late and will be late again.":                        "",
		"- Lead (again): It is late. I'll keep looking into it.":                        "lead",
		"- Lead: It is late. I'll keep that in mind.":                                   "",
		"- Roof -- ops: keep it until May, will make a PR for the rest":                 "ops",
		"- Roof -- ops: keep it until May, will be too old then":                        "",
		"Lead can look into this!":                                                      "lead",
		"Lead can look into the cellar from the roof.":                                  "",
		"- Lead volunteered to be a future reviewer":                                    "",
		"- Lead volunteered to be the second reviewer":                                  "lead",
		"The board agreed to sponsor the fair.":                                         "",
		"Lead agreed to join the board in May.":                                         "",
		"Lead agreed to join the rotation in May.":                                      "lead",
		"- Roof - Lead: I'll mend it":                                                   "lead",
		"- Roof - Lead: it is red":                                                      "",
		"Lead has a list and is willing to share.":                                      "",
		"Lead is willing to share the list.":                                            "lead",
		"- Lead - happy to get this to ops":                                             "lead",
		"- Lead - happy to get away":                                                    "",
		"- Lead - I will raise that.":                                                   "lead",
		"- Lead - I will raise a question.":                                             "",
		"Writer asked ops to share any list of names that they have.":                   "ops",
		"Writer asked ops to share what they think.":                                    "",
		"Lead should give an update on the roof!":                                       "",
		"Lead should give the key to ops.":                                              "lead",
		"*Lead is going to be the shepherd of it and reads it by Friday.*":              "lead",
		"- Lead is going to be the chair of it":                                         "",
		"- Roof in May: not so hard => ops  in charge":                                  "ops",
		"- Roof: it is red, and the board in charge":                                    "",
		"- Lead takes in charge the sheet of the board":                                 "lead",
		"- Ops took charge of the roof":                                                 "ops",
		"Lead has mended the roof, but needs to reach out to the board.":                "lead",
		"- Lead: most want it, to be confirmed by mail.":                                "",
		"- Lead: the list, to be sent on Friday.":                                       "lead",
		"Lead spoke. There is a high probability that he will accept it.":               "",
		"Lead can review":                                           "lead",
		"Lead can email the vendor.":                                "lead",
		"Lead can email the vendor?":                                "",
		"Lead can reproduce it on the roof.":                        "",
		"If it is late lead can email the vendor.":                  "",
		"Lead promised a pull request for the roof.":                "lead",
		"Lead promised a better roof.":                              "",
		"**Lead:** I am going to talk to the painters first.":       "lead",
		"**Lead:** I am going to talk to you first.":                "",
		"**Lead:** Let me set up a poll for the day":                "lead",
		"**Lead:** Let me set up my camera":                         "",
		"**Lead:** It is nearly there. You will have it by Friday.": "lead",
		"**Lead:** You will have it all by then":                    "",
	} {
		if got := taken(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
