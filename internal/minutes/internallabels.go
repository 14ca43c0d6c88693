package minutes

import (
	"slices"
	"strings"
	"unicode/utf8"

	"slipway/internal/pattern"
)

// A line that is internal may be the name of what stands below it: the label
// of a list, a title in bold, the number and the name of a topic. Then what
// it names is internal as well.

// rank says how much a line looks like a label, and which lines below it end
// what it names: those of the same rank or a higher one.
type rank int

const (
	namesNothing rank = iota
	namesInWords      // "This week", "Staff:"
	namesInBold       // "**Pay**"
)

// longestTitle is how long a title is at most, in characters.
const longestTitle = 80

// inEmphasis finds a line all of which is set in bold or italics.
var inEmphasis = pattern.Must(`(?i)^(?:\*[^*].*\*|\*\*.*\*\*|_[^_].*_|__.*__|<(?:b|strong|em|i|u)>.*</(?:b|strong|em|i|u)>)[:\s]*$`)

// rankOf says how much a line that is no item looks like a label. title says
// that it may be one for its length and its end.
func rankOf(line string) (r rank, title bool) {
	words := strings.TrimLeft(withoutComments(plainSigns(line).text), "> \t")
	words = strings.TrimSpace(strings.Trim(visibility.ReplaceAllString(words, ""), "()[]{}` \t\r\n"))
	if words == "" || utf8.RuneCountInString(words) > longestTitle {
		return namesNothing, false
	}
	if bare := strings.TrimRight(words, "*_ \t"); strings.HasSuffix(bare, ".") || strings.HasSuffix(bare, "!") {
		return namesNothing, inEmphasis.MatchString(words)
	}
	switch {
	case inEmphasis.MatchString(words):
		return namesInBold, true
	case strings.HasSuffix(words, ":"), isLabel(words):
		return namesInWords, true
	}
	return namesNothing, true
}

// named gives the line up to which the text reaches that the part from one line
// to another names, with a mark in a line of it. It is the end of the part
// where that names nothing.
func (w *withholder) named(line, from, to int) int {
	last := to - 1
	if strings.HasPrefix(w.laid[line].rest, "|") { // a row
		return to
	}
	if w.laid[from].bullet {
		if w.laid[line].bullet || w.laid[line].indent > 0 {
			return w.hanging(from, to)
		}
		last = line // a line right behind an item
	}
	r, title := rankOf(w.lines[last])
	if own, ownTitle := rankOf(w.lines[line]); own > r {
		r, title = own, ownTitle
	}
	switch next := w.notBlank(to); {
	case r > namesNothing:
		return w.labelled(r, to)
	case next < len(w.lines) && !w.laid[from].bullet && (title && !saysWho(w.lines[last]) || next == to) && w.listOrTable(next):
		return w.block(next)
	}
	return to
}

// saysWho reports whether a line is a label together with all that it is the label of:
// "Present: Lead". An agenda may go on in the list behind it.
func saysWho(line string) bool {
	found, value, ok := roles(strings.TrimSpace(withoutComments(plainSigns(line).text)))
	return ok && value != "" && !slices.Contains(found, agenda)
}

// labelled gives the line up to which a label reaches: to the next heading, or
// to the next label of its rank below at least one other line.
func (w *withholder) labelled(r rank, from int) int {
	below := false // a line that is no label
	for i := from; i < len(w.lines); i++ {
		l := w.laid[i]
		switch {
		case l.heading:
			return i
		case l.rest == "":
			continue
		case l.indent == 0 && !w.listOrTable(i):
			if other, _ := rankOf(w.lines[i]); below && other >= r {
				return i
			} else if other > namesNothing {
				continue
			}
		}
		below = true
	}
	return len(w.lines)
}

// hanging gives the line up to which what hangs below an item reaches although
// Markdown does not take it for a part of it: a list with other marks that is
// indented more, and all below the number and the title of a topic.
func (w *withholder) hanging(from, to int) int {
	next := w.notBlank(to)
	if next == len(w.lines) || w.laid[next].heading {
		return to
	}
	item := w.laid[from]
	if w.laid[next].bullet && w.laid[next].indent > item.indent && bulletSign(w.laid[next].rest) != bulletSign(item.rest) {
		return w.block(next)
	}
	_, title := rankOf(item.rest)
	if !counted(item) || !title || counted(w.laid[next]) || w.inNumbers(from) {
		return to
	}
	for i := next; i < len(w.lines); i++ {
		if w.laid[i].heading || counted(w.laid[i]) && w.laid[i].indent <= item.indent {
			return i
		}
	}
	return len(w.lines)
}

// inNumbers reports whether a numbered item follows another without a text
// between them, so that its number counts items and not topics.
func (w *withholder) inNumbers(from int) bool {
	for i := from - 1; i >= 0; i-- {
		switch l := w.laid[i]; {
		case l.rest == "":
		case counted(l):
			return true
		default:
			return l.indent > 0 && !l.heading
		}
	}
	return false
}

// counted reports whether a line starts a numbered item.
func counted(l laid) bool { return l.bullet && l.rest[0] >= '0' && l.rest[0] <= '9' }

// bulletSign is the sign that marks an item, of a number the one behind it.
func bulletSign(rest string) byte { return strings.TrimLeft(rest, "0123456789")[0] }

// notBlank is the first line that is not blank, from a line on.
func (w *withholder) notBlank(from int) int {
	for from < len(w.lines) && w.laid[from].rest == "" {
		from++
	}
	return from
}

// listOrTable reports whether a line starts a list, a table, a quotation or
// indented text.
func (w *withholder) listOrTable(line int) bool {
	l := w.laid[line]
	return !l.heading && l.rest != "" && (l.bullet || l.indent > 0 || strings.ContainsRune("|>:", rune(l.rest[0])) ||
		otherBullet.MatchString(l.rest) || box.MatchString(l.rest) || strings.HasPrefix(strings.ToLower(l.rest), "<table"))
}

// block gives the line at which the list or the table ends that starts at a
// line: blank lines within it are part of it.
func (w *withholder) block(from int) int {
	to := from
	for to < len(w.lines) {
		if w.laid[to].bullet {
			to = w.itemEnd(to)
		} else if strings.HasPrefix(strings.ToLower(w.laid[to].rest), "<table") {
			for to < len(w.lines) && !strings.Contains(strings.ToLower(w.lines[to]), "</table") {
				to++
			}
			to = min(to+1, len(w.lines))
		} else {
			for to++; to < len(w.lines) && w.laid[to].rest != "" && !w.laid[to].heading && !w.laid[to].bullet; {
				to++
			}
		}
		if next := w.notBlank(to); next < len(w.lines) && w.listOrTable(next) {
			to = next
			continue
		}
		break
	}
	return to
}
