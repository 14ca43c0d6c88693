package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// A person's name and what they take on is a sentence of its own kind in each language. German is
// in german.go. Only what can hardly be told of the meeting itself stands here.

// wayToTake is how a language says behind a name that somebody takes something on: words, of
// which one comes next, and what must follow them, which may be anything but what is said.
type wayToTake struct {
	tongue, words, behind string
}

// The verbs that follow "va", "va a", "skal" and the like, and tell of no work: who will be there,
// speak or leave.
const (
	idleFrench     = `entre|quatre|notre|votre|être|avoir|aller|venir|partir|quitter|rester|devenir|pouvoir|devoir|vouloir|parler|présenter|participer|assister|arriver|manquer|commencer|continuer|démissionner`
	idleSpanish    = `ser|estar|haber|tener|ir|venir|salir|viajar|dejar|faltar|poder|hablar|presentar|participar|asistir|llegar|empezar|comenzar|continuar|renunciar|irse`
	idlePortuguese = `ser|estar|haver|ter|ir|vir|sair|viajar|deixar|faltar|poder|falar|apresentar|participar|assistir|chegar|começar|continuar|tentar`
	idleItalian    = `essere|avere|stare|andare|venire|partire|uscire|lasciare|restare|potere|parlare|presentare|partecipare|assistere|arrivare|iniziare|continuare`
	idleDutch      = `zijn|hebben|worden|komen|gaan|zien|blijven|kunnen|willen|moeten|mogen|weten|stoppen|vertrekken|beginnen|deelnemen|praten|vertellen|geen|een|alleen|binnen|tegen|samen|leden`
	idleNorse      = `være|vere|ha|have|bli|blive|komme|gå|reise|rejse|flytte|slutte|starte|begynne|begynde|delta|deltage|presentere|præsentere|snakke|tale|fortelle|fortælle|vara|bli|komma|resa|flytta|sluta|starta|börja|hålla|presentera|prata|berätta|fortsette|fortsætte|fortsätta|høyere|højere|lavere|bedre|bedere|større|mindre|mere|flere|tilbake|tilbage|hjemme|hjem|borte|alle|begge|denne|dette|slippe|ikke|inte|ikkje|måske`
)

