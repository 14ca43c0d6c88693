package minutes

import (
	"strings"

	"slipway/internal/diag"
	"slipway/internal/pattern"
)

// The words visibility: internal mark what they stand in, or the section that they stand
// right below the heading of. Where they begin a line they are meant so, whatever list,
// quotation or emphasis they are in, and with a remark behind them as well; where they end
// one or stand in brackets, too. In the middle of a sentence they may mean something else:
// it is left out, and the author is told.

var (
	visibility = pattern.Must(`(?i)\bvisibility[ \t]*:[ \t=<({\[-]*([a-z]+)`)
	// visibilityLine is a line that begins like the words, well spelt or not, behind the signs
	// of lists and the like. Of its parts the second is what stands between the two words.
	visibilityLine = pattern.Must(`(?i)^(?:[^\pL\pN]|[0-9]{1,9}[.)]|\[x\])*?([a-z]{8,13})([ \t]*[:=|>-][ \t:=|>({\[<-]*|[ \t]+(?:is[ \t]+)?)([a-z]+)`)
	visibilityOnly = pattern.Must(`(?i)^[\s>|+#()\[\]{}.\d-]*?([a-z]{8,13})[\s:=]*$`)
	internalOnly   = pattern.Must("(?i)^[\\s(\\[{#<`-]*internal[\\s)\\]}>`.!-]*$")
)

// around are the signs that lists, quotations, tables, headings and brackets set around
// a line, and those that end a sentence.
const around = " \t\r\n>|+-#()[]{}.,;:!"

// markInWords finds visibility: internal in a line, and what was meant to be it.
func (f *file) markInWords(i int, line signs) (mark, bool) {
	if len(line.text) < longestMark && internalOnly.MatchString(line.text) && !bulletMark.MatchString(line.text) && f.belowHeading(i) {
		found := f.wholeLine(opens, i, line)
		found.doubt = true
		return found, true
	}
	if !strings.ContainsAny(line.text, "vV") {
		return mark{}, false
	}
	text := blankSigns(line.text)
	if m := visibilityLine.FindStringSubmatchIndex(text); m != nil {
		if found, ok := f.visibilityLabel(i, line, text, m); ok {
			return found, true
		}
	}
	for _, m := range visibility.FindAllStringSubmatchIndex(text, -1) {
		word := text[m[2]:m[3]]
		enclosed := isEnclosed(line.text, m[0], m[1])
		apart := enclosed || strings.Trim(text[m[1]:], around) == ""
		switch {
		case internalWord(word):
		case apart && hiddenWord(word) && !strings.EqualFold(word, "hidden") && atxLevel(line.text) > 0: // else of a repository or a style
		default:
			continue
		}
		kind := opens
		if !strings.EqualFold(word, "internal") {
			kind = misspelt
		}
		found := f.newMark(kind, i, line, m[0], m[1])
		found.words, found.alone, found.doubt = true, false, !apart
		if apart && !enclosed && f.belowHeading(i) && !bulletMark.MatchString(strings.TrimSpace(line.text)) { // of that, or of this line
			found.alone, found.doubt = true, true
		}
		return found, true
	}
	if f.wordsApart(i, line) {
		return f.wholeLine(misspelt, i, line), true
	}
	return mark{}, false
}

// visibilityLabel reads a line that may begin with the words, of which m are the parts.
func (f *file) visibilityLabel(i int, line signs, text string, m []int) (mark, bool) {
	name, between, word := text[m[2]:m[3]], strings.Trim(text[m[4]:m[5]], " \t({[<"), text[m[6]:m[7]]
	if between != "=" {
		between = strings.TrimRight(between, " \t=")
	}
	behind := strings.TrimSpace(text[m[7]:])
	if !visibilityWord(name) {
		return mark{}, false
	}
	if between == ":" && !internalWord(word) && f.belowHeading(i) && saysInternal(text[m[6]:]) {
		return f.wholeLine(misspelt, i, line), true
	}
	if !internalWord(word) && !hiddenWord(word) {
		return mark{}, false
	}
	alone := strings.Trim(behind, around) == ""
	switch between {
	case ":", "=":
	default: // "visibility internal" is one only by itself
		if !alone {
			return mark{}, false
		}
	}
	kind := misspelt
	if between == ":" && strings.EqualFold(name, "visibility") && strings.EqualFold(word, "internal") {
		kind = opens
	}
	found := f.wholeLine(kind, i, line)
	if !alone && isWordRune([]rune(behind)[0]) { // no remark, but a sentence
		if !internalWord(word) || kind == misspelt && between == "=" {
			return mark{}, false
		}
		found.kind, found.doubt = opens, true
	}
	return found, true
}

// saysInternal reports whether the value of a field says in its first words that something is
// internal: "strictly internal", "not public".
func saysInternal(value string) bool {
	words := strings.FieldsFunc(value, func(c rune) bool { return !isWordRune(c) })
	for i, word := range words[:min(len(words), 3)] {
		if internalWord(word) || hiddenWord(word) || i == 0 && (strings.EqualFold(word, "not") || strings.EqualFold(word, "none")) {
			return true
		}
	}
	return false
}

// belowHeading reports whether a line is the first below a heading that is not blank.
func (f *file) belowHeading(line int) bool {
	_, ok := f.headingAbove(line)
	_, within := f.headingAt(line)
	return ok && !within
}

// wholeLine is a mark in words that is all that its line says.
func (f *file) wholeLine(kind markKind, i int, line signs) mark {
	found := f.newMark(kind, i, line, len(line.text)-len(strings.TrimLeft(line.text, " \t")), len(line.text))
	found.words, found.alone = true, true
	return found
}

// wordsApart reports whether the first of the words is all of a line and the second all of
// the next.
func (f *file) wordsApart(i int, line signs) bool {
	if i+1 >= len(f.lines) || len(line.text) > longestMark || len(f.lines[i+1]) > longestMark {
		return false
	}
	m := visibilityOnly.FindStringSubmatch(blankSigns(line.text))
	return m != nil && visibilityWord(m[1]) && internalWord(strings.Trim(blankSigns(plainSigns(f.lines[i+1]).text), around))
}

// isEnclosed reports whether brackets, code or emphasis set off a part of a text, or it stands
// in a cell of its own.
func isEnclosed(text string, from, to int) bool {
	before, behind := strings.TrimRight(text[:from], " \t"), strings.TrimLeft(text[to:], " \t")
	return before != "" && behind != "" && strings.IndexByte("([{`*_|\"'", before[len(before)-1]) >= 0 && strings.IndexByte(")]}`*_|\"'.,;", behind[0]) >= 0
}

// visibilityWord reports whether a word is, or is nearly, "visibility".
func visibilityWord(word string) bool {
	_, ok := diag.Nearest(word, []string{"visibility"})
	return ok
}

// hiddenWord reports whether a word says the same as "internal".
func hiddenWord(word string) bool {
	switch strings.ToLower(word) {
	case "private", "confidential", "secret", "hidden":
		return true
	}
	return false
}
