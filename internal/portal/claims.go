package portal

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mozillazg/go-unidecode"

	"slipway/internal/minutes"
)

// claims says of every first name, surname, and either with the initial of the other, "Guide",
// "Writer", "Guide W", "G. Writer", and of both without what stands between them, who
// has it.
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
			if minutes.NamesGroup(person.Name) { // "Docs" for "Docs team", and not "Acme" for "Acme roof team"
				if short := strings.Join(words[:len(words)-1], " "); minutes.NamesGroup(name) && isShortName(short) {
					out[short] = appendPerson(out[short], person)
				}
				continue
			}
			if minutes.IsTitle(words[0]) { // "Cllr Lane"
				if out[words[0]+" "+last] = appendPerson(out[words[0]+" "+last], person); len(words) == 2 {
					continue
				}
				words = words[1:]
			}
			initial, _ := utf8.DecodeRuneInString(last)
			given, _ := utf8.DecodeRuneInString(words[0])
			if len(words) > 2 { // without what stands between them
				out[words[0]+" "+last] = appendPerson(out[words[0]+" "+last], person)
			}
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

// byLetter is the only one of those whom the series lists, or of the directory, whose name begins
// with a letter.
func (v *vocabulary) byLetter(letter string, there []*Person) *Person {
	for _, people := range [][]*Person{there, v.portal.People} {
		var found []*Person
		for _, person := range people {
			if person.Kind == KindPerson && strings.HasPrefix(person.Name, letter) {
				found = appendPerson(found, person)
			}
		}
		switch len(found) {
		case 0:
		case 1:
			return found[0]
		default:
			return nil
		}
	}
	return nil
}

// claimHandles says who has which handle made of a name: "gwriter", "guidew" and
// "guide.writer" are Guide Writer's.
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

// claimInitials says who has which initials: "GW" and "GBW" are Guide Book Writer's, "AM", "AMW"
// and "AW" are Anne-Marie Writer's.
func claimInitials(people []*Person) claims {
	out := claims{}
	for _, person := range people {
		if person.Kind != KindPerson {
			continue
		}
		for _, name := range []string{person.Name, person.Full} {
			given, _, whole := strings.Cut(name, " ")
			for _, letters := range [][]rune{firstLetters(strings.Fields(name)), firstLetters(strings.FieldsFunc(name, inName)), firstLetters(strings.Split(given, "-"))} {
				if len(letters) < 2 || !whole {
					continue
				}
				for _, short := range []string{string(letters), string([]rune{letters[0], letters[len(letters)-1]})} {
					out[short] = appendPerson(out[short], person)
				}
			}
		}
	}
	return out
}

// inName holds for what divides the words of a name: "Anne-Marie Writer".
func inName(c rune) bool { return c == ' ' || c == '-' }

// firstLetters are those of words that begin with a capital.
func firstLetters(words []string) (letters []rune) {
	for _, word := range words {
		if first, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(first) && !minutes.IsTitle(word) {
			letters = append(letters, first)
		}
	}
	return letters
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

// contested are the names that several people have.
func (c claims) contested() claims {
	out := claims{}
	for name, all := range c {
		if len(all) > 1 {
			out[name] = all
		}
	}
	return out
}

// isShortName leaves out initials, what begins small, and first names that begin
// sentences as another word: "May the fair" names nobody.
func isShortName(name string) bool {
	first, width := utf8.DecodeRuneInString(name)
	if unicode.IsLower(first) || len(name) <= width || strings.HasSuffix(name, ".") {
		return false
	}
	switch name {
	case "May", "Chase", "Skip", "Can":
		return false
	}
	return true
}

// mistyped gives the only one, of those who are there as well, who is called by a name that another
// is with a slip.
func (c claims) mistyped(name string, there []*Person) *Person {
	var found []*Person
	for called, all := range c {
		if minutes.IsSlip(name, called) {
			for _, person := range all {
				found = appendPerson(found, person)
			}
		}
	}
	for _, person := range there {
		if minutes.IsSlip(name, person.Name) {
			found = appendPerson(found, person)
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found[0]
}
