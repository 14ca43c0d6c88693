package minutes

import "testing"

func TestNamesSetApart(t *testing.T) {
	for _, text := range []string{
		"move the rack / lead", "move the rack // Lead", "move the rack ~ lead", "move the rack <lead>", "move the rack {lead}", "move the rack >> lead",
		"lead > move the rack", "lead » move the rack", "[assigned: lead] move the rack", "[lead by Friday] move the rack", "move the rack **lead**", "move the rack `@lead`",
		"move the rack by Friday, lead", "move the rack <br> lead", "move the rack\n  lead", "Lead\n  move the rack", "move the rack @lead ✅", "move the rack @lead due: 2026-03-12",
		"A1: lead: move the rack", "[A1] lead: move the rack", "#1 lead: move the rack", "**P1** lead to move the rack", "2026-03-12 - lead - move the rack",
		"lead (Friday): move the rack", "lead, by Friday: move the rack", "For lead: move the rack", "move the rack (by lead)", "move the rack (owner lead)",
		"move the rack – **lead** (2026-03-12)", "move the rack – lead – Friday", "move the rack -Lead", "move the rack --- lead", "move the rack – **lead**, by Friday", "3/4: lead: move the rack", "DONE - lead: move the rack", "Rack: lead: move it", "lead and team: move the rack", "lead et al.: move the rack", "rack: lead", "the rack\n  - lead", "move the rack, lead, by Friday", "move the rack (lead, 12/5)", "move the rack (driver: lead)", "move the rack. By whom: lead", "\\[lead\\] move the rack", "move the rack [Lead](mailto:lead@example.org)",
	} {
		got := workIn("## Actions\n\n- " + text + "\n")
		if len(got) != 1 || got[0][:min(len(got[0]), 5)] != "lead:" {
			t.Errorf("%q: %q", text, got)
		}
	}
	for _, text := range []string{
		"review the text of Lead", "ask **Lead**", "the path is a/b/lead", "the tools: Orbit, Lead", "add the name of the vendor, Lead",
		"the rack (Lead said so)", "compare it with `lead`", "review #13 by Lead", "the rack: a / b", "talk to <lead>", "answer the question of writer by Friday, then ask Lead",
	} {
		got := workIn("## Actions\n\n- " + text + "\n")
		if len(got) != 1 || got[0][0] != ':' {
			t.Errorf("%q: %q", text, got)
		}
	}
}
