package check

import (
	"slipway/internal/diag"
)

// progressRules are about the story of a release: its revisions, and what became of its milestones.
func progressRules() []Rule {
	return []Rule{
		{
			Code: "revision/day", Severity: diag.Error,
			Title: "A revision says when it was made",
			What:  "Each entry under `revisions:` of live.yaml has a day under `on:`.",
			Why:   "Without its day nobody can tell what held when.",
			Fix:   "add on: with the day of the decision, such as 2019-06-10",
			Fails: on("2026-04-01",
				"plan.yaml", `milestones:
  release: {date: 2026-04-24}
`,
				"live.yaml", `revisions:
  - {why: A test failed., milestones: {release: 2026-05-04}}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `milestones:
  release: {date: 2026-04-24}
`,
				"live.yaml", `revisions:
  - {on: 2026-03-30, why: A test failed., milestones: {release: 2026-05-04}}
`,
			),
			find: perRelease(daysOfRevisions),
		},
		{
			Code: "revision/order", Severity: diag.Warning,
			Title: "Revisions are listed oldest first",
			What:  "The days of the revisions do not go back from one entry to the next.",
			Why:   "Whoever adds the next one at the end expects to find the last one there.",
			Fix:   "list revisions oldest first",
			Fails: on("2026-04-01",
				"plan.yaml", `milestones:
  release: {date: 2026-04-24}
`,
				"live.yaml", `revisions:
  - {on: 2026-03-30, milestones: {release: 2026-05-04}}
  - {on: 2026-03-20, milestones: {release: 2026-04-29}}
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `milestones:
  release: {date: 2026-04-24}
`,
				"live.yaml", `revisions:
  - {on: 2026-03-20, milestones: {release: 2026-04-29}}
  - {on: 2026-03-30, milestones: {release: 2026-05-04}}
`,
			),
			find: perRelease(revisionsInOrder),
		},
		{
			Code: "revision/unmentioned", Severity: diag.Warning,
			Title: "The meeting that decided a move speaks of it",
			What:  "The minutes that a revision names under `decided_in:` hold the name or the id of each milestone that it moves, adds or drops, or speak of all of them. Minutes without any text are not judged.",
			Why:   "Whoever follows the reason of a move to the minutes finds nothing there.",
			Fix:   "name the meeting that decided it, or add to the minutes what was decided",
			Fails: on("2026-04-01",
				"plan.yaml", `milestones:
  final-test: {name: Final test, date: 2026-04-17}
  release: {name: Release, date: 2026-04-24}
`,
				"live.yaml", `revisions:
  - {on: 2026-03-30, decided_in: meeting:steering/2026-03-30, milestones: {release: 2026-05-04}}
`,
				"content/meetings/steering/2026-03-30.md", `---
title: Steering
date: 2026-03-30
---
- The budget was approved.
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `milestones:
  final-test: {name: Final test, date: 2026-04-17}
  release: {name: Release, date: 2026-04-24}
`,
				"live.yaml", `revisions:
  - {on: 2026-03-30, decided_in: meeting:steering/2026-03-30, milestones: {release: 2026-05-04}}
`,
				"content/meetings/steering/2026-03-30.md", `---
title: Steering
date: 2026-03-30
---
- The release moves to 4 May.
`,
			),
			find: perRelease(unmentioned),
		},
		{
			Code: "revision/withdrawn", Severity: diag.Warning,
			Title: "The decision behind a move stands",
			What:  "The decision that a revision names under `decided_in:`, as in `meeting:steering/2026-03-30#move-the-release`, is not crossed out in the minutes.",
			Why:   "Dates that rest on a decision which was taken back look agreed, and are not.",
			Fix:   "name the decision that holds now, or take the move back in a new revision",
			Fails: on("2026-04-01",
				"plan.yaml", `milestones:
  release: {name: Release, date: 2026-04-24}
`,
				"live.yaml", `revisions:
  - {on: 2026-03-30, decided_in: "meeting:steering/2026-03-30#move-the-release", milestones: {release: 2026-05-04}}
`,
				"content/meetings/steering/2026-03-30.md", `---
title: Steering
date: 2026-03-30
---
- Decision: ~~move the release to 4 May~~ <!-- id: move-the-release -->
`,
			),
			Passes: on("2026-04-01",
				"plan.yaml", `milestones:
  release: {name: Release, date: 2026-04-24}
`,
				"live.yaml", `revisions:
  - {on: 2026-03-30, decided_in: "meeting:steering/2026-03-30#move-the-release", milestones: {release: 2026-05-04}}
`,
				"content/meetings/steering/2026-03-30.md", `---
title: Steering
date: 2026-03-30
---
- Decision: move the release to 4 May <!-- id: move-the-release -->
`,
			),
			find: perRelease(withdrawn),
		},
		{
			Code: "milestone/overdue", Severity: diag.Info, ByDay: true,
			Title: "Of what is overdue somebody says how it stands",
			What:  "In a release that is under way, every milestone whose live date has passed has an entry under `actuals:`. `overdue_days` under `rules:` gives people some days for it.",
			Why:   "A date that has passed without a word tells readers that nobody looks.",
			Fix:   "record it under `actuals:` of live.yaml, with a date or a note, or move its date in a revision",
			Fails: on("2026-04-20",
				"plan.yaml", `milestones:
  final-test: {date: 2026-04-17}
  release: {date: 2026-04-24}
`,
				"live.yaml", `revisions:
  - {on: 2026-04-01, milestones: {release: 2026-05-04}}
`,
			),
			Passes: on("2026-04-20",
				"plan.yaml", `milestones:
  final-test: {date: 2026-04-17}
  release: {date: 2026-04-24}
`,
				"live.yaml", `revisions:
  - {on: 2026-04-01, milestones: {release: 2026-05-04}}
actuals:
  final-test: {state: open, note: Waits for a machine.}
`,
			),
			find: perRelease(overdueWithoutNote),
		},
		{
			Code: "milestone/unconfirmed", Severity: diag.Info, ByDay: true,
			Title: "Dates ahead were confirmed lately while a release is in flight",
			What:  "In a release that is under way, each date ahead was set, moved or confirmed in the last 30 days, or as many as `unconfirmed_days` under `rules:` says.",
			Why:   "A date that nobody has spoken of for long may not hold any more.",
			Fix:   "ask, and record the day under `confirmed:` of live.yaml",
			Fails: on("2026-04-02",
				"plan.yaml", `milestones:
  release: {date: 2026-04-24}
`,
				"live.yaml", `revisions:
  - {on: 2026-03-02, milestones: {release: 2026-05-04}}
`,
			),
			Passes: on("2026-04-02",
				"plan.yaml", `milestones:
  release: {date: 2026-04-24}
`,
				"live.yaml", `revisions:
  - {on: 2026-03-02, milestones: {release: 2026-05-04}}
confirmed: {release: 2026-03-30}
`,
			),
			find: perRelease(unconfirmed),
		},
	}
}
