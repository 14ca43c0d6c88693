package portal

import (
	"cmp"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/source"
)

// State tells apart the ways in which a value can be missing.
type State int

const (
	Absent        State = iota // nothing recorded
	Given                      // there is a value
	Open                       // tbd: nobody knows yet
	None                       // none: there is none, and that is the answer
	NotApplicable              // n/a
)

// String gives the word that templates and programs use: absent, given, tbd,
// none, n/a.
func (s State) String() string {
	return [...]string{"absent", "given", "tbd", "none", "n/a"}[s]
}

// Text is a piece of Markdown, or the reason why there is none.
type Text struct {
	State    State
	Markdown string
	// Missing says what is to be filled in, or for a value, none and n/a
	// included, what about it is to be confirmed. It may be empty with State
	// Open.
	Missing string
	At      diag.Range

	written *source.Node // what Markdown was read from; nil: it stands in its file line for line, from At on
}

// IsOpen reports whether somebody has to fill in or confirm the value.
func (t Text) IsOpen() bool { return t.State == Open || t.Missing != "" }

// Place is where some characters of Markdown stand in their file: those of one
// line of it, from a column up to another.
func (t Text) Place(line, column, endColumn int) diag.Range {
	if t.written != nil {
		return t.written.Place(line, column, endColumn)
	}
	line += t.At.Line - 1
	return diag.Range{File: t.At.File, Line: line, Column: column, EndLine: line, EndColumn: endColumn}
}

// UnmarshalNode reads a scalar, `tbd: what is missing`, or
// {text: …, tbd: what is to be confirmed}.
func (t *Text) UnmarshalNode(n *source.Node, problems *diag.List) {
	t.At = n.At
	switch n.Kind {
	case source.Null:
	case source.Scalar:
		t.scalar(n)
	case source.Mapping:
		var m struct {
			Text string `yaml:"text"`
			TBD  string `yaml:"tbd"`
		}
		source.Decode(n, &m, problems)
		t.fields(n, m.TBD)
	default:
		problems.Errorf(n.At, "yaml/type", "write one text, or join the lines with |", "expected a text, found a list")
	}
}

// fields reads what `text` and `tbd` of a mapping say.
func (t *Text) fields(n *source.Node, tbd string) {
	if c := n.Get("text"); c != nil && c.Kind == source.Scalar {
		t.scalar(c)
	}
	if n.Get("tbd") != nil {
		t.leaveOpen(tbd)
	}
}

// leaveOpen notes that the value is to be filled in, or to be confirmed where
// there is one.
func (t *Text) leaveOpen(missing string) {
	t.Missing = cmp.Or(missing, t.Missing)
	switch {
	case t.State == Absent:
		t.State = Open
	case t.State != Open && t.Missing == "":
		t.Missing = "confirm"
	}
}

func (t *Text) scalar(n *source.Node) {
	t.written = n
	text := strings.TrimSpace(n.Text)
	switch lower := strings.ToLower(text); {
	case text == "":
	case n.Plain && (lower == "none" || lower == "no"):
		t.State = None
	case n.Plain && (lower == "n/a" || lower == "na"):
		t.State = NotApplicable
	case lower == "tbd":
		t.State = Open
	case strings.HasPrefix(lower, "tbd:"):
		t.State, t.Missing = Open, strings.TrimSpace(text[len("tbd:"):])
	default:
		t.State, t.Markdown = Given, strings.TrimRight(n.Text, "\n")
	}
}
