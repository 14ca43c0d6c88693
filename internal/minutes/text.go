package minutes

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"slipway/internal/pattern"
)

const (
	mostSentences = 2000 // bytes of a text that are read sentence by sentence
	mostClauses   = 40   // sentences and parts of them
)

// sentenceEnd finds the ends of sentences. The dot of an initial ends none, nor that of a title
// or of what is written short.
var sentenceEnd ends

type ends struct{}

var titleBefore = pattern.Must(`(?:^|[\s(*_])(?:Mrs?|Ms|Dr|Prof|Cllr|Rev|Messrs)\.\s+$`)

// FindStringIndex gives where the end of the first sentence is, with the space behind it.
// Every text is looked at for it, many times: so it is no pattern.
func (e ends) FindStringIndex(s string) []int {
	for at := 0; ; {
		next := strings.IndexAny(s[at:], ".;!?")
		if next < 0 {
			return nil
		}
		at += next + 1
		rest := strings.TrimLeft(s[at:], "\"”’)*_")
		behind := strings.TrimLeft(rest, " \t\n\f\r")
		if len(behind) == len(rest) || s[at-1] == '.' && (isInitial(s[:at-1]) || isShort(s[:at-1]) || titleBefore.MatchString(s[max(0, at-8):at]+" ")) {
			continue
		}
		return []int{at - 1, len(s) - len(behind)}
	}
}

// isShort reports whether the dot behind a text is that of words that are written short and that no
// sentence ends with: "batch vs. interactive".
func isShort(s string) bool {
	word := s[strings.LastIndexAny(s, " \t\n(/")+1:]
	switch word {
	case "vs", "e.g", "i.e", "eg", "ie", "cf", "approx", "incl", "esp", "resp":
		return true
	}
	return false
}

// isInitial reports whether the dot behind a text is that of an initial, or stands alone.
func isInitial(s string) bool {
	n := len(s)
	return n == 0 || s[n-1] >= 'A' && s[n-1] <= 'Z' && (n == 1 || strings.IndexByte(" \t\n\f\r(", s[n-2]) >= 0)
}

// FindAllStringIndex gives n of them at most.
func (e ends) FindAllStringIndex(s string, n int) (all [][]int) {
	for at := 0; len(all) < n; {
		m := e.FindStringIndex(s[at:])
		if m == nil {
			break
		}
		all = append(all, []int{at + m[0], at + m[1]})
		at += m[1]
	}
	return all
}

// MatchString reports whether a sentence ends in a text before its end.
func (e ends) MatchString(s string) bool { return e.FindStringIndex(s) != nil }

// sentence is the first sentence of a text.
func sentence(s string) string {
	s = s[:min(len(s), mostSentences)]
	if strings.ContainsAny(s, ".;!?") {
		if end := sentenceEnd.FindStringIndex(s); end != nil {
			return strings.TrimSpace(s[:end[1]])
		}
	}
	return strings.TrimRight(s, " \n*_\"”")
}

// lastSentence is what stands behind the last end of a sentence.
func lastSentence(s string) string {
	s = strings.TrimSpace(s[max(0, len(s)-mostSentences):])
	if all := sentenceEnd.FindAllStringIndex(s, mostClauses); len(all) > 0 {
		return s[all[len(all)-1][1]:]
	}
	return s
}

func startsUpper(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(c)
}

// startsLower reports whether a text begins with a small letter, and with no address.
func startsLower(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(c) && !strings.HasPrefix(s, "http")
}

// unwrap takes a pair of marks off a text that they enclose as a whole.
func unwrap(s, mark string) (string, bool) {
	if len(s) <= 2*len(mark) || !strings.HasPrefix(s, mark) || !strings.HasSuffix(s, mark) {
		return s, false
	}
	inner := s[len(mark) : len(s)-len(mark)]
	if strings.Contains(inner, mark) || strings.TrimSpace(inner) != inner {
		return s, false
	}
	return inner, true
}

// asTyped takes off a text what editors add that save Markdown: the tags around names,
// "[name=lead]", or around links of wikis, "[[lead]]". Tags that cross out are written as
// Markdown does, and those that only colour what they enclose are left out.
func asTyped(s string) string {
	if strings.Contains(s, "&#x20;") {
		s = strings.TrimSpace(strings.ReplaceAll(s, "&#x20;", " "))
	}
	if strings.Contains(s, "</") {
		s = strikeTag.Replace(s)
		if !strings.Contains(s, "`") { // code tells of tags
			s = colourTag.ReplaceAllString(s, "$1")
		}
	}
	s = withoutWikiLinks(s)
	if strings.Contains(s, "[~") {
		s = trackerName.ReplaceAllString(s, "@$1")
	}
	if strings.Contains(s, "[name=") {
		s = nameTag.ReplaceAllString(s, "$1")
	}
	return s
}

