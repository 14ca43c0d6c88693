package feed

import (
	"bytes"
	"encoding/xml"
	"strings"
	"testing"
	"unicode/utf8"

	ics "github.com/arran4/golang-ical"

	"slipway/internal/date"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// FuzzText holds that no text leaves its place: it comes back from a calendar
// and from the news as it went in, on lines of at most 75 bytes.
func FuzzText(f *testing.F) {
	for _, s := range []string{
		"Final Test", "a,b;c:d\\e\"f\nEND:VEVENT", strings.Repeat("x", 200), strings.Repeat("ä€😀 ", 50),
		" <b>&amp;]]> ", "\xff\xfe\x00\r", "\\n\\N\\,\\;\\\\", strings.Repeat("<>", 60), strings.Repeat(" \u00a0", 50),
	} {
		f.Add(s)
	}
	day, _ := date.ParseDay("2019-06-22")
	f.Fuzz(func(t *testing.T, text string) {
		w := writer{in: Input{Portal: &portal.Portal{Config: portal.Config{Title: text}}, AsOf: day}}
		e := event{id: "r/m", on: date.On(day), status: ics.ObjectStatusConfirmed, summary: text, description: []string{text, text}, categories: []string{text}}
		w.calendar(addressed{"/calendar/r.ics", calendar{name: text, events: []event{e}}})
		for line := range bytes.SplitSeq(w.files[0].Data, []byte("\r\n")) {
			if len(line) > 75 || !utf8.Valid(line) || bytes.ContainsAny(line, "\r\n\x00") {
				t.Errorf("a line of %d bytes: %q", len(line), line)
			}
		}
		parsed, err := ics.ParseCalendar(bytes.NewReader(w.files[0].Data))
		if err != nil {
			t.Fatalf("%v\n%s", err, w.files[0].Data)
		}
		want := clean(text)
		events := parsed.Events()
		if len(events) != 1 || events[0].GetProperty(ics.ComponentPropertySummary).Value != want ||
			events[0].GetProperty(ics.ComponentPropertyDescription).Value != want+"\n"+want {
			t.Errorf("%q came back as\n%s", want, w.files[0].Data)
		}

		r := &portal.Release{ID: "r", Plan: portal.Plan{Name: text}}
		w.releases = []*schedule.Release{{R: r, AsOf: day}}
		w.news()
		var feed struct {
			Title string `xml:"title"`
		}
		if err := xml.Unmarshal(w.files[1].Data, &feed); err != nil || feed.Title != want {
			t.Errorf("%q came back as %q, %v", want, feed.Title, err)
		}
	})
}
