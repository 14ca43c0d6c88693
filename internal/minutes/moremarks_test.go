package minutes

import "testing"

func TestMoreMarks(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- The roof is red.\n- "
	for _, text := range []string{
		"Action required: Lead move the rack", "@lead TODO: move the rack", "Lead AI: move the rack", "Lead action: move the rack", "**Lead's task:** move the rack",
		"AI#1 Lead: move the rack", "AP-3 Lead move the rack", "==> lead to move the rack", "The rack is old → lead to move it", "The rack is old -- ACTION Lead move it",
		"The rack is old // TODO lead: move it", "The rack is old #action Lead move it", "[ ] Lead move the rack",
	} {
		if got := workIn(talk + text + "\n"); len(got) != 1 || got[0][:min(len(got[0]), 5)] != "lead:" {
			t.Errorf("%q: %q", text, got)
		}
	}
	for _, text := range []string{
		"The rack is old – AI models as well", "The tasks of Lead: many", "It went from red → lead", "AI 101 was a course", "Roof: ACTION_REQUIRED is a state", "Lead acts: well", "The actions -> all of them",
	} {
		if got := workIn(talk + text + "\n"); len(got) != 0 {
			t.Errorf("%q: %q", text, got)
		}
	}
}
