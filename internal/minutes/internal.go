package minutes

import (
	"sort"
	"strings"

	"slipway/internal/diag"
)

// A part of minutes that is internal is taken out of the text before anything
// is read of it, so that nothing that is made of the minutes can show it. Its
// lines are left empty, which keeps the numbers of all others.
//
// In doubt the larger part is internal: a mark that is misspelt or not closed
// is an error and hides everything to the end of its section. Nor is what is internal
// told where something is wrong with it: see diag.List.Withhold.

// withhold finds the lines that are internal, nil if there are none.
func (f *file) withhold() []bool {
	hidden := f.internalLines()
	f.withholdLines(hidden, f.problems)
	return hidden
}

func (f *file) withholdLines(hidden []bool, problems *diag.List) {
	for i := 0; i < len(hidden); i++ {
		if from := i; hidden[i] {
			for i < len(hidden) && hidden[i] {
				i++
			}
			problems.Withhold(f.in.File, f.line(from), f.line(i))
		}
	}
}

// misplaced reports a mark, at a line of which nobody is to see more than that.
func (f *file) misplaced(as diag.Severity, at diag.Range, summary, hint string) {
	f.problems.Add(diag.Problem{Severity: as, Code: "minutes/internal", Summary: summary, Hint: hint, At: at, Private: true})
}

func (f *file) internalLines() []bool {
	marks := f.marks()
	if len(marks) == 0 {
		return nil
	}
	w := &withholder{file: f, hidden: make([]bool, len(f.lines)), ends: map[int]int{}, open: -1}
	if len(marks) > maxMarks {
		f.tooMany(f.line(marks[maxMarks].line), maxMarks, "marks of internal parts")
		w.hide(0, len(w.lines))
		return w.hidden
	}
	f.layOut()
	for i, m := range marks {
		w.next = nil
		if i+1 < len(marks) {
			w.next = &marks[i+1]
		}
		w.mark(m)
	}
	w.unclosed()
	w.headless()
	return w.hidden
}

// withholder hides lines, mark by mark.
type withholder struct {
	*file
	hidden []bool
	ends   map[int]int // of sections, by their first line
	open   int         // line of the mark that opened the block we are in, or -1
	openAt *diag.Range // of that mark, nil if it was reported already
	next   *mark
	skip   bool // the next mark closes what was hidden as a whole
	taken  int  // the line behind what the mark before took as a whole
}

func (w *withholder) hide(from, to int) {
	for i := from; i < min(to, len(w.hidden)); i++ {
		w.hidden[i] = true
	}
}

func (w *withholder) mark(m mark) {
	if w.skip {
		w.skip = false
		return
	}
	if m.kind == misspelt {
		w.misplaced(diag.Error, m.at, "this looks like the mark of an internal part, but is not one: everything to the end of the section is left out",
			"write <!-- internal -->, and <!-- /internal --> where a part of several lines ends")
	}
	if m.doubt {
		w.misplaced(diag.Warning, m.at, "these words may say that this is internal, so it is left out",
			"write <!-- internal --> behind it if it is, and other words if it is not")
	}
	block := m.first && !m.words && (m.alone || w.next != nil && w.next.kind == closes && w.next.line > m.line)
	h, inHeading := w.headingAt(m.line)
	part := func() {
		if !w.hidden[m.line] { // else by a mark beside this one
			from, to := w.unit(m.line)
			w.hide(from, w.named(m.line, from, to))
			if m.kind == opens {
				w.taken = to
			}
		}
	}
	switch {
	case m.kind == closes && w.open >= 0:
		w.hide(w.open, m.line+1)
		w.open = -1
	case m.kind == closes && m.line < w.taken: // the end of a quotation that begins with the mark
	case m.kind == closes:
		w.misplaced(diag.Error, m.at, "this ends an internal part that does not begin: everything from the start of the section is left out",
			"write <!-- internal --> where the internal part begins")
		from, _ := w.section(m.line)
		w.hide(from, m.line+1)
	case inHeading:
		w.unclosed()
		if m.words && m.alone { // a heading that says nothing else
			w.besideHeading(m, h.from)
		}
		w.hide(w.section(h.from))
		w.skip = w.next != nil && w.next.kind == closes && w.next.line == m.line
	case m.kind == misspelt:
		if !m.alone {
			part()
		}
		from, to := w.section(m.line)
		if _, right := w.headingAbove(m.line); !m.words || !m.alone {
			from = m.line
		} else if !right {
			from = w.outermost(m.line)
		}
		w.hide(from, to)
		if w.open >= 0 { // meant to close it
			_, to := w.section(w.open)
			w.hide(w.open, to)
			w.open = -1
		} else if m.first { // may be closed all the same
			w.open, w.openAt = m.line, nil
		}
	case block:
		w.unclosed()
		w.open, w.openAt = m.line, &m.at
	case m.words && m.alone:
		w.besideHeading(m, m.line)
	default:
		part()
		w.skip = w.next != nil && w.next.kind == closes && w.next.line == m.line
	}
}

