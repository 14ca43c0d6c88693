package minutes

import (
	"slices"
	"strings"
	"testing"
)

// Editors export headings and people as links.
func TestLinksOfEditors(t *testing.T) {
	for heading, want := range map[string]string{
		"May 4, 2026 | [Design sync](https://example.org/event?id=1)":                      "Design sync",
		"**May 4, 2026 | [Design sync](https://example.org/event)** {#may-4,-2026-design}": "Design sync",
		"[Design sync 2026-05-04](https://example.org/event)":                              "Design sync",
		"[Design sync](https://example.org/event) May 4, 2026":                             "Design sync",
		"[Design sync](https://example.org/2026-05-01/event) May 4, 2026":                  "Design sync",
	} {
		body := "# " + heading + "\n\nAttendees: [Jane Doe](mailto:jd@example.org) [Joe Bloggs](mailto:jb@example.org)\n\n## Notes {#notes}\n\n- …\n"
		meetings, problems := read(body, Front{})
		m := meetings[0]
		if m.Title != want || m.Date.String() != "2026-05-04" || !slices.Equal(m.Present, []string{"Jane Doe", "Joe Bloggs"}) || m.Notetaker != "" || len(problems) > 0 {
			t.Errorf("%s: title %q, date %s, present %q, notes %q, %v", heading, m.Title, m.Date, m.Present, m.Notetaker, problems)
		}
		if kind := m.Areas[0].Lists[0].Kind; kind != Note {
			t.Errorf("%s: the notes are %q", heading, kind)
		}
		checkWhole(t, body, meetings)
	}
	var names []string
	for _, a := range Attendees([]Input{{File: "f.md", Body: []byte("# 2026-05-04\n\nAttendees: [Jane Doe](mailto:jd@example.org), [Joe Bloggs](mailto:jb@example.org)\n\nChair: [Ann Roe](mailto:ar@example.org)\n"), BodyLine: 1}}) {
		names = append(names, a.Entry)
	}
	if got := strings.Join(names, "|"); got != "Jane Doe|Joe Bloggs|Ann Roe" {
		t.Errorf("people %q", got)
	}
	for _, item := range []string{"[Lead](mailto:l@example.org): order it", "[Lead](mailto:l@example.org) \\- order it", "[Lead](mailto:l@example.org) order it by May 8", "order it [Lead](mailto:l@example.org)"} {
		if got := workIn("## Action items {#action-items}\n\n- [ ] " + item + "\n"); len(got) != 1 || !strings.HasPrefix(got[0], "lead: ") {
			t.Errorf("%s: %q", item, got)
		}
	}
}

// Calendars list people by their addresses, and whom they invited. Those of whole groups are
// nobody's.
func TestPeopleByAddress(t *testing.T) {
	for body, want := range map[string]string{
		"Attendees: lead@example.org, guide.writer@example.org, Sky Ops (so@example.org)\n":                             "Lead|Guide Writer|Sky Ops",
		"## Attendees\n\n- <lead@example.org>\n- guide.writer@example.org\n- info@example.org\n":                        "Lead|Guide Writer",
		"Invited [Release Lead](mailto:rl@example.org) [guide\\_writer@example.org](mailto:guide_writer@example.org)\n": "Release Lead|Guide Writer",
		"Invited [Release Lead](mailto:rl@example.org) to speak\n":                                                      "",
		"Attendees: no-reply@example.org, the-team@example.org.\n":                                                      "",
	} {
		var names []string
		for _, a := range Attendees([]Input{{File: "f.md", Body: []byte("# 2026-05-04\n\n" + body), BodyLine: 1}}) {
			names = append(names, a.Name)
		}
		if got := strings.Join(names, "|"); got != want {
			t.Errorf("%q: %q, want %q", body, got, want)
		}
	}
	meetings, _ := read("# Sync 2026-05-04\n\nInvited [Release Lead](mailto:rl@example.org) [Ops](mailto:o@example.org)\n", Front{})
	if m := meetings[0]; m.Present != nil || m.Observers != nil {
		t.Errorf("present %q, guests %q", m.Present, m.Observers)
	}
}
