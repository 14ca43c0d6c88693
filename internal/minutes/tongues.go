package minutes

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"slipway/internal/pattern"
)

// What lists, roles and columns are called in other languages is in the tables of
// tonguewords.go, a row for each language. Here their names become English ones, so that no
// other reader has to know in which language minutes are written.

// wordTable tells by which words languages say what some English names say.
type wordTable struct {
	english []string
	tongues [][]string // the language, and words between bars for each of the English names
}

// englishNames gives the English name for each word of all wordTables, with its accents and without.
var englishNames = func() map[string]string {
	all := map[string]string{}
	for _, v := range wordTables {
		for _, tongue := range v.tongues {
			for i, words := range tongue[1:] {
				for word := range strings.SplitSeq(words, "|") {
					all[word] = v.english[i]
				}
			}
		}
	}
	for word, english := range all {
		if plain := unaccented.Replace(word); all[plain] == "" && !ordinary[plain] {
			all[plain] = english
		}
	}
	return all
}()

// ordinary are words that without their accents are others, in English.
var ordinary = func() map[string]bool {
	all := map[string]bool{}
	for word := range strings.FieldsSeq("cas co debut decide decision decisions deliberations excuse excuses facilitator invite invitee invitees moderator presence presences present presents preside president realisations resolutions resume secretariat themes completer preparer reserver verifier") {
		all[word] = true
	}
	return all
}()

// unaccented takes off what people leave out who have no keys for it.
var unaccented = strings.NewReplacer("á", "a", "à", "a", "â", "a", "ã", "a", "ą", "a", "ç", "c", "č", "c", "ć", "c", "ď", "d", "é", "e", "è", "e", "ê", "e", "ë", "e", "ě", "e", "ę", "e",
	"í", "i", "ì", "i", "î", "i", "ï", "i", "ł", "l", "ľ", "l", "ñ", "n", "ň", "n", "ń", "n", "ó", "o", "ò", "o", "ô", "o", "õ", "o", "ř", "r", "š", "s", "ś", "s", "ť", "t",
	"ú", "u", "ù", "u", "û", "u", "ů", "u", "ý", "y", "ž", "z", "ź", "z", "ż", "z", "’", "'")

// inEnglish gives the English name of a list, a role or a column that is named in another
// language, both in lower case. Any other name comes back as it is.
func inEnglish(name string) string {
	if !mayBeAbroad(name) {
		return name
	}
	if english := translated(name); english != "" {
		return english
	}
	if head, tail, ok := strings.Cut(name, " ("); ok && strings.HasSuffix(tail, ")") {
		if english := translated(head); english != "" {
			return english + " (" + tail
		}
	}
	if parts := joinedNames.Split(name, 3); len(parts) == 2 { // "moderation / protokoll"
		one, two := translated(parts[0]), translated(parts[1])
		if one != "" || two != "" {
			return cmp.Or(one, parts[0]) + " / " + cmp.Or(two, parts[1])
		}
	}
	return name
}

var joinedNames = pattern.Must(`\s*[/&+]\s*| (?:und|et|y|e|en|og|och|i|oraz|a) `)

// mayBeAbroad is a cheap look for a word of another language, which few names have.
func mayBeAbroad(name string) bool {
	for word := range strings.FieldsFuncSeq(name, func(c rune) bool { return !unicode.IsLetter(c) }) {
		if wordsAbroad[word] {
			return true
		}
	}
	return false
}

// wordsAbroad are all words of the tables that are none of English names.
var wordsAbroad = func() map[string]bool {
	all := map[string]bool{}
	add := func(words string) {
		for _, words := range []string{words, unaccented.Replace(words)} {
			for word := range strings.FieldsFuncSeq(words, func(c rune) bool { return !unicode.IsLetter(c) }) {
				all[word] = true
			}
		}
	}
	for word := range englishNames {
		add(word)
	}
	for _, t := range tonguesOfWork {
		add(strings.Join([]string{t.tasks, t.before, t.behind, t.whose, t.last, t.next}, "|"))
	}
	for word := range strings.FieldsSeq(`a as at action actions bis complete date de den der do due e en for i in item items la last list log meeting minutes moderator next no notes of on os per plan points program status table task tasks to todo week y`) {
		delete(all, word)
	}
	return all
}()

