package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// newcomers gives those whom no list names and who are certain enough to be people by where
// the minutes name them: alone, as most of what stands in such places, or beside people.
func (s *sightings) newcomers(listed map[string]bool) (all []Attendee) {
	sure := map[string]bool{}
	for _, name := range s.names {
		sure[name] = s.sure(name, s.seen[name])
	}
	s.addNicks(sure)
	s.addAsOthers(sure, listed)
	s.addBeside(sure, listed)
	s.addPlates(sure, listed)
	for _, name := range s.names {
		w, initials := s.seen[name], initialsOnly.MatchString(name)
		if ofField(name) {
			continue
		}
		if sure[name] || initials && w.mayBeInitials(isAcronym(name)) || handleOnly.MatchString(name) && w.in[frontPlace] > 0 || s.isSmallName(name) { // of somebody listed, if it is made of their name
			all = append(all, Attendee{Entry: name, Name: name, At: w.at, Mentioned: true, Group: bodyName.MatchString(name), Initials: initials, Sure: sure[name]})
		}
	}
	return append(all, s.calledByLetter()...)
}

// isSmallName reports whether a word is the first name of somebody listed, written in small letters
// where people stand beside what they are to do, "order it (lead)", and nowhere else.
func (s *sightings) isSmallName(name string) bool {
	if !handleOnly.MatchString(name) || !s.given[strings.ToUpper(name[:1])+name[1:]] || !s.mayBeNick(name) {
		return false
	}
	in, elsewhere := &s.seen[name].in, 0
	if w := s.words[name]; w != nil {
		elsewhere = w.small
	}
	atWork := in[closePlace] + in[frontPlace] + in[promisePlace] + in[behindPlace] + in[titlePlace] + in[nickPlace]
	return atWork > 0 && elsewhere <= atWork
}

// sure reports whether a name is that of a person by where it stands alone.
func (s *sightings) sure(name string, w *sighting) bool {
	in, word := &w.in, s.word(strings.ToLower(name))
	takes := in[promisePlace] + in[toPlace]
	switch {
	case bodyName.MatchString(name):
		return in[ownerPlace]+in[promisePlace]+in[frontPlace]+in[closePlace] > 0
	case s.isPlural(name), ofField(name):
		return false
	case in[ownerPlace] > 0 && !isAcronym(name):
		return true
	case handleOnly.MatchString(name):
		atWork := in[frontPlace] + in[closePlace]
		called := word.handle || strings.ContainsAny(name, "0123456789_-")
		return !word.thing && (in[promisePlace] > 1 || in[promisePlace] > 0 && (atWork > 0 || called) || word.handle && atWork > 0)
	case initialsOnly.MatchString(name):
		return !word.thing && !isAcronym(name) && len(name) < 4 && (takes > 1 || takes > 0 && in[frontPlace]+in[closePlace]+in[beforePlace] > 0 || in[frontPlace] > 2)
	case s.isCommon(name):
		return takes > 1 && takes+in[speechPlace]+in[frontPlace] > 2
	case in[promisePlace] > 0, in[speechPlace] > 0, in[frontPlace] > 0, in[toPlace] > 1, in[closePlace] > 1, in[beforePlace] > 1, in[behindPlace] > 2:
		return true
	case strings.Contains(name, " ") && in[toPlace]+in[closePlace] > 0:
		return true
	}
	// two kinds of places that topics and products stand in as well, but hardly in both
	begins := in[titlePlace] + in[beforePlace]
	return in[toPlace] > 0 && begins+in[behindPlace] > 0 || in[closePlace]+in[behindPlace] > 0 && begins > 0 || in[titlePlace] > 0 && in[beforePlace] > 0
}

// custom tells whether those who stand in a place are people.
type custom struct{ all, people int }

func (c *custom) add(there, person bool) {
	if there {
		c.all++
		if person {
			c.people++
		}
	}
}

// holds reports whether three are, and at least one of so many of all.
func (c custom) holds(of, all int) bool { return c.people > 2 && all*c.people >= of*c.all }

// addAsOthers adds the names that stand once where those of people mostly stand.
func (s *sightings) addAsOthers(sure, listed map[string]bool) {
	var before, titles, closes, spoken, sections custom
	closing := 0
	for _, name := range s.names {
		in := &s.seen[name].in
		before.add(in[beforePlace] > 0, sure[name])
		titles.add(in[titlePlace] > 0, sure[name] || listed[name])
		closes.add(in[closePlace] > 0, sure[name])
		spoken.add(initialsOnly.MatchString(name) && in[beforePlace] > 0, in[beforePlace] > 1)
		first, _, _ := strings.Cut(name, " ")
		sections.add(in[sectionPlace] > 0, sure[name] || listed[first] || in[besidePlace] > 0 || s.calledShort(name))
		if !handleOnly.MatchString(name) { // "(parental)"
			closing += in[closePlace]
		}
	}
	ofPeople := closing == 0 && sections.people > 1 && 3*sections.people >= sections.all // else the areas are topics, and their items name who does them
	for _, name := range s.names {
		in := &s.seen[name].in
		switch {
		case initialsOnly.MatchString(name):
			sure[name] = sure[name] || in[beforePlace] > 0 && spoken.holds(1, 2)
		case handleOnly.MatchString(name) || s.isCommon(name):
		case in[closePlace] > 0 && closes.holds(1, 2) && !nounEnd.MatchString(name),
			in[beforePlace] > 0 && before.holds(2, 3), in[titlePlace] > 0 && titles.holds(1, 2), in[sectionPlace] > 0 && ofPeople:
			sure[name] = true
		}
	}
}

