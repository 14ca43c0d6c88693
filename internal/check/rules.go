package check

import (
	"slipway/internal/diag"
	"slipway/internal/okr"
	"slipway/internal/schedule"
)

// Rule is one thing that has to be right in a portal.
type Rule struct {
	Code     string // family/name, stable: what problems carry and acceptances name
	Severity diag.Severity
	Title    string // what is to be so, a sentence without its full stop
	Why      string // one sentence: what goes wrong where it is not
	Fix      string // what to do, in the words of a hint
	ByDay    bool   // what it finds changes with the day, though nobody changes the data

	find func(*judge)
}

// Rules are all rules, family by family, in the order in which they are
// applied. Those that are errors cannot be accepted.
func Rules() []Rule {
	return append([]Rule{
		{
			Code: "date/launch", Severity: diag.Warning,
			Title: "The launch and its milestone name the same moment",
			Why:   "A launch with two times leaves everybody to guess which of them holds.",
			Fix:   "let both say the same; if the plan is frozen, record which one holds in live.yaml",
			find:  perRelease(launchAgainstMilestone),
		},
		{
			Code: "date/deadline", Severity: diag.Warning,
			Title: "A milestone's deadline is its date",
			Why:   "Those who read the description work to another day than those who read the table.",
			Fix:   "let both name the same day, or leave the deadline out",
			find:  perRelease(deadlineAgainstTable),
		},
		{
			Code: "date/year", Severity: diag.Warning,
			Title: "Years are ones that a release can be in",
			Why:   "A year that is centuries away is a slip of the finger, and every slip counted from it is wrong.",
			Fix:   "look at the year again",
			find:  perRelease(plausibleYears),
		},
		{
			Code: "date/cycle", Severity: diag.Error,
			Title: "No date counts from itself",
			Why:   "Dates that count from each other in a circle have no day at all.",
			Fix:   "give one of them a day of its own",
			find:  perPlan(datesInACircle),
		},
		{
			Code: "order/plan", Severity: diag.Warning,
			Title: "Planned dates keep to the order of `after`",
			Why:   "What comes after something else cannot be planned for a day before it.",
			Fix:   "move one of the two, or take it out of `after:`",
			find:  perRelease(plannedOrder),
		},
		{
			Code: "order/live", Severity: diag.Warning, ByDay: true,
			Title: "Live dates keep to the order of `after`",
			Why:   "A move can put a milestone before one that has to be reached first.",
			Fix:   "check both dates; if the order has changed, say so in the reason of the revision",
			find:  perRelease(liveOrder),
		},
		{
			Code: "order/cycle", Severity: diag.Error,
			Title: "No milestone comes after itself",
			Why:   "Milestones that wait for each other in a circle can never be reached.",
			Fix:   "take one of them out of its `after:`",
			find:  perPlan(afterItself),
		},
		{
			Code: "revision/day", Severity: diag.Error,
			Title: "A revision says when it was made",
			Why:   "Without its day nobody can tell what held when.",
			Fix:   "add on: with the day of the decision, such as 2019-06-10",
			find:  perRelease(daysOfRevisions),
		},
		{
			Code: "revision/order", Severity: diag.Warning,
			Title: "Revisions are listed oldest first",
			Why:   "Whoever adds the next one at the end expects to find the last one there.",
			Fix:   "list revisions oldest first",
			find:  perRelease(revisionsInOrder),
		},
		{
			Code: "ref/cycle", Severity: diag.Error,
			Title: "Nothing is part of itself, continues itself or inherits from itself",
			Why:   "What hangs on itself has neither a beginning nor a whole.",
			Fix:   "leave the field out where the outermost or the first of them begins",
			find: func(j *judge) {
				perPlan(partOfItself)(j)
				perPortal(continuesItself, inheritsFromItself)(j)
			},
		},
		{
			Code: "rules/gap", Severity: diag.Warning, ByDay: true,
			Title: "Milestones lie as far apart as the plan asks for under `rules:`",
			Why:   "The time between them was agreed for a reason, such as tests that need it.",
			Fix:   "move one of the two; if it may be so this once, accept it with the reason",
			find:  perRelease(gaps),
		},
		{
			Code: "order/table", Severity: diag.Info, ByDay: true,
			Title: "The table lists milestones in the order of their live dates",
			Why:   "Readers take the row below for the one that comes later.",
			Fix:   "check both dates; if they are right, accept it with the reason",
			find:  perRelease(tableOrder),
		},
		{
			Code: "date/weekend", Severity: diag.Info, ByDay: true,
			Title: "What is due is due on a working day",
			Why:   "On a weekend nobody may be there to help.",
			Fix:   "check that somebody is there, or take the Friday before",
			find:  perRelease(weekends),
		},
		{
			Code: "milestone/overdue", Severity: diag.Info, ByDay: true,
			Title: "Of what is overdue somebody says how it stands",
			Why:   "A date that has passed without a word tells readers that nobody looks.",
			Fix:   "record it under `actuals:` of live.yaml, with a date or a note, or move its date in a revision",
			find:  perRelease(overdueWithoutNote),
		},
		{
			Code: "milestone/unconfirmed", Severity: diag.Info, ByDay: true,
			Title: "Dates ahead were confirmed in the last 30 days while a release is in flight",
			Why:   "A date that nobody has spoken of for long may not hold any more.",
			Fix:   "ask, and record the day under `confirmed:` of live.yaml",
			find:  perRelease(unconfirmed),
		},
		{
			Code: "dependent/left-behind", Severity: diag.Warning, ByDay: true,
			Title: "What hangs on a milestone moves with it",
			Why:   "When a milestone moves, what was planned around it has lost its distance to it.",
			Fix:   "move it, or date it from the milestone, such as {before: release, days: 2}; what may stay can be accepted in live.yaml",
			find:  misfits(schedule.LeftBehind),
		},
		{
			Code: "dependent/too-early", Severity: diag.Warning, ByDay: true,
			Title: "What says that a milestone was reached does not come before it",
			Why:   "A message that announces before the fact is wrong, and cannot be taken back.",
			Fix:   "move it, or date it from the milestone, such as {before: release, days: 2}; what may stay can be accepted in live.yaml",
			find:  misfits(schedule.TooEarly),
		},
		{
			Code: "dependent/too-late", Severity: diag.Warning, ByDay: true,
			Title: "What a milestone needs does not come after it",
			Why:   "What is ready too late does not help the milestone that it is for.",
			Fix:   "move it, or date it from the milestone, such as {before: release, days: 2}; what may stay can be accepted in live.yaml",
			find:  misfits(schedule.TooLate),
		},
		{
			Code: "version/break", Severity: diag.Warning,
			Title: "A product starts from the version that the release before ended with",
			Why:   "A gap in the versions leaves readers to guess what was shipped between.",
			Fix:   "mend one of the two versions; if both are right, accept it in live.yaml",
			find:  versions(breaks, "does not start from where the release before ended"),
		},
		{
			Code: "version/skipped", Severity: diag.Info,
			Title: "No version lies between two releases",
			Why:   "Readers who know one release and look for the next miss what came in between.",
			Fix:   "add the release that lies between, or mend one of the two versions",
			find:  versions(skips, "starts higher than where the release before ended"),
		},
		{
			Code: "version/backwards", Severity: diag.Warning,
			Title: "Versions do not go backwards on their line",
			Why:   "Users and programs take the higher version for the newer one.",
			Fix:   "mend one of the two versions; if both are right, accept it in live.yaml",
			find:  versions(goesBackwards, "goes backwards"),
		},
		{
			Code: "date/weekday", Severity: diag.Warning,
			Title: "The day of the week that a text names is that of its date",
			Why:   "Half of the readers go by the name of the day, the other half by its number.",
			Fix:   "mend the one that is wrong",
			find:  weekdays,
		},
		{
			Code: "people/team", Severity: diag.Info,
			Title: "Whom the table names for a milestone is in its team, and the other way round",
			Why:   "Somebody may not know that they are counted on.",
			Fix:   "let both name the same people; if it is meant so, accept it in live.yaml",
			find:  perRelease(peopleOfTheTable),
		},
		{
			Code: "people/agency", Severity: diag.Warning,
			Title: "An agency is written one way",
			Why:   "Two spellings look like two agencies, and a search for one misses the other.",
			Fix:   "write it as data/people.yaml does, or add this spelling to its aliases",
			find:  agencies,
		},
		{
			Code: "okr/weights", Severity: diag.Warning,
			Title: "The weights of a key result add up to 1",
			Why:   "A score that is shared out by other weights is not the score of the whole.",
			Fix:   "write shares that add up to 1, such as 2/3 and 1/3",
			find:  perPlan(okr.Check),
		},
		{
			Code: "okr/score", Severity: diag.Warning,
			Title: "The recorded score of a key result is what its assignees' scores give",
			Why:   "One of the two numbers is wrong, and both are shown.",
			Fix:   "write the score that they give, or mend the scores and weights that it is made of",
			find:  withAnother,
		},
		{
			Code: "okr/total", Severity: diag.Warning,
			Title: "The recorded total is the mean of the key results that count",
			Why:   "One of the two numbers is wrong, and both are shown.",
			Fix:   "write the mean, or mend the scores that it is made of",
			find:  withAnother,
		},
		{
			Code: "okr/missing", Severity: diag.Warning,
			Title: "Whoever carries part of a key result has a score",
			Why:   "A missing score is not a score of nothing.",
			Fix:   "add the score, or n/a",
			find:  withAnother,
		},
		{
			Code: "okr/stranger", Severity: diag.Warning,
			Title: "Whoever has a score carries part of the key result",
			Why:   "A score without a weight counts for nothing.",
			Fix:   "give them a weight, or leave the score out",
			find:  withAnother,
		},
	}, freezeRules()...)
}
