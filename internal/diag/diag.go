// Package diag describes what is wrong with a portal in words that a person
// can act on: a stable code, one line of summary, the place, and what to do
// next. Rooms collect problems and go on, so that one run reports them all.
//
// It refuses to carry failures that the author of a portal cannot mend, such
// as a full disk: those are ordinary Go errors.
package diag

import (
	"cmp"
	"fmt"
	"slices"
	"sync"
)

// Severity says what a problem does to a build.
type Severity int

const (
	// Error stops the build.
	Error Severity = iota
	// Warning is shown and stops the build only under --strict.
	Warning
	// Info is shown by check and never stops anything.
	Info
)

// String gives the word that people and programs read: error, warning, info.
func (s Severity) String() string {
	switch s {
	case Error:
		return "error"
	case Warning:
		return "warning"
	case Info:
		return "info"
	}
	return fmt.Sprintf("severity(%d)", int(s))
}

// Range is a place in a file of the portal. Line and Column count from 1,
// columns in characters (runes); the end is exclusive. A Range with Line 0
// means the file as a whole, one with an empty File the portal as a whole.
type Range struct {
	File      string // slash-separated, relative to the portal
	Line      int
	Column    int
	EndLine   int
	EndColumn int
}

// IsZero reports whether the range names no place at all.
func (r Range) IsZero() bool { return r == Range{} }

// String gives file:line:column, leaving out what is not known.
func (r Range) String() string {
	switch {
	case r.File == "":
		return ""
	case r.Line == 0:
		return r.File
	case r.Column == 0:
		return fmt.Sprintf("%s:%d", r.File, r.Line)
	}
	return fmt.Sprintf("%s:%d:%d", r.File, r.Line, r.Column)
}

// Related is a second place that helps to understand a problem, such as the
// first of two definitions.
type Related struct {
	At      Range
	Message string // "first used here"
	Private bool   // as of a problem
}

// Problem is one thing to mend.
type Problem struct {
	Severity Severity
	Code     string // stable, family/name: "yaml/unknown-field"
	Summary  string // one line, no full stop
	Detail   string // optional: one or more sentences
	Hint     string // optional: what to do next, "write 2019-06-20"
	At       Range
	Related  []Related
	// Private says that the line of the place is not to be shown, and that no other
	// word of the problem tells what it says.
	Private bool
}

// List collects problems. The zero value is ready to use, and it may be used
// by several goroutines at once.
type List struct {
	mu       sync.Mutex
	problems []Problem
	withheld withheld
}

// Add records a problem.
func (l *List) Add(p Problem) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.problems = append(l.problems, p)
}

// Errorf records an error at a place. hint may be empty.
func (l *List) Errorf(at Range, code, hint, format string, args ...any) {
	l.Add(Problem{Severity: Error, Code: code, Summary: fmt.Sprintf(format, args...), Hint: hint, At: at})
}

// Warnf records a warning at a place. hint may be empty.
func (l *List) Warnf(at Range, code, hint, format string, args ...any) {
	l.Add(Problem{Severity: Warning, Code: code, Summary: fmt.Sprintf(format, args...), Hint: hint, At: at})
}

// Count returns how many problems of a severity were recorded.
func (l *List) Count(s Severity) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	n := 0
	for _, p := range l.problems {
		if p.Severity == s {
			n++
		}
	}
	return n
}

// Sorted returns the problems by file, line, column, severity, code and
// summary, each once: the same portal gives the same list, whatever the order
// in which rooms reported.
func (l *List) Sorted() []Problem {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := slices.Clone(l.problems)
	for i := range out {
		l.withheld.keep(&out[i])
	}
	slices.SortStableFunc(out, compare)
	return slices.CompactFunc(out, func(a, b Problem) bool { return compare(a, b) == 0 })
}

func compare(a, b Problem) int {
	return cmp.Or(
		cmp.Compare(a.At.File, b.At.File),
		cmp.Compare(a.At.Line, b.At.Line),
		cmp.Compare(a.At.Column, b.At.Column),
		cmp.Compare(a.Severity, b.Severity),
		cmp.Compare(a.Code, b.Code),
		cmp.Compare(a.Summary, b.Summary),
	)
}
