package minutes

import (
	"strings"
	"testing"
)

// Behind the names of those present may stand who was absent, who had an office, and anything
// else, which names nobody and stays.
func TestWhatStandsBehindTheNames(t *testing.T) {
	for _, test := range []struct{ line, present, absent, observers, chair, notes, text string }{
		{line: "Present: Jane Doe, Joe Bloggs. Apologies from Max Mustermann.", present: "Jane Doe|Joe Bloggs", absent: "Max Mustermann"},
		{line: "Present: Jane Doe, Joe Bloggs. Apologies: Max Mustermann.", present: "Jane Doe|Joe Bloggs", absent: "Max Mustermann"},
		{line: "Present: Jane Doe. Apologies were received from Joe Bloggs and Max Mustermann, who are ill. It was late.", present: "Jane Doe",
			absent: "Joe Bloggs (who are ill)|Max Mustermann (who are ill)", text: "It was late"},
		{line: "Attending: Jane Doe, Joe Bloggs. Not present: Max Mustermann.", present: "Jane Doe|Joe Bloggs", absent: "Max Mustermann"},
		{line: "Attending: Jane Doe, Joe Bloggs. Excused: Max Mustermann (ill). Chair: Jane Doe. Guests: Ann Roe, Acme", present: "Jane Doe|Joe Bloggs", absent: "Max Mustermann (ill)", chair: "Jane Doe", observers: "Ann Roe|Acme"},
		{line: "In the room: Jane Doe. Remote: Joe Bloggs. Excused: Max Mustermann", present: "Jane Doe|Joe Bloggs", absent: "Max Mustermann"},
		{line: "Who was here: Jane Doe. Remote & async: Joe Bloggs", present: "Jane Doe|Joe Bloggs"},
		{line: "Present: Jane Doe, Chief of Ships (JD); Joe Bloggs, Head of Docks (JB) (items 1–6)", present: "Jane Doe, Chief of Ships (JD)|Joe Bloggs, Head of Docks (JB) (items 1–6)"},
		{line: "On Zoom: Jane Doe, Joe Bloggs", present: "Jane Doe|Joe Bloggs"},
		{line: "Present: Jane Doe, Joe Bloggs. Max Mustermann was ill.", present: "Jane Doe|Joe Bloggs", absent: "Max Mustermann (ill)"},
		{line: "Present: Jane Doe, Joe Bloggs, Max Mustermann was ill", present: "Jane Doe|Joe Bloggs", absent: "Max Mustermann (ill)"},
		{line: "Present: Jane Doe, Joe Bloggs; Max Mustermann and Ann Roe sent apologies", present: "Jane Doe|Joe Bloggs", absent: "Max Mustermann (sent apologies)|Ann Roe (sent apologies)"},
		{line: "Present: Jane Doe & Joe Bloggs / Absent: Max Mustermann", present: "Jane Doe|Joe Bloggs", absent: "Max Mustermann"},
		{line: "Present: Jane Doe, Joe Bloggs. Ann Roe could not attend.", present: "Jane Doe|Joe Bloggs", absent: "Ann Roe (could not attend)"},
		{line: "Present: Jane Doe, Joe Bloggs. Ann Roe joined at 10:15.", present: "Jane Doe|Joe Bloggs|Ann Roe (joined at 10:15)"},
		{line: "Present: Jane Doe, Joe Bloggs. Minutes taken by Max Mustermann.", present: "Jane Doe|Joe Bloggs", notes: "Max Mustermann"},
		{line: "Present: Jane Doe, Joe Bloggs. Jane Doe chaired the meeting, and Joe Bloggs took notes.", present: "Jane Doe|Joe Bloggs", chair: "Jane Doe", notes: "Joe Bloggs"},
		{line: "Chair: Jane Doe. Apologies from Joe Bloggs.", chair: "Jane Doe", absent: "Joe Bloggs"},
		{line: "Present: Jane Doe, Joe Bloggs. Absent were: Max Mustermann.", present: "Jane Doe|Joe Bloggs", absent: "Max Mustermann"},
		{line: "Place: the hall; chair: Jane Doe. Apologies from Joe Bloggs.", chair: "Jane Doe", absent: "Joe Bloggs"},
		{line: "Present: Jane Doe. Notes: the roof leaks.", present: "Jane Doe", text: "Notes: the roof leaks"},
		{line: "Present: Jane Doe, Joe Bloggs. The meeting began at 10:05.", present: "Jane Doe|Joe Bloggs", text: "The meeting began at 10:05"},
		{line: "Present: everybody but Joe Bloggs", absent: "Joe Bloggs", text: "everybody but Joe Bloggs"},
		{line: "Present: Jane Doe | Joe Bloggs | Max Mustermann", present: "Jane Doe|Joe Bloggs|Max Mustermann"},
		{line: "Present: Jane Doe – Joe Bloggs – Max Mustermann", present: "Jane Doe|Joe Bloggs|Max Mustermann"},
		{line: "Present: Jane Doe, Joe Bloggs + 3 guests", present: "Jane Doe|Joe Bloggs|+ 3 guests"},
		// A full stop may be that of an initial or a title, a dash that of where somebody is from.
		{line: "Present: Dr. Jane Doe, J. Bloggs, Max M. Mustermann", present: "Dr. Jane Doe|J. Bloggs|Max M. Mustermann"},
		{line: "Present: Jane Doe – Acme, Joe Bloggs – Orbit", present: "Jane Doe – Acme|Joe Bloggs – Orbit"},
		{line: "Present: Jane Doe (Acme; joined late), Joe Bloggs", present: "Jane Doe (Acme; joined late)|Joe Bloggs"},
		{line: "Present: Jane Doe, Joe Bloggs, 12 members", present: "Jane Doe|Joe Bloggs|12 members"},
	} {
		meetings, _ := read("# 2018-04-02\n\n"+test.line+"\n\n- it is late\n", Front{Title: "Log"})
		m, text := meetings[0], ""
		for _, area := range m.Areas {
			text += area.Commentary
		}
		all := func(names []string) string { return strings.Join(names, "|") }
		if all(m.Present) != test.present || all(m.Absent) != test.absent || all(m.Observers) != test.observers || m.Chair != test.chair || m.Notetaker != test.notes || text != test.text {
			t.Errorf("%s: present %q, absent %q, observers %q, chair %q, notes %q, text %q", test.line, all(m.Present), all(m.Absent), all(m.Observers), m.Chair, m.Notetaker, text)
		}
	}
}

// Below a heading, in a list, and beyond the head of a meeting the same holds.
func TestNamesAndMoreElsewhere(t *testing.T) {
	for _, body := range []string{
		"## Attendees\n\nJane Doe, Joe Bloggs, Ann Roe. Apologies from Max Mustermann.\n",
		"- Present: Jane Doe, Joe Bloggs, Ann Roe. Apologies: Max Mustermann.\n- Place: the hall\n",
		"## Attendees\n\n- Jane Doe\n- Joe Bloggs\n- Ann Roe; apologies: Max Mustermann\n",
		"## Talk\n\n- it rains\n\nPresent: Jane Doe, Joe Bloggs, Ann Roe. Max Mustermann was absent.\n",
	} {
		meetings, _ := read("# 2018-04-02\n\n"+body, Front{Title: "Log"})
		m := meetings[0]
		if got := strings.Join(m.Present, "|"); got != "Jane Doe|Joe Bloggs|Ann Roe" || len(m.Absent) != 1 || !strings.HasPrefix(m.Absent[0], "Max Mustermann") {
			t.Errorf("%q: present %q, absent %q", body, got, m.Absent)
		}
	}
}
