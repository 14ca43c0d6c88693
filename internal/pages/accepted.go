package pages

import (
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// accepted is a problem that people know of and live with.
type accepted struct {
	Rule   string  `json:"rule"`         // its code
	Of     *Link   `json:"of,omitempty"` // the milestone, work or meeting that it is about; nil: its owner as a whole
	Why    *Text   `json:"why,omitempty"`
	Source *Source `json:"source,omitempty"`
}

func (b *builder) accepted(s *schedule.Release) []accepted {
	var out []accepted
	for _, a := range s.R.Live.Accepted {
		x := b.acceptance(&a.Acceptance)
		switch {
		case a.Milestone != "":
			x.Of = b.ref(portal.RefMilestone + ":" + s.R.ID + "/" + a.Milestone)
		case a.Work != "":
			x.Of = b.ref(portal.RefWork + ":" + s.R.ID + "/" + a.Work)
		}
		out = append(out, x)
	}
	return out
}

func (b *builder) acceptedInSeries(s *portal.Series) []accepted {
	var out []accepted
	for _, a := range s.Accepted {
		x := b.acceptance(&a.Acceptance)
		for _, m := range s.Meetings {
			if m.ID == a.Meeting {
				of := b.meetingLink(m)
				x.Of = &of
			}
		}
		out = append(out, x)
	}
	return out
}

func (b *builder) acceptedAsWhole(all []*portal.Acceptance) []accepted {
	var out []accepted
	for _, a := range all {
		out = append(out, b.acceptance(a))
	}
	return out
}

func (b *builder) acceptance(a *portal.Acceptance) accepted {
	return accepted{Rule: a.Rule, Why: b.given(a.Why), Source: b.sourceOf(a.At)}
}
