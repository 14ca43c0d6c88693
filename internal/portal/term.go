package portal

import (
	"slipway/internal/diag"
	"slipway/internal/source"
)

// Term is a period of governance: who has which tasks, and what counts as an
// error.
type Term struct {
	ID         string
	File       string
	At         diag.Range      `yaml:",at"`
	Name       string          `yaml:"name"`
	Network    string          `yaml:"network"`
	Intro      Text            `yaml:"intro"`
	Evaluation Text            `yaml:"evaluation"`
	Groups     []*Group        `yaml:"groups,byid"`
	Report     *ReportTemplate `yaml:"report"`
	Appendix   *Appendix       `yaml:"appendix"`
	Accepted   []*Acceptance   `yaml:"accepted"`
	Extra      *source.Node    `yaml:"extra"`
}

// Group is a body with tasks of its own.
type Group struct {
	ID           string       `yaml:",id"`
	IDAt         diag.Range   `yaml:",idat"`
	At           diag.Range   `yaml:",at"`
	Name         string       `yaml:"name"`
	Aliases      []string     `yaml:"aliases,one"`
	Kind         string       `yaml:"kind"` // all, group, lead, council
	KindAt       diag.Range   `yaml:"kind,at"`
	Inherits     string       `yaml:"inherits"` // id of the group whose tasks it takes over
	InheritsAt   diag.Range   `yaml:"inherits,at"`
	Intro        Text         `yaml:"intro"`
	Categories   Items        `yaml:"categories"`
	Notice       Text         `yaml:"notice"`
	Tasks        []*Task      `yaml:"tasks,byid"`
	Errors       []*ErrorDef  `yaml:"errors,byid"`
	ErrorsNote   Text         `yaml:"errors_note"`
	ErrorsNumber string       `yaml:"errors_number"` // the number of the task heading "Errors"
	Extra        *source.Node `yaml:"extra"`
}

// Task is something that a group is to do during a term.
type Task struct {
	ID         string       `yaml:",id"`
	IDAt       diag.Range   `yaml:",idat"`
	At         diag.Range   `yaml:",at"`
	Number     string       `yaml:"number"`
	Name       string       `yaml:"name"`
	Text       Text         `yaml:"text"`
	Items      Items        `yaml:"items"`
	Ordered    bool         `yaml:"ordered"`
	Questions  Items        `yaml:"questions"`
	Deadline   Text         `yaml:"deadline"` // in the term's own units, such as blocks
	Response   Text         `yaml:"response"` // how soon somebody must be answered
	Parameters []*Parameter `yaml:"parameters,byid"`
	Hint       Text         `yaml:"hint"`
	Contact    People       `yaml:"contact"`
	Note       Text         `yaml:"note"`
	Links      []Link       `yaml:"links"`
}

// Parameter is a number that a system has to meet.
type Parameter struct {
	ID    string     `yaml:",id"`
	IDAt  diag.Range `yaml:",idat"`
	Name  string     `yaml:"name"`
	Limit Threshold  `yaml:"limit"`
}

// ErrorDef says what counts as an error of a group.
type ErrorDef struct {
	ID     string     `yaml:",id"`
	IDAt   diag.Range `yaml:",idat"`
	At     diag.Range `yaml:",at"`
	Number string     `yaml:"number"` // as published; not unique
	Name   string     `yaml:"name"`
	Text   Text       `yaml:"text"`
	Limit  Threshold  `yaml:"limit"`
	Note   Text       `yaml:"note"`
}

// Threshold is a limit: operator, value, unit, and the time over which it
// counts.
type Threshold struct {
	At    diag.Range `yaml:",at"`
	Op    string     `yaml:"op"` // =, <, <=, >, >=
	OpAt  diag.Range `yaml:"op,at"`
	Value string     `yaml:"value"`
	Unit  Text       `yaml:"unit"`
	Over  Text       `yaml:"over"` // "more than 2 hours"
}

// ReportTemplate is the form of a group's report at the end of a term.
type ReportTemplate struct {
	At       diag.Range       `yaml:",at"`
	Name     string           `yaml:"name"`
	Sections []*ReportSection `yaml:"sections,byid"`
}

// ReportSection is one heading of a report.
type ReportSection struct {
	ID       string       `yaml:",id"`
	IDAt     diag.Range   `yaml:",idat"`
	Number   string       `yaml:"number"`
	Icon     string       `yaml:"icon"`
	Name     string       `yaml:"name"`
	Text     Text         `yaml:"text"`
	Optional bool         `yaml:"optional"`
	Except   []string     `yaml:"except,one"` // groups it does not apply to
	ExceptAt diag.Range   `yaml:"except,at"`
	Fields   []*Field     `yaml:"fields"`
	Headings []string     `yaml:"headings"`
	Table    *ReportTable `yaml:"table"`
}

// Field is a labelled value to fill in, with its pattern ("X MtJOY").
type Field struct {
	Label   string `yaml:"label"`
	Pattern string `yaml:"pattern"`
}

// ReportTable is a table to fill in.
type ReportTable struct {
	Columns []string `yaml:"columns"`
	Rows    []string `yaml:"rows"`
	Total   string   `yaml:"total"`
}

// Appendix is what stands behind a term.
type Appendix struct {
	At    diag.Range `yaml:",at"`
	Name  string     `yaml:"name"`
	Text  Text       `yaml:"text"`
	Links []Link     `yaml:"links"`
}
