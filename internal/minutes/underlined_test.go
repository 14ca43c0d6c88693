package minutes

import (
	"testing"

	"slipway/internal/diag"
)

func TestUnderlinedTopics(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"dashes", "2) State of the roof (lead)\n---------------------------\n\nIt is red.\n\n3) The gutter \\[Ops\\]\n-------------------\n\nops to measure it\n", "ops: ops to measure it"},
		{"equals signs", "1. The roof (lead)\n=================\n\nIt is red.\n\nACTION: ops to paint it\n", "ops: ops to paint it"},
		{"a line between topics", "## Actions\n\n1. Paint the roof and the wall behind it (lead)\n---\n\nThat is all.\n", "lead: Paint the roof and the wall behind it"},
		{"several items", "## Actions\n\n1. Paint the roof (lead)\n2. Paint the wall (ops)\n-----------------------\n", "lead: Paint the roof | ops: Paint the wall"},
	})
}

// The title names what follows, and its line of dashes is no text.
func TestUnderlinedName(t *testing.T) {
	body := "# 2026-03-09\n\n2) The roof\n-----------\n\nIt is red.\n"
	m := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte(body), BodyLine: 1, People: team()}, &diag.List{})[0]
	if a := m.Areas[len(m.Areas)-1]; a.Name != "2) The roof" || a.Commentary != "It is red." || a.Level != 2 {
		t.Errorf("%+v", a)
	}
}
