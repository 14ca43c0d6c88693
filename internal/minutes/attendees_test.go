package minutes

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"slipway/internal/diag"
)

func TestAttendees(t *testing.T) {
	for _, c := range []struct{ entry, want string }{
		{"Release Lead", "Release Lead"},
		{"Old Tall Guide Writer van den Wall Bake <old@example.org>", ""},
		{"Old Guide Writer van den Wall Bake <old@example.org>", "Old Guide Writer van den Wall Bake"},
		{"Release Lead @rel (TSC)", "Release Lead @rel"},
		{"@rel - Release Lead (Orbit)", "Release Lead @rel"},
		{"@rel Release Lead", "Release Lead @rel"},
		{"@rel, Release Lead, Orbit", "Release Lead @rel"},
		{"@sky (Release Lead)", "Release Lead @sky"},
		{"@sky (Release Lead, Orbit)", "Release Lead @sky"},
		{"[@sky](https://example.org/sky) (Release Lead)", "Release Lead @sky"},
		{"@sky - Orbit Works", "sky @sky"},
		{"GW - Guide Writer", "Guide Writer =GW"},
		{"\"Sky\" (Guide Writer) – Orbit", "Guide Writer =Sky"},
		{"“Sky” (the writer)", "Sky"},
		{"GW = Guide Writer", "Guide Writer =GW"},
		{"Guide Writer she/her", "Guide Writer"},
		{"Guide Writer (they/them, Orbit)", "Guide Writer"},
		{"Guide Writer *Orbit Works*", "Guide Writer"},
		{"Guide Writer, Senior Engineer", "Guide Writer"},
		{"Senior Engineer", ""},
		{"Officer Writer", "Officer Writer"},
		{"@sky (remote)", "sky @sky"},
		{"@sky - Release", "sky @sky"},
		{"@rel", "rel @rel"},
		{"[Release Lead](https://example.org/lead), Orbit", "Release Lead"},
		{"**Release Lead** <lead@example.org>", "Release Lead"},
		{"[x] Release Lead (lead-rel)", "Release Lead =lead-rel"},
		{"Guide Writer (GW)", "Guide Writer =GW"},
		{"Guide Writer (ORB)", "Guide Writer"},
		{"Guide Writer (GXW)", "Guide Writer =GXW"},
		{"Guide Writer (GXL)", "Guide Writer"},
		{"Guide Writer (remote)", "Guide Writer"},
		{"Cllrs G Writer (GW) (chair)", "G Writer =GW"},
		{"Cllr Guide Writer", "Cllr Guide Writer"},
		{"Guide Writer – Orbit", "Guide Writer"},
		{"Guide Writer https://example.org", "Guide Writer"},
		{"Guide Writer guide@example.org", "Guide Writer"},
		{"Lead", "Lead"},
		{"Émile de la Écriture", "Émile de la Écriture"},
		{"rel", "rel @rel"},
		{"rel + 2 guests (from town)", "rel @rel"},
		{"rel (Orbit / Roof?)", "rel @rel"},
		{"remote (Orbit)", ""},
		{"apologies (3)", ""},
		{"0xLead", "0xLead @0xLead"},
		{": Guide Writer", "Guide Writer"},
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
		if got != c.want {
			t.Errorf("%q: %q, not %q", c.entry, got, c.want)
		}
	}
}

func TestAttendeesOfMinutes(t *testing.T) {
	body := "# 2018-04-02\n\nChair: Release Lead\n\n## Present\n\n- Release Lead, Orbit\n- Guide Writer, Orbit\n- Sky Ops\n\n## Notes\n\n- Present: nobody else\n" +
		"\n# 2018-04-09\n\nPresent: Guide Writer; Sky Ops and Test Runner\n\nRegrets: Late Comer <!-- internal -->\n"
	var got []string
	for _, a := range Attendees([]Input{{File: "a.md", Body: []byte(body), BodyLine: 1}}) {
		got = append(got, fmt.Sprint(a.Name, ":", a.At.Line))
	}
	if s := strings.Join(got, " "); s != "Release Lead:1 Guide Writer:1 Sky Ops:1 Release Lead:1 Guide Writer:15 Test Runner:15" {
		t.Error(s)
	}
	if Attendees([]Input{{File: "a.md", Body: []byte(body), BodyLine: 1, Front: Front{Internal: true}}}) != nil {
		t.Error("who was at an internal meeting is told")
	}
}

