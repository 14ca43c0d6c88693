package minutes

import "testing"

func TestTakeClosing(t *testing.T) {
	for _, c := range []struct{ text, rest, outcome string }{
		{"Order the racks - done", "Order the racks", "done"},
		{"Order the racks – **DONE**!", "Order the racks", "DONE"},
		{"Order the racks (done)", "Order the racks", "done"},
		{"Order the racks [dropped].", "Order the racks", "dropped"},
		{"Order the racks - no longer needed", "Order the racks", "no longer needed"},
		{"Order the racks → done", "Order the racks", "done"},
		{"Order the racks -> cancelled", "Order the racks", "cancelled"},
		{"Order the racks | done", "Order the racks", "done"},
		{"Order the racks. Done.", "Order the racks", "Done"},
		{"Set the state to open, half, done", "Set the state to open, half, done", ""},
		{"Order the racks - won't do", "Order the racks", "won't do"},
		{"Order the racks - done?", "Order the racks - done?", ""},
		{"Order the racks - half done", "Order the racks - half done", ""},
		{"Ask for the shop (closed)", "Ask for the shop (closed)", ""},
		{"Say what is done", "Say what is done", ""},
		{"Write about well-done", "Write about well-done", ""},
		{"- done", "- done", ""},
		{"done", "done", ""},
		{"", "", ""},
	} {
		if rest, outcome := takeClosing(c.text); rest != c.rest || outcome != c.outcome {
			t.Errorf("%q: got %q and %q", c.text, rest, outcome)
		}
	}
	for text, want := range map[string]bool{"done": true, "Done.": true, "cancelled": true, "done by lead": false, "the racks - done": false, "": false} {
		if onlyCloses(text) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}