var waysToTake = []wayToTake{
	{"French", "se|s'en", `(?:charge(?:nt)?|charger(?:a|ont)|occupe(?:nt)?|occuper(?:a|ont)|propose(?:nt)? (?:pour|de|d'\p{L}+)|porte(?:nt)? volontaires?|met(?:tent)? en contact)`},
	{"French", "s'occupe|s'occupent|s'occupera|s'engage|s'engagent", `(?:de|d'\p{L}+|du|des|à)`},
	{"French", "prend|prennent|prendra", `(?:contact|en charge|rendez[- ]vous)`},
	{"French", "est|sont", `(?:chargée?s?|responsables?) (?:de|du|des|d'\p{L}+)|d'accord pour \p{L}+`},
	{"French", "va|vont|doit|doivent|devra|devront", `(?:(?:aussi|donc|également|se|s'|la|le|les|l'|lui|leur|nous) ?)*[\p{L}-]{2,}(?:er|ir|re)`},
	{"French", "contacte|envoie|prépare|rédige|relance|commande|achète|réserve|imprime|publie|vérifie|recontacte|transmet", ``},
	{"Spanish", "se", `(?:encargan?|encargar(?:á|án)|ocupan?|ocupar(?:á|án)|compromete[n]?|comprometió|hacen? cargo|responsabilizan?|ofrecen? (?:a|para)|ofreció)`},
	{"Spanish", "queda|quedan|quedó", `(?:encargad[oa]s?|a cargo|responsables?|en \p{L}+[aei]r)`},
	{"Spanish", "va|van", `a [\p{L}]{2,}(?:ar|er|ir)(?:l[aeo]s?|se)?`},
	{"Spanish", "debe|deben|deberá|deberán", `\p{L}{2,}(?:ar|er|ir)(?:l[aeo]s?|se)?`},
	{"Spanish", "tiene|tienen|tendrá", `que \p{L}{2,}(?:ar|er|ir)(?:l[aeo]s?|se)?`},
	{"Spanish", "contacta|envía|prepara|redacta|compra|reserva|revisa|imprime|organiza", ``},
	{"Portuguese", "se", `(?:encarreg(?:a|am|ou|ará)|compromete[um]?|ofereceu|dispôs)`},
	{"Portuguese", "encarrega-se|encarregou-se|compromete-se|comprometeu-se|ofereceu-se|responsabiliza-se", ``},
	{"Portuguese", "fica|ficam|ficou|ficaram|ficará|ficarão", `(?:de \p{L}+[aeio]r|responsáve(?:l|is)|encarregad[oa]s?|a cargo|com a tarefa)`},
	{"Portuguese", "vai|vão|irá|irão|deve|devem|deverá|deverão", `\p{L}{2,}(?:ar|er|ir|or)`},
	{"Portuguese", "tem|têm", `(?:que|de) \p{L}{2,}(?:ar|er|ir|or)`},
	{"Portuguese", "contata|contacta|envia|prepara|redige|compra|reserva|verifica|imprime|organiza", ``},
	{"Italian", "si", `(?:occupa|occupano|occuper(?:à|anno)|incarica(?:no)?|incaricher(?:à|anno)|impegna(?:no)?|offrono|offre|prende(?:rà)? (?:cura|carico|in carico)|mette(?:rà)? in contatto)`},
	{"Italian", "se", `ne (?:occupa(?:no)?|occuper(?:à|anno)|incarica(?:no)?)`},
	{"Italian", "prende|prendono|prenderà", `(?:in carico|contatt[oi]|l'impegno)`},
	{"Italian", "deve|devono|dovrà|dovranno", `\p{L}{2,}(?:are|ere|ire|rre)`},
	{"Italian", "contatta|invia|prepara|compra|prenota|verifica|stampa|organizza|pubblica|redige", ``},
	{"Dutch", "neemt|nemen", `(?:dit|dat|het|deze|de|contact) .*op`},
	{"Dutch", "pakt|pakken", `(?:dit|dat|het|de) .*op`},
	{"Dutch", "gaat|gaan", `(?:er|hier|hiermee|daar|daarmee) (?:achteraan|achter ?aan|mee aan|aan de slag|mee bezig)`},
	{"Dutch", "zorgt|zorgen", `(?:voor|ervoor|dat|er)`},
	{"Dutch", "biedt|bieden", `(?:zich )?aan (?:om|te)`},
	{"Dutch", "stelt|stellen", `.* op`},
	{"Dutch", "zoekt|zoeken", `.* uit`},
	{"Dutch", "stuurt|mailt|regelt|verzorgt|bestelt|boekt|koopt|contacteert|benadert|checkt|controleert|organiseert|inventariseert|onderzoekt", ``},
	{"Norwegian and Danish", "tar|tager", `(?:kontakt|ansvar(?:et)?|initiativ|seg av|sig af|på seg|på sig|fatt i|fat i|hånd om|(?:dette|det|den)(?: videre|[.!]?$))`},
	{"Norwegian and Danish", "følger", `(?:det |dette |den )?(?:opp|op)`},
	{"Norwegian and Danish", "sørger|undersøker|undersøger|ordner|kontakter|bestiller|kjøper|køber|booker|purrer|sjekker|tjekker|fikser|oppdaterer|opdaterer|sender|lager|laver", ``},
	{"Norwegian and Danish", "ser|kigger|kikker", `(?:nærmere )?på (?:det|dette|saken|sagen|muligheten|muligheden)`},
	{"Norwegian and Danish", "inviterer|ringer", ``},
	{"Norwegian and Danish", "skal|må", `(?:(?:også|da|derfor|så) )*[\p{L}]{2,}e`},
	{"Swedish", "tar", `(?:kontakt|ansvar(?:et)?|initiativ|på sig|hand om|tag i|reda på|fram)`},
	{"Swedish", "ser|hör|följer", `(?:till|av sig|upp)`},
	{"Swedish", "ansvarar", `för`},
	{"Swedish", "skickar|kontaktar|mejlar|mailar|ordnar|bokar|köper|beställer|kollar|fixar|uppdaterar|undersöker", ``},
	{"Swedish", "ska|skall|måste", `(?:(?:också|även|då|därför) )*[\p{L}]{2,}a`},
	{"Polish", "przygotuje|przygotują|zorganizuje|zorganizują|wyśle|wyślą|napisze|napiszą|zrobi|zrobią|sprawdzi|sprawdzą|zamówi|zamówią|kupi|kupią|wykona|wykonają|opracuje|opracują|ustali|ustalą|poprawi|poprawią|doda|dodadzą|dokończy|dokończą|załatwi|załatwią|zaktualizuje|stworzy|stworzą", ``},
	{"Polish", "skontaktuje|skontaktują|zajmie|zajmą", `się`},
	{"Czech and Slovak", "připraví|zařídí|pošle|napíše|zjistí|udělá|objedná|koupí|osloví|kontaktuje|domluví|zajistí|vytvoří|doplní|opraví|vytiskne|pripraví|zariadi|urobí|spraví|kúpi|dohodne|zabezpečí|vytvorí|zistí|vytlačí|dokončí", ``},
	{"Czech and Slovak", "se|sa", `(?:postará|ujme|zeptá|ozve)`},
}

