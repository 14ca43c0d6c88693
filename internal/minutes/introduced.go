package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// introduced takes a list of people below the heading of a role who stand in groups, such
// as where they come from, perhaps with a word about each: "Orbit", and below it "Release
// Lead: new to this". That is who was there, and nobody's work.
func (s *structure) introduced(items []*Item) bool {
	if len(s.roles) == 0 || !s.roles[0].ofPeople() || simple(items) {
		return false
	}
	var people []*Item
	for _, group := range items {
		if group.More != "" || len(group.Items) == 0 || len(group.Raw) > longestName || !simple(group.Items) {
			return false
		}
		people = append(people, group.Items...)
	}
	if s.anyMarked(items) || s.anyMarked(people) {
		return false
	}
	var entries []rollEntry
	for _, person := range people {
		entry, ok := introduction(person.Raw)
		if !ok || s.file.commitment(person.Raw) != nil {
			return false
		}
		if entry.role == noRole {
			entry.role = s.roles[0]
		}
		entries = append(entries, entry)
	}
	for i, person := range people {
		s.take([]role{entries[i].role}, entries[i].text, person.Line-s.meeting.BodyLine)
		person.Kind, person.Text = Talk, person.Raw
	}
	for _, group := range items {
		group.Kind, group.Text = Talk, group.Raw
	}
	s.answered()
	return true
}

// introduction gives the person whom a line begins with by a whole name. The role is none
// unless it says that they were away.
func introduction(text string) (rollEntry, bool) {
	name, said, told := strings.Cut(strings.Join(strings.Fields(text), " "), ":")
	entry := rollEntry{text: noteInFront.ReplaceAllString(name, "")}
	if wasAway(name) {
		entry.role = absent
	}
	a, ok := attendee(entry.text)
	return entry, ok && isWhole(a) && (told && said != "" || isRollEntry(entry.text, true))
}

// noteInFront is a remark in front of a name: "(excused) Release Lead".
var noteInFront = pattern.Must(`^\([^()]{1,30}\)\s*`)
