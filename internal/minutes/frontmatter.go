package minutes

import (
	"cmp"
	"strings"
)

// front lays what the front matter says over what the text says, and tells
// where the two differ.
func (f *file) front(m *Meeting) {
	front := f.in.Front
	m.Series, m.Release = f.in.Series, front.Release
	override(f, m, "moderator", &m.Moderator, front.Moderator)
	override(f, m, "chair", &m.Chair, front.Chair)
	override(f, m, "notetaker", &m.Notetaker, front.Notetaker)
	if m.Chair == "" {
		m.Chair = m.Moderator
	}
	for _, list := range []struct{ text, front *[]string }{
		{&m.Present, &front.Present}, {&m.Absent, &front.Absent}, {&m.Observers, &front.Observers},
	} {
		if len(*list.front) > 0 {
			*list.text = *list.front
		}
	}
	m.Time, m.Place = cmp.Or(front.Time, m.Time), cmp.Or(front.Place, m.Place)
	if len(front.Agenda) > 0 {
		m.Agenda = front.Agenda
	}
	if front.Next != "" {
		m.Next = f.next(m, front.Next, front.NextAt)
	}
	m.Status = front.Status
	switch {
	case m.Status != "":
	case f.calledOff(m):
		m.Status = "cancelled"
		m.Title = cmp.Or(withoutCancelled(m.Title), front.Title)
	case !m.Date.IsCertain():
		m.Status = "planned"
	default:
		m.Status = "held"
	}
}

func override(f *file, m *Meeting, role string, text *string, front string) {
	if front == "" {
		return
	}
	if *text != "" && !f.samePerson(*text, front) {
		f.problems.Warnf(m.At, "minutes/contradiction", "the front matter counts; correct the one that is wrong",
			"the front matter names %s as %s, the text %s", front, role, *text)
	}
	*text = front
}

func (f *file) samePerson(a, b string) bool {
	if strings.EqualFold(a, b) {
		return true
	}
	x, ok := f.lookup(a)
	y, same := f.lookup(b)
	return ok && same && x == y
}
