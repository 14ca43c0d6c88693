package minutes

import (
	"strings"
	"testing"
	"unicode"
)

// FuzzAttendees reads who is named by minutes of any kind: without a panic, and nobody whose
// letters do not stand there.
func FuzzAttendees(f *testing.F) {
	for _, body := range []string{
		"# 2018-04-02\n\nPresent: Release Lead (RL), Sky Ops @sky\n\n## Actions\n\n- Guide to order it (Porter, Runner)\n- RL: pay it\n",
		"| Action | Owner |\n|---|---|\n| order it | @runner, TBD |\n",
		"## Porter\n\nLast week:\n\n- help Runner\n\n**Runner** said it is late. Infra team to pay (Board)\n",
		"- ACTION: runner42 to order it\n- [ ] [porter] pay it\n- AI (Dr Lane): Owner: Sky &amp; Runner\n",
	} {
		f.Add(body)
	}
	letters := func(s string) string {
		return strings.Map(func(c rune) rune {
			if !unicode.IsLetter(c) {
				return -1
			}
			return unicode.ToLower(c)
		}, s)
	}
	f.Fuzz(func(t *testing.T, body string) {
		if len(body) > 1<<12 || strings.Contains(body, "&") || strings.Contains(body, "<") { // signs written as letters, and tags
			t.Skip()
		}
		there := letters(body)
		for _, a := range Attendees([]Input{{File: "f.md", Body: []byte(body), BodyLine: 1}}) {
			if a.Mentioned && !strings.Contains(there, letters(a.Name)) {
				t.Errorf("%q is not in %q", a.Name, body)
			}
		}
	})
}
