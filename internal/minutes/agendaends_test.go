package minutes

import "testing"

// Behind a line that names what was said, no box ticks off a topic of the agenda above.
func TestAgendaEnds(t *testing.T) {
	for _, c := range []struct{ name, between, want string }{
		{"a chat", "- Roof\n\nChat:\n\nIt leaks.\n", "lead: post it | : order the slates"},
		{"in bold", "- Roof\n\n**Transcript:**\n\nIt leaks.\n", "lead: post it | : order the slates"},
		{"a label of talk", "- Roof\n\nNotes:\n\nIt leaks.\n", "lead: post it | : order the slates"},
		{"no such line", "- Roof\n\nIt leaks.\n", "lead: post it"},
		{"topics ticked", "- [x] Roof\n\nNotes:\n\nIt leaks.\n", "lead: post it"},
		{"only the name", "Notes:\n\n", "lead: post it"},
	} {
		checkTasks(t, []bodyCase{{c.name, "# Sync 2023-01-09\n\n## Actions\n\n- [x] lead: post it\n\n## Agenda\n\n" + c.between + "\n- [ ] order the slates\n", c.want}})
	}
}
