package minutes

import (
	"testing"

	"slipway/internal/diag"
)

// How many items to be done are internal is counted, for who begins the next minutes: not
// what is over, nor what was only talked of.
func TestCountsWithheld(t *testing.T) {
	for body, want := range map[string]int{
		"## Action items\n\n- Order mats (lead)\n- Ask the vendor (ops) <!-- internal -->\n  - by mail (lead)\n":                                                                       1,
		"## Action items\n\n- Order mats (lead)\n- [x] Ask the vendor (ops) <!-- internal -->\n":                                                                                       0,
		"## Action items\n\n- Order mats (lead)\n\n## Who leaves <!-- internal -->\n\n**Action items**\n- Find somebody (ops)\n- Tell everybody (lead)\n\n**Notes**\n- A word on it\n": 2,
		"## Action items\n\n- Order mats (lead)\n": 0,
		"## Action items\n\n- Order mats (lead)\n\n## Notes\n\n- It rains\n- TODO: ops to pay <!-- internal -->\n": 1,
	} {
		m := Parse(Input{File: "m.md", Series: "weekly", Body: []byte("# Weekly 2026-03-02\n\n" + body), BodyLine: 4, People: team()}, &diag.List{})[0]
		if m.Withheld != want {
			t.Errorf("%d are internal, want %d, of\n%s", m.Withheld, want, body)
		}
	}
}
