package check

import (
	"strings"

	"slipway/internal/diag"
)

// freezeRules are about what was agreed and stays so. One comparison finds what they all report.
func freezeRules() []Rule {
	return []Rule{
		{
			Code: "freeze/changed", Severity: diag.Error,
			Title:  "The facts of a frozen plan stay as they are",
			What:   "Each fact of a plan with a plan.sum is compared with its digest: dates, names, people, versions, numbers, what is in a list. Prose may be mended, as long as it says the same.",
			Why:    "A plan that changes after it was agreed shows nobody how far the release has moved.",
			Fix:    "put back what was agreed, and write in live.yaml what has become of it; if the plan was wrong from the start, add an erratum that names the fact",
			Fails:  frozen("2026-04-27", "", agreedSum),
			Passes: frozen("2026-04-24", "", agreedSum),
			find:   frozenFacts,
		},
		{
			Code: "freeze/no-sum", Severity: diag.Warning, ByDay: true,
			Title:  "A frozen plan has its plan.sum",
			What:   "A plan with a day of the past under `frozen:` has the file plan.sum beside it.",
			Why:    "Without it nobody can tell whether the plan is still the one that was agreed.",
			Fix:    "run slipway freeze with the id of the release",
			Fails:  frozen("2026-04-24", "", ""),
			Passes: frozen("2026-04-24", "", agreedSum),
			find:   withAnother,
		},
		{
			Code: "freeze/sum", Severity: diag.Error,
			Title:  "A plan.sum is as slipway freeze has written it",
			What:   "Each line of plan.sum has the form in which it was written, and its facts stand in their order.",
			Why:    "A digest that anybody may edit holds the plan to nothing.",
			Fix:    "restore the file from the history of the repository",
			Fails:  frozen("2026-04-24", "", strings.Replace(agreedSum, "date h1:OG", "date h9:OG", 1)),
			Passes: frozen("2026-04-24", "", agreedSum),
			find:   withAnother,
		},
		{
			Code: "freeze/draft", Severity: diag.Error,
			Title:  "A frozen plan is no draft",
			What:   "A plan with a plan.sum does not say `status: draft`.",
			Why:    "What was agreed cannot be under discussion again.",
			Fix:    "take the status out; a plan that is given up is cancelled",
			Fails:  frozen("2026-04-24", "status: draft\n", agreedSum),
			Passes: frozen("2026-04-24", "", agreedSum),
			find:   withAnother,
		},
		{
			Code: "freeze/erratum", Severity: diag.Error,
			Title:  "An erratum says what was changed, why, when and by whom",
			What:   "Each entry under `errata:` has `what`, `why`, `on` and `who`, and names the facts that it changes.",
			Why:    "A correction that nobody answers for looks like a plan that was bent.",
			Fix:    "write what, why, on and who; the day of the freeze and older errata stay as they are",
			Fails:  frozen("2026-04-27", strings.Replace(erratum, "on: 2026-03-05, ", "", 1), agreedSum),
			Passes: frozen("2026-04-27", erratum, sealedSum),
			find:   withAnother,
		},
		{
			Code: "freeze/erratum-idle", Severity: diag.Warning,
			Title:  "An erratum names facts that have changed",
			What:   "The facts that an erratum names are ones that differ from plan.sum.",
			Why:    "One that names another fact does not allow the change that it was written for.",
			Fix:    "name the fact that has changed, as check names it",
			Fails:  frozen("2026-04-24", erratum, agreedSum),
			Passes: frozen("2026-04-27", erratum, sealedSum),
			find:   withAnother,
		},
		{
			Code: "freeze/unsealed", Severity: diag.Info,
			Title:  "Errata stand in plan.sum",
			What:   "Errata are part of plan.sum once `slipway freeze` has been run again.",
			Why:    "Until a correction is sealed, the fact that it names may change again unnoticed.",
			Fix:    "run slipway freeze with the id of the release",
			Fails:  frozen("2026-04-27", erratum, agreedSum),
			Passes: frozen("2026-04-27", erratum, sealedSum),
			find:   withAnother,
		},
	}
}

// frozen is an example of a plan that was frozen with its release on the
// 24th of April: the day that it names now, what else it says, and its plan.sum
// if it has one.
func frozen(release, more, sum string) Example {
	files := []string{
		"data/people.yaml", "lead: {}\n",
		"plan.yaml", "name: Orbit\nfrozen: 2026-03-02\nmilestones:\n  release: {date: " + release + "}\n" + more,
	}
	if sum != "" {
		files = append(files, "plan.sum", sum)
	}
	return on("2026-04-01", files...)
}

// erratum moves the release to the 27th.
const erratum = `errata:
  - {what: The release is on the 27th, why: The 24th was a slip of the pen., on: 2026-03-05, who: lead, facts: milestones.release.date}
`

// agreedSum seals the release of the 24th.
const agreedSum = `slipway plan.sum 1
name h1:1y3kKBKr+jSxNydpcNODec name
frozen h1:tkeiHRwjU0ncAi6H1SXVel date
milestones h1:+JXjBaNKnGbaXsicUy8nc7 entries release
milestones.release.date h1:OG0RGly8bg1hG63W8poihc date
`

// sealedSum seals that of the 27th, and the erratum.
const sealedSum = `slipway plan.sum 1
name h1:1y3kKBKr+jSxNydpcNODec name
frozen h1:tkeiHRwjU0ncAi6H1SXVel date
milestones h1:+JXjBaNKnGbaXsicUy8nc7 entries release
milestones.release.date h1:S06qguf3qXpoha7zkVyQrF date
errata h1:c6qo9juL7xqXNKapGHLQVI list 1
errata.1.what h1:e8v9Pv7Iptu6agJ5nNDtk/ text The release is on the 27 th
errata.1.why h1:1wDeiCCGElSFv7IBBIYm4a text The 24 th was a slip of the pen
errata.1.on h1:N3buTWRNXqjHIYa6gF3jcs date
errata.1.who h1:5XKOGUmLrzqUmsUrL+Qx5K people
errata.1.facts h1:aEb+Yt/a/cgfzXeQplH6nR reference
`
