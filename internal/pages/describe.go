package pages

import (
	"fmt"
	"strconv"
	"strings"

	"slipway/internal/date"
	"slipway/internal/schedule"
)

// describe tells in one plain sentence how a release stands, for previews of
// its page.
func (b *builder) describe(s *schedule.Release) string {
	var out strings.Builder
	key, n := opening(s)
	days := many(n, "day", "days")
	fmt.Fprintf(&out, "%s, as of %s: ", s.R.Plan.Name, inWords(date.On(s.AsOf)))
	switch key {
	case "verdict_draft":
		out.WriteString("a draft, not agreed yet")
	case "verdict_planned":
		out.WriteString("planned, not begun yet")
	case "verdict_cancelled":
		out.WriteString("cancelled")
	case "verdict_released":
		out.WriteString("released " + onDay(s.Launch.Actual))
	case "verdict_released_on_time":
		out.WriteString("released on time, " + onDay(s.Launch.Actual))
	case "verdict_released_late":
		out.WriteString("released " + days + " late, " + onDay(s.Launch.Actual))
	case "verdict_released_early":
		out.WriteString("released " + days + " early, " + onDay(s.Launch.Actual))
	case "verdict_behind":
		out.WriteString(days + " behind the plan")
	case "verdict_behind_open":
		out.WriteString(days + " past the planned launch, and not launched")
	case "verdict_launch_overdue":
		out.WriteString("launch overdue by " + days)
	case "verdict_ahead":
		out.WriteString(days + " ahead of the plan")
	case "verdict_launch_stands":
		out.WriteString("the launch date stands, " + many(len(s.Overdue), "milestone", "milestones") + " overdue")
	case "verdict_on_plan":
		out.WriteString("on plan")
	default:
		out.WriteString("no launch date")
	}
	fmt.Fprintf(&out, "; %d of %s done", len(s.Done), many(total(s), "milestone", "milestones"))
	if s.Next != nil && s.Status != schedule.Cancelled {
		fmt.Fprintf(&out, "; next is %s, %s", b.plain(s.Next.M.Title()), inWords(s.Next.Live))
	}
	if m := launchOf(s); m != nil && m != s.Next && m.State == schedule.Planned {
		fmt.Fprintf(&out, "; launch %s", inWords(m.Live))
	}
	return out.String() + "."
}

// describeMilestone tells in one plain sentence when a milestone is or was.
func (b *builder) describeMilestone(s *schedule.Release, m *schedule.Milestone) string {
	subject := b.plain(m.M.Title()) + " of " + s.R.Plan.Name
	was := ""
	if days, ok := m.Slip.Exact(); ok && days != 0 {
		was = fmt.Sprintf(", %s %s than planned", many(abs(days), "day", "days"), choose(days, "later", "", "earlier"))
	}
	asOf := inWords(date.On(s.AsOf))
	switch m.State {
	case schedule.Done:
		if m.Actual.Kind() == date.Absent {
			return subject + " is done."
		}
		return fmt.Sprintf("%s was done %s%s.", subject, onDay(m.Actual), was)
	case schedule.Partial:
		return fmt.Sprintf("%s is done in part, as of %s.", subject, asOf)
	case schedule.Dropped:
		return subject + " was given up."
	case schedule.Unscheduled:
		return subject + " has no date yet."
	case schedule.Overdue:
		return fmt.Sprintf("%s was due %s%s, and is overdue by %s as of %s.", subject, onDay(m.Live), was, many(m.Overdue, "day", "days"), asOf)
	}
	return fmt.Sprintf("%s is due %s%s.", subject, onDay(m.Live), was)
}

// onDay is inWords with the word before it: "on 20 June 2019", "in June 2019".
func onDay(v date.Value) string {
	switch v.Kind() {
	case date.OnDay, date.At:
		return "on " + inWords(v)
	case date.InMonth, date.InQuarter, date.InYear:
		return "in " + inWords(v)
	}
	return inWords(v)
}

// inWords gives a date as a sentence says it: "20 June 2019", "June 2019". It
// is for descriptions, which are plain text; pages show dates by template.
func inWords(v date.Value) string {
	if inner, ok := v.Bound(); ok {
		return "by " + inWords(inner)
	}
	first, ok := v.Earliest()
	if !ok {
		return "a day not known yet"
	}
	switch v.Kind() {
	case date.InMonth:
		return fmt.Sprintf("%s %d", first.Month(), first.Year())
	case date.InQuarter:
		return fmt.Sprintf("quarter %d of %d", (int(first.Month())+2)/3, first.Year())
	case date.InYear:
		return strconv.Itoa(first.Year())
	}
	return fmt.Sprintf("%d %s %d", first.Day(), first.Month(), first.Year())
}

// many gives "1 milestone", "2 milestones".
func many(n int, one, several string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + several
}
