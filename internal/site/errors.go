package site

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/gohugoio/hugo/common/herrors"
)

// TemplateError is a template that cannot be parsed, fails on a page, or asks
// for something that templates may not do.
type TemplateError struct {
	// Template is the file, slash-separated and relative to the theme or the
	// overrides: "layouts/release.html".
	Template string
	// Own says that the file is one of the portal's overrides, which the
	// portal's author can mend, and not one of the theme.
	Own bool
	// Line and Column count from 1; Column is 0 where it is not known.
	Line, Column int
	// Message is one line in Hugo's words, without places of this machine.
	Message string
	// Page is the path of a page that failed, where there is one. Pages are
	// rendered side by side, so of several it may be any.
	Page string
}

// Error gives file:line:column and the message.
func (e TemplateError) Error() string {
	at := e.Template
	if e.Line > 0 {
		at += ":" + strconv.Itoa(e.Line)
		if e.Column > 0 {
			at += ":" + strconv.Itoa(e.Column)
		}
	}
	return fmt.Sprintf("%s: %s", at, e.Message)
}

// TemplateErrors are the template errors of one run, by file, line, column and
// message, each once. There is at least one.
type TemplateErrors []TemplateError

// Error gives one error a line.
func (es TemplateErrors) Error() string {
	lines := make([]string, len(es))
	for i, e := range es {
		lines[i] = e.Error()
	}
	return strings.Join(lines, "\n")
}

func sortErrors(es TemplateErrors) TemplateErrors {
	byPlace := func(a, b TemplateError) int {
		return cmp.Or(
			cmp.Compare(a.Template, b.Template),
			cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column),
			cmp.Compare(a.Message, b.Message),
		)
	}
	slices.SortFunc(es, byPlace)
	return slices.CompactFunc(es, func(a, b TemplateError) bool { return byPlace(a, b) == 0 })
}

// translate turns what Hugo's build returned into errors of this package.
func translate(err error) error {
	var found TemplateErrors
	for _, one := range flatten(err) {
		if te, ok := asTemplateError(one); ok {
			found = append(found, te)
		}
	}
	if len(found) > 0 {
		return sortErrors(found)
	}
	return fmt.Errorf("hugo: %s", hideRoot(err.Error()))
}

// flatten lists the errors joined in err, however deep they are joined.
func flatten(err error) []error {
	for e := err; e != nil; {
		if joined, ok := e.(interface{ Unwrap() []error }); ok {
			var out []error
			for _, one := range joined.Unwrap() {
				out = append(out, flatten(one)...)
			}
			return out
		}
		u, ok := e.(interface{ Unwrap() error })
		if !ok {
			break
		}
		e = u.Unwrap()
	}
	return []error{err}
}

var (
	// "template: release.html:3:5: executing "main" at <.x>: " in front of
	// the words that matter.
	placeRE = regexp.MustCompile(`^(?:(?:parse|execute) of template failed: )?template: [^\s:]+:(\d+)(?::(\d+))?: (?:executing "[^"]*" )?`)
	pageRE  = regexp.MustCompile(`render of "([^"]*)" failed`)
)

// asTemplateError finds the innermost template that an error names.
func asTemplateError(err error) (TemplateError, bool) {
	var found TemplateError
	ok := false
	for e := err; e != nil; {
		if fe, is := e.(herrors.FileError); is {
			if name, own, isTemplate := templateName(fe.Position().Filename); isTemplate {
				found = TemplateError{Template: name, Own: own, Line: fe.Position().LineNumber, Column: fe.Position().ColumnNumber}
				found.Message = message(fe)
				ok = true
			}
		}
		u, is := e.(interface{ Unwrap() error })
		if !is {
			break
		}
		e = u.Unwrap()
	}
	if m := pageRE.FindStringSubmatch(err.Error()); ok && m != nil {
		found.Page = pagePath(m[1])
	}
	return found, ok
}

func message(fe herrors.FileError) string {
	text := fe.Error()
	if u, ok := fe.(herrors.Unwrapper); ok {
		text = u.Unwrap().Error()
	}
	text = placeRE.ReplaceAllString(text, "")
	return hideRoot(strings.Join(strings.Fields(text), " "))
}
