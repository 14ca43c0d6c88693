package portal

import (
	"cmp"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/source"
)

// Live is live.yaml: what has become of a plan.
type Live struct {
	At            diag.Range           `yaml:",at"`
	Revisions     []*Revision          `yaml:"revisions"` // oldest first
	Actuals       []*Actual            `yaml:"actuals,byid"`
	Confirmed     []*Confirmation      `yaml:"confirmed,byid"`
	Evidence      Items                `yaml:"evidence"`
	Specification Text                 `yaml:"specification"`
	Projects      []Link               `yaml:"projects"`
	ProjectsNote  Text                 `yaml:"projects_note"`
	Boxes         []*BoxChange         `yaml:"boxes"`
	Scores        []*Score             `yaml:"scores"`
	Assignments   []*Assignment        `yaml:"assignments"`
	Results       Text                 `yaml:"results"`
	Accepted      []*ReleaseAcceptance `yaml:"accepted"`
	Note          Text                 `yaml:"note"`
	Extra         *source.Node         `yaml:"extra"`
}

// Revision is one re-plan: only what moved.
type Revision struct {
	At          diag.Range   `yaml:",at"`
	On          When         `yaml:"on"`
	DecidedIn   string       `yaml:"decided_in"` // meeting:series/meeting
	DecidedInAt diag.Range   `yaml:"decided_in,at"`
	Why         Text         `yaml:"why"`
	Milestones  []*Move      `yaml:"milestones,byid"`
	Added       []*Milestone `yaml:"added,byid"`
	Dropped     []*Drop      `yaml:"dropped,byid"`
}

// Move is what a revision says of one milestone.
type Move struct {
	ID       string     `yaml:",id"`
	IDAt     diag.Range `yaml:",idat"`
	At       diag.Range `yaml:",at"`
	Date     When       `yaml:"date"`
	Involved People     `yaml:"involved"` // nil: unchanged
	Note     Text       `yaml:"note"`

	wrong bool // what is written here was reported
}

// UnmarshalNode reads a date, or {date, involved, note}.
func (m *Move) UnmarshalNode(n *source.Node, problems *diag.List) {
	m.At = n.At
	if n.Kind == source.Mapping && n.Get("after") == nil && n.Get("before") == nil {
		m.wrong = !source.DecodeFields(n, m, problems)
		return
	}
	m.Date.UnmarshalNode(n, problems)
}

// settle reports a move that says nothing.
func (m *Move) settle(problems *diag.List) {
	if !m.wrong && m.Date.IsAbsent() && m.Involved == nil && m.Note.State == Absent {
		problems.Errorf(m.IDAt, "revision/nothing", "write the new date, such as "+m.ID+": 2019-06-24, `tbd` if there is none yet, or leave "+m.ID+" out", "this does not say what was revised of %s", m.ID)
	}
}

// Drop is a milestone that a revision gives up.
type Drop struct {
	ID   string     `yaml:",id"`
	IDAt diag.Range `yaml:",idat"`
	Why  Text       `yaml:"why"`
}

// UnmarshalNode reads the reason, or {why}.
func (d *Drop) UnmarshalNode(n *source.Node, problems *diag.List) {
	if n.Kind == source.Mapping {
		source.DecodeFields(n, d, problems)
		return
	}
	d.Why.UnmarshalNode(n, problems)
}

// Actual is what really happened to a milestone.
type Actual struct {
	ID       string     `yaml:",id"`
	IDAt     diag.Range `yaml:",idat"`
	At       diag.Range `yaml:",at"`
	State    string     `yaml:"state"` // done (the default with a date), partial, open (the default without), dropped
	StateAt  diag.Range `yaml:"state,at"`
	Date     When       `yaml:"date"`
	Recorded When       `yaml:"recorded"` // the day it became known, where that differs from the date
	Note     Text       `yaml:"note"`
	Evidence Items      `yaml:"evidence"`
}

// The states of an Actual.
const (
	ActualDone    = "done"
	ActualPartial = "partial"
	ActualOpen    = "open"
	ActualDropped = "dropped"
)

// UnmarshalNode reads a date, `by` a date, or {state, date, recorded, note,
// evidence}. A key with nothing behind it records nothing.
func (a *Actual) UnmarshalNode(n *source.Node, problems *diag.List) {
	a.At = n.At
	if n.Kind == source.Mapping {
		source.DecodeFields(n, a, problems)
		return
	}
	a.Date.UnmarshalNode(n, problems)
}

// settle gives an actual that does not say its state the one that its date
// tells: tbd and no date at all say that nothing was reached yet.
func (a *Actual) settle(problems *diag.List) {
	switch a.Date.Value.Kind() {
	case date.Absent, date.Placeholder:
		a.State = cmp.Or(a.State, ActualOpen)
	case date.RelativeTo, date.Recurs:
		problems.Errorf(a.Date.At, "date/actual", "write the day on which it was reached, or `by` that day", "what happened has a date of its own")
	default:
		a.State = cmp.Or(a.State, ActualDone)
	}
}

// Confirmation is the day on which somebody last said that a live date still
// holds.
type Confirmation struct {
	ID   string     `yaml:",id"`
	IDAt diag.Range `yaml:",idat"`
	On   When       `yaml:"on"`
	By   People     `yaml:"by"`

	wrong bool // what is written here was reported
}

// UnmarshalNode reads a day, or {on, by}.
func (c *Confirmation) UnmarshalNode(n *source.Node, problems *diag.List) {
	if n.Kind == source.Mapping {
		c.wrong = !source.DecodeFields(n, c, problems)
		return
	}
	c.On.UnmarshalNode(n, problems)
}

// settle reads the day, and reports a confirmation without one: it would
// confirm nothing.
func (c *Confirmation) settle(zone date.Offset, problems *diag.List) {
	if !c.On.resolve(zone, problems) || c.wrong {
		return
	}
	at := c.On.At
	switch c.On.Value.Kind() {
	case date.Absent:
		at = c.IDAt
	case date.Placeholder, date.RelativeTo, date.Recurs:
	default:
		return
	}
	problems.Errorf(at, "date/confirmed", "write the day, `"+c.ID+": 2019-06-10`, or leave "+c.ID+" out", "this does not say when the date of %s was confirmed", c.ID)
}
