package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

func TestGermanTakings(t *testing.T) {
	checkTaken(t, map[string]string{
		"Lead erklärt sich bereit, die Becher zu bestellen.": "lead",
		"Lead kümmert sich":                     "lead",
		"Lead kümmert sich nicht":               "",
		"Darum kümmern sich lead und ops.":      "lead+ops",
		"Um die Kabel kümmert sich Lead.":       "lead",
		"Das übernimmt Lead.":                   "lead",
		"Das macht Lead.":                       "lead",
		"Das macht Sinn.":                       "",
		"Lead macht das am Mittwoch.":           "lead",
		"Lead macht immer Kuchen.":              "",
		"Lead leitet die Mail weiter.":          "lead",
		"Lead fragt beim Vermieter nach.":       "lead",
		"Lead besorgt die Becher.":              "lead",
		"Lead ist besorgt über die Becher.":     "",
		"Lead und Ops sollen Becher bestellen.": "lead+ops",
		"Lead schlägt 75 Becher vor.":           "",
		"Lead meint, wir könnten fragen.":       "",
		"Lead schreibt Mail":                    "lead",
		"Lead und Ops schreiben Artikel":        "lead+ops",
		"Lead schreibt Writer":                  "lead",
		"Lead schreibt, dass es spät ist":       "",
		"Lead schreibt Protokoll":               "",
		"Lead bestellt Becher":                  "lead",
		"Lead fragt nach":                       "",
		"Lead hat den Hut auf":                  "lead",
		"Lead hat keine Zeit":                   "",
		"Lead spricht mit dem Vermieter.":       "lead",
		"Lead spricht das Thema an":             "",
		"Lead informiert die Mitglieder":        "lead",
		"Lead informiert über den Stand":        "",
		"Lead stellt die Liste zusammen":        "lead",
		"Lead stellt den Antrag beim Amt":       "lead",
		"Lead nimmt Kontakt mit dem Amt auf":    "lead",
		"Lead arbeitet an der Seite":            "lead",
		"Lead arbeitet bei der Bahn":            "",
		"Lead sucht einen Raum":                 "lead",
		"Lead trägt vor":                        "",
		"Das Amt hat Geld, Lead fragt an.":      "lead",
		"Lead geht hin":                         "lead",
		"Lead geht":                             "",
		"Lead schaut mal rein":                  "lead",
	})
	checkTasks(t, []bodyCase{
		{"people with boxes, and everybody", "- **Anwesende Personen:**\n  - [x] Lead (Leitung)\n  - [ ] Ops\n\n## Offene Aufgaben\n\n- Becher bestellen → Alle\n", "all: Becher bestellen"},
		{"with those who have them", "- **Datum: 30.04.2025**\n- **Geplante Themen:**\n  - Kaffee\n- **Offene Aufgaben & Verantwortliche:**\n  - Becher bestellen → Ops\n\n## Aufgaben bis zum nächsten Treffen\n\n- Kuchen (Lead)\n\n## Aufgaben des Vorstands\n\n- Kasse (Lead)\n", "ops: Becher bestellen | lead: Kuchen"},
		{"handed to somebody", "## Talk\n\n- Es ist rot.\n- Auftrag an Lead und Ops: die Kabel prüfen\n- Arbeitsauftrag für Writer: Becher bestellen\n", "lead ops: die Kabel prüfen | writer: Becher bestellen"},
	})
}

func TestGermanMinutes(t *testing.T) {
	body := `# Sitzung am 2026-03-09

Anwesend: lead, ops
Entschuldigt: writer
Protokoll: ops

## TOP 1: Offene Aufgaben aus der letzten Sitzung

- lead: Schlüssel bestellen - erledigt

## TOP 2: Bericht

- Lead stellt die Zahlen vor.
- Ops kümmert sich um den Drucker
- Ops soll bis Mai einen Plan schreiben.
- Lead wird gelobt.
- Der Antrag wird verschoben.

Beschluss: Es bleibt dabei.

TODO lead: Brief an alle

| Was | Wer | Bis wann |
|---|---|---|
| Halle mieten | Writer | 31.03. |
| Strom | N.N. | |

Nächste Sitzung: 16.03.2026
`
	m := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte(body), BodyLine: 1, People: team()}, &diag.List{})[0]
	var got []string
	eachItem(m, func(item *Item) {
		if item.Kind == Task {
			what := strings.Join(item.Owners, "+")
			if item.Unowned {
				what = "-"
			}
			got = append(got, what+": "+item.Text)
		}
	})
	want := "lead: Schlüssel bestellen | ops: Ops kümmert sich um den Drucker | ops: Ops soll bis Mai einen Plan schreiben. | lead: Brief an alle | writer: Halle mieten | -: Strom"
	if s := strings.Join(got, " | "); s != want {
		t.Errorf("%s\nwant %s", s, want)
	}
	if len(m.Decisions) != 1 || strings.Join(m.Present, " ") != "lead ops" || strings.Join(m.Absent, " ") != "writer" || m.Notetaker != "ops" || m.Next.Words == "" {
		t.Errorf("%+v %s %s %s %+v", m.Decisions, m.Present, m.Absent, m.Notetaker, m.Next)
	}
}
