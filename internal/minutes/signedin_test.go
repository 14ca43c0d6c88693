package minutes

import (
	"slices"
	"strings"
	"testing"

	"slipway/internal/diag"
)

// People sign in below whatever they are welcomed with: a list of nothing but names with handles
// that are short for them tells who was there, and is no work.
func TestPeopleWhoSignIn(t *testing.T) {
	for _, head := range []string{"## Welcome\n\nHello!\n\n", "Add yourself below.\n\n> name / institution / handle\n\n", ""} {
		for _, form := range []string{"- @ / Acme / %", "- @, Acme, University of Orbit, %", "- @ (%)", "- @ - Acme (%)", "- @ %"} {
			var lines []string
			for name, handle := range map[string]string{"Jane Doe": "@janedoe", "Joe Bloggs": "@bloggsy", "Ann": "@ann-lee"} {
				lines = append(lines, strings.NewReplacer("@", name, "%", handle).Replace(form))
			}
			slices.Sort(lines)
			body := head + strings.Join(lines, "\n") + "\n\n## Topics\n\n- Jane to order the slates\n"
			var problems diag.List
			m := Parse(Input{File: "f.md", Series: "s", Front: Front{Title: "Log"}, Body: []byte("# Meeting 2026-03-09\n\n" + body), BodyLine: 1, People: team()}, &problems)[0]
			if work := workIn(body); len(m.Present) != 3 || len(work) > 1 {
				t.Errorf("%q: present %q, work %q", body, m.Present, work)
			}
		}
	}
	for _, list := range []string{"- Roof (@lead)\n- Wall (@ops)\n- Door (@writer)\n", "- Roof / slates / @lead\n- Wall / paint / @ops\n- Door / paint / @writer\n"} {
		body := "## Topics\n\n" + list
		var problems diag.List
		if m := Parse(Input{File: "f.md", Series: "s", Front: Front{Title: "Log"}, Body: []byte("# Meeting 2026-03-09\n\n" + body), BodyLine: 1, People: team()}, &problems)[0]; len(m.Present) != 0 {
			t.Errorf("%q: present %q", body, m.Present)
		}
	}
}
