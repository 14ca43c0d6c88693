package minutes

import "testing"

// What officers report is theirs where their office stands above it, below the name of such
// reports, and tells what they did. What a meeting makes of a topic is not.
func TestReportsOfOfficers(t *testing.T) {
	const deeds = "- Filed the taxes\n- Paying the rent\n- Will sell the racks\n"
	checkTasks(t, []bodyCase{
		{"headings", "## Officer reports\n\n### Treasurer (Lead)\n\n" + deeds + "\n### Secretary’s report – Ops\n\n- Sent the letter\n- Wrote the minutes\n", "lead: Filed the taxes | lead: Paying the rent | lead: Will sell the racks | ops: Sent the letter | ops: Wrote the minutes"},
		{"lines", "## IV. Reports\n\n**Treasurer (Lead)**\n\n" + deeds + "\n**Roof (Ops):**\n\n- Painted the slates\n- Measured it\n\n**Other**\n\n- Filed the letter\n", "lead: Filed the taxes | lead: Paying the rent | lead: Will sell the racks | ops: Painted the slates | ops: Measured it"},
		{"topics", "## Reports\n\n### Roof (Lead)\n\n- Discussed the slates\n- Agreed to wait\n- it is red\n\n**Wall (Ops)**\n\n- It is old\n- Painted by hand\n", ""},
		{"elsewhere", "## Topics\n\n### Roof (Lead)\n\n- Painted the slates\n- Measured it\n\n**Wall (Ops)**\n\n- Painted the wall\n- Measured it\n", ""},
		{"nobody known", "## Reports\n\n**Roof (Acme)**\n\n- Painted the slates\n- Measured it\n", ""},
	})
	for name, want := range map[string]bool{"Reports": true, "4. Committee Reports": true, "Staff reports and updates": false, "Reports of the officers": true, "Bug reports": false, "Report of the audit": false, "Officers’ Reports": true} {
		if got := isOfficers(name); got != want {
			t.Errorf("%q: %v, want %v", name, got, want)
		}
	}
}
