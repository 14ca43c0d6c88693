package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

// tasksOf reads minutes with a few people, and gives the tasks, each with its owners
// behind a bar.
func tasksOf(t *testing.T, body string) ([]*Meeting, string) {
	t.Helper()
	people := vocabulary{}
	for name, id := range team() {
		people[name] = id
	}
	for _, name := range []string{"release lead", "rel", "rl"} {
		people[name] = "lead"
	}
	var problems diag.List
	body = "# Meeting 2026-03-09\n\n" + body
	meetings := Parse(Input{File: "f.md", Series: "s", Front: Front{Title: "Log"}, Body: []byte(body), BodyLine: 1, People: people}, &problems)
	checkWhole(t, body, meetings)
	var got []string
	for _, m := range meetings {
		everyItem(m, func(_ *Area, _ *List, item *Item) {
			if item.Kind == Task {
				got = append(got, item.Raw+"|"+strings.Join(item.Owners, " "))
			}
		})
	}
	return meetings, strings.Join(got, ", ")
}

// An item that is nothing but a person is no work in a list of work.
func TestPersonsAreNoTasks(t *testing.T) {
	for _, c := range []struct {
		item   string
		person bool
	}{
		{"Release Lead (@rel)", true},
		{"Release Lead (@rel) - Orbit", true},
		{"RL: Release Lead @rel", true},
		{"Release Lead / Orbit Works / @rel", true},
		{"[Release Lead](https://example.org/rel), @rel, Orbit", true},
		{"Release Lead (Orbit)", true},
		{"~~Release Lead (@rel)~~", true},
		{"@rel", true},
		{"ops and writer", true},
		{"Release (@rel)", false},
		{"Release Lead: notes", false},
		{"Release Lead - notes", false},
		{"Release Lead, tell them", false},
		{"Notes - Release Lead (@rel)", false},
		{"Release Lead: ask Release Lead again for the long list of names", false},
		{"lead (@scribe)", false},
		{"everyone", false},
	} {
		_, got := tasksOf(t, "## Action items\n\n- ops: order\n- "+c.item+"\n")
		if strings.Count(got, "|") == 2 == c.person {
			t.Errorf("%q: %s", c.item, got)
		}
	}
}

// A list of people below a label tells who was there, wherever it stands.
func TestListsOfAttendees(t *testing.T) {
	for _, c := range []struct{ body, present, absent, tasks string }{
		{"- Committee attendees:\n  - Release Lead (@rel)\n  - ~~ops (@ops)~~\n- Topics:\n  - lead will ask\n", "Release Lead (@rel)", "ops (@ops)", "lead will ask|lead"},
		{"- Chair: lead\n- Members of the board present:\n  - Release Lead (@rel)\n  - New Person\n", "Release Lead (@rel)", "", ""},
		{"## Attendees (initials: name @handle)\n\n- RL: Release Lead @rel\n- ops\n\n## Notes\n\n- lead: it is late\n", "RL: Release Lead @rel", "", ""},
		{"**Attendees**\n\n- Release Lead (Orbit), chair\n\n**Topics**\n\n- lead will ask\n", "Release Lead (Orbit), chair", "", "lead will ask|lead"},
		{"Committee attendees\n\n- Release Lead @rel\n", "Release Lead @rel", "", ""},
		{"**Attendees:**\n\n* Team Member 1 (Release Lead)\n* Client (Ann Bell)\n\n**Apologies**\n\n* Team Member 2 (Guide Ops)\n", "Team Member 1 (Release Lead), Client (Ann Bell)", "Team Member 2 (Guide Ops)", ""},
		{"## Attendance sheet\n\n- [ ] lead: order it\n", "", "", "[ ] lead: order it|lead"},
	} {
		meetings, tasks := tasksOf(t, c.body)
		present, absent := strings.Join(meetings[0].Present, ", "), strings.Join(meetings[0].Absent, ", ")
		if !strings.HasPrefix(present, c.present) || c.present == "" && present != "" || absent != c.absent || tasks != c.tasks {
			t.Errorf("%q: present %q, absent %q, tasks %q", c.body, present, absent, tasks)
		}
	}
}
