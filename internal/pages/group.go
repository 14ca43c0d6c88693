package pages

import (
	"cmp"
	"slices"

	"slipway/internal/diag"
	"slipway/internal/portal"
)

// groupView is the page of a group of a term.
type groupView struct {
	Row        groupRow       `json:"row"`
	Term       Link           `json:"term"`
	Intro      *Text          `json:"intro,omitempty"`
	Categories []Item         `json:"categories,omitempty"`
	Notice     *Text          `json:"notice,omitempty"`
	Own        groupTasks     `json:"own"`
	Inherited  []groupTasks   `json:"inherited,omitempty"` // of the groups it takes over from, the nearest first
	Heirs      []Link         `json:"heirs,omitempty"`     // groups that take over from this one
	Report     []reportChoice `json:"report,omitempty"`
	Extra      any            `json:"extra,omitempty"`
}

// groupTasks is what one group is to do and to keep clear of.
type groupTasks struct {
	ID           string      `json:"id"` // anchor, of tasks that are taken over
	Group        Link        `json:"group"`
	Tasks        []taskView  `json:"tasks,omitempty"`
	ErrorsNumber string      `json:"errors_number,omitempty"` // as published
	ErrorsNote   *Text       `json:"errors_note,omitempty"`
	Errors       []errorView `json:"errors,omitempty"`
}

// taskView is something that a group is to do.
type taskView struct {
	ID         string          `json:"id"`      // anchor
	URL        string          `json:"url"`     // where the group that has it shows it
	Heading    string          `json:"heading"` // number as published, and name
	Text       *Text           `json:"text,omitempty"`
	Items      []Item          `json:"items,omitempty"`
	Ordered    bool            `json:"ordered,omitempty"`
	Questions  []Item          `json:"questions,omitempty"`
	Deadline   *Text           `json:"deadline,omitempty"`
	Response   *Text           `json:"response,omitempty"`
	Parameters []parameterView `json:"parameters,omitempty"`
	Hint       *Text           `json:"hint,omitempty"`
	Contact    []Person        `json:"contact,omitempty"`
	Note       *Text           `json:"note,omitempty"`
	Links      []OpenLink      `json:"links,omitempty"`
	Source     *Source         `json:"source,omitempty"`
}

// parameterView is a number that a system has to meet.
type parameterView struct {
	Name  string    `json:"name"`
	Limit limitView `json:"limit"`
}

// limitView is a limit. The words for its sign are limit_<key>.
type limitView struct {
	Key   string `json:"key,omitempty"` // eq, lt, le, gt, ge
	Value string `json:"value,omitempty"`
	Unit  *Text  `json:"unit,omitempty"`
	Over  *Text  `json:"over,omitempty"` // the time over which it counts
}

// errorView says what counts as an error.
type errorView struct {
	ID      string     `json:"id"` // anchor
	URL     string     `json:"url"`
	Heading string     `json:"heading"` // number as published, which is not unique, and name
	Text    *Text      `json:"text,omitempty"`
	Limit   *limitView `json:"limit,omitempty"`
	Note    *Text      `json:"note,omitempty"`
	Source  *Source    `json:"source,omitempty"`
}

// reportChoice is a section of the term's report, and whether this group
// leaves it out.
type reportChoice struct {
	Link          // its name has the number before it
	Optional bool `json:"optional,omitempty"`
	LeftOut  bool `json:"left_out,omitempty"`
}

// taskAnchor and errorAnchor are the places of a task and of an error on the
// page of their group.
func taskAnchor(id string) string  { return "task-" + id }
func errorAnchor(id string) string { return "error-" + id }

func (b *builder) groupPage(t *portal.Term, i int) {
	g := t.Groups[i]
	v := b.groupView(t, g)
	p := Page{
		Path: GroupPath(t.ID, g.ID), Layout: "group", Title: v.Row.Name + " · " + v.Term.Name, View: v,
		Description: b.describeGroup(v),
		Frame: Frame{
			Section: TermsPath, Crumbs: []Link{b.menuLink(TermsPath), v.Term}, Source: b.sourceOf(g.IDAt),
		},
	}
	if i > 0 {
		to := b.groupLink(t, t.Groups[i-1])
		p.Frame.Previous = &to
	}
	if i+1 < len(t.Groups) {
		to := b.groupLink(t, t.Groups[i+1])
		p.Frame.Next = &to
	}
	b.add(p)
}

