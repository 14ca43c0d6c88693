package minutes

// The words of other languages for what minutes are made of: a table for each kind of label, a row
// for each language. A word stands here only if it says nothing else as a label of minutes in
// English, and if it says the same in all languages that have it. Genders need not be repeated,
// "teilnehmer:innen", "présent·e·s", nor words be without their accents.

var wordTables = []wordTable{labelsOfPeople, labelsOfHead, labelsOfLists, namesOfColumns}

// labelsOfPeople stand in front of who was there, and as what. The last are minutes, and who wrote
// them.
var labelsOfPeople = wordTable{
	[]string{"present", "absent", "guests", "chair", "moderator", "notetaker", "minutes"},
	[][]string{
		{"German",
			"anwesend|anwesende|teilnehmer|teilnehmerin|teilnehmende|teilnehmerinnen|teilnehmerinnen und teilnehmer|teilnehmer und teilnehmerinnen|teilnehmerliste|anwesenheit|anwesenheitsliste|dabei|mit dabei|es nehmen teil|es waren anwesend",
			"entschuldigt|entschuldigte|unentschuldigt|abwesend|abwesende|es fehlen|es fehlt|es fehlten|verhindert|fehlend|fehlende|nicht anwesend|abgemeldet",
			"gast|gäste|als gast|als gäste",
			"leitung|sitzungsleitung|sitzungsleiter|sitzungsleiterin|vorsitz|vorsitzende|vorsitzender|versammlungsleitung|versammlungsleiter|versammlungsleiterin|redeleitung",
			"moderation|moderiert von",
			"protokoll|protokollführung|protokollant|protokollantin|protokollführer|protokollführerin|schriftführer|schriftführerin|schriftführung|protokoll von|protokolliert von",
			"niederschrift"},
		{"French",
			"présent|présents|présente|présentes|étaient présents|sont présents|personnes présentes|membres présents|participants présents|participantes|participants et participantes|liste des présents|présences|présence|feuille de présence",
			"absents|absente|absentes|excusé|excusés|excusée|excusées|absents excusés|absent excusé|absents et excusés|étaient absents|absents ou excusés",
			"invité|invités|invitée|invitées|observateurs",
			"président|présidente|présidence|président de séance|présidente de séance|présidence de séance|présidé par",
			"animateur|animatrice|animé par|animée par|modérateur|modératrice|facilitateur|facilitatrice",
			"secrétaire|secrétaire de séance|secrétariat|prise de notes|prise de note|notes prises par|rédacteur|rédactrice|rédigé par|compte rendu par",
			"compte rendu|procès verbal"},
		{"Spanish",
			"asistentes|asistente|presentes|asisten|asistencia|miembros presentes|personas asistentes|integrantes presentes|asistieron|asistentes a la reunión|participantes",
			"ausentes|ausente|ausencias|no asisten|no asistentes|no asistieron|excusan asistencia|excusan su asistencia|excusados|justifican ausencia|inasistentes",
			"invitados|invitadas|invitado|invitada",
			"presidente|presidenta|preside|presidencia|presidida por",
			"moderador|moderadora|modera|facilitador|facilitadora|facilita|dirige",
			"secretario|secretaria|secretario de actas|redactor|redactora|acta redactada por|redactado por|redacta|toma de notas|toma notas|toma acta",
			"acta"},
		{"Portuguese",
			"presentes|presenças|integrantes presentes|membros presentes|lista de presença|participaram|participantes presentes|participantes",
			"ausentes|ausências|faltas|faltaram|justificaram|ausências justificadas",
			"convidados|convidadas|convidado|convidada",
			"presidente|presidência|presidida por",
			"moderador|moderadora|moderação|mediador|mediadora|facilitador|facilitadora",
			"redator|redatora|secretário|secretária|relator|relatora|ata por|redigido por|redigida por|responsável pela ata|ata redigida por",
			"ata"},
		{"Italian",
			"presenti|partecipanti|partecipano|presenze|sono presenti|membri presenti|hanno partecipato",
			"assenti|assente|assenti giustificati|giustificati|assenze",
			"ospiti|ospite|invitati",
			"presidente|presiede|presidenza|presidente dell'assemblea",
			"moderatore|moderatrice|moderazione|modera|facilitatore|facilitatrice",
			"segretario|segretaria|verbalizzante|verbalizza|redattore|redattrice|verbale redatto da|verbale a cura di|verbale di",
			"verbale"},
		{"Dutch",
			"aanwezig|aanwezigen|deelnemers|deelnemer|deelnemenden|aanwezige leden|aanwezigheid",
			"afwezig|afwezigen|verontschuldigd|verontschuldigden|afgemeld|afmeldingen|met kennisgeving afwezig|afwezig met kennisgeving|bericht van verhindering|verhinderd|niet aanwezig",
			"gasten|genodigden",
			"voorzitter|voorzitster|voorgezeten door|vergadervoorzitter",
			"gespreksleider|gespreksleiding",
			"notulist|notuliste|notulant|verslaggever|secretaris|genotuleerd door|verslag door|notulen door",
			"notulen|verslag"},
		{"Norwegian",
			"til stede|tilstede|til stades|tilstades|deltakere|deltakarar|deltagere|oppmøte|oppmøtte|frammøtte|fremmøtte|tilstedeværende|møtte",
			"fraværende|fråverande|forfall|meldt forfall|fravær|fråvær|ikke til stede|ikke tilstede|ikkje til stades",
			"gjester|gjestar",
			"møteleder|møteleiar|ordstyrer|ordstyrar",
			"fasilitator|møtefasilitator",
			"referent|møtereferent|sekretær|skribent|protokollfører",
			"referat"},
		{"Swedish",
			"närvarande|deltagare|närvaro|närvarolista",
			"frånvarande|frånvaro|anmält förhinder|förhinder|ej närvarande|inte närvarande",
			"gäster|gäst|inbjudna|adjungerade",
			"ordförande|mötesordförande|ordf",
			"mötesledare",
			"sekreterare|mötessekreterare|protokollförare|vid protokollet",
			"mötesprotokoll"},
		{"Danish",
			"til stede|tilstede|deltagere|fremmødte|tilstedeværende|mødte|deltog",
			"afbud|fraværende|ikke til stede|meldt afbud|ikke mødt",
			"gæster|gæst",
			"mødeleder|ordstyrer|dirigent|formand",
			"mødefacilitator",
			"referent|sekretær",
			"referat"},
		{"Polish",
			"obecni|obecne|obecna|obecny|uczestnicy|uczestnicy spotkania|uczestniczyli|obecność|lista obecności|lista obecnych",
			"nieobecni|nieobecny|nieobecna|usprawiedliwieni|nieobecności",
			"goście|zaproszeni goście",
			"przewodniczący|przewodnicząca|prowadzący|prowadząca|prowadzący spotkanie",
			"moderuje|moderował|moderowała",
			"protokolant|protokolantka|protokołował|protokołowała|sekretarz|notował|notowała|protokół sporządził|protokół sporządziła",
			"protokół"},
		{"Czech",
			"přítomni|přítomní|přítomno|přítomen|přítomna|účastníci|účast|zúčastnění|přítomní členové|prezence",
			"omluveni|omluvení|omluven|omluvena|omluveno|nepřítomni|nepřítomní|neomluveni|chybí|chyběli",
			"hosté",
			"předsedající|předseda|řídící schůze|vedoucí schůze",
			"moderátor|moderátorka|moderuje|facilitátor",
			"zapisovatel|zapisovatelka|zapsal|zapsala|zapisuje|zápis provedl|zápis provedla|zápis pořídil|zápis pořídila",
			"zápis"},
		{"Slovak",
			"prítomní|prítomný|prítomnosť|účastníci|zúčastnení|účasť|prítomní členovia",
			"neprítomní|neprítomný|ospravedlnení|ospravedlnený|chýbajúci",
			"hostia",
			"predsedajúci|vedúci stretnutia",
			"moderátor|moderátorka",
			"zapisovateľ|zapisovateľka|zapísal|zapísala",
			"zápisnica"},
	},
}

