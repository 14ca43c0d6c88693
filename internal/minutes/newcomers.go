package minutes

import "strings"

// newcomers gives those whom no list names and who are sure enough to be people by where
// the minutes name them.
func (s *sightings) newcomers() (all []Attendee) {
	sure := map[string]bool{}
	var before, above, closes, spoken custom
	for _, name := range s.names {
		w := s.seen[name]
		sure[name] = s.sure(name, w)
		closes.add(w.in[closePlace] > 0, sure[name])
		before.add(w.in[beforePlace] > 0, sure[name])
		above.add(w.in[titlePlace] > 0, sure[name])
		spoken.add(initialsOnly.MatchString(name) && w.in[beforePlace] > 0, w.in[beforePlace] > 1)
	}
	for _, name := range s.names {
		w := s.seen[name]
		known := sure[name] || initialsOnly.MatchString(name) && w.in[beforePlace] > 0 && spoken.holds() || !isShort(name) && !s.isCommon(name) &&
			(w.in[closePlace] > 0 && closes.holds() && !nounEnd.MatchString(name) || w.in[beforePlace] > 0 && before.holds() || w.in[titlePlace] > 0 && above.holds())
		if known || initialsOnly.MatchString(name) && w.shownShort(isAcronym(name)) {
			all = append(all, Attendee{Entry: name, Name: name, Mentioned: true, Group: bodyName.MatchString(name), Initials: initialsOnly.MatchString(name), Sure: known, At: w.at})
		}
	}
	return all
}

// custom tells whether most of what stands in a place are people.
type custom struct{ all, people int }

func (c *custom) add(there, person bool) {
	if there {
		c.all++
		if person {
			c.people++
		}
	}
}

func (c custom) holds() bool { return c.people > 2 && 2*c.people >= c.all }

// shownShort reports whether capitals stand where the initials of somebody listed would.
// Those that are short for something else have to stand there as nothing else does.
func (w *sighting) shownShort(acronym bool) bool {
	if acronym {
		return w.in[ownerPlace] > 0 || w.in[promisePlace]+w.in[frontPlace] > 1
	}
	return w.asOwner()+w.in[beforePlace]+w.in[behindPlace] > 0
}

// asOwner is how often a name stands where that of an owner does.
func (w *sighting) asOwner() int {
	return w.in[ownerPlace] + w.in[promisePlace] + w.in[toPlace] + w.in[frontPlace] + w.in[closePlace]
}

func isShort(name string) bool {
	return initialsOnly.MatchString(name) || handleOnly.MatchString(name)
}

// sure reports whether a name is that of a person by where it stands alone.
func (s *sightings) sure(name string, w *sighting) bool {
	word := s.word(strings.ToLower(name))
	switch {
	case bodyName.MatchString(name):
		return w.in[ownerPlace]+w.in[promisePlace]+w.in[frontPlace]+w.in[closePlace] > 0
	case w.in[ownerPlace] > 0 && !isAcronym(name):
		return true
	case handleOnly.MatchString(name):
		return !word.thing && (w.in[promisePlace] > 1 || w.in[promisePlace] > 0 && (w.in[frontPlace]+w.in[closePlace] > 0 || word.handle || strings.ContainsAny(name, "0123456789_-")) || word.handle && w.in[frontPlace]+w.in[closePlace] > 0)
	case initialsOnly.MatchString(name):
		return !word.thing && !isAcronym(name) && len(name) < 4 && (w.in[promisePlace]+w.in[toPlace] > 1 || w.in[promisePlace]+w.in[toPlace] > 0 && w.in[frontPlace]+w.in[closePlace]+w.in[beforePlace] > 0 || w.in[frontPlace] > 2)
	case s.isCommon(name):
		return w.in[promisePlace]+w.in[toPlace] > 1 && w.in[promisePlace]+w.in[toPlace]+w.in[speechPlace]+w.in[frontPlace] > 2
	}
	return w.in[promisePlace] > 0 || w.in[toPlace] > 1 || w.in[toPlace] > 0 && (strings.Contains(name, " ") || w.in[beforePlace]+w.in[behindPlace]+w.in[titlePlace] > 0) || w.in[speechPlace] > 0 || w.in[frontPlace] > 0 || w.in[closePlace] > 1 || w.in[closePlace] > 0 && strings.Contains(name, " ") ||
		w.in[beforePlace] > 1 || w.in[behindPlace] > 2 || w.in[closePlace]+w.in[behindPlace] > 0 && w.in[titlePlace]+w.in[beforePlace] > 0 || w.in[titlePlace] > 0 && w.in[beforePlace] > 0
}

// isCommon reports whether the minutes use the words of a name for something else as well.
func (s *sightings) isCommon(name string) bool {
	words := strings.Fields(strings.ToLower(name))
	for _, small := range words {
		if w := s.words[small]; w != nil && !isParticle(small) && (w.thing || 2*w.small > w.large) {
			return true
		}
	}
	return s.word(words[len(words)-1]).places > 1
}
