package check

import (
	"fmt"

	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// misfits: what hangs on a milestone fits its date. What hangs on two is
// reported for the first that it does not fit.
func misfits(fit schedule.Fit) func(*judge) {
	return func(j *judge) {
		reported := map[diag.Range]bool{}
		for _, d := range j.dependents {
			if d.Fit != fit || reported[d.At] {
				continue
			}
			reported[d.At] = true
			at := diag.Related{At: liveAt(d.On), Message: "the milestone"}
			j.report(d.In.R, aboutDependent(d), diag.Problem{At: d.At, Summary: sayMisfit(d), Related: []diag.Related{at}})
		}
	}
}

// aboutDependent is the work itself where it is some, else the milestone that
// it hangs on.
func aboutDependent(d schedule.Dependent) subject {
	if kind, id, _ := portal.SplitRef(d.Ref); d.Kind == schedule.DependentWork && kind == portal.RefWork {
		return subject{work: id[len(d.In.R.ID)+1:]}
	}
	return subject{milestone: d.On.M.ID}
}

func sayMisfit(d schedule.Dependent) string {
	name, on := d.Name, d.On.M.ID
	if name == "" {
		name = d.Ref
	}
	switch {
	case d.Fit == schedule.LeftBehind:
		return fmt.Sprintf("%q stays on %s, while %s, which it hangs on, moved %s later to %s", name, d.Live, on, days(d.Days), d.On.Current())
	case d.Fit == schedule.TooEarly && d.Days == 0:
		return fmt.Sprintf("%q is due at %s, earlier on the day of %s, which it must not come before", name, d.Live, on)
	case d.Fit == schedule.TooEarly:
		return fmt.Sprintf("%q is due on %s, %s before %s, which it must not come before", name, d.Live, days(d.Days), on)
	}
	return fmt.Sprintf("%q is due on %s, %s after %s, which it must not come after", name, d.Live, days(d.Days), on)
}

func days(n int) string {
	if n == 1 {
		return "1 day"
	}
	return fmt.Sprintf("%d days", n)
}

// versions: a product starts from a version that the release before ended
// with. Of several things wrong with one, the first of these is reported.
func versions(wrong func(schedule.VersionStep) bool, what string) func(*judge) {
	return func(j *judge) {
		for _, line := range schedule.Versions(j.releases) {
			for _, s := range line.Steps {
				if wrong(s) {
					j.reportVersion(s, what)
				}
			}
		}
	}
}

func goesBackwards(s schedule.VersionStep) bool { return s.Backwards }
func breaks(s schedule.VersionStep) bool        { return s.Break && !s.Backwards }
func skips(s schedule.VersionStep) bool         { return s.Skips && !s.Backwards }

func (j *judge) reportVersion(s schedule.VersionStep, what string) {
	v := s.Product.Version
	p := diag.Problem{At: v.From.Text.At, Summary: fmt.Sprintf("the version of %s %s: from %s to %s", s.Product.ID, what, sayVersion(v.From), sayVersion(v.To))}
	for _, at := range []diag.Range{v.To.Text.At, v.At, s.Product.At} {
		if p.At.IsZero() {
			p.At = at
		}
	}
	if e := s.Earlier; e != nil {
		before := e.Product.Version
		p.Summary += fmt.Sprintf(", after %s in %s", sayVersion(before.To), e.Release.R.ID)
		p.Related = []diag.Related{{At: before.To.Text.At, Message: "the release before"}}
	}
	j.report(s.Release.R, subject{}, p)
}

func sayVersion(v portal.VersionValue) string {
	if v.Text.State == portal.Given {
		return v.Text.Markdown
	}
	return v.Text.State.String()
}