// labelsOfHead stand in front of what a meeting was.
var labelsOfHead = wordTable{
	[]string{"place", "time", "meeting date", "agenda", "next meeting"},
	[][]string{
		{"German", "ort|ort der sitzung", "zeit|beginn|uhrzeit|dauer|startzeit", "datum|sitzungsdatum", "tagesordnung|tagesordnungspunkte|traktanden",
			"nächste sitzung|nächstes treffen|nächster termin|nächste besprechung|nächstes meeting|nächstes plenum|termin der nächsten sitzung"},
		{"French", "lieu|lieu de la réunion", "heure|horaire|horaires|début|durée|durée de la réunion|heure de début", "date de la réunion|date et heure", "ordre du jour|points à l'ordre du jour",
			"prochaine réunion|prochaine rencontre|prochain rendez vous|prochaine séance|date de la prochaine réunion"},
		{"Spanish", "lugar|lugar de la reunión|ubicación", "hora|hora de inicio|hora inicio|duración|horario", "fecha|fecha y hora|fecha de la reunión", "orden del día",
			"próxima reunión|siguiente reunión|fecha de la próxima reunión|fecha próxima reunión"},
		{"Portuguese", "local da reunião|localização", "hora|horário|hora de início|horário de início|duração", "data da reunião|data e hora|data e horário", "pauta|pauta da reunião|pautas da reunião|ordem do dia|ordem de trabalhos",
			"próxima reunião|data da próxima reunião|próximo encontro"},
		{"Italian", "luogo|sede|luogo della riunione", "ora|orario|ora di inizio|durata", "data della riunione|data e ora", "ordine del giorno|odg|o.d.g",
			"prossima riunione|prossimo incontro|prossimo meeting|data della prossima riunione"},
		{"Dutch", "plaats|locatie", "tijd|tijdstip|aanvang|duur", "datum|datum vergadering", "agendapunten",
			"volgende vergadering|volgende bijeenkomst|volgende meeting|volgend overleg|datum volgende vergadering"},
		{"Norwegian", "sted|stad|møtested|møtestad", "tid|tidspunkt|klokkeslett|varighet", "dato|møtedato", "saksliste|sakliste|dagsorden",
			"neste møte|dato for neste møte"},
		{"Swedish", "plats", "tid|starttid", "datum", "dagordning|föredragningslista",
			"nästa möte|datum för nästa möte"},
		{"Danish", "sted|mødested", "tid|tidspunkt|varighed", "dato|mødedato", "dagsorden",
			"næste møde|dato for næste møde"},
		{"Polish", "miejsce|miejsce spotkania", "czas|czas trwania|godzina", "data spotkania|data i godzina", "porządek obrad|porządek spotkania|plan spotkania",
			"następne spotkanie|kolejne spotkanie|najbliższe spotkanie|termin następnego spotkania"},
		{"Czech", "místo|místo konání", "čas|čas konání|začátek", "datum|datum konání", "program jednání|program schůze|program schůzky|pořad jednání",
			"příští schůze|příští schůzka|další schůzka|další schůze|příští jednání|příští setkání|další setkání|termín příští schůzky"},
		{"Slovak", "miesto|miesto stretnutia", "čas|čas stretnutia", "dátum", "program stretnutia",
			"nasledujúce stretnutie|ďalšie stretnutie|najbližšie stretnutie"},
	},
}

