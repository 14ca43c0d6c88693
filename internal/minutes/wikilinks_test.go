package minutes

import "testing"

// Wikis write links in two brackets, with the word for the link behind a bar. Names are read
// in them as in others, and in front of a sentence they are those of who speaks.
func TestWikiLinks(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"names", "## Notes\n\n- The wall\n  - [ ] [[Lead]] and [[Guide Writer|writer]] to measure it\n  - [ ] [[Ops]] check the racks\n", "lead writer: Lead and writer to measure it | ops: Ops check the racks"},
		{"maybe", "## Roof\n\n- [ ] [[Lead]] and [[Ops]] (maybe [[Guide Writer|writer]]) measure it\n", "lead ops writer: Lead and Ops (maybe writer) measure it"},
		{"who speaks", "## Roof\n\n- [[Lead]] Need to rethink the roof\n- [[Ops]] That is late. I will paint it.\n- [[The roof]] is green\n", "ops: [Ops] That is late. I will paint it."},
		{"in a paragraph", "## Roof\n\n[[Lead]] Need to rethink the roof.\nIs it late?\n[[Ops]] Can wait.\n", ""},
		{"within a link", "## Action items\n\n- [[Lead](https://example.org/lead)] Order a rack\n", "lead: Order a rack"},
	})
}
