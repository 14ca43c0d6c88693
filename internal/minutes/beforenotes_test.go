package minutes

import (
	"strings"
	"testing"
)

// A short note behind brackets with a name hides nobody; where the text goes on behind them,
// they are no owner.
func TestBeforeNote(t *testing.T) {
	for behind, want := range map[string]string{
		" #12": "", " see #12": "", ", see #12": "", " [#12](https://example.org/12)": "", " https://example.org/x": "", " [details](https://example.org/x)": "",
		" 🔥": "", " !urgent": "", " #urgent": "", " 2 h": "", " 3 days": "", ", by next call": "", " bis 1. Dezember": "", " low priority": "", " ASAP": "", " 14 May": "",
		", #12": "", " PR #12": "", " PR: https://example.org/x": "", " [see #12]": "", " (see #12)": "", " P1, 2 h": "", " 🔥 2 h": "", " next sprint": "", " in May": "", " Q3": "", " again": "",
		" to be reviewed": "to be reviewed", " needs a review": "needs a review", " has started": "has started", " approved by the board": "approved by the board", " on track": "on track",
		" accepted": "accepted", " accepted 🎉": "accepted", " sent": "sent", " in review": "in review", " läuft": "läuft", ": nicht erledigt": "nicht erledigt", " – fait": "fait",
		" - terminé": "terminé", " - en cours": "en cours", " - annulé": "annulé",
	} {
		for _, text := range []string{"Order the racks", "Racks #77", "Kasse prüfen"} {
			m, _ := tasksOf(t, "## Action items\n\n- "+text+" (lead)"+behind+"\n- Sweep (ops)\n")
			item := m[0].Areas[0].Lists[0].Items[0]
			if strings.Join(item.Owners, " ") != "lead" || item.Outcome != want || !strings.HasPrefix(item.Text, text) || strings.Contains(item.Text, "lead") {
				t.Errorf("%q: %q of %v, outcome %q", text+behind, item.Text, item.Owners, item.Outcome)
			}
		}
	}
	for _, behind := range []string{"with ops", "and ops", "+ ops", "together with ops."} {
		m, _ := tasksOf(t, "## Action items\n\n- Order the racks (lead) "+behind+"\n- Sweep (ops)\n")
		if item := m[0].Areas[0].Lists[0].Items[0]; strings.Join(item.Owners, " ") != "lead ops" {
			t.Errorf("%q: %v", behind, item.Owners)
		}
	}
	for _, raw := range []string{"Talk about it (lead) with ops", "Tidy the rate (lead) design", "Draft the rate (lead) document", "The rate (lead) needed", "The rate (lead) of each", "The rate (lead) 5", "The rate (lead) and (some more) #12", "The rate (lead) #12?",
		"Order the room for (lead) again", "The roof with (lead) #12", "Write to the treasurer (lead) in May", "The rate (lead) is high", "The rate (lead) has a sign"} {
		m, _ := tasksOf(t, "## Action items\n\n- "+raw+"\n- Sweep (ops)\n")
		if item := m[0].Areas[0].Lists[0].Items[0]; item.Owners != nil {
			t.Errorf("%q: %v", raw, item.Owners)
		}
	}
}