var (
	strikeTag = strings.NewReplacer("<del>", "~~", "</del>", "~~", "<s>", "~~", "</s>", "~~", "<strike>", "~~", "</strike>", "~~")
	colourTag = pattern.Must(`<(?:span|font|mark)(?:\s[^<>]{0,100})?>([^<>]*)</(?:span|font|mark)>`)
	nameTag   = pattern.Must(`\[name=([^\[\]]{1,60})\]`)
)

// plainWords gives a text on one line, without addresses and stars.
func plainWords(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(withoutAddresses(s), "*", "")), " ")
}

// trackerName is how trackers mention people: "[~lead]".
var trackerName = pattern.Must(`\\?\[~(?:accountid:)?([\w.-]{2,40})\\?\]`)

// withoutAddresses leaves the words of links.
func withoutAddresses(s string) string {
	s = withoutWikiLinks(s)
	if !strings.Contains(s, "://") && !strings.Contains(s, "](") {
		return s
	}
	return bareLink.ReplaceAllString(markdownLink.ReplaceAllString(s, "$1"), "")
}

// linkWords leaves the words of links, and addresses that stand alone.
func linkWords(s string) string {
	if !strings.Contains(s, "](") {
		return s
	}
	return markdownLink.ReplaceAllString(s, "$1")
}

// withoutCode blanks code, in which words mean something else.
func withoutCode(s string) string {
	if !strings.Contains(s, "`") {
		return s
	}
	return codeSpan.ReplaceAllStringFunc(s, func(code string) string { return strings.Repeat(" ", len(code)) })
}

var (
	codeSpan     = pattern.Must("`[^`]*`")
	bareLink     = pattern.Must(`<?\b[a-z]+://\S+`)
	markdownLink = pattern.Must(`\[([^\[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)`)
)

// inTail is a parenthesis at the end: what a name says besides itself.
var inTail = pattern.Must(`\s*\([^()]*\)$`)

// unadorned is a text without the pictures, and the tags and marks of highlighting, that
// stand in front of it.
func unadorned(s string) string {
	for {
		bare := strings.TrimLeftFunc(s, isOrnament)
		if bare = bare[len(highlight.FindString(bare[:min(len(bare), longestTag)])):]; bare == s {
			return s
		}
		s = bare
	}
}

// longestTag is how much of a text is looked at for one, in bytes.
const longestTag = 200

var highlight = pattern.Must(`^(?::[a-z0-9_+-]{2,40}:\s|==+|<(?:mark|b|i|u|em|strong|span|font|ins)\b[^<>]{0,100}>)`)

// isOrnament holds for pictures, arrows and white space around a name.
func isOrnament(c rune) bool {
	return unicode.IsSymbol(c) && c > unicode.MaxLatin1 || unicode.IsSpace(c) || c == 0xfe0f || c == 0x200d
}

// holdsAny reports whether a text holds any of some words in lower case, whatever its
// own case. It spares the text the patterns that cannot be found without them.
func holdsAny(s string, words ...string) bool {
	small := strings.ToLower(s)
	for _, word := range words {
		if strings.Contains(small, word) {
			return true
		}
	}
	return false
}

// What sets words apart, between spaces.
var (
	dashes = []string{" - ", " -- ", " --- ", " – ", " — ", ` \- `} // the last as editors write it that save Markdown
	// dashesOrArrows may stand between what is to be done and who does it.
	dashesOrArrows = slices.Concat(dashes, []string{" -> ", " --> ", " → ", " => ", " ⇒ "})
)

// behindLastDash is what stands there, all of a text that has none.
func behindLastDash(s string) string {
	at, width := lastDash(s)
	return s[max(at, 0)+width:]
}

// longDash is set without spaces by some.
const longDash = "—"

// lastDash finds the last dash between spaces and its width in bytes, spaces
// included. Where there is none, it is the last long one without spaces.
func lastDash(s string) (int, int) {
	at, width := -1, 0
	for _, dash := range dashesOrArrows {
		if i := strings.LastIndex(s, dash); i > at {
			at, width = i, len(dash)
		}
	}
	if i := strings.LastIndex(s, longDash); at < 0 && i >= 0 {
		return i, len(longDash)
	}
	return at, width
}

// afterDash is what follows a dash at the start of a text, without it.
func afterDash(s string) string {
	trimmed := strings.TrimLeft(s, " \t\n.,;:*_")
	for _, dash := range dashesOrArrows {
		if after, ok := strings.CutPrefix(trimmed, dash[1:]); ok && len(trimmed) < len(s) {
			return strings.TrimSpace(after)
		}
	}
	return ""
}

func isDash(word string) bool { return word == "-" || word == "--" || word == "–" || word == "—" }

var colon = pattern.Must(`:[*_]{0,3} `)

func afterColon(s string) string {
	if m := colon.FindStringIndex(s[:min(len(s), 4*longestNote)]); m != nil {
		return s[m[1]:]
	}
	return ""
}

// appendNew appends those of some ids that are not there yet.
func appendNew(ids []string, more ...string) []string {
	for _, id := range more {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}
