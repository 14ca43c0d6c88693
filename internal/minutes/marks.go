package minutes

import (
	"slices"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/pattern"
)

// MarkKind says what a marker corrects.
type MarkKind string

// The markers, HTML comments in the text of an item or on a line of its own
// below it. No reader of rendered Markdown sees them.
const (
	MarkSame    MarkKind = "same"       // <!-- same: … -->: this is that item, whatever the words say
	MarkNew     MarkKind = "new"        // <!-- new -->: this is no item of before
	MarkInstead MarkKind = "instead of" // <!-- instead of: … -->: that item has turned into this one
)

// Mark is a marker of an item.
type Mark struct {
	Kind MarkKind
	// Target names an item of an earlier meeting of the series, as
	// 2018-03-05#item-id or by the end of its address; or one of the meeting
	// before by its first words. Empty for MarkNew.
	Target string
	At     diag.Range
}

var marker = pattern.Must(`(?is)^\s*(?:(new)|(same|instead of)\s*:\s*(.*?))\s*$`)

// takeMarks gives a text of an item without its comments, and adds those that
// are markers to the item.
func (f *file) takeMarks(item *Item, text string) string {
	rest, comments := CutComments(text)
	for _, c := range comments {
		inner := c[len("<!--") : len(c)-len("-->")]
		m := marker.FindStringSubmatch(inner)
		switch {
		case m == nil && nearlyMarker(inner):
			f.problems.Warnf(f.placeOf(item, c), "minutes/marker", "write <!-- same: 2018-03-05#write-the-runbook -->, <!-- instead of: 2018-03-05#write-the-runbook --> or <!-- new -->",
				"this looks like a marker of an item, but is not one: it corrects nothing")
		case m == nil:
		case m[1] != "":
			item.Marks = append(item.Marks, Mark{Kind: MarkNew, At: f.placeOf(item, c)})
		default:
			kind := MarkKind(strings.ToLower(m[2]))
			item.Marks = append(item.Marks, Mark{Kind: kind, Target: strings.Join(strings.Fields(m[3]), " "), At: f.placeOf(item, c)})
		}
	}
	return rest
}

// nearlyMarker reports whether a comment was likely meant to be a marker: it
// names an item, or is as short as one.
func nearlyMarker(inner string) bool {
	if len(inner) > longestNote {
		return false
	}
	words := strings.Fields(strings.ToLower(inner))
	if len(words) == 0 || len(words) > 8 {
		return false
	}
	first := strings.TrimRight(words[0], ":=")
	names := len(words) > 1 && strings.ContainsAny(inner, "#:=")
	switch first {
	case "same", "sames", "sane", "smae", "saem", "as":
		return names
	case "new", "news":
		return len(words) == 1 || len(words) == 2 && words[1] == "item"
	}
	_, instead := diag.Nearest(first, []string{"instead"})
	return instead && (names || len(words) > 1 && words[1] == "of")
}

// CutMarkers takes the markers out of the paragraph of an item, and leaves every other comment.
func CutMarkers(text string) string {
	rest, markers := cutComments(text, func(c string) bool { return marker.MatchString(c[len("<!--") : len(c)-len("-->")]) })
	if len(markers) == 0 {
		return text
	}
	lines := strings.Split(rest, "\n")
	return strings.Join(slices.DeleteFunc(lines, func(line string) bool { return strings.TrimSpace(line) == "" }), "\n")
}

// CutComments takes the HTML comments out of a text, but for those within
// code and behind a backslash, which are shown.
func CutComments(text string) (rest string, comments []string) {
	return cutComments(text, func(string) bool { return true })
}

// cutComments takes out those comments that are asked for.
func cutComments(text string, asked func(comment string) bool) (rest string, comments []string) {
	if !strings.Contains(text, "<!--") || !strings.Contains(text, "-->") {
		return text, nil
	}
	last := strings.LastIndex(text, "-->")
	closers := map[int]int{} // of each length of code marks, where the last one starts
	for i := 0; i < len(text); i++ {
		if n := ticks(text[i:]); n > 0 {
			closers[n] = i
			i += n - 1
		}
	}
	var b strings.Builder
	from := 0
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] == '\\':
			i++
		case text[i] == '`':
			n := ticks(text[i:])
			at := i + n
			if closers[n] > i {
				for at < len(text) {
					if k := ticks(text[at:]); k == n {
						at += n
						break
					} else {
						at += max(k, 1)
					}
				}
			}
			i = at - 1
		case i <= last && strings.HasPrefix(text[i:], "<!--"):
			end := i + 4 + strings.Index(text[i+4:], "-->") + 3
			if end < i+7 { // the last end is a part of this start
				continue
			}
			if asked(text[i:end]) {
				b.WriteString(strings.TrimRight(text[from:i], " \t"))
				comments = append(comments, text[i:end])
				from = end
			}
			i = end - 1
		}
	}
	b.WriteString(text[from:])
	return strings.TrimSpace(b.String()), comments
}

// ticks counts the backticks at the start of a text.
func ticks(s string) int { return len(s) - len(strings.TrimLeft(s, "`")) }

// placeOf finds a comment of an item in the file.
func (f *file) placeOf(item *Item, comment string) diag.Range {
	first, _, _ := strings.Cut(comment, "\n")
	start := item.Line - f.line(0)
	for i := max(start, 0); i < min(start+100, len(f.lines)); i++ {
		if at := strings.Index(f.lines[i], first); at >= 0 {
			column := 1 + len([]rune(f.lines[i][:at]))
			return diag.Range{File: f.in.File, Line: f.line(i), Column: column, EndLine: f.line(i), EndColumn: column + len([]rune(first))}
		}
	}
	return diag.Range{File: f.in.File, Line: item.Line, Column: 1}
}
