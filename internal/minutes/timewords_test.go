package minutes

import "testing"

// Words for a time are no names, however often they stand beside one; a name that only
// holds such a word is one.
func TestTimesAreNobody(t *testing.T) {
	for body, want := range map[string]string{
		"## Action items\n\n- Mend the pipe – Porter, EOD Fri\n- Mend the lock (Porter, EOD Fri)\n- Mend the gate (Porter, EOD Fri)\n":   "Porter",
		"## Action items\n\n- Mend the pipe (Porter, Q3)\n- Mend the lock (Porter, Q3)\n":                                                "Porter",
		"## Action items\n\n- Mend the pipe (Fri)\n- Mend the lock (Fri)\n- Mend the door (Mid May)\n- Mend the gate (Mid May)\n":        "",
		"| Action | Owner |\n|---|---|\n| Mend the pipe | Porter, EOW |\n| Mend the lock | COB Monday |\n| Mend the gate | May Gray |\n": "Porter, May Gray",
	} {
		if got := whoIsNew(body); got != want {
			t.Errorf("%q: %q, want %q", body, got, want)
		}
	}
}

// By when, how much it is and how pressing may stand behind a name at a dash or in brackets.
func TestNamesBesideTimes(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"dashes", "## Action items\n\n- Mend the pipe – lead, EOD Fri\n- Mend the sofa - lead, Q3\n- Mend the door – ops, mid May\n- Mend the roof – lead, ops, end of the month\n",
			"lead: Mend the pipe | lead: Mend the sofa | ops: Mend the door | lead ops: Mend the roof"},
		{"how pressing", "## Action items\n\n- Mend the sink - lead, urgent\n- Mend the mast - ops, half a day\n- Mend the wall (lead, urgent)\n",
			"lead: Mend the sink - lead, urgent | ops: Mend the mast - ops, half a day | lead: Mend the wall"},
		{"brackets", "## Action items\n\n- Mend the lock (lead, EOD Fri)\n- Mend the wall (ops, early June)\n", "lead: Mend the lock | ops: Mend the wall"},
		{"things", "## Action items\n\n- Order it (lead)\n- Roof - racks, Q3\n- Limits - urgent\n", "lead: Order it | : Roof - racks, Q3 | : Limits - urgent"},
	})
}
