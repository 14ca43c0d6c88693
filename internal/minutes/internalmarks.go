package minutes

import (
	"slices"
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
	doubt bool // the words stand in a sentence, and may mean something else
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
	// brokenComment is what was meant to be <!-- internal -->, and would be shown.
	brokenComment = pattern.Must(`(?i)<[ \t]*(?:!(?:[ \t]*-)*[ \t]*(/?[a-z]{5,12})\b[^>]{0,40}(?:>|$)|-{1,3}!? *(/?[a-z]{5,12})\b[^>]{0,40}>)`)
	// otherComment is the mark as a comment of another notation: %% internal %%.
	otherComment = pattern.Must(`(?i)(?:%%|%\}|\{?/\*|\{#|\{%|\{\{[<%-]?|(?:^|[\s(])<|\[|\]: *(?:#|<>) *[("'])[ \t]*(/?[a-z]{5,12})[ \t]*(?:%%|\{%|\*/|#\}|%\}|[>%-]?\}\}|/?>|\]: *(?:#|<>)(?:\s|$)|[)"'])`)
	anyTag       = pattern.Must(`</?[A-Za-z][A-Za-z0-9-]*(?:[\s/][^<>]{0,100})?>`)
)

// marks lists the marks of a file in order, and no more than one beyond the limit.
func (f *file) marks() []mark {
	var found []mark
	for i := range f.lines {
		line := plainSigns(f.lines[i])
		for at := strings.Index(line.text, "<!--"); at >= 0; {
			if len(found) > maxMarks {
				return found
			}
			start := at + len("<!--")
			inner, whole := f.comment(i, line.text[start:])
			if kind, ok := markOf(inner, whole); ok {
				end := len(line.text)
				if whole {
					end = start + len(inner) + len("-->")
				}
				found = append(found, f.newMark(kind, i, line, at, end))
			}
			next := strings.Index(line.text[start:], "<!--")
			if next < 0 {
				break
			}
			at = start + next
		}
		if mark, ok := f.brokenMark(i, line); ok {
			found = append(found, mark)
		} else if mark, ok := f.markInWords(i, line); ok {
			found = append(found, mark)
		}
	}
	return found
}

// brokenMark finds in a line what was meant to be a comment.
func (f *file) brokenMark(i int, line signs) (mark, bool) {
	if len(line.text) > 10*longestMark || !strings.ContainsAny(line.text, "<%{]") && !strings.Contains(line.text, "/*") {
		return mark{}, false
	}
	for _, m := range brokenComment.FindAllStringSubmatchIndex(line.text, -1) {
		word := line.text[max(m[2], m[4]):max(m[3], m[5])] // one of the two is -1
		if !strings.HasPrefix(line.text[m[0]:], "<!--") && internalWord(strings.TrimPrefix(word, "/")) {
			return f.newMark(misspelt, i, line, m[0], m[1]), true
		}
	}
	for _, m := range otherComment.FindAllStringSubmatchIndex(line.text, -1) {
		if internalWord(strings.TrimPrefix(line.text[m[2]:m[3]], "/")) {
			return f.newMark(misspelt, i, line, m[0], m[1]), true
		}
	}
	return mark{}, false
}

func (f *file) newMark(kind markKind, line int, in signs, start, end int) mark {
	before := strings.TrimSpace(in.text[:start]) == ""
	at := f.span(line, line+1)
	at.Column = 1 + in.column(start)
	at.EndColumn = 1 + in.column(start+len(strings.TrimRight(in.text[start:end], " \t\r\n")))
	return mark{kind: kind, line: line, first: before, alone: before && strings.TrimSpace(in.text[end:]) == "", at: at}
}

// comment gives what stands in a comment up to the end of its line, of which text is the
// rest, of the next where that is all, and whether the comment ends there.
func (f *file) comment(line int, text string) (inner string, whole bool) {
	if len(text) > 10*longestMark { // what is longer is no mark
		text = text[:10*longestMark]
	}
	if end := strings.Index(text, "-->"); end >= 0 {
		return text[:end], true
	}
	if strings.TrimSpace(text) == "" && line+1 < len(f.lines) {
		text = plainSigns(f.lines[line+1]).text
	}
	return text, false
}

// markOf reads a comment as a mark. A comment that is nearly one is misspelt.
func markOf(inner string, whole bool) (markKind, bool) {
	if len(inner) > longestMark {
		inner = inner[:longestMark]
	}
	said := strings.TrimLeftFunc(inner, func(c rune) bool { return !isWordRune(c) })
	if said == "" || strings.IndexByte("iIvVpPcCsShHeEbBnNuU", said[0]) < 0 && !strings.Contains(strings.ToLower(said), "internal") {
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
	if internalWord(words[0]) || strings.Join(words, "") == "internal" {
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
	if len(words) < 5 && slices.Contains(words, "internal") && !isCorrection(words[0]) {
		return misspelt, true
	}
	return misspelt, hiddenWord(words[0]) && len(words) < 5
}

// isCorrection reports whether a comment that begins with a word corrects what was found.
func isCorrection(word string) bool {
	return slices.Contains([]string{"same", "new", "instead", "id"}, word)
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
	rest, _ := commentsOf(line)
	return rest
}

// commentsOf gives a line without its comments, and those.
func commentsOf(line string) (rest string, comments []string) {
	if !strings.Contains(line, "<!--") {
		return line, nil
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
			return out.String(), append(comments, line[start:])
		}
		end += start + len("-->")
		comments = append(comments, line[start:end])
		line = line[end:]
	}
	out.WriteString(line)
	return out.String(), comments
}
