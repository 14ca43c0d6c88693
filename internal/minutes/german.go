package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// tasksInGerman finds tasks with those who have them, or until when: "offene aufgaben &
// verantwortliche", "aufgaben bis zum nächsten treffen".
var tasksInGerman = pattern.Must(`^(?:(?:offene|neue|weitere|verteilte|unsere) )?(?:aufgaben|to ?dos?|maßnahmen|arbeitsaufträge|aufträge)` +
	`(?: ?(?:&|/|und|mit) (?:verantwortlich(?:e|keiten)?|zuständig(?:e|keiten)?|fristen|termine?))?(?: bis (?:zu[mr] )?(?:nächste[nrs]? )(?:mal|treffen|termin|sitzung|woche|plenum))?$`)

// inEnglish gives the English name of a list, a role or a column that is named in
// German, both in lower case, so that minutes in German are read as others are. Any
// other name comes back as it is.
func inEnglish(name string) string {
	switch name {
	case "aufgaben", "aufgabe", "offene aufgaben", "neue aufgaben", "offene punkte", "todo liste", "to do liste", "maßnahmen", "aktionen", "arbeitsaufträge", "arbeitsauftrag", "aufträge",
		"wer macht was", "verteilte aufgaben", "aufgabenverteilung", "hausaufgaben", "zu erledigen", "noch zu erledigen", "noch zu tun", "zu tun":
		return "action items"
	case "offene aufgaben aus der letzten sitzung", "aufgaben aus der letzten sitzung", "offene punkte aus der letzten sitzung", "offene aufgaben vom letzten mal", "aufgaben vom letzten mal",
		"stand der aufgaben", "rückblick", "offene aufgaben vom letzten treffen", "aufgaben vom letzten treffen", "todos vom letzten mal":
		return "action items from last meeting"
	case "nächste schritte", "ausblick", "nächste woche", "diese woche", "bis zum nächsten mal":
		return "next steps"
	case "letzte woche", "letztes mal":
		return "last week"
	case "beschlüsse", "beschluss", "entscheidungen", "entscheidung", "beschlossen", "gefasste beschlüsse":
		return "decisions"
	case "notizen", "diskussion", "besprechung", "mitteilungen", "bekanntmachungen":
		return "notes"
	case "anwesend", "anwesende", "teilnehmer", "teilnehmende", "teilnehmerinnen", "teilnehmer:innen", "teilnehmer*innen", "teilnehmerinnen und teilnehmer", "dabei", "es nehmen teil":
		return "present"
	case "entschuldigt", "abwesend", "abwesende", "es fehlen", "es fehlt", "verhindert", "fehlend":
		return "absent"
	case "gast", "gäste", "als gast", "als gäste":
		return "guests"
	case "protokoll", "protokollführung", "protokollant", "protokollantin", "protokollführer", "protokollführerin", "schriftführer", "schriftführerin", "schriftführung":
		return "notetaker"
	case "leitung", "sitzungsleitung", "vorsitz", "versammlungsleitung", "versammlungsleiter", "versammlungsleiterin":
		return "chair"
	case "moderation":
		return "moderator"
	case "ort":
		return "place"
	case "zeit", "beginn", "uhrzeit":
		return "time"
	case "tagesordnung":
		return "agenda"
	case "nächste sitzung", "nächstes treffen", "nächster termin", "nächste besprechung":
		return "next meeting"
	case "was", "maßnahme", "tätigkeit", "was ist zu tun":
		return "action"
	case "wer", "verantwortlich", "zuständig", "verantwortliche", "zuständige", "wer macht es", "wer macht's":
		return "owner"
	case "wann", "bis wann", "bis", "frist", "termin", "fällig", "fällig am", "erledigt bis":
		return "due"
	case "stand", "erledigt", "zustand":
		return "status"
	case "verschiedenes", "sonstiges":
		return "any other business"
	}
	if tasksInGerman.MatchString(name) {
		return "action items"
	}
	return name
}

// takesOnInGerman holds for phrases behind a name by which somebody takes something
// on in German: "kümmert sich um den Schlüssel", "soll den Plan schreiben".
func takesOnInGerman(words []string) bool {
	switch words[0] {
	case "kümmert", "kümmern": // "kümmert sich darum"
		return len(words) > 1 && strings.Trim(words[1], ".!") == "sich" && (len(words) < 3 || words[2] != "nicht")
	case "übernimmt", "übernehmen":
		return true
	case "macht", "machen":
		return len(words) > 1 && (words[1] == "das" || words[1] == "es" || strings.Trim(words[1], ".!") == "das")
	case "erklärt", "erklären":
		return len(words) > 2 && words[1] == "sich" && strings.HasPrefix(words[2], "bereit")
	}
	if len(words) < 3 {
		return false
	}
	if preparesInGerman(words) {
		return true
	}
	switch words[0] {
	case "soll", "sollen", "muss", "müssen", "wird", "werden": // and a verb at the end of the sentence: "schreiben"
		end := words[len(words)-1]
		for i, word := range words {
			if word[len(word)-1] == '.' || word[len(word)-1] == ',' {
				end = words[i]
				break
			}
		}
		end = strings.TrimRight(end, ".,!")
		return len(end) > 4 && end[0] >= 'a' && end[0] <= 'z' && strings.HasSuffix(end, "en") && end != "werden" && end != "haben" && words[0] != "werden"
	}
	return false
}

// nameFirst gives a German sentence with those in front who take something on at its end: "Darum
// kümmert sich lead", "Das übernimmt ops".
func nameFirst(s string) string {
	if !strings.Contains(s, " kümmer") && !strings.Contains(s, " übern") && !strings.Contains(s, " mach") {
		return s
	}
	return nameLast.ReplaceAllString(s, "$2 $1 es")
}

var nameLast = pattern.Must(`^(?:[Ee]s|[Dd]as|[Dd]ies|[Dd]arum|[Hh]ierum|[Uu]m [^.,;:?!]{1,60}) (kümmer[nt] sich|übern(?:immt|ehmen)|mach(?:t|en)) ([^.,;:?!]{1,60}?)(?: darum)?[.! ]*$`)

// preparesInGerman holds for what German minutes tell in the present tense and mean for
// later: a verb that makes, fetches or orders something, with its prefix at the end of the
// sentence, as in "bereitet die Belege vor". What people do in the meeting itself has other
// verbs: "stellt die Zahlen vor", "merkt es an".
func preparesInGerman(words []string) bool {
	end := ""
	for _, word := range words[:min(len(words), mostClauses)] {
		if end = strings.TrimRight(word, ".!;"); end != word {
			break
		}
	}
	switch words[0] {
	case "bereitet", "bereiten":
		return end == "vor"
	case "holt", "holen":
		return end == "ab" || end == "ein"
	case "fragt", "fragen", "schreibt", "schreiben", "ruft", "rufen", "meldet", "melden", "hakt", "haken":
		return end == "an" || end == "nach"
	case "schickt", "schicken", "gibt", "geben", "leitet", "leiten":
		return end == "ab" || end == "raus" || end == "weiter"
	case "besorgt", "bestellt", "kauft": // and no order: "Becher bestellen"
		return true
	case "bringt", "bringen":
		return end == "mit" || end == "vorbei"
	case "baut", "bauen", "richtet", "richten", "legt", "legen":
		return end == "auf" || end == "ab" || end == "ein" || end == "an"
	}
	return false
}
