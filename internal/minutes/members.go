package minutes

import "slipway/internal/pattern"

// withMembers puts the members of groups for them, where these stand in brackets behind a
// group that is nobody's name: "Press desk (lead, ops) and writer". One name in brackets may
// be of somebody else, as of a contact.
func (f *file) withMembers(cell string) string {
	if len(cell) > longestNote || !membersBehind.MatchString(cell) {
		return cell
	}
	return membersBehind.ReplaceAllStringFunc(cell, func(part string) string {
		m := membersBehind.FindStringSubmatch(part)
		if f.anybody(m[2]) || len(f.people(m[3])) < 2 {
			return part
		}
		return m[1] + m[3]
	})
}

var membersBehind = pattern.Must(`(^|[,;/&+]\s*|\sand\s+)([^()\[\],;/&+]{2,40})\s\(([^()]{3,80})\)`)