// unclosed hides the section of a block that nothing has closed.
func (w *withholder) unclosed() {
	if w.open < 0 {
		return
	}
	if w.openAt != nil {
		hint := "write <!-- /internal --> on a line of its own where the internal part ends"
		if w.laid[w.open].indent > 0 {
			hint = "write the mark behind the words of the item if that is all, or <!-- /internal --> on a line of its own where the internal part ends"
		}
		w.misplaced(diag.Error, *w.openAt, "this internal part does not end: everything to the end of the section is left out", hint)
	}
	_, to := w.section(w.open)
	w.hide(w.open, to)
	w.open = -1
}

// besideHeading reads the words visibility: internal in a line of their own, or in a
// heading that starts there, which stand below the heading of what they speak of.
func (w *withholder) besideHeading(m mark, line int) {
	if h, ok := w.headingAbove(line); ok {
		w.hide(w.section(h.from))
		return
	}
	if w.hidden[line] {
		return
	}
	_, to := w.section(line)
	if m.doubt { // and told
		_, to = w.unit(line)
	} else if m.kind == opens {
		w.misplaced(diag.Error, m.at, "these words belong to no heading: everything to the end of the section is left out",
			"write it right below the heading of an internal section; mark anything else by <!-- internal -->")
	}
	w.hide(w.outermost(line), to)
}

// headingAbove gives the heading that a line is right below.
func (f *file) headingAbove(line int) (h heading, ok bool) {
	for i := line - 1; i >= 0; i-- {
		if h, ok := f.headingAt(i); ok {
			return h, true
		}
		if strings.TrimSpace(f.lines[i]) != "" {
			break
		}
	}
	return heading{}, false
}

// outermost is where the item or the paragraph starts that a line is in, with all items that
// it is nested in.
func (w *withholder) outermost(line int) int {
	from, _ := w.unit(line)
	start := w.sectionStart(line)
	for range deepest {
		if w.laid[from].indent == 0 || from <= start {
			return from
		}
		above := from - 1
		for above > start && w.laid[above].rest == "" {
			above--
		}
		above, _ = w.unit(above)
		from = min(above, from-1)
	}
	return start
}

// deepest is how many levels of lists are looked through around a line.
const deepest = 20

// vanishes tells that all of a meeting is internal where nobody has said so of the meeting:
// its file, its title, or its heading in a log.
func (f *file) vanishes(hidden []bool) {
	if f.over != nil || len(f.starts()) > 0 || f.titleHidden(hidden) {
		return
	}
	f.misplaced(diag.Warning, f.marks()[0].at, "nothing is left of this meeting but what is internal, so all of it is left out",
		"write visibility: internal in its front matter if that is meant; if not, look what this takes with it: a label takes the list behind it")
}

// before is the number of headings that start at a line or above it.
func (f *file) before(line int) int {
	return sort.Search(len(f.headings), func(i int) bool { return f.headings[i].from > line })
}

// headingAt gives the heading that a line is part of.
func (f *file) headingAt(line int) (h heading, ok bool) {
	if i := f.before(line); i > 0 && line < f.headings[i-1].to {
		return f.headings[i-1], true
	}
	return heading{}, false
}

// section gives the lines of the innermost section around a line, from its
// heading on. It ends at the next heading that is not below its own. What
// stands before the first heading is a section as well.
func (w *withholder) section(line int) (from, to int) {
	i := w.before(line)
	if i == 0 {
		if len(w.headings) > 0 {
			return 0, w.headings[0].from
		}
		return 0, len(w.lines)
	}
	h := w.headings[i-1]
	if end, ok := w.ends[h.from]; ok {
		return h.from, end
	}
	end := len(w.lines)
	for _, next := range w.headings[i:] {
		if next.level <= h.level {
			end = next.from
			break
		}
	}
	w.ends[h.from] = end
	return h.from, end
}

// headless hides all of a meeting in a log whose heading is hidden.
func (w *withholder) headless() {
	dated := w.starts()
	for i, h := range dated {
		if !w.hidden[h.from] {
			continue
		}
		to := len(w.lines)
		if i+1 < len(dated) {
			to = dated[i+1].from
		}
		w.hide(h.from, to)
	}
}

// blank gives the lines without those that are hidden. A row of a table stays
// a row, or the table would end there.
func blank(lines []string, hidden []bool) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		switch {
		case !hidden[i]:
			out[i] = line
		case strings.HasPrefix(strings.TrimSpace(line), "|"):
			out[i] = "| |\n"
		case strings.HasSuffix(line, "\n"):
			out[i] = "\n"
		}
	}
	return out
}
