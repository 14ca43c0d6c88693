package check

import (
	"slipway/internal/diag"
)

// datesRules are about dates that contradict each other, the calendar or common sense.
func datesRules() []Rule {
	return []Rule{
		{
			Code: "date/launch", Severity: diag.Warning,
			Title: "The launch and its milestone name the same moment",
			What:  "The date under `launch:` is compared with that of the milestone that stands for the launch: the one of kind `launch`, or with the id `release` or `launch`, else the one planned for that day, else the last. Where both name a time, the moments have to be the same, at whatever offset.",
			Why:   "A launch with two times leaves everybody to guess which of them holds.",
			Fix:   "let both say the same; if the plan is frozen, record which one holds in live.yaml",
			Fails: on("2026-04-01",
				"plan.yaml", `launch: 2026-04-24T12:00+02:00
milestones:
  release: {date: 2026-04-24, deadline: 2026-04-24T11:00+02:00}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `launch: 2026-04-24T12:00+02:00
milestones:
  release: {date: 2026-04-24, deadline: 2026-04-24T10:00Z}
`,
			),
			find: perRelease(launchAgainstMilestone),
		},
		{
			Code: "date/deadline", Severity: diag.Warning,
			Title: "A milestone's deadline is its date",
			What:  "A milestone may carry a `deadline` from its detailed description beside the `date` of the table. Both have to name the same day; a moment falls on the day of the release's own zone.",
			Why:   "Those who read the description work to another day than those who read the table.",
			Fix:   "let both name the same day, or leave the deadline out",
			Fails: on("2026-04-01",
				"plan.yaml", `milestones:
  final-test: {date: 2026-04-17, deadline: 2026-04-18}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `zone: "-08:00"
milestones:
  final-test: {date: 2026-04-17, deadline: 2026-04-18T02:00Z}
`,
			),
			find: perRelease(deadlineAgainstTable),
		},
		{
			Code: "date/year", Severity: diag.Warning,
			Title: "Years are ones that a release can be in",
			What:  "Every date of a plan and its live page lies between 1990 and 2100.",
			Why:   "A year that is centuries away is a slip of the finger, and every slip counted from it is wrong.",
			Fix:   "look at the year again",
			Fails: on("2026-04-01",
				"plan.yaml", `milestones:
  final-test: {date: 2026-04-17}
  release: {date: 2605-04-24}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `milestones:
  final-test: {date: 2026-04-17}
  release: {date: 2026-04-24}
`,
			),
			find: perRelease(plausibleYears),
		},
		{
			Code: "date/cycle", Severity: diag.Error,
			Title: "No date counts from itself",
			What:  "Dates that count from a milestone, such as `{after: release, days: 7}`, are followed from one to the next, as planned and as they are now.",
			Why:   "Dates that count from each other in a circle have no day at all.",
			Fix:   "give one of them a day of its own",
			Fails: on("2026-04-01",
				"plan.yaml", `milestones:
  final-test: {date: {before: release, days: 7}}
  release: {date: {after: final-test, days: 7}}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `milestones:
  final-test: {date: {before: release, days: 7}}
  release: {date: 2026-04-24}
`,
			),
			find: perPlan(datesInACircle),
		},
		{
			Code: "date/weekend", Severity: diag.Info, ByDay: true,
			Title: "What is due is due on a working day",
			What:  "Milestones that are still to come, and work with a day, are not due on a Saturday or Sunday. A portal names other days under `weekend:` of its `rules:`.",
			Why:   "On a weekend nobody may be there to help.",
			Fix:   "check that somebody is there, or take the Friday before",
			Fails: on("2026-04-01",
				"plan.yaml", `milestones:
  final-test: {date: 2026-04-18}
  release: {date: 2026-04-24}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `milestones:
  final-test: {date: 2026-04-17}
  release: {date: 2026-04-24}
`,
			),
			find: perRelease(weekends),
		},
		{
			Code: "date/weekday", Severity: diag.Warning, Owners: []Owner{OfRelease, OfSeries},
			Title: "The day of the week that a text names is that of its date",
			What:  "Texts of releases and items of minutes may name the day of the week beside a date (\"Thursday, 24 April 2026\", \"2026-04-24 (Friday)\"), or that of the line's own `by`. English names are read. A date without a year is read in minutes only, as the one nearest to the meeting.",
			Why:   "Half of the readers go by the name of the day, the other half by its number.",
			Fix:   "mend the one that is wrong",
			Fails: on("2026-04-01",
				"plan.yaml", `overview: The release is on Thursday, 24 April 2026.
milestones:
  release: {date: 2026-04-24}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `overview: The release is on Friday, 24 April 2026.
milestones:
  release: {date: 2026-04-24}
`,
			),
			find: weekdays,
		},
	}
}
