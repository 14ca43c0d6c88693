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
	shared claims             // first name or surname as written -> the several who have it
	given  map[string]bool    // ids of whom the minutes mention
	met    map[*Person]bool   // whom the minutes list
	alike  map[string]int     // id that a name makes -> how many others have been given one with a number
	spelt  spellings          // however they are written
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
		for name := range v.shared {
			v.first[minutes.FirstWord(name)] = true
		}
		for word := range maps.Clone(v.first) {
			if given, _, _ := strings.Cut(word, "-"); given != "" {
				v.first[given], v.first[spelling(word)] = true, true
			}
		}
	}
	return v.first[word] || !isPlain(word) && v.first[spelling(word)]
}

// Lookup gives the id of the person that goes by a name in the minutes.
func (v *vocabulary) Lookup(name string) (string, bool) {
	if id, ok := v.portal.PersonID(name); ok {
		return id, true
	}
	if as := givenFirst(name); as != "" {
		if id, ok := v.portal.PersonID(as); ok {
			return id, true
		}
	}
	if person := v.names[foldName(name)]; person != nil {
		return person.ID, true
	}
	if person := v.short[strings.TrimSuffix(strings.Join(strings.Fields(name), " "), ".")]; person != nil {
		return person.ID, true
	}
	if person := v.spelt.of(name); person != nil {
		return person.ID, true
	}
	return "", false
}

// givenFirst puts a surname that stands in front in capitals behind the given name, as the directory
// has it: "PORTER Release". It is empty for any other name.
func givenFirst(name string) string {
	words := strings.Fields(name)
	n := 0
	for n < len(words) && utf8.RuneCountInString(words[n]) > 1 && words[n] == strings.ToUpper(words[n]) && words[n] != strings.ToLower(words[n]) {
		n++
	}
	if n == 0 || n == len(words) {
		return ""
	}
	return strings.Join(append(words[n:], words[:n]...), " ")
}

// turned puts a surname that stands in front with a comma behind the given name, as the directory has it:
// "Porter, Release (Orbit)". It is empty for any other entry.
func turned(entry string) string {
	entry, _, _ = strings.Cut(entry, "(")
	surname, given, ok := strings.Cut(strings.TrimSpace(entry), ", ")
	if !ok || strings.Contains(given, ",") {
		return ""
	}
	return given + " " + surname
}

// withoutMiddle leaves out the initials within a name: "Release B. Porter". It is empty for any other.
func withoutMiddle(name string) string {
	words := strings.Fields(name)
	if len(words) < 3 {
		return ""
	}
	last := len(words) - 1
	out := slices.DeleteFunc(slices.Clone(words[1:last]), func(word string) bool { return utf8.RuneCountInString(strings.TrimSuffix(word, ".")) == 1 })
	if len(out) == last-1 {
		return ""
	}
	return strings.Join(slices.Concat(words[:1], out, words[last:]), " ")
}

// Sharing gives the ids of those of a series who share a first name or surname.
func (v *vocabulary) Sharing(name string) (ids []string) {
	for _, person := range v.shared[strings.TrimSuffix(strings.Join(strings.Fields(name), " "), ".")] {
		ids = append(ids, person.ID)
	}
	return ids
}

// attend makes the vocabulary of a series from those whom its minutes list. Who
// is not in the directory becomes a person of the portal, unlisted.
func (p *Portal) attend(s *Series, attendees []minutes.Attendee) {
	v := &vocabulary{portal: p, names: map[string]*Person{}, given: map[string]bool{}, met: map[*Person]bool{}, alike: map[string]int{}, spelt: p.spellings()}
	s.people = v
	var there []*Person
	called := map[*Person][]string{} // by the minutes
	join := func(a minutes.Attendee, person *Person) {
		for _, name := range append([]string{a.Entry, a.Name, a.Handle}, a.Aliases...) {
			if key := foldName(name); key != "" && v.names[key] == nil {
				v.names[key] = person
				v.spelt.add(name, person)
			}
		}
		called[person] = append(called[person], a.Name)
		if !v.met[person] {
			v.met[person] = true
			there = append(there, person)
		}
	}
	whole := func(a minutes.Attendee) bool { return isWholeName(a.Name) }
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
	claims = claimShort(there, called)
	v.offices(attendees)
	initials, made, friends := claimInitials(there), claimHandles(there), claimFamiliar(there)
	var begun *beginnings
	if slices.ContainsFunc(attendees, func(a minutes.Attendee) bool { return a.Mentioned && a.Handle != "" }) {
		begun = v.beginningsOf(there, attendees)
	}
	var letters []string
	mention := func(a minutes.Attendee) {
		if len(a.Name) == 1 {
			letters = append(letters, a.Name)
			return
		}
		surname := a.Name
		if title, rest, ok := strings.Cut(a.Name, " "); ok && minutes.IsTitle(title) {
			surname = rest
		}
		if first, width := utf8.DecodeRuneInString(surname); claims[surname] == nil { // "lead" for Lead
			surname = string(unicode.ToUpper(first)) + surname[width:]
		}
		surname = strings.TrimSuffix(surname, ".")               // "Guide W."
		if len(claims[a.Name]) > 1 || len(claims[surname]) > 1 { // nobody can say which of them
			return
		}
		if all := claims[surname]; len(all) == 1 { // "Ms Writer"
			join(a, all[0])
			return
		}
		short := made
		if a.Initials {
			short = initials
		}
		person := v.shortFor(a, short)
		_, known := v.Lookup(a.Name)
		if person == nil && !known && a.Handle != "" && !whole(a) {
			person = begun.of(a.Handle)
		}
		if all := claims[capitalized(a.Name)]; person == nil && !known && a.Initials && len(all) == 1 { // "LEA" for Lea
			person = all[0]
		}
		if person == nil && !known && !a.Initials && a.Handle == "" {
			if all := friends[a.Name]; len(all) == 1 {
				person = all[0]
			} else {
				person = claims.mistyped(a.Name, there)
			}
		}
		if person != nil {
			join(a, person)
		} else if a.Sure {
			join(a, v.attendee(a, claims))
		}
	}
	for _, wholly := range []bool{true, false} { // and what stands alone may be short for one of those, too
		for _, a := range attendees {
			if a.Mentioned && whole(a) == wholly {
				mention(a)
			}
		}
		claims = claimShort(there, called)
	}
	v.short, v.shared = claims.settled(), claims.contested()
	for name, person := range p.index.short {
		if len(claims[name]) == 0 {
			v.short[name] = person
		}
	}
	for name, person := range friends.settled() {
		if _, known := v.Lookup(name); !known && len(claims[name]) == 0 {
			v.short[name] = person
		}
	}
	for _, letter := range letters {
		if person := v.byLetter(letter, there); person != nil && v.short[letter] == nil {
			v.short[letter] = person
		}
	}
	for handle, person := range made.settled() {
		if strings.Contains(handle, ".") && v.names[handle] == nil { // "guide.writer" is made of a name for certain
			v.names[handle] = person
		}
	}
	for name, person := range v.short {
		v.spelt.add(name, person)
	}
	for name := range v.shared {
		v.spelt.add(name, nil)
	}
}