// labelsOfLists are the names of lists and areas but for those of work.
var labelsOfLists = wordTable{
	[]string{"action items from last meeting", "last week", "next week", "next steps", "decisions", "notes", "topics", "any other business", "announcements", "round table", "things needed"},
	[][]string{
		{"German",
			"stand der aufgaben|rückblick|alte aufgaben|kontrolle der aufgaben",
			"letzte woche|letztes mal|letztes treffen|vergangene woche|seit letzter woche|seit dem letzten mal|seit dem letzten treffen|seit der letzten sitzung|was bisher geschah|was wurde gemacht|gestern",
			"nächste woche|diese woche|kommende woche|heute|bis nächste woche",
			"nächste schritte|weitere schritte|weiteres vorgehen|ausblick|bis zum nächsten mal|bis zum nächsten treffen",
			"beschlüsse|beschluss|entscheidungen|entscheidung|beschlossen|gefasste beschlüsse|getroffene entscheidungen",
			"notizen|diskussion|besprechung|besprochenes|besprochene punkte|mitteilungen|bekanntmachungen",
			"themen|besprochene themen",
			"verschiedenes|sonstiges|allfälliges|varia",
			"ankündigungen|informationen",
			"berichtsrunde|statusrunde|berichte aus der runde|reihum|aktuelles aus der runde|updates aus der runde",
			"benötigte materialien|benötigtes material|benötigt|benötigt werden|benötigt wird|mitzubringen|mitzubringendes|mitbringliste|einkaufsliste|besorgungen|zu besorgen|wer bringt was|wer bringt was mit|was wir brauchen"},
		{"French",
			"suivi des actions|suivi des tâches|état des actions|actions précédentes|retour sur les actions|point sur les actions",
			"semaine dernière|la semaine dernière|semaine passée|la dernière fois|depuis la dernière fois|depuis la dernière réunion|hier|ce qui a été fait|réalisations|tâches réalisées|travail réalisé|travail effectué",
			"semaine prochaine|la semaine prochaine|cette semaine|pour la semaine prochaine|aujourd'hui|pour la prochaine fois|pour la prochaine réunion|d'ici la prochaine réunion|d'ici la prochaine fois",
			"prochaines étapes|étapes suivantes|prochaine étape",
			"décisions|décision|décisions prises|relevé de décisions|relevé des décisions|résolutions|décidé|délibérations",
			"échanges|points abordés|points discutés|sujets abordés",
			"sujets|points à aborder|thèmes",
			"divers|questions diverses|autres points|points divers",
			"informations|annonces|nouvelles",
			"tour de table|tour d'actualité|tour d'actualités|tour des actualités|tour d'avancement|avancement de chacun|nouvelles de chacun",
			"matériel nécessaire|matériel requis|matériel à prévoir|à apporter|liste de courses|liste des courses|qui apporte quoi|à acheter"},
		{"Spanish",
			"seguimiento de tareas|seguimiento de acuerdos|tareas anteriores|revisión de tareas|estado de las tareas|pendientes anteriores",
			"semana pasada|la semana pasada|última semana|desde la última reunión|ayer|lo realizado|trabajo realizado|tareas realizadas|avances|avances de la semana",
			"próxima semana|la próxima semana|esta semana|semana que viene|para la próxima semana|para la próxima reunión|hoy|hasta la próxima reunión",
			"próximos pasos|siguientes pasos|pasos siguientes|pasos a seguir",
			"decisiones|decisión|decisiones tomadas|acuerdos|acuerdo|acuerdos tomados|acuerdos adoptados|acuerdos alcanzados|acuerdos y decisiones|resumen de acuerdos|resumen de acuerdos y decisiones|puntos acordados|resoluciones",
			"notas|discusión|desarrollo de la reunión|temas tratados|puntos tratados|puntos discutidos|observaciones|resumen",
			"temas|temas a tratar|puntos a tratar",
			"ruegos y preguntas|varios|otros asuntos|otros temas|asuntos varios",
			"avisos|anuncios|informes|noticias",
			"ronda de novedades|ronda de actualizaciones|ronda de avances|avances por persona|avances de cada uno",
			"material necesario|materiales necesarios|cosas necesarias|qué llevar|lista de la compra|quién lleva qué|quién trae qué|para comprar"},
		{"Portuguese",
			"pendências anteriores|acompanhamento das tarefas|tarefas anteriores|revisão das tarefas",
			"semana passada|última semana|na semana passada|desde a última reunião|ontem|o que foi feito|atividades realizadas|tarefas realizadas",
			"próxima semana|esta semana|semana que vem|para a próxima semana|até a próxima reunião|para a próxima reunião|hoje",
			"próximos passos|passos seguintes",
			"decisões|decisão|decisões tomadas|deliberações|decidido",
			"notas|discussão|discussões|assuntos tratados|assuntos discutidos|tópicos discutidos|tópicos abordados|pontos discutidos|anotações|observações|resumo",
			"temas|assuntos|tópicos",
			"outros assuntos|assuntos gerais",
			"informes|avisos|comunicados|recados",
			"rodada de atualizações|ronda de atualizações|rodada de informes|atualizações individuais",
			"materiais necessários|o que levar|o que trazer|lista de compras|quem leva o quê|quem traz o quê"},
		{"Italian",
			"azioni precedenti|stato delle attività|stato delle azioni|revisione delle azioni",
			"settimana scorsa|la settimana scorsa|scorsa settimana|dall'ultima riunione|ieri|cosa è stato fatto|cosa abbiamo fatto|attività svolte|attività completate|lavoro svolto",
			"prossima settimana|la prossima settimana|questa settimana|settimana prossima|per la prossima settimana|per la prossima riunione|per la prossima volta|oggi",
			"prossimi passi|passi successivi|prossimi step",
			"decisioni|decisione|decisioni prese|delibere|delibera|registro delle decisioni",
			"appunti|discussione|discussioni|resoconto|argomenti trattati|argomenti discussi|sintesi dell'incontro",
			"argomenti|temi",
			"varie ed eventuali|varie|eventuali",
			"comunicazioni|annunci|avvisi",
			"giro di tavolo|giro di aggiornamenti|giro di aggiornamento|aggiornamenti dei membri",
			"materiale necessario|materiali necessari|cose necessarie|lista della spesa|cosa portare|chi porta cosa|da comprare"},
		{"Dutch",
			"opvolging actiepunten|stand van zaken actiepunten|stand actiepunten|vorige actiepunten",
			"vorige week|afgelopen week|vorige keer|sinds de vorige keer|sinds vorige week|sinds de vorige vergadering|gisteren|realisaties|realisaties vorige periode|wat is er gedaan|wat hebben we gedaan",
			"volgende week|komende week|deze week|voor volgende week|tegen volgende week|planning komende periode|planning volgende week|komende periode|vandaag|tot volgende keer",
			"volgende stappen|vervolgstappen|verdere stappen",
			"besluiten|besluit|genomen besluiten|besluitenlijst|beslissingen|beslissing|genomen beslissingen",
			"notities|discussie|bespreking|besproken punten",
			"onderwerpen|bespreekpunten",
			"rondvraag|wvttk|w.v.t.t.k|overige|diversen",
			"mededelingen|aankondigingen",
			"rondje langs de velden|rondje updates|updateronde|updates van iedereen|rondje leden",
			"benodigdheden|benodigde materialen|benodigd|boodschappenlijst|mee te nemen|mee te brengen|wie brengt wat mee|wie neemt wat mee"},
		{"Norwegian",
			"oppfølging av oppgaver|oppfølging fra forrige møte|oppfølging frå førre møte|status på oppgaver|status oppgaver",
			"sidan sist|siden sist|sist|sist uke|sist veke|siste veke|siste uke|forrige uke|førre veke|siden forrige møte|sidan førre møte|siden forrige gang|sidan førre gong|gjort siden sist|gjort sidan sist|status siden sist|status sidan sist|hva er gjort|kva er gjort|hva har vi gjort",
			"neste uke|neste veke|denne uken|denne uka|denne veka|i dag|til neste gang|til neste gong|til neste møte|frem til neste møte|fram til neste møte|plan for neste uke",
			"neste steg|neste skritt|videre arbeid|vidare arbeid|veien videre|vegen vidare",
			"vedtak|beslutninger|beslutning|avgjørelser|avgjerder",
			"notater|notat|diskusjon|diskusjoner|drøfting|oppsummering",
			"saker|tema",
			"eventuelt|ymse|annet",
			"orienteringer|orienteringssaker|meldinger|meldingar",
			"bordet rundt|runde rundt bordet|rundt bordet|statusrunde|statusrunde fra alle",
			"utstyr som trengs|det vi trenger|handleliste|hvem tar med hva|nødvendig utstyr|innkjøpsliste"},
		{"Swedish",
			"uppföljning av åtgärder|uppföljning från föregående möte|uppföljning av uppgifter|status på uppgifter",
			"förra veckan|föregående vecka|sedan sist|sen sist|sedan förra mötet|sedan förra veckan|igår|vad har hänt|vad har gjorts|senaste veckan",
			"nästa vecka|denna vecka|den här veckan|kommande vecka|idag|till nästa vecka|till nästa möte|till nästa gång|inför nästa möte",
			"nästa steg|fortsatt arbete|vägen framåt",
			"beslut|fattade beslut|beslutat|mötets beslut",
			"anteckningar|mötesanteckningar|diskussioner|sammanfattning",
			"ämnen|diskussionspunkter",
			"övrigt|övriga frågor|övriga ärenden",
			"meddelanden|informationspunkter",
			"laget runt|bordet runt|statusrunda|rapportrunda",
			"det som behövs|material som behövs|inköpslista|vem tar med vad|att ta med|att köpa"},
		{"Danish",
			"opfølgning på opgaver|opfølgning fra sidste møde|opfølgning på sidste møde|status på opgaver",
			"sidste uge|forrige uge|siden sidst|siden sidste møde|i går|hvad er der sket|hvad har vi lavet|sidste møde",
			"næste uge|denne uge|i denne uge|kommende uge|i dag|til næste gang|til næste møde|inden næste møde",
			"næste skridt|det videre arbejde|videre arbejde|næste trin",
			"beslutninger|beslutning|besluttet|vedtagelser",
			"noter|drøftelse|drøftelser|opsummering|bemærkninger",
			"emner",
			"eventuelt|evt",
			"orientering|meddelelser|orienteringspunkter",
			"bordet rundt|statusrunde|runden rundt",
			"nødvendige materialer|det skal vi bruge|indkøbsliste|medbringes|hvem tager hvad med|hvem medbringer hvad"},
		{"Polish",
			"status zadań|przegląd zadań|stan zadań",
			"zeszły tydzień|ostatni tydzień|poprzedni tydzień|w zeszłym tygodniu|od ostatniego spotkania|wczoraj|co zrobiliśmy|co zostało zrobione|wykonane zadania|zrealizowane zadania",
			"następny tydzień|przyszły tydzień|w przyszłym tygodniu|ten tydzień|w tym tygodniu|dzisiaj|dziś|na następny tydzień|na następne spotkanie|do następnego spotkania",
			"następne kroki|kolejne kroki|dalsze kroki",
			"decyzje|decyzja|podjęte decyzje|kluczowe decyzje|postanowienia|ustalenia|uchwały|uchwała",
			"notatki|dyskusja|omówione tematy|omówione punkty|omówione kwestie|przebieg spotkania|podsumowanie",
			"tematy|poruszone tematy",
			"wolne wnioski|sprawy różne|różne",
			"ogłoszenia|informacje|komunikaty",
			"runda statusów|runda aktualizacji|co u kogo|rundka",
			"potrzebne materiały|potrzebne rzeczy|lista zakupów|do kupienia|kto co przynosi|co przynieść"},
		{"Czech",
			"kontrola úkolů|plnění úkolů|stav úkolů|kontrola zápisu",
			"minulý týden|za minulý týden|od minula|z minula|od minulé schůzky|od poslední schůzky|včera|co se udělalo|co jsme udělali|co je hotovo",
			"příští týden|tento týden|na příští týden|dnes|do příště|do příštího týdne|do příští schůzky|do příští schůze",
			"další kroky|následující kroky|další postup",
			"rozhodnutí|usnesení|přijatá usnesení|schváleno",
			"poznámky|diskuse|diskuze|projednané body|průběh jednání|průběh schůze|shrnutí",
			"témata|body jednání",
			"různé|ostatní",
			"oznámení|informace|aktuality",
			"kolečko|kolečko aktualit|aktuality od všech|co kdo dělá",
			"potřebné věci|potřebný materiál|nákupní seznam|kdo co přinese|co koupit|koupit"},
		{"Slovak",
			"stav úloh|kontrola úloh|stav predošlých úloh|vyhodnotenie úloh|zhodnotenie úloh|zhodnotenie úloh z predchádzajúceho stretnutia",
			"minulý týždeň|od minula|od posledného stretnutia|včera|čo sme spravili",
			"budúci týždeň|tento týždeň|na budúci týždeň|dnes|do budúceho stretnutia|do ďalšieho stretnutia|do nasledujúceho stretnutia",
			"ďalšie kroky|nasledujúce kroky|ďalší postup",
			"rozhodnutia|rozhodnutie|prijaté rozhodnutia|uznesenia",
			"poznámky|diskusia|priebeh stretnutia",
			"témy|prebrané témy",
			"rôzne",
			"oznamy|informácie",
			"koliečko|koliesko|kolo aktualít|čo kto robí",
			"potrebné veci|potrebný materiál|nákupný zoznam|kto čo prinesie|čo kúpiť"},
	},
}

