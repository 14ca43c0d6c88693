package okr

import (
	"slipway/internal/date"
	"slipway/internal/portal"
)

// Release is how far the objectives of a release had come at the end of a day.
type Release struct {
	R          *portal.Release
	AsOf       date.Day
	Boxes      Count
	Objectives []*Objective
}

// Objective is an objective with its key results and how they were tracked.
type Objective struct {
	O          *portal.Objective
	Boxes      Count
	KeyResults []*KeyResult
	Tracking   []*Tracking // oldest first, the final grading included
	Final      *Tracking   // the last final grading, nil while there is none
}

// Of works out how far the objectives of a release had come at the end of a
// day. Only what was recorded by then counts.
func Of(r *portal.Release, asOf date.Day) *Release {
	out := &Release{R: r, AsOf: asOf}
	changes := known(r.Live.Boxes, func(b *portal.BoxChange) portal.When { return b.On }, asOf)
	scores := known(r.Live.Scores, func(s *portal.Score) portal.When { return s.On }, asOf)
	for _, o := range r.Plan.Objectives {
		objective := &Objective{O: o}
		for _, kr := range o.KeyResults {
			x := keyResultOf(kr, changes)
			objective.KeyResults = append(objective.KeyResults, x)
			objective.Boxes.add(x.Boxes)
		}
		for _, s := range scores {
			if objectiveOf(r, s.what) != o {
				continue
			}
			t := trackingOf(r, o, s)
			objective.Tracking = append(objective.Tracking, t)
			if t.S.Final {
				objective.Final = t
			}
		}
		out.Objectives = append(out.Objectives, objective)
		out.Boxes.add(objective.Boxes)
	}
	return out
}

// objectiveOf gives the objective that a tracking is about: the one it names,
// else the only one. It is nil where that is not certain.
func objectiveOf(r *portal.Release, s *portal.Score) *portal.Objective {
	if s.Objective == "" && len(r.Plan.Objectives) == 1 {
		return r.Plan.Objectives[0]
	}
	for _, o := range r.Plan.Objectives {
		if s.Objective == o.ID {
			return o
		}
	}
	return nil
}
