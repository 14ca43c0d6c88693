package minutes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// padLines tells of the lines of a paragraph which of them begin a thought of their own, as in
// notes pasted from a pad, where people end each line by hand. It gives nil for prose that was
// wrapped, in which a line ends where the next word would not have fitted. Where the lines end
// with full stops, the sentences tell as much.
func (f *file) padLines(lines []string) []bool {
	if len(lines) < 3 {
		return nil
	}
	longest := 0
	for _, line := range lines {
		longest = max(longest, widthOf(line))
	}
	own := make([]bool, len(lines))
	full, early, upper := 0, 0, 0 // lines that are about full, that end long before, and those of them before a capital
	spoken := false               // somebody speaks, until the next does
	for i, line := range lines {
		head, _ := f.speaking(line)
		if i == 0 || head != nil {
			own[i], spoken = true, spoken || head != nil
		}
		if i == 0 || carriesLineOn(lines[i-1], line) {
			continue
		}
		first, _, _ := strings.Cut(line, " ")
		begins := startsUpper(line) || line[0] == '@'
		ended := 5*(utf8.RuneCountInString(lines[i-1])+1+utf8.RuneCountInString(first)) <= 4*longest
		switch {
		case !ended:
			full++
		case strings.IndexByte(".,;:", lines[i-1][len(lines[i-1])-1]) >= 0: // the sentence ends as well
		case begins:
			upper++
			fallthrough
		default:
			early++
		}
		own[i] = own[i] || !spoken && (ended || begins)
	}
	if upper == 0 || early < 2 || early < full {
		return nil
	}
	return own
}

// widthOf is how wide a line is, in which no address counts for more than a long word.
func widthOf(line string) int {
	n := 0
	for word := range strings.FieldsSeq(line) {
		n += min(utf8.RuneCountInString(word), 24) + 1
	}
	return max(0, n-1)
}

// carriesLineOn reports whether a line only goes on with the one before: with its sentence, or with
// whom or what that one was about.
func carriesLineOn(before, line string) bool {
	words := strings.Fields(before)
	if line == "" || len(words) == 0 || joins(words[len(words)-1]) {
		return true
	}
	if c, _ := utf8.DecodeRuneInString(line); !unicode.IsLetter(c) && !unicode.IsDigit(c) && !strings.ContainsRune("@*_[<", c) {
		return true
	}
	word := strings.ToLower(openingWord.FindString(line))
	switch word {
	case "he", "she", "they", "it", "his", "her", "their", "its", "this", "that", "these", "those", "both", "i", "we", "will", "also", "once", "is", "are", "was", "were", "has", "have", "be":
		return true
	}
	if startsUpper(line) {
		return word == "and" || word == "or" || word == "but" || word == "so" || word == "then" || word == "because"
	}
	return joins(word)
}

var openingWord = pattern.Must(`^[*_]*[\p{L}\p{N}]*`)

// pad keeps a part of a pad, of which own tells the lines that are thoughts of their own. Each
// that tells what somebody takes on becomes an item, with the thought before where it speaks
// of that; what stands around them is talk. What follows a line marked as work stays with it.
func (s *structure) pad(lines []string, own []bool, at int, n *ast.Paragraph, marked *Item) {
	quiet, from, before := 0, 0, 0 // where the lines begin that only tell something, this thought, and the one before
	keep := func(to int) {
		text := strings.Join(lines[quiet:to], "\n")
		if marked != nil {
			marked.More = paragraphs([]string{marked.More, text})
			return
		}
		s.comment(text, at+quiet)
	}
	for i := range lines {
		if i+1 < len(lines) && !own[i+1] {
			continue
		}
		text := strings.Join(lines[from:i+1], "\n")
		if _, takesOn := s.takesOn(text, at+from); takesOn || decided(text) {
			if before >= quiet && (speaksOfBefore.MatchString(lines[from]) || len(strings.Fields(text)) < 5) { // "Lead volunteers"
				from = before
			}
			keep(from)
			if item := s.narrative(strings.Join(lines[from:i+1], "\n"), at+from, n); item != nil {
				item.Links = linksWithin(item.Links, item.Raw)
			}
			quiet, marked = i+1, nil
		}
		before, from = from, i+1
	}
	keep(len(lines))
}

// speaksOfBefore finds that a line speaks of what the one before it tells: "Lead will write it up".
var speaksOfBefore = pattern.Must(`\s(?:it|them|so)(?:[\s.,;!]|$)|\s(?:this|that|these|those)(?:[.,;!]|$| (?:on|up|to|with|out|off|by|for|from|at|in|into|and|too|over|through|down|before|until|then)\b)`)