// tonguesOfWork are what lists of work are called.
var tonguesOfWork = []tongueOfWork{
	{tongue: "German",
		tasks:  "aufgaben|aufgabe|aufgabenliste|aufgabenverteilung|hausaufgaben|maßnahmen|maßnahmenliste|arbeitsauftrag|arbeitsaufträge|aufträge|aktionen|aktionspunkte|pendenzen|zu erledigen|noch zu erledigen|zu tun|noch zu tun|offene punkte|wer macht was|todo liste|to do liste|todoliste",
		before: "offene|neue|weitere|verteilte|unsere|aktuelle|anstehende|kommende|verbleibende|konkrete|alle",
		behind: "für alle|im überblick",
		whose:  "verantwortliche|verantwortlich|verantwortlichkeiten|zuständige|zuständig|zuständigkeiten|fristen|termine|termin",
		last:   `(?:aus|von|vom|seit|der) (?:de[rm] )?(?:letzten?|vorigen?|vergangenen?) (?:sitzung|mal|treffen|woche|meeting|termin|plenum|protokoll)`,
		next:   `(?:bis|für)(?: zu[mr])? (?:d(?:ie|en|as) )?(?:nächste[nrsm]?|kommende[nrsm]?) (?:mal|treffen|termin|sitzung|woche|plenum|meeting|besprechung)|diese woche|nächste woche`},
	{tongue: "French",
		tasks:  "tâches|tâche|choses à faire|à faire|reste à faire|travail à faire|plan d'action|plan d'actions|liste des tâches|liste des actions|relevé d'actions|relevé des actions|points d'action|qui fait quoi|répartition des tâches",
		before: "nouvelles|prochaines|autres|toutes les|les",
		behind: "à faire|à mener|à réaliser|à venir|à suivre|à entreprendre|à prendre|en cours|décidées|assignées|attribuées|restantes|ouvertes|identifiées|définies|suivantes|prévues|planifiées|de la semaine",
		whose:  "responsables|responsable|échéances|échéance|délais|responsabilités",
		last:   `(?:de|depuis) la (?:dernière|précédente) (?:réunion|fois|séance|semaine)|précédentes|de la semaine dernière`,
		next:   `(?:pour|d'ici|avant|d'ici à) la prochaine (?:réunion|fois|séance|semaine|rencontre)|pour la semaine prochaine|(?:de )?cette semaine`},
	{tongue: "Spanish",
		tasks:  "tareas|tarea|acciones|acción|compromisos|compromiso|pendientes|asuntos pendientes|puntos pendientes|por hacer|cosas por hacer|cosas que hacer|plan de acción|lista de tareas|lista de acciones|puntos de acción|quién hace qué|reparto de tareas|distribución de tareas|asignación de tareas|acuerdos y compromisos",
		before: "nuevas|próximas|otras|las|resumen de|listado de",
		behind: "asignadas|pendientes|a realizar|por hacer|por realizar|a hacer|a seguir|acordadas|acordados|próximas|futuras|en curso|nuevas|concretas|definidas|de la semana",
		whose:  "responsables|responsable|plazos|fechas|responsabilidades|encargados",
		last:   `(?:de|desde) la (?:última|anterior|pasada) (?:reunión|semana|sesión|vez)|de la (?:reunión|semana|sesión) (?:anterior|pasada)|anteriores`,
		next:   `(?:para|hasta|antes de) la (?:próxima|siguiente) (?:reunión|semana|sesión|vez)|para esta semana`},
	{tongue: "Portuguese",
		tasks:  "tarefas|tarefa|ações|afazeres|compromissos|compromisso|pendências|encaminhamentos|encaminhamento|a fazer|coisas a fazer|o que fazer|plano de ação|lista de tarefas|pontos de ação|quem faz o quê|divisão de tarefas|divisão das tarefas|distribuição de tarefas|distribuição das tarefas",
		before: "novas|novos|próximas|próximos|outras|outros|as|os",
		behind: "atribuídas|pendentes|a fazer|a realizar|definidas|definidos|futuras|em andamento|em aberto|da semana|acordadas|designadas|distribuídas",
		whose:  "responsáveis|responsável|prazos|responsabilidades",
		last:   `(?:da|desde a) (?:última|anterior|passada) (?:reunião|semana)|da (?:reunião|semana) (?:anterior|passada)|anteriores`,
		next:   `(?:para|até) a (?:próxima|seguinte) (?:reunião|semana|vez)|para esta semana`},
	{tongue: "Italian",
		tasks:  "cose da fare|da fare|azioni|compiti|compito|lista delle cose da fare|piano d'azione|punti d'azione|chi fa cosa|attività da svolgere|attività assegnate|attività previste|attività pianificate|suddivisione dei compiti|divisione dei compiti",
		before: "nuove|nuovi|prossime|prossimi|altre|altri",
		behind: "da svolgere|da intraprendere|da fare|da completare|assegnati|assegnate|in sospeso|aperte|aperti|pianificate|previste",
		whose:  "responsabili|responsabile|scadenze|responsabilità",
		last:   `(?:dell'|dalla |della )(?:ultima|scorsa|precedente) (?:riunione|settimana|volta)|precedenti`,
		next:   `(?:per|entro) (?:la|il) prossim[ao] (?:riunione|settimana|volta|incontro)`},
	{tongue: "Dutch",
		tasks:  "actiepunten|actiepunt|acties|actie|actielijst|actiepuntenlijst|takenlijst|te doen|nog te doen|huiswerk|wie doet wat|takenverdeling|taakverdeling|to do lijst|openstaande taken|nieuwe taken|openstaande punten",
		before: "openstaande|nieuwe|lopende|komende|onze|alle|verdere",
		behind: "openstaand|lopend",
		whose:  "verantwoordelijke|verantwoordelijken|deadlines",
		last:   `(?:van|uit|sinds) (?:de |het )?(?:vorige|laatste|afgelopen) (?:vergadering|keer|week|overleg|notulen|bijeenkomst)|vorige (?:vergadering|keer|week|periode)`,
		next:   `(?:voor|tegen|tot) (?:de |het )?(?:volgende?|komende?) (?:vergadering|keer|week|overleg|bijeenkomst)`},
	{tongue: "Norwegian",
		tasks:  "oppgaver|oppgåver|oppgave|oppgåve|arbeidsoppgaver|arbeidsoppgåver|gjøremål|gjeremål|aksjoner|aksjonar|aksjonspunkt|aksjonspunkter|aksjonsliste|tiltak|å gjøre|å gjere|oppgaveliste|oppgavefordeling|oppfølgingspunkter|hvem gjør hva|kven gjer kva|ting å gjøre|må gjøres|skal gjøres|til oppfølging",
		before: "nye|åpne|opne|gjenstående|gjenståande|utestående|våre|alle",
		behind: "framover|fremover",
		whose:  "ansvarlige|ansvarlig|ansvarleg|frister|frist",
		last:   `(?:fra|frå|siden|sidan) (?:forrige|førre|siste?) (?:møte|gang|gong|uke|veke)|(?:fra|frå) sist`,
		next:   `(?:til|før|for|innen|fram til|frem til) neste (?:møte|gang|gong|uke|veke)|(?:denne|neste) (?:uka|uken|veka|uke|veke)`},
	{tongue: "Swedish",
		tasks:  "uppgifter|uppgift|arbetsuppgifter|att göra|kvar att göra|saker att göra|att göra lista|åtgärder|åtgärdslista|åtgärdspunkter|aktioner|aktionspunkter|vem gör vad|läxa|läxor|todo lista",
		before: "nya|öppna|kvarstående|återstående|våra|alla",
		behind: "framåt",
		whose:  "ansvariga|ansvarig|deadlines",
		last:   `(?:från|sedan) (?:förra|föregående|senaste) (?:mötet?|gången|veckan)|från sist`,
		next:   `(?:till|inför|innan|för) (?:nästa|kommande) (?:möte|gång|vecka)|(?:denna|nästa) vecka`},
	{tongue: "Danish",
		tasks:  "opgaver|opgave|arbejdsopgaver|opgaveliste|opgavefordeling|handlinger|handlingspunkter|handlingsplan|aktioner|aktionspunkter|at gøre|gøremål|opfølgningspunkter|lektier|hvem gør hvad|todo liste",
		before: "nye|åbne|udestående|resterende|kommende|vores|alle",
		behind: "fremover",
		whose:  "ansvarlige|ansvarlig|frister|deadlines",
		last:   `(?:fra|siden) (?:sidste|forrige) (?:møde|gang|uge)|fra sidst`,
		next:   `(?:til|inden|for) næste (?:møde|gang|uge)|(?:i )?denne uge`},
	{tongue: "Polish",
		tasks:  "zadania|zadanie|do zrobienia|do wykonania|rzeczy do zrobienia|lista zadań|działania|plan działania|plan działań|akcje|kto co robi|podział zadań|podział obowiązków",
		before: "nowe|otwarte|kolejne|następne|najbliższe|aktywne|przydzielone|nasze|wszystkie|dalsze",
		behind: "do wykonania|do zrobienia|otwarte|bieżące|przydzielone|domowe",
		whose:  "terminy|termin|odpowiedzialni|osoby odpowiedzialne",
		last:   `z (?:poprzedniego|ostatniego) (?:spotkania|tygodnia|zebrania)`,
		next:   `(?:na|do|przed) (?:następn|kolejn|przyszł|najbliższ)[a-z]{1,3} (?:spotkani[ea]m?|zebrani[ea]m?|tydzień|tygodnia)|na ten tydzień`},
	{tongue: "Czech",
		tasks:  "úkoly|úkol|domácí úkoly|seznam úkolů|rozdělení úkolů|zadané úkoly|co udělat|co je potřeba udělat|co je třeba udělat|k řešení|k udělání|akční body|kdo co udělá",
		before: "nové|otevřené|další|nesplněné|trvající|aktuální|rozdané|průběžné|naše",
		behind: "pro všechny",
		whose:  "termíny|termín|odpovědnosti|zodpovědnosti|zodpovědní|odpovědní",
		last:   `z (?:minula|minulé schůzky|minulé schůze|předchozí schůzky|minulého týdne|minulého jednání|poslední schůzky|minulého zápisu)`,
		next:   `(?:do|na|k) (?:příště|(?:příští|příštího|další|dalšího) (?:schůzky|schůze|schůzku|schůzi|týdne|týden|jednání|setkání))`},
	{tongue: "Slovak",
		tasks:  "úlohy|úloha|zoznam úloh|rozdelenie úloh|zadané úlohy|čo treba urobiť",
		before: "nové|otvorené|ďalšie|naplánované|nesplnené|pridelené",
		behind: "pre všetkých",
		whose:  "termíny|zodpovední",
		last:   `z (?:minula|minulého stretnutia|predchádzajúceho stretnutia|posledného stretnutia)`,
		next:   `(?:do|na) (?:nasledujúceho|budúceho|ďalšieho|ďalšie|budúci|budúce|nasledujúce|nasledujúci) (?:stretnutia|stretnutie|týždňa|týždeň)`},
}

