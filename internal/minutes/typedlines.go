package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// Many minutes say by a letter in front what a line is, information, a decision or an action: "I
// The hall is warm", "D: Keep the fee", "[A] Order slates (AL)". The letters are these
// three, or those that a line says: "T = task, B = decision".

// lineTypes tells what the letters of a file mean, and how they are set. It is nil where lines have none.
type lineTypes struct {
	form  *pattern.Pattern
	kinds map[string]ItemKind // of those that are work or decided
}

// typeForms are the ways to set such a letter. A letter alone may be an article, "A letter", so
// that a capital has to follow.
var typeForms = []*pattern.Pattern{
	pattern.Must(`^[*_]{0,3}([A-Z])[*_]{0,3}\s?[:/|][*_]{0,3}\s+()`),
	pattern.Must(`^[*_]{0,3}\\?[\[(]([A-Z])\\?[\])][*_]{0,3}:?[*_]{0,3}\s+()`),
	pattern.Must(`^(?:\*\*|__|` + "`" + `)([A-Z])(?:\*\*|__|` + "`" + `)\s+()`),
	pattern.Must(`^[*_]{0,3}([A-Z])[*_]{0,3}\s+(?:--?|[–—])\s+()`),
	pattern.Must(`^([A-Z])\s+()[\p{Lu}@]`),
}

// usualTypes are the letters that need no line to explain them. "A" and "B" are choices.
var usualTypes = map[string]ItemKind{"A": Task, "D": Decided, "I": Talk}

// fewestTyped is how many lines begin so at least.
const fewestTyped = 4

// typesLines finds how the lines of a file are typed.
func (f *file) typesLines() *lineTypes {
	kinds, explained := usualTypes, false
	for _, line := range f.lines {
		if said := typeLegend(line); said != nil {
			kinds, explained = said, true
			break
		}
	}
	for _, form := range typeForms {
		count, all := map[string]int{}, 0
		for _, line := range f.lines {
			text := strings.TrimSpace(line[:min(len(line), longestMarked)])
			text = text[len(bulletMark.FindString(text)):]
			m := form.FindStringSubmatch(text)
			if m == nil || strings.TrimSpace(text[len(m[0]):]) == "" {
				continue
			}
			count[m[1]]++
			all++
		}
		works, others, strange := 0, 0, 0
		for letter, n := range count {
			switch kind, ok := kinds[letter]; {
			case !ok || f.people(letter) != nil:
				strange += n
			case kind == Task:
				works += n
			default:
				others += n
			}
		}
		if strange == 0 && works > 0 && (explained || others > 0 && works > 1 && all >= fewestTyped) {
			return &lineTypes{form: form, kinds: kinds}
		}
	}
	return nil
}

// read gives what a line that begins with such a letter is, and its text.
func (l *lineTypes) read(text string) (kind ItemKind, rest string, ok bool) {
	if l == nil {
		return "", "", false
	}
	m := l.form.FindStringSubmatchIndex(text[:min(len(text), longestMarked)])
	if m == nil {
		return "", "", false
	}
	rest = strings.TrimSpace(text[m[4]:])
	return l.kinds[text[m[2]:m[3]]], rest, rest != ""
}

// typeLegend reads a line that says what such letters mean: "I = information, D = decision, A =
// action", "Key: (A)ction, (D)ecision". It is nil for any other.
func typeLegend(line string) map[string]ItemKind {
	if len(line) > longestNote || !strings.ContainsAny(line, "=:(–-") {
		return nil
	}
	kinds := map[string]ItemKind{}
	works := false
	for _, m := range typeIs.FindAllStringSubmatch(line, 12) {
		letter, word := m[1]+m[3], strings.ToLower(m[2]+m[4])
		if m[3] != "" {
			word = strings.ToLower(m[3]) + word
		}
		switch {
		case workType.MatchString(word):
			kinds[letter], works = Task, true
		case decidedType.MatchString(word):
			kinds[letter] = Decided
		case talkType.MatchString(word):
			kinds[letter] = Talk
		default:
			return nil
		}
	}
	if !works || len(kinds) < 2 {
		return nil
	}
	return kinds
}

var (
	typeIs      = pattern.Must(`\b([A-Z])[*_"”\])` + "`" + `]{0,3}\s?(?:=|:|--?|[–—])\s?[*_"“]{0,3}([\p{L} ]{3,30})|\(([A-Z])\)([\p{L}]{2,20})`)
	workType    = pattern.Must(`^(?:action|task|to ?do|aufgabe|auftrag|maßnahme|massnahme|aktion|tâche|tache|à faire|tarea|acción|taak|actie|uppgift|oppgave|zadanie|úkol)`)
	decidedType = pattern.Must(`^(?:decision|decided|agreed|agreement|resolution|beschluss|entscheidung|décision|decisión|besluit|beslut|beslutning|decyzja|rozhodnutí)`)
	talkType    = pattern.Must(`^(?:info|information|informative|note|feststellung|discussion|diskussion|discussed|question|idea|risk|issue|status|report|announcement|recommendation|empfehlung|notiz|nota|remarque|constat|for information|deferred|proposal)`)
)
