package minutes

import "testing"

// A bullet below an item that tells what came of that is no work of its own, in any list;
// a true part of it is.
func TestRemarksBelow(t *testing.T) {
	every := []string{"they said yes. Done.", "did that", "We did it on Monday", "✅", "skipped", "too expensive, we drop it", "60 %", "half done", "cancelled", "In progress",
		"split in two, see below", "see the next item", "see #12", "duplicate of the one above", "too expensive", "stuck: the office does not answer", "blocked", "the racks are done, the screws are not"}
	told := []string{"Yes!", "It works now", "half of it is there", "3 s on mobile, measured on Tuesday"}
	parts := []string{"[ ] Ask the vendor", "Ask the vendor. Done.", "Ask the vendor (ops)", "French first", "It must be blue", "The red ones are cheaper in May", "Split the load", "see the vendor"}
	for label, remarks := range map[string][]string{"**Last week**": append(every, told...), "## Action items": every, "**This week**": every} {
		for _, boxed := range []string{"", "[ ] "} {
			for _, said := range append(remarks, parts...) {
				m, _ := tasksOf(t, label+"\n\n- "+boxed+"Order the racks (lead)\n  - "+said+"\n- Sweep (ops)\n")
				item := m[0].Areas[0].Lists[0].Items[0]
				want := Remark
				for _, part := range parts {
					if said == part {
						want = Task
					}
				}
				if got := item.Items[0].Kind; got != want || want == Remark && item.Outcome != said {
					t.Errorf("%s, %q: a %q, outcome %q", label, said, got, item.Outcome)
				}
			}
		}
	}
}