// calledShort reports whether a first name stands elsewhere as those of people do.
func (s *sightings) calledShort(name string) bool {
	first, _, whole := strings.Cut(name, " ")
	w := s.seen[first]
	return whole && w != nil && w.in[promisePlace]+w.in[speechPlace]+w.in[beforePlace] > 0
}

// addBeside adds the names that stand in a row with those of people, or of those who are
// listed: "(Lead, Ops)".
func (s *sightings) addBeside(sure, listed map[string]bool) {
	for _, row := range s.rows {
		if slices.ContainsFunc(row, func(name string) bool { return sure[name] || listed[name] }) {
			for _, name := range row {
				sure[name] = sure[name] || !listed[name] && (!s.isCommon(name) || s.alsoLarge(name)) && !s.isPlural(name) && !isAcronym(name)
			}
		}
	}
}

// alsoLarge reports whether a name in small letters is written with a capital elsewhere.
func (s *sightings) alsoLarge(name string) bool {
	w := s.words[name]
	return s.mayBeNick(name) && w != nil && w.large > 0
}

// addPlates adds the names above what is to be done in a list of work, where two of them, and at
// least half, are those of people, and those in front of it, where three are.
func (s *sightings) addPlates(sure, listed map[string]bool) {
	for i, heads := range slices.Concat(s.heads, s.fronts) {
		known := 0
		for _, name := range heads {
			if m := firstAndLetter.FindStringSubmatch(name); sure[name] || listed[name] || m != nil && listed[m[1]] {
				known++
			}
		}
		if known < 2 || i >= len(s.heads) && known < 3 || 2*known < len(heads) {
			continue
		}
		for _, name := range heads {
			sure[name] = sure[name] || !listed[name] && !s.isCommon(name) && !s.isPlural(name) && !isAcronym(name)
		}
	}
}

// firstAndLetter is a first name with a letter or two of the other: "SkyW", for Sky Warden.
var firstAndLetter = pattern.Must(`^(\p{Lu}\p{Ll}+)\p{Lu}\p{Ll}{0,2}\p{Lu}?$`)

// isPlural reports whether a name is that of several of what the minutes write small, as they do
// of no person: "Mentors" and "the mentor of the new one".
func (s *sightings) isPlural(name string) bool {
	one, plural := strings.CutSuffix(strings.ToLower(name), "s")
	w := s.words[one]
	return plural && len(one) > 3 && startsUpper(name) && !strings.Contains(name, " ") && w != nil && w.small > 0
}

// mayBeInitials reports whether capitals stand where the initials of somebody listed would.
// Those that are short for something else have to stand there as nothing else does.
func (w *sighting) mayBeInitials(acronym bool) bool {
	in := &w.in
	if acronym {
		return in[ownerPlace] > 0 || in[promisePlace]+in[frontPlace] > 1
	}
	return in[ownerPlace]+in[promisePlace]+in[toPlace]+in[frontPlace]+in[closePlace]+in[beforePlace]+in[behindPlace]+in[titlePlace] > 0
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

// ofField holds for a word that tells what a piece of work is about, and stands in front of it
// as the name of whoever does it would: "[Backend] login page", "Battery: order two". It
// is nobody, but shows what else stands in such places.
func ofField(word string) bool {
	switch strings.ToLower(word) {
	case "backend", "back-end", "frontend", "front-end", "fullstack", "database", "devops", "server", "servers", "client", "desktop", "web", "app", "apps", "api", "core", "engine", "compiler", "parser", "runtime", "library", "libraries", "standard", "standards",
		"hardware", "software", "firmware", "electrical", "electronics", "mechanical", "sensor", "sensors", "motor", "motors", "chassis", "camera", "robot", "drone", "battery", "batteries", "assembly", "wiring",
		"requirements", "interface", "prototype", "prototyping", "deployment", "bugfix", "bugfixes", "bugs", "refactor", "chore", "chores", "plugin", "plugins", "extension", "extensions", "theme", "themes", "editor", "dashboard", "homepage", "checkout", "signup", "login", "auth", "payment", "payments", "profile", "profiles", "search", "header", "footer", "navigation",
		"graphics", "audio", "gameplay", "animation", "animations", "sound", "music", "levels", "assets", "textures", "tutorial",
		"legal", "outreach", "social", "blog", "newsletter", "forum", "treasury", "governance", "sponsorship", "sponsors", "catering", "accommodation", "travel", "tickets", "speakers", "data", "datasets", "analytics", "model", "models", "paper", "papers", "thesis", "poster", "posters", "demo", "demos", "experiments",
		"critical", "minor", "major", "internal", "external", "private", "public", "personal", "general", "meta", "admin", "administration":
		return true
	}
	return false
}
