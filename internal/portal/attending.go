package portal

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mozillazg/go-unidecode"

	"slipway/internal/markdown"
	"slipway/internal/minutes"
)

// vocabulary is how the minutes of a series call people. A name of the directory
// comes first, then one of those whom the minutes of the series list, then a first
// name or a surname that only one of them has, or only one of the directory.
type vocabulary struct {
	portal *Portal
	names  map[string]*Person // lower-case name -> whom the series lists under it
	first  map[string]bool    // FirstWord of every name, once it was asked for
	maybe  []*Person          // whom the minutes only mention: people of the portal once they own something
	short  map[string]*Person // first name or surname as written -> the only one who has it
	given  map[string]bool    // ids of whom the minutes mention
	alike  map[string]int     // id that a name makes -> how many others have been given one with a number
}

// Begins reports whether any name may begin with a word.
func (v *vocabulary) Begins(word string) bool {
	if v.first == nil {
		v.first = map[string]bool{}
		for name := range v.portal.index.people {
			v.first[minutes.FirstWord(name)] = true
		}
		for _, names := range []map[string]*Person{v.names, v.short} {
			for name := range names {
				v.first[minutes.FirstWord(name)] = true
			}
		}
	}
	return v.first[word]
}

// Lookup gives the id of the person that goes by a name in the minutes.
func (v *vocabulary) Lookup(name string) (string, bool) {
	if id, ok := v.portal.PersonID(name); ok {
		return id, true
	}
	if person := v.names[foldName(name)]; person != nil {
		return person.ID, true
	}
	if person := v.short[strings.TrimSuffix(strings.Join(strings.Fields(name), " "), ".")]; person != nil {
		return person.ID, true
	}
	return "", false
}

// attend makes the vocabulary of a series from those whom its minutes list. Who
// is not in the directory becomes a person of the portal, unlisted.
func (p *Portal) attend(s *Series, attendees []minutes.Attendee) {
	v := &vocabulary{portal: p, names: map[string]*Person{}, given: map[string]bool{}, alike: map[string]int{}}
	s.people = v
	var there []*Person
	met := map[*Person]bool{}
	called := map[*Person][]string{} // by the minutes
	join := func(a minutes.Attendee, person *Person) {
		for _, name := range append([]string{a.Entry, a.Name, a.Handle}, a.Aliases...) {
			if key := foldName(name); key != "" && v.names[key] == nil {
				v.names[key] = person
			}
		}
		called[person] = append(called[person], a.Name)
		if !met[person] {
			met[person] = true
			there = append(there, person)
		}
	}
	whole := func(a minutes.Attendee) bool { return strings.Contains(a.Name, " ") }
	for _, mistyped := range []bool{false, true} { // those whom they stand for come first
		for _, a := range attendees {
			if whole(a) && !a.Mentioned && (a.SlipOf != "") == mistyped {
				join(a, v.attendee(a, nil))
			}
		}
	}
	claims := claimShort(there, called)
	for _, a := range attendees { // a first name alone may be short for one of those
		if !whole(a) && !a.Mentioned {
			join(a, v.attendee(a, claims))
		}
	}
	initials, made := claimInitials(there), claimHandles(there)
	for _, a := range attendees {
		surname := a.Name
		if title, rest, ok := strings.Cut(a.Name, " "); ok && minutes.IsTitle(title) {
			surname = rest
		}
		if !a.Mentioned || len(claims[a.Name]) > 1 || len(claims[surname]) > 1 { // nobody can say which of them
			continue
		}
		if all := claims[surname]; len(all) == 1 { // "Ms Writer"
			join(a, all[0])
			continue
		}
		short := made
		if a.Initials {
			short = initials
		}
		if person := v.shortFor(a, short); person != nil {
			join(a, person)
		} else if a.Sure {
			join(a, v.attendee(a, claims))
		}
	}
	claims = claimShort(there, called)
	v.short = claims.settled()
	for name, person := range p.index.short {
		if len(claims[name]) == 0 {
			v.short[name] = person
		}
	}
}

// attendee finds who an attendee is: somebody of the directory, of this series, or
// whom another series lists under the same whole name. Everybody else is new.
func (v *vocabulary) attendee(a minutes.Attendee, short claims) *Person {
	p := v.portal
	for _, name := range append([]string{a.Name, a.Handle}, a.Aliases...) {
		if id, ok := p.PersonID(name); ok && name != "" {
			return p.Person(id)
		}
	}
	for _, name := range []string{a.Handle, a.Name, a.SlipOf} {
		if person := v.names[foldName(name)]; person != nil && name != "" {
			return person
		}
	}
	if all := short[a.Name]; len(all) == 1 {
		return all[0]
	}
	name := foldName(a.Name)
	if person := p.met[name]; person != nil && strings.Contains(name, " ") {
		return person
	}
	person := &Person{ID: v.freeID(a.Name), Name: a.Name, Handle: a.Handle, Kind: KindPerson, Unlisted: true, At: a.At, IDAt: a.At}
	if a.Group {
		person.Kind = KindGroup
	}
	if a.Mentioned {
		v.maybe = append(v.maybe, person)
		return person
	}
	p.addPerson(person)
	return person
}

func (p *Portal) addPerson(person *Person) {
	p.People = append(p.People, person)
	p.index.add(RefPerson, person.ID, person.Name)
	p.met[foldName(person.Name)] = person
}

