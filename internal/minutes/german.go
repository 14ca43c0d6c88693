package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// takesOnInGerman holds for phrases behind a name by which somebody takes something
// on in German: "kümmert sich um den Schlüssel", "soll den Plan schreiben".
func takesOnInGerman(words []string) bool {
	switch words[0] {
	case "kümmert", "kümmern": // "kümmert sich darum"
		return len(words) > 1 && strings.Trim(words[1], ".!") == "sich" && (len(words) < 3 || words[2] != "nicht")
	case "übernimmt", "übernehmen":
		return true
	case "macht", "machen", "erledigt", "erledigen":
		return len(words) > 1 && (words[1] == "das" || words[1] == "es" || strings.Trim(words[1], ".!") == "das") || makesInGerman.MatchString(strings.Join(words[1:min(len(words), 6)], " "))
	case "erklärt", "erklären":
		return len(words) > 2 && words[1] == "sich" && strings.HasPrefix(words[2], "bereit")
	}
	if len(words) < 2 || len(words) == 2 && !startsUpper(words[1]) && !aloneInGerman.MatchString(words[0]+" "+words[1]) {
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

// makesInGerman finds what somebody makes for all: "ein neues Plakat", "einen Termin", and not at
// the table, where they make remarks and proposals.
var makesInGerman = pattern.Must(`^(?:eine?n?|die|den|neue) (?:\p{Ll}+ ){0,2}(?:Plakate?|Flyer|Poster|Entwurf|Entwürfe|Termine?|Liste|Umfrage|Doodle|Aushang|Aushänge|Website|Webseite|Seite|Einkauf|Einkäufe|Abrechnung|Rundmail|Mail|Newsletter|Übersicht|Zeitplan|Plan|Konzept|Vorlage|Fotos|Logo|Design|Layout|Text|Artikel|Pad|Wiki|Anmeldung|Bestellung|Reservierung|Buchung|Kuchen|Aufbau|Abbau|Druck|Ausdruck|Schichtplan|Einladung(?:en)?|Werbung|Kasse|Buchhaltung|Steuererklärung)(?:\P{L}|$)`)

// nameFirst gives a German sentence with those in front who take something on at its end: "Darum
// kümmert sich lead", "Das übernimmt ops".
func nameFirst(s string) string {
	if !strings.Contains(s, " kümmer") && !strings.Contains(s, " übern") && !strings.Contains(s, " mach") {
		return nameFirstAbroad(s)
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
	behind := strings.TrimRight(strings.Join(words[1:min(len(words), mostClauses)], " "), ".!")
	switch strings.TrimRight(words[0], ",") {
	case "bereitet", "bereiten":
		return end == "vor"
	case "holt", "holen":
		return end == "ab" || end == "ein"
	case "schreibt", "schreiben": // somebody, or a letter, and not that it is late
		return end == "an" || writesInGerman.MatchString(behind) && !strings.Contains(behind, "Protokoll")
	case "fragt", "fragen", "ruft", "rufen", "meldet", "melden", "hakt", "haken":
		return end == "an" || end == "nach"
	case "schließt", "schliesst", "schließen", "schliessen": // and no meeting
		return end == "ab"
	case "macht", "machen":
		return end == "fertig"
	case "schickt":
		return true
	case "hängt", "hängen":
		return end == "auf" || end == "aus"
	case "trägt", "tragen":
		return end == "ein" || end == "nach" || end == "zusammen"
	case "stellt", "stellen", "setzt", "setzen":
		return end == "zusammen" || end == "ein" || end == "online" || end == "auf" || end == "bereit" || end == "um" || strings.Contains(behind, "in Verbindung") || strings.Contains(behind, "Antrag")
	case "nimmt", "nehmen":
		return strings.Contains(behind, "Kontakt") && end == "auf"
	case "schaut", "schauen", "guckt", "gucken", "probiert", "probieren", "räumt", "räumen":
		return end == "nach" || end == "an" || end == "durch" || end == "aus" || end == "auf" || end == "rein" || end == "drüber"
	case "bleibt", "bleiben":
		return end == "dran"
	case "geht", "gehen":
		return end == "hin"
	case "antwortet", "antworten":
		return startsUpper(words[1])
	case "spricht", "sprechen", "redet", "reden", "telefoniert":
		return words[1] == "mit"
	case "arbeitet", "arbeiten":
		return words[1] == "an" || words[1] == "daran" || words[1] == "weiter"
	case "sucht", "suchen":
		return startsUpper(words[1]) || isThis(words[1]) || strings.HasPrefix(words[1], "ein")
	case "informiert", "informieren":
		return !strings.Contains(behind, "über")
	case "hat", "haben":
		return strings.HasSuffix(behind, "Hut auf") || strings.Contains(behind, "Hut auf ")
	case "schicken", "gibt", "geben", "leitet", "leiten":
		return end == "ab" || end == "raus" || end == "weiter" || end == "bekannt"
	case "besorgt", "bestellt", "kauft", "erledigt", "testet", "prüft", "veröffentlicht", "aktualisiert", "dokumentiert", "installiert", "recherchiert", "programmiert", "sendet",
		"verschickt", "überarbeitet", "organisiert", "kontaktiert", "erstellt", "repariert", "bucht", "reserviert", "druckt", "sammelt", "übersetzt", "korrigiert", "überweist",
		"verteilt", "klärt", "implementiert", "entwirft", "formuliert": // and no order: "Becher bestellen"
		return true
	case "behält", "behalten", "behälts", "behält's":
		return end == "Auge"
	case "lädt", "laden":
		return end == "ein" || end == "hoch"
	case "bringt", "bringen":
		return end == "mit" || end == "vorbei"
	case "baut", "bauen", "richtet", "richten", "legt", "legen":
		return end == "auf" || end == "ab" || end == "ein" || end == "an"
	}
	return false
}

// aloneInGerman finds what says as much without anything else: "fragt an".
var aloneInGerman = pattern.Must(`^(?:(?:fragt|fragen|schreibt|schreiben|ruft|rufen) an|(?:geht|gehen) hin|(?:räumt|räumen) auf|bleibt dran|schreibt mail)[.!]?$`)

// writesInGerman finds whom or what somebody writes, but for the minutes.
var writesInGerman = pattern.Must(`^(?:(?:die|den|das|dem|der|eine?n?|noch|mal|nochmal|eine) )*(?:(?:E-?)?[Mm]ails?|Rund-?[Mm]ail|Brief|Artikel|Antrag|Text|Bericht|Einladung|Post|Doku|Dokumentation|Anfrage|Newsletter|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?)?(?: (?:für|wegen|an|bzgl\.?|zwecks) .*)?$)`)
