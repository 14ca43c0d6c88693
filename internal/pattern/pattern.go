// Package pattern compiles regular expressions that look, before they are tried, whether
// a text holds any of the words without which they match nothing.
//
// Minutes are asked some hundred questions a line, and the answer to nearly all is no.
// Package regexp walks through the whole text for each of them; looking for a word first
// is some ten times faster. Words here are any literal parts of an expression, found the
// way RE2 does it for its filter of many patterns.
package pattern

import (
	"bytes"
	"regexp"
	"strings"
)

// Pattern is a regular expression that is safe for concurrent use. Methods which are not
// listed here are those of package regexp.
type Pattern struct {
	*regexp.Regexp
	words []string // one of which any match holds; none if nothing is known
	small [][]byte // the same, in lower case, instead of words where case does not matter
}

// Must compiles an expression in the syntax of package regexp. It panics if it is wrong,
// so it is for variables of packages only.
func Must(expression string) *Pattern {
	p := &Pattern{Regexp: regexp.MustCompile(expression)}
	words, folded := wordsOf(expression)
	if !folded {
		p.words = words
		return p
	}
	for _, word := range words {
		p.small = append(p.small, []byte(word))
	}
	return p
}

// most is up to how many bytes a text is looked through without asking for memory.
const most = 1 << 10

// lower gives each byte in lower case. A table has no branches, which letters in no order
// would make slow.
var lower = func() (all [256]byte) {
	for i := range all {
		all[i] = byte(i)
		if 'A' <= i && i <= 'Z' {
			all[i] += 'a' - 'A'
		}
	}
	return all
}()

// may reports whether a text can match at all.
func (p *Pattern) may(text string) bool {
	for _, word := range p.words {
		if strings.Contains(text, word) {
			return true
		}
	}
	if len(p.small) == 0 {
		return len(p.words) == 0
	}
	var room [most]byte
	small := append(room[:0], text...)
	for i, c := range small {
		small[i] = lower[c]
	}
	for _, word := range p.small {
		if bytes.Contains(small, word) {
			return true
		}
	}
	// Letters beyond ASCII that count as k and s where case does not matter.
	return strings.Contains(text, "\u212a") || strings.Contains(text, "\u017f")
}

// MatchString is that of regexp.Regexp.
func (p *Pattern) MatchString(s string) bool { return p.may(s) && p.Regexp.MatchString(s) }

// FindString is that of regexp.Regexp.
func (p *Pattern) FindString(s string) string {
	if !p.may(s) {
		return ""
	}
	return p.Regexp.FindString(s)
}

// FindStringIndex is that of regexp.Regexp.
func (p *Pattern) FindStringIndex(s string) []int {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindStringIndex(s)
}

// FindStringSubmatch is that of regexp.Regexp.
func (p *Pattern) FindStringSubmatch(s string) []string {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindStringSubmatch(s)
}

// FindStringSubmatchIndex is that of regexp.Regexp.
func (p *Pattern) FindStringSubmatchIndex(s string) []int {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindStringSubmatchIndex(s)
}

// FindAllStringIndex is that of regexp.Regexp.
func (p *Pattern) FindAllStringIndex(s string, n int) [][]int {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindAllStringIndex(s, n)
}

// FindAllStringSubmatchIndex is that of regexp.Regexp.
func (p *Pattern) FindAllStringSubmatchIndex(s string, n int) [][]int {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindAllStringSubmatchIndex(s, n)
}

// ReplaceAllString is that of regexp.Regexp.
func (p *Pattern) ReplaceAllString(s, with string) string {
	if !p.may(s) {
		return s
	}
	return p.Regexp.ReplaceAllString(s, with)
}
