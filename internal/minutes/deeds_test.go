package minutes

import "testing"

// A list or a row of paragraphs in which each of several people made something is a round of reports.
func TestDeeds(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"list", "## Roof\n\n- Lead finished the gutter.\n- Ops has just added a new lamp.\n- Writer started painting the wall.\n", "lead: Lead finished the gutter. | ops: Ops has just added a new lamp. | writer: Writer started painting the wall."},
		{"paragraphs", "## Roof\n\nLead finished the gutter. It is red.\n\nOps fixed #12.\n\nWriter wrote a guide.\n", "lead: Lead finished the gutter. It is red. | ops: Ops fixed #12. | writer: Writer wrote a guide."},
		{"of two", "## Roof\n\n- Lead finished the gutter.\n- Ops added a new lamp.\n", ""},
		{"of one", "## Roof\n\n- Lead finished the gutter.\n- Lead added a new lamp.\n- Lead fixed the door.\n", ""},
		{"among talk", "## Roof\n\n- Lead finished the gutter.\n- Ops added a new lamp.\n- Writer said that it is red.\n- Lead wrote a guide.\n", ""},
		{"at the meeting", "## Roof\n\n- Lead opened the meeting.\n- Ops added that it is late.\n- Writer moved the motion.\n", ""},
		{"told", "## Roof\n\n- Lead finished with thanks.\n- Ops added his name to the list of speakers.\n- Writer wrote to the board.\n", ""},
		{"introduced", "## Introductions\n\n- Lead worked on the roof for ten years.\n- Ops built a house.\n- Writer started a company.\n", ""},
		{"motions", "## Roof\n\n- Lead created a motion.\n- Ops improved the motion.\n- Writer drafted an amendment.\n", ""},
		{"presented", "## Roof\n\nLead presented the plan.\n\nOps reviewed the figures.\n\nWriter seconded the motion.\n", ""},
	})
}

// Where a file links whom it tells of, what they made is told anywhere.
func TestLinkedDeeds(t *testing.T) {
	const made = "## Roof\n\n- [Lead](https://example.org/lead) finished the gutter.\n- It is red.\n\n## Wall\n\n- [Ops](https://example.org/ops) added a [lamp](https://example.org/7).\n- [Ops](https://example.org/ops) will paint it.\n\n"
	const third = "## Door\n\n- [Writer](https://example.org/writer) started writing a guide.\n- It is long.\n"
	checkTasks(t, []bodyCase{
		{"three people", made + third, "lead: [Lead](https://example.org/lead) finished the gutter. | ops: [Ops](https://example.org/ops) added a [lamp](https://example.org/7). | ops: [Ops](https://example.org/ops) will paint it. | writer: [Writer](https://example.org/writer) started writing a guide."},
		{"two people", made, "ops: [Ops](https://example.org/ops) will paint it."},
		{"mostly said", made + third + "- [Lead](https://example.org/lead) said so.\n- [Ops](https://example.org/ops) likes it.\n", "ops: [Ops](https://example.org/ops) will paint it."},
	})
}
