package minutes

import (
	"fmt"
	"testing"
)

// Labels behind names may have a comma, a colon or nothing behind them.
func TestLabelsBehindNames(t *testing.T) {
	for line, want := range map[string]string{
		"Present: Lead Writer. Chair, notes: Ops": "[Lead Writer]",
		"Present: Lead Writer. Chair:":            "[Lead Writer]",
		"Present: Lead Writer. Absent:":           "[Lead Writer]",
	} {
		meetings, _ := read("# Weekly 2026-03-09\n\n"+line+"\n\n- a\n", Front{Title: "Log"})
		if got := fmt.Sprint(meetings[0].Present); got != want {
			t.Errorf("%q: %s, want %s", line, got, want)
		}
	}
}

// Boxes before people say who was there, whatever the heading is called.
func TestBoxedPeople(t *testing.T) {
	for body, want := range map[string]string{
		"### Voting members\n\n- [x] [Lead](https://example.org/lead), Acme\n- [ ] Ops (Acme)\n": "talk talk",
		"### Things\n\n- [x] Lead, order the racks\n- [ ] Ops: pay them\n":                       "task task",
		"### Things\n\n- [x] Racks and tiles\n- [ ] Ops, Acme\n":                                 "task task",
	} {
		got := ""
		for _, item := range itemsOf(body) {
			got += " " + string(item.Kind)
		}
		if got[1:] != want {
			t.Errorf("%q:%s, want %s", body, got, want)
		}
	}
}
