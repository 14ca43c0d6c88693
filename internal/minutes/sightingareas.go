package minutes

import (
	"strings"

	"slipway/internal/markdown"
)

// withoutTeam takes what somebody works at off their name above a report: "Lead (layout)".
func withoutTeam(title string) string {
	name, team, ok := strings.Cut(strings.TrimSuffix(title, ")"), " (")
	if ok && (isAcronym(team) || team != "" && strings.ToLower(team) == team) {
		return name
	}
	return title
}

// commentary reads the lines of an area outside of its lists. A label among them holds for
// the paragraph behind it.
func (s *sightings) commentary(f *file, area *Area, listed bool) {
	below, labelled := listed, false
	for i, line := range strings.SplitN(area.Commentary, "\n", maxParts) {
		kind, isList := label(line)
		switch {
		case isList:
			below, labelled = listsActs(kind), true
		case line != "":
			labelled = false
		case !labelled:
			below = listed
		}
		s.text(f, line, area.Line+i, below)
	}
}

// ofReports reports whether an area is that of somebody by its name, or a whole name stands alone in
// bold in it, or several, above what each of them did.
func ofReports(area *Area) bool {
	if isWholeName(withoutTeam(area.Name)) {
		return true
	}
	names := 0
	for _, line := range strings.SplitN(area.Commentary, "\n", maxParts) {
		if isWholeName(line) {
			if names++; names > 1 || strings.HasPrefix(line, "**") {
				return true
			}
		}
	}
	return false
}

// isWholeName reports whether a line is nothing but somebody's first and last name, by its looks.
func isWholeName(line string) bool {
	if len(line) > longestNote {
		return false
	}
	names := namesOnly(strings.Trim(markdown.Plain(linkWords(line)), "*_: "), false)
	return len(names) == 1 && strings.Contains(names[0], " ")
}
