package check_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"slipway/internal/check"
	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// judgedFiles gives what is wrong with a portal of some files on a day, a line
// for each problem.
func judgedFiles(day string, files map[string]string) []string {
	fsys := fstest.MapFS{"hugo.yaml": {Data: []byte("title: Rules\n")}}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	var problems diag.List
	p := portal.Load(source.FS(fsys), &problems)
	asOf, _ := date.ParseDay(day)
	check.All(p, asOf, &problems)
	var out []string
	for _, found := range problems.Sorted() {
		out = append(out, fmt.Sprintf("%s %s", found.At, found.Code))
	}
	return out
}

// The inventory's trap 22: 19 March 2018, the day of the meeting, was a Monday.
func TestWeekdaysOfMinutes(t *testing.T) {
	got := judgedFiles("2018-04-01", map[string]string{
		"content/meetings/weekly/2018-03-19.md": `---
date: 2018-03-19
---
## Protocol

- Finish the draft by Thursday 3/19
- Finish the rest by Thursday 3/22
  - Ask again on Friday, 20 March 2018
- 1/100 is the rate; see Monday's notes, 3/12
`,
	})
	want := "content/meetings/weekly/2018-03-19.md:6 date/weekday\ncontent/meetings/weekly/2018-03-19.md:8 date/weekday"
	if strings.Join(got, "\n") != want {
		t.Errorf("reported:\n%s\nwant:\n%s", strings.Join(got, "\n"), want)
	}
}