// namesOfColumns are what columns of tables of work are called. "What" and "description" may tell
// of other things, as in English.
var namesOfColumns = wordTable{
	[]string{"what", "description", "action", "owner", "due", "status", "name"},
	[][]string{
		{"German", "was", "beschreibung", "maßnahme|tätigkeit|was ist zu tun",
			"wer|verantwortlich|verantwortliche|verantwortlicher|verantwortung|verantwortlichkeit|zuständig|zuständige|zuständigkeit|wer macht es|wer macht's|bearbeiter|bearbeiterin",
			"wann|bis wann|bis|frist|termin|fällig|fällig am|fällig bis|erledigt bis", "stand|zustand|fortschritt", "vor und nachname"},
		{"French", "quoi", "description de la tâche", "action à mener|action à réaliser|mesure|mesure à prendre",
			"qui|responsable|responsables|porteur|porteuse|pilote|assigné à|attribué à|par qui|en charge", "quand|pour quand|échéance|délai|date limite|date butoir", "statut|état|avancement|état d'avancement", "nom|nom et prénom|prénom"},
		{"Spanish", "qué", "descripción|descripción breve|descripción de la tarea", "acción a realizar|medida|medida a tomar",
			"quién|responsable|responsables|encargado|encargada|encargados|asignado a|asignada a|a cargo de|persona responsable|persona encargada", "cuándo|plazo|fecha límite|fecha de entrega|fecha límite de entrega|vencimiento|para cuándo", "estado|estatus|avance", "nombre|nombre y apellidos|nombre completo"},
		{"Portuguese", "o quê|o que", "descrição|descrição da tarefa", "ação a realizar|ação|medida|medida a tomar",
			"quem|responsável|responsáveis|atribuído a|encarregado|encarregada", "quando|prazo|data limite|data de entrega|até quando|prazo final", "situação|estado|andamento", "nome|nome completo"},
		{"Italian", "cosa|che cosa", "descrizione", "azione|azione da intraprendere|misura|provvedimento",
			"a chi|responsabile|responsabili|assegnato a|incaricato|assegnatario|incaricati|referente", "quando|entro quando|entro|scadenza|data di scadenza", "stato|avanzamento", "nome|nome e cognome"},
		{"Dutch", "wat", "omschrijving|beschrijving|toelichting", "taak|maatregel",
			"wie|door wie|verantwoordelijke|verantwoordelijk|verantwoordelijken|eigenaar|actiehouder|trekker|uitvoerder", "wanneer|voor wanneer|tegen wanneer|uiterlijk|einddatum|streefdatum", "stand van zaken|voortgang", "naam"},
		{"Norwegian", "hva|kva", "beskrivelse|skildring", "hva skal gjøres|kva skal gjerast|aksjon",
			"hvem|kven|ansvarlig|ansvarlige|ansvarleg|ansvar|ansvarlig person|utføres av", "når|innen|frist|tidsfrist", "tilstand|framdrift|fremdrift", "navn|namn"},
		{"Swedish", "vad", "beskrivning", "vad ska göras|åtgärd|aktivitet",
			"vem|ansvarig|ansvariga|ansvar|utförs av|tilldelad", "när|senast|till när|slutdatum|klart senast", "läge|framsteg", "namn"},
		{"Danish", "hvad", "beskrivelse", "hvad skal gøres|tiltag",
			"hvem|ansvarlig|ansvarlige|ansvar|tovholder|udføres af", "hvornår|frist|senest|inden|tidsfrist", "tilstand|fremdrift", "navn"},
		{"Polish", "co zrobić", "opis|opis zadania", "działanie|środek",
			"kto|odpowiedzialny|odpowiedzialna|odpowiedzialni|osoba odpowiedzialna|osoba|wykonawca|przypisane do|realizuje", "kiedy|do kiedy|termin|termin realizacji|termin wykonania", "stan realizacji|postęp", "imię|imię i nazwisko|nazwisko"},
		{"Czech", "co je potřeba", "popis|popis úkolu", "akce k provedení|opatření",
			"kdo|zodpovídá|odpovídá|zodpovědný|odpovědný|zodpovědná osoba|odpovědná osoba|řeší|řešitel|zodpovědnost", "kdy|do kdy|termín|termín splnění", "stav", "jméno|jméno a příjmení"},
		{"Slovak", "čo", "popis", "čo treba spraviť|opatrenie",
			"kto|zodpovedný|zodpovedná osoba|zodpovedá|riešiteľ", "kedy|do kedy|termín|termín splnenia", "stav", "meno|meno a priezvisko"},
	},
}

