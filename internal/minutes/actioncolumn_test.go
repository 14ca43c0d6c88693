package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

func TestColumnOfActingNames(t *testing.T) {
	body := "# 2026-03-09\n\n| No | Item | Action |\n|---|---|---|\n| 1 | The log was read. | |\n| 2 | The queue is full. It is to be emptied by May. | Ops |\n" +
		"| 3 | Two prices are to be asked for. | lead, Writer |\n| 4 | Letters were noted. | None |\n| 5 | The key is to be renewed. | TBC |\n"
	found := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte(body), BodyLine: 1, People: team()}, &diag.List{})
	var got []string
	eachItem(found[0], func(item *Item) {
		what := strings.Join(item.Owners, " ")
		if item.Unowned {
			what = "-"
		}
		got = append(got, string(item.Kind)+" "+what)
	})
	if s := strings.Join(got, ", "); s != "talk , task ops, task lead writer, talk , task -" {
		t.Error(s)
	}
	body = strings.Replace(body, "| Ops |", "| Ops empties it |", 1)
	found = Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte(body), BodyLine: 1, People: team()}, &diag.List{})
	eachItem(found[0], func(item *Item) {
		if item.cells != nil && item.cells.named {
			t.Error("a column with words of actions is taken for names")
		}
	})
}
