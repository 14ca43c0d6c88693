package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// Orders in other languages are infinitives. Most languages put them in front, as in "envoyer la
// lettre", German and Dutch at the end, "den Brief schicken". As in English, there are none with
// which an agenda begins as well, "discuter", and none that are English words, "installer".

// infinitives are verbs with which a task begins, a row for each language.
var infinitives = [][2]string{
	{"French", "acheter actualiser ajouter annoncer appeler chercher clarifier compléter comptabiliser confirmer contacter convoquer corriger créer demander distribuer écrire élaborer envoyer établir faire finaliser imprimer intégrer lancer mettre nettoyer ouvrir partager planifier préparer prévenir publier rassembler recenser recontacter récupérer rédiger régler relancer relire remplacer renouveler renseigner renvoyer réparer répondre réserver restituer solliciter supprimer terminer télécharger transmettre trouver vérifier"},
	{"Spanish", "actualizar agregar añadir arreglar buscar comprar completar comprobar conseguir confirmar contactar contestar convocar corregir crear difundir elaborar enviar escribir finalizar hacer imprimir informar invitar investigar limpiar llamar mandar mejorar modificar montar organizar pagar pedir planificar preguntar preparar programar publicar recoger redactar renovar reservar responder revisar solicitar subir terminar traducir verificar"},
	{"Portuguese", "adicionar agendar alterar apagar arrumar atualizar avisar buscar colocar comprar concluir consertar contatar convidar convocar corrigir criar cobrar divulgar elaborar entregar enviar escrever fazer finalizar gerar imprimir informar levantar ligar limpar mandar marcar melhorar montar organizar pagar pedir pesquisar preencher preparar procurar produzir publicar redigir renovar reservar revisar solicitar terminar traduzir verificar"},
	{"Italian", "acquistare aggiornare aggiungere avvisare cercare chiamare chiedere comprare compilare completare confermare contattare convocare correggere creare definire diffondere finalizzare informare installare inviare invitare mandare modificare ordinare organizzare pagare pianificare predisporre prenotare preparare procurare pubblicare raccogliere recuperare redigere riparare rispondere sentire scrivere sistemare sollecitare spedire stampare terminare tradurre trovare verificare"},
	{"Norwegian and Danish", "avklare bestille invitere kjøpe købe klargjøre klargøre kontakte legge oppdatere opdatere oppgradere opprette oprette ordne purre reparere rydde sende sjekke tjekke skaffe skrive søke søge undersøke undersøge utarbeide udarbejde"},
	{"Swedish", "beställa boka fixa hämta hyra inventera kolla kontakta köpa laga mejla ordna publicera reparera ringa skapa skicka skriva städa uppdatera undersöka"},
	{"Polish", "dodać dokończyć kupić napisać naprawić opracować opublikować poprawić przygotować rozesłać skontaktować sprawdzić stworzyć umówić ustalić wydrukować wykonać wysłać załatwić zaktualizować zamówić zaprosić zebrać zorganizować zrobić"},
	{"Czech", "domluvit doplnit koupit napsat objednat opravit oslovit poslat připravit rozeslat sehnat udělat vyřešit vytisknout vytvořit zajistit zařídit zaslat zjistit zkontrolovat"},
	{"Slovak", "dohodnúť doplniť kúpiť napísať objednať opraviť osloviť poslať pripraviť rozposlať spraviť urobiť vyriešiť vytlačiť vytvoriť zabezpečiť zariadiť zistiť skontrolovať"},
}

