package minutes

import (
	"strings"

	"slipway/internal/diag"
	"slipway/internal/pattern"
)

// mark is a comment such as <!-- internal -->, or the words visibility:
// internal.
type mark struct {
	kind  markKind
	line  int  // index
	first bool // nothing stands before it in its line
	alone bool // nor behind it
	words bool // the words, not a comment
	at    diag.Range
}

type markKind int

const (
	opens markKind = iota
	closes
	misspelt
)

// longestMark is how much of a comment is looked at, in bytes.
const longestMark = 200

var (
	visibility = pattern.Must(`(?i)\bvisibility: *([a-z]+)`)
	// visibilityLine is a line that is like the words, well spelt or not.
	visibilityLine = pattern.Must("(?i)^[\\s*_`({\\[]*([a-z]{8,13}) *[:=] *([a-z]+)[\\s*_`)}\\]]*$")
	// brokenComment is what was meant to be <!-- internal -->, and would be shown.
	brokenComment = pattern.Must(`(?i)<(?:!(?:-|–|—)? *(/?[a-z]{5,12})\b[^>]{0,40}(?:>|$)|-{1,3}!? *(/?[a-z]{5,12})\b[^>]{0,40}>)`)
)

// marks lists the marks of a file in order, and no more than one beyond the limit.
func (f *file) marks() []mark {
	var found []mark
	for i, line := range f.lines {
		for at := strings.Index(line, "<!--"); at >= 0; {
			if len(found) > maxMarks {
				return found
			}
			start := at + len("<!--")
			inner, whole := f.comment(i, start)
			if kind, ok := markOf(inner, whole); ok {
				end := len(line)
				if whole {
					end = start + len(inner) + len("-->")
				}
				found = append(found, f.newMark(kind, i, at, end))
			}
			next := strings.Index(line[start:], "<!--")
			if next < 0 {
				break
			}
			at = start + next
		}
		if mark, ok := f.markInWords(i); ok {
			found = append(found, mark)
		}
	}
	return found
}

// markInWords finds visibility: internal in a line, and what was meant to be
// it or a comment.
func (f *file) markInWords(i int) (mark, bool) {
	line := f.lines[i]
	if len(line) <= 10*longestMark && strings.Contains(line, "<") {
		for _, m := range brokenComment.FindAllStringSubmatchIndex(line, -1) {
			word := line[max(m[2], m[4]):max(m[3], m[5])] // one of the two is -1
			if internalWord(strings.TrimPrefix(word, "/")) {
				return f.newMark(misspelt, i, m[0], m[0]+len(strings.TrimRight(line[m[0]:m[1]], " \t\r\n"))), true
			}
		}
	}
	if !strings.ContainsAny(line, ":=") {
		return mark{}, false
	}
	bare := withoutComments(line)
	kind, text := opens, ""
	if m := visibility.FindStringSubmatch(bare); m != nil && internalWord(m[1]) {
		text = m[0]
		if !strings.EqualFold(m[1], "internal") {
			kind = misspelt
		}
	} else if m := visibilityLine.FindStringSubmatch(strings.TrimRight(bare, "\r\n")); m != nil && visibilityWord(m[1]) && (internalWord(m[2]) || hiddenWord(m[2])) {
		kind, text = misspelt, strings.TrimSpace(m[0])
	} else {
		return mark{}, false
	}
	start := max(strings.Index(line, text), 0)
	found := f.newMark(kind, i, start, min(start+len(text), len(line)))
	found.words = true
	found.alone = strings.Trim(strings.Replace(bare, text, "", 1), " \t\r\n*_`{}()[]") == ""
	return found, true
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

func (f *file) newMark(kind markKind, line, start, end int) mark {
	text := f.lines[line]
	before := strings.TrimSpace(text[:start]) == ""
	at := f.span(line, line+1)
	at.Column = 1 + runeCount(text[:start])
	at.EndColumn = 1 + runeCount(strings.TrimRight(text[:end], "\r\n"))
	return mark{kind: kind, line: line, first: before, alone: before && strings.TrimSpace(text[end:]) == "", at: at}
}

// comment gives what stands in a comment up to the end of its line, of the
// next where that is all, and whether the comment ends there.
func (f *file) comment(line, start int) (inner string, whole bool) {
	text := f.lines[line][start:]
	if len(text) > 10*longestMark { // what is longer is no mark
		text = text[:10*longestMark]
	}
	if end := strings.Index(text, "-->"); end >= 0 {
		return text[:end], true
	}
	if strings.TrimSpace(text) == "" && line+1 < len(f.lines) {
		text = f.lines[line+1]
	}
	return text, false
}

// markOf reads a comment as a mark. A comment that is nearly one is misspelt.
func markOf(inner string, whole bool) (markKind, bool) {
	if len(inner) > longestMark {
		inner = inner[:longestMark]
	}
	inner = strings.TrimLeft(inner, " \t\r\n")
	if inner == "" || strings.IndexByte("iIvVpPcCsShHeEbBnNuU/*_-[(", inner[0]) < 0 {
		return 0, false // begins like no mark, well or badly spelt
	}
	text := strings.ToLower(strings.Join(strings.Fields(inner), " "))
	if whole {
		switch text {
		case "internal", "visibility: internal":
			return opens, true
		case "/internal":
			return closes, true
		}
	}
	words := strings.FieldsFunc(text, func(c rune) bool { return !isWordRune(c) })
	if len(words) == 0 {
		return 0, false
	}
	if internalWord(words[0]) {
		return misspelt, true
	}
	last := words[len(words)-1]
	switch words[0] {
	case "visible", "start", "begin", "end", "stop", "is":
		return misspelt, len(words) > 1 && len(words) < 4 && internalWord(last)
	case "endinternal":
		return misspelt, len(words) < 3
	}
	if visibilityWord(words[0]) {
		return misspelt, len(words) > 1 && len(words) < 4 && (internalWord(last) || hiddenWord(last))
	}
	return misspelt, hiddenWord(words[0]) && len(words) < 3
}

// internalWord reports whether a word is, or is nearly, "internal".
func internalWord(word string) bool {
	if strings.EqualFold(word, "external") || strings.EqualFold(word, "interval") {
		return false
	}
	_, ok := diag.Nearest(word, []string{"internal"})
	return ok && len(word) > 4
}

// withoutComments takes the comments out of a line, "<!-->" as well. One that is not
// closed reaches to its end.
func withoutComments(line string) string {
	if !strings.Contains(line, "<!--") {
		return line
	}
	var out strings.Builder
	for {
		start := strings.Index(line, "<!--")
		if start < 0 {
			break
		}
		out.WriteString(line[:start])
		end := strings.Index(line[start:], "-->")
		if end < 0 {
			return out.String()
		}
		line = line[start+end+len("-->"):]
	}
	out.WriteString(line)
	return out.String()
}
