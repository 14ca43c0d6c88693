package check

import (
	"slipway/internal/diag"
	"slipway/internal/schedule"
)

// dependentsRules are about what hangs on milestones, and on earlier releases.
func dependentsRules() []Rule {
	return []Rule{
		{
			Code: "dependent/left-behind", Severity: diag.Warning, ByDay: true,
			Title: "What hangs on a milestone moves with it",
			What:  "Work, steps, guides and measurements with a day of their own that were planned before a milestone, or on its day, keep their distance to it when it moves later. What was due before the move was decided is not held against anybody.",
			Why:   "When a milestone moves, what was planned around it has lost its distance to it.",
			Fix:   "move it, or date it from the milestone, such as {before: release, days: 2}; what may stay can be accepted in live.yaml",
			Fails: on("2026-04-01",
				"plan.yaml", `milestones:
  release: {date: 2026-04-24}
work:
  help-desk: {name: Help desk, kind: operation, by: 2026-04-23, for: milestone:orbit/release}
`,
				"live.yaml", `revisions:
  - {on: 2026-03-30, milestones: {release: 2026-05-04}}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `milestones:
  release: {date: 2026-04-24}
work:
  help-desk: {name: Help desk, kind: operation, by: {before: release, days: 1}, for: milestone:orbit/release}
`,
				"live.yaml", `revisions:
  - {on: 2026-03-30, milestones: {release: 2026-05-04}}
`,
			),
			find: misfits(schedule.LeftBehind),
		},
		{
			Code: "dependent/too-early", Severity: diag.Warning, ByDay: true,
			Title: "What says that a milestone was reached does not come before it",
			What:  "A message that says that something was reached, by its name or by `announces: true`, does not go out before that; nor is a key result measured before the milestone that it comes after. What came after a milestone in the plan does not come before it now.",
			Why:   "A message that announces before the fact is wrong, and cannot be taken back.",
			Fix:   "move it, or date it from the milestone, such as {before: release, days: 2}; what may stay can be accepted in live.yaml",
			Fails: on("2026-04-01",
				"plan.yaml", `milestones:
  release: {date: 2026-04-24}
work:
  post: {name: Orbit released, kind: message, by: 2026-04-22, for: milestone:orbit/release}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `milestones:
  release: {date: 2026-04-24}
work:
  post: {name: Orbit released, kind: message, by: 2026-04-24, for: milestone:orbit/release}
`,
			),
			find: misfits(schedule.TooEarly),
		},
		{
			Code: "dependent/too-late", Severity: diag.Warning, ByDay: true,
			Title: "What a milestone needs does not come after it",
			What:  "Tasks and steps of a milestone, and guides for a release, are not due after it. What came before a milestone in the plan does not come after it now.",
			Why:   "What is ready too late does not help the milestone that it is for.",
			Fix:   "move it, or date it from the milestone, such as {before: release, days: 2}; what may stay can be accepted in live.yaml",
			Fails: on("2026-04-01",
				"plan.yaml", `milestones:
  release: {date: 2026-04-24, steps: [{by: 2026-04-27, text: Sign the packages}]}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `milestones:
  release: {date: 2026-04-24, steps: [{by: 2026-04-23, text: Sign the packages}]}
`,
			),
			find: misfits(schedule.TooLate),
		},
		{
			Code: "version/break", Severity: diag.Warning,
			Title:  "A product starts from the version that the release before ended with",
			What:   "A release whose product had a version before says what it starts from: neither `none` nor `n/a`, nor a name that is not the one before.",
			Why:    "A gap in the versions leaves readers to guess what was shipped between.",
			Fix:    "mend one of the two versions; if both are right, accept it in live.yaml",
			Fails:  inTurn("{to: 1.4.0}", "{from: n/a, to: 2.0.0}"),
			Passes: inTurn("{to: 1.4.0}", "{from: 1.4.0, to: 2.0.0}"),
			find:   versions(breaks, "does not start from where the release before ended"),
		},
		{
			Code: "version/skipped", Severity: diag.Info,
			Title:  "No version lies between two releases",
			What:   "A release does not start from a higher version than the one before ended with. Patches in between, 1.4.2 after 1.4.0, need no release of their own.",
			Why:    "Readers who know one release and look for the next miss what came in between.",
			Fix:    "add the release that lies between, or mend one of the two versions",
			Fails:  inTurn("{to: 1.4.0}", "{from: 1.6.0, to: 2.0.0}"),
			Passes: inTurn("{to: 1.4.0}", "{from: 1.4.2, to: 2.0.0}"),
			find:   versions(skips, "starts higher than where the release before ended"),
		},
		{
			Code: "version/backwards", Severity: diag.Warning,
			Title:  "Versions do not go backwards on their line",
			What:   "A release does not end with a lower version than it starts from, nor than the release before ended with. A product may have several lines of versions side by side: 1.4.5 after 2.0.0 goes on with 1.4, and is held against that.",
			Why:    "Users and programs take the higher version for the newer one.",
			Fix:    "mend one of the two versions; if both are right, accept it in live.yaml",
			Fails:  inTurn("{to: 2.0.0}", "{to: 1.9.0}"),
			Passes: inTurn("{from: 1.4.3, to: 2.0.0}", "{from: 1.4.4, to: 1.4.5}"),
			find:   versions(goesBackwards, "goes backwards"),
		},
	}
}

// inTurn is an example of two releases and the versions of a product in them.
func inTurn(before, after string) Example {
	return on("2026-04-01",
		"data/products.yaml", "gateway: {name: Gateway}\n",
		"data/releases/nova/plan.yaml", "launch: 2026-01-23\nproducts:\n  gateway: {version: "+before+"}\n",
		"plan.yaml", "launch: 2026-04-24\nproducts:\n  gateway: {version: "+after+"}\n",
	)
}
