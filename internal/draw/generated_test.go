package draw

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"slipway/internal/date"
)

// label makes up a label of one to twelve words, now and then in other scripts.
func label(r *rand.Rand) string {
	words := []string{"Release", "test", "of", "the", "Sub-system", "WWWWWWWWWWWWWWWWWWWWWWWW", "i", "specification", "Überprüfung", "&", "<b>",
		"(v5.4.0)", "Проверка", "المواصفات", "試験", "👩‍🚀", "\u202e",
		"Z\u0351\u036b\u0343a\u0337lgo", "e\u0302\u0303", "בדיקה", "परीक्षण", "ทดสอบ", "🇩🇪🇫🇷"}
	limit := 5
	if r.IntN(4) == 0 {
		limit = len(words)
	}
	var out []string
	for range 1 + r.IntN(12) {
		out = append(out, words[r.IntN(limit)])
	}
	return strings.Join(out, " ")
}

// uncertain makes a day into a month, a quarter, a year or a bound, sometimes.
func uncertain(t testing.TB, r *rand.Rand, d date.Day) date.Value {
	switch r.IntN(12) {
	case 0:
		return value(t, d.String()[:7])
	case 1:
		return value(t, fmt.Sprintf("%04d-Q%d", d.Year(), (int(d.Month())+2)/3))
	case 2:
		return value(t, "by "+d.String())
	case 3:
		return value(t, "by "+d.String()[:7])
	case 4:
		if r.IntN(6) == 0 {
			return value(t, d.String()[:4])
		}
	case 5:
		if r.IntN(3) == 0 {
			return date.TBD("")
		}
	}
	return date.On(d)
}

// generated makes up a timeline: one to sixty milestones over a week to four
// years, seen from within, from before and from long after.
func generated(t testing.TB, r *rand.Rand) *Timeline {
	t.Helper()
	span := 7 + r.IntN(1460)
	if r.IntN(3) == 0 {
		span = 7 + r.IntN(60)
	}
	first := day(t, "2019-01-01").AddDays(r.IntN(1000))
	tl := &Timeline{Prefix: "t", Title: "Timeline", Words: english(), AsOf: first.AddDays(r.IntN(span)), AsOfLabel: "as of " + label(r)}
	switch r.IntN(10) {
	case 0:
		tl.AsOf = first.AddDays(-r.IntN(3000))
	case 1:
		tl.AsOf = first.AddDays(span + r.IntN(3000))
	case 2:
		tl.AsOf = date.Day{}
	}
	states := []State{Planned, Due, Overdue, Done, Partial, Dropped, Unscheduled}
	for range 1 + r.IntN(60) {
		plan := first.AddDays(r.IntN(span))
		live := plan.AddDays(r.IntN(40) * r.IntN(2))
		m := Milestone{Label: label(r), Planned: uncertain(t, r, plan), Live: uncertain(t, r, live), State: states[r.IntN(len(states))]}
		if r.IntN(3) == 0 {
			m.Live = m.Planned
		}
		if m.State == Done || m.State == Partial {
			m.Actual = uncertain(t, r, live.AddDays(r.IntN(9)-4))
		}
		switch r.IntN(4) {
		case 0:
			m.Slip = label(r)
		case 1:
			m.Slip = "+12 d"
		}
		switch r.IntN(4) {
		case 0:
			m.Status = label(r)
		case 1, 2:
			m.Status = "in 112 days"
		}
		if r.IntN(2) == 0 {
			m.Href = "/releases/x/?a=1&b=2"
		}
		tl.Milestones = append(tl.Milestones, m)
	}
	return tl
}

func TestGeneratedTimelines(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(7, 8))
	for i := range 2000 {
		tl := generated(t, r)
		check(t, tl.Wide())
		if i%4 == 0 {
			checkList(t, tl.List())
		}
		if t.Failed() {
			t.Fatalf("timeline %d", i)
		}
	}
}

// Every number of milestones that releases have, over every length that they
// take, on every screen: nothing is on anything else or cut off.
func TestEverySize(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(13, 14))
	for n := 1; n <= 60; n++ {
		for _, span := range []int{7, 31, 183, 1461} {
			tl := generated(t, r)
			for len(tl.Milestones) < n {
				tl.Milestones = append(tl.Milestones, generated(t, r).Milestones...)
			}
			first := day(t, "2019-01-07")
			tl.Milestones, tl.AsOf = tl.Milestones[:n], first.AddDays(span/2)
			for i := range tl.Milestones {
				m := &tl.Milestones[i]
				plan := first.AddDays(i * (span - 1) / max(1, n-1))
				m.Planned, m.Live = uncertain(t, r, plan), uncertain(t, r, plan.AddDays(r.IntN(2)*r.IntN(span)))
				if m.Actual.Kind() != date.Absent {
					m.Actual = uncertain(t, r, plan)
				}
			}
			check(t, tl.Wide())
			checkList(t, tl.List())
			tr := trendOf(tl, r, first.AddDays(-span/4))
			for _, drawing := range []string{tr.Wide(), tr.Narrow()} {
				if drawing != "" {
					check(t, drawing)
				}
			}
			if t.Failed() {
				t.Fatalf("%d milestones over %d days", n, span)
			}
		}
	}
}

