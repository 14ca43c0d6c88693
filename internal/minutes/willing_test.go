package minutes

import "testing"

// What somebody asks for is done by whoever says yes to it in the next item or below it, where
// it is a favour, which nobody does at the meeting.
func TestWilling(t *testing.T) {
	for _, c := range []struct{ question, answer, want string }{
		{"Lead: Can you add this to the guide?", "Ops: Yes. Is there more?", "ops"},
		{"Lead: Can you add this to the guide?", "Ops: Sure, will do", "ops"},
		{"Lead: It is late. Could you please send the list to the vendor?", "(ops) of course!", "ops"},
		{"Stranger: Can you add this to the guide?", "Ops: Sure.", "ops"},
		{"Lead: Can you install it from the shelf?", "Ops: Sure.", "ops"},
		{"Lead: Can you install it from the shelf?", "Ops: Yes.", ""},
		{"Lead: Can you send it again later?", "Ops: Yes.", ""},
		{"Lead: Can you see this?", "Ops: Sure.", ""},
		{"Lead: Can you repeat this?", "Ops: Sure.", ""},
		{"Lead: Can you share the link?", "Ops: Sure.", ""},
		{"Lead: Can you add this to the agenda?", "Ops: Sure.", ""},
		{"Lead: Can you write that down?", "Ops: Sure.", ""},
		{"Lead: Can you review it?", "Ops: Yes, but it is long.", ""},
		{"Lead: Can you review it?", "Ops: No.", ""},
		{"Lead: Can you review it?", "Lead: Yes.", ""},
		{"Lead: Can you review it?", "Stranger: Yes.", ""},
		{"Lead: Can you review it?", "Ops: I'll do it next week.", "ops"}, // the answer is what they take on
		{"Lead: Can we review it?", "Ops: Yes.", ""},
		{"Can you review it?", "Ops: Yes.", ""},
	} {
		for _, below := range []string{"\n- ", "\n  - "} {
			if got := taken("- " + c.question + below + c.answer); got != c.want {
				t.Errorf("%q%s%q: %q, want %q", c.question, below, c.answer, got, c.want)
			}
		}
	}
}
