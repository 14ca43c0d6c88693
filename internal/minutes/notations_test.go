package minutes

import (
	"slices"
	"testing"
)

// What is decided of a person is what that person is to do.
func TestDecidedOfPeople(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"motion", "- Motion 2: ops to write to the vendor\n- Motion 3: the vendor is changed\n- is it late?\n", "ops: ops to write to the vendor"},
		{"conclusion", "**Conclusion**: lead to send the sheet\n", "lead: lead to send the sheet"},
	})
}

// Below the heading "Notes" is who took them, or what they say.
func TestNotesAndWhoTookThem(t *testing.T) {
	for body, want := range map[string]string{
		"## Notes\n\n- The link is wrong. Assigned to ops\n- No news\n": "",
		"## Notes\n\nThe link is wrong\n":                               "",
		"## Notes\n\nJane Roe and @scribe\n":                            "Jane Roe and @scribe",
		"## Notes\n\n- writer\n":                                        "writer",
	} {
		meetings, _ := read("# Call 2026-03-09\n\n"+body, Front{Title: "Log"})
		if got := meetings[0].Notetaker; got != want {
			t.Errorf("%q: %q, want %q", body, got, want)
		}
	}
	if got := workIn("## Notes\n\n- The link is wrong - assigned to ops\n- No news\n"); !slices.Equal(got, []string{"ops: The link is wrong"}) {
		t.Error(got)
	}
}
