package minutes

import "slices"

// A first name that several people of a series have is that of the only one of them who was at
// the meeting.

// meet keeps who was at a meeting, before its items are read. What was found out for another
// meeting is forgotten, where a name may mean somebody else in this one.
func (f *file) meet(m *Meeting) {
	if f.sharing {
		f.knownNames, f.sayings, f.splits, f.sharing = nil, nil, nil, false
	}
	f.there, f.away = f.idsOf(slices.Concat(m.Present, inOffices(m))), f.idsOf(m.Absent)
}

// idsOf gives the ids of those whom entries of a list of people name.
func (f *file) idsOf(entries []string) (ids []string) {
	if f.in.People == nil {
		return nil
	}
	for _, entry := range entries {
		a, ok := attendee(entry)
		if !ok {
			continue
		}
		if id, ok := f.in.People.Lookup(a.Name); ok {
			ids = append(ids, id)
		}
	}
	return ids
}

// sharer finds who is meant by a name that several people have: the only one of them who was
// there, if it is told of no other that they were not, who may have been given something all
// the same.
func (f *file) sharer(name string) (id string, ok bool) {
	for _, sharing := range f.in.People.Sharing(name) {
		f.sharing = true
		if slices.Contains(f.away, sharing) || id != "" && slices.Contains(f.there, sharing) {
			return "", false
		}
		if slices.Contains(f.there, sharing) {
			id = sharing
		}
	}
	return id, id != ""
}
