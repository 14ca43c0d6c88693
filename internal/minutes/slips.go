package minutes

import (
	"slices"
	"strings"
	"unicode"
)

// Who writes down who was there mistypes a name now and then, and would make two people of
// one, whose first name alone then tells nobody which of them is meant. Two whole names that
// never stand in the list of the same meeting are those of one person if they are the same
// but for a slip of the pen: two letters of a word that changed places, or one left out,
// neither the first nor the last of the word, unless that is doubled.

const (
	leastSlipped = 5 // letters of a word in which a slip is certain to be one
	mostAlike    = 8 // names that are compared with one
)

// slips finds the names of a series that are another with a slip.
type slips struct {
	at    map[string][]int    // name -> the meetings that list it, in their order
	names []string            // in the order in which they came
	alike map[string][]string // a name with a letter left out -> the names
}

func newSlips() *slips { return &slips{at: map[string][]int{}, alike: map[string][]string{}} }

// list notes that a meeting lists a name.
func (s *slips) list(name string, meeting int) {
	if !strings.Contains(name, " ") {
		return
	}
	all, known := s.at[name]
	if !known {
		s.names = append(s.names, name)
	}
	if len(all) == 0 || all[len(all)-1] != meeting {
		s.at[name] = append(all, meeting)
	}
}

// of gives for each mistyped name the one that it stands for, the one listed more often.
func (s *slips) of() map[string]string {
	found := map[string]string{}
	for _, name := range s.names {
		for _, key := range withoutLetter(name) {
			for _, other := range s.alike[key] {
				if !isSlip(name, other) || s.together(name, other) {
					continue
				}
				right, wrong := other, name
				if len(s.at[name]) > len(s.at[other]) {
					right, wrong = name, other
				}
				if found[right] == "" && found[wrong] == "" {
					found[wrong] = right
				}
			}
			if len(s.alike[key]) < mostAlike {
				s.alike[key] = append(s.alike[key], name)
			}
		}
	}
	return found
}

// together reports whether one meeting lists both names.
func (s *slips) together(a, b string) bool {
	return slices.ContainsFunc(s.at[a], func(meeting int) bool { return slices.Contains(s.at[b], meeting) })
}

// withoutLetter gives a name in small letters as it is, and without each of the letters that
// a slip may concern.
func withoutLetter(name string) []string {
	runes := []rune(strings.ToLower(name))
	all := []string{string(runes)}
	for i := 1; i+1 < len(runes); i++ {
		if unicode.IsLetter(runes[i-1]) && unicode.IsLetter(runes[i]) && unicode.IsLetter(runes[i+1]) {
			all = append(all, string(runes[:i])+string(runes[i+1:]))
		}
	}
	return slices.Compact(all)
}

// isSlip reports whether two names differ by nothing but a slip.
func isSlip(name, other string) bool {
	a, b := []rune(strings.ToLower(name)), []rune(strings.ToLower(other))
	if len(a) < len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(b) && a[i] == b[i] {
		i++
	}
	from, to := i, i // of the word
	for from > 0 && unicode.IsLetter(a[from-1]) {
		from--
	}
	for to < len(a) && unicode.IsLetter(a[to]) {
		to++
	}
	if i == from || to-from < leastSlipped {
		return false
	}
	if len(a) == len(b) { // changed places
		return i+2 < to && a[i] == b[i+1] && a[i+1] == b[i] && slices.Equal(a[i+2:], b[i+2:])
	}
	doubled := i+1 == to && a[i] == a[i-1] // at the end: "Garret" and "Garrett"
	return len(a) == len(b)+1 && (i+1 < to || doubled) && slices.Equal(a[i+1:], b[i:])
}

// IsSlip reports whether a first name that stands alone is another with a slip. In short names,
// it may well be that of somebody else.
func IsSlip(name, other string) bool {
	return max(len(name), len(other)) > leastSlipped && !strings.ContainsAny(name+other, " -.") && startsUpper(name) && isSlip(name, other)
}
