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
	visibility = pattern.Must(`(?i)\bvisibility[ \t]*:[ \t]*([a-z]+)`)
	// visibilityLine is a line that begins like the words, well spelt or not. Of its parts
	// the second is what stands between the two words.
	visibilityLine = pattern.Must(`(?i)^[\s>|+#()\[\]{}.\d-]*?([a-z]{8,13})([ \t]*[:=|>-][ \t:=|>-]*|[ \t]+)([a-z]+)`)
	visibilityOnly = pattern.Must(`(?i)^[\s>|+#()\[\]{}.\d-]*?([a-z]{8,13})[\s:=]*$`)
)

// around are the signs that lists, quotations, tables, headings and brackets set around
// a line, and those that end a sentence.
const around = " \t\r\n>|+-#()[]{}.,;:!"

// markInWords finds visibility: internal in a line, and what was meant to be it.
func (f *file) markInWords(i int, line signs) (mark, bool) {
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
		apart := isEnclosed(line.text, m[0], m[1]) || strings.Trim(text[m[1]:], around) == ""
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
		return found, true
	}
	if f.wordsApart(i, line) {
		return f.wholeLine(misspelt, i, line), true
	}
	return mark{}, false
}

// visibilityLabel reads a line that may begin with the words, of which m are the parts.
func (f *file) visibilityLabel(i int, line signs, text string, m []int) (mark, bool) {
	name, between, word := text[m[2]:m[3]], strings.TrimSpace(text[m[4]:m[5]]), text[m[6]:m[7]]
	if !visibilityWord(name) || !internalWord(word) && !hiddenWord(word) {
		return mark{}, false
	}
	behind := strings.TrimSpace(text[m[7]:])
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
