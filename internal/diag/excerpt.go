package diag

import "strings"

// Excerpts gives lines of a portal's files, counted from 1, to show where a
// problem is.
type Excerpts interface {
	Line(file string, n int) (string, bool)
}

// maxExcerpt is how many columns of a terminal an excerpt takes up.
const maxExcerpt = 100

// excerpt returns a line as it is shown, and below it the mark under the
// characters from start up to end (from 0). A long line is cut around the
// mark. A mark has one column at least, and may stand right behind the line.
func excerpt(line string, start, end int) (shown, mark string) {
	all := cells(line)
	start = min(max(start, 0), len(all))
	end = min(max(end, start), len(all))
	from, to := window(all, start)
	var a, b strings.Builder
	if from > 0 {
		a.WriteString("…")
		b.WriteString(" ")
	}
	pen := "^"
	for i := from; i < to; i++ {
		c := all[i]
		a.WriteString(c.text)
		switch {
		case i >= start && i < end:
			for range markWidth(c) {
				b.WriteString(pen)
				pen = "~"
			}
		case i >= start:
			// Nothing is shown behind the mark.
		case c.text == "\t":
			b.WriteString("\t")
		default:
			b.WriteString(strings.Repeat(" ", c.width))
		}
		if i == start && pen == "^" {
			b.WriteString(pen)
			pen = "~"
		}
	}
	if start >= to && pen == "^" {
		b.WriteString(pen)
	}
	if to < len(all) {
		a.WriteString("…")
	}
	return strings.TrimRight(a.String(), " \t"), strings.TrimRight(b.String(), " \t")
}

// markWidth keeps the mark under a tab short: how far the tab goes is up to
// the terminal.
func markWidth(c cell) int {
	if c.text == "\t" {
		return 1
	}
	return c.width
}

// window chooses the part of a line that is shown: all of it, or as much as
// fits, with a third of the room in front of the mark.
func window(all []cell, mark int) (from, to int) {
	total := 0
	for _, c := range all {
		total += c.width
	}
	if total <= maxExcerpt {
		return 0, len(all)
	}
	from = mark
	for room := maxExcerpt / 3; from > 0 && room >= all[from-1].width; from-- {
		room -= all[from-1].width
	}
	to = from
	for room := maxExcerpt; to < len(all) && room >= all[to].width; to++ {
		room -= all[to].width
	}
	return from, to
}
