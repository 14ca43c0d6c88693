package minutes

import "testing"

// An item in bold that says what all the others are about is no work.
func TestThemes(t *testing.T) {
	for text, want := range map[string]ItemKind{
		"**Emphasis is on stability and docs**": Goal,
		"**Our focus this week is on tests.**":  Goal,
		"**Theme for the week: stability**":     Goal,
		"Theme: stability":                      Goal,
		"Emphasis is on stability":              Task,
		"**Focus the lens**":                    Task,
		"**Theme is broken** (lead)":            Task,
		"**Emphasis: mend the fonts**":          Goal,
	} {
		if item := itemOf(t, "**This week**", text); item.Kind != want {
			t.Errorf("%q: %s, want %s", text, item.Kind, want)
		}
	}
	meetings, _ := read("# 2018-04-02\n## Gateway\n\nTheme: stability\n\n- a\n", Front{})
	if got := meetings[0].Areas[0].Goal; got != "stability" {
		t.Errorf("goal %q", got)
	}
}