// takingWords gives the patterns for what may follow each of the words, and anyWords those that
// anything may follow.
var takingWords, anyWords = func() (map[string][]*pattern.Pattern, map[string]bool) {
	all, loose := map[string][]*pattern.Pattern{}, map[string]bool{}
	for _, way := range waysToTake {
		for word := range strings.SplitSeq(way.words, "|") {
			if way.behind == "" {
				loose[word] = true
				continue
			}
			all[word] = append(all[word], pattern.Must(`(?i)^(?:`+way.behind+`)(?:\P{L}|$)`))
		}
	}
	return all, loose
}()

// Somebody will do something in one word: "contactera", "enviará", "invierà". Who will be there,
// speak or leave does no work.
var (
	willAbroad = pattern.Must(`^[\p{Ll}-]{3,}(?:er(?:a|ont)|r(?:á|án|ão|à|anno))$`)
	willBeIdle = pattern.Must(`^(?:ser|aur|pourr|devr|ir|viendr|arriver|rester|quitter|manquer|parler|présenter|participer|assister|commencer|estar|habr|podr|deber|tendr|vendr|saldr|asistir|participar|presentar|hablar|llegar|ter|poder|dever|vir|estar|falar|apresentar|chegar|sar|avr|potr|dovr|verr|andr|uscir|arriver|presenter|parteciper|parler|rester|cam|op|haver)(?:a|ont|á|án|ão|à|anno)$`)
	idleAbroad = pattern.Must(`^(?:a |que |de |(?:(?:aussi|donc|également|også|da|derfor|så|också|även|då|därför) )+)?(?:` + idleFrench + `|` + idleSpanish + `|` + idlePortuguese + `|` + idleItalian + `|` + idleNorse + `)(?:\P{L}|$)`)
	// What somebody says, or is said to be: "that …", "the minutes".
	toldAbroad = pattern.Must(`^(?:che|que|qu'\p{L}+|dat|at|att|že|że|si|om|hvorfor|referat(?:et)?|protokoll(?:et)?|notulen|acta|ata|verbale)(?:\P{L}|$)`)
)

// takesOnAbroad holds for phrases behind a name by which somebody takes something on in another
// language than English and German.
func takesOnAbroad(words []string) bool {
	if len(words) < 2 {
		return false
	}
	first := strings.ReplaceAll(words[0], "’", "'")
	rest := strings.ReplaceAll(strings.Join(words[1:min(len(words), 16)], " "), "’", "'")
	if slices.ContainsFunc(takingWords[first], func(behind *pattern.Pattern) bool { return behind.MatchString(rest) }) {
		return !idleAbroad.MatchString(rest) || talksWith.MatchString(rest)
	}
	if talksWith.MatchString(speaking.ReplaceAllString(first, "$1") + " " + rest) {
		return speaking.MatchString(first)
	}
	switch first {
	case "gaat", "gaan", "zal", "zullen", "moet", "moeten":
		return dutchVerb(words[1:])
	}
	return (anyWords[first] && startsLetter.MatchString(rest) || willAbroad.MatchString(first) && !willBeIdle.MatchString(first)) && !toldAbroad.MatchString(rest)
}

// Who speaks with others, who are not at the table, does some work.
var (
	talksWith = pattern.Must(`^(?:a |que )?(?:parler|hablar|falar|parlare|snakke|tale|prata) (?:avec|à|aux?|con|com|med) `)
	speaking  = pattern.Must(`^(parler|hablar|falar)(?:a|ont|á|án|ão)$`)
)

