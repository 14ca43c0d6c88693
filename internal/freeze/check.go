package freeze

import (
	"slices"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
)

// Check reports the facts of a frozen plan that are not what they were, unless
// an erratum names them, and errata that do not say enough.
func Check(r *portal.Release, asOf date.Day, problems *diag.List) {
	for _, e := range r.Plan.Errata {
		checkErratum(e, problems)
	}
	on, frozen := r.Plan.Frozen.Value.Latest()
	if r.SumFile == "" {
		if frozen && !on.After(asOf) {
			problems.Warnf(r.Plan.Frozen.At, "freeze/no-sum", "run slipway freeze "+r.ID,
				"this plan says that it is frozen, but there is no plan.sum to hold it to")
		}
		return
	}
	if r.PlanNode == nil {
		return // the plan cannot be read, and says so
	}
	if r.Plan.Status == "draft" {
		problems.Errorf(r.Plan.StatusAt, "freeze/draft", "take the line out; a plan that is given up is `cancelled`", "a frozen plan is no draft any more")
	}
	then := Parse(r.SumFile, r.Sum, problems)
	if then == nil {
		return
	}
	open := r.Plan.Errata[min(then.Errata(), len(r.Plan.Errata)):]
	changes := Compare(then, Of(r))
	for _, c := range changes {
		if !fixed(c.Path) && slices.ContainsFunc(open, func(e *portal.Erratum) bool { return names(e, c.Path) }) {
			continue
		}
		problems.Add(c.problem())
	}
	for _, e := range open {
		checkOpen(e, r, changes, problems)
	}
}

// Errata is how many errata the facts know.
func (f *Facts) Errata() int {
	if n := f.root.child(errata); n != nil {
		return len(n.children)
	}
	return 0
}

// fixed reports whether no erratum can change a fact: the day of the freeze,
// and the errata before.
func fixed(path string) bool { return path == "frozen" || within(path, errata) }

// names reports whether an erratum names a fact, or something that it is part
// of.
func names(e *portal.Erratum, path string) bool {
	return slices.ContainsFunc(e.Facts, func(f string) bool { return within(path, f) })
}

func (c Change) problem() diag.Problem {
	p := diag.Problem{
		Severity: diag.Error, Code: "freeze/changed", Summary: c.Summary, At: c.At,
		Hint: "put back what was agreed, and write in live.yaml what has become of it; if the plan was wrong from the start, add an erratum with `facts: " + c.Path + "`",
	}
	switch {
	case c.Path == "frozen":
		p.Hint = "put the day back: a plan is frozen once and for all"
	case within(c.Path, errata):
		p.Hint = "put it back: an erratum stays as it is; a new one may be added at the end"
	}
	if !c.Was.IsZero() {
		p.Related = []diag.Related{{At: c.Was, Message: "frozen here"}}
	}
	return p
}

// checkErratum asks what everybody who reads a corrected plan will ask.
func checkErratum(e *portal.Erratum, problems *diag.List) {
	for _, f := range []struct {
		key    string
		absent bool
		hint   string
	}{
		{"what", e.What.State != portal.Given, "say in one sentence what was changed"},
		{"why", e.Why.State != portal.Given, "say why the plan was wrong"},
		{"on", e.On.IsAbsent(), "add on: with the day of the correction, such as 2019-06-10"},
		{"who", len(e.Who) == 0, "add who: with the person who decided it"},
	} {
		if f.absent {
			problems.Errorf(e.At, "freeze/erratum", f.hint, "this erratum does not say `%s`", f.key)
		}
	}
}

// checkOpen looks at an erratum that plan.sum does not know yet. One that has
// to be mended first is not asked to be sealed.
func checkOpen(e *portal.Erratum, r *portal.Release, changes []Change, problems *diag.List) {
	var first diag.List
	checkErratum(e, &first)
	ready := len(first.Sorted()) == 0
	for _, f := range e.Facts {
		switch {
		case fixed(f):
			ready = false
			problems.Errorf(e.FactsAt, "freeze/erratum", "leave it out", "no erratum can change `%s`", f)
		case !slices.ContainsFunc(changes, func(c Change) bool { return within(c.Path, f) }):
			ready = false
			hint := "leave it out"
			if near, ok := diag.Nearest(f, paths(changes)); ok {
				hint = "did you mean `" + near + "`?"
			}
			problems.Warnf(e.FactsAt, "freeze/erratum-idle", hint, "`%s` has not changed since the plan was frozen", f)
		}
	}
	if !ready {
		return
	}
	problems.Add(diag.Problem{
		Severity: diag.Info, Code: "freeze/unsealed", At: e.At,
		Summary: "this erratum is not in plan.sum yet", Hint: "run slipway freeze " + r.ID + ", so that what it corrects stays as it is from now on",
	})
}

func paths(changes []Change) []string {
	out := make([]string, len(changes))
	for i, c := range changes {
		out[i] = c.Path
	}
	return out
}
