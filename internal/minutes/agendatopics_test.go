package minutes

import "testing"

func TestListsBelowItemsOfAnAgenda(t *testing.T) {
	const agenda = "## Agenda\n\n- Follow up\n  - Finish [the plan](https://example.org/plan)\n  - Order racks\n- Action items and aims\n  - Discussion\n\n"
	const behind = "## Action items\n\n- Lead to paint the wall\n"
	const wall = "lead: Lead to paint the wall"
	checkTasks(t, []bodyCase{
		{"parts of a topic", "## Agenda\n\n- Next steps for the roof\n  - Slates https://example.org/12\n- The wall\n\n## Notes\n\n- it is late\n", ""},
		{"next steps that are told", "## Agenda\n\n- Next steps for the roof\n  - Order slates\n- The wall\n\n## Notes\n\n- it is late\n", ": Order slates"},
		{"work behind it", agenda + "## Notes\n\n- it is late\n\n" + behind, wall},
		{"work within another area", agenda + "## Meeting\n\n### Notes\n\n- it is late\n\n### Action items\n\n- Lead to paint the wall\n", wall},
		{"all there is", agenda + "## Notes\n\n- it is late\n", ": Finish [the plan](https://example.org/plan) | : Order racks | : Discussion"},
		{"whose they are", "## Agenda\n\n- Action items\n  - ops to order racks\n  - sell the rest\n\n" + behind, "ops: ops to order racks | : sell the rest | " + wall},
		{"boxes", "## Agenda\n\n- Action items\n  - [ ] sell the rest\n\n" + behind, ": sell the rest | " + wall},
		{"a list of its own", "## Agenda\n\n- Racks\n\n### Action items\n\n- sell the rest\n\n" + behind, ": sell the rest | " + wall},
		{"of no agenda", "## Racks\n\n- Action items\n  - sell the rest\n\n" + behind, ": sell the rest | " + wall},
		{"of somebody", "## Agenda\n\n- Tasks for ops\n  - a plan\n\n" + behind, "ops: a plan | " + wall},
	})
}

// A list that tells how long each point takes is an agenda, whatever it is called; what says whose
// it is is theirs.
func TestTopicsWithTimes(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"agenda", "## Points of action (30 min)\n\n- Announcements (_5 min_)\n- Discuss what comes next (5-10 min)\n  - Roof (lead)\n  - Wall\n- Closure (1 min)\n", "lead: Roof"},
		{"work", "## Action items\n\n- Order lamps (5 min)\n- Paint the roof (30 min)\n", ": Order lamps (5 min) | : Paint the roof (30 min)"},
		{"some of them", "## Action items\n\n- Questions (5 min)\n- order lamps\n- paint the roof\n- sell it\n", ": Questions (5 min) | : order lamps | : paint the roof | : sell it"},
	})
}

// What somebody is to tell at the meeting or to lead there is on its agenda, and no work of theirs.
func TestToldThere(t *testing.T) {
	for said, work := range map[string]bool{
		"Lead will present the plan": false, "Lead and ops will lead discussion of racks": false, "Ops will lead triaging of issues, and fixes": false, "Lead will walk us through the roof": false,
		"Ops will give a short update on racks": false, "Lead will go over the budget": false, "Writer will run the demo": false, "Lead will chair the meeting": false,
		"Lead will present the plan at the summit": true, "Ops will order racks": true, "Lead will lead the work on the roof": true, "Ops will give lead the key": true, "Lead will present it to the bank next week": true,
	} {
		if got := workIn("## News\n\n- It rains\n\n## Agenda\n\n- " + said + "\n- The roof\n  - It leaks\n"); (len(got) > 0) != work {
			t.Errorf("%q: %q", said, got)
		}
	}
}
