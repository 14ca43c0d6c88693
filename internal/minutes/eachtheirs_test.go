package minutes

import (
	"slices"
	"testing"
)

func TestEachTheirsOnADay(t *testing.T) {
	checkTaken(t, map[string]string{
		"- The move: Wed June 7th after the call, lead runs it, ops watches the log": "lead+ops",
		"Next week lead is away, ops packs the racks, and writer counts them.":       "ops+writer",
		"- Lead runs the update, ops watches the log":                                "",
		"- On Wed 7 June, lead explains the plan, ops asks for the price":            "",
		"- On Wed 7 June, lead opens the meeting, ops presents the plan":             "",
		"- On Wed 7 June, lead watches it if ops is away, writer packs":              "",
	})
}

// In brackets, initials may stand beside an office.
func TestInitialsAmongWhatIsSaidOfSomebody(t *testing.T) {
	people := legendOf("**Staff:** Guide Writer (Head of Guides, GW), Release Lead (RL; item 6 only), Ops Person (Acme, CEO)")
	if want := []string{"Guide Writer (GW)", "Release Lead (RL)"}; !slices.Equal(people, want) {
		t.Errorf("%q, want %q", people, want)
	}
	for entry, want := range map[string]string{"Guide Writer (Chair, GW)": "GW", "Guide Writer (Acme, CEO)": "", "Guide Writer (Chair, gw)": ""} {
		a, _ := attendee(entry)
		if got := append(a.Aliases, "")[0]; got != want {
			t.Errorf("%q: %q, want %q", entry, got, want)
		}
	}
}