func TestGeneratedTrends(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(9, 10))
	for i := range 1000 {
		tl := generated(t, r)
		if tl.AsOf.IsZero() {
			continue
		}
		tr := trendOf(tl, r, tl.AsOf.AddDays(-r.IntN(400)))
		for i := range tr.Lines {
			for range r.IntN(4) {
				on := tl.AsOf.AddDays(-r.IntN(400))
				tr.Lines[i].Points = append(tr.Lines[i].Points, Point{on, uncertain(t, r, on.AddDays(r.IntN(300)-60))})
				tr.Revisions = append(tr.Revisions, Event{on, label(r)})
			}
		}
		for _, drawing := range []string{tr.Wide(), tr.Narrow()} {
			if drawing != "" {
				check(t, drawing)
			}
		}
		if t.Failed() {
			t.Fatalf("trend %d", i)
		}
	}
}

// Dates at the ends of the calendar, and all that are between them.
func TestEndsOfTheCalendar(t *testing.T) {
	for _, days := range [][2]string{{"0001-01-01", "0001-01-02"}, {"9999-12-30", "9999-12-31"}, {"0001-01-01", "9999-12-31"}, {"0001", "9999"}} {
		for _, asOf := range []string{"0001-01-01", "2019-06-22", "9999-12-31"} {
			tl := &Timeline{Prefix: "t", Title: "Timeline", AsOf: day(t, asOf), AsOfLabel: "as of " + asOf, Words: english(),
				Milestones: milestones(t, [7]string{"a", days[0], days[1], "", "planned", "", ""}, [7]string{"b", days[1], days[0], "", "overdue", "", "overdue"})}
			check(t, tl.Wide())
			checkList(t, tl.List())
			tr := &Trend{Prefix: "t", Title: "Trend", AsOf: day(t, asOf), AsOfLabel: "as of", Words: english(), Lines: []Line{
				line(t, "a", "a", Planned, "", [2]string{"0001-01-01", days[0]}, [2]string{"", days[1]}),
				line(t, "b", "b", Done, days[1], [2]string{"0001-01-01", days[0]})}}
			check(t, tr.Wide())
			check(t, tr.Narrow())
		}
	}
}

func TestNothingToDraw(t *testing.T) {
	tl := &Timeline{Prefix: "t", Title: "Timeline", AsOf: day(t, "2019-06-22"), Words: english()}
	if tl.Wide() != "" || tl.List() != "" {
		t.Error("a timeline without milestones is drawn")
	}
	tr := &Trend{Prefix: "t", Title: "Trend", AsOf: day(t, "2019-06-22"), Words: english(), Lines: []Line{
		line(t, "a", "a", Unscheduled, "", [2]string{"2019-05-10", "tbd"}),
		line(t, "b", "b", Planned, "", [2]string{"2019-06-23", "2019-07-01"})}}
	if tr.Wide() != "" || tr.Narrow() != "" {
		t.Error("a trend without a date by the as-of day is drawn")
	}
	tl.Milestones = milestones(t, [7]string{"a", "tbd", "tbd", "", "unscheduled", "", "no date yet"})
	for range 2 {
		check(t, tl.Wide())
		checkList(t, tl.List())
		tl.AsOf = date.Day{}
	}
}

func FuzzLabel(f *testing.F) {
	for _, s := range []string{"Release", "<script>", "a\x00b", "\u202eabc", "e\u0301\u0301\u0301\u0301\u0301", "\xff\xfe", "🇩🇪🇫🇷👩‍👩‍👧", "\ufdfd\U00012031", "]]>", "&#0;"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 2000 {
			return
		}
		tl := acropolis(t)
		tl.Title, tl.Desc, tl.AsOfLabel = s, s, s
		for i := range tl.Milestones {
			m := &tl.Milestones[i]
			m.Label, m.Href, m.Slip, m.Status = s, s, s, s
		}
		check(t, tl.Wide())
		checkList(t, tl.List())
		tr := trendOf(tl, rand.New(rand.NewPCG(1, 1)), tl.AsOf.AddDays(-30))
		check(t, tr.Wide())
		check(t, tr.Narrow())
	})
}
