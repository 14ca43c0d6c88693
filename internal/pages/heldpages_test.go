package pages

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"slipway/internal/date"
)

// TestSpread puts entries of several years on pages.
func TestSpread(t *testing.T) {
	on := func(year, month int) date.Day {
		day, _ := date.NewDay(year, time.Month(month), 5)
		return day
	}
	entries := []timed{{on(2019, 5), 3}, {on(2020, 1), 4}, {on(2020, 3), 7}, {on(2021, 2), 10}, {date.Day{}, 11}}
	for _, test := range []struct {
		most int
		want string
	}{
		{35, ""},
		{34, "/x/2021/ 10, /x/2020/ 11, /x/2019/ 3, /x/undated/ 11"}, // none is larger
		{10, "/x/2021/ 10, /x/2020/ 11 [/x/2020/03/ 7, /x/2020/01/ 4], /x/2019/ 3, /x/undated/ 11"},
	} {
		parts, of := spread("/x/", test.most, entries)
		var told []string
		for _, p := range parts {
			line := fmt.Sprint(p.path, " ", p.size)
			var months []string
			for _, m := range p.months {
				months = append(months, fmt.Sprint(m.path, " ", m.size))
				if !parts.has(m.path) {
					t.Errorf("%s is no page", m.path)
				}
			}
			if months != nil {
				line += " [" + strings.Join(months, ", ") + "]"
			}
			told = append(told, line)
		}
		if got := strings.Join(told, ", "); got != test.want {
			t.Errorf("most %d: %s\nwant %s", test.most, got, test.want)
		}
		for i, p := range of {
			if len(p.months) > 0 || p.year != 0 && (p.year != entries[i].on.Year() || p.month != 0 && p.month != int(entries[i].on.Month())) {
				t.Errorf("most %d: entry %d is on %s", test.most, i, p.path)
			}
		}
		if len(of) != 0 && len(of) != len(entries) || parts.has("/x/2018/") {
			t.Errorf("most %d: %d pages of entries", test.most, len(of))
		}
	}
}

// TestManyMeetings lays out a series of 130 meetings, one a week, in which 120
// people have met: it shows the latest, and all are on the pages of their years.
func TestManyMeetings(t *testing.T) {
	var minutes strings.Builder
	minutes.WriteString(log)
	first := dayOf(t, "2019-01-07")
	for i := range 130 {
		fmt.Fprintf(&minutes, "# Weekly %s\n\nPresent: @member%d\n\n- Look at it (ops)\n\n", first.AddDays(7*i), i%120)
	}
	f := layOutFiles(t, "2021-06-30", map[string]string{
		"content/meetings/weekly/log.md": minutes.String(),
		"data/products.yaml":             "box:\n  name: Box\n  summary: See [that year](/meetings/weekly/held/2020/).\n",
	})
	v := view[seriesView](f, "/meetings/weekly/")
	if v.Count != 130 || len(v.Held) != latestHeld || v.Held[0].URL != "/meetings/weekly/2021-06-28/" {
		t.Errorf("%d meetings, %d shown, first %s", v.Count, len(v.Held), v.Held[0].URL)
	}
	same(t, "years", v.Parts, []countedLink{
		{Link{"2021", "/meetings/weekly/held/2021/"}, 26},
		{Link{"2020", "/meetings/weekly/held/2020/"}, 52},
		{Link{"2019", "/meetings/weekly/held/2019/"}, 52},
	})
	found := map[string]bool{}
	for _, p := range v.Parts {
		year := view[seriesView](f, p.URL)
		if year.Title != "weekly: "+p.Name || len(year.Held) != p.Count {
			t.Errorf("%s: %q with %d", p.URL, year.Title, len(year.Held))
		}
		for _, m := range year.Held {
			if !strings.Contains(m.URL, p.Name) || found[m.URL] {
				t.Errorf("%s stands on the page of %s", m.URL, p.Name)
			}
			found[m.URL] = true
		}
	}
	if len(found) != 130 {
		t.Errorf("%d meetings are listed", len(found))
	}
	frame := f.pages["/meetings/weekly/held/2020/"].Frame
	if frame.Previous.URL != "/meetings/weekly/held/2019/" || frame.Next.URL != "/meetings/weekly/held/2021/" || frame.Crumbs[1].URL != "/meetings/weekly/" {
		t.Errorf("beside 2020: %+v", frame)
	}
	if f.problems != nil || f.b.known("/meetings/weekly/held/2018/") {
		t.Errorf("problems %v", f.problems)
	}

	// Who met stands on a page of its own.
	people := view[seriesView](f, "/meetings/weekly/held/people/").People
	if len(v.People.List) != fewSeats || v.People.All.URL != "/meetings/weekly/held/people/" || v.People.All.Count != len(people.List) || len(people.List) < 120 {
		t.Errorf("%d of %d people", len(v.People.List), len(people.List))
	}
	if !f.b.known("/meetings/weekly/held/people/") {
		t.Error("a text cannot link to the people of a series")
	}
}
