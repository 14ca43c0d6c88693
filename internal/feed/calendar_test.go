package feed_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	ics "github.com/arran4/golang-ical"

	"slipway/internal/pages"
)

var home = pages.URLs{Base: "/portal/", Origin: "https://releases.example.org"}

// orbit has a milestone for every form of a date and every state.
var orbit = map[string]string{
	"hugo.yaml":        "title: Orbit releases\n",
	"data/people.yaml": "lead: {name: Lead Person}\n",
	"data/releases/orbit/plan.yaml": `name: Orbit
zone: "+02:00"
frozen: 2019-05-01
renamed_from: sputnik
milestones:
  draft: {name: "**Draft**", date: 2019-05-21}
  call: {name: Call, date: 2019-06-24T00:30}
  test: {name: Final Test, date: by 2019-06-12}
  month: {name: Month, date: 2019-07}
  quarter: {name: Quarter, date: 2019-Q3}
  year: {name: Year, date: 2020}
  later: {name: Later, date: tbd}
  after: {name: After, date: {after: call, days: 2}, renamed_from: [afterwards, call]}
  party: {name: Party, date: 2019-06-28}
  late: {name: Late, date: 2019-06-20}
  some: {name: Some, date: 2019-06-18}
`,
	"data/releases/orbit/live.yaml": `revisions:
  - {on: 2019-06-01, why: The **draft** takes longer., decided_in: meeting:weekly/2019-06-03, milestones: {draft: 2019-05-25, test: by 2019-06-14}}
  - {on: 2019-06-05, why: Too much, dropped: {party: "Nobody has time."}, added: {extra: {name: Extra, date: 2019-12-31}}}
actuals:
  draft: 2019-05-28
  test: by 2019-06-14
  some: {state: partial, date: 2019-06-18}
`,
	"content/meetings/weekly/_index.md":   "---\ntitle: Weekly\nevery: monday\ntime: 10:00+02:00\nrelease: orbit\n---\n",
	"content/meetings/weekly/2019.md":     "# Weekly 2019-06-03\n\n- Write\n",
	"content/meetings/weekly/planning.md": "---\ntitle: Planning\ndate: 2019-07-01\nstatus: planned\nchair: lead\n---\n",
	"content/meetings/weekly/open.md":     "---\ntitle: Open\ndate: tbd\n---\n",
}

// parse reads a calendar with the library, as a program that is subscribed to
// it would.
func parse(t *testing.T, data []byte) *ics.Calendar {
	t.Helper()
	wellFormed(t, data)
	c, err := ics.ParseCalendar(bytes.NewReader(data))
	if err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
	return c
}

// wellFormed checks what the library forgives: line ends, lengths in bytes,
// whole characters, and no controls (RFC 5545 3.1).
func wellFormed(t *testing.T, data []byte) {
	t.Helper()
	if !bytes.HasSuffix(data, []byte("\r\n")) || bytes.Count(data, []byte("\n")) != bytes.Count(data, []byte("\r\n")) || bytes.Count(data, []byte("\r")) != bytes.Count(data, []byte("\r\n")) {
		t.Errorf("lines end in something else than CR LF:\n%q", data)
	}
	for line := range strings.SplitSeq(strings.TrimSuffix(string(data), "\r\n"), "\r\n") {
		if len(line) > 75 || strings.TrimSpace(line) == "" || !utf8.ValidString(line) || strings.ContainsFunc(line, func(c rune) bool { return c < ' ' }) {
			t.Errorf("a line of %d bytes: %q", len(line), line)
		}
	}
}

func value(e *ics.VEvent, p ics.ComponentProperty) string {
	if found := e.GetProperty(p); found != nil {
		return found.Value
	}
	return "-"
}

// line is what matters of an event.
func line(e *ics.VEvent) string {
	start := e.GetProperty(ics.ComponentPropertyDtStart)
	return fmt.Sprintf("%s %s%s %s %s %s | %s", e.Id(), strings.Join(start.ICalParameters["VALUE"], ","), start.Value,
		value(e, ics.ComponentPropertyDtEnd), value(e, ics.ComponentPropertySequence), value(e, ics.ComponentPropertyStatus), value(e, ics.ComponentPropertySummary))
}

