package minutes

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"slipway/internal/diag"
)

// inTongues are the labels of one meeting as each language has them: who was there, who was not,
// who took notes; what there is to do, what was done and what comes next; decisions; the columns
// of a table of tasks with a word for what is done and one for what is not.
var inTongues = []struct{ tongue, present, absent, notes, tasks, last, next, decisions, columns, done, open string }{
	{"German", "Anwesende Mitglieder", "Es fehlen", "Protokollant:in", "Offene Aufgaben & Verantwortliche", "Letzte Woche", "Bis zum nächsten Treffen", "Gefasste Beschlüsse", "Was|Wer|Bis wann|Erledigt", "erledigt", "noch nicht fertig"},
	{"German, by hand", "Teilnehmer:innen", "Abwesend", "Protokoll", "TODOs bis zur nächsten Sitzung", "Seit dem letzten Treffen", "Weiteres Vorgehen", "Beschluss", "Aufgabe|Verantwortlich|Frist|Stand", "fertig", "in Arbeit"},
	{"French", "Présent·e·s", "Excusé.e.s", "Secrétaire de séance", "Actions à mener", "La semaine dernière", "Prochaines étapes", "Décisions prises", "Tâche|Responsable(s)|Échéance|Statut", "terminée", "en cours"},
	{"French without accents", "Membres présents", "Absents excusés", "Prise de notes", "Taches a faire", "Travail effectue", "La semaine prochaine", "Relevé de décisions", "Quoi|Qui|Pour quand|Etat", "fait", "pas encore fait"},
	{"Spanish", "Asistentes", "Ausentes", "Acta redactada por", "Tareas pendientes", "La semana pasada", "Próximos pasos", "Resumen de acuerdos y decisiones", "Descripción breve|Responsable(s)|Fecha límite|Estado", "hecho", "en curso"},
	{"Spanish without accents", "Miembros presentes", "No asisten", "Secretario/a", "Tareas para la proxima reunion", "Desde la última reunión", "Próxima semana", "Acuerdos tomados", "Tarea|Encargado|Plazo|Estado", "realizada", "pendiente"},
	{"Portuguese", "Presentes", "Faltas", "Redator(a)", "Encaminhamentos", "Semana passada", "Próximos passos", "Decisões tomadas", "O que|Quem|Quando|Situação", "concluído", "em andamento"},
	{"Portuguese by table", "Membros presentes", "Ausências", "Ata redigida por", "Tarefas para a próxima semana", "O que foi feito", "Próxima semana", "Deliberações", "Compromisso|Responsável|Prazo|Andamento", "feita", "não iniciada"},
	{"Italian", "Presenti", "Assenti giustificati", "Verbalizzante", "Cose da fare", "La settimana scorsa", "Prossimi passi", "Decisioni prese", "Cosa|Responsabile|Scadenza|Stato", "fatto", "in corso"},
	{"Dutch", "Aanwezig", "Met kennisgeving afwezig", "Notulist", "Openstaande actiepunten", "Vorige week", "Vervolgstappen", "Besluiten", "Actie|Door wie|Wanneer|Afgerond", "klaar", "nog niet gedaan"},
	{"Norwegian", "Til stede", "Forfall", "Referent", "Oppgaver til neste møte", "Siden sist", "Neste steg", "Vedtak", "Hva|Hvem|Når|Status", "ferdig", "pågår"},
	{"Nynorsk", "Til stades", "Fråverande", "Skribent", "Å gjere", "Sidan sist", "Vidare arbeid", "Avgjerder", "Oppgåve|Ansvarleg|Frist|Status", "gjort", "ikkje ferdig"},
	{"Swedish", "Närvarande", "Anmält förhinder", "Mötessekreterare", "Att göra", "Sedan förra mötet", "Nästa steg", "Fattade beslut", "Åtgärd|Ansvarig|Senast|Status", "klart", "pågår"},
	{"Danish", "Fremmødte", "Afbud", "Referent", "Opgaver til næste møde", "Siden sidst", "Næste skridt", "Beslutninger", "Hvad|Hvem|Hvornår|Status", "færdig", "i gang"},
	{"Polish", "Obecni", "Nieobecni", "Protokolant", "Zadania na następne spotkanie", "W zeszłym tygodniu", "Kolejne kroki", "Ustalenia", "Zadanie|Osoba odpowiedzialna|Termin|Status", "zrobione", "w trakcie"},
	{"Czech", "Přítomni", "Omluveni", "Zapsala", "Úkoly do příští schůzky", "Od minula", "Další kroky", "Usnesení", "Úkol|Zodpovídá|Termín|Stav", "hotovo", "nesplněno"},
	{"Slovak", "Účastníci", "Ospravedlnení", "Zapisovateľ", "Úlohy do nasledujúceho stretnutia", "Od posledného stretnutia", "Ďalšie kroky", "Prijaté rozhodnutia", "Úloha|Zodpovedný|Termín|Stav", "hotové", "prebieha"},
}

