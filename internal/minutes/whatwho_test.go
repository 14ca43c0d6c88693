package minutes

import (
	"testing"

	"slipway/internal/diag"
)

// Lines that say what, who and when are one action. "Who" is no list of those who were there.
func TestWhatWhoWhen(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"lines", "## Roof\n\nWhat: order slates\nWho: Lead\nWhen: 20 March\n\n**Who:** Ops and writer\n**What:** paint the wall\n", "lead: order slates, When: 20 March | ops writer: paint the wall"},
	})
	m := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte("# 2026-03-09\n\nPresent: Lead\n\n## Roof\n\nWhat: order slates\nWho: Ops\n"), BodyLine: 1, People: team()}, &diag.List{})[0]
	if len(m.Present) != 1 {
		t.Errorf("%d were there, want 1", len(m.Present))
	}
}

func TestPictureOfSomebody(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"behind", "## Roof\n\n- It leaks\n- Slates 👤 lead\n- Paint the wall (👤 ops, 📅 20 March)\n- Lamps 🙋‍♀️ writer, by Friday\n- The door 👤 nobody\n- 👤 12 came\n- Rain\n- Wall\n- Snow\n- Fog\n", "lead: Slates | ops: Paint the wall (📅 20 March) | writer: Lamps by Friday | ?: The door"},
	})
}
