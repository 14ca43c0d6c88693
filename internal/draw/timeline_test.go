package draw

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"

	"slipway/internal/date"
)

var markAt = regexp.MustCompile(`^M([0-9.]+) [0-9.]+(?:H([0-9.]+))?`)

// at gives where the day of a mark is: its top, or where a bound's is.
func at(t testing.TB, n *node) float64 {
	t.Helper()
	m := markAt.FindStringSubmatch(n.attr["d"])
	if m == nil {
		t.Fatalf("no mark: %s", n.attr["d"])
	}
	if m[2] != "" {
		return number(t, m[2])
	}
	return number(t, m[1])
}

func near(a, b float64) bool { return math.Abs(a-b) <= 0.11 }

// Days are counted by hand from 21 May, the first of the picture: 10 to 31 May,
// so 12 June is 10 + 12 = 22 days on, and 24 June is 34.
func TestAcropolisCoordinates(t *testing.T) {
	root := check(t, acropolis(t).Wide())
	rows := root.with("row")
	want := []struct {
		plan, now int
		by        bool
	}{{0, 29, false}, {22, 27, true}, {27, 30, false}, {28, 32, false}, {30, 34, false}}
	if len(rows) != len(want) {
		t.Fatalf("%d rows", len(rows))
	}
	mark := func(row *node, classes ...string) *node {
		for _, class := range classes {
			if found := row.with(class); len(found) == 1 {
				return found[0]
			}
		}
		t.Fatalf("no %v", classes)
		return nil
	}
	// The lines of two Mondays, 27 May and 24 June, are 28 days apart; labels
	// stand 3 to the right of them.
	monday := map[string]float64{}
	for _, n := range root.with("wk") {
		monday[n.text] = n.num("x") - 3
	}
	step := (monday["24"] - monday["27"]) / 28
	near := func(a, b float64) bool { return math.Abs(a-b) < 0.25 } // of some 20 a day
	start := at(t, mark(rows[0], "plan"))
	x := func(days int) float64 { return start + float64(days)*step }
	if want := start + 5.5*step; !near(monday["27"], want) { // five days and a half after the middle of 21 May
		t.Errorf("27 May begins at %v, want %v", monday["27"], want)
	}
	for i, row := range rows {
		plan, now := at(t, mark(row, "plan")), at(t, mark(row, "actual", "live"))
		if !near(plan, x(want[i].plan)) || !near(now, x(want[i].now)) {
			t.Errorf("row %d: planned at %v, now at %v; want %v and %v", i, plan, now, x(want[i].plan), x(want[i].now))
		}
		line := mark(row, "conn")
		if line.num("x1") != plan || line.num("x2") != now {
			t.Errorf("row %d: the line runs from %v to %v", i, line.num("x1"), line.num("x2"))
		}
		if by := strings.Contains(mark(row, "actual", "live").attr["d"], "H"); by != want[i].by {
			t.Errorf("row %d: drawn out is %v", i, by)
		}
		slip := mark(row, "slip")
		if got := slip.num("x"); !near(got, (plan+now)/2) {
			t.Errorf("row %d: the slip is at %v", i, got)
		}
	}
	// 22 June is 32 days on; the spec release waits from 19 to 22 June.
	if got := at(t, root.with("now")[0]); !near(got, x(32)) {
		t.Errorf("the present is at %v, want %v", got, x(32))
	}
	if wait := mark(rows[0], "wait"); !near(wait.num("x1"), x(29)) || !near(wait.num("x2"), x(32)) {
		t.Errorf("waits from %v to %v", wait.num("x1"), wait.num("x2"))
	}
	// 22 June is a Saturday, and begins half a day before its mark.
	if weekends := root.with("we"); !slices.ContainsFunc(weekends, func(n *node) bool {
		return near(n.num("x"), x(32)-step/2) && near(n.num("width"), 2*step)
	}) {
		t.Error("the weekend of 22 June is not shaded")
	}
}

// shows describes a row: the classes of its marks and which are drawn out or
// bars.
func shows(t testing.TB, m Milestone) string {
	t.Helper()
	tl := acropolis(t)
	tl.Milestones = []Milestone{m, tl.Milestones[0]}
	var out []string
	for _, s := range func() []sign { r := row{state: m.State}; r.sign(&m); return r.signs }() {
		form := map[form]string{bound: " by", period: " bar"}[s.span.form]
		out = append(out, fmt.Sprintf("%s%s", s.role, form))
	}
	check(t, tl.Wide())
	checkList(t, tl.List())
	return strings.Join(out, ", ")
}

