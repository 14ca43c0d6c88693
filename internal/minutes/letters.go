package minutes

import "slipway/internal/pattern"

// A few people who know each other write a letter for each: "B will send it, R and A to test it".
// Such letters are those of people who are listed, and only where the minutes say of several, and
// time and again, what they will do, and of no thing that it has that letter, "option B".

const (
	leastLettered = 2 // letters of people
	leastToldSo   = 4 // times that one of them is to do something
)

// letters finds one, or several in a row.
const letters = `(\p{Lu}\.?(?:(?:, ?| ?/ ?| ?& ?| ?\+ ?| and |, and )\p{Lu}\.?)*)`

var (
	letterPromises = pattern.Must(`(?:^|[.;:,–—-] )` + letters + ` (?:will|to|has to|have to|needs? to|should) ?(?:[a-z]|:)`)
	lettersAtWork  = pattern.Must(`^` + letters + `(?:: | (?:--?|[–—]) )\S|\s[-–—] ` + letters + `[.\s]*$|\s[(\[]` + letters + `[)\]][.\s]*$`)
	lettersOnly    = pattern.Must(`^` + letters + `$`)
	thingLettered  = pattern.Must(`(?i)\b(?:options?|plans?|groups?|teams?|parts?|sections?|types?|class|versions?|phase|appendix|annex|building|room|hall|sides?|items?|cases?|questions?|variants?|models?|alternatives?|blocks?|grade|level|tier|point|step|task|list|category|schedule|vitamin|hepatitis) (?-i:(\p{Lu}))(?:[^\w.]|$)`)
	aLetter        = pattern.Must(`\p{Lu}`)
)

// lettered counts the letters in a text that somebody may be called by. atWork says that it stands
// among work, or behind a word for it.
func (s *sightings) lettered(text string, atWork bool) {
	text = text[:min(len(text), longestNote)]
	s.countLetters(letterPromises.FindStringSubmatch(text))
	if atWork {
		s.countLetters(lettersAtWork.FindStringSubmatch(text))
	}
	for _, m := range thingLettered.FindAllStringSubmatch(text, mostClauses) {
		s.letters[m[1]] -= leastOfThings
	}
}

// leastOfThings outweighs all that is said of somebody with the letter of a thing.
const leastOfThings = 1000

// countLetters counts those that a pattern has found. "I" is a word.
func (s *sightings) countLetters(found []string) {
	for _, row := range found[min(len(found), 1):] {
		for _, letter := range aLetter.FindAllString(row, mostNamesSighted) {
			if letter != "I" {
				s.letters[letter]++
			}
		}
	}
}

// calledByLetter gives the letters that people are called by.
func (s *sightings) calledByLetter() (all []Attendee) {
	times := 0
	for c := 'A'; c <= 'Z'; c++ {
		if n := s.letters[string(c)]; n > 0 {
			times += n
			all = append(all, Attendee{Entry: string(c), Name: string(c), Mentioned: true, Initials: true})
		}
	}
	inOrder := len(all) > 0 && all[0].Name == "A" && all[len(all)-1].Name[0] == byte('A'+len(all)-1) // they count things
	if len(all) < leastLettered || times < leastToldSo || inOrder {
		return nil
	}
	return all
}
