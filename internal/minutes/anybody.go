package minutes

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// anybody reports whether any word of a text begins the name of a person. Most texts
// name nobody, and need not be read for owners: on this the time hangs that long
// minutes take.
func (f *file) anybody(s string) bool {
	if f.looked == s {
		return f.found
	}
	f.looked, f.found = s, f.namesAnybody(s)
	return f.found
}

func (f *file) namesAnybody(s string) bool {
	for start, i := -1, 0; ; {
		c, width := utf8.DecodeRuneInString(s[i:])
		within := width > 0 && (unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c))
		if within && start < 0 {
			start = i
		}
		if !within && start >= 0 {
			if f.beginsName(s[start:i]) {
				return true
			}
			start = -1
		}
		if width == 0 {
			return false
		}
		i += width
	}
}

func (f *file) beginsName(word string) bool {
	begins, known := f.firstWords[word]
	if !known {
		if f.firstWords == nil || len(f.firstWords) >= maxParts {
			f.firstWords = map[string]bool{}
		}
		small := strings.ToLower(word)
		begins = beginsEverybody(small) || f.in.People != nil && f.in.People.Begins(small)
		f.firstWords[strings.Clone(word)] = begins
	}
	return begins
}

// FirstWord is the first run of letters and digits in a name, in lower case, without
// "the", which texts may leave out. It is what Vocabulary.Begins is asked for.
func FirstWord(name string) string {
	for word := range strings.FieldsFuncSeq(strings.ToLower(name), func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsDigit(c) && !unicode.IsMark(c)
	}) {
		if word != "the" {
			return word
		}
	}
	return ""
}
