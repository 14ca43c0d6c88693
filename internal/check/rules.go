package check

import (
	"slices"

	"slipway/internal/diag"
)

// Rule is one thing that has to be right in a portal.
type Rule struct {
	Code     string // family/name, stable: what problems carry and acceptances name
	Severity diag.Severity
	Title    string  // what is to be so, a sentence without its full stop
	What     string  // what is looked at, one sentence or a few; Markdown
	Why      string  // one sentence: what goes wrong where it is not
	Fix      string  // what to do, in the words of a hint
	ByDay    bool    // what it finds changes with the day, though nobody changes the data
	Owners   []Owner // what its problems are of; nil: of releases

	Fails  Example // a portal in which this rule reports one thing, and no other rule any
	Passes Example // the same put right

	find func(*judge)
}

// Acceptable reports whether what the rule finds may be accepted: errors may
// not.
func (r Rule) Acceptable() bool { return r.Severity != diag.Error }

// AcceptedIn lists where what the rule finds may be accepted, nothing where it
// may not.
func (r Rule) AcceptedIn() []Owner {
	switch {
	case !r.Acceptable():
		return nil
	case r.Owners == nil:
		return []Owner{OfRelease}
	}
	return r.Owners
}

// Example is the part of a portal that shows a rule, as of a day.
type Example struct {
	AsOf  string // 2026-04-01
	Files []ExampleFile
}

// ExampleFile is a file of an example.
type ExampleFile struct{ Name, Text string }

// on is an example of files: names and their texts in turn. Those without a
// folder are of the release orbit.
func on(asOf string, files ...string) Example {
	e := Example{AsOf: asOf}
	for pair := range slices.Chunk(files, 2) {
		name := pair[0]
		switch name {
		case "plan.yaml", "live.yaml", "plan.sum":
			name = "data/releases/orbit/" + name
		}
		e.Files = append(e.Files, ExampleFile{name, pair[1]})
	}
	return e
}

// Rules are all rules, family by family, in the order in which they are
// applied. Those that are errors cannot be accepted.
func Rules() []Rule {
	return slices.Concat(datesRules(), orderRules(), progressRules(), dependentsRules(), peopleRules(), okrRules(), listsRules(), freezeRules())
}

// Explain finds the rule with a code; false where there is none.
func Explain(code string) (Rule, bool) {
	rules := Rules()
	i := slices.IndexFunc(rules, func(r Rule) bool { return r.Code == code })
	if i < 0 {
		return Rule{}, false
	}
	return rules[i], true
}
