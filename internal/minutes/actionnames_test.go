package minutes

import "testing"

func TestNamedActions(t *testing.T) {
	for line, want := range map[string]ListKind{
		"## Action Items To Be Completed Before Next Meeting": Flat,
		"March action items":                 Flat,
		"**Board Action Points:**":           Flat,
		"To-dos for the new servers":         Flat,
		"Tasks to complete before the call":  Flat,
		"Next steps for the roof":            Flat,
		"Last month's action items":          Last,
		"Status of action items from March":  Last,
		"We reviewed action items":           "",
		"Assigning action items":             "",
		"No action items":                    "",
		"Action items were read out":         "",
		"Create action items":                "",
		"Tasks are late":                     "",
		"Discuss action items from the call": "",
	} {
		if kind, ok := label(line); kind != want || ok != (want != "") {
			t.Errorf("%s: %q %v", line, kind, ok)
		}
	}
}

// A line that only says whose action it is belongs to what stands before it.
func TestWhoseLine(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"below its words", "## Roof\n\nWrite down how it stands.\nAction: ops\n", "Write down how it stands.\nAction: ops|ops"},
		{"alone", "## Roof\n\nAction: ops\n", "Action: ops|ops"},
		{"below its paragraph", "## Roof\n\nWrite it down.\n\nAction: ops\n", "Write it down.\nAction: ops|ops"},
		{"with words", "## Roof\n\nIt stands.\nAction: ops to write it down\n", "Action: ops to write it down|ops"},
		{"of the list", "## Action item review\n\n- Lead and ops reviewed the action items\n", ""},
	} {
		if _, got := tasksOf(t, c.body); got != c.want {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}
