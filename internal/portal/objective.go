package portal

import (
	"regexp"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/source"
)

// Objective is what a release wants to reach, and how that is measured.
type Objective struct {
	ID         string       `yaml:",id"`
	IDAt       diag.Range   `yaml:",idat"`
	At         diag.Range   `yaml:",at"`
	Name       string       `yaml:"name"`
	ActiveFrom When         `yaml:"active_from"`
	Measured   When         `yaml:"measured"`
	Tracked    When         `yaml:"tracked"`
	Manager    People       `yaml:"manager"`
	Note       Text         `yaml:"note"`
	KeyResults []*KeyResult `yaml:"key_results,byid"`
	Extra      *source.Node `yaml:"extra"`
}

// KeyResult is one measure of an objective.
type KeyResult struct {
	ID        string          `yaml:",id"`
	IDAt      diag.Range      `yaml:",idat"`
	At        diag.Range      `yaml:",at"`
	Text      Text            `yaml:"text"`
	Qualifier Text            `yaml:"qualifier"`
	Mode      string          `yaml:"mode"` // n (evaluate the statement), ewd (estimate of work done), conf (confidence)
	ModeAt    diag.Range      `yaml:"mode,at"`
	After     string          `yaml:"after"` // a milestone it counts from
	AfterAt   diag.Range      `yaml:"after,at"`
	Issue     Text            `yaml:"issue"`
	Targets   []Target        `yaml:"targets"` // parts of a composite target, 3 + 2
	Weights   []*PersonWeight `yaml:"weights,byid"`
	Tasks     *TaskGroup      `yaml:"tasks"`
}

// Target is a number that a key result asks for.
type Target struct {
	Count int  `yaml:"count"`
	Of    Text `yaml:"of"`
}

// PersonWeight is a person's share of a key result: 2/3, 0.5 or 1.
type PersonWeight struct {
	ID    string     `yaml:",id"`
	IDAt  diag.Range `yaml:",idat"`
	At    diag.Range `yaml:",at"`
	Value string     `yaml:"-"`
}

// UnmarshalNode reads a fraction or a decimal.
func (w *PersonWeight) UnmarshalNode(n *source.Node, problems *diag.List) {
	w.At = n.At
	if n.Kind != source.Scalar {
		problems.Errorf(n.At, "yaml/type", "write 2/3 or 0.5", "expected a weight, found %s", n.Kind)
		return
	}
	w.Value = n.Text
}

// TaskGroup is the work behind a key result.
type TaskGroup struct {
	At       diag.Range `yaml:",at"`
	Name     string     `yaml:"name"`
	Intro    Text       `yaml:"intro"`
	Note     Text       `yaml:"note"`
	Sections []*Section `yaml:"sections,byid"`
}

// Section is a part of a task group that somebody answers for.
type Section struct {
	ID          string      `yaml:",id"`
	IDAt        diag.Range  `yaml:",idat"`
	At          diag.Range  `yaml:",at"`
	Name        string      `yaml:"name"`
	Responsible People      `yaml:"responsible"`
	Weighting   string      `yaml:"weighting"` // as written: n/m
	Boxes       Boxes       `yaml:"boxes"`
	Groups      []*BoxGroup `yaml:"groups,byid"`
}

// BoxGroup is a named run of boxes within a section.
type BoxGroup struct {
	ID    string     `yaml:",id"`
	IDAt  diag.Range `yaml:",idat"`
	Name  string     `yaml:"name"`
	Boxes Boxes      `yaml:"boxes"`
}

// Box is something to tick off. A placeholder box is counted as an open point
// and left out of every percentage.
type Box struct {
	Text        Text
	Undecided   bool // ends in a question mark, or says so
	Placeholder bool
	At          diag.Range
}

// Boxes is a list of boxes.
type Boxes []Box

// linkTarget is the address of a Markdown link, in which a question mark asks
// nothing.
var linkTarget = regexp.MustCompile(`\]\([^)]*\)`)

// UnmarshalNode reads a list of texts; tbd is a placeholder.
func (bs *Boxes) UnmarshalNode(n *source.Node, problems *diag.List) {
	var items Items
	items.UnmarshalNode(n, problems)
	for _, it := range items {
		*bs = append(*bs, Box{
			Text:        it.Text,
			Undecided:   it.Undecided || strings.Contains(linkTarget.ReplaceAllString(it.Text.Markdown, ""), "?"),
			Placeholder: it.Text.State == Open,
			At:          it.At,
		})
	}
}

// BoxChange records that boxes were ticked, or unticked, on a day.
type BoxChange struct {
	At        diag.Range `yaml:",at"`
	On        When       `yaml:"on"`
	KeyResult string     `yaml:"key_result"`
	Section   string     `yaml:"section"`
	Group     string     `yaml:"group"`
	Done      []int      `yaml:"done,one"` // numbers within the section or group, from 1, as the plan lists them
	Undone    []int      `yaml:"undone,one"`
	Note      Text       `yaml:"note"`

	wrong bool // what is written here was reported
}

// UnmarshalNode reads {on, key_result, section, group, done, undone, note}.
func (b *BoxChange) UnmarshalNode(n *source.Node, problems *diag.List) {
	b.wrong = !source.DecodeFields(n, b, problems)
}

// Score is one tracking of an objective's key results, or the final grading.
type Score struct {
	At          diag.Range        `yaml:",at"`
	On          When              `yaml:"on"`
	Objective   string            `yaml:"objective"` // may be left out where there is one objective
	ObjectiveAt diag.Range        `yaml:"objective,at"`
	Final       bool              `yaml:"final"`
	KeyResults  []*KeyResultScore `yaml:"key_results,byid"`
	Total       string            `yaml:"total"` // as recorded; computed beside it
	Comment     Text              `yaml:"comment"`
}

// KeyResultScore is the score of one key result on a day, 0 to 1.
type KeyResultScore struct {
	ID      string          `yaml:",id"`
	IDAt    diag.Range      `yaml:",idat"`
	At      diag.Range      `yaml:",at"`
	Value   string          `yaml:"score"`   // 0.58 or n/a
	By      []*PersonWeight `yaml:"by,byid"` // each assignee's own score
	Comment Text            `yaml:"comment"`
}

// UnmarshalNode reads a score, n/a, or {score, by, comment}.
func (s *KeyResultScore) UnmarshalNode(n *source.Node, problems *diag.List) {
	s.At = n.At
	if n.Kind == source.Scalar {
		s.Value = n.Text
		return
	}
	source.DecodeFields(n, s, problems)
}

// Assignment changes who carries a key result, from a day on.
type Assignment struct {
	At          diag.Range      `yaml:",at"`
	From        When            `yaml:"from"`
	KeyResult   string          `yaml:"key_result"`
	KeyResultAt diag.Range      `yaml:"key_result,at"`
	Weights     []*PersonWeight `yaml:"weights,byid"`
}
