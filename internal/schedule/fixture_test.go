package schedule

import (
	"testing"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
)

// line is a place in live.yaml, so that the points of a history can be told
// apart by it.
func line(n int) diag.Range { return diag.Range{File: "live.yaml", Line: n, Column: 1} }

func value(t *testing.T, s string) date.Value {
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

func when(t *testing.T, s string) portal.When {
	t.Helper()
	return portal.When{Value: value(t, s), At: line(1)}
}

// after is {after: anchor, days: days, first: first}.
func after(t *testing.T, anchor, days, first string) portal.When {
	t.Helper()
	rel, err := date.NewRelative(anchor, "", days, first)
	if err != nil {
		t.Fatal(err)
	}
	return portal.When{Value: rel.Value(), At: line(1)}
}

func day(t *testing.T, s string) date.Day {
	t.Helper()
	d, err := date.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func people(ids ...string) portal.People {
	out := portal.People{}
	for _, id := range ids {
		out = append(out, portal.PersonRef{ID: id, Name: id, Count: 1})
	}
	return out
}

func text(s string) portal.Text { return portal.Text{State: portal.Given, Markdown: s} }

// milestone is a milestone with a date and nothing else.
func milestone(t *testing.T, id, on string) *portal.Milestone {
	return &portal.Milestone{ID: id, Name: text(id), Date: when(t, on)}
}

func move(t *testing.T, id, on string) *portal.Move {
	return &portal.Move{ID: id, Date: when(t, on)}
}

// acropolis is the Acropolis release of the domain inventory, sections 3 and
// 4: five milestones, one revision, three actuals.
func acropolis(t *testing.T) *portal.Release {
	t.Helper()
	spec := milestone(t, "spec-release", "2019-05-21")
	spec.Involved = people("alex", "bedeho", "jens", "mokhtar")
	moved := func(n int, id, on string) *portal.Move {
		return &portal.Move{ID: id, Date: portal.When{Value: value(t, on), At: line(n)}}
	}
	specMove := moved(6, "spec-release", "2019-06-19")
	specMove.Involved = people("alex", "bedeho", "mokhtar")
	specMove.Note = text("one reviewer less")
	return &portal.Release{
		ID: "acropolis",
		Plan: portal.Plan{
			Name:   "Acropolis",
			Launch: when(t, "2019-06-20T12:00"),
			Frozen: when(t, "2019-05-10"),
			Milestones: []*portal.Milestone{
				spec,
				milestone(t, "sub-system-test", "2019-06-12"),
				milestone(t, "final-test", "2019-06-17"),
				milestone(t, "runtime-proposal", "2019-06-18"),
				milestone(t, "release", "2019-06-20"),
			},
		},
		Live: portal.Live{
			Revisions: []*portal.Revision{{
				At: line(2), On: when(t, "2019-06-10"), Why: text("more time is needed"),
				DecidedIn: "meeting:acropolis/milestone-evaluation",
				Milestones: []*portal.Move{
					specMove,
					moved(7, "sub-system-test", "2019-06-17"),
					moved(8, "final-test", "2019-06-20"),
					moved(9, "runtime-proposal", "2019-06-22"),
					moved(10, "release", "2019-06-24"),
				},
			}},
			Actuals: []*portal.Actual{
				{ID: "spec-release", State: portal.ActualOpen, Recorded: when(t, "2019-06-22"), Note: text("not completed yet")},
				{ID: "sub-system-test", State: portal.ActualDone, Date: when(t, "by 2019-06-17")},
				{ID: "final-test", State: portal.ActualDone, Date: when(t, "2019-06-20"), Evidence: portal.Items{{Text: text("test report")}}},
			},
			Evidence: portal.Items{
				{Text: text("a summary"), For: "milestone:acropolis/final-test"},
				{Text: text("another"), For: "milestone:acropolis/release"},
				{Text: text("of another release"), For: "milestone:rome/final-test"},
			},
			Confirmed: []*portal.Confirmation{{ID: "release", On: when(t, "2019-06-20"), By: people("martin")}},
		},
	}
}
