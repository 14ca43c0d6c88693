package minutes

import "testing"

// In talk, an order of another language is one as in English: with whose it is, and nothing that
// a sentence or a topic begins or ends with.
func TestOrdersAbroad(t *testing.T) {
	const talk = "## Talk\n\n- Is it late?\n- The roof is red.\n- It was blue, and nobody knew.\n- The wall is old.\n- The door is new.\n- The wiki is old.\n- Nobody came.\n"
	checkTasks(t, []bodyCase{
		{"German", talk + "- Becher bestellen (Lead)\n- Ops: den Brief an alle schicken\n- Kabel kaufen → Writer\n- Plakat drucken - Lead\n", "lead: Becher bestellen | ops: Ops: den Brief an alle schicken | writer: Kabel kaufen | lead: Plakat drucken"},
		{"German talk", talk + "- Wir wollen Becher bestellen (Lead)\n- Bericht vom Treffen (Ops)\n- Ops: man soll das prüfen\n- Sollen wir das bestellen? (Writer)\n- Die Kosten (Lead)\n- Ops: es wurde verschoben\n", ""},
		{"Dutch", talk + "- Koffie bestellen (Lead)\n- Ops: de zaal regelen\n- Hoe kan je dat regelen (Ops)\n", "lead: Koffie bestellen | ops: Ops: de zaal regelen"},
		{"French", talk + "- Contacter la mairie (Lead)\n- Ops : réserver la salle\n- Discuter du budget (Ops)\n- Présentation du budget (Lead)\n- Verifier is red (Ops)\n", "lead: Contacter la mairie | ops: Ops : réserver la salle"},
		{"Spanish", talk + "- Comprar vasos (Lead)\n- Ops: enviar el texto\n- Aprobar el texto (Ops)\n", "lead: Comprar vasos | ops: Ops: enviar el texto"},
		{"Portuguese", talk + "- Fazer o cartaz (Lead)\n- Ops: divulgar o texto\n", "lead: Fazer o cartaz | ops: Ops: divulgar o texto"},
		{"Italian", talk + "- Prenotare la sala (Lead)\n- Ops: scrivere il testo\n", "lead: Prenotare la sala | ops: Ops: scrivere il testo"},
		{"in the north", talk + "- Bestille kopper (Lead)\n- Ops: boka lokalen\n- Undersøge priser (Writer)\n", "lead: Bestille kopper | ops: Ops: boka lokalen | writer: Undersøge priser"},
		{"in the east", talk + "- Kupić kubki (Lead)\n- Ops: zařídit sál\n- Pripraviť návrh (Writer)\n", "lead: Kupić kubki | ops: Ops: zařídit sál | writer: Pripraviť návrh"},
		{"any verb behind a name", talk + "- Ops: déposer le dossier\n- Lead: leur écrire\n- Writer: diseñar el cartel\n- Ops: enviarles el acta\n- Lead: contattarli subito\n- Writer: allestire la sala\n- Ops: Folien anpassen\n", "ops: Ops: déposer le dossier | lead: Lead: leur écrire | writer: Writer: diseñar el cartel | ops: Ops: enviarles el acta | lead: Lead: contattarli subito | writer: Writer: allestire la sala | ops: Ops: Folien anpassen"},
		{"nouns that end as verbs do", talk + "- Ops: atelier de mars\n- Lead: la mer\n- Writer: lugar del acto\n- Ops: mare e monti\n- Lead: discuter du budget\n- Writer: for a while it was so\n", ""},
		{"talk behind a handle", talk + "- @lead: oui, c'est vrai\n- @ops: ich denke nicht\n- @writer: sí, es verdad\n- @lead: das ist gut\n", ""},
		{"English", talk + "- Poster (Lead)\n- Ops: installer for the tool\n- Registrar of the club (Writer)\n", ""},
	})
}
