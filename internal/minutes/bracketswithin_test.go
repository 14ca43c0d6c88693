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

// What came of an item stands behind any of them, in any list of work, and takes neither the
// owner nor the day away.
func TestNoteThenOutcome(t *testing.T) {
	notes := map[string]string{ // behind the brackets, and the day
		"": "", " by 2026-03-13": "by 2026-03-13", " by 13 March": "by 13 March", ", by next call": "by next call", " [due: 2026-03-13]": "due: 2026-03-13", " (by Friday)": "by Friday", " due 13 March": "due 13 March",
		" by 2026-03-13 #45": "by 2026-03-13", " #45, by Friday": "by Friday", " (2 h), by Friday": "by Friday", " for the lab, by Friday": "by Friday",
		" #45": "", " see #12": "", " !urgent": "", " [offer](https://example.org)": "", " 2 h": "", " (2 h)": "", " 🔥": "", " next sprint": "", " tomorrow": "",
		" for the lab": "", " because we need it": "", " instead of a talk": "", " if the vendor is in": "", ", the last one": "",
	}
	outcomes := map[string]string{
		"": "", " - done": "done", " - waits for the vendor": "waits for the vendor", " - not yet": "not yet", ": done": "done", ": waiting for the vendor": "waiting for the vendor",
		", not done": "not done", ". Done.": "Done", " | done": "done", " → done": "done", " (done)": "done",
	}
	for names, owners := range map[string]string{" (lead)": "lead", " [lead]": "lead", " (ops → lead)": "lead", " **(lead)**": "lead", " (lead) with ops": "lead ops", " [lead][ops]": "lead ops"} {
		for _, label := range []string{"**Last week**", "**This week**"} {
			var body strings.Builder
			var all, want []string
			for note, due := range notes {
				for behind, outcome := range outcomes {
					if strings.HasSuffix(names, "]") && (note == "" || note[:2] == " [") { // a mark, and what is a link to Markdown
						continue
					}
					all = append(all, "Load test of the gateway"+names+note+behind)
					want = append(want, strings.Join([]string{owners, "Load test of the gateway" + note, outcome, due}, " | "))
					body.WriteString("- [ ] " + all[len(all)-1] + "\n")
				}
			}
			m, _ := tasksOf(t, label+"\n\n"+body.String())
			for i, item := range m[0].Areas[0].Lists[0].Items {
				got := strings.Join([]string{strings.Join(item.Owners, " "), item.Text, strings.Trim(item.Outcome, "."), strings.Trim(item.Due.Words, ".")}, " | ")
				if got != want[i] {
					t.Errorf("%s, %q: %s, want %s", label, all[i], got, want[i])
				}
			}
		}
	}
}

// An order goes on behind who does it, also on the next line; what leads up to the brackets,
// and a list with more names, is read as before.
func TestOrderGoesOn(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"clauses", "## Action items\n\n- Order racks (lead) and cables\n- Order racks (lead) please\n- Order racks (lead) since 2 March\n- Order racks (lead) by Friday, ops helps\n- Order racks (lead) ✅?\n- Order racks (lead)\n  with cables\n- Order racks (lead)\n  The old ones rust\n- Mended the roof (lead) in May\n- Roof (lead): measure it\n",
			"lead: Order racks and cables | lead: Order racks please | lead: Order racks since 2 March | lead: Order racks by Friday, ops helps | lead: Order racks ✅? | lead: Order racks\nwith cables | lead: Order racks\nThe old ones rust | lead: Mended the roof in May | lead: Roof: measure it"},
		{"with others", "## Action items\n\n- Order racks (lead) with ops by Friday\n- Order racks (lead) with ops, due 2 April\n- Order racks (lead) + ops #12\n- Order racks (lead) and ops boxes\n- Order racks (lead), ops to print it\n",
			"lead ops: Order racks by Friday | lead ops: Order racks, due 2 April | lead ops: Order racks #12 | : Order racks (lead) and ops boxes | lead ops: Order racks, ops to print it"},
		{"whom it is about", "## Action items\n\n- Introduce the new one (lead) to the hall\n- Announce the winner (lead) on the list\n- Order it for the chair (lead) because it rains\n- Replace the manager (lead), who leaves in May\n- Order racks (lead) of steel\n- Order racks (lead) that are red\n- Racks (lead) for the hall?\n- Order a rack (ops)\n",
			": Introduce the new one (lead) to the hall | : Announce the winner (lead) on the list | : Order it for the chair (lead) because it rains | : Replace the manager (lead), who leaves in May | : Order racks (lead) of steel | : Order racks (lead) that are red | : Racks (lead) for the hall? | ops: Order a rack"},
		{"parts of several", "## Action items\n\n- Paint the roof (lead) and the wall (ops) by Friday\n- Lead: order it (ops) for the hall\n- Paint the roof (lead) and the wall (ops) for the hall\n",
			"lead ops: Paint the roof (lead) and the wall (ops) by Friday | lead: order it (ops) for the hall | : Paint the roof (lead) and the wall (ops) for the hall"},
		{"talk", "## Topic\n\n- The roof (lead) #45 - red\n- The wall (ops) #12 - done\n- It is green (lead) because it rains\n", ""},
	})
}

