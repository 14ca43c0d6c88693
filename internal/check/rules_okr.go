package check

import (
	"slipway/internal/diag"
	"slipway/internal/okr"
)

// okrRules are about weights and scores. One walk over a release finds what they all report.
func okrRules() []Rule {
	return []Rule{
		{
			Code: "okr/weights", Severity: diag.Warning,
			Title:  "The weights of a key result add up to 1",
			What:   "Where a key result is shared out, the weights of those who carry it are added up.",
			Why:    "A score that is shared out by other weights is not the score of the whole.",
			Fix:    "write shares that add up to 1, such as 2/3 and 1/3",
			Fails:  sharedOut("{lead: 0.6, dev: 0.3}"),
			Passes: sharedOut("{lead: 0.6, dev: 0.4}"),
			find:   perPlan(okr.Check),
		},
		{
			Code: "okr/score", Severity: diag.Warning,
			Title:  "The recorded score of a key result is what its assignees' scores give",
			What:   "The scores of the assignees, each times its weight, are added up and compared with the score that is recorded, as far as it is rounded.",
			Why:    "One of the two numbers is wrong, and both are shown.",
			Fix:    "write the score that they give, or mend the scores and weights that it is made of",
			Fails:  scored("0.9", "{lead: 0.9, dev: 0.3}", "0.8"),
			Passes: scored("0.85", "{lead: 0.9, dev: 0.3}", "0.7"),
			find:   withAnother,
		},
		{
			Code: "okr/total", Severity: diag.Warning,
			Title:  "The recorded total is the mean of the key results that count",
			What:   "The mean of the key results that have a score is compared with the total that is recorded, as far as it is rounded.",
			Why:    "One of the two numbers is wrong, and both are shown.",
			Fix:    "write the mean, or mend the scores that it is made of",
			Fails:  scored("0.5", "{lead: 0.9, dev: 0.3}", "0.7"),
			Passes: scored("0.85", "{lead: 0.9, dev: 0.3}", "0.7"),
			find:   withAnother,
		},
		{
			Code: "okr/missing", Severity: diag.Warning,
			Title:  "Whoever carries part of a key result has a score",
			What:   "Whoever has a weight in a key result has a score wherever another assignee has one.",
			Why:    "A missing score is not a score of nothing.",
			Fix:    "add the score, or n/a",
			Fails:  scored("0.8", "{lead: 0.9}", "0.6"),
			Passes: scored("0.85", "{lead: 0.9, dev: 0.3}", "0.7"),
			find:   withAnother,
		},
		{
			Code: "okr/stranger", Severity: diag.Warning,
			Title:  "Whoever has a score carries part of the key result",
			What:   "Nobody has a score in a key result who has no weight in it.",
			Why:    "A score without a weight counts for nothing.",
			Fix:    "give them a weight, or leave the score out",
			Fails:  scored("0.85", "{lead: 0.9, dev: 0.3, ops: 1}", "0.7"),
			Passes: scored("0.85", "{lead: 0.9, dev: 0.3}", "0.7"),
			find:   withAnother,
		},
		{
			Code: "okr/number", Severity: diag.Error,
			Title:  "Weights and scores are numbers",
			What:   "A weight and a score are a decimal number or a fraction.",
			Why:    "What is no number cannot be added up.",
			Fix:    "write 0.58 or 2/3",
			Fails:  sharedOut("{lead: most, dev: 1/3}"),
			Passes: sharedOut("{lead: 2/3, dev: 1/3}"),
			find:   withAnother,
		},
		{
			Code: "okr/range", Severity: diag.Error,
			Title:  "Weights and scores lie between 0 and 1",
			What:   "A weight and a score are shares: from 0 to 1.",
			Why:    "A score of 7 of 10 beside one of 0.7 makes nonsense of the mean.",
			Fix:    "write a share of 1, such as 0.58 or 2/3",
			Fails:  sharedOut("{lead: 67, dev: 1/3}"),
			Passes: sharedOut("{lead: 2/3, dev: 1/3}"),
			find:   withAnother,
		},
		{
			Code: "okr/objective", Severity: diag.Error,
			Title: "Scores say which objective they are about",
			What:  "Where a release has several objectives, an entry under `scores:` says with `objective:` which of them it is about.",
			Why:   "Scores of one objective would be taken for those of another.",
			Fix:   "add objective: with the id of the objective",
			Fails: on("2026-04-01",
				"plan.yaml", `objectives:
  easy-start:
    key_results:
      installs: {text: 100 installs, mode: n}
  fast-start:
    key_results:
      seconds: {text: It starts in two seconds, mode: n}
`,
				"live.yaml", `scores:
  - {on: 2026-03-30, key_results: {installs: 0.5}}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `objectives:
  easy-start:
    key_results:
      installs: {text: 100 installs, mode: n}
  fast-start:
    key_results:
      seconds: {text: It starts in two seconds, mode: n}
`,
				"live.yaml", `scores:
  - {on: 2026-03-30, objective: easy-start, key_results: {installs: 0.5}}
`,
			),
			find: withAnother,
		},
	}
}

// sharedOut is an example of an objective, one key result of which is shared
// out by weights.
func sharedOut(weights string, more ...string) Example {
	return on("2026-04-01", append([]string{
		"data/people.yaml", "lead: {}\ndev: {}\nops: {}\n",
		"plan.yaml", `objectives:
  easy-start:
    key_results:
      installs: {text: 100 installs, mode: n}
      documented: {text: Every command is documented, mode: ewd, weights: ` + weights + `}
`}, more...)...)
}

// scored is one where it is graded: the total, and for the key result that is
// shared out the scores of those who carry it, and its own.
func scored(total, by, score string) Example {
	return sharedOut("{lead: 2/3, dev: 1/3}", "live.yaml", `scores:
  - on: 2026-03-30
    total: `+total+`
    key_results:
      installs: 1
      documented: {by: `+by+`, score: `+score+`}
`)
}
