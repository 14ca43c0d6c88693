package minutes

import "testing"

// What stands below the name of a group with who told of it is no work of the group. What
// somebody promises there is theirs.
func TestReportsOfGroups(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"in bold", "## Reports of the teams\n\n**Roof team** (lead)\n- it is dry\n- Ops will paint it\n\n**Ops team** (writer)\n- two racks are full\n- nobody objected\n- Lead offered to move one\n", "ops: Ops will paint it | lead: Lead offered to move one"},
		{"somebody new", "## Reports of the teams\n\n**Ops team** (Porter)\n- two racks are full\n", ""},
		{"behind that of a group", "## Reports of the teams\n\n**Ops team**\n- moved the servers\n\n**Roof team** (Porter)\n- it is dry\n", "ops: moved the servers"},
		{"the same group", "## Reports of the teams\n\n**Ops team** (ops)\n- moved the servers\n", "ops: moved the servers"},
		{"a remark", "## Reports of the teams\n\n**Ops team** (two of them)\n- moved the servers\n", "ops: moved the servers"},
		{"a person of a group", "## Reports\n\n**Lead** (ops team)\n- moved the servers\n", "lead: moved the servers"},
	})
}

// Who speaks may tell what somebody else takes on, behind what names only them.
func TestToldByAnother(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"behind a semicolon", "## Talk\n\n- Lead: the search is slow. Ops knows, a new one is on its way; she'll put in a cache until then.\n", "ops: Lead: the search is slow. Ops knows, a new one is on its way; she'll put in a cache until then."},
		{"behind a comma", "## Talk\n\n- Lead: the search is slow. Ops knows of it, he'll put in a cache.\n", "ops: Lead: the search is slow. Ops knows of it, he'll put in a cache."},
		{"somebody unknown", "## Talk\n\n- Lead: the search is slow. Porter knows of it; he'll put in a cache.\n", ""},
		{"either of two", "## Talk\n\n- Lead: Ops asked Writer about it, she'll put in a cache.\n- Lead: Ops asked the vendor about it, she'll put in a cache.\n", ""},
		{"on a condition", "## Talk\n\n- Lead: if Ops knows of it, he'll put in a cache.\n", ""},
	})
}
