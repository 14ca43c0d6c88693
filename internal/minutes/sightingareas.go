package minutes

import "strings"

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
