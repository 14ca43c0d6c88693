package minutes

import "testing"

// A line may tell several roles, each with a label of its own.
func TestRolesInOneLine(t *testing.T) {
	for _, test := range []struct{ line, chair, moderator, notes, time, place, text string }{
		{line: "moderation: Lead / protocol: Ops", moderator: "Lead", notes: "Ops"},
		{line: "**Moderation:** Lead | **Protokoll:** Ops, Writer", moderator: "Lead", notes: "Ops, Writer"},
		{line: "Chair: Lead; notes: Ops - place: the hall", chair: "Lead", notes: "Ops", place: "the hall"},
		{line: "Time: 18:00 / Place: the hall, entrance: left", time: "18:00", place: "the hall, entrance: left"},
		{line: "Place: https://example.org/b/ | Chair: Lead", chair: "Lead", place: "https://example.org/b/"},
		{line: "Time: 18:00 / Chair: TBD", time: "18:00", chair: "TBD"},
		{line: "Time: 18:00. Place: the hall.", time: "18:00", place: "the hall."},
		{line: "Chair: Lead / deputy: Ops", chair: "Lead / deputy: Ops"},
		{line: "Moderator / Notetaker: Lead", moderator: "Lead", notes: "Lead"},
		{line: "Minutes: https://example.org/a", text: "Minutes: https://example.org/a"},
		{line: "Place: https://example.org/room", place: "https://example.org/room"},
	} {
		meetings, _ := read("# 2018-04-02\n\n"+test.line+"\n\n- it is late\n", Front{Title: "Log"})
		m := meetings[0]
		text := ""
		for _, area := range m.Areas {
			text += area.Commentary
		}
		if test.chair == "" { // who moderates is shown as the chair where there is none
			test.chair = test.moderator
		}
		if m.Chair != test.chair || m.Moderator != test.moderator || m.Notetaker != test.notes || m.Time != test.time || m.Place != test.place || text != test.text {
			t.Errorf("%s: chair %q, moderator %q, notes %q, time %q, place %q, text %q", test.line, m.Chair, m.Moderator, m.Notetaker, m.Time, m.Place, text)
		}
	}
}
