package minutes

import "testing"

// Whoever speaks may take something on without "I will".
func TestOffers(t *testing.T) {
	checkTaken(t, map[string]string{
		"**Lead:** I'd be happy to take that on":                         "lead",
		"**Lead:** I would be glad to draft it":                          "lead",
		"**Lead:** I'd be happy to see it gone":                          "",
		"**Lead:** I'd be happy if we could take that on":                "",
		"**Lead:** I better sign up for that":                            "lead",
		"**Lead:** Put me on there":                                      "lead",
		"**Lead:** Sign me up for it":                                    "lead",
		"**Lead:** Put me on the queue":                                  "",
		"**Lead:** Put me down as opposed":                               "",
		"**Lead:** You can assign that to me.":                           "lead",
		"**Lead:** Let me take this one":                                 "lead",
		"**Lead:** Let me take that as given":                            "",
		"**Lead:** I'm on it.":                                           "lead",
		"**Lead:** I'm on it every week":                                 "",
		"**Lead:** To recap my actions: a test and a text":               "lead",
		"**Lead:** my next action is to write it":                        "lead",
		"**Lead:** my actions: none":                                     "",
		"**Lead:** my actions are done":                                  "",
		"**Lead:** can't come but will send the text":                    "lead",
		"**Lead:** the log can't be read but will send errors":           "",
		"**Lead:** can't say, but will ops send it?":                     "",
		"**Lead:** That is late\n… I'll be updating it\n… and the guide": "lead",
		"**Lead:** I'm happy to help with that":                          "lead",
		"**Lead:** I'm happy to help":                                    "",
		"**Lead:** I've volunteered to write it":                         "lead",
		"**Lead:** I still need to write it":                             "lead",
		"**Lead:** please give me an action to write it":                 "lead",
		"[10:20] <lead> I'll write it\n[10:21] <ops> thanks":             "lead",
		"(10:16:01 AM) lead: ok, I'll write it\n(10:16:30 AM) ops: no":   "lead",
		"10:16 – lead: ok, I'll write it\n2026-03-09T10:17Z ops: no":     "lead",
		"10:20 lead: I'll write it":                                      "lead",
		"10:20 lead to write it up at the table":                         "",
		"<somebody> I'll write it":                                       "",
		"> *Lead:* I'll volunteer":                                       "lead",
		"> *Lead:* that is late":                                         "",
		"> The vendor: I'll send it":                                     "",
	})
}