// finalInfinitives are verbs with which a task ends, in German and Dutch.
var finalInfinitives = [][2]string{
	{"German", "abgeben abholen abklären abrechnen abschicken absprechen aktualisieren anfragen anfordern anlegen anmelden anrufen anschaffen anschreiben ansprechen aufbauen aufhängen aufräumen aufsetzen ausdrucken ausfüllen auslegen austauschen beantragen beauftragen bekanntgeben beschaffen besorgen bestellen bewerben bezahlen buchen drucken durchführen einholen einkaufen einladen einpflegen einreichen einrichten einstellen eintragen entwerfen erfragen ergänzen erledigen erneuern erstellen festlegen fertigstellen fragen herausfinden hinzufügen hochladen informieren installieren kaufen klären kontaktieren koordinieren korrigieren kümmern löschen mailen melden mieten mitbringen nachfragen nachhaken organisieren planen posten programmieren prüfen putzen recherchieren renovieren reparieren reservieren sammeln schicken schreiben senden suchen testen überarbeiten überprüfen übersetzen überweisen umsetzen unterschreiben veröffentlichen verschicken versenden verteilen vorbereiten weiterleiten wegbringen zusammenfassen zusammenstellen zuschicken anpassen ausarbeiten aushängen ausleihen ausmessen ausprobieren auswechseln beantworten benachrichtigen bereitstellen bestätigen dokumentieren einbauen einbinden einsammeln entsorgen entwickeln ersetzen formulieren freigeben freischalten gegenlesen holen implementieren konfigurieren kopieren kündigen leeren mitnehmen nachbestellen reinigen scannen streichen tauschen umbenennen verbessern vereinbaren verlängern verlinken verschieben wechseln zurückbringen zurückgeben"},
	{"Dutch", "aanmaken aanpassen aanschrijven aanvragen afronden bellen benaderen bestellen betalen bijwerken boeken checken contacteren controleren doorsturen invullen kopen mailen maken nabellen navragen ophalen opruimen opstellen opsturen opvragen opzoeken organiseren plaatsen plannen printen publiceren regelen repareren reserveren schrijven sturen toevoegen uitnodigen uitwerken uitzoeken versturen voorbereiden"},
}

var startsAbroad, endsAbroad = wordsOfRows(infinitives), wordsOfRows(finalInfinitives)

func wordsOfRows(rows [][2]string) map[string]bool {
	all := map[string]bool{}
	for _, row := range rows {
		for word := range strings.FieldsSeq(row[1]) {
			all[word] = true
			if plain := unaccented.Replace(word); plain != word && !ordinary[plain] && !isEnglishOrder(plain) {
				all[plain] = true
			}
		}
	}
	return all
}

// closesAsOrder is endsAsOrder for a text behind which may stand whose order it is: "den Brief
// schicken (lead)", "den Brief schicken - lead".
func closesAsOrder(text string) bool {
	if len(text) > longestMarked {
		return false
	}
	text = inTail.ReplaceAllString(text, "")
	if at := nameBehind.FindStringIndex(text); at != nil {
		text = text[:at[0]]
	}
	return endsAsOrder(strings.Fields(text))
}

var nameBehind = pattern.Must(`(?: [-–—]|:| ?(?:→|->|=>)) @?\p{Lu}?[\p{L}.-]+(?:(?: |, ?| ?/ ?)@?\p{Lu}?[\p{L}.-]+){0,4}$`)

// endsAsOrder holds for words that are an order in German or Dutch: "den Brief an alle schicken",
// and no sentence: "Ich soll den Brief schicken".
func endsAsOrder(words []string) bool {
	if len(words) < 2 || len(words) > 12 || !endsAbroad[strings.TrimRight(words[len(words)-1], ".!")] {
		return false
	}
	for _, word := range words[:len(words)-1] {
		if isFiniteAbroad(strings.ToLower(strings.Trim(word, ",.;:()"))) {
			return false
		}
	}
	return true
}

// isFiniteAbroad holds for German and Dutch verbs, and for those who act, as only sentences have them.
func isFiniteAbroad(word string) bool {
	switch word {
	case "ist", "sind", "war", "waren", "wird", "werden", "wurde", "wurden", "hat", "haben", "hatte", "soll", "sollen", "sollte", "sollten", "muss", "müssen", "kann", "können", "könnte", "könnten", "will", "wollen", "möchte", "möchten", "darf", "würde", "würden", "braucht", "geht", "gibt", "nicht",
		"ich", "wir", "ihr", "er", "man", "wer", "wie", "warum", "ob", "dass",
		"is", "zijn", "was", "wordt", "worden", "heeft", "hebben", "zal", "zullen", "moet", "moeten", "kan", "kunnen", "wil", "willen", "gaat", "gaan", "mag", "niet", "ik", "we", "wij", "hij", "hoe", "dat":
		return true
	}
	return false
}