// Lists of people need not be of people who are known.
func TestWhoWasThere(t *testing.T) {
	for name, c := range map[string]struct{ body, present, absent string }{
		"links":            {"## Present\n\n- Release Lead https://example.org/lead\n- [Guide Writer](https://example.org)\n", "Release Lead https://example.org/lead|Guide Writer", ""},
		"nobody is absent": {"- Present: Release Lead, Ops\n- Apologies:\n", "Release Lead|Ops", ""},
		"beyond the head":  {"## Formalities\n\nPresent: Release Lead, Guide Writer\nApologies: Late Comer, Sky Ops\n", "Release Lead|Guide Writer", "Late Comer|Sky Ops"},
		"roles below":      {"## Attendance\n\nOf the board:\nPresent: Release Lead, Guide Writer\nQuorum present: Yes\n", "Release Lead|Guide Writer", ""},
		"a block":          {"Directors present:\n\n        Release Lead\n        Guide Writer\n\n## Talk\n", "Release Lead|Guide Writer", ""},
		"a heading":        {"## Attendees present\n\n- Release Lead, Orbit\n- Guide Writer, Orbit\n", "Release Lead, Orbit|Guide Writer, Orbit", ""},
		"with jobs":        {"## Attendees\n\n- Release Lead, Senior Engineer, Orbit\n- Guide Writer, Product Manager, Orbit\n- Sky Ops, Director, Sea\n", "Release Lead, Senior Engineer, Orbit|Guide Writer, Product Manager, Orbit|Sky Ops, Director, Sea", ""},
		"semicolons":       {"Present: Release Lead, Orbit; Guide Writer, Chair; Sky Ops\n", "Release Lead, Orbit|Guide Writer, Chair|Sky Ops", ""},
		"surnames first":   {"Present: Lead, Release; Writer, Guide (Orbit); Ops, Sky\n", "Release Lead|Guide Writer (Orbit)|Sky Ops", ""},
		"two groups":       {"Present: Lead, Ops; Writer, Sky\n", "Lead|Ops|Writer|Sky", ""},
		"places first":     {"## Attendees\n\n| Organisation | Representative |\n|---|---|\n| Orbit | Release Lead |\n| Sea | Guide Writer |\n", "Release Lead|Guide Writer", ""},
		"in and out":       {"In: Guide, River, Porter (desk). Out: Sky (sick)\n", "Guide|River|Porter (desk)", "Sky (sick)"},
		"in, out":          {"**In:** Sky Ops, River, Guide Writer\n**Out:** Sky Runner\n", "Sky Ops|River|Guide Writer", "Sky Runner"},
		"in, of things":    {"In: racks, cables, bolts\nOut: Monday\n", "", ""},
		"with places":      {"Present: Orbit (Release Lead, Sky Ops), Sea (Guide Writer)\n", "Release Lead|Sky Ops|Guide Writer", ""},
		"with offices":     {"Present: Release Lead (Safety Board, Works Council), Sky Ops\n", "Release Lead (Safety Board, Works Council)|Sky Ops", ""},
		"breaks":           {"Present: Release Lead<br>Sky Ops<br />Guide Writer\n", "Release Lead|Sky Ops|Guide Writer", ""},
		"they attended":    {"Release Lead, Sky Ops and Guide Writer attended.\n", "Release Lead|Sky Ops|Guide Writer", ""},
		"the fair":         {"Release Lead, Sky Ops and Guide Writer attended the fair of the town.\n", "", ""},
		"attended by":      {"The meeting was attended by Release Lead, Sky Ops and Guide Writer.\n", "Release Lead|Sky Ops|Guide Writer", ""},
		"also present":     {"The meeting began at 7 pm. Also present were Sky Ops and Guide Writer.\n", "Sky Ops|Guide Writer", ""},
		"there":            {"there: Lead, Sky Ops, Guide Writer\nnot there: Late (sick), River Binder\n", "Lead|Sky Ops|Guide Writer", "Late (sick)|River Binder"},
		"a name a line":    {"Present: Release Lead\nGuide Writer\nSky Ops, Orbit\nNotes: Ops\n", "Release Lead|Guide Writer|Sky Ops, Orbit", ""},
		"not only names":   {"Present: Release Lead\nGuide Writer\nSky Ops will order the racks.\n", "Release Lead", ""},
		"here":             {"Who's here: Release Lead, Guide Writer\nAbsent with regrets: Sky Ops, Late Comer\n", "Release Lead|Guide Writer", "Sky Ops|Late Comer"},
		"by whom":          {"**Attended by:** Release Lead, Guide Writer\n", "Release Lead|Guide Writer", ""},
		"of the staff":     {"Staff present: Release Lead, Guide Writer\n", "Release Lead|Guide Writer", ""},
		"handles first":    {"## Attendees\n\n- @rel - Release Lead\n- @sky (Sky Ops)\n", "@rel - Release Lead|@sky (Sky Ops)", ""},
		"not names":        {"## Talk\n\nPresent: the state of things, and what comes next\n", "", ""},
	} {
		m := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte("# 2026-03-09\n\n" + c.body), BodyLine: 1}, &diag.List{})[0]
		if got := strings.Join(m.Present, "|"); got != c.present {
			t.Errorf("%s: present %q, not %q", name, got, c.present)
		}
		if got := strings.Join(m.Absent, "|"); got != c.absent {
			t.Errorf("%s: absent %q, not %q", name, got, c.absent)
		}
	}
}

