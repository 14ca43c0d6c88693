package check

import "slipway/internal/diag"

// listsRules are about lists in which something stands twice or out of place.
func listsRules() []Rule {
	return []Rule{
		{
			Code: "list/repeated", Severity: diag.Info,
			Title: "Nothing is listed twice",
			What:  "Boxes of one section or group, and what one product changes, refactors or would like to have, are compared with each other. Case and plural make no difference; the same box in two groups is meant so.",
			Why:   "What is there twice counts twice, and is done once.",
			Fix:   "take one of them out, or say how they differ",
			Fails: on("2026-04-01",
				"data/products.yaml", "gateway: {name: Gateway}\n",
				"plan.yaml", "products:\n  gateway:\n    changes: [Runs in test mode]\n    nice_to_have: [Run in test mode]\n",
			),
			Passes: on("2026-04-01",
				"data/products.yaml", "gateway: {name: Gateway}\n",
				"plan.yaml", "products:\n  gateway:\n    changes: [Runs in test mode]\n    nice_to_have: [Starts in test mode by itself]\n",
			),
			find: perRelease(repeated),
		},
		{
			Code: "term/number", Severity: diag.Info, Owners: []Owner{OfTerm},
			Title: "A number of an error stands for one error of its group",
			What:  "The numbers under `errors:` of each group of a term are compared with each other. Each group may begin again from 1.",
			Why:   "Whoever reads that somebody made error 3.1 has to know which that is.",
			Fix:   "give the second one a number of its own, once the rules of the term can be changed",
			Fails: on("2026-04-01", "data/terms/first.yaml", `groups:
  storage:
    errors:
      late: {number: "3.1", name: Late}
      missing: {number: "3.1", name: Missing}
`),
			Passes: on("2026-04-01", "data/terms/first.yaml", `groups:
  storage:
    errors:
      late: {number: "3.1", name: Late}
      missing: {number: "3.2", name: Missing}
`),
			find: numbersOfErrors,
		},
		{
			Code: "meeting/weekend", Severity: diag.Info, Owners: []Owner{OfSeries},
			Title: "A series that meets on working days does so each time",
			What:  "In a series of four meetings or more, a single one that falls on a weekend is reported. A portal names other days under `weekend:` of its `rules:`.",
			Why:   "The day of such a meeting is usually one off.",
			Fix:   "look at the date again",
			Fails: on("2026-04-01",
				"content/meetings/weekly/log.md", "---\ndates: ymd\n---\n\n# 2026-03-22\n\n- A\n\n# 2026-03-16\n\n- B\n\n# 2026-03-09\n\n- C\n\n# 2026-03-02\n\n- D\n",
			),
			Passes: on("2026-04-01",
				"content/meetings/weekly/log.md", "---\ndates: ymd\n---\n\n# 2026-03-23\n\n- A\n\n# 2026-03-16\n\n- B\n\n# 2026-03-09\n\n- C\n\n# 2026-03-02\n\n- D\n",
			),
			find: meetingsOnWeekends,
		},
		{
			Code: "meeting/planned", Severity: diag.Warning, ByDay: true, Owners: []Owner{OfSeries},
			Title: "A meeting whose day is long over is not planned any more",
			What:  "A meeting with `status: planned` whose day was more than two weeks ago is reported.",
			Why:   "What was decided and done there is missing, and nobody can tell whether it took place.",
			Fix:   "write `status: held` or `status: cancelled`, or the day that it was moved to",
			Fails: on("2026-04-01",
				"content/meetings/weekly/2026-03-16.md", "---\ndate: 2026-03-16\nstatus: planned\n---\n\nThe roof.\n",
			),
			Passes: on("2026-04-01",
				"content/meetings/weekly/2026-03-16.md", "---\ndate: 2026-03-16\nstatus: held\n---\n\nThe roof.\n",
			),
			find: meetingsLongPlanned,
		},
	}
}
