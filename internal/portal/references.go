package portal

import (
	"slices"
	"strings"

	"slipway/internal/diag"
)

// ref checks that there is an entity of a kind with an id.
func (r resolver) ref(kind, id string, at diag.Range) bool {
	if _, ok := r.p.Find(kind, id); ok {
		return true
	}
	r.missing(kind, id, r.p.index.ids[kind], "", at)
	return false
}

// missing reports an id that is none of those known. prefix is what stands
// before an id where it is written.
func (r resolver) missing(kind, id string, known []string, prefix string, at diag.Range) {
	hint := "there is no " + kind + " in this portal yet"
	if len(known) > 0 {
		hint = "known are: " + prefix + strings.Join(first(known, 12), ", "+prefix)
	}
	if near, ok := diag.Nearest(id, known); ok {
		hint = "did you mean `" + prefix + near + "`?"
	}
	r.problems.Errorf(at, "ref/missing", hint, "there is no %s %q", kind, id)
}

func first(all []string, n int) []string {
	if len(all) > n {
		return append(slices.Clone(all[:n-1]), all[n-1]+" and more")
	}
	return all
}

// typed checks a reference of the form kind:id whose kind must be one of
// those given.
func (r resolver) typed(ref string, at diag.Range, kinds ...string) {
	if ref == "" {
		return
	}
	kind, id, ok := SplitRef(ref)
	if !ok || !slices.Contains(kinds, kind) {
		r.problems.Errorf(at, "ref/form", r.form(ref, kinds), "%q is not a reference to a %s", ref, strings.Join(kinds, " or a "))
		return
	}
	if _, ok := r.p.Find(kind, id); ok {
		return
	}
	if meeting, decision, ok := strings.Cut(id, "#"); ok && kind == RefMeeting {
		if _, there := r.p.Find(kind, meeting); there {
			r.decision(meeting, decision, at)
			return
		}
	}
	r.missing(kind, id, r.p.index.ids[kind], kind+":", at)
}

// decision reports a decision that a meeting has not taken.
func (r resolver) decision(meeting, id string, at diag.Range) {
	var known []string
	for _, other := range r.p.index.ids[RefMeeting] {
		if decision, ok := strings.CutPrefix(other, meeting+"#"); ok {
			known = append(known, decision)
		}
	}
	if known == nil {
		r.problems.Errorf(at, "ref/missing", "write meeting:"+meeting+", or mark the decision in the minutes", "the minutes of %s hold no decision", meeting)
		return
	}
	r.missing("decision of "+meeting, id, known, "meeting:"+meeting+"#", at)
}

// form is a hint how to write a reference: as it was meant, where only its
// kind is missing or wrong, or where it is the address or file of the page, or
// the last part of an id that nothing else has.
func (r resolver) form(ref string, kinds []string) string {
	_, id, ok := SplitRef(ref)
	if !ok {
		id = ref
	}
	id = strings.TrimSpace(id)
	id = strings.TrimPrefix(strings.TrimPrefix(id, "/"), "content/")
	id = strings.TrimPrefix(strings.TrimPrefix(id, "meetings/"), "releases/")
	id = strings.Trim(strings.Replace(strings.TrimSuffix(id, ".md"), "/#", "#", 1), "/")
	for _, kind := range kinds {
		for _, id := range []string{id, r.own + "/" + id} {
			if _, ok := r.p.index.entities[kind+":"+id]; ok {
				return "write " + kind + ":" + id
			}
		}
	}
	var found []string
	for _, kind := range kinds {
		for _, known := range r.p.index.ids[kind] {
			if strings.HasSuffix(known, "/"+id) {
				found = append(found, kind+":"+known)
			}
		}
	}
	if len(found) == 1 {
		return "write " + found[0]
	}
	return "write " + strings.Join(kinds, ":…, ") + ":…"
}

// local checks an id against the ids of one release, or series, and reports
// whether nothing can be said against it.
func (r resolver) local(kind, id string, at diag.Range, known []string) bool {
	if id == "" || r.unread || slices.Contains(known, id) {
		return true
	}
	r.missing(kind, id, known, "", at)
	return false
}