// Who has an office in a table of those who were there, and who has a job behind the word for a group, is somebody.
func TestPeopleBesideThoseThere(t *testing.T) {
	for body, want := range map[string]string{
		"| Chair | Guide Porter |\n|---|---|\n| Attendees | Sky Runner, River Binder |\n| Topic | Grand Opening |\n": "Guide Porter Sky Runner River Binder",
		"Staff: Sky Runner, Works Director; River Binder, Safety Coordinator (left early)\n":                         "Sky Runner River Binder",
		"Members: Grand Hall, Sky Works\n": "", // which may be places
	} {
		var got []string
		for _, a := range Attendees([]Input{{File: "a.md", Front: Front{Title: "A"}, Body: []byte("# 2018-04-02\n\n" + body), BodyLine: 1}}) {
			got = append(got, a.Name)
		}
		slices.Sort(got)
		words := strings.Fields(want)
		if s := strings.Join(got, " "); len(strings.Fields(s)) != len(words) || slices.ContainsFunc(words, func(word string) bool { return !strings.Contains(s, word) }) {
			t.Errorf("%q: %q, want %q", body, s, want)
		}
	}
}

// Members who stand in a line each are people, whether they came or not, by a first name too.
func TestMembersInBareLines(t *testing.T) {
	for body, want := range map[string]string{
		"# Members\nGuide\nSky\nRiver\n\n## Secretary\nLate\n\n## Notes\n\n- a\n": "Guide Sky River",
		"## Members\nGuide\nSky\n":                  "", // two may be anything
		"## Members\nThe roof\nis red\nand new\n":   "",
		"## Members\nGuide\nsee the list.\nRiver\n": "",
	} {
		var got []string
		for _, a := range Attendees([]Input{{File: "a.md", Front: Front{Title: "A"}, Body: []byte("# 2018-04-02\n\n" + body), BodyLine: 1}}) {
			got = append(got, a.Name)
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%q: %q, want %q", body, s, want)
		}
	}
}
