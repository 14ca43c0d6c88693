package site

import (
	"cmp"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/gohugoio/hugo/common/herrors"
	"github.com/spf13/afero"
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

// translate turns what Hugo returned into errors of this package. files are
// those that Hugo was given.
func translate(err error, files afero.Fs) error {
	var found TemplateErrors
	for _, one := range flatten(err) {
		if te, ok := asTemplateError(one, files); ok {
			found = append(found, te)
		}
	}
	if len(found) > 0 {
		return sortErrors(found)
	}
	return fmt.Errorf("hugo: %s", firstLine(err.Error()))
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
		e = errors.Unwrap(e)
	}
	return []error{err}
}

var (
	// The parsers and executers of templates put this in front of what they
	// say, once for each template on the way to the one that is wrong.
	placeRE = regexp.MustCompile(`template: ?([^\s:"]+):(\d+):(?:(\d+):)? (?:executing "[^"]*" )?`)
	// Hugo names the file of a template that fails; of one laid into baseof.html
	// it finds out which of the two files it was, which placeRE cannot tell.
	fileRE = regexp.MustCompile(`"([^"]+):\d+:\d+": execute of template failed: $`)
	pageRE = regexp.MustCompile(`render of "([^"]*)" failed`)
	// Words that are of use only to whoever configures or debugs Hugo.
	noiseRE = regexp.MustCompile(`; the current security configuration is:.*|: \{state.*|^\[\d+:\d+\] `)
)

// asTemplateError finds the innermost template that an error names.
func asTemplateError(err error, files afero.Fs) (TemplateError, bool) {
	text := err.Error()
	var found TemplateError
	if places := placeRE.FindAllStringSubmatchIndex(text, -1); places != nil {
		at := places[len(places)-1]
		file, ok := findLayout(text[at[2]:at[3]], files)
		if m := fileRE.FindStringSubmatch(text[:at[0]]); m != nil {
			file, ok = m[1], true
		}
		if !ok {
			return found, false
		}
		found.Template, found.Own, _ = templateName(file)
		found.Line, _ = strconv.Atoi(text[at[4]:at[5]])
		if at[6] >= 0 {
			offset, _ := strconv.Atoi(text[at[6]:at[7]])
			found.Column = column(file, files, found.Line, offset)
		}
		found.Message = firstLine(text[at[1]:])
	} else {
		var inFile herrors.FileError
		if !errors.As(err, &inFile) {
			return found, false
		}
		at := inFile.Position()
		var ok bool
		if found.Template, found.Own, ok = templateName(at.Filename); !ok {
			return found, false
		}
		found.Line, found.Column = at.LineNumber, at.ColumnNumber
		found.Message = firstLine(herrors.Cause(inFile).Error())
	}
	if m := pageRE.FindStringSubmatch(text); m != nil {
		found.Page = pagePath(m[1])
	}
	return found, true
}

// findLayout returns the file of a template, which messages name by its path
// below layouts.
func findLayout(name string, files afero.Fs) (string, bool) {
	for _, dir := range []string{rootDir, themeDir} {
		file := dir + "/layouts/" + name
		if _, err := files.Stat(file); err == nil {
			return file, true
		}
	}
	return "", false
}

// column turns an offset in bytes within a line into a column.
func column(file string, files afero.Fs, line, offset int) int {
	data, err := afero.ReadFile(files, file)
	if err != nil {
		return 0
	}
	lines := strings.Split(string(data), "\n")
	if line < 1 || line > len(lines) {
		return 0
	}
	text := lines[line-1]
	return 1 + utf8.RuneCountInString(text[:min(offset, len(text))])
}

// firstLine keeps what a reader of a message needs.
func firstLine(s string) string {
	s, _, _ = strings.Cut(s, "\n")
	return hideRoot(noiseRE.ReplaceAllString(strings.TrimSpace(s), ""))
}
