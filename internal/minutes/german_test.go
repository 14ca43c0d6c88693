package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

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
