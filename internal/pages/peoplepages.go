package pages

import (
	"cmp"
	"slices"
	"strings"

	"slipway/internal/portal"
)

// How many people the directory lists before it is cut into pages, and how many
// one of these holds. Somebody with a long note counts as several.
const (
	mostPeople   = 250
	peopleOfPage = 200
	peopleRoom   = 150
)

// kindOf is the kind of somebody in the directory, and the place of that kind:
// whom only minutes name comes last.
func kindOf(p *portal.Person) (kind string, place int) {
	if p.Unlisted {
		return "unlisted", 4
	}
	return p.Kind, slices.Index([]string{portal.KindPerson, portal.KindAgency, portal.KindGroup, portal.KindSlot}, p.Kind)
}

// peoplePagesOf cuts the directory into pages: kind by kind, in the order of
// its file on a single page, else by name. There is always one page.
func peoplePagesOf(people []*portal.Person) [][]*portal.Person {
	all, ordered := 0, slices.Clone(people)
	room := func(p *portal.Person) int { return 1 + len(p.Note.Markdown)/peopleRoom }
	for _, p := range people {
		all += room(p)
	}
	slices.SortStableFunc(ordered, func(x, y *portal.Person) int {
		_, first := kindOf(x)
		_, second := kindOf(y)
		byKind := cmp.Compare(first, second)
		if all <= mostPeople {
			return byKind
		}
		return cmp.Or(byKind, cmp.Compare(strings.ToLower(x.Name), strings.ToLower(y.Name)), cmp.Compare(x.ID, y.ID))
	})
	if all <= mostPeople {
		return [][]*portal.Person{ordered}
	}
	var pages [][]*portal.Person
	left := 0
	for _, p := range ordered {
		if left -= room(p); left < 0 {
			pages, left = append(pages, nil), peopleOfPage-room(p)
		}
		pages[len(pages)-1] = append(pages[len(pages)-1], p)
	}
	return pages
}

// peoplePage is a link to a page of the directory, by the first and the last
// name on it.
type peoplePage struct {
	countedLink
	Current bool `json:"current,omitempty"`
}

// peopleLinks are the links to the pages of the directory, nil where it is one.
func (b *builder) peopleLinks() []peoplePage {
	if len(b.peoplePages) == 1 {
		return nil
	}
	var out []peoplePage
	for i, page := range b.peoplePages {
		name := b.words.Say("people_from_to", 0, "from", page[0].Name, "to", page[len(page)-1].Name)
		out = append(out, peoplePage{countedLink: countedLink{Link{name, b.urls.To(PeoplePagePath(i + 1))}, len(page)}})
	}
	return out
}

// isPeoplePage reports whether a path is a further page of the directory.
func (b *builder) isPeoplePage(path string) bool {
	for i := range b.peoplePages {
		if path == PeoplePagePath(i+1) {
			return true
		}
	}
	return false
}
