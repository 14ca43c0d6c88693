package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// infinitiveTold holds for what is an order in a Romance language behind the name of whoever is
// told: an infinitive of any verb, with what only follows one: "déposer le dossier", "diseñar el
// cartel", "leur écrire". Nouns end in the same way, "atelier de mars", "lugar del acto", and are none.
func infinitiveTold(words []string) bool {
	text := strings.ReplaceAll(strings.ToLower(strings.Join(words[:min(len(words), 6)], " ")), "’", "'")
	if m := pronounInFront.FindString(text); m != "" {
		verb, _, _ := strings.Cut(strings.TrimRight(text[len(m):], ".!"), " ")
		return frenchInfinitive.MatchString(verb) && !idleInfinitives[verb]
	}
	verb, behind, _ := strings.Cut(text, " ")
	if idleInfinitives[verb] {
		return false
	}
	if withPronoun.MatchString(verb) {
		return len(words) > 1
	}
	return frenchInfinitive.MatchString(verb) && behindFrench.MatchString(behind) ||
		iberianInfinitive.MatchString(verb) && behindIberian.MatchString(behind) ||
		italianInfinitive.MatchString(verb) && behindItalian.MatchString(behind)
}

var (
	// "leur écrire", "les relancer", "l'envoyer".
	pronounInFront = pattern.Must(`^(?:(?:les?|la|lui|leur|y|en) |l')`)
	// "enviarles", "contatá-los", "contattarli".
	withPronoun = pattern.Must(`^\p{Ll}{2,}(?:[aei]r(?:l[aeo]s?|se|nos)|(?:[áêí]|[aeoi]r)-(?:l?[ao]s?|lhes?|se)|[aei]r(?:l[oaie]|gli|ne|si))$`)

	frenchInfinitive  = pattern.Must(`^(?:\p{Ll}*(?:[^i\P{L}]er|[fchpdlnr]ier|[^o\P{L}]ir|voir|faire|mettre|[ei]ndre|[aou]ndre|[sdt]ui?re|scrire|écrire|produire|duire|conclure|lire|suivre|prendre|fondre|oindre|soudre|battre)|r?écrire)$`)
	iberianInfinitive = pattern.Must(`^\p{Ll}{2,}(?:[aeio]r|ír)$`)
	italianInfinitive = pattern.Must(`^\p{Ll}{2,}(?:are|[^i\P{L}]ere|ire|rre)$`)

	behindFrench  = pattern.Must(`^(?:(?:les?|la|une?|des|du|au|aux|avec|auprès|chez|ce|cette|ces|cet|son|sa|ses|leurs?|notre|nos|votre|vos|tous|toutes|toute|tout|si|que|aussi|quelques|plusieurs|autres?|d'autres|une|deux|trois|encore|qui|comment|quand|quel(?:le)?s?|sur|pour) |l'|qu')`)
	behindIberian = pattern.Must(`^(?:el|la|los|las|unos|unas|un|una|al|con|su|sus|este|esta|estos|estas|nuestr[oa]s?|todos|todas|si|que|cómo|más|otr[oa]s?|dos|tres|nuev[oa]s?|o|a|os|as|um|uma|uns|umas|ao|aos|com|seu|sua|seus|suas|noss[oa]s?|mais|outr[oa]s?|dois|duas|nov[oa]s?|como) `)
	behindItalian = pattern.Must(`^(?:(?:il|lo|la|gli|le|un|una|uno|i|al|allo|alla|ai|agli|alle|con|del|della|dei|delle|degli|il|nostr[oaie]|tutti|tutte|se|che|come|nuov[oaie]|altr[oaie]|due|tre) |l'|un'|all'|dell'|dall')`)
)

// idleInfinitives are what is done at the table, or by being there, and nouns and other words that
// end as verbs do.
var idleInfinitives = func() map[string]bool {
	all := map[string]bool{}
	for word := range strings.FieldsSeq(strings.ReplaceAll(idleFrench+"|"+idleSpanish+"|"+idlePortuguese+"|"+idleItalian, "|", " ") + " " +
		"discuter débattre réfléchir échanger voir revoir savoir avoir remercier penser aimer préférer rappeler souligner " +
		"discutir debatir pensar decir saber querer deber agradecer recordar ver creer crer dizer dever lembrar " +
		"discutere parlare pensare dire sapere volere dovere vedere ringraziare ricordare " +
		"hier hiver mer fer leader manager poster flyer server newsletter cluster container cher léger amer étranger danger dîner déjeuner souper goûter foyer loyer verger rocher plancher boulanger berger premier dernier " +
		"atelier collier escalier palier particulier régulier calendrier courrier février ouvrier quartier chantier papier panier denier financier dossier cahier clavier janvier fichier " +
		"plaisir loisir désir souvenir avenir cuir lugar hogar bar azúcar taller mujer ayer alquiler placer primer tercer cualquier similar militar escolar particular " +
		"familiar popular regular circular titular auxiliar ejemplar exemplar celular mulher colher prazer jantar altar par valor color cor amor dolor error favor mayor " +
		"menor mejor peor senior junior autor profesor professor director diretor sector setor motor calor honor olor flor labor humor vector factor tutor editor actor ator " +
		"doctor doutor melhor pior maior interior exterior anterior posterior superior inferior solar polar software hardware firmware mare altare militare scolare " +
		"popolare particolare familiare circolare titolare esemplare lettere opere camere genere carattere piacere cenere vere intere libere sincere " +
		"are care share were there here where after over under other another either never rather per for nor prefer remember wonder") {
		all[word] = true
	}
	return all
}()

// opinesAbroad reports whether what follows a handle begins as what somebody says in another
// language than English: "oui, c'est vrai", "ich denke nicht", "das ist gut".
func opinesAbroad(text string) bool {
	word, rest, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(text, "’", "'")), " ")
	if strings.HasPrefix(rest, "l'") || pronounInFront.MatchString(word+" "+rest) && infinitiveTold(strings.Fields(text)) {
		return false
	}
	bare := strings.Trim(word, ",.;:!")
	return answersAbroad.MatchString(bare) || notNamesAbroad[bare] && !englishToo.MatchString(bare)
}

var (
	answersAbroad = pattern.Must(`^(?:oui|non|peut-être|d'accord|c'est|c'était|j'\p{L}+|n'\p{L}+|qu'\p{L}+|il|merci|bien|sí|gracias|es|está|hay|não|sim|obrigad[oa]|é|está|há|sì|grazie|è|c'è|ja|nein|doch|danke|vielleicht|leider|ist|wäre|war|hat|gibt|nee|bedankt|tak|nie|ano|děkuji)$`)
	// Words that English begins an order or a list with.
	englishToo = pattern.Must(`^(?:on|to|my|as|o|den|de|man|someone|die|personne|bank|see|all|we)$`)
)
