package pages

import (
	"strings"

	"slipway/internal/minutes"
)

// meetingRole is who did what at a meeting. The word is meeting_<key>.
type meetingRole struct {
	Key    string   `json:"key"` // chair, moderator, notetaker, present, absent, observers
	People []Person `json:"people"`
}

func (b *builder) meetingRoles(m *minutes.Meeting) []meetingRole {
	var out []meetingRole
	add := func(key string, names ...string) {
		var people []Person
		for _, name := range names {
			people = append(people, b.role(name)...)
		}
		if people != nil {
			out = append(out, meetingRole{Key: key, People: people})
		}
	}
	if m.Chair != m.Moderator {
		add("chair", m.Chair)
	}
	add("moderator", m.Moderator)
	add("notetaker", m.Notetaker)
	add("present", m.Present...)
	add("absent", m.Absent...)
	add("observers", m.Observers...)
	return out
}

// role shows who had a role, as minutes name them: one name, or several if
// every one of them is known.
func (b *builder) role(names string) []Person {
	names = b.plain(names)
	if names == "" {
		return nil
	}
	if _, ok := b.portal.PersonID(names); !ok {
		var people []Person
		for _, part := range strings.Split(strings.ReplaceAll(names, " and ", ", "), ", ") {
			if _, ok := b.portal.PersonID(part); ok {
				people = append(people, b.named(part))
			}
		}
		if len(people) > 1 && len(people) == 1+strings.Count(strings.ReplaceAll(names, " and ", ", "), ", ") {
			return people
		}
	}
	return []Person{b.named(names)}
}
