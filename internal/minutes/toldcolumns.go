package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// toldColumns takes columns of a table of people's work for those of when and how far where
// their cells say so, whatever they are called: "Task | Owner | Ready by", "Task | Owner | %".
// Of a day, the name has to allow for it, for other days tell when something began.
func (f *file) toldColumns(rows []row, kinds []column, has map[column]bool, given bool) {
	if !has[ownerColumn] && !given && !surelyActions(rows[0].cells, kinds) {
		return
	}
	for i, name := range rows[0].cells {
		name, _ = labelName(name)
		if kinds[i] != otherColumn {
			continue
		}
		switch {
		case !has[dueColumn] && dueName.MatchString(name) && mostly(rows, i, f.isDeadline):
			kinds[i], has[dueColumn] = dueColumn, true
		case !has[statusColumn] && mostly(rows, i, isStanding):
			kinds[i], has[statusColumn] = statusColumn, true
		}
	}
}

// isStanding reports whether a cell tells how far something is, and nothing else.
func isStanding(cell string) bool {
	return standingOf(strings.TrimLeftFunc(cell, isOrnament)) != "" || onlyPercent.MatchString(cell) || onlyBox.MatchString(cell)
}

var (
	dueName     = pattern.Must(`^$|^(?:[a-z]+ ){1,3}by(?: date)?$|^(?:(?:to be|target|expected|estimated|planned|projected|final|first|second|draft|text|copy|needed|required|wanted|ready|done|deliver(?:y|ed)?|complet(?:e|ed|ion)|implement(?:ed|ation)|finish(?:ed)?|submit(?:ted)?|submission|send|sent|publish(?:ed)?|publication|release|ship|report(?: back)?|action|end|closing|latest|no later than|before|for|follow up|next update|due|timing|schedule|limit|week|month|sprint|plan|échéance|délai|goal) ?)+(?:by|date|day|when)?$`)
	onlyBox     = pattern.Must(`^(?:\\?\[[ xX]\\?\]|[☐☑☒✅⬜✓✔]\x{fe0f}?)$`)
	onlyPercent = pattern.Must(`^[0-9]{1,3} ?%$`)
)
