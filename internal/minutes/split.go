package minutes

import (
	"strings"

	"slipway/internal/date"
	"slipway/internal/pattern"
)

// heading is a heading of a file, outside of code and comments. Lines are
// indexes into the body; to is exclusive.
type heading struct {
	level    int
	text     string // Markdown, without marks
	from, to int
	dated    bool
	// start and end are the place of its date in text, in bytes.
	start, end int
}

// otherMeeting finds the words of a heading whose date is that of another meeting
// than the one it stands in: "Next meeting 2018-04-09".
var otherMeeting = pattern.Must(`^(?:(?:the |our )?(?:next|upcoming|following|previous|last|future) (?:[\w-]+ ){0,4}(?:meetings?|calls?|sessions?|agenda|sync)\b|(?:agenda|topics|date|actions?|action items?) (?:for|of|from) (?:the )?(?:next|upcoming|last|previous|\w+ meeting)\b)`)

// aboutAnother reports whether a heading with a date, of which words are the rest,
// tells of another meeting.
func aboutAnother(words string) bool {
	name, ok := labelName(strings.Trim(words, " \t,;:|/()[]-–—·"))
	return ok && (otherMeeting.MatchString(name) || ofEarlier.MatchString(name))
}

// ofEarlier finds what an earlier meeting left: "Minutes and actions from last meeting".
var ofEarlier = pattern.Must(`\b(?:from|of|at|since) (?:the |our )?(?:last|previous|prior) (?:\w+ )?(?:meetings?|calls?|sessions?)$`)

func splitLines(text string) []string {
	lines := strings.SplitAfter(text, "\n")
	if lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}

// findHeadings reads line by line, in one pass and without nesting, so that a
// log of any size and kind is split in time that grows with its length.
func findHeadings(lines []string) []heading {
	var found []heading
	paragraph := -1 // where the paragraph started that we are in
	alone := -1     // the line that is all of the last paragraph, with nothing but blank ones behind
	next := 0       // the line behind the one before
	nested := false // in a list or a quote, until a blank line
	add := func(level int, text string, from, to int) {
		text = strings.TrimSpace(headingID.ReplaceAllString(text, ""))
		if plain := linkWords(strings.ReplaceAll(text, "*", "")); plain != text { // "April **9th** 2020", "[Design 9 April 2020](…)"
			if _, _, dated := date.FindInHeading(plain); dated {
				text = plain
			}
		}
		h := heading{level: level, text: text, from: from, to: to}
		h.start, h.end, h.dated = date.FindInHeading(text)
		if _, list := label(withoutAddresses(text)); list || aboutAnother(text[:h.start]+text[h.end:]) { // a day in the address of a link is not its own
			h.dated = false
		}
		found = append(found, h)
		paragraph = -1
	}
	for i, line := range prose(lines) {
		rest, indent := line.text, line.indent
		if i > next { // behind code or a comment
			paragraph, alone = -1, -1
		}
		next = i + 1
		if rest != "" && paragraph < 0 && alone >= 0 && indent < 4 && underlinesDay(lines[alone], rest) {
			add(1, strings.TrimSpace(lines[alone]), alone, i+1)
			alone = -1
			continue
		}
		if rest != "" {
			alone = -1
		} else if paragraph >= 0 && paragraph == i-1 {
			alone = paragraph
		}
		switch {
		case rest == "":
			paragraph, nested = -1, false
		case indent < 4 && atxLevel(rest) > 0:
			level := atxLevel(rest)
			add(level, atxText(rest[level:]), i, i+1)
			nested = false
		case indent < 4 && paragraph >= 0 && strings.Trim(rest, "=") == "":
			add(1, joinLines(lines[paragraph:i]), paragraph, i+1)
		case indent < 4 && paragraph >= 0 && strings.Trim(rest, "-") == "":
			add(2, joinLines(lines[paragraph:i]), paragraph, i+1)
		case indent < 4 && startsContainer(rest):
			paragraph, nested = -1, true
		case paragraph < 0 && !nested && indent < 4:
			paragraph = i
		}
	}
	return found
}

// underlinesDay reports whether a line of equals signs is meant to make a heading of the day above
// it, from which a blank line parts it: to Markdown both are paragraphs.
func underlinesDay(line, under string) bool {
	if len(under) < 3 || strings.Trim(under, "=") != "" {
		return false
	}
	_, _, dated := date.FindInHeading(strings.TrimSpace(line))
	return dated
}

// headingID is what editors put behind a heading so that links find it, or for the look of it:
// "{#may-4,-2026}", "{.unnumbered}".
var headingID = pattern.Must(`\s*\{:?\s?[#.][^{}]*\}\s*$`)

// atxLevel counts the marks of a heading such as "## Notes", 0 for any other
// line.
func atxLevel(s string) int {
	level := len(s) - len(strings.TrimLeft(s, "#"))
	if level > 6 || level < len(s) && s[level] != ' ' && s[level] != '\t' {
		return 0
	}
	return level
}

func atxText(s string) string {
	s = strings.TrimSpace(s)
	if closed := strings.TrimRight(s, "#"); closed == "" || strings.HasSuffix(closed, " ") {
		s = strings.TrimSpace(closed)
	}
	return s
}

// startsContainer reports whether a line starts a list item, a quote or a row
// of a table, whose words are no paragraph of their own.
func startsContainer(s string) bool {
	if s[0] == '>' || s[0] == '|' {
		return true
	}
	mark := strings.TrimLeft(s, "0123456789")
	if len(mark) < len(s) {
		return len(mark) > 1 && (mark[0] == '.' || mark[0] == ')') && mark[1] == ' '
	}
	return len(s) > 1 && strings.IndexByte("-*+", s[0]) >= 0 && s[1] == ' '
}

// lastWith is the index of the last line that holds some text, -1 for none.
func lastWith(lines []string, text string) int {
	for i := len(lines) - 1; i >= 0; i-- {
		if strings.Contains(lines[i], text) {
			return i
		}
	}
	return -1
}

func joinLines(lines []string) string {
	words := make([]string, len(lines))
	for i, line := range lines {
		words[i] = strings.TrimSpace(line)
	}
	return strings.Join(words, " ")
}