// nameFirstAbroad is nameFirst for other languages: "Se encarga lead", "C'est lead qui s'en charge".
func nameFirstAbroad(s string) string {
	if len(s) > longestMarked || !holdsAny(s, "se ", "c'est ", "c’est ", "queda ", "fica ", "lo ", "ci ", "dit ", "dat ", "det", "s'en ", "s’en ") {
		return s
	}
	if m := itIs.FindStringSubmatch(s); m != nil {
		return m[1] + " " + m[2]
	}
	return seesToItLast.ReplaceAllString(s, "$1 se encarga")
}

var (
	itIs         = pattern.Must(`^[Cc]['’]est ([^.,;:?!]{1,60}?) qui ([^?]+)$`)
	seesToItLast = pattern.Must(`^(?:[Ss]e (?:encargan?|ocupan?)|[Qq]uedan? a cargo de|[Ll]o hacen?|[Ff]ica(?:m)? (?:com|a cargo d[aoe])(?: [ao])?|[Cc]i pensa(?:no)?|[Ss]e ne occupa(?:no)?|[Ll]o fa(?:nno)?|[Dd][ia]t (?:doen?|doet|regelt|regelen)|[Dd]et(?:te)? (?:tar|tager|ordner|fikser|fixar)) ([^.,;:?!]{1,60}?)[.! ]*$`)
	// "Qui s'en charge ? Lead", "Wer macht das? Lead"
	whoSeesToIt = pattern.Must(`^(?:[^.:?]{1,60}[.:] )?[¿]?(?i:qui|quién|quien|quem|chi|wer|wie|hvem|vem|kto|kdo) (?i:s['’]en (?:charge|occupe)|fait|contacte|appelle|se encarga|lo hace|llama|faz|cuida|se ne occupa|lo fa|ci pensa|macht|kümmert sich|übernimmt|schreibt|bestellt|besorgt|doet|regelt|pakt|tar|tager|ordner|gjør|fixar|kollar|załatwi|zrobi|zařídí|udělá)\b[^?]{0,60}\?+ ([^.:;!?]{1,60})(?:[.!]|$)`)
)

var startsLetter = pattern.Must(`^\p{L}`)

// dutchVerb holds for what somebody will do in Dutch, where the verb comes next or closes the
// sentence: "inventariseren hoe …", "de zaal regelen".
func dutchVerb(words []string) bool {
	if strings.EqualFold(words[0], "niet") || words[0] == "naar" {
		return false
	}
	end := len(words) - 1
	for i, word := range words[:min(len(words), mostClauses)] {
		if strings.TrimRight(word, ".,;!") != word {
			end = i
			break
		}
	}
	for _, word := range []string{words[0], words[end]} {
		word = strings.TrimRight(word, ".,;!")
		if len(word) > 4 && strings.HasSuffix(word, "en") && !startsUpper(word) && !idleInDutch.MatchString(word) {
			return true
		}
	}
	return false
}

var idleInDutch = pattern.Must(`^(?:` + idleDutch + `)$`)

// notNamesAbroad are words in front of what somebody takes on in other languages that are nobody's
// name: articles, pronouns, and bodies that need no article.
var notNamesAbroad = func() map[string]bool {
	all := map[string]bool{}
	for word := range strings.FieldsSeq("der die das den dem ein eine einer wir ich ihr er sie es man jemand niemand alle jeder wer dies dieser diese vorstand " +
		"le la les l'un un une des on nous vous je il elle ils elles quelqu'un personne chacun tous toutes qui ce cette ça cela bureau " +
		"el los las una unos nosotros nosotras yo él ella ellos ellas alguien nadie quien quién cada todos todas se lo esto eso " +
		"o os as um uma uns eu ele ela eles elas alguém ninguém quem isso isto " +
		"il lo gli uno noi io lui lei loro qualcuno nessuno chi ciascuno tutti tutte ci si questo " +
		"de het een we wij ik hij zij ze iemand niemand wie iedereen allen dit dat bestuur vereniging " +
		"vi jeg jag du de den det en ei et ett noen nogen någon ingen alla hvem vem man begge styret styre styrelsen bestyrelsen foreningen föreningen kommunen banken gruppen gruppa " +
		"my ja on ona oni ktoś nikt wszyscy kto to zarząd someone kdo někdo nikdo všichni niekto všetci výbor") {
		all[word] = true
	}
	return all
}()
