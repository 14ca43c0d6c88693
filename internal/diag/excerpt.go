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
func excerpt(line []rune, start, end int) (shown, mark string) {
	start = min(max(start, 0), len(line))
	end = min(max(end, start), len(line))
	from, to := window(line, start)
	var a, b strings.Builder
	if from > 0 {
		a.WriteString("…")
		b.WriteString(" ")
	}
	pen := "^"
	draw := func(columns int) {
		for range columns {
			b.WriteString(pen)
			pen = "~"
		}
	}
	for i := from; i < to; i++ {
		text, columns := cell(line[i])
		a.WriteString(text)
		switch {
		case i >= start && i < end && text == "\t":
			draw(1) // how far a tab goes is up to the terminal
		case i >= start && i < end:
			draw(columns)
		case i >= start:
			// Nothing is shown behind the mark.
		case text == "\t":
			b.WriteString("\t")
		default:
			b.WriteString(strings.Repeat(" ", columns))
		}
		if i == start && pen == "^" {
			draw(1)
		}
	}
	if pen == "^" {
		draw(1)
	}
	if to < len(line) {
		a.WriteString("…")
	}
	return strings.TrimRight(a.String(), " \t"), b.String()
}

// window chooses the part of a line that is shown: all of it, or as much as
// fits, with a third of the room in front of the mark. It looks at no more of
// a line than that, for a line may be the whole of a large file.
func window(line []rune, mark int) (from, to int) {
	if to = fit(line, 0, maxExcerpt); to == len(line) {
		return 0, to
	}
	from = mark
	for room := maxExcerpt / 3; from > 0; from-- {
		_, columns := cell(line[from-1])
		if room -= max(columns, 1); room < 0 {
			break
		}
	}
	return from, fit(line, from, maxExcerpt)
}

// fit returns the end of the characters from an index on that fit in so many
// columns.
func fit(line []rune, from, room int) int {
	for i := from; i < len(line); i++ {
		_, columns := cell(line[i])
		if columns == 0 && i-from < 10*maxExcerpt {
			continue // accents; but not without end
		}
		if room -= max(columns, 1); room < 0 {
			return i
		}
	}
	return len(line)
}
