package minutes

import (
	"slices"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/pattern"
)

// Attendee is somebody whom minutes name as present, absent or in a role, or whom
// they mention where an owner is named.
type Attendee struct {
	Entry   string   // as the minutes have it: "Release Lead (@lead, chair)"
	Name    string   // "Release Lead"; the handle where no name is written
	Handle  string   // without @; empty where none is written
	Aliases []string // initials and the like that stand in brackets behind the name
	// Mentioned says that only the second holds: the name is one if it owns something.
	Mentioned bool
	Group     bool       // Name is that of a group or an office: "Infra team"
	Initials  bool       // Name is of initials, those of somebody else in the list if that can be
	Sure      bool       // and if it cannot, they are a name as any other
	Offices   []string   // that the entry names, clerk, secretary, treasurer or president, and "chair" of who led a meeting; none for most
	SlipOf    string     // Name is this one mistyped, and Entry names the same person; empty for most
	At        diag.Range // the first meeting of the file that names the entry
}

// Attendees lists whom the minutes of a series name as present, absent or in a role,
// each entry once, in the order of the minutes, and behind them whom they mention.
// What does not read as a name, such as "12 members", is left out, as is what is
// internal.
func Attendees(files []Input) []Attendee {
	var all, mentioned, short []Attendee
	seen := map[string]int{} // entry -> where it is in all, -1 for nobody
	sighted, typed, meeting := newSightings(), newSlips(), 0
	for _, in := range files {
		f, meetings := shown(in)
		for _, m := range slices.Concat(f.preface(meetings), meetings) {
			meeting++
			chair, led := attendee(m.Chair)
			entries := slices.Concat(m.Present, inOffices(m), m.Absent, m.Observers, m.listed)
			for _, name := range calledByInitials(entries) {
				short = append(short, Attendee{Entry: name, Name: name, At: m.At, Mentioned: true, Initials: true, Sure: true})
			}
			firsts := shortFirstNames(entries)
			for _, entry := range entries {
				at, known := seen[entry]
				if !known {
					at = -1
					a, ok := attendee(entry)
					if first, is := firsts[entry]; is {
						a, ok = first, true
					}
					if ok {
						a.At, at = m.At, len(all)
						if office := officeOf(entry); office != "" {
							a.Offices = []string{office}
						}
						all = append(all, a)
					}
					seen[entry] = at
				}
				if at < 0 {
					continue
				}
				if led && all[at].Name == chair.Name { // others may have led the meetings before
					all[at].Offices = appendNew(all[at].Offices, "chair")
				}
				typed.list(all[at].Name, meeting)
			}
		}
		mentioned = append(mentioned, handles(f, meetings)...)
		sighted.read(f, meetings)
	}
	slipped := typed.of()
	for i := range all {
		all[i].SlipOf = slipped[all[i].Name]
	}
	sighted.given = givenNames(all)
	return slices.Concat(all, short, mentioned, sighted.newcomers(calledSo(all)))
}

// calledSo gives the names of those who are listed, and the parts of them.
func calledSo(listed []Attendee) map[string]bool {
	all := map[string]bool{}
	for _, a := range listed {
		words := strings.Fields(a.Name)
		all[a.Name], all[words[0]], all[words[len(words)-1]] = true, true, true
	}
	return all
}

// givenNames are the first names of those who are listed by more than that.
func givenNames(listed []Attendee) map[string]bool {
	all := map[string]bool{}
	for _, a := range listed {
		if given, _, whole := strings.Cut(a.Name, " "); whole {
			all[given] = true
		}
	}
	return all
}

// shown divides a file into meetings, without what is internal.
func shown(in Input) (*file, []*Meeting) {
	f := newFile(in, splitLines(string(in.Body)), &diag.List{})
	if in.Front.Internal {
		return f, nil
	}
	if hidden := f.withhold(); hidden != nil {
		if f.over != nil || f.allHidden(hidden) {
			return f, nil
		}
		f = newFile(in, blank(f.typed, hidden), &diag.List{})
	}
	meetings, _ := f.divide()
	return f, meetings
}

// preface gives what stands before the first meeting of a log as if it were one: whom it
// names as there are people of that log.
func (f *file) preface(meetings []*Meeting) []*Meeting {
	if len(meetings) == 0 {
		return nil
	}
	first := meetings[0]
	if strings.TrimSpace(first.Preamble) == "" || f.over != nil {
		return nil
	}
	to := strings.Count(first.Preamble, "\n")
	from := 0
	for _, h := range f.headings {
		if h.level == 1 && h.to <= to && f.blankBefore(h.from) {
			from = h.to
		}
	}
	m := &Meeting{Body: f.text(from, to), BodyLine: f.line(from), At: f.span(from, to)}
	f.structure(m)
	return []*Meeting{m}
}

// inOffices gives the entries of those who chair, moderate and take notes. Two may share
// that: "Release Lead, Jane Doe".
func inOffices(m *Meeting) (all []string) {
	for _, entry := range []string{m.Chair, m.Moderator, m.Notetaker} {
		parts := separators.Split(entry, -1)
		if slices.ContainsFunc(parts, func(part string) bool { return !isName(strings.TrimSpace(part)) }) {
			if parts = names(entry); slices.ContainsFunc(parts, func(part string) bool {
				a, ok := attendee(part)
				return !ok || !isWhole(a) && part != a.Name && !strings.ContainsAny(part, "(@")
			}) {
				parts = []string{entry}
			}
		}
		all = append(all, parts...)
	}
	return all
}

var (
	mention     = pattern.Must(`(?:^|[\s(\[*_,/&+:])@([A-Za-z0-9](?:[A-Za-z0-9_-]{0,37}[A-Za-z0-9])?)(?:[\s)\],.:;*_&+?!]|/\s|/@|$)`)
	ownedByName = pattern.Must(`(?i)\b(?:owners?|assignees?|assigned to)[*_]{0,2}\s*[:=][*_]{0,2}\s*([^()\[\]|;.\n]{2,60})`)
)

// handles finds those whom the minutes call by an @. Whether they own anything is for the
// reading of the items to say.
func handles(f *file, meetings []*Meeting) (all []Attendee) {
	seen, whole := map[string]bool{}, calledWhole(mentioning(meetings))
	find := func(line int, text string) {
		for _, found := range mention.FindAllStringSubmatch(text, mostClauses) {
			called := "@" + found[1]
			if surname := whole[found[1]]; surname != "" {
				called += " " + surname
			}
			if a, ok := attendee(called); ok && !seen[found[1]] && !callsAll(found[1]) {
				seen[found[1]] = true
				a.At, a.Mentioned, a.Sure = diag.Range{File: f.in.File, Line: line}, true, true
				all = append(all, a)
			}
		}
	}
	for _, m := range meetings {
		eachItem(m, func(item *Item) { find(item.Line, item.Raw[:min(len(item.Raw), mostSentences)]) })
		for _, area := range m.Areas {
			find(area.Line, area.Commentary[:min(len(area.Commentary), 10*mostSentences)])
		}
	}
	return all
}
