package pages

import (
	"slipway/internal/okr"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

func (b *builder) keyResultView(s *schedule.Release, kr *okr.KeyResult, number int, asPlanned bool) keyResultView {
	v := keyResultView{
		ID: keyResultID(kr.KR), Number: number, Text: b.text(kr.KR.Text), Qualifier: b.given(kr.KR.Qualifier), Mode: kr.KR.Mode,
		Issue: b.given(kr.KR.Issue), Weights: b.shares(kr.KR.Weights), Boxes: countOf(kr.Boxes), Source: b.sourceOf(kr.KR.IDAt),
	}
	if m := s.ByID(kr.KR.After); m != nil {
		v.After = b.milestoneLink(s, m)
	}
	for _, t := range kr.KR.Targets {
		v.Targets = append(v.Targets, target{Count: t.Count, Of: b.text(t.Of)})
	}
	if !asPlanned {
		v.Changed = b.assignments(s, kr.KR)
	}
	if kr.KR.Tasks != nil {
		v.Tasks = b.taskGroup(kr)
	}
	return v
}

// assignments are the changes of who carries a key result, known by now.
func (b *builder) assignments(s *schedule.Release, kr *portal.KeyResult) []assignment {
	var out []assignment
	for _, a := range s.R.Live.Assignments {
		if on, ok := a.From.Value.Latest(); a.KeyResult == kr.ID && !(ok && on.After(s.AsOf)) {
			out = append(out, assignment{From: b.optional(a.From), Weights: b.shares(a.Weights)})
		}
	}
	return out
}

func (b *builder) shares(weights []*portal.PersonWeight) []share {
	var out []share
	for _, w := range weights {
		out = append(out, share{Person: b.named(w.ID), Share: w.Value})
	}
	return out
}

// named is somebody as a weight or a score names them.
func (b *builder) named(name string) Person {
	id, _ := b.portal.PersonID(name)
	return b.person(portal.PersonRef{ID: id, Name: name})
}

func (b *builder) taskGroup(kr *okr.KeyResult) *taskGroup {
	t := kr.KR.Tasks
	prefix := tasksID(kr.KR.ID)
	g := &taskGroup{ID: prefix, Name: b.plain(t.Name), Intro: b.given(t.Intro), Note: b.given(t.Note)}
	for _, s := range kr.Sections {
		x := taskSection{
			ID: prefix + "--" + s.S.ID, Name: b.plain(s.S.Name), Responsible: b.people(s.S.Responsible), Weighting: s.S.Weighting,
			Count: countOf(s.Boxes), Boxes: b.boxes(s.Own),
		}
		for _, group := range s.Groups {
			y := boxGroup{Name: b.plain(group.G.Name), Count: countOf(group.Boxes), Boxes: b.boxes(group.List)}
			if y.Name == "" {
				y.Name = group.G.ID
			}
			x.Groups = append(x.Groups, y)
		}
		g.Sections = append(g.Sections, x)
	}
	return g
}

// tasksID is the anchor of the tasks of a key result; those of their sections
// begin with it.
func tasksID(keyResult string) string { return "tasks--" + keyResult }

// boxRemarks are the remarks on ticked boxes that were made by the as-of day.
func (b *builder) boxRemarks(s *schedule.Release) []boxRemark {
	var out []boxRemark
	for _, c := range s.R.Live.Boxes {
		note := b.given(c.Note)
		if on, ok := c.On.Value.Latest(); note == nil || ok && on.After(s.AsOf) {
			continue
		}
		name := c.Section
		if g := sectionOf(s.R, c.KeyResult, c.Section); g != nil && g.Name != "" {
			name = b.plain(g.Name)
		}
		out = append(out, boxRemark{
			On: b.optional(c.On), URL: "#" + tasksID(c.KeyResult) + "--" + c.Section, Name: name, Note: *note, Source: b.sourceOf(c.At),
		})
	}
	return out
}

func sectionOf(r *portal.Release, keyResult, section string) *portal.Section {
	for _, o := range r.Plan.Objectives {
		for _, kr := range o.KeyResults {
			if kr.ID != keyResult || kr.Tasks == nil {
				continue
			}
			for _, s := range kr.Tasks.Sections {
				if s.ID == section {
					return s
				}
			}
		}
	}
	return nil
}

func (b *builder) boxes(list []okr.Box) []box {
	var out []box
	for _, x := range list {
		out = append(out, box{
			Text: b.text(x.Text), Done: x.Done, Undecided: x.Undecided && !x.Placeholder, Placeholder: x.Placeholder, On: b.day(x.On),
		})
	}
	return out
}

// trackingView is the scores of an objective's key results on a day.
type trackingView struct {
	On       *Date       `json:"on,omitempty"`
	Final    bool        `json:"final,omitempty"`
	Results  []scoreView `json:"results,omitempty"`
	Recorded string      `json:"recorded,omitempty"` // total as recorded
	Computed string      `json:"computed,omitempty"` // mean of the key results that count
	Differs  bool        `json:"differs,omitempty"`  // recorded is not computed, rounded as it is
	Counted  int         `json:"counted"`            // key results that count
	Comment  *Text       `json:"comment,omitempty"`
	Source   *Source     `json:"source,omitempty"`
}

// scoreView is the score of one key result.
type scoreView struct {
	Number   int             `json:"number"` // of the key result
	URL      string          `json:"url"`
	Name     string          `json:"name"`
	Recorded string          `json:"recorded,omitempty"`
	Computed string          `json:"computed,omitempty"`
	Differs  bool            `json:"differs,omitempty"`
	By       []assigneeScore `json:"by,omitempty"`
	Comment  *Text           `json:"comment,omitempty"`
}

// assigneeScore is somebody's own score of a key result.
type assigneeScore struct {
	Person Person `json:"person"`
	Weight string `json:"weight,omitempty"`
	Score  string `json:"score,omitempty"`
}

func (b *builder) trackingView(t *okr.Tracking, numbers map[*portal.KeyResult]int) trackingView {
	v := trackingView{
		On: b.day(t.On), Final: t.S.Final, Recorded: t.Recorded.Text, Computed: okr.Format(t.Total),
		Differs: !t.Recorded.Agrees(t.Total), Counted: t.Counted, Comment: b.given(t.S.Comment), Source: b.sourceOf(t.S.At),
	}
	for _, r := range t.Results {
		x := scoreView{
			Number: numbers[r.KR], URL: "#" + keyResultID(r.KR), Name: b.keyResultName(r.KR),
			Recorded: r.Recorded.Text, Computed: okr.Format(r.Computed), Differs: !r.Recorded.Agrees(r.Computed),
		}
		if r.S != nil {
			x.Comment = b.given(r.S.Comment)
		}
		for _, a := range r.By {
			y := assigneeScore{Person: b.named(a.ID), Score: a.Score.Text}
			if a.Weight != nil {
				y.Weight = a.Weight.RatString()
			}
			x.By = append(x.By, y)
		}
		v.Results = append(v.Results, x)
	}
	return v
}
