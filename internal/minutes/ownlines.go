package minutes

import (
	"slices"
	"strings"
	"unicode/utf8"

	"slipway/internal/pattern"
)

// ownLine finds the line within a part of a text at which a sentence of its own begins that tells
// what somebody takes on, though the line before has no full stop: so write those who
// take notes in lines. A line that only goes on with the one before begins none.
func (f *file) ownLine(text string, from, end int) int {
	s := text[from:end]
	for at, n := 0, 0; n < mostClauses; n++ {
		i := strings.IndexByte(s[at:], '\n')
		if i < 0 {
			return 0
		}
		at += i + 1
		before := strings.Fields(s[max(0, at-longestName) : at-1])
		next := strings.TrimLeft(s[at:], " \t")
		if len(before) == 0 || next == "" || !startsUpper(next) && next[0] != '@' || joins(before[len(before)-1]) {
			continue
		}
		line, _, _ := strings.Cut(next, "\n")
		if f.leading(line, promises) != nil && !fullLine(text, strings.Count(text[:from+at], "\n")) {
			return at
		}
	}
	return 0
}

// fullLine reports whether a line goes on with the sentence before it, which is broken because the
// line was full: each of the two or three before it had no room for the word behind it.
func fullLine(text string, i int) bool {
	lines, width := strings.Split(text, "\n"), 0
	for _, line := range lines {
		width = max(width, len(line))
	}
	last, _ := utf8.DecodeLastRuneInString(lines[i-1])
	if i < 2 || width < leastWrapped || width > mostWrapped || last != ',' && !isWordRune(last) {
		return false
	}
	for j := max(0, i-3); j < i; j++ {
		if word, _, _ := strings.Cut(lines[j+1], " "); len(lines[j])+1+len(word) <= width {
			return false
		}
	}
	return true
}

// How long the lines are that editors break.
const (
	leastWrapped = 60
	mostWrapped  = 120
)

// joins holds for a last word of a line behind which the sentence goes on.
func joins(word string) bool {
	if strings.HasSuffix(word, ",") || word == "&" || word == "+" || word == "/" {
		return true
	}
	switch strings.ToLower(strings.Trim(word, "*_(")) {
	case "and", "or", "but", "that", "which", "who", "where", "when", "while", "because", "so", "then", "until", "as", "how", "what", "why", "the", "a", "an":
		return true
	}
	return depends(word) || supposes(word) || governs(word)
}

// itemLines gives the numbered paragraphs, the lines with a word for work in front, and those all
// in bold in which somebody takes something on, that stand on lines of their own below the title
// of an item, each as an item, or nil where there are none. To Markdown they are one paragraph.
func (f *file) itemLines(item *Item) []*Item {
	if item.cells != nil || item.Kind != "" || !strings.Contains(item.Raw, "\n") || inFieldsOnly(item.Raw) {
		return nil
	}
	lines := strings.Split(item.Raw, "\n")
	var all []*Item
	start, of := 0, "" // the number of the title, which is the first of each
	add := func(end int) {
		part := &Item{Raw: strings.TrimSpace(strings.Join(lines[start:end], "\n")), Line: item.Line + start, speaker: item.speaker, prose: item.prose}
		if start > 0 {
			part.Raw = behindSigns(part.Raw)
		}
		part.Links = linksWithin(item.Links, part.Raw)
		all = append(all, part)
		start = end
	}
	for i, line := range lines {
		m := numberedLine.FindStringSubmatch(line)
		switch {
		case i == 0:
			continue
		case m == nil:
			bare := behindSigns(strings.TrimSpace(line))
			if mark := f.mark(bare); f.tags(lines[max(0, i-1)], line) {
				continue
			} else if mark.kind == Task && !f.onlyWhose(line) || f.signedTask(bare) && !leadingArrow.MatchString(bare) || strings.Count(bare, " ") > 1 && allBold(bare) && f.commitment(bare) != nil || f.calledInLine(lines[max(0, i-3):i], line) {
				add(i)
			}
			continue
		case of == "":
			of = m[1]
		case of != m[1]:
			return nil
		}
		add(i)
	}
	if all == nil {
		return nil
	}
	add(len(lines))
	last := all[len(all)-1]
	last.More, last.Items = item.More, item.Items
	return all
}

// calledInLine reports whether a line begins with who is told to do what it says, and does not go on
// with the lines before it: "@lead: order it", "@lead Ask the vendor", "Lead: send it".
func (f *file) calledInLine(before []string, line string) bool {
	line = strings.TrimSpace(line)
	if line == "" || line[0] != '@' && !strings.Contains(line[:min(len(line), longestNote)], ": ") || !f.anybody(line) {
		return false
	}
	if n := len(before); n > 0 {
		words := strings.Fields(before[n-1])
		if len(words) == 0 || joins(words[len(words)-1]) || fullLine(strings.Join(append(slices.Clip(before), line), "\n"), n) {
			return false
		}
	}
	if ids, _ := f.addressed(line); ids != nil {
		return true
	}
	if line[0] == '@' {
		return f.ordered(line) != nil
	}
	ids, rest := f.named(line)
	return ids != nil && f.isTold(rest)
}

// behindSigns is a line without the signs that people set it apart with and that are no bullet to
// Markdown: "** Action: order it **", "-- Action: order it".
func behindSigns(line string) string {
	signs := signsInFront.FindString(line)
	if line = line[len(signs):]; strings.HasPrefix(signs, "*") {
		line = strings.TrimRight(line, " *")
	}
	return line
}

var signsInFront = pattern.Must(`^(?:\*{2,3}|-{2,3})[ \t]+`)

// numberedLine finds the number of a paragraph of minutes in front of a line: "4.2 …".
var numberedLine = pattern.Must(`^[ \t]*([0-9]{1,3})(?:\.[0-9]{1,3})+\.?\s+\S`)

// letters takes lines of an item that are lettered one after the other, "a. …", and those
// with bullets that are indented too far for items below it. Markdown knows neither.
func (item *Item) letters() {
	lines := strings.Split(item.Raw, "\n")
	var below []*Item
	next, first, bullets := byte('a'), 0, false
	for i, line := range lines {
		line = strings.TrimSpace(line)
		switch {
		case len(line) > 3 && line[0] == next && (line[1] == '.' || line[1] == ')') && line[2] == ' ' && i > 0:
			below = append(below, &Item{Raw: strings.TrimSpace(line[3:]), Number: line[:2], Line: item.Line + i, prose: item.prose})
			if first == 0 {
				first = i
			}
			next++
		case i > 0 && next == 'a' && deepBullet.MatchString(line):
			bullet := &Item{Raw: strings.TrimSpace(line[2:]), Line: item.Line + i, prose: item.prose}
			if line[0] == 'o' { // a letter, which the page keeps
				bullet.Number = "o"
			}
			below = append(below, bullet)
			if bullets = true; first == 0 {
				first = i
			}
		case below != nil:
			below[len(below)-1].Raw += "\n" + line
		}
	}
	if len(below) < 2 && !bullets {
		return
	}
	item.Raw = strings.TrimSpace(strings.Join(lines[:first], "\n"))
	for _, b := range below {
		b.Links = linksWithin(item.Links, b.Raw)
	}
	item.Items = append(below, item.Items...)
}

var deepBullet = pattern.Must(`^(?:[-*+]|o)\s+(?:\[[ xX]\]\s+)?[\p{L}\p{N}~*_@\[("]`)
