package schedule

// Launches is the record of the launches of releases, all of them as of the
// same day: how far those that took place or were re-planned moved from the
// planned launch, and how many were on time. A release without a milestone
// that stands for its launch, and a cancelled one, do not count.
func Launches(all []*Release) Record {
	var r recorder
	for _, s := range all {
		if m := s.LaunchMilestone(); m != nil {
			r.add(m, s.Launch.Planned, s.Launch.Slip)
		}
	}
	return r.record()
}

// Kinds is the record of each kind of milestone over releases, all of them as
// of the same day, by kind; see Milestone.Kind.
func Kinds(all []*Release) map[string]Record {
	byKind := map[string]*recorder{}
	for _, s := range all {
		for _, m := range s.Milestones {
			r := byKind[m.Kind()]
			if r == nil {
				r = &recorder{}
				byKind[m.Kind()] = r
			}
			r.add(m, m.Planned, m.Slip)
		}
	}
	out := make(map[string]Record, len(byKind))
	for kind, r := range byKind {
		out[kind] = r.record()
	}
	return out
}

// Kind is what releases are compared by: the kind of a milestone, which is its
// id where none is given.
func (m *Milestone) Kind() string {
	if m.M.Kind != "" {
		return m.M.Kind
	}
	return m.M.ID
}
