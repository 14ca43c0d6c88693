package draw

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"slipway/internal/date"
)

func value(t testing.TB, s string) date.Value {
	t.Helper()
	if s == "" {
		return date.Value{}
	}
	zone, err := date.ParseOffset("+02:00")
	if err != nil {
		t.Fatal(err)
	}
	v, err := date.Parse(s, zone)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func english() Words {
	return Words{
		Months: [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
			"November", "December"},
		ShortMonths: [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
		DayOfMonth:  "{day} {month}", FullDay: "{day} {month} {year}", MonthOfYear: "{month} {year}",
		Quarter: "Q{quarter}", FullQuarter: "Q{quarter} {year}", By: "by {date}",
		Planned: "planned", Live: "live", Overdue: "overdue", Done: "done", Partial: "done in part", Dropped: "given up", Undated: "no date",
		Earlier: "that day or earlier", Period: "some day of these",
		Today: "due on the day of the report", Stale: "overdue, no new date",
	}
}

// row is label, planned, live, actual, state, slip, status.
func milestones(t testing.TB, rows ...[7]string) []Milestone {
	t.Helper()
	var out []Milestone
	for i, r := range rows {
		out = append(out, Milestone{Label: r[0], Href: fmt.Sprintf("/releases/x/milestones/m%d/", i+1), Planned: value(t, r[1]),
			Live: value(t, r[2]), Actual: value(t, r[3]), State: State(r[4]), Slip: r[5], Status: r[6]})
	}
	return out
}

func acropolis(t testing.TB) *Timeline {
	t.Helper()
	return &Timeline{
		Prefix: "acropolis", Title: "Timeline of Acropolis, as of 22 June 2019",
		Desc: "Five milestones. Every one moved: Spec Release by 29 days, Sub-system Test by 5 at most, Final Test by 3, Runtime Proposal and Release by 4.",
		AsOf: day(t, "2019-06-22"), AsOfLabel: "as of 22 June", Words: english(),
		Milestones: milestones(t,
			[7]string{"Spec Release", "2019-05-21", "2019-06-19", "", "overdue", "+29 d", "3 days overdue"},
			[7]string{"Sub-system Test", "2019-06-12", "2019-06-17", "by 2019-06-17", "done", "≤ +5 d", "done by 17 June"},
			[7]string{"Final Test", "2019-06-17", "2019-06-20", "2019-06-20", "done", "+3 d", "done 20 June"},
			[7]string{"Runtime Proposal", "2019-06-18", "2019-06-22", "", "due", "+4 d", "due today"},
			[7]string{"Release", "2019-06-20T12:00+02:00", "2019-06-24", "", "planned", "+4 d", "in 2 days"},
		),
	}
}

func rome(t testing.TB) *Timeline {
	t.Helper()
	row := func(label, on, status string) [7]string {
		return [7]string{label, on, on, "", "planned", "", status}
	}
	return &Timeline{
		Prefix: "rome", Title: "Timeline of Rome, as of 12 July 2019", Desc: "Twelve milestones, ten of them with a date, from 19 July to 6 November.",
		AsOf: day(t, "2019-07-12"), AsOfLabel: "as of 12 July", Words: english(),
		Milestones: milestones(t,
			row("Rome Announced", "2019-07-19", "in 7 days"),
			row("Spec Draft", "2019-07-26", "in 14 days"),
			row("Spec Release", "2019-08-13", "in 32 days"),
			[7]string{"to be decided", "tbd", "tbd", "", "unscheduled", "", "no date yet"},
			[7]string{"to be decided", "tbd", "tbd", "", "unscheduled", "", "no date yet"},
			row("Sub-system Test Checklist", "2019-10-19", "in 99 days"),
			row("Sub-system Test", "2019-10-21", "in 101 days"),
			row("Final Test Checklist", "2019-10-26", "in 106 days"),
			row("Final Test", "2019-10-28", "in 108 days"),
			row("Launch Ready", "2019-11-01", "in 112 days"),
			row("Release Checklist Verification", "2019-11-05", "in 116 days"),
			row("Release", "2019-11-06", "in 117 days"),
		),
	}
}

func single(t testing.TB) *Timeline {
	t.Helper()
	return &Timeline{Prefix: "single", Title: "Timeline of a hotfix", AsOf: day(t, "2019-06-10"), AsOfLabel: "as of 10 June", Words: english(),
		Milestones: milestones(t, [7]string{"Release", "2019-06-12", "2019-06-14", "", "planned", "+2 d", "in 4 days"})}
}

func week(t testing.TB) *Timeline {
	t.Helper()
	return &Timeline{Prefix: "week", Title: "Timeline of one week", AsOf: day(t, "2019-06-12"), AsOfLabel: "as of 12 June", Words: english(),
		Milestones: milestones(t,
			[7]string{"Freeze", "2019-06-10", "2019-06-10", "2019-06-10", "done", "0 d", "done on the day"},
			[7]string{"Test", "2019-06-11", "2019-06-11", "by 2019-06-12", "partial", "", "done in part, 1 day overdue"},
			[7]string{"Documentation", "by 2019-06-12", "by 2019-06-13", "", "planned", "+1 d", "in 1 day"},
			[7]string{"Second rehearsal", "2019-06-13", "2019-06-13", "", "dropped", "", "given up"},
			[7]string{"Release", "2019-06-14", "2019-06-16", "", "planned", "+2 d", "in 4 days"})}
}

// years is sixty milestones over four years, with every form and state.
func years(t testing.TB) *Timeline {
	t.Helper()
	r := rand.New(rand.NewPCG(60, 4))
	tl := &Timeline{Prefix: "years", Title: "Timeline of a programme, as of 1 March 2020", AsOf: day(t, "2020-03-01"), AsOfLabel: "as of 1 March 2020",
		Words: english()}
	first := day(t, "2018-01-15")
	for i := range 60 {
		plan := first.AddDays(i*24 + r.IntN(20))
		slip := max(0, r.IntN(90)-40)
		live := plan.AddDays(slip)
		m := Milestone{Label: fmt.Sprintf("Milestone %d", i+1), Href: "/m/", Planned: date.On(plan), Live: date.On(live), State: Planned}
		switch i % 9 {
		case 3:
			m.Planned = value(t, fmt.Sprintf("%d-Q%d", plan.Year(), (int(plan.Month())+2)/3))
		case 5:
			m.Live = value(t, live.String()[:7])
		case 7:
			m.Label = "A milestone with a name that is longer than names should be"
		}
		last, _ := m.Live.Latest()
		left := last.Sub(tl.AsOf)
		switch {
		case left < -60:
			m.State, m.Actual, m.Status = Done, date.On(last), "done"
		case left < 0:
			m.State, m.Status = Overdue, fmt.Sprintf("%d days overdue", -left)
		default:
			m.Status = fmt.Sprintf("in %d days", left)
		}
		if slip > 0 {
			m.Slip = fmt.Sprintf("+%d d", slip)
		}
		if i == 20 {
			m.State, m.Status = Dropped, "given up"
		}
		if i == 33 || i == 51 {
			m.State, m.Planned, m.Live, m.Slip, m.Status = Unscheduled, date.TBD(""), date.TBD(""), "", "no date yet"
		}
		tl.Milestones = append(tl.Milestones, m)
	}
	return tl
}

// line is a milestone of a trend: "on date" pairs, oldest first.
func line(t testing.TB, id, label string, state State, ended string, points ...[2]string) Line {
	t.Helper()
	l := Line{ID: id, Label: label, State: state, Ended: value(t, ended)}
	for _, p := range points {
		on := date.Day{}
		if p[0] != "" {
			on = day(t, p[0])
		}
		l.Points = append(l.Points, Point{on, value(t, p[1])})
	}
	return l
}

func acropolisTrend(t testing.TB) *Trend {
	t.Helper()
	moved := func(id, label string, state State, ended, plan, live string) Line {
		return line(t, id, label, state, ended, [2]string{"2019-05-10", plan}, [2]string{"2019-06-10", live})
	}
	return &Trend{
		Prefix: "acropolis", Title: "Milestone trend of Acropolis", Desc: "Across, the day of the report; up, the date then expected. All five lines step up on 10 June 2019.",
		AsOf: day(t, "2019-06-22"), AsOfLabel: "as of 22 June", Words: english(),
		Revisions: []Event{{day(t, "2019-06-10"), "re-plan, 10 June"}},
		Lines: []Line{
			moved("spec-release", "Spec Release", Overdue, "", "2019-05-21", "2019-06-19"),
			moved("sub-system-test", "Sub-system Test", Done, "by 2019-06-17", "2019-06-12", "2019-06-17"),
			moved("final-test", "Final Test", Done, "2019-06-20", "2019-06-17", "2019-06-20"),
			moved("runtime-proposal", "Runtime Proposal", Due, "", "2019-06-18", "2019-06-22"),
			moved("release", "Release", Planned, "", "2019-06-20", "2019-06-24"),
		},
	}
}

// trendOf gives each milestone of a timeline a history with as many revisions
// as it has days to move.
func trendOf(tl *Timeline, r *rand.Rand, frozen date.Day) *Trend {
	tr := &Trend{Prefix: tl.Prefix, Title: "Trend: " + tl.Title, Desc: tl.Desc, AsOf: tl.AsOf, AsOfLabel: tl.AsOfLabel, Words: tl.Words}
	for i, m := range tl.Milestones {
		l := Line{ID: fmt.Sprintf("m%d", i+1), Label: m.Label, State: m.State, Ended: m.Actual, Points: []Point{{frozen, m.Planned}}}
		if m.Live != m.Planned {
			on := frozen.AddDays(1 + r.IntN(9)*max(1, tl.AsOf.Sub(frozen))/9)
			l.Points = append(l.Points, Point{on, m.Live})
			tr.Revisions = append(tr.Revisions, Event{on, "re-plan"})
		}
		tr.Lines = append(tr.Lines, l)
	}
	return tr
}

func tracking(t testing.TB) *Tracking {
	t.Helper()
	return &Tracking{Prefix: "kr1", Title: "Scores of key result 1", Desc: "Recorded rises from 0.1 to 0.6, computed from 0 to 0.4.", Words: english(),
		RecordedLabel: "recorded 0.6", ComputedLabel: "computed 0.45",
		Recorded: []Score{{day(t, "2019-05-13"), 0.1}, {day(t, "2019-05-20"), 0.3}, {day(t, "2019-05-27"), 0.3}, {day(t, "2019-06-03"), 0.5}, {day(t, "2019-06-10"), 0.6}},
		Computed: []Score{{day(t, "2019-05-13"), 0}, {day(t, "2019-05-27"), 0.25}, {day(t, "2019-06-10"), 0.45}}}
}

// rtl is a timeline in a script that runs from right to left.
func rtl(t testing.TB) *Timeline {
	t.Helper()
	w := english()
	w.ShortMonths = [12]string{"يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"}
	w.Months, w.Planned, w.Live, w.Overdue, w.Done = w.ShortMonths, "مخطط", "حالي", "متأخر", "منجز"
	return &Timeline{Prefix: "rtl", Title: "الجدول الزمني", AsOf: day(t, "2019-06-22"), AsOfLabel: "حتى 22 يونيو", Words: w,
		Milestones: milestones(t,
			[7]string{"إصدار المواصفات", "2019-05-21", "2019-06-19", "", "overdue", "+29 يوم", "متأخر 3 أيام"},
			[7]string{"الاختبار النهائي (v5.4.0)", "2019-06-17", "2019-06-20", "2019-06-20", "done", "+3 يوم", "أنجز في 20 يونيو"},
			[7]string{"الإصدار", "2019-06-20", "2019-06-24", "", "planned", "+4 يوم", "بعد 2 يوم"})}
}

// hostile is labels that come to do harm.
func hostile(t testing.TB) *Timeline {
	t.Helper()
	tl := acropolis(t)
	tl.Prefix, tl.Title, tl.Desc = "hostile", "</title><script>alert(1)</script>", `"><img src=x onerror=alert(1)>`
	tl.AsOfLabel = "as of \x00\x1b[31m22\u202e June"
	for i, label := range []string{
		"<script>alert(1)</script> & \"quotes\" ' ]]> <!-- --", strings.Repeat("Ẅ̈̈̈̈̈̈̈̈̈̈̈̈̈̈", 40), "👩‍👩‍👧‍👦🏳️‍🌈🇩🇪🇫🇷👍🏽 " + strings.Repeat("🇩🇪", 20),
		"\u202eright to left\u202c \u2066 and \ufeff\u200b no mark of it \xff\xfe\uffff", "﷽﷽﷽﷽ 𒐫𒐫𒐫 漢字仮名交じり文の長い長い長い題名です",
	} {
		tl.Milestones[i].Label, tl.Milestones[i].Status, tl.Milestones[i].Slip = label, label, label
	}
	tl.Milestones[0].Href = "javascript:alert(1)"
	tl.Milestones[1].Href = "\" onclick=\"alert(1)"
	return tl
}
