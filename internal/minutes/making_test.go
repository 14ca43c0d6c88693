package minutes

import "testing"

// What somebody is busy making is theirs, in a second sentence and behind a dash as well. What people do at the meeting itself is not.
func TestMaking(t *testing.T) {
	checkTaken(t, map[string]string{
		"- Lead is adding the tests, the draft is red":      "lead",
		"- It stays red. Lead is adding the tests":          "lead",
		"- It stays red - lead is adding the tests":         "lead",
		"- It stays red - lead is writing the text":         "lead",
		"- @lead is doing the tiles for the new roof.":      "lead",
		"- Lead has been adding more tests for May":         "lead",
		"Ops is doing some tests of it.":                    "ops",
		"- Ops is still putting together the list":          "ops",
		"- Ops has started installing the new lamps":        "ops",
		"- It is late, lead is working on it":               "lead",
		"- It is late but lead is working on the roof.":     "lead",
		"- Lead thinks that it is late, ops is writing it":  "",
		"- Lead said that it is late and ops is writing it": "",
		"- If it is late, ops is working on it":             "",
		"- Both lead and ops are working on it":             "",
		"It is late, lead is working on the roof.":          "lead",
		"Lead is adding the tests.":                         "lead", // in prose as well
		"Lead is sending the letters to the members.":       "lead",
		"- Ops: updating missing labels":                    "ops",
		"- Ops: updating missing labels isn't worth it":     "",
		"- Lead is adding the tests?":                       "",
		"- If lead is adding the tests, we wait":            "",
		"- Thanks - lead and writer":                        "",
		"- Lead is adding a comment":                        "",
		"- Lead is adding a topic for May":                  "",
		"- Lead is adding the roof to the agenda":           "",
		"- Lead is adding that it is late":                  "",
		"- Lead is adding her thoughts":                     "",
		"- Lead is doing the minutes":                       "",
		"- Lead is doing the same":                          "",
		"- Lead is doing the keynote at the fair":           "",
		"- Lead is doing well":                              "",
		"- Ops is creating a problem for the treasurer":     "",
		"- Ops is asking the vendor":                        "",
		"- Ops is leading the tests":                        "",
		"- Ops is hoping for the best":                      "",
	})
}
