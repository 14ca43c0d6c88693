package minutes

import "testing"

// The address of an entry in a tracker with a name behind it is work of that person in a list of
// work, and nobody's in talk.
func TestEntriesOfTrackersAndWhose(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"work", "## Action items\n\n- https://forge.example/team/roof/issues/7 @lead\n- https://forge.example/team/roof/pull/8 - ops\n", "lead: https://forge.example/team/roof/issues/7 @lead | ops: https://forge.example/team/roof/pull/8"},
		{"a board", "## Board\n\n### TODO\n\n- https://forge.example/team/roof/issues/7 @lead\n\n### WIP\n\n- https://forge.example/team/roof/issues/8 @ops\n", "lead: https://forge.example/team/roof/issues/7 @lead | ops: https://forge.example/team/roof/issues/8 @ops"},
		{"somebody's page", "## Action items\n\n- https://people.example/lead @lead\n", ""},
	})
}
