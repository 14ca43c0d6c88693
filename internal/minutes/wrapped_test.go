package minutes

import (
	"strings"
	"testing"
)

// A line that cannot end where it does goes on in the next, which may begin with a capital; and
// a title with its number ends the list of a label in bold.
func TestLinesThatGoOn(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"behind a small word", "## Roof\n\n**ACTION 5** Order slates for the\nEast Hall and the shed (ops)\n\nACTION: order lamps &\nWires (lead)\n", "ops: Order slates for the\nEast Hall and the shed | lead: order lamps &\nWires"},
		{"brackets", "## Roof\n\nACTION: order lamps (as\nLead said, red ones)\nIt rains.\n", ": order lamps (as\nLead said, red ones)"},
		{"another thought", "## Roof\n\nACTION: ops to order lamps\nThe roof is red. It (lead) rains.\n", "ops: ops to order lamps"},
		{"a title behind a table", "**2.1 Actions**\n\n| Task | Owner |\n|---|---|\n| Order lamps | ops |\n\n3.  **Members of the club**\n\nNobody is new.\n", "ops: Order lamps"},
	})
}

// Whoever is listed with their own initials is one person, wherever they are from.
func TestPersonsWithInitialsAndPlaces(t *testing.T) {
	for said, want := range map[string]int{
		"Sky Warden (SW), Acme, Roof Works|Guide Clerk (GC), Roof Works, Lower Town (Secretary)|Release Runner (RR), ABC": 3,
		"Sky Warden (SW), ABCD":                                    1,
		"Sky Warden - Chair, Roof Works Ltd":                       1,
		"Sky Warden - Chair, Guide Clerk":                          2,
		"Sky Warden (@sky), Acme":                                  1,
		"Sky Warden, Moderator":                                    1,
		"Sky Warden, chair, Guide Clerk, secretary, Lead":          3,
		"Sky Warden (@sky), Guide Clerk":                           2,
		"Sky Warden, Roof Works Ltd":                               2,
		"Sky Warden (SW), Guide Clerk (GC), Release Runner (RR)":   3,
		"Sky Warden (SW), Guide Clerk, Release Runner":             3,
		"Sky Warden (XY), Acme, Roof Works|Guide Clerk|Sea Porter": 3,
	} {
		if got := namesIn(strings.Split(said, "|")); len(got) != want {
			t.Errorf("%q: %q", said, got)
		}
	}
}

// Editors break lines where they are full, and a name that begins the next is no other sentence.
// Lines of notes without a full stop are sentences of their own.
func TestFullLinesAndNames(t *testing.T) {
	const full = "The roof of the tower has been red for a year, and nobody knows which\npaint it was, though there are several tins of it in the old cellar. It\nis not certain that it would last, says the vendor. Ops to introduce\nWriter to people who have written that they would like to paint some\nof it.\n"
	checkTasks(t, []bodyCase{
		{"a full line", "## Roof\n\n" + full, "ops: " + strings.TrimSpace(full)},
		{"notes", "## Roof\n\nThe roof of the tower has been red for a year, and nobody knows which\npaint it was\nOps to ask the vendor which of the tins it was\nWriter to paint it\n", "ops: The roof of the tower has been red for a year, and nobody knows which\npaint it was\nOps to ask the vendor which of the tins it was | writer: Writer to paint it"},
	})
}

// A line that names the list below it ends what a line of the same kind held for.
func TestTitlesOfTheSameKind(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"changes, and something else", "## Topics\n\n- It rains.\n\nOpen PRs:\n- [ ] https://git.example.org/wall/pull/19 (ops)\n\nReview of the tower:\n- [ ] the roof (lead)\n- [x] the door (ops)\n", "lead: the roof | ops: the door"},
		{"notes, and topics of them", "Notes:\n\n- lead - it rains\n- ops - no\n\nReview of the tower:\n\n- lead - the roof is red\n- ops - the door\n\nActions:\n\n- lead to paint it\n- ops to sweep\n", "lead: lead to paint it | ops: ops to sweep"},
		{"work, and parts of it", "**Actions**\n\nFor the tower:\n- lead to paint it\n- order slates\n\nFor the gate:\n- order a key\n", "lead: lead to paint it | : order slates | : order a key"},
	})
}
