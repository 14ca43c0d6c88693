package check

import (
	"slipway/internal/diag"
	"slipway/internal/freeze"
)

// frozenFacts: what a frozen plan said when it was frozen, it says still.
func frozenFacts(j *judge) {
	for _, s := range j.releases {
		var problems diag.List
		freeze.Check(s.R, j.asOf, &problems)
		j.take(s.R, &problems)
	}
}

// freezeRules are the rules of package freeze. It finds them all at once.
func freezeRules() []Rule {
	return []Rule{
		{
			Code: "freeze/changed", Severity: diag.Error,
			Title: "The facts of a frozen plan stay as they are",
			Why:   "A plan that changes after it was agreed shows nobody how far the release has moved.",
			Fix:   "put back what was agreed, and write in live.yaml what has become of it; if the plan was wrong from the start, add an erratum that names the fact",
			find:  frozenFacts,
		},
		{
			Code: "freeze/no-sum", Severity: diag.Warning, ByDay: true,
			Title: "A frozen plan has its plan.sum",
			Why:   "Without it nobody can tell whether the plan is still the one that was agreed.",
			Fix:   "run slipway freeze with the id of the release",
			find:  withAnother,
		},
		{
			Code: "freeze/sum", Severity: diag.Error,
			Title: "A plan.sum is as slipway freeze has written it",
			Why:   "A digest that anybody may edit holds the plan to nothing.",
			Fix:   "restore the file from the history of the repository",
			find:  withAnother,
		},
		{
			Code: "freeze/draft", Severity: diag.Error,
			Title: "A frozen plan is no draft",
			Why:   "What was agreed cannot be under discussion again.",
			Fix:   "take the status out; a plan that is given up is cancelled",
			find:  withAnother,
		},
		{
			Code: "freeze/erratum", Severity: diag.Error,
			Title: "An erratum says what was changed, why, when and by whom",
			Why:   "A correction that nobody answers for looks like a plan that was bent.",
			Fix:   "write what, why, on and who; the day of the freeze and older errata stay as they are",
			find:  withAnother,
		},
		{
			Code: "freeze/erratum-idle", Severity: diag.Warning,
			Title: "An erratum names facts that have changed",
			Why:   "One that names another fact does not allow the change that it was written for.",
			Fix:   "name the fact that has changed, as check names it",
			find:  withAnother,
		},
		{
			Code: "freeze/unsealed", Severity: diag.Info,
			Title: "Errata stand in plan.sum",
			Why:   "Until a correction is sealed, the fact that it names may change again unnoticed.",
			Fix:   "run slipway freeze with the id of the release",
			find:  withAnother,
		},
	}
}