func TestTongues(t *testing.T) {
	for _, c := range inTongues {
		body := fmt.Sprintf("# 2026-03-09\n\n**%s** : Lead, Ops\n%s: Writer\n%s: Ops\n\n", c.present, c.absent, c.notes) +
			fmt.Sprintf("## %s\n\n- Lead: xxx aaa\n- Ops: xxx bbb\n\n## %s\n\n- Lead:\n  - xxx ccc\n\n## %s\n\n- Writer: xxx ddd\n\n## 3. %s\n\n- Xxx eee.\n\n", c.tasks, c.last, c.next, c.decisions)
		columns := strings.Split(c.columns, "|")
		body += fmt.Sprintf("## Xxx\n\n| %s |\n|---|---|---|---|\n| Xxx fff | Lead | 31.03. | %s |\n| Xxx ggg | Ops | | %s |\n", strings.Join(columns, " | "), c.done, c.open)
		m := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte(body), BodyLine: 1, People: team()}, &diag.List{})[0]
		var got []string
		eachItem(m, func(item *Item) {
			if item.Kind == Task {
				what := strings.Join(item.EffectiveOwners(), "+") + ": " + item.Text
				if item.Done {
					what += " done"
				}
				got = append(got, what)
			}
		})
		want := "lead: xxx aaa | ops: xxx bbb | lead: xxx ccc | writer: xxx ddd | lead: Xxx fff done | ops: Xxx ggg"
		if s := strings.Join(got, " | "); s != want {
			t.Errorf("%s: %s\nwant %s", c.tongue, s, want)
		}
		if strings.Join(m.Present, " ") != "Lead Ops" || strings.Join(m.Absent, " ") != "Writer" || m.Notetaker != "Ops" || len(m.Decisions) != 1 {
			t.Errorf("%s: present %q, absent %q, notes %q, decisions %v", c.tongue, m.Present, m.Absent, m.Notetaker, m.Decisions)
		}
	}
}

// Where each tells what they are at, and what is to be brought, each language has a name for.
func TestRoundsInTongues(t *testing.T) {
	var cases []bodyCase
	for _, name := range []string{"Berichtsrunde", "Tour de table", "Ronda de novedades", "Rodada de informes", "Giro di tavolo", "Rondje langs de velden", "Bordet rundt", "Laget runt", "Runden rundt", "Runda statusów", "Kolečko", "Koliečko", "Updates from the field", "Updates"} {
		cases = append(cases, bodyCase{name, "## " + name + "\n\n- Lead: xxx aaa\n- Ops: bbb xxx\n", "lead: xxx aaa | ops: bbb xxx"},
			bodyCase{name + " in a bullet", "## Xxx\n\n- Xxx\n- " + name + "\n  - Lead – xxx aaa\n  - Ops – bbb xxx\n", "lead: xxx aaa | ops: bbb xxx"})
	}
	for _, name := range []string{"Benötigte Materialien", "Matériel nécessaire", "Material necesario", "O que levar", "Lista della spesa", "Benodigdheden", "Handleliste", "Inköpslista", "Medbringes", "Lista zakupów", "Nákupní seznam", "Potrebné veci", "Materials needed", "Things we still need", "Required equipment", "Tools to bring"} {
		cases = append(cases, bodyCase{name, "## Xxx\n\n- Xxx\n- " + name + "\n  - aaa (Lead)\n  - bbb xxx (Ops)\n  - ccc (Writer)\n", "lead: aaa | ops: bbb xxx | writer: ccc"},
			bodyCase{name + " with prices", "## " + name + "\n\n- aaa 4 €\n- Lead\n- bbb (red)\n", ""})
	}
	checkTasks(t, append(cases, bodyCase{"who has which", "## Xxx\n\n- it is red\n- it is old\n- it is late\n\n## Equipment\n\n- aaa (Lead)\n- bbb (Ops)\n", ""}))
}