// Words of state in other languages, as alternatives of expressions that mind no case, a row for
// each language.
const (
	doneAbroad = `erledigt|abgeschlossen|fertig|abgehakt` + // German
		`|fait|faite|terminée?s?|réalisée?s?|effectuée?s?` + // French
		`|hech[oa]s?|terminad[oa]s?|completad[oa]s?|finalizad[oa]s?|realizad[oa]s?` + // Spanish
		`|feit[oa]s?|concluíd[oa]s?` + // Portuguese, and as Spanish
		`|fatt[oaie]|completat[oaie]|terminat[oaie]|conclus[oaie]` + // Italian
		`|afgerond|gedaan|klaar|gereed|voltooid|afgehandeld` + // Dutch
		`|ferdig|gjort|utført|fullført` + // Norwegian
		`|klart?|färdigt?|avklarat|slutfört` + // Swedish
		`|færdig|udført|afsluttet` + // Danish
		`|zrobion[eay]|gotowe|zakończon[eay]|wykonan[eay]|zrealizowan[eay]|ukończon[eay]` + // Polish
		`|hotovo|splněno|dokončeno|vyřešeno|vyřízeno` + // Czech
		`|hotové|splnené|dokončené|vyriešené` // Slovak
	droppedAbroad = `entfällt|gestrichen|abgesagt` +
		`|annulée?s?|abandonnée?s?` +
		`|cancelad[oa]s?|descartad[oa]s?|anulad[oa]s?` +
		`|annullat[oaie]|cancellat[oaie]` +
		`|geannuleerd|vervallen|geschrapt` +
		`|avlyst|kansellert|utgår` +
		`|inställt|struket` +
		`|aflyst|udgår` +
		`|anulowan[eay]|odwołan[eay]` +
		`|zrušeno|zrušené`
	notDoneAbroad = `(?:noch )?nicht (?:erledigt|fertig|begonnen|angefangen)` +
		`|(?:pas|non) (?:encore )?(?:faite?|terminée?s?|commencée?s?)` +
		`|no (?:hech[oa]|realizad[oa]|terminad[oa]|completad[oa]|iniciad[oa])|sin (?:hacer|empezar|terminar)` +
		`|não (?:feit[oa]|iniciad[oa]|concluíd[oa]|realizad[oa])` +
		`|non (?:ancora )?(?:fatt[oa]|iniziat[oa]|completat[oa])` +
		`|(?:nog )?niet (?:gedaan|klaar|af|gestart|begonnen)` +
		`|(?:ikke|ikkje) (?:gjort|ferdig|starta|startet|påbegynt|utført)` +
		`|(?:ej|inte) (?:klart?|gjort|färdigt?|påbörjat|påbörjad)` +
		`|ikke (?:færdig|udført|påbegyndt)` +
		`|nie ?(?:zrobion[eay]|zaczęt[eay]|rozpoczęt[eay]|gotowe)` +
		`|nesplněno|nehotovo|nesplnené|nezačato`
	openAbroad = `(?:noch )?offen|in arbeit|in bearbeitung|läuft(?: noch)?|verschoben|ausstehend` +
		`|en cours|en attente|reportée?s?` +
		`|en curso|en progreso|en proceso|pendientes?|aplazad[oa]s?|pospuest[oa]s?` +
		`|em andamento|em curso|em progresso|em aberto|pendentes?|adiad[oa]s?` +
		`|in corso|in sospeso|in attesa|rimandat[oaie]` +
		`|loopt(?: nog)?|lopende?|bezig|in uitvoering|uitgesteld|openstaande?` +
		`|pågår|pågående|under arbeid|utsatt|utsett|gjenstår` +
		`|påbörjat|kvarstår|framskjutet|bordlagt` +
		`|i gang|igangværende|udsat|udestår` +
		`|w trakcie|w toku|przełożon[eay]` +
		`|probíhá|rozpracováno|odloženo|v řešení` +
		`|prebieha|rozpracované|odložené|v riešení`
)

