package pages

import (
	"strings"

	"slipway/internal/minutes"
	"slipway/internal/portal"
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
			people = append(people, b.role(m.Series, name)...)
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

// role shows who had a role, as minutes of a series name them: one name, or several
// if every one of them is known.
func (b *builder) role(series, names string) []Person {
	if names == "" {
		return nil
	}
	if p, ok := b.attendee(series, names); ok {
		return []Person{p}
	}
	names = b.plain(names)
	var people []Person
	parts := strings.Split(strings.ReplaceAll(names, " and ", ", "), ", ")
	for _, part := range parts {
		if p, ok := b.attendee(series, part); ok {
			people = append(people, p)
		}
	}
	if len(people) > 1 && len(people) == len(parts) {
		return people
	}
	return []Person{{Name: names}}
}

// attendee is the person that goes by a name in the minutes of a series.
func (b *builder) attendee(series, name string) (Person, bool) {
	id, ok := b.portal.PersonIn(series, name)
	if !ok {
		return Person{}, false
	}
	return b.person(portal.PersonRef{ID: id}), true
}