func TestMarks(t *testing.T) {
	for _, tt := range []struct{ planned, live, actual, state, want string }{
		{"2019-06-12", "2019-06-12", "", "planned", "plan, live"},
		{"2019-06-12", "2019-06-17", "", "due", "plan, live"},
		{"2019-06-12", "2019-06-17", "", "overdue", "plan, live late"},
		{"2019-06", "2019-Q3", "", "planned", "plan bar, live bar"},
		{"2019", "by 2019-06-17", "", "planned", "plan bar, live by"},
		{"2019-06-12", "2019-06-17", "2019-06-17", "done", "plan, actual"},
		{"2019-06-12", "2019-06-17", "2019-06-18", "done", "plan, live, actual"},
		{"2019-06-12", "2019-06-12", "2019-06-18", "done", "plan, actual"},
		{"2019-06-12", "2019-06-17", "by 2019-06-17", "done", "plan, actual by"},
		{"2019-06-12", "2019-06-17", "2019-06", "done", "plan, live, actual bar"},
		{"2019-06-12", "2019-06-17", "", "done", "plan, actual"}, // done, but nobody wrote when
		{"2019-06-12", "2019-06-17", "2019-06-15", "partial", "plan, live, half"},
		{"2019-06-12", "2019-06-17", "", "partial", "plan, half"},
		{"2019-06-12", "2019-06-17", "", "dropped", "plan, drop"},
		{"2019-06-12", "", "", "dropped", "drop"},
		{"", "2019-06-17", "", "planned", "live"},
		{"2019-06-12", "tbd", "", "unscheduled", "plan"},
		{"tbd", "tbd", "", "unscheduled", ""},
		{"", "", "", "unscheduled", ""},
	} {
		m := Milestone{Label: "Release", Planned: value(t, tt.planned), Live: value(t, tt.live), Actual: value(t, tt.actual), State: State(tt.state)}
		if got := shows(t, m); got != tt.want {
			t.Errorf("%+v: %s", tt, got)
		}
	}
}

// The present is in the picture, and beyond a break where the milestones would
// get less than a fifth of it: here after more than 120 + 2*35 = 190 days.
func TestThePresentIsInThePicture(t *testing.T) {
	for asOf, torn := range map[string]bool{"2019-06-01": false, "2019-12-31": false, "2020-01-01": true, "2026-01-01": true,
		"2018-11-12": false, "2018-11-11": true, "2001-01-01": true} {
		tl := acropolis(t)
		tl.AsOf = day(t, asOf)
		root := check(t, tl.Wide())
		now := root.with("now")
		if len(now) != 1 || len(root.with("nowt")) != 1 {
			t.Fatalf("as of %s: the present is not drawn", asOf)
		}
		if x := at(t, now[0]); x < 100 || x > timelineWidth {
			t.Errorf("as of %s: the present is at %v", asOf, x)
		}
		if got := len(root.with("tear")) == 1; got != torn {
			t.Errorf("as of %s: torn is %v", asOf, got)
		}
	}
	tl := acropolis(t)
	tl.AsOf = date.Day{}
	if root := check(t, tl.Wide()); len(root.with("now")) != 0 {
		t.Error("without an as-of day there is a present")
	}
}

func TestLinksAndNames(t *testing.T) {
	tl := acropolis(t)
	tl.Milestones[1].Href = ""
	tl.Milestones[2].Label = "Final test of everything that there is, and of some things that there are not yet at all"
	root := check(t, tl.Wide())
	var links, names []string
	for _, n := range root.all() {
		if n.name == "a" {
			links = append(links, n.attr["href"])
		}
		if n.attr["role"] == "img" && len(slices.DeleteFunc(n.all(), func(c *node) bool { return c.name != "a" })) > 0 {
			t.Error("there is a link inside of the image, where it is none")
		}
	}
	for _, n := range root.with("nm") {
		names = append(names, n.text)
		if cut := strings.HasSuffix(n.text, "…"); cut != (len(n.children) == 1) {
			t.Errorf("%q has %d titles", n.text, len(n.children))
		}
	}
	if want := "/releases/x/milestones/m1/ /releases/x/milestones/m3/ /releases/x/milestones/m4/ /releases/x/milestones/m5/"; strings.Join(links, " ") != want {
		t.Errorf("links: %v", links)
	}
	if want := "Spec Release|Sub-system Test|Final test of everything that there|is, and of some things that there…|Runtime Proposal|Release"; strings.Join(names, "|") != want {
		t.Errorf("names: %s", strings.Join(names, "|"))
	}
}