// Each language has a word for everything, and each word says one thing.
func TestTableOfTongues(t *testing.T) {
	says := map[string]string{}
	for _, table := range wordTables {
		for _, row := range table.tongues {
			if len(row) != len(table.english)+1 {
				t.Fatalf("%s has %d of %d words: %v", row[0], len(row)-1, len(table.english), table.english)
			}
			for i, words := range row[1:] {
				for word := range strings.SplitSeq(words, "|") {
					if was := says[word]; word == "" || word != strings.ToLower(word) || strings.Contains(word, "-") || was != "" && was != table.english[i] {
						t.Errorf("%s: %q says %q, and %q", row[0], word, table.english[i], was)
					}
					says[word] = table.english[i]
				}
			}
		}
	}
	for _, tasks := range tonguesOfWork {
		for word := range strings.SplitSeq(tasks.tasks, "|") {
			if was := says[word]; was != "" || translated(word) != "action items" {
				t.Errorf("%s: %q says %q and %q", tasks.tongue, word, translated(word), was)
			}
		}
	}
	// What is said in English stays as it is, whatever it looks like without accents.
	for _, name := range []string{"present", "absent", "participants", "decision", "decisions", "actions", "action items", "to do", "tasks for the next meeting", "open actions", "notes", "discussion", "agenda", "president",
		"resolutions", "themes", "invitees", "date", "data", "local", "program", "host", "taken", "todos", "plan", "suite", "body", "co", "information", "status", "a", "do", "description", "participants and guests", "animation"} {
		if got := inEnglish(name); got != name {
			t.Errorf("%q is %q", name, got)
		}
	}
}

func TestInEnglish(t *testing.T) {
	for _, c := range [][2]string{
		{"moderation / protokoll", "moderator / notetaker"}, {"présidence et secrétariat", "chair / notetaker"}, {"decisiones y tareas", "decisions / action items"},
		{"aufgaben (kasse)", "action items (kasse)"}, {"animateur/trice", "moderator"}, {"participant·e·s", "participants"}, {"protokollant*in", "notetaker"},
		{"nouvelles tâches de la semaine", "action items"}, {"aufgaben aus der letzten sitzung", "action items from last meeting"}, {"úkoly z minulé schůzky", "action items from last meeting"},
		{"actiepunten van de vorige vergadering", "action items from last meeting"}, {"pendências anteriores", "action items from last meeting"}, {"todos för nästa vecka", "action items"},
		{"offene to dos", "action items"}, {"actions et responsables", "action items"}, {"ações e responsáveis", "action items"},
	} {
		got := inEnglish(c[0])
		if c[0] == "participant·e·s" {
			got = ofBothGenders(c[0])
		}
		if got != c[1] {
			t.Errorf("%q is %q, want %q", c[0], got, c[1])
		}
	}
	for _, c := range []struct {
		label string
		want  role
	}{{"Anwesende Personen", present}, {"Membres présents", present}, {"Aanwezige leden", present}, {"Obecni członkowie", present}, {"Abwesende Räte", absent}, {"Es bleibt dabei", noRole}, {"Wir danken den Anwesenden", noRole}} {
		if name, _ := labelName(c.label); peopleRole(name) != c.want {
			t.Errorf("%s: %v, want %v", c.label, peopleRole(name), c.want)
		}
	}
	if i := slices.IndexFunc(wordTables, func(v wordTable) bool { return len(v.tongues) != len(tonguesOfWork) }); i >= 0 {
		t.Errorf("table %d has another number of languages", i)
	}
}

