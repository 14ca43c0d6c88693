package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// toldColumns takes columns of a table of people's work for those of when and how far where
// their cells say so, whatever they are called: "Task | Owner | Ready by", "Task | Owner | %".
// Of a day, the name has to allow for it, for other days tell when something began. A plain
// "Date" may do so, unless all of its days are past.
func (f *file) toldColumns(m *Meeting, rows []row, kinds []column, has map[column]bool, given bool) {
	named := surelyActions(rows[0].cells, kinds)
	if !has[ownerColumn] && !given && !named {
		return
	}
	for i, name := range rows[0].cells {
		name, _ = labelName(name)
		if kinds[i] != otherColumn {
			continue
		}
		switch {
		case !has[dueColumn] && dueName.MatchString(name) && mostly(rows, i, f.isDeadline),
			!has[dueColumn] && named && dateName.MatchString(name) && mostly(rows, i, f.isDeadline) && f.someAhead(m, rows, i):
			kinds[i], has[dueColumn] = dueColumn, true
		case !has[statusColumn] && (mostly(rows, i, isStanding) || named && closedName.MatchString(name) && mostly(rows, i, f.isDay)):
			kinds[i], has[statusColumn] = statusColumn, true
		}
	}
}

// someAhead reports whether a cell of a column tells a day behind that of the meeting.
func (f *file) someAhead(m *Meeting, rows []row, at int) bool {
	for _, r := range rows[1:] {
		if at >= len(r.cells) {
			continue
		}
		if day, ok := f.dueOf(m, r.cells[at]).Date.Day(); ok && dayOf(m).Before(day) {
			return true
		}
	}
	return false
}

// closedOn reports whether the cell of a column of what is closed tells the day on which it was.
func (f *file) closedOn(m *Meeting, name, cell string) bool {
	if name, _ = labelName(name); !closedName.MatchString(name) || !f.isDay(plainCell(cell)) {
		return false
	}
	day, ok := f.dueOf(m, cell).Date.Day()
	return !ok || !dayOf(m).Before(day)
}

// isStanding reports whether a cell tells how far something is, and nothing else.
func isStanding(cell string) bool {
	return standingOf(strings.TrimLeftFunc(cell, isOrnament)) != "" || onlyPercent.MatchString(cell) || onlyBox.MatchString(cell)
}

var (
	dueName     = pattern.Must(`^$|^(?:[a-z]+ ){1,3}by(?: date)?$|^(?:(?:to be|target|expected|est\.?|estimated|planned|projected|final|first|second|draft|text|copy|needed|required|wanted|ready|done|deliver(?:y|ed)?|complet(?:e|ed|ion)|implement(?:ed|ation)|finish(?:ed)?|submit(?:ted)?|submission|send|sent|publish(?:ed)?|publication|release|ship|report(?: back)?|action|end|closing|latest|no later than|before|for|follow up|next update|due|timing|schedule|limit|week|month|sprint|plan|échéance|délai|goal) ?)+(?:by|date|day|when)?$|^date (?:(?:to be )?(?:completed|done|finished|delivered)|required|needed|wanted|expected)(?: by)?$`)
	dateName    = pattern.Must(`^(?:(?:proposed|agreed|action|task) )?(?:date|day|time|date and time|date of completion|date completed|completed on)$`)
	closedName  = pattern.Must(`^(?:(?:date|day) )?(?:closed|completed?|done|finished)\??(?: (?:on|date))?$`)
	onlyBox     = pattern.Must(`^(?:\\?\[[ xX]\\?\]|[☐☑☒✅⬜✓✔]\x{fe0f}?)$`)
	onlyPercent = pattern.Must(`^[0-9]{1,3} ?%$`)
)
