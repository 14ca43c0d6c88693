package check

import (
	"fmt"
	"strings"
	"unicode"

	"slipway/internal/diag"
	"slipway/internal/minutes"
	"slipway/internal/portal"
)

// unmentioned: the minutes that a revision names as its reason hold the name or
// the id of each milestone that it is about, or speak of all of them.
func unmentioned(r release) {
	for _, rev := range r.Live.Revisions {
		m := r.judge.meeting(rev.DecidedIn)
		if m == nil || m.Partial || strings.TrimSpace(m.Body) == "" {
			continue // what is not recorded, or not shown, may have been said
		}
		said := " " + strings.Join(words(m.TitleRaw+" "+m.Body), " ") + " "
		if speaksOfAll(said) {
			continue
		}
		var silent []string
		for _, id := range changed(rev) {
			if milestone := r.Milestone(id); milestone != nil && !mentions(said, milestone) {
				silent = append(silent, id)
			}
		}
		if len(silent) == 0 {
			continue
		}
		about := subject{}
		if len(silent) == 1 {
			about.milestone = silent[0]
		}
		r.report(about, diag.Problem{
			At:      rev.DecidedInAt,
			Summary: fmt.Sprintf("the meeting that decided this does not speak of %s", firstNames(silent)),
			Related: []diag.Related{{At: diag.Range{File: m.At.File}, Message: "the minutes"}},
		})
	}
}

// withdrawn: the decision that a revision names still stands.
func withdrawn(r release) {
	for _, rev := range r.Live.Revisions {
		m := r.judge.meeting(rev.DecidedIn)
		if m == nil {
			continue
		}
		_, id, _ := strings.Cut(rev.DecidedIn, "#")
		for _, d := range m.Decisions {
			if d.ID != id || !d.Item.Struck {
				continue
			}
			r.report(subject{}, diag.Problem{
				At:      rev.DecidedInAt,
				Summary: "the decision that this names is crossed out in the minutes",
				Related: []diag.Related{{At: diag.Range{File: m.At.File, Line: d.Line}, Message: "the decision"}},
			})
		}
	}
}

// meeting finds the meeting that a reference names, or nil; what stands behind
// a # is a decision of it.
func (j *judge) meeting(ref string) *minutes.Meeting {
	kind, id, _ := portal.SplitRef(ref)
	series, name, _ := strings.Cut(id, "/")
	name, _, _ = strings.Cut(name, "#")
	if kind != portal.RefMeeting {
		return nil
	}
	for _, s := range j.portal.Series {
		if s.ID != series {
			continue
		}
		for _, m := range s.Meetings {
			if m.ID == name {
				return m
			}
		}
	}
	return nil
}

// changed are the ids of the milestones that a revision is about.
func changed(rev *portal.Revision) []string {
	var ids []string
	for _, m := range rev.Milestones {
		ids = append(ids, m.ID)
	}
	for _, m := range rev.Added {
		ids = append(ids, m.ID)
	}
	for _, d := range rev.Dropped {
		ids = append(ids, d.ID)
	}
	return ids
}

// mentions reports whether a text, as words between spaces, names a milestone.
func mentions(said string, m *portal.Milestone) bool {
	for _, name := range append([]string{m.ID, m.Name.Markdown, m.TableName}, m.RenamedFrom...) {
		if w := words(name); len(w) > 0 && strings.Contains(said, " "+strings.Join(w, " ")+" ") {
			return true
		}
	}
	return false
}

// speaksOfAll reports whether a text speaks of all milestones at once.
func speaksOfAll(said string) bool {
	for _, all := range []string{"all", "every", "each", "remaining", "other", "later", "following"} {
		for _, of := range []string{"milestone", "milestones", "date", "dates"} {
			if strings.Contains(said, " "+all+" "+of+" ") {
				return true
			}
		}
	}
	return strings.Contains(said, " whole plan ") || strings.Contains(said, " whole schedule ")
}

// words are the words and numbers of a text, in lower case.
func words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

func firstNames(ids []string) string {
	if more := len(ids) - mostNamed; more > 0 {
		return strings.Join(ids[:mostNamed], ", ") + fmt.Sprintf(" and %d more", more)
	}
	return strings.Join(ids, ", ")
}