// attendee finds who an attendee is: somebody of the directory, of this series, or
// whom another series lists under the same whole name. Everybody else is new.
func (v *vocabulary) attendee(a minutes.Attendee, short claims) *Person {
	p := v.portal
	for _, name := range append([]string{a.Name, untitled(a.Name), givenFirst(a.Name), turned(a.Entry), withoutMiddle(a.Name), a.Handle}, a.Aliases...) {
		if id, ok := p.PersonID(name); ok && name != "" {
			return p.Person(id)
		}
	}
	for _, name := range []string{a.Handle, a.Name, untitled(a.Name), a.SlipOf} {
		if person := v.names[foldName(name)]; person != nil && name != "" {
			return person
		}
	}
	all := short[strings.TrimSuffix(a.Name, ".")]
	if len(all) == 1 {
		return all[0]
	}
	if person := v.spelt.of(a.Name); person != nil {
		return person
	}
	name := foldName(a.Name)
	if person := p.met[name]; person != nil && strings.Contains(name, " ") {
		return person
	}
	if person := v.ofDirectory(a); person != nil && len(all) == 0 {
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

// ofDirectory gives the only one of the directory who is called by a first name, or by a surname with a
// title or an initial in front. A surname alone may be the first name of somebody who was there, and a
// handle that somebody else's.
func (v *vocabulary) ofDirectory(a minutes.Attendee) *Person {
	name := strings.TrimSuffix(a.Name, ".")
	title, surname, titled := strings.Cut(name, " ")
	if titled = titled && minutes.IsTitle(title); titled && !strings.Contains(surname, " ") {
		name = surname
	}
	first, width := utf8.DecodeRuneInString(name)
	name = string(unicode.ToUpper(first)) + name[width:]
	person := v.portal.index.short[name]
	if person == nil || a.Group || strings.Contains(a.Entry, "@") && unicode.IsLower(first) {
		return nil
	}
	if !a.Mentioned && strings.HasSuffix(person.Name, " "+name) && (!titled || v.met[person]) {
		return nil
	}
	return person
}

// isWholeName reports whether a name has two words that are written out: "Guide W." and "G. Writer" are short.
func isWholeName(name string) bool {
	words := strings.Fields(name)
	return len(words) > 2 || len(words) == 2 && isShortName(strings.TrimSuffix(words[0], ".")) && isShortName(strings.TrimSuffix(words[1], "."))
}

// capitalized is a name written in capitals as others write it.
func capitalized(name string) string {
	_, width := utf8.DecodeRuneInString(name)
	return name[:width] + strings.ToLower(name[width:])
}

// untitled gives a whole name without the titles in front of it, as the directory may have it:
// "Prof Dr Guide Clerk". It is empty for every other name.
func untitled(name string) string {
	rest := name
	for {
		title, behind, ok := strings.Cut(rest, " ")
		if !ok || !minutes.IsTitle(title) {
			break
		}
		rest = behind
	}
	if rest == name || !strings.Contains(rest, " ") {
		return ""
	}
	return rest
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

// PersonIn is PersonID for the minutes of a series: whom they list, and first names
// and surnames that are certain there, count as well.
func (p *Portal) PersonIn(series, name string) (string, bool) {
	s := byID(p.Series, func(s *Series) string { return s.ID }, series)
	if s == nil {
		return p.PersonID(name)
	}
	return s.people.Lookup(name)
}

// NameIn is how minutes of a series may call a person: by name, or by the id where that name
// is not certain there.
func (p *Portal) NameIn(series, id string) string {
	if person := p.Person(id); person != nil {
		if found, _ := p.PersonIn(series, person.Name); found == id {
			return person.Name
		}
	}
	return id
}
