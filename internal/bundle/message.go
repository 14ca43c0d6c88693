package bundle

import (
	"cmp"
	"encoding/json"
	"fmt"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/evanw/esbuild/pkg/api"
)

// Message is what is wrong or odd at a place in a source.
type Message struct {
	File string // slash-separated, in the file system given to Bundle; empty if no file is at fault
	// Line and Column count from 1, columns in characters; both 0 for the
	// whole file.
	Line, Column int
	Text         string // one line
}

// String gives file:line:column and the text.
func (m Message) String() string {
	switch {
	case m.File == "":
		return m.Text
	case m.Line == 0:
		return fmt.Sprintf("%s: %s", m.File, m.Text)
	}
	return fmt.Sprintf("%s:%d:%d: %s", m.File, m.Line, m.Column, m.Text)
}

// Errors are the errors of one run, by file and line. There is at least one.
type Errors []Message

// Error gives one error a line.
func (es Errors) Error() string {
	lines := make([]string, len(es))
	for i, e := range es {
		lines[i] = e.String()
	}
	return strings.Join(lines, "\n")
}

func messages(list []api.Message) []Message {
	var out []Message
	for _, m := range list {
		one := Message{Text: strings.Join(strings.Fields(m.Text), " ")}
		if at := m.Location; at != nil {
			one.File = strings.TrimPrefix(at.File, namespace+":")
			one.Line = at.Line
			one.Column = 1 + utf8.RuneCountInString(at.LineText[:min(at.Column, len(at.LineText))])
		}
		out = append(out, one)
	}
	slices.SortFunc(out, func(a, b Message) int {
		return cmp.Or(
			cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column), cmp.Compare(a.Text, b.Text),
		)
	})
	return slices.Compact(out)
}

// entriesOf reads from esbuild's account which output file comes of which entry.
func entriesOf(metafile string) (map[string]string, error) {
	var account struct {
		Outputs map[string]struct {
			EntryPoint string `json:"entryPoint"`
		} `json:"outputs"`
	}
	if err := json.Unmarshal([]byte(metafile), &account); err != nil {
		return nil, fmt.Errorf("esbuild's metafile: %w", err)
	}
	entries := map[string]string{}
	for name, output := range account.Outputs {
		entries[path.Base(name)] = strings.TrimPrefix(output.EntryPoint, namespace+":")
	}
	return entries, nil
}