// Words that stand in front of what they mark, as alternatives of expressions that mind no case: work,
// decisions, whose something is, by when.
const (
	actionAbroad = `aufgabe|(?:arbeits)?auftrag|ma(?:ß|ss)nahme` + // German
		`|tâches?|à faire|action à (?:mener|faire|réaliser)` + // French
		`|tareas?|acción|acciones` + // Spanish
		`|tarefas?|ação|ações|encaminhamentos?` + // Portuguese
		`|da fare|azion[ei]|compit[oi]` + // Italian
		`|actiepunt(?:en)?|acties?` + // Dutch
		`|aksjon(?:er|spunkt)?|oppgaver?|oppgåver?` + // Norwegian
		`|åtgärd(?:er)?|att göra|uppgift(?:er)?` + // Swedish
		`|opgaver?|aktion(?:spunkt)?` + // Danish
		`|zadani[ea]|do zrobienia` + // Polish
		`|úkoly?` + // Czech
		`|úloh[ay]` // Slovak
	decisionAbroad = `beschlu(?:ss|ß)|beschlossen|entscheidung` +
		`|décisions?|décidé` +
		`|decisión|acuerdos?|se acuerda` +
		`|decisão|deliberação|decidido` +
		`|decisione|deciso|delibera` +
		`|besluit(?:en)?|beslissing|besloten` +
		`|vedtak|beslutning|besluttet` +
		`|beslut|beslutat` +
		`|vedtaget` +
		`|decyzja|ustalenie|ustalono|postanowiono|uchwała` +
		`|rozhodnutí|rozhodnuto|usnesení` +
		`|rozhodnutie|uznesenie`
	// Letters with accents are any here, so that a line is looked through for few words only.
	ownerAbroad = `verantwortliche?r?|zust.ndig` +
		`|responsables?|porteur` +
		`|encargad[oa]` +
		`|respons.ve(?:l|is)` +
		`|responsabil[ei]|incaricato` +
		`|verantwoordelijken?|actiehouder` +
		`|ansvarlige?|ansvarleg` +
		`|ansvariga?` +
		`|tovholder` +
		`|odpowiedzialn[aey]|osoba odpowiedzialna` +
		`|zodpov.d.|zodpov.dn.` +
		`|zodpovedn.`
	dueAbroad = `frist|f.llig(?: am| bis)?|bis wann` +
		`|.ch.ance|date limite` +
		`|plazo|fecha l.mite` +
		`|prazo` +
		`|scadenza` +
		`|uiterlijk` +
		`|tidsfrist` +
		`|senast` +
		`|senest` +
		`|term[ií]n|do kiedy` +
		`|do kdy`
	// Who and when, which are that only below an item.
	whoAbroad = `wer|wann|qui|quand|qui.n|cu.ndo|quem|quando|wie|wanneer|hvem|kven|n.r|vem|hvorn.r|kto|kiedy|kdo|kdy`
)

