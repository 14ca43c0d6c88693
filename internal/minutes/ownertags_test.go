package minutes

import (
	"strings"
	"testing"
)

// A line below a text may say whose it is. A word for whoever has a topic says so of an order, or
// where a file does it three times.
func TestTagsBelow(t *testing.T) {
	for _, tag := range []string{"\nResponsible: @", "\n\n*Responsible: @*", "\n\n**Owner: @**", "<br>Assigned to: @", "\n\n(Assignee: @)", "\n\nVerantwortlich: @", "\n**Action by: @**", "\n\nTo be done by @", "\n\nActioned by: @", "\nOwner: @. Due: 20 March", "\n\n*Responsible: @, by 20 March*", "\n\n@ to action"} {
		body := "## Roof\n\nIt was warm.\n\nOrder new slates." + strings.ReplaceAll(tag, "@", "Lead") + "\n\nIt is late.\n\nA lamp is to be hung up." + strings.ReplaceAll(tag, "@", "Ops") + "\n"
		got := strings.Join(workIn(body), " | ")
		if !strings.HasPrefix(got, "lead: Order new slates.") || !strings.Contains(got, " | ops: A lamp is to be hung up.") || strings.Count(got, " | ") != 1 {
			t.Errorf("%q: %q", tag, got)
		}
	}
	facts := "## Roof\n\nIt is red.\n\n@: Lead\n\nIt is late.\n\n@: Ops\n\n"
	checkTasks(t, []bodyCase{
		{"of topics", strings.ReplaceAll(facts, "@", "Owner"), ""},
		{"of what is told", strings.ReplaceAll(facts, "@", "Lead") + "New slates.\n\nLead: Writer\n", ""},
		{"a habit", "## Roof\n\nSlates and paint.\n\nLead: Lead\n\nA lamp.\n\nLead: Ops\n\nNew slates.\n\nLead: Writer\n", "lead: Slates and paint.\nLead: Lead | ops: A lamp.\nLead: Ops | writer: New slates.\nLead: Writer"},
		{"those who are there", "## Team\n\nLead: Ops\n\nBy: Writer\n", ""},
	})
}