// translated gives the English name for a name in another language, empty for any other.
func translated(name string) string {
	if english := englishNames[name]; english != "" {
		return english
	}
	if plain := ofBothGenders(name); plain != name {
		if english := englishNames[plain]; english != "" {
			return english
		}
	}
	return workAbroad(unaccented.Replace(name))
}

// roleAbroad reads whether people were there where a label of another language says so in its
// first word or its last, of some of them: "anwesende mitglieder", "membres présents".
func roleAbroad(label string) role {
	words := strings.Fields(label)
	if len(words) < 2 || len(words) > 4 || strings.ContainsAny(label, ":;.?!") {
		return noRole
	}
	for _, word := range []string{words[0], words[len(words)-1]} {
		if r := roleOf(translated(word)); (r == present || r == absent) && len(word) > len("dabei") {
			return r
		}
	}
	return noRole
}

// ofBothGenders takes off a word how it is written for both genders: "présent·e·s",
// "teilnehmer:innen", "animateur/trice", "responsable(s)".
func ofBothGenders(name string) string {
	if !strings.ContainsAny(name, "·•.:*_/(@") && !strings.Contains(name, " e s") {
		return name
	}
	return bothGenders.ReplaceAllString(name, "$1$2$3")
}

var bothGenders = pattern.Must(`(\p{L}{3,})(?:[:*_]|/ ?-?)(?:innen|in|r|n)\b` +
	`|(\p{L}{3,})(?:[·•.(/] ?-?(?:e|ne|le|rice|trice|euse|as?|os?|es)|/a)\)?(?:[·•.]?(s))?\)?(?:$|\b)`)

// gendersByColon finds the same in front of a line, where the colon ends no label.
var gendersByColon = pattern.Must(`^([*_#\s]*\p{L}{3,}(?: \p{L}+){0,2}):in(?:nen)?\b`)

// workAbroad reads the name of a list of work in another language, which is a word for tasks and
// what is said around it: "offene aufgaben & verantwortliche", "úkoly do příští schůzky". It is
// given words without accents.
func workAbroad(name string) string {
	tasks, with, around := uint(0), uint(0), uint(0) // in which languages a word says so
	for word := range strings.FieldsSeq(name) {
		word = strings.Trim(word, ",;:&/()")
		tasks, with, around = tasks|workBegins.tasks[word], with|workBegins.with[word], around|workBegins.around[word]
	}
	for i, found := 0, tasks|with&around; found != 0; i, found = i+1, found>>1 {
		if found&1 == 0 {
			continue
		}
		if m := worksIn[i].FindStringSubmatch(name); m != nil {
			if strings.Join(m[1:], "") != "" {
				return "action items from last meeting"
			}
			return "action items"
		}
	}
	return ""
}

// tongueOfWork is how a language names lists of work, each part with bars between its words.
type tongueOfWork struct {
	tongue string
	tasks  string // mean work by themselves
	before string // adjectives and the like in front, which are letters and spaces only
	behind string
	whose  string // what else is told of each: who has it, until when
	last   string // when it was given out, as an expression
	next   string // until when it is to be done, as an expression
}

// workAnywhere are words for work that are as common in other languages as in English, and which
// are read here only beside a word of those.
const workAnywhere = `to do|to dos|todo|todos|to do's|todo's|actions|action items|action points|tasks|follow ups`

