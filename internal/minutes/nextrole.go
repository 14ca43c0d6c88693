package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// nextRole divides what is said of a role where the next one begins in the same line:
// "lead / notes: ops". What is said of the next meeting is of no other.
func nextRole(found []role, value string) (own string, next []role, rest string, ok bool) {
	if !strings.Contains(value, ":") || slices.ContainsFunc(found, func(r role) bool { return r.ofPeople() || r == following || r == agenda }) {
		return value, nil, "", false
	}
	for _, at := range roleBehind.FindAllStringSubmatchIndex(value, mostClauses) {
		if next, rest, ok = roles(value[at[2]:]); ok && rest != "" && next[0] != following && next[0] != agenda && at[0] > 0 {
			return value[:at[0]], next, rest, true
		}
	}
	return value, nil, "", false
}

// roleBehind finds where the label of another role may begin.
var roleBehind = pattern.Must(`(?:\s+(?:[/|•·–—-]|//)\s+|[;,]\s+)([*_]{0,3}\p{L})`)
