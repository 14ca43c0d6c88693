package minutes

import (
	"strings"
	"testing"
)

// Initials in a row below the word for those who were there are people; capitals beside names,
// and alone, may be short for anything.
func TestCalledByInitials(t *testing.T) {
	for list, want := range map[string]string{
		"RL, GW, SO":                           "RL|GW|SO",
		"RL (chair), GW (online), ME":          "RL|GW|ME",
		"RL / GW / UI":                         "RL|GW|UI",
		"RL GW SR":                             "RL|GW|SR",
		"RL, GW, Sky Runner":                   "RL|GW",
		"Release Lead, IBM; Guide Writer, ACM": "",
		"UI, API":                              "",
		"Release Lead, GW":                     "",
		"RL, TBD":                              "",
	} {
		if got := strings.Join(calledByInitials(names(list)), "|"); got != want {
			t.Errorf("%q: %q", list, got)
		}
	}
}

// Whoever is listed by initials is sure to be somebody, but nobody whom the minutes list by name.
func TestAttendeesByInitials(t *testing.T) {
	for _, a := range Attendees([]Input{{Body: []byte("Present: RL, GW, SO\n\n- x\n")}}) {
		if !a.Initials || !a.Sure || !a.Mentioned {
			t.Errorf("%+v", a)
		}
	}
}