// settle makes people of the portal of those mentioned who own something, and
// forgets the others.
func (v *vocabulary) settle(meetings []*minutes.Meeting) {
	owns := map[string]bool{}
	var see func(items []*minutes.Item)
	see = func(items []*minutes.Item) {
		for _, item := range items {
			for _, id := range item.EffectiveOwners() {
				owns[id] = true
			}
			see(item.Items)
		}
	}
	for _, m := range meetings {
		for _, area := range m.Areas {
			for _, list := range area.Lists {
				see(list.Items)
			}
		}
	}
	none := map[*Person]bool{}
	for _, person := range v.maybe {
		if owns[person.ID] {
			v.portal.addPerson(person)
		} else {
			none[person] = true
		}
	}
	for _, names := range []map[string]*Person{v.names, v.short} {
		maps.DeleteFunc(names, func(_ string, person *Person) bool { return none[person] })
	}
	v.maybe = nil
}

// freeID makes an id that nobody else has, in the letters that an address may have:
// "André" is andre, in whatever script a name is written.
func (v *vocabulary) freeID(name string) string {
	id := cmp.Or(strings.Trim(markdown.Slug(unidecode.Unidecode(name)), "-_"), "person")
	free := id
	for v.taken(free) {
		v.alike[id]++
		free = id + "-" + strconv.Itoa(v.alike[id]+1)
	}
	v.given[free] = true
	return free
}

func (v *vocabulary) taken(id string) bool {
	_, taken := v.portal.index.entities[RefPerson+":"+id]
	return taken || v.given[id]
}

// claims says of every first name, surname, and either with the initial of the other, "Anna",
// "Henningsen", "Anna H", "A. Henningsen", who has it.
type claims map[string][]*Person

// claimShort makes the claims of some people. called are names that they have
// besides those of the directory.
func claimShort(people []*Person, called map[*Person][]string) claims {
	out := claims{}
	for _, person := range people {
		if person.Kind != KindPerson {
			continue
		}
		for _, name := range slices.Concat([]string{person.Name, person.Full}, person.Aliases, called[person]) {
			words := strings.Fields(name)
			if len(words) < 2 {
				continue
			}
			last := words[len(words)-1]
			if minutes.IsTitle(words[0]) { // "Cllr Lane"
				if out[words[0]+" "+last] = appendPerson(out[words[0]+" "+last], person); len(words) == 2 {
					continue
				}
				words = words[1:]
			}
			initial, _ := utf8.DecodeRuneInString(last)
			given, _ := utf8.DecodeRuneInString(words[0])
			for _, short := range []string{words[0], last, words[0] + " " + string(initial), string(given) + " " + last, string(given) + ". " + last} {
				if isShortName(short) {
					out[short] = appendPerson(out[short], person)
				}
			}
		}
	}
	return out
}

// shortFor finds whose initials or handle a mention is: of the only one of those whom the
// series lists, or, for initials, of the only one of the directory.
func (v *vocabulary) shortFor(a minutes.Attendee, listed claims) *Person {
	if _, known := v.portal.PersonID(a.Name); known || v.names[foldName(a.Name)] != nil {
		return nil
	}
	everybody := []claims{listed}
	if a.Initials {
		everybody = append(everybody, claimInitials(v.portal.People))
	}
	short := a.Name
	if !a.Initials {
		short = strings.ToLower(short)
	}
	for _, claims := range everybody {
		switch all := claims[short]; len(all) {
		case 0:
		case 1:
			return all[0]
		default:
			return nil
		}
	}
	return nil
}

// claimHandles says who has which handle made of a name: "ahenningsen", "annah" and
// "anna.henningsen" are Anna Henningsen's.
func claimHandles(people []*Person) claims {
	out := claims{}
	for _, person := range people {
		words := strings.Fields(strings.ToLower(unidecode.Unidecode(person.Name)))
		if person.Kind != KindPerson || len(words) < 2 {
			continue
		}
		first, last := words[0], words[len(words)-1]
		for _, handle := range []string{first[:1] + last, first + last[:1], first + last, first + "." + last, first + "-" + last, first + "_" + last, last + first[:1]} {
			out[handle] = appendPerson(out[handle], person)
		}
	}
	return out
}

// claimInitials says who has which initials: "AH" and "ACH" are Anna Carla Henningsen's.
func claimInitials(people []*Person) claims {
	out := claims{}
	for _, person := range people {
		if person.Kind != KindPerson {
			continue
		}
		for _, name := range []string{person.Name, person.Full} {
			var letters []rune
			for _, word := range strings.Fields(name) {
				if first, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(first) && !minutes.IsTitle(word) {
					letters = append(letters, first)
				}
			}
			if len(letters) > 1 {
				for _, short := range []string{string(letters), string([]rune{letters[0], letters[len(letters)-1]})} {
					out[short] = appendPerson(out[short], person)
				}
			}
		}
	}
	return out
}

func appendPerson(all []*Person, person *Person) []*Person {
	if slices.Contains(all, person) {
		return all
	}
	return append(all, person)
}

// settled are the names that one person alone has.
func (c claims) settled() map[string]*Person {
	out := map[string]*Person{}
	for name, all := range c {
		if len(all) == 1 {
			out[name] = all[0]
		}
	}
	return out
}

// isShortName leaves out initials, what begins small, and first names that begin
// sentences as another word: "Will add tests" names nobody.
func isShortName(name string) bool {
	first, width := utf8.DecodeRuneInString(name)
	if unicode.IsLower(first) || len(name) <= width || strings.HasSuffix(name, ".") {
		return false
	}
	switch name {
	case "Will", "May", "Chase", "Skip", "Can":
		return false
	}
	return true
}

// PersonIn is PersonID for the minutes of a series: whom they list, and first names
// and surnames that are certain there, count as well.
func (p *Portal) PersonIn(series, name string) (string, bool) {
	s := byID(p.Series, func(s *Series) string { return s.ID }, series)
	if s == nil {
		return p.PersonID(name)
	}
	return s.people.Lookup(name)
}
