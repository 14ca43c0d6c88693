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

// A word for work with a name in brackets closes what is to be done, with how far it is behind it.
func TestBehindMark(t *testing.T) {
	checkTasks(t, []bodyCase{{"in talk", "## Roof\n\n- It is red\n- slides for the fair - AI(lead), still open, draft on Thursday\n- a poster; Action [ops]\n", "lead: slides for the fair | ops: a poster"}})
	if it := itemsOf("## Roof\n\n- slides for the fair - AI(lead), still open\n")[0]; it.Outcome != "still open" {
		t.Error(it.Outcome)
	}
}

// With whom somebody is to talk it over is no owner; who does it together with them is one.
func TestInConsultation(t *testing.T) {
	checkTasks(t, []bodyCase{{"in brackets", "## Actions\n\n- Count the racks (lead & ops in consultation with writer as a member)\n- Paint them (ops with advice from lead)\n- Sweep (lead together with writer)\n- [Wash: them](https://example.org) (ops in cooperation with the vendor)\n",
		"lead ops: Count the racks | ops: Paint them | lead writer: Sweep | ops: [Wash: them](https://example.org)"}})
}
