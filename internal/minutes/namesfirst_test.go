package minutes

import (
	"strings"
	"testing"
)

// Where the items of a list of work begin with names, a name in front is who does an
// item, whatever follows.
func TestNamesFirst(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"all of them", "## Actions\n\n- Lead look into it\n- **Ops** raise it with the vendor\n- Writer, lead: the sheet\n", "Lead look into it|lead, **Ops** raise it with the vendor|ops, Writer, lead: the sheet|writer lead"},
		{"several in bold", "## Actions\n\n- **Lead** & **Ops** to look into it\n- **Ops**, to raise it\n", "**Lead** & **Ops** to look into it|lead ops, **Ops**, to raise it|ops"},
		{"behind a topic", "## Actions\n\n- Roof: Lead look into it\n- Wall: Ops to measure it\n", "Roof: Lead look into it|lead, Wall: Ops to measure it|ops"},
		{"few of them", "## Actions\n\n- Lead look into it\n- the roof\n- the wall\n", "Lead look into it|, the roof|, the wall|"},
		{"one alone", "## Actions\n\n- Ops machines\n", "Ops machines|"},
		{"remarks below an action", "## Actions\n\n- measure the wall (writer)\n  - Lead thinks it is long\n  - Ops too\n", "measure the wall (writer)|writer, Lead thinks it is long|, Ops too|"},
		{"talk", "## Roof\n\n- Lead look into it\n- Ops raise it\n- a\n- b\n", ""},
	} {
		if _, got := tasksOf(t, c.body); got != c.want {
			t.Errorf("%s: %s", c.name, got)
		}
	}
}

// How far an action is may stand in front of it.
func TestStateInFront(t *testing.T) {
	for text, want := range map[string]string{
		"✅ Lead ask the vendor":                       "lead done ",
		"✅ ask the vendor":                            " done ",
		"[DONE] lead to ask the vendor":               "lead done DONE",
		"(**DONE**) Lead to ask the vendor":           "lead done DONE",
		"**(pending)** Lead to ask the vendor":        "lead pending",
		"Action item: (**Pending**) ops to ask":       "ops Pending",
		"AI: [in progress] ops to ask":                "ops in progress",
		"(new) machines are to be asked for by noon":  " new",
		"(again) ask the vendor":                      " ",
		"🚧 lead: the roof":                            "lead ",
		"(done)":                                      " ",
		"- (open)":                                    " ",
		"[open](https://example.org) ask the vendor ": " ",
	} {
		m, _ := tasksOf(t, "## Actions\n\n- "+text+"\n")
		item := m[0].Areas[0].Lists[0].Items[0]
		got := strings.Join(item.Owners, " ")
		if item.Done {
			got += " done"
		}
		if got += " " + item.Outcome; got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}
