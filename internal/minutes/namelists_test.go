package minutes

import (
	"strings"
	"testing"
)

// Which of the people some are, in front of them, is no part of a name.
func TestWhichOfThePeople(t *testing.T) {
	all, _ := read("## 2026-03-02\n\n### Attendance\n\n- Team members: Lead, Ops, writer\n- Others: Release Hand, Sky\n\n### Roof\n\nIt is red.\n", Front{})
	m := all[0]
	if got := strings.Join(m.Present, "; "); got != "Lead; Ops; writer; Release Hand; Sky" {
		t.Errorf("present: %s", got)
	}
}
