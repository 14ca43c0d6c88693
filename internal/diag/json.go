package diag

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode/utf16"
)

// The JSON form of a list of problems. Fields may be added, but none changes
// its meaning or goes away; all are always there, a number that is not known
// as 0, a text as "".
type (
	jsonList struct {
		Problems []jsonProblem `json:"problems"`
		Errors   int           `json:"errors"`
		Warnings int           `json:"warnings"`
	}
	jsonProblem struct {
		Severity string `json:"severity"` // error, warning or info
		Code     string `json:"code"`
		Summary  string `json:"summary"`
		Detail   string `json:"detail"`
		Hint     string `json:"hint"`
		jsonRange
		Related []jsonRelated `json:"related"`
	}
	jsonRelated struct {
		Message string `json:"message"`
		jsonRange
	}
	jsonRange struct {
		File      string `json:"file"`
		Line      int    `json:"line"`
		Column    int    `json:"column"`
		EndLine   int    `json:"end_line"`
		EndColumn int    `json:"end_column"`
	}
)

// WriteJSON prints problems for programs, in the order given:
//
//	{"problems": [{"severity", "code", "summary", "detail", "hint",
//	               "file", "line", "column", "end_line", "end_column",
//	               "related": [{"message", "file", "line", …}]}],
//	 "errors": 1, "warnings": 0}
//
// Lines and columns count from 1, columns in characters, ends are exclusive.
// Characters that a terminal would obey are escaped.
func WriteJSON(w io.Writer, problems []Problem) error {
	list := jsonList{Problems: []jsonProblem{}}
	for _, p := range problems {
		switch p.Severity {
		case Error:
			list.Errors++
		case Warning:
			list.Warnings++
		}
		related := []jsonRelated{}
		for _, r := range p.Related {
			related = append(related, jsonRelated{r.Message, jsonRange(r.At)})
		}
		list.Problems = append(list.Problems, jsonProblem{p.Severity.String(), p.Code, p.Summary, p.Detail, p.Hint, jsonRange(p.At), related})
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(list); err != nil {
		return err
	}
	_, err := w.Write(escapeHidden(b.Bytes()))
	return err
}

// escapeHidden writes hidden characters, which in JSON can only stand in
// strings, as escapes.
func escapeHidden(encoded []byte) []byte {
	var b bytes.Buffer
	for _, r := range string(encoded) {
		switch {
		case r == '\n' || !hidden(r):
			b.WriteRune(r)
		case r > 0xffff:
			high, low := utf16.EncodeRune(r)
			fmt.Fprintf(&b, `\u%04x\u%04x`, high, low)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	return b.Bytes()
}