// When and by which means hides nobody, whatever words stand in front, nor does a day that was
// taken away; brackets behind an office say who holds it, unless it is of several.
func TestDayBehindBrackets(t *testing.T) {
	for _, behind := range []string{" on Friday", " on 7 April", " on Tuesday at 10:00", " ASAP", " EOD", " Q2", " via mail", ", urgent", " again", " before the fair", " #12 by Friday", " ~~by 2026-03-10~~", " ~~by 2026-03-10~~ by 10 April"} {
		for _, text := range []string{"Talk to the vendor", "Freeze of the code", "Freeze the code", "Load test", "Order twelve chairs"} {
			for _, came := range []string{"", "waits for the key"} {
				raw := text + " (lead)" + behind
				if came != "" {
					raw += " - " + came
				}
				m, _ := tasksOf(t, "**Last week**\n\n- [ ] "+raw+"\n- Sweep (ops)\n")
				if item := m[0].Areas[0].Lists[0].Items[0]; strings.Join(item.Owners, " ") != "lead" || item.Text != text+behind || item.Outcome != came {
					t.Errorf("%q: %q of %v, outcome %q", raw, item.Text, item.Owners, item.Outcome)
				}
			}
		}
	}
	for _, raw := range []string{"Talk to the chair (lead) via mail", "Write to the treasurer (lead) on Friday", "Write to the chairs (lead, ops) on Friday", "The switch (lead) from ops is red", "The rate (lead) on paper"} {
		if item := itemsOf("**Last week**\n\n- [ ] " + raw + "\n- Sweep (ops)\n")[0]; item.Owners != nil {
			t.Errorf("%q: %v", raw, item.Owners)
		}
	}
	item := itemsOf("**Last week**\n\n- [ ] Order the chairs (lead) ~~by 2026-03-10~~ - by 10 April\n- Sweep (ops)\n")[0]
	if strings.Join(item.Owners, " ") != "lead" || item.Due.Words != "by 10 April" {
		t.Errorf("%v %q", item.Owners, item.Due.Words)
	}
}

// Names in brackets may have a state or a struck name before them, and a sign behind a dash is
// what came of it.
func TestBesideNamesInBrackets(t *testing.T) {
	for raw, want := range map[string]string{
		"(done, lead)": "lead: Order racks | done", "(not done, lead, ops)": "lead ops: Order racks | not done", "(~~lead~~, ops)": "ops: Order racks | ", "(~~lead~~ → ops)": "ops: Order racks | ",
		"(~~lead~~, ~~writer~~, ops)": "ops: Order racks | ", "(lead) - handed to ops": "ops: Order racks | handed to ops", "(lead) handed over to ops by Friday": "ops: Order racks | handed over to ops by Friday",
		"(lead) #12 - passed to ops": "ops: Order racks #12 | passed to ops", "(lead) - ✘ no answer": "lead: Order racks | ✘ no answer", "(lead) – ✅": "lead: Order racks | ✅", "(lead) ✘ no answer": "lead: Order racks | ✘ no answer",
	} {
		m, _ := tasksOf(t, "**Last week**\n\n- Order racks "+raw+"\n- Sweep (ops)\n")
		item := m[0].Areas[0].Lists[0].Items[0]
		if got := strings.Join(item.Owners, " ") + ": " + item.Text + " | " + item.Outcome; got != want {
			t.Errorf("%q: %q, want %q", raw, got, want)
		}
	}
}

// What a piece of work refers to, at its end, hides nobody who stands before it.
func TestBeforeReferences(t *testing.T) {
	for _, owner := range []string{" — Lead", " - *lead*", " → lead", " [lead]", " | lead", " @lead", ": lead", " - ops and lead"} {
		for _, refs := range []string{"([notes](https://example.org/x))", "([00:12:57](#00:12:57))", "[#12](https://example.org/12)", "#12", "(#12, #14)", "https://example.org/x",
			"([a.](https://example.org/a), [b](https://example.org/b))"} {
			m, _ := tasksOf(t, "## Action items\n\n- Order the racks"+owner+" "+refs+"\n- Sweep (ops)\n")
			item := m[0].Areas[0].Lists[0].Items[0]
			if got := strings.Join(item.Owners, " "); !strings.HasSuffix(got, "lead") || item.Outcome != "" || !strings.HasSuffix(item.Text, refs) {
				t.Errorf("%q %q: %q of %v, outcome %q", owner, refs, item.Text, item.Owners, item.Outcome)
			}
		}
	}
	for _, text := range []string{"Talk to lead ([notes](https://example.org/x))", "Racks of lead #12", "Show lead [the list](https://example.org/x)", "Order it – asked by somebody #12"} {
		m, _ := tasksOf(t, "## Action items\n\n- "+text+"\n- Sweep (ops)\n")
		if item := m[0].Areas[0].Lists[0].Items[0]; item.Owners != nil {
			t.Errorf("%q: %v", text, item.Owners)
		}
	}
}

// Below what a machine calls the details or the key points of a meeting, people talk, also
// where the work is handed out elsewhere.
func TestDetailsOfMachines(t *testing.T) {
	for _, name := range []string{"Details", "Key takeaways", "Overview", "Key discussion points", "📝 Full notes"} {
		m, _ := tasksOf(t, "## "+name+"\n\n- **Racks**: lead told of them.\n- **Lamps**: it is late.\n\n## Suggested next steps\n\n- [ ] Lead will order racks.\n- [ ] Ops will sweep.\n- [ ] [writer] Guide: print it.\n")
		for i, area := range m[0].Areas {
			for _, item := range area.Lists[0].Items {
				if (item.Kind == Task) != (i > 0) || i > 0 && len(item.Owners) == 0 {
					t.Errorf("%q: %q is %s of %v", name, item.Text, item.Kind, item.Owners)
				}
			}
		}
	}
}
