package check

import (
	"fmt"
	"slices"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/portal"
)

// peopleOfTheTable: whom the table names for a milestone is in its team, and
// the other way round; its manager need not stand in the table. A group, an
// agency, a slot and a team that is still open may be anybody: against these
// nobody is missing.
func peopleOfTheTable(r release) {
	for _, m := range r.Milestones() {
		team := slices.Clone(m.Team)
		open := false
		for _, t := range m.Teams {
			team, open = append(team, t.Members...), open || t.Open
		}
		if len(m.Involved) == 0 || len(team) == 0 {
			continue
		}
		var missing portal.People
		if !open {
			missing = r.without(m.Involved, append(slices.Clone(team), m.Manager...))
		}
		fromTable := r.without(team, append(slices.Clone(m.Involved), m.Manager...))
		var says []string
		if len(missing) > 0 {
			says = append(says, "the team is without "+names(missing)+" of the table")
		}
		if len(fromTable) > 0 {
			says = append(says, "the table is without "+names(fromTable)+" of the team")
		}
		if all := append(missing, fromTable...); len(all) > 0 {
			r.report(subject{milestone: m.ID}, diag.Problem{At: all[0].At, Summary: fmt.Sprintf("of %s, %s", m.ID, strings.Join(says, ", and "))})
		}
	}
}

// without gives the persons among some people that are certainly not among
// others, each once.
func (r release) without(some, others portal.People) portal.People {
	there := map[string]bool{}
	for _, o := range others {
		if !r.isOnePerson(o) {
			return nil
		}
		there[o.ID] = true
	}
	var out portal.People
	for _, p := range some {
		if r.isOnePerson(p) && !there[p.ID] {
			there[p.ID] = true
			out = append(out, p)
		}
	}
	return out
}

// isOnePerson reports whether an entry is a person of the directory.
func (r release) isOnePerson(ref portal.PersonRef) bool {
	p := r.judge.portal.Person(ref.ID)
	return p != nil && (p.Kind == "" || p.Kind == portal.KindPerson)
}

func names(people portal.People) string {
	var out []string
	for _, p := range people {
		out = append(out, p.ID)
	}
	return strings.Join(out, ", ")
}

// agencies: an agency is written one way. Its id, its names and its aliases are
// ways that the directory allows; the same letters in another case, or with
// other spaces and hyphens, are not.
func agencies(j *judge) {
	known := map[string]*portal.Person{}
	for _, p := range j.portal.People {
		if p.Kind == portal.KindAgency {
			for _, s := range spellings(p) {
				known[fold(s)] = p
			}
		}
	}
	reported := map[string]bool{}
	check := func(owner any, written string, at diag.Range) {
		p := known[fold(written)]
		if p == nil || reported[written] || slices.Contains(spellings(p), written) {
			return
		}
		reported[written] = true
		name := p.Name
		if name == "" {
			name = p.ID
		}
		j.report(owner, subject{}, diag.Problem{
			At:      at,
			Summary: fmt.Sprintf("the agency %s is written %q here", name, written),
			Hint:    "write " + name + ", or add this spelling to its aliases",
			Related: []diag.Related{{At: p.At, Message: "the agency"}},
		})
	}
	for _, p := range j.portal.People {
		check(p, p.Org, p.At)
	}
	for _, r := range j.portal.Releases {
		portal.EachPerson(r, func(ref *portal.PersonRef) {
			if ref.Slot == "" && !ref.Open {
				check(r, ref.Name, ref.At)
			}
		})
	}
}

// spellings are the ways of writing a person that the directory allows.
func spellings(p *portal.Person) []string {
	var out []string
	for _, s := range append([]string{p.ID, p.Name, p.Full, p.Handle}, p.Aliases...) {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}

// fold makes spellings alike that differ in case, spaces and hyphens only.
func fold(s string) string {
	return strings.ToLower(strings.NewReplacer(" ", "", "-", "", "_", "").Replace(s))
}
