package minutes

import (
	"strings"
	"testing"
)

// What came of an item is read behind who does it, whatever separates the two, in lists of
// what was done and of what is to be done.
func TestCameBehindNames(t *testing.T) {
	for behind, want := range map[string]string{
		": done": "done", " - done": "done", ". Done.": "Done", ", done": "done", " = done": "done", " done": "done", " -> done": "done", " | done": "done",
		": not done": "not done", ". Not done.": "Not done", ", not done": "not done", " not done": "not done", " not yet done": "not yet done",
		": waiting for the vendor": "waiting for the vendor", ": in progress": "in progress", ": 80%": "80%", ": blocked by the vendor": "blocked by the vendor",
		": cancelled": "cancelled", ", postponed to May": "postponed to May", ": done on Monday": "done on Monday", "": "",
	} {
		for _, label := range []string{"**Last week**\n\n", "## Action items\n\n", "**This week**\n\n"} {
			m, _ := tasksOf(t, label+"- Order the racks (lead)"+behind+"\n- Ops to sweep\n")
			item := m[0].Areas[0].Lists[0].Items[0]
			if got := strings.Trim(item.Outcome, "."); item.Text != "Order the racks" || got != want || strings.Join(item.Owners, " ") != "lead" {
				t.Errorf("%s%q: %q, %q of %v", label, behind, item.Text, got, item.Owners)
			}
		}
	}
	for _, raw := range []string{"Order the racks (lead): two of them", "Order the racks (lead), the red ones", "Order the racks (lead): done?", "Order the racks (lead): open the hall for them"} {
		m, _ := tasksOf(t, "## Action items\n\n- "+raw+"\n- Ops to sweep\n")
		if item := m[0].Areas[0].Lists[0].Items[0]; item.Outcome != "" || strings.Join(item.Owners, " ") != "lead" {
			t.Errorf("%q: %q of %v", raw, item.Outcome, item.Owners)
		}
	}
}

// Without brackets as well, where the words can mean nothing else.
func TestCameBehindWork(t *testing.T) {
	for said, want := range map[string]string{
		"order the racks: done": "done", "order the racks: not done": "not done", "order the racks. Not done.": "Not done", "order the racks, not done": "not done",
		"order the racks not done": "not done", "order the racks = done": "done", "order the racks: 80 %": "80 %", "order the racks: in review": "in review",
		"order the racks: two": "", "order the racks, half, done": "",
	} {
		m, _ := tasksOf(t, "**Last week**\n\n- Lead: "+said+"\n- Ops: sweep\n")
		if item := m[0].Areas[0].Lists[0].Items[0]; item.Outcome != want || strings.Join(item.Owners, " ") != "lead" {
			t.Errorf("%q: %q of %v", said, item.Outcome, item.Owners)
		}
	}
}