// worksIn finds the names of lists of work in each language. The group is when those of before
// were given out.
var worksIn = func() (all []*pattern.Pattern) {
	or := func(words string) string { return `(?:` + unaccented.Replace(words) + `)` }
	for _, t := range tonguesOfWork {
		before, behind := `(?:`+or(t.before)+` )`, `(?: `+or(t.behind)+`)`
		whose := `(?: ?(?:[&/+,]|und|mit|et|y|e|en|og|och|i|a|oraz) ?` + or(t.whose) + `)`
		when := `(?: \(?(?:(` + unaccented.Replace(t.last) + `)|` + or(t.next) + `)\)?)`
		all = append(all, pattern.Must(`^(?:`+
			before+`*`+or(t.tasks)+behind+`*`+whose+`?`+when+`?`+
			`|`+before+`+`+or(workAnywhere)+behind+`*`+whose+`?`+when+`?`+
			`|`+or(workAnywhere)+`(?:`+behind+`+`+whose+`?`+when+`?|`+whose+when+`?|`+when+`)`+
			`)$`))
	}
	return all
}()

// workBegins tells for words in which languages they begin a word for tasks, or one that is as
// English, and in which they stand around those: a bit for each. Few names ask for an expression.
var workBegins = func() (all struct{ tasks, with, around map[string]uint }) {
	all.tasks, all.with, all.around = map[string]uint{}, map[string]uint{}, map[string]uint{}
	for i, t := range tonguesOfWork {
		begin := func(words string, in map[string]uint) {
			for words := range strings.SplitSeq(unaccented.Replace(words), "|") {
				word, _, _ := strings.Cut(words, " ")
				in[word] |= 1 << i
			}
		}
		begin(t.tasks, all.tasks)
		begin(workAnywhere, all.with)
		for word := range strings.FieldsFuncSeq(unaccented.Replace(strings.Join([]string{t.before, t.behind, t.whose, t.last, t.next}, "|")), func(c rune) bool { return !isWordRune(c) && c != '\'' }) {
			if wordsAbroad[word] {
				all.around[word] |= 1 << i
			}
		}
	}
	return all
}()

// everybodyAbroad and nobodyAbroad are the words for all and for nobody in other languages, and
// beginsAbroad the first ones of those for all. "Todos" is none of them: in English, that is what
// there is to do.
var everybodyAbroad, nobodyAbroad, beginsAbroad = func() (all, none, begin map[string]bool) {
	all, none, begin = map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, tongue := range wordsForPeople.tongues {
		for word := range strings.SplitSeq(tongue[1], "|") {
			first, rest, _ := strings.Cut(word, " ")
			begin[first] = true
			if all[word] = true; word != "alla" { // "Alla" is a name
				c, size := utf8.DecodeRuneInString(first)
				all[strings.TrimRight(string(unicode.ToUpper(c))+first[size:]+" "+rest, " ")] = true
			}
		}
		for word := range strings.SplitSeq(tongue[2], "|") {
			none[word] = true
		}
	}
	return all, none, begin
}()

// joint gives the length of a word of other languages that joins two names where a text begins
// with it, 0 for none: " och Ops". One of a single letter may be a part of a name, "Sky Lima e
// Silva", and joins others where that cannot be.
func joint(before, s string) int {
	end := 1
	for end < len(s) && end < 6 && s[end] >= 'a' && s[end] <= 'z' {
		end++
	}
	if end+1 >= len(s) || s[end] != ' ' {
		return 0
	}
	letter := false
	switch s[1:end] {
	case "et", "og", "och", "en", "oraz", "und":
	case "e", "y", "i", "a":
		letter = true
	default:
		return 0
	}
	rest := s[end+1:]
	if c, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, "*_[@")); !unicode.IsUpper(c) && rest[0] != '@' {
		return 0
	}
	if next, _, _ := strings.Cut(rest, ","); letter && !strings.Contains(before, ",") && strings.Contains(strings.TrimSpace(before), " ") && !strings.Contains(strings.TrimSpace(next), " ") {
		return 0
	}
	return end + 1
}

// withJoints gives names in a row with an English word where one of another language joins two.
func withJoints(s string) string {
	for i := 1; i+3 < len(s); i++ {
		if s[i] == ' ' {
			if width := joint(s[:i], s[i:]); width > 0 {
				s = s[:i] + " and " + s[i+width:]
			}
		}
	}
	return s
}