// The list is in the order of time: what is done on the as-of day is above the
// present, what is due that day below.
func TestListOrder(t *testing.T) {
	tl := acropolis(t)
	tl.Milestones = milestones(t,
		[7]string{"undated", "tbd", "tbd", "", "unscheduled", "", ""},
		[7]string{"due", "2019-06-20", "2019-06-22", "", "due", "", ""},
		[7]string{"done today", "2019-06-22", "2019-06-22", "2019-06-22", "done", "", ""},
		[7]string{"later", "2019-06-01", "2019-07-01", "", "planned", "", ""},
		[7]string{"overdue", "2019-06-12", "2019-06-19", "", "overdue", "", ""},
		[7]string{"done early", "2019-06-30", "2019-06-30", "2019-05-30", "done", "", ""},
		[7]string{"month", "2019-06", "2019-06", "", "planned", "", ""})
	var got []string
	for _, n := range checkList(t, tl.List()).all() {
		switch {
		case n.name == "li" && n.attr["class"] == "now":
			got = append(got, n.text)
		case slices.Contains(n.class(), "nm"):
			got = append(got, n.text)
		}
	}
	if want := "done early|overdue|done today|as of 22 June|due|month|later|undated"; strings.Join(got, "|") != want {
		t.Errorf("got %s", strings.Join(got, "|"))
	}
}

func TestListDates(t *testing.T) {
	tl := acropolis(t)
	tl.Milestones = milestones(t, [7]string{"m", "2018-06-12", "by 2019-06", "", "planned", "", ""},
		[7]string{"m", "2019-Q2", "2019", "2019-06-20T12:00+02:00", "done", "", ""},
		[7]string{"m", "2019-07-01", "2019-07-01", "", "planned", "", ""})
	var got []string
	for _, n := range checkList(t, tl.List()).with("when") {
		for _, c := range n.all() {
			if c.name == "time" || c.name == "span" && c.attr["class"] == "" || c.attr["class"] == "visually-hidden" {
				got = append(got, strings.TrimSpace(c.text)+map[bool]string{true: " [" + c.attr["datetime"] + "]"}[c.name == "time"])
			}
		}
	}
	want := "planned|Q2 2019|live|2019 [2019]|done|20 Jun [2019-06-20T12:00:00+02:00]|planned|12 Jun 2018 [2018-06-12]|live|by Jun 2019|planned|live|1 Jul [2019-07-01]"
	if strings.Join(got, "|") != want {
		t.Errorf("got %s", strings.Join(got, "|"))
	}
}

// The calendar over the rows, from days to years.
func TestCalendar(t *testing.T) {
	for _, tt := range []struct{ last, upper, lower string }{
		{"2019-06-16", "June 2019", "10 11 12 13 14 15 16"},
		{"2019-07-20", "June 2019, July 2019", "10 17 24 1 8 15"},
		{"2020-05-20", "2019, 2020", "Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar Apr May"},
		{"2022-06-20", "2019, 2020, 2021, 2022", "Q2 Q3 Q4 Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4 Q1 Q2"},
		{"2059-06-20", "2020, 2025, 2030, 2035, 2040, 2045, 2050, 2055", ""},
	} {
		tl := acropolis(t)
		tl.AsOf = day(t, "2019-06-12")
		tl.Milestones = milestones(t, [7]string{"first", "2019-06-10", "2019-06-10", "", "planned", "", ""}, [7]string{"last", tt.last, tt.last, "", "planned", "", ""})
		root := check(t, tl.Wide())
		var upper, lower []string
		for _, n := range root.with("mo") {
			upper = append(upper, n.text)
		}
		for _, n := range root.with("wk") {
			lower = append(lower, n.text)
		}
		if strings.Join(upper, ", ") != tt.upper || strings.Join(lower, " ") != tt.lower {
			t.Errorf("to %s: %q over %q", tt.last, strings.Join(upper, ", "), strings.Join(lower, " "))
		}
		if shaded := len(root.with("we")) > 0; shaded != (tt.last < "2019-08") {
			t.Errorf("to %s: weekends shaded is %v", tt.last, shaded)
		}
	}
}
