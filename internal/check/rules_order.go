package check

import (
	"slipway/internal/diag"
)

// orderRules are about what comes before what, and how far apart.
func orderRules() []Rule {
	return []Rule{
		{
			Code: "order/plan", Severity: diag.Warning,
			Title: "Planned dates keep to the order of `after`",
			What:  "Each milestone is compared with those that its `after:` names, by the dates of the plan. Dates that may be in order, as of two months that overlap, are.",
			Why:   "What comes after something else cannot be planned for a day before it.",
			Fix:   "move one of the two, or take it out of `after:`",
			Fails: on("2026-04-01",
				"plan.yaml", `milestones:
  final-test: {date: 2026-04-24}
  release: {date: 2026-04-17, after: final-test}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `milestones:
  final-test: {date: 2026-04-17}
  release: {date: 2026-04-24, after: final-test}
`,
			),
			find: perRelease(plannedOrder),
		},
		{
			Code: "order/live", Severity: diag.Warning, ByDay: true,
			Title: "Live dates keep to the order of `after`",
			What:  "The same as order/plan, by the dates that hold now. What the plan itself has the wrong way round is not reported twice.",
			Why:   "A move can put a milestone before one that has to be reached first.",
			Fix:   "check both dates; if the order has changed, say so in the reason of the revision",
			Fails: on("2026-04-01",
				"plan.yaml", `milestones:
  final-test: {date: 2026-04-17}
  release: {date: 2026-04-24, after: final-test}
`,
				"live.yaml", `revisions:
  - {on: 2026-03-30, why: The tests take longer., milestones: {final-test: 2026-04-27}}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `milestones:
  final-test: {date: 2026-04-17}
  release: {date: 2026-04-24, after: final-test}
`,
				"live.yaml", `revisions:
  - {on: 2026-03-30, why: The tests take longer., milestones: {final-test: 2026-04-27, release: 2026-05-04}}
`,
			),
			find: perRelease(liveOrder),
		},
		{
			Code: "order/cycle", Severity: diag.Error,
			Title: "No milestone comes after itself",
			What:  "`after:` is followed from milestone to milestone. Each circle is reported once.",
			Why:   "Milestones that wait for each other in a circle can never be reached.",
			Fix:   "take one of them out of its `after:`",
			Fails: on("2026-04-01",
				"plan.yaml", `milestones:
  final-test: {after: release}
  release: {after: final-test}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `milestones:
  final-test: {date: 2026-04-17}
  release: {date: 2026-04-24, after: final-test}
`,
			),
			find: perPlan(afterItself),
		},
		{
			Code: "order/table", Severity: diag.Info, ByDay: true,
			Title: "The table lists milestones in the order of their live dates",
			What:  "Each row of the table is compared with the one above it, by their live dates. Milestones that a revision added have no row of the plan and are left out, and so are those that order/plan or order/live report.",
			Why:   "Readers take the row below for the one that comes later.",
			Fix:   "check both dates; if they are right, accept it with the reason",
			Fails: on("2026-04-01",
				"plan.yaml", `milestones:
  documentation: {date: 2026-04-20}
  final-test: {date: 2026-04-17}
  release: {date: 2026-04-24}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `milestones:
  final-test: {date: 2026-04-17}
  documentation: {date: 2026-04-20}
  release: {date: 2026-04-24}
`,
			),
			find: perRelease(tableOrder),
		},
		{
			Code: "ref/cycle", Severity: diag.Error,
			Title: "Nothing is part of itself, continues itself or inherits from itself",
			What:  "`part_of` of work, `continues` of work across releases, and `inherits` of the groups of a term are followed. Each circle is reported once.",
			Why:   "What hangs on itself has neither a beginning nor a whole.",
			Fix:   "leave the field out where the outermost or the first of them begins",
			Fails: on("2026-04-01",
				"plan.yaml", `work:
  site: {kind: website, part_of: campaign}
  campaign: {kind: campaign, part_of: site}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `work:
  site: {kind: website, part_of: campaign}
  campaign: {kind: campaign}
`,
			),
			find: func(j *judge) {
				perPlan(partOfItself)(j)
				perPortal(continuesItself, inheritsFromItself)(j)
			},
		},
		{
			Code: "rules/gap", Severity: diag.Warning, ByDay: true,
			Title: "Milestones lie as far apart as the plan asks for under `rules:`",
			What:  "A plan may ask under `rules:` for a least number of days between two milestones. They are counted between the dates that count now: when a milestone was reached, else its live date.",
			Why:   "The time between them was agreed for a reason, such as tests that need it.",
			Fix:   "move one of the two; if it may be so this once, accept it with the reason",
			Fails: on("2026-04-01",
				"plan.yaml", `rules:
  gaps:
    - {from: final-test, to: release, min_days: 10}
milestones:
  final-test: {date: 2026-04-17}
  release: {date: 2026-04-24}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `rules:
  gaps:
    - {from: final-test, to: release, min_days: 7}
milestones:
  final-test: {date: 2026-04-17}
  release: {date: 2026-04-24}
`,
			),
			find: perRelease(gaps),
		},
	}
}
