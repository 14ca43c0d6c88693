package minutes

import "testing"

// What somebody says they do at the meeting is no work.
func TestBusiness(t *testing.T) {
	for text, want := range map[string]string{
		"I'll share my screen":              "",
		"I'll share the sheet with ops":     "lead",
		"I'll start":                        "",
		"I'll start with the log":           "",
		"I'll start the next topic":         "",
		"I'll start a page for it":          "lead",
		"I'll try to be brief":              "",
		"I'll try to write it":              "lead",
		"I'll try":                          "lead",
		"I'll take notes":                   "",
		"I'll take it":                      "lead",
		"I'm going to move on":              "",
		"I'll move to the next topic":       "",
		"I'll move the log to the new host": "lead",
		"I'll put the link in the chat":     "",
		"I'll put the link into the guide":  "lead",
		"I'll come back to that later":      "",
		"I'll come back to you with a list": "lead",
		"I'll skip this":                    "",
		"I'll cover how the two of them work together in a minute": "",
		"I'll get to the fees later in this call":                  "",
		"I'll cover the fees in the guide":                         "lead",
		"I'll continue the tests":                                  "lead",
		"I'll chair":                                               "",
		"I'll mute":                                                "",
	} {
		if got := taken("- lead: " + text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
