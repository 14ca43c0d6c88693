package pages

import (
	"strconv"
	"strings"

	"slipway/internal/date"
	"slipway/internal/i18n"
	"slipway/internal/minutes"
	"slipway/internal/okr"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// sentences puts sentences after each other, without those that say nothing.
func sentences(all ...string) string {
	var out []string
	for _, s := range all {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, " ")
}

// sentence makes a sentence of parts, without those that say nothing.
func (b *builder) sentence(parts ...string) string {
	var given []string
	for _, p := range parts {
		if p != "" {
			given = append(given, p)
		}
	}
	if given == nil {
		return ""
	}
	return b.words.List(given...) + "."
}

// describe tells how a release stands, for previews of its page.
func (b *builder) describe(s *schedule.Release) string {
	key, count := opening(s)
	done := strconv.Itoa(len(s.Done))
	out := []string{
		b.asOfNamed(s.R.Plan.Name),
		b.words.Say(key, count, "done", done, "total", strconv.Itoa(total(s))),
	}
	if v := s.Launch.Actual; s.Status == schedule.Released && v.Kind() != date.Absent {
		out = append(out, b.words.Say("verdict_launched", 0)+" "+b.words.On(v)+".")
	}
	if n := len(s.Overdue); n > 0 {
		out = append(out, b.sentence(b.words.Say("overdue_count", n)))
	}
	if n := total(s); n > 0 && s.Status != schedule.Cancelled {
		out = append(out, b.sentence(b.words.Say("milestones_done", n, "done", done)))
	}
	if s.Next != nil && s.Status != schedule.Cancelled {
		out = append(out, b.words.Say("verdict_next", 0)+" "+b.sentence(b.plain(s.Next.M.Title()), b.words.Date(s.Next.Live)))
	}
	if m := launchOf(s); m != nil && m != s.Next && m.State == schedule.Planned {
		out = append(out, b.words.Say("field_launch", 0)+": "+b.words.Date(m.Live)+".")
	}
	return sentences(out...)
}

// asOfNamed opens a description that is true on one day: "Rome as of 12 July
// 2019."
func (b *builder) asOfNamed(name string) string {
	return b.words.Say("describe_as_of", 0, "name", name, "date", b.words.Day(i18n.Medium, b.asOf))
}

// announcement says in one sentence when a milestone is or was.
func (b *builder) announcement(s *schedule.Release, m *schedule.Milestone) string {
	key, on, slip := "announce_"+string(m.State), m.Live, slipOf(m.Slip)
	switch m.State {
	case schedule.Done:
		on = m.Actual
		if _, dated := on.Latest(); !dated {
			key = "announce_done_undated"
		} else if slip.Count != 0 {
			key += "_moved"
		}
	case schedule.Partial, schedule.Dropped, schedule.Unscheduled:
	default:
		if m.Slip.IsKnown() && m.Live != m.Planned {
			key += "_moved"
		}
	}
	return b.words.Say(key, stateOf(m).Count, "milestone", b.plain(m.M.Title()), "release", s.R.Plan.Name,
		"date", b.words.OnLong(on), "slip", slip.words(b.words))
}

// describeMilestone is the announcement of a milestone, with the day that it
// is true on where the next may make it wrong.
func (b *builder) describeMilestone(s *schedule.Release, m *schedule.Milestone) string {
	said := b.announcement(s, m)
	switch m.State {
	case schedule.Due, schedule.Overdue, schedule.Partial:
		return sentences(said, b.words.Say("as_of", 0)+" "+b.words.Day(i18n.Medium, s.AsOf)+".")
	}
	return said
}

// describeReleases tells how all releases stand.
func (b *builder) describeReleases() string {
	var counts []string
	for _, status := range [...]string{schedule.InFlight, schedule.Upcoming, schedule.Draft, schedule.Released, schedule.Cancelled} {
		n := 0
		for _, s := range b.schedules {
			if s.Status == status {
				n++
			}
		}
		if n > 0 {
			counts = append(counts, b.words.Say("count_"+strings.ReplaceAll(status, "-", "_"), n))
		}
	}
	if counts == nil {
		return b.words.Say("no_releases", 0)
	}
	return sentences(b.words.Say("releases_lead", 0), b.asOfNamed(b.words.List(counts...)))
}

// describePlan tells what a plan is.
func (b *builder) describePlan(s *schedule.Release) string {
	state := b.words.Say("plan_not_frozen", 0)
	if on, ok := s.R.Plan.Frozen.Value.Latest(); ok && !on.After(s.AsOf) {
		state = b.words.Say("plan_agreed", 0) + " " + b.words.Date(s.R.Plan.Frozen.Value) + "."
	}
	if s.Status == schedule.Draft {
		state = b.words.Say("verdict_draft", 0)
	}
	return sentences(b.words.Say("plan_of", 0, "release", s.R.Plan.Name)+".", state,
		b.sentence(b.words.Say("milestones_count", len(s.R.Plan.Milestones)), b.words.Say("products_count", len(s.R.Plan.Products))),
		b.words.Say("launch_planned", 0)+": "+b.words.Date(s.Launch.Planned)+".")
}

// describeObjectives tells how the objectives of a release stand.
func (b *builder) describeObjectives(s *schedule.Release, o *okr.Release) string {
	results := 0
	for _, x := range o.Objectives {
		results += len(x.KeyResults)
	}
	out := []string{
		b.words.Say("objectives_of", 0, "release", s.R.Plan.Name) + ".",
		b.sentence(b.words.Say("objectives_count", len(o.Objectives)), b.words.Say("key_results_count", results)),
	}
	if o.Boxes.Total > 0 {
		out = append(out, b.sentence(
			b.words.Say("boxes_done", o.Boxes.Real, "done", strconv.Itoa(o.Boxes.Done)),
			b.words.Say("boxes_placeholders", o.Boxes.Placeholders)))
	}
	return sentences(out...)
}

func (b *builder) describeOpenPoints(s *schedule.Release, n int) string {
	said := b.words.Say("nothing_open", 0)
	if n > 0 {
		said = b.words.Say("open_points_verdict", n)
	}
	return sentences(b.words.Say("open_points_of", 0, "release", s.R.Plan.Name)+".", said)
}

func (b *builder) describeChanges(moves int) string {
	said := b.words.Say("nothing_moved", 0)
	if moves > 0 {
		said = b.words.Say("changes_verdict", moves)
	}
	return sentences(b.words.Say("changes_title", 0)+".", said)
}

func (b *builder) describeActions(v actionsView) string {
	if v.Count == 0 {
		return b.words.Say("no_open_actions", 0)
	}
	said := b.words.Say("actions_verdict", v.Count)
	if v.Unowned > 0 {
		said = sentences(said, b.words.Say("actions_unowned", v.Unowned))
	}
	return sentences(said, b.words.Say("actions_lead", 0))
}

// describeProduct tells what a product is.
func (b *builder) describeProduct(p *portal.Product, row productRow) string {
	out := row.Name
	if summary := b.plain(p.Summary.Markdown); summary != "" {
		out += ": " + strings.TrimRight(summary, ".")
	}
	if n := len(row.Versions); n > 0 {
		return sentences(out+".", b.words.Say("describe_in_releases", n))
	}
	return out + "."
}

// describePerson tells what is open with somebody.
func (b *builder) describePerson(v personView) string {
	name := v.Name
	if v.Org != "" {
		name += " (" + v.Org + ")"
	}
	ahead, open := b.words.Say("person_nothing_ahead", 0), b.words.Say("person_no_action", 0)
	if n := len(v.Ahead); n > 0 {
		ahead = b.words.Say("person_ahead", n)
	}
	if v.Open > 0 {
		open = b.words.Say("person_actions", v.Open)
	}
	return sentences(b.asOfNamed(name), ahead, open)
}

// describeMeeting tells what the minutes of a meeting hold.
func (b *builder) describeMeeting(m *minutes.Meeting, v meetingView) string {
	if isCancelled(m) {
		return b.words.Say("describe_meeting_cancelled", 0, "meeting", b.meetingTitle(m))
	}
	if m.Status == "planned" {
		return b.words.Say("describe_meeting_planned", 0, "meeting", b.meetingTitle(m))
	}
	var parts []string
	add := func(key string, n int) {
		if n > 0 {
			parts = append(parts, b.words.Say(key, n))
		}
	}
	add("items_count", v.Count.All)
	add("items_last", v.Count.Last)
	add("items_this", v.Count.This)
	return sentences(b.words.Say("describe_minutes", 0, "of", b.meetingTitle(m)), b.sentence(parts...))
}

// describeSeries tells of which days a series has minutes.
func (b *builder) describeSeries(row seriesRow) string {
	out := []string{b.words.Say("describe_minutes", 0, "of", row.Name), b.words.Say("meetings_held", row.Held)}
	if row.Held > 1 {
		out = append(out, b.words.Say("describe_span", 0, "first", b.words.Date(row.first), "last", b.words.Date(row.last)))
	}
	if row.Planned > 0 {
		out = append(out, b.sentence(b.words.Say("meetings_to_come", row.Planned)))
	}
	return sentences(out...)
}

// describeTerm counts what a term asks for.
func (b *builder) describeTerm(row termRow) string {
	return sentences(row.Name+".", b.sentence(b.words.Say("groups_count", row.Groups), b.words.Say("tasks_count", row.Tasks), b.words.Say("errors_count", row.Errors)))
}

// describeGroup counts what a term asks of a group.
func (b *builder) describeGroup(v groupView) string {
	tasks := b.words.Say("tasks_of_own", v.Row.Tasks)
	taken := ""
	if in := v.Row.Inherits; in != nil {
		taken = b.words.Say("tasks_taken_over", v.Row.Inherited) + " " + in.Name
	}
	return sentences(b.sentence(v.Row.Name, v.Term.Name), b.sentence(tasks, taken, b.words.Say("errors_count", v.Row.Errors)))
}
