package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

// Minutes are copied to begin the next ones, and their date is forgotten.
func TestNamesOfFiles(t *testing.T) {
	for _, test := range []struct {
		name, file, body string
		dated            bool // 2018-04-02 in the front matter
		want             string
	}{
		{"its day", "2018-04-02.md", "- a\n", true, ""},
		{"another day", "2018-04-09.md", "- a\n", true, "2:7 minutes/name: write 2018-04-09 if that is the day, or rename the file to 2018-04-02.md"},
		{"another day, in the heading", "2018-04-09.md", "# Sync 2018-04-02\n\n- a\n", false, "5:8 minutes/name: write 2018-04-09 if that is the day, or rename the file to 2018-04-02.md"},
		{"no day", "sync.md", "- a\n", true, ""},
		{"more than a day", "2018-04-09-offsite.md", "- a\n", true, ""},
		{"a log that begins on a day", "2018-04-09.md", "# 2018-04-02\n\n- a\n\n# 2018-04-09\n\n- b\n", false, ""},
		{"only in the name", "2018-04-09.md", "- a\n", false, ""},
	} {
		var problems diag.List
		in := Input{File: "content/meetings/weekly/" + test.file, Series: "weekly", Body: []byte(test.body), BodyLine: 5, People: team()}
		if test.dated {
			in.Front.Date, in.Front.DateAt = day(t, "2018-04-02"), diag.Range{File: in.File, Line: 2, Column: 7}
		}
		Parse(in, &problems)
		var got []string
		for _, p := range problems.Sorted() {
			got = append(got, strings.TrimPrefix(p.At.String(), in.File+":")+" "+p.Code+": "+p.Hint)
		}
		if strings.Join(got, "\n") != test.want {
			t.Errorf("%s: %s\nwant %s", test.name, strings.Join(got, "\n"), test.want)
		}
	}
}
