package minutes

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"slipway/internal/pattern"
)

// A cell of actions may hold several: lines that each name somebody, a list with bullets or numbers,
// orders on lines of their own, or all that one person has to do.

// actionsOfCell gives the cells of a row, once for each of the actions in its cell of
// actions where these stand on lines of their own and each says who does it, or are a list.
func (f *file) actionsOfCell(r row, kinds []column, text column) (each [][]string, own bool) {
	at := slices.Index(kinds, text)
	if text != actionColumn || at < 0 || at >= len(r.cells) {
		return [][]string{r.cells}, false
	}
	lines := lineBreak.Split(r.cells[at], -1)
	own = len(lines) > 1
	for i, line := range lines {
		lines[i] = strings.TrimSpace(line)
		found := f.inCell(lines[i])
		own = own && (found.found() || found.unowned)
	}
	if own {
		return f.forEach(lines, r.cells, kinds, at), own
	}
	who := slices.Index(kinds, ownerColumn)
	var theirs []string
	if who >= 0 && who < len(r.cells) {
		theirs = lineBreak.Split(r.cells[who], -1)
	}
	if listed := f.listedInCell(lines); listed != nil {
		lines = listed
	} else if several := f.severalInCell(r.cells[at], who >= 0 && who < at); several != nil && len(theirs) < 2 {
		lines = several
	} else if f.ownerOfEach(theirs, len(lines)) == nil {
		return [][]string{r.cells}, false
	}
	return f.forEach(lines, r.cells, kinds, at), false
}

// listedInCell gives the items of a cell that is nothing but a list of several, or several below
// the names of those who do them: "Lead", "- Order it", "- Sell it". Nil for any other.
func (f *file) listedInCell(lines []string) (all []string) {
	if len(lines) < 2 {
		return nil
	}
	who, bullets := "", slices.ContainsFunc(lines, func(line string) bool { return inCellBullet.MatchString(line) })
	for _, line := range lines {
		mark := inCellBullet.FindString(line)
		switch {
		case strings.TrimSpace(line) == "":
		case mark != "" || who != "" && !bullets && f.nameplate(line) == nil:
			all = append(all, who+line[len(mark):])
		case f.nameplate(line) != nil:
			who = strings.Trim(line, "*_: ") + ": "
		default:
			return nil
		}
	}
	if len(all) < 2 && who == "" {
		return nil
	}
	return all
}

var inCellBullet = pattern.Must(`^(?:\\?[-*+]|[•◦‣▪–☐]|[0-9]{1,2}[.)]|[a-h]\)|\\?\[[ ]?\\?\])\s+`)

// severalInCell gives the actions of a cell without bullets: numbered in one line, "1. Order it 2. Sell
// it", on lines that are all orders, and, in the row of somebody, on lines that each begin anew, or
// orders between semicolons. Nil for any other cell.
func (f *file) severalInCell(cell string, ofSomebody bool) []string {
	if numbered := numberedInLine(cell); numbered != nil {
		return numbered
	}
	var lines []string
	for _, line := range toldInCell(cell) {
		line = strings.TrimSpace(line)
		if mark := inCellBullet.FindString(line); mark != "" {
			line = line[len(mark):]
		}
		if line != "" {
			lines = append(lines, line)
		}
	}
	if len(lines) == 1 && ofSomebody {
		if lines = strings.Split(cell, ";"); slices.ContainsFunc(lines, func(part string) bool { return !ordersInCell(part) }) {
			return nil
		}
	}
	if len(lines) < 2 {
		return nil
	}
	orders := 0
	for i, line := range lines {
		lines[i] = strings.TrimRight(strings.TrimSpace(line), "; ")
		begins, _ := utf8.DecodeRuneInString(strings.TrimLeft(line, "*_[@# "))
		last := line[len(line)-1]
		switch {
		case ordersInCell(line):
			orders++
		case !ofSomebody || !unicode.IsUpper(begins) || strings.ContainsAny(line, ".!?") || f.people(line) != nil || f.isWhen(line):
			return nil
		}
		if cue := dueCue.FindStringIndex(line); last == ':' || last == ',' || cue != nil && cue[0] == 0 || property.MatchString(line) {
			return nil
		}
	}
	if orders == 0 && !ofSomebody {
		return nil
	}
	return lines
}

// ordersInCell holds for what is an order where a column says that its cells are work.
func ordersInCell(text string) bool {
	return startsOrder(text) || beginsLoosely(strings.TrimSpace(text)) || isChore(strings.Fields(text[:min(len(text), longestNote)]))
}

// numberedInLine divides what counts its parts in one line: "1. Order it 2. Sell it".
func numberedInLine(cell string) (parts []string) {
	if cell = strings.TrimSpace(cell); !strings.HasPrefix(cell, "1. ") && !strings.HasPrefix(cell, "1) ") {
		return nil
	}
	sign := cell[1:2]
	for n, rest := 2, cell[3:]; ; n++ {
		part, behind, more := strings.Cut(rest, " "+strconv.Itoa(n)+sign+" ")
		if part = strings.Trim(strings.TrimSuffix(strings.TrimSpace(part), "<br>"), "; "); part == "" {
			return nil
		}
		parts = append(parts, part)
		if !more || n > mostClauses {
			break
		}
		rest = behind
	}
	if len(parts) < 2 {
		return nil
	}
	return parts
}