func (b *builder) groupView(t *portal.Term, g *portal.Group) groupView {
	v := groupView{
		Row:  groupRow{Link: b.groupLink(t, g), Aliases: g.Aliases, Kind: g.Kind, Tasks: len(g.Tasks), Errors: len(g.Errors)},
		Term: b.termLink(t), Intro: b.given(g.Intro), Categories: b.items(g.Categories), Notice: b.given(g.Notice),
		Own: b.groupTasks(t, g), Extra: g.Extra.Values(),
	}
	for i, from := range lineage(t, g) {
		if to := b.groupLink(t, from); i == 0 {
			v.Row.Inherits = &to
		}
		v.Row.Inherited += len(from.Tasks)
		v.Inherited = append(v.Inherited, b.groupTasks(t, from))
	}
	for _, other := range t.Groups {
		if slices.Contains(lineage(t, other), g) {
			v.Heirs = append(v.Heirs, b.groupLink(t, other))
		}
	}
	if t.Report != nil && g.Kind == "group" {
		for _, s := range t.Report.Sections {
			v.Report = append(v.Report, reportChoice{
				Link:     Link{Name: numbered(s.Number, cmp.Or(s.Name, s.ID)), URL: b.urls.To(TermPath(t.ID)) + "#" + reportAnchor(s.ID)},
				Optional: s.Optional, LeftOut: slices.Contains(s.Except, g.ID),
			})
		}
	}
	return v
}

func (b *builder) groupTasks(t *portal.Term, g *portal.Group) groupTasks {
	out := groupTasks{ID: "from-" + g.ID, Group: b.groupLink(t, g), ErrorsNumber: g.ErrorsNumber, ErrorsNote: b.given(g.ErrorsNote)}
	for _, task := range g.Tasks {
		x := taskView{
			ID: taskAnchor(task.ID), URL: out.Group.URL + "#" + taskAnchor(task.ID), Heading: numbered(task.Number, b.plain(cmp.Or(task.Name, task.ID))),
			Text: b.given(task.Text), Items: b.items(task.Items), Ordered: task.Ordered, Questions: b.items(task.Questions),
			Deadline: b.given(task.Deadline), Response: b.given(task.Response), Hint: b.given(task.Hint), Contact: b.people(task.Contact),
			Note: b.given(task.Note), Links: b.openLinks(task.Links), Source: b.sourceOf(task.IDAt),
		}
		for _, p := range task.Parameters {
			x.Parameters = append(x.Parameters, parameterView{Name: cmp.Or(p.Name, p.ID), Limit: b.limit(p.Limit)})
		}
		out.Tasks = append(out.Tasks, x)
	}
	for _, e := range g.Errors {
		x := errorView{
			ID: errorAnchor(e.ID), URL: out.Group.URL + "#" + errorAnchor(e.ID), Heading: numbered(e.Number, b.plain(cmp.Or(e.Name, e.ID))),
			Text: b.given(e.Text), Note: b.given(e.Note), Source: b.sourceOf(e.IDAt),
		}
		if e.Limit.At != (diag.Range{}) {
			limit := b.limit(e.Limit)
			x.Limit = &limit
		}
		out.Errors = append(out.Errors, x)
	}
	return out
}

func (b *builder) limit(l portal.Threshold) limitView {
	v := limitView{Value: l.Value, Unit: b.given(l.Unit), Over: b.given(l.Over)}
	switch l.Op {
	case "=":
		v.Key = "eq"
	case "<":
		v.Key = "lt"
	case "<=":
		v.Key = "le"
	case ">":
		v.Key = "gt"
	case ">=":
		v.Key = "ge"
	}
	return v
}
