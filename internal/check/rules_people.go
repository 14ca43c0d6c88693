package check

import (
	"slipway/internal/diag"
)

// peopleRules are about who is named where.
func peopleRules() []Rule {
	return []Rule{
		{
			Code: "people/team", Severity: diag.Info,
			Title: "Whom the table names for a milestone is in its team, and the other way round",
			What:  "The people under `involved` of a milestone are those of its `team` or `teams` and its manager. Groups, agencies and open slots may be anybody.",
			Why:   "Somebody may not know that they are counted on.",
			Fix:   "let both name the same people; if it is meant so, accept it in live.yaml",
			Fails: on("2026-04-01",
				"data/people.yaml", `lead: {}
dev: {}
ops: {}
`,
				"plan.yaml", `milestones:
  final-test: {date: 2026-04-17, involved: [lead, dev], team: [dev, ops], manager: lead}
`,
			),
			Passes: on("2026-04-01",
				"data/people.yaml", `lead: {}
dev: {}
ops: {}
`,
				"plan.yaml", `milestones:
  final-test: {date: 2026-04-17, involved: [lead, dev, ops], team: [dev, ops], manager: lead}
`,
			),
			find: perRelease(peopleOfTheTable),
		},
		{
			Code: "people/agency", Severity: diag.Warning, Owners: []Owner{OfRelease, OfPerson},
			Title: "An agency is written one way",
			What:  "The name of an agency is compared with its id, names and aliases in data/people.yaml, wherever it stands. The same letters in another case, or with other spaces, are not a way that the directory knows.",
			Why:   "Two spellings look like two agencies, and a search for one misses the other.",
			Fix:   "write it as data/people.yaml does, or add this spelling to its aliases",
			Fails: on("2026-04-01",
				"data/people.yaml", `bluelabs: {name: BlueLabs, kind: agency}
`,
				"plan.yaml", `manager: Bluelabs
`,
			),
			Passes: on("2026-04-01",
				"data/people.yaml", `bluelabs: {name: BlueLabs, kind: agency, aliases: [Bluelabs]}
`,
				"plan.yaml", `manager: Bluelabs
`,
			),
			find: agencies,
		},
	}
}