// wordsForPeople say that all of them do something, or nobody yet.
var wordsForPeople = wordTable{
	[]string{"everybody", "nobody"},
	[][]string{
		{"German", "alle|alle zusammen", "niemand|noch niemand|noch offen|noch zu klären|wer?"},
		{"French", "tous|toutes|tout le monde|tou·te·s", "personne|à définir|à déterminer|à désigner|qui ?"},
		{"Spanish", "todas|todos y todas|todas y todos", "nadie|por definir|por asignar|sin asignar"},
		{"Portuguese", "todos e todas|todas e todos", "ninguém|a definir|a designar"},
		{"Italian", "tutti|tutte", "nessuno|da definire|da assegnare"},
		{"Dutch", "iedereen|allemaal", "nog niemand|nog te bepalen|n.t.b|ntb"},
		{"Norwegian", "alle sammen|hele gruppen|heile gruppa", "ingen|ikke bestemt|ikkje bestemt"},
		{"Swedish", "alla|alla tillsammans|hela gruppen", "ej bestämt|inte bestämt|ingen ännu"},
		{"Danish", "hele gruppen|alle sammen", "ikke besluttet|ikke aftalt"},
		{"Polish", "wszyscy|wszystkie", "nikt|do ustalenia"},
		{"Czech", "všichni", "nikdo|k určení|bude určeno"},
		{"Slovak", "všetci", "nikto|na určenie"},
	},
}

// What stands in front of a day that something is due by, and days that are no dates, as parts of
// expressions that mind no case, a row for each language.
const (
	untilAbroad = `bis(?: zu[mr]| sp.testens)?|sp.testens(?: bis| am)?` +
		`|avant(?: le)?|d['’]ici(?: le| au)?|pour le` +
		`|antes del?|hasta(?: el)?|para el` +
		`|at(?-i:é)(?: o| a)?` +
		`|entro(?: il)?` +
		`|voor|tegen|uiterlijk(?: op)?` +
		`|innen` +
		`|senast(?: den)?|innan` +
		`|senest(?: den)?|inden`
	// The words for a day, a week or a meeting that comes.
	soonAbroad = `heute|morgen|ende (?:der|des) (?:woche|monats|jahres)|(?:d(?:ie|er|en|as) )?(?:nächste|kommende)[nrms]? (?:woche|sitzung|treffen|mal|monat|plenum)` +
		`|aujourd['’]hui|demain|fin (?:de (?:la )?semaine|du mois|de mois)|(?:la )?(?:semaine|prochaine) (?:prochaine|réunion|séance|fois)|le mois prochain` +
		`|hoy|mañana|fin de (?:semana|mes)|(?:la )?(?:próxima|siguiente) (?:semana|reunión|sesión|vez)` +
		`|hoje|amanhã|fim d[oa] (?:semana|mês)|próxima (?:semana|reunião|vez)` +
		`|oggi|domani|fine (?:settimana|mese)|(?:la )?prossima (?:settimana|riunione|volta)` +
		`|vandaag|eind(?:e)? (?:van de )?(?:week|maand)|(?:de )?volgende (?:week|vergadering|keer|maand)` +
		`|i ?dag|i ?morgen|neste (?:uke|veke|møte|gang|gong)|utgangen av (?:uken|måneden)` +
		`|imorgon|nästa (?:vecka|möte|gång)` +
		`|næste (?:uge|møde|gang)` +
		`|dzisiaj|jutra|następne(?:go|j) (?:spotkania|zebrania)|przyszłego tygodnia` +
		`|dnes|zítra|příští(?:ho)? (?:schůze|schůzky|týdne)` +
		`|zajtra|budúceho (?:stretnutia|týždňa)`
)