func TestWordsInTongues(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"in front", "## Talk\n\n- Es ist rot.\n- Aufgabe: Lead bestellt Becher\n- À faire : commander des gobelets (Ops)\n- Tarea: comprar vasos (Lead)\n- Encaminhamento: comprar copos (Ops)\n- Da fare: comprare bicchieri (Lead)\n- Actiepunt: bekers kopen (Ops)\n",
			"lead: Lead bestellt Becher | ops: commander des gobelets | lead: comprar vasos | ops: comprar copos | lead: comprare bicchieri | ops: bekers kopen"},
		{"in front, in the north", "## Talk\n\n- Det er rødt.\n- **AKSJON:** Kjøpe kopper (Lead)\n- Åtgärd: köpa muggar (Ops)\n- Opgave: købe kopper (Lead)\n- Zadanie: kupić kubki (Ops)\n- Úkol: koupit kelímky (Lead)\n- Úloha: kúpiť poháre (Ops)\n",
			"lead: Kjøpe kopper | ops: köpa muggar | lead: købe kopper | ops: kupić kubki | lead: koupit kelímky | ops: kúpiť poháre"},
		{"whose, behind and below", "## Tareas\n\n- Comprar vasos. Responsable: Lead\n- Comprare bicchieri\n  - Responsabile: Ops\n- Koupit kelímky\n  - Kdo: Lead\n- Bekers kopen\n  - Wie: Ops\n- Becher kaufen (Verantwortlich: Lead)\n",
			"lead: Comprar vasos. | ops: Comprare bicchieri | lead: Koupit kelímky | ops: Bekers kopen | lead: Becher kaufen"},
		{"everybody, and nobody", "## Actions\n\n| Tâche | Responsable |\n|---|---|\n| Lire le texte | tous |\n| Acheter des gobelets | personne |\n| Ler o texto | Todos |\n| Läsa texten | alla |\n| Koupit kelímky | nikdo |\n",
			"all: Lire le texte | ?: Acheter des gobelets | all: Ler o texto | all: Läsa texten | ?: Koupit kelímky"},
		{"several", "## Actions\n\n- Lead et Ops: aaa\n- Lead y Writer: bbb\n- Ops og Writer: ccc\n- Lead en Ops: ddd\n- Writer i Lead: eee\n- Ops a Lead: fff\n", "lead ops: aaa | lead writer: bbb | ops writer: ccc | lead ops: ddd | writer lead: eee | ops lead: fff"},
		{"in a table of decisions", "## Resumen de acuerdos\n\n| # | Acuerdo/Decisión | Responsable(s) |\n|---|---|---|\n| 1 | Vender | Lead |\n", ""},
		{"in cells", "## Tareas\n\n| Tarea | Responsables |\n|---|---|\n| Vender | Lead, Ops y Writer |\n", "lead ops writer: Vender"},
		{"in English", "## Talk\n\n- Uppgift\n- The compito: it is late (lead)\n- Acting: a role for ops\n- Lead is a Writer at heart\n", ""},
	})
	for _, c := range [][2]string{{"Ann Lee et Bo Oak", "Ann Lee|Bo Oak"}, {"Ann, Bo e Cy", "Ann|Bo|Cy"}, {"Ann y Bo", "Ann|Bo"}, {"Ann Lima e Silva", "Ann Lima e Silva"}, {"Ann Lee et al", "Ann Lee et al"}, {"Ann Lee, a guest", "Ann Lee|a guest"}, {"Ann Lee och Bo Oak (online)", "Ann Lee|Bo Oak (online)"}} {
		if got := strings.Join(names(c[0]), "|"); got != c[1] {
			t.Errorf("%s: %s", c[0], got)
		}
	}
}

func TestDaysInTongues(t *testing.T) {
	body := "# Sitzung vom 9. März 2026\n\n## Aufgaben\n\n"
	cases := [][2]string{ // the words for the day, and the day
		{"Becher bestellen (Lead, bis Freitag)", "bis Freitag 2026-03-13"}, {"Kabel kaufen – Ops, bis 12. März", "bis 12. März 2026-03-12"}, {"Lead: Brief bis zur nächsten Sitzung, dann los", "bis zur nächsten Sitzung "},
		{"Acheter des verres (Lead, vendredi)", "vendredi 2026-03-13"}, {"Acheter des verres avant le 12 mars (Ops)", "avant le 12 mars 2026-03-12"}, {"Comprar vasos para el 12 de marzo (Lead)", "para el 12 de marzo 2026-03-12"},
		{"Comprar copos até sexta-feira (Ops)", "até sexta-feira 2026-03-13"}, {"Comprare bicchieri entro venerdì (Lead)", "entro venerdì 2026-03-13"}, {"Bekers kopen voor volgende week (Ops)", "voor volgende week "},
		{"Kjøpe kopper innen fredag (Lead)", "innen fredag 2026-03-13"}, {"Köpa muggar senast 12 mars (Ops)", "senast 12 mars 2026-03-12"}, {"Købe kopper senest den 12. marts (Lead)", "senest den 12. marts 2026-03-12"},
		{"Das Haus voor dem Weg (Ops)", " "}, {"Innen fegen (Lead)", " "}, {"Tegen de wind in (Ops)", " "},
	}
	for _, c := range cases {
		body += "- " + c[0] + "\n"
	}
	m := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte(body), BodyLine: 1, People: team()}, &diag.List{})[0]
	if day, ok := m.Date.Day(); !ok || day.String() != "2026-03-09" || m.Title != "Sitzung" {
		t.Fatalf("%v, %q", m.Date, m.Title)
	}
	i := 0
	eachItem(m, func(item *Item) {
		day := ""
		if d, ok := item.Due.Date.Day(); ok {
			day = d.String()
		}
		if got := item.Due.Words + " " + day; i < len(cases) && (got != cases[i][1] || len(item.Owners) != 1) {
			t.Errorf("%s: %q, of %v", cases[i][0], got, item.Owners)
		}
		i++
	})
	if i != len(cases) {
		t.Errorf("%d items", i)
	}
}
