package check

import "slipway/internal/portal"

// Owner is a kind of thing that problems belong to. What it accepts of them
// stands in its own file, where those see it who work on it.
type Owner string

// The owners of problems.
const (
	OfRelease Owner = "release"
	OfSeries  Owner = "series"
	OfTerm    Owner = "term"
	OfPerson  Owner = "person"
)

// Place says in words where an owner accepts problems, as in "accept it in …".
func (o Owner) Place() string {
	switch o {
	case OfSeries:
		return "the front matter of the series' _index.md"
	case OfTerm:
		return "the file of the term"
	case OfPerson:
		return "the person's entry in data/people.yaml"
	}
	return "live.yaml"
}

// kindOf is the kind of an owner.
func kindOf(owner any) Owner {
	switch owner.(type) {
	case *portal.Series:
		return OfSeries
	case *portal.Term:
		return OfTerm
	case *portal.Person:
		return OfPerson
	}
	return OfRelease
}
