package pages

import (
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// accepted is a problem that the people of a release know of and live with.
type accepted struct {
	Rule   string  `json:"rule"`         // its code
	Of     *Link   `json:"of,omitempty"` // the milestone or work that it is about; nil: the release as a whole
	Why    *Text   `json:"why,omitempty"`
	Source *Source `json:"source,omitempty"`
}

func (b *builder) accepted(s *schedule.Release) []accepted {
	var out []accepted
	for _, a := range s.R.Live.Accepted {
		x := accepted{Rule: a.Rule, Why: b.given(a.Why), Source: b.sourceOf(a.At)}
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
