package minutes

import "testing"

// Who is told to do something, offers to do it, or is said to.
func TestToldTo(t *testing.T) {
	for text, want := range map[string]string{
		"The chair asked Writer to investigate and report back.":                    "writer",
		"Lead asked ops and writer to look into it.":                                "ops+writer",
		"Lead asked Ops to explain it.":                                             "",
		"Lead asked whether Ops was to send it.":                                    "",
		"Lead asked whether two of them are needed, ops will enquire.":              "ops",
		"Lead asked whether, after the move, ops will pay.":                         "",
		"Lead asked whether ops will pay, as it is late.":                           "",
		"Lead asked whether it is late, and if so ops will pay.":                    "",
		"It began late. Lead said he would try to follow up.":                       "lead",
		"Lead said that she would send the sheet.":                                  "lead",
		"- Lead asked which of them is there, and Ops said that she will make one.": "ops",
		"Ops volunteered to take minutes.":                                          "",
		"Ops will take the minutes of the next call.":                               "ops",
		"Ops will chair the meeting.":                                               "",
		"- Ops: please send lead the keys":                                          "ops",
		"- Ops: please send lead the keys.\n- lead: Yes. It is late.":               "",
		"Lead said it would send a mail.":                                           "",
		"Lead said he would like to go.":                                            "",
		"Lead G. wrote a set of forms. He will write down how they work.":           "lead",
		"It is for the U.S. Ops will send it.":                                      "ops",
		"Are there more readers?\n\nWriter volunteers":                              "writer",
		"Writer volunteered.":                                                       "writer",
		"Writer volunteered as a scribe.":                                           "",
		"Will review this version: Lead and ops.":                                   "lead+ops",
		"Will it be late: lead?":                                                    "",
		"Will review: nobody":                                                       "",
		"- Lead still to do this":                                                   "lead",
		"- It is late. Ops please let them know.":                                   "ops",
		"- Ops was pleased to hear it.":                                             "",
		"- lead: We need that, once it is there I'll ask the vendor to begin.":      "lead",
		"- lead: I'll give it a last check":                                         "lead",
		"- lead: I'll give a short overview":                                        "",
		"- lead: I think I'll be late once more":                                    "",
		"- lead: the thing I'll send is long":                                       "",
		"- lead - some of it is missing - will write it down":                       "lead",
		"- lead - some of it is missing - will be late":                             "",
		"- lead: I commit again to review it":                                       "lead",
	} {
		if got := taken(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
