package portal

import (
	"testing"
	"testing/fstest"

	"slipway/internal/diag"
	"slipway/internal/source"
)

func TestBudget(t *testing.T) {
	for _, c := range []struct {
		file          string
		html, css, js int
		problem       string
	}{
		{"", 30, 12, 8, ""},
		{"html: 100\n", 100, 12, 8, ""},
		{"html: 0\ncss: 9\njavascript: 4\n", 0, 9, 4, ""},
		{"css: -1\n", 30, -1, 8, "budget.yaml:1:6 budget/limit"},
		{"css: a lot\n", 30, 12, 8, "budget.yaml:1:6 yaml/type"},
		{"htm: 40\n", 30, 12, 8, "budget.yaml:1:1 yaml/unknown-field"},
	} {
		fsys := fstest.MapFS{"hugo.yaml": {Data: []byte("title: Portal\n")}}
		if c.file != "" {
			fsys[BudgetFile] = &fstest.MapFile{Data: []byte(c.file)}
		}
		var problems diag.List
		b := Load(source.FS(fsys), &problems).Config.Budget
		if b.HTML != c.html || b.CSS != c.css || b.JavaScript != c.js {
			t.Errorf("%q: %d, %d, %d", c.file, b.HTML, b.CSS, b.JavaScript)
		}
		got := ""
		for _, p := range problems.Sorted() {
			got += p.At.String() + " " + p.Code
		}
		if got != c.problem {
			t.Errorf("%q: %s, want %s", c.file, got, c.problem)
		}
	}
}
