package pages

import (
	"strings"

	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// dependent is something that hangs on a milestone.
type dependent struct {
	Kind string `json:"kind"` // the word is dependent_<kind>: work, work_due, task, guide, objective, key_result
	Link
	Date   *Date   `json:"date,omitempty"`
	Live   *Date   `json:"live,omitempty"`
	Misfit *misfit `json:"misfit,omitempty"`
}

// misfit says why the date of a dependent does not fit: its words, and the
// days that they ask for.
type misfit struct {
	Key   string `json:"key"` // misfit_left_behind, misfit_too_early, misfit_too_late, misfit_too_early_that_day
	Count int    `json:"count"`
}

// misfitRow is a dependent whose date does not fit, with what it hangs on.
type misfitRow struct {
	dependent
	On   Link `json:"on"`
	Slip Slip `json:"slip"` // of the milestone
}

// hanging finds what hangs on each milestone of the portal.
func (b *builder) hanging() map[*schedule.Milestone][]schedule.Dependent {
	var guides []*portal.Guide
	for _, g := range b.portal.Guides {
		if !b.hidden[g.Path] {
			guides = append(guides, g)
		}
	}
	out := map[*schedule.Milestone][]schedule.Dependent{}
	for _, d := range schedule.Dependents(b.schedules, guides) {
		out[d.On] = append(out[d.On], d)
	}
	return out
}

// dependents shows what hangs on a milestone.
func (b *builder) dependents(hang []schedule.Dependent) []dependent {
	var out []dependent
	for _, d := range hang {
		out = append(out, b.dependent(d))
	}
	return out
}

func (b *builder) dependent(d schedule.Dependent) dependent {
	out := dependent{Kind: strings.ReplaceAll(string(d.Kind), "-", "_"), Link: Link{Name: b.plain(d.Name)}, Misfit: misfitOf(d)}
	if to := b.ref(d.Ref); to != nil {
		out.URL = to.URL
		if out.Name == "" {
			out.Name = to.Name
		}
	}
	switch {
	case d.KeyResult != nil:
		out.Link = Link{Name: b.keyResultName(d.KeyResult), URL: b.urls.To(ObjectivesPath(d.In.R.ID)) + "#" + keyResultID(d.KeyResult)}
		return out
	case d.Date.IsAbsent():
		return out
	case d.Kind == schedule.DependentWork:
		out.Kind = "work_due"
	}
	planned, live := b.anchored(d.In, d.Date)
	out.Date, out.Live = &planned, live
	return out
}

func misfitOf(d schedule.Dependent) *misfit {
	switch {
	case d.Fit == schedule.LeftBehind:
		return &misfit{"misfit_left_behind", d.Days}
	case d.Fit == schedule.TooEarly && d.Days == 0:
		return &misfit{"misfit_too_early_that_day", 0}
	case d.Fit == schedule.TooEarly:
		return &misfit{"misfit_too_early", d.Days}
	case d.Fit == schedule.TooLate:
		return &misfit{"misfit_too_late", d.Days}
	}
	return nil
}

// misfits shows what hangs on the milestones of a release and does not fit
// them.
func (b *builder) misfits(s *schedule.Release, hang map[*schedule.Milestone][]schedule.Dependent) []misfitRow {
	var out []misfitRow
	for _, m := range s.Milestones {
		for _, d := range hang[m] {
			if shown := b.dependent(d); shown.Misfit != nil {
				out = append(out, misfitRow{dependent: shown, On: *b.milestoneLink(s, m), Slip: slipOf(m.Slip)})
			}
		}
	}
	return out
}
