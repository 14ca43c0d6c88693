package search

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// longestWord is where a word is cut, in characters: what is longer is an
// address or a key, and told apart by its beginning.
const longestWord = 32

// fold makes words that readers take for the same alike: without case,
// diacritics, points, and letters that are written in two ways.
func fold(s string) string {
	if isPlain(s) {
		return s
	}
	var out strings.Builder
	for _, r := range norm.NFKD.String(s) {
		if isMark(r) {
			continue
		}
		r = unicode.ToLower(r)
		if to, ok := sameLetter(r); ok {
			out.WriteString(to)
		} else {
			out.WriteRune(r)
		}
	}
	return norm.NFC.String(out.String())
}

// isPlain reports whether folding changes nothing: lower-case ASCII.
func isPlain(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= 0x80 || 'A' <= c && c <= 'Z' {
			return false
		}
	}
	return true
}

// isMark reports marks that only Latin, Greek, Cyrillic, Hebrew and Arabic
// carry. Those of other scripts are vowels and belong to the word.
func isMark(r rune) bool {
	return r >= 0x300 && r <= 0x36f || r >= 0x591 && r <= 0x5c7 || r >= 0x610 && r <= 0x61a ||
		r >= 0x64b && r <= 0x65f || r == 0x670 || r == 0x640
}

// sameLetter gives what a letter that does not decompose is searched as.
func sameLetter(r rune) (string, bool) {
	switch r {
	case 'ß':
		return "ss", true
	case 'æ':
		return "ae", true
	case 'œ':
		return "oe", true
	case 'þ':
		return "th", true
	case 'ø':
		return "o", true
	case 'đ', 'ð':
		return "d", true
	case 'ł':
		return "l", true
	case 'ħ':
		return "h", true
	case 'ı':
		return "i", true
	case 'ς':
		return "σ", true
	case 'ى':
		return "ي", true
	case 'ة':
		return "ه", true
	case 'ٱ':
		return "ا", true
	}
	switch { // Arabic and Persian digits
	case r >= '٠' && r <= '٩':
		return string('0' + r - '٠'), true
	case r >= '۰' && r <= '۹':
		return string('0' + r - '۰'), true
	}
	return "", false
}

// word is a word of a text: as it is searched, and in lower case with its
// marks, as stemmers know it. Raw is empty where a stemmer has no say.
type word struct{ form, raw string }

// wordsOf lists the words of a text in their order, each as often as it
// stands there.
func wordsOf(text string) []word {
	var out []word
	for _, field := range strings.Fields(norm.NFKC.String(text)) {
		first := len(out)
		eachRun(fold(field), func(run string, unspaced bool) {
			if unspaced {
				for _, pair := range pairs(run) {
					out = append(out, word{form: pair})
				}
			} else if form := cut(bare(run)); form != "" {
				out = append(out, word{form: form, raw: run})
			}
		})
		if lower := strings.ToLower(field); !isPlain(lower) {
			addRaw(out[first:], lower)
		}
	}
	return out
}

// addRaw notes how words are written with their marks. Where the marks decide
// what is a word at all, no stemmer could tell.
func addRaw(list []word, lower string) {
	var raw []string
	eachRun(lower, func(run string, unspaced bool) {
		if unspaced {
			raw = append(raw, make([]string, len(pairs(run)))...)
		} else {
			raw = append(raw, run)
		}
	})
	for i := range list {
		list[i].raw = ""
		if len(raw) == len(list) {
			list[i].raw = raw[i]
		}
	}
}

// pairs cuts a run of a script without spaces between words into pairs of
// characters, each beginning one after the other, and the last character.
func pairs(run string) []string {
	chars := []rune(run)
	out := make([]string, len(chars))
	for i := range chars {
		out[i] = string(chars[i:min(i+2, len(chars))])
	}
	return out
}

// cut shortens a word that is too long.
func cut(form string) string {
	if len(form) <= longestWord {
		return form
	}
	if chars := []rune(form); len(chars) > longestWord {
		return string(chars[:longestWord])
	}
	return form
}

// bare takes the v from a version, v0.2, and the article from an Arabic word.
func bare(form string) string {
	if len(form) > 1 && form[0] == 'v' && form[1] >= '0' && form[1] <= '9' {
		return form[1:]
	}
	for _, article := range [...]string{"وال", "بال", "كال", "فال", "ال", "لل"} {
		if rest, ok := strings.CutPrefix(form, article); ok && len([]rune(rest)) >= 3 {
			return rest
		}
	}
	return form
}

// eachRun calls f for every run of characters that make words. A dot between
// digits belongs to a word: 0.2.0.
func eachRun(s string, f func(run string, unspaced bool)) {
	begin, kind := -1, noWord
	for i, r := range s {
		now := classOf(r)
		if r == '.' && kind == spacedWord && isDigit(s, i-1) && isDigit(s, i+1) {
			now = spacedWord
		}
		if now == kind {
			continue
		}
		if kind != noWord {
			f(s[begin:i], kind == unspacedWord)
		}
		begin, kind = i, now
	}
	if kind != noWord {
		f(s[begin:], kind == unspacedWord)
	}
}

func isDigit(s string, i int) bool { return i >= 0 && i < len(s) && s[i] >= '0' && s[i] <= '9' }

// class says what a character is to a word.
type class int

const (
	noWord       class = iota
	spacedWord         // of a script with spaces between words
	unspacedWord       // of a script without
)

func classOf(r rune) class {
	switch {
	case r < 0x80:
		if r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			return spacedWord
		}
		return noWord
	case r == 'ー' || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar):
		return unspacedWord
	case unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r):
		return spacedWord
	}
	return noWord
}
