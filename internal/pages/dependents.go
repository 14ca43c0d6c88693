package pages

import (
	"slices"
	"strings"

	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// dependent is something that hangs on a milestone.
type dependent struct {
	Kind string `json:"kind"` // the word is dependent_<kind>: work, work_due, objective, key_result
	Link
	Date *Date `json:"date,omitempty"`
	Live *Date `json:"live,omitempty"`
}

// dependents finds for each milestone of a release what hangs on it: work that
// is for it or counts its date from it, and objectives that are measured from
// it.
func (b *builder) dependents(s *schedule.Release) map[string][]dependent {
	out := map[string][]dependent{}
	prefix := portal.RefMilestone + ":" + s.R.ID + "/"
	for _, w := range s.R.Plan.Work {
		var on []string
		if id, ok := strings.CutPrefix(w.For, prefix); ok {
			on = append(on, id)
		}
		if rel, ok := w.By.Value.Relative(); ok && !slices.Contains(on, rel.Anchor) {
			on = append(on, rel.Anchor)
		}
		for _, id := range on {
			d := dependent{Kind: "work", Link: Link{Name: w.Name, URL: b.urls.To(workAnchor(s.R.ID, w.ID))}}
			if !w.By.IsAbsent() {
				planned, live := b.anchored(s, w.By)
				d.Kind, d.Date, d.Live = "work_due", &planned, live
			}
			out[id] = append(out[id], d)
		}
	}
	for _, o := range s.R.Plan.Objectives {
		if rel, ok := o.Measured.Value.Relative(); ok {
			planned, live := b.anchored(s, o.Measured)
			out[rel.Anchor] = append(out[rel.Anchor], dependent{
				Kind: "objective", Link: Link{Name: b.plain(o.Name), URL: b.urls.To(objectiveAnchor(s.R.ID, o.ID))},
				Date: &planned, Live: live,
			})
		}
		for _, kr := range o.KeyResults {
			if kr.After != "" {
				out[kr.After] = append(out[kr.After], dependent{
					Kind: "key_result", Link: Link{Name: b.keyResultName(kr), URL: b.urls.To(ObjectivesPath(s.R.ID)) + "#" + keyResultID(kr)},
				})
			}
		}
	}
	return out
}