func lines(t *testing.T, data []byte) []string {
	t.Helper()
	var out []string
	for _, e := range parse(t, data).Events() {
		out = append(out, line(e))
	}
	return out
}

func compare(t *testing.T, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestCalendarOfARelease(t *testing.T) {
	out := write(t, "2019-06-22", home, orbit)
	releases := []string{
		"orbit/draft@orbit-releases DATE20190528 20190529 3 CONFIRMED | Orbit: Draft", // done on another day than said last
		"orbit/call@orbit-releases 20190623T223000Z - 2 CONFIRMED | Orbit: Call",
		"orbit/test@orbit-releases DATE20190614 20190615 2 CONFIRMED | Orbit: Final Test (by this day)",
		"orbit/after@orbit-releases DATE20190626 20190627 2 CONFIRMED | Orbit: After",
		"orbit/party@orbit-releases DATE20190628 20190629 2 CANCELLED | Orbit: Party",
		"orbit/late@orbit-releases DATE20190620 20190621 2 TENTATIVE | Orbit: Late",
		"orbit/some@orbit-releases DATE20190618 20190619 2 TENTATIVE | Orbit: Some",
		"orbit/extra@orbit-releases DATE20191231 20200101 2 CONFIRMED | Orbit: Extra",
	}
	meetings := []string{
		"meetings/weekly/2019-06-03@orbit-releases DATE20190603 20190604 0 CONFIRMED | Weekly",
		"meetings/weekly/planning@orbit-releases DATE20190701 20190702 0 TENTATIVE | Weekly: Planning",
	}
	compare(t, lines(t, out["calendar/orbit.ics"]), releases)
	compare(t, lines(t, out["calendar/meetings/weekly.ics"]), meetings)
	compare(t, lines(t, out["calendar/all.ics"]), append(releases, meetings...))
	compare(t, lines(t, out["calendar/orbit/call.ics"]), releases[1:2])

	// Before anything had moved, the ids were the same.
	before := write(t, "2019-05-02", home, orbit)
	compare(t, lines(t, before["calendar/orbit/draft.ics"]), []string{"orbit/draft@orbit-releases DATE20190521 20190522 0 CONFIRMED | Orbit: Draft"})
	if got := lines(t, before["calendar/orbit/extra.ics"]); got != nil {
		t.Errorf("a milestone that is not in the plan yet: %v", got)
	}
	// Before the plan was frozen, nothing was agreed.
	compare(t, lines(t, write(t, "2019-04-01", home, orbit)["calendar/orbit/draft.ics"]), []string{"orbit/draft@orbit-releases DATE20190521 20190522 0 TENTATIVE | Orbit: Draft"})
}

func TestEvent(t *testing.T) {
	out := write(t, "2019-06-22", home, orbit)
	for path, want := range map[string]string{
		"calendar/orbit/draft.ics": `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Slipway//Slipway//EN
CALSCALE:GREGORIAN
NAME:Orbit: Draft
X-WR-CALNAME:Orbit: Draft
URL:https://releases.example.org/portal/releases/orbit/milestones/draft/
REFRESH-INTERVAL;VALUE=DURATION:P1D
X-PUBLISHED-TTL:P1D
BEGIN:VEVENT
UID:orbit/draft@orbit-releases
DTSTAMP:20190622T000000Z
SEQUENCE:3
STATUS:CONFIRMED
SUMMARY:Orbit: Draft
DTSTART;VALUE=DATE:20190528
DTEND;VALUE=DATE:20190529
URL:https://releases.example.org/portal/releases/orbit/milestones/draft/
DESCRIPTION:Planned: 21 May 2019\nLive: 25 May 2019\nDone: 28 May 2019\nAga
 inst the plan: 7 days later\nWhy: The draft takes longer.\nDecided in: Wee
 kly\nhttps://releases.example.org/portal/releases/orbit/milestones/draft/
CATEGORIES:Milestone
CATEGORIES:Orbit
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
`,
		// Without any day, there is still a calendar.
		"calendar/orbit/later.ics": `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Slipway//Slipway//EN
CALSCALE:GREGORIAN
NAME:Orbit: Later
X-WR-CALNAME:Orbit: Later
URL:https://releases.example.org/portal/releases/orbit/milestones/later/
REFRESH-INTERVAL;VALUE=DURATION:P1D
X-PUBLISHED-TTL:P1D
BEGIN:VTIMEZONE
TZID:Etc/UTC
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0000
TZOFFSETTO:+0000
END:STANDARD
END:VTIMEZONE
END:VCALENDAR
`,
	} {
		wellFormed(t, out[path])
		if got := unfold(string(out[path])); got != unfold(strings.ReplaceAll(want, "\n", "\r\n")) {
			t.Errorf("%s is\n%s\nwant\n%s", path, got, want)
		}
	}
}

// unfold joins folded lines: where a line is folded is no matter.
func unfold(s string) string { return strings.ReplaceAll(s, "\r\n ", "") }

func TestEventWords(t *testing.T) {
	calendar := parse(t, write(t, "2019-06-22", pages.URLs{Base: "/"}, orbit)["calendar/all.ics"])
	got := map[string]string{}
	for _, e := range calendar.Events() {
		got[strings.TrimSuffix(e.Id(), "@orbit-releases")] = value(e, ics.ComponentPropertyDescription)
		if url := e.GetProperty(ics.ComponentPropertyUrl); url != nil {
			t.Errorf("an address without a host: %s", url.Value)
		}
	}
	for id, want := range map[string]string{
		"orbit/call":               "Planned: 24 June 2019, 00:30 (UTC+02:00)\nLive: 24 June 2019, 00:30 (UTC+02:00)\nAgainst the plan: no slip",
		"orbit/test":               "Planned: by 12 June 2019\nLive: by 14 June 2019\nDone: by 14 June 2019\nAgainst the plan: at most 2 days later\nWhy: The draft takes longer.\nDecided in: Weekly",
		"orbit/party":              "Planned: 28 June 2019\nLive: 28 June 2019\nGiven up\nWhy: Nobody has time.",
		"orbit/late":               "Planned: 20 June 2019\nLive: 20 June 2019\nOverdue\nAgainst the plan: no slip",
		"orbit/some":               "Planned: 18 June 2019\nLive: 18 June 2019\nDone in part\nAgainst the plan: no slip",
		"orbit/extra":              "Planned: not in the plan as it was agreed\nLive: 31 December 2019\nWhy: Too much",
		"meetings/weekly/planning": "Planned, not held yet\nHow often: Every Monday, 10:00 (UTC+02:00)\nRelease: Orbit\nChair: Lead Person",
	} {
		if got[id] != want {
			t.Errorf("%s:\n%s\nwant\n%s", id, got[id], want)
		}
	}
}

// TestFormerCalendars: who has subscribed to a calendar keeps it when its
// release or milestone gets another name.
func TestFormerCalendars(t *testing.T) {
	out := write(t, "2019-06-22", home, orbit)
	for former, current := range map[string]string{
		"calendar/sputnik.ics":          "calendar/orbit.ics",
		"calendar/sputnik/draft.ics":    "calendar/orbit/draft.ics",
		"calendar/orbit/afterwards.ics": "calendar/orbit/after.ics",
	} {
		if !bytes.Equal(out[former], out[current]) || out[current] == nil {
			t.Errorf("%s is not %s", former, current)
		}
	}
	// An id that is in use again is that of the new one.
	compare(t, lines(t, out["calendar/orbit/call.ics"]), []string{"orbit/call@orbit-releases 20190623T223000Z - 2 CONFIRMED | Orbit: Call"})
}

// TestCalendarsKeepApart: ids that are also names of calendars.
func TestCalendarsKeepApart(t *testing.T) {
	out := write(t, "2019-06-22", home, map[string]string{
		"hugo.yaml":                        "title: '!'\n",
		"data/releases/all/plan.yaml":      "name: All\nlaunch: 2019-07-01T12:00+00:00\n",
		"data/releases/meetings/plan.yaml": "name: Meetings\nstatus: cancelled\nmilestones: {weekly: {name: Weekly, date: 2019-07-02}}\n",
		"content/meetings/weekly/a.md":     "---\ntitle: A\ndate: 2019-07-03\n---\n",
	})
	compare(t, lines(t, out["calendar/all--release.ics"]), []string{"all@portal 20190701T120000Z - 0 TENTATIVE | All: launch"})
	compare(t, lines(t, out["calendar/meetings--release/weekly.ics"]), []string{"meetings/weekly@portal DATE20190702 20190703 1 CANCELLED | Meetings: Weekly"})
	compare(t, lines(t, out["calendar/meetings/weekly.ics"]), []string{"meetings/weekly/a@portal DATE20190703 20190704 0 CONFIRMED | weekly: A"})
	if got := lines(t, out["calendar/all.ics"]); len(got) != 3 {
		t.Errorf("everything is %v", got)
	}
}

// TestLastDays: the calendar of the portal ends, and no date leaves it.
func TestLastDays(t *testing.T) {
	out := write(t, "2019-06-22", home, map[string]string{
		"hugo.yaml": "title: P\n",
		"data/releases/r/plan.yaml": `name: R
milestones:
  first: {name: First, date: 0001-01-01T00:00+14:00}
  last: {name: Last, date: 9999-12-31}
  end: {name: End, date: 9999-12-31T23:00-12:00}
`,
	})
	compare(t, lines(t, out["calendar/r.ics"]), []string{
		"r/first@p DATE00010101 00010102 0 TENTATIVE | R: First",
		"r/last@p DATE99991231 - 0 TENTATIVE | R: Last",
		"r/end@p DATE99991231 - 0 TENTATIVE | R: End",
	})
}

// TestHostileTexts: whatever a text holds, it arrives as one value, in lines
// that every program can read.
func TestHostileTexts(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"separators":  {`a,b;c:d\e"f'g`, `a,b;c:d\e"f'g`},
		"new event":   {"x\nEND:VEVENT\nBEGIN:VALARM", "x END:VEVENT BEGIN:VALARM"},
		"long words":  {strings.Repeat("x", 300), strings.Repeat("x", 300)},
		"long runes":  {strings.Repeat("ä€😀", 60), strings.Repeat("ä€😀", 60)},
		"long spaces": {"a" + strings.Repeat(" ", 200) + "b", "a b"},
		"markup":      {"**bold** `code` <b>", "bold code <b>"},
		"percent":     {"100 % \\n \\N", "100 % \\n \\N"},
	} {
		t.Run(name, func(t *testing.T) {
			out := write(t, "2019-06-22", home, map[string]string{
				"hugo.yaml": "title: P\n",
				"data/releases/r/plan.yaml": fmt.Sprintf("name: R\nmilestones:\n  m: {name: %s, date: 2019-07-01}\n",
					yamlString(c.text)),
			})
			e := parse(t, out["calendar/r.ics"]).Events()
			if len(e) != 1 {
				t.Fatalf("%d events", len(e))
			}
			if got := value(e[0], ics.ComponentPropertySummary); got != "R: "+c.want {
				t.Errorf("got %q, want %q", got, "R: "+c.want)
			}
			atom(t, out["changes/feed.xml"])
		})
	}
}

// yamlString writes any text as a YAML string.
func yamlString(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, c := range s {
		switch {
		case c == '"' || c == '\\':
			b.WriteString(`\` + string(c))
		case c == '\n':
			b.WriteString(`\n`)
		default:
			b.WriteRune(c)
		}
	}
	return b.String() + `"`
}

// TestSameDay: nothing in a calendar depends on where or how often it is built.
func TestSameDay(t *testing.T) {
	a, b := write(t, "2019-06-22", home, orbit), write(t, "2019-06-22", home, orbit)
	for path := range a {
		if !bytes.Equal(a[path], b[path]) {
			t.Errorf("%s differs", path)
		}
	}
	elsewhere := write(t, "2019-06-22", pages.URLs{Base: "/", Origin: "http://other.example"}, orbit)
	compare(t, lines(t, elsewhere["calendar/all.ics"]), lines(t, a["calendar/all.ics"]))
}
