package pages

import (
	"strings"

	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// workKind is the work of one kind, each with its parts below it.
type workKind struct {
	Kind string     `json:"kind"` // the word is work_<kind>
	ID   string     `json:"id"`   // anchor of the heading
	List []workView `json:"list"`
}

// workView is one piece of work with all that is recorded of it.
type workView struct {
	ID     string     `json:"id"` // anchor: work-<id>
	Name   string     `json:"name"`
	Level  int        `json:"level"` // of its heading, 4 to 6
	Fields Fields     `json:"fields"`
	Source *Source    `json:"source,omitempty"`
	Parts  []workView `json:"parts,omitempty"`
}

// otherWork gathers work whose kind was not said.
const otherWork = "other"

// work sets out the work of a release by kind, in the order in which kinds are
// shown. A part stands below what it is part of, whatever its own kind.
// asPlanned leaves out what has become of relative dates.
func (b *builder) work(s *schedule.Release, asPlanned bool) []workKind {
	all := s.R.Plan.Work
	parts := map[string][]*portal.Work{}
	parent := map[string]string{}
	for _, w := range all {
		parent[w.ID] = w.PartOf
	}
	tops := map[string][]*portal.Work{}
	for _, w := range all {
		if hangsOn(parent, w.ID) {
			parts[w.PartOf] = append(parts[w.PartOf], w)
			continue
		}
		kind := w.Kind
		if kind == "" {
			kind = otherWork
		}
		tops[kind] = append(tops[kind], w)
	}
	var out []workKind
	for _, kind := range append(portal.WorkKinds[:len(portal.WorkKinds):len(portal.WorkKinds)], otherWork) {
		k := workKind{Kind: kind, ID: "kind-" + kind}
		for _, w := range tops[kind] {
			k.List = append(k.List, b.workView(s, w, parts, 4, asPlanned))
		}
		if k.List != nil {
			out = append(out, k)
		}
	}
	return out
}

// hangsOn reports whether a piece of work is part of another that is there,
// and not, over however many steps, of itself.
func hangsOn(parent map[string]string, id string) bool {
	up := parent[id]
	for range parent {
		next, known := parent[up]
		switch {
		case !known:
			return up != parent[id]
		case up == id:
			return false
		}
		up = next
	}
	return false
}

func (b *builder) workView(s *schedule.Release, w *portal.Work, parts map[string][]*portal.Work, level int, asPlanned bool) workView {
	out := workView{ID: "work-" + w.ID, Name: w.Name, Level: level, Fields: b.workFields(s, w, asPlanned), Source: b.sourceOf(w.IDAt)}
	if out.Name == "" {
		out.Name = w.ID
	}
	for _, part := range parts[w.ID] {
		out.Parts = append(out.Parts, b.workView(s, part, parts, min(level+1, 6), asPlanned))
	}
	return out
}

func (b *builder) workFields(s *schedule.Release, w *portal.Work, asPlanned bool) Fields {
	f := fieldList{b: b, s: s, asPlanned: asPlanned}
	f.text("description", w.Description)
	f.when("by", w.By)
	f.ref("for", w.For)
	f.people("manager", w.Manager)
	f.people("author", w.Author)
	f.people("devops", w.DevOps)
	f.people("team", w.Team)
	if r := b.repository(w.Repository); r != nil {
		f.add(Field{Key: "repository", Repository: r})
	}
	f.items("tasks", w.Tasks)
	f.items("content", w.Content)
	f.text("call_to_action", w.CallToAction)
	f.items("distribution", w.Distribution)
	f.items("assets", w.Assets)
	f.items("deployment", w.Deployment)
	f.when("schedule", w.Schedule)
	f.items("duration", w.Duration)
	f.items("channels", w.Channels)
	f.continues(w.Continues)
	f.text("note", w.Note)
	expected := []string{"description", "manager", "team"}
	if len(w.Author) > 0 || w.Kind == "message" {
		expected = []string{"description"}
	}
	out := f.done(expected...)
	out.Extra = w.Extra.Values()
	return out
}

// continues names the work of an earlier release that this one carries on.
func (f *fieldList) continues(ref string) {
	kind, id, ok := portal.SplitRef(ref)
	if !ok {
		return
	}
	e, ok := f.b.portal.Find(kind, id)
	if !ok {
		return
	}
	name := f.b.plain(e.Name)
	release, _, _ := strings.Cut(e.ID, "/")
	if r, ok := f.b.portal.Find(portal.RefRelease, release); ok {
		name += " (" + r.Name + ")"
	}
	f.add(Field{Key: "continues", Links: []OpenLink{{Name: name, URL: f.b.urls.To(entityPath(e))}}})
}
