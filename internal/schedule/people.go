package schedule

import (
	"strings"

	"slipway/internal/portal"
)

// missing returns who of some people is not among others. Of a slot held by
// more people than before, the difference is returned.
func missing(some, others portal.People) portal.People {
	there := map[string]int{}
	for _, o := range others {
		there[identity(o)] += max(o.Count, 1)
	}
	var out portal.People
	for _, p := range some {
		key, count := identity(p), max(p.Count, 1)
		if p.Slot == "" && there[key] > 0 {
			continue
		}
		if taken := min(there[key], count); taken > 0 {
			there[key] -= taken
			count -= taken
		}
		if count > 0 {
			p.Count = count
			out = append(out, p)
		}
	}
	return out
}

// identity tells people apart: by id where the directory knows them, else by
// name.
func identity(p portal.PersonRef) string {
	switch {
	case p.ID != "":
		return "id:" + p.ID
	case p.Slot != "":
		return "slot:" + strings.ToLower(p.Slot)
	}
	return "name:" + strings.ToLower(p.Name)
}
