package threads

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"slipway/internal/markdown"
	"slipway/internal/minutes"
)

// weight says how much a word tells about which item it stands in.
type weight int

const (
	noWeight weight = iota // "the", "of", "by Friday"
	light                  // "finish", "continue": how far it is, not what it is
	full
)

func (w weight) of() float64 { return [...]float64{0, 0.3, 1}[w] }

// word is a word of an item.
type word struct {
	text   string // lower case
	root   string
	weight weight
	// id is set for what numbers things: digits, ordinals, single letters.
	id   bool
	past bool // a verb of what was done, in front
	// name is set for words in capitals that do not start the text, and object
	// for those that follow "for", "of", "with" and the like.
	name, object bool
	// before and after are the roots of the words around it, those without
	// weight left out; empty at the ends of the text.
	before, after string
}

// mostWords is how many words of an item are compared. What comes later can
// make no other item of it.
const mostWords = 200

// wording is an item as the words that are compared.
type wording struct {
	words  []word // sorted by root
	forms  string // in the order of the text, without tense and number
	head   int    // words of the text before a dash or a parenthesis; 0 where there is none
	full   int    // words of full weight that are no ids
	inHead []bool // of words: is it in the head?
}

var addresses = regexp.MustCompile(`(?i)[a-z]+://\S+`)

// wordingOf reads the words of an item. Names of its owners do not count.
func wordingOf(item *minutes.Item) *wording {
	text := item.Text
	if len(text) > 40*mostWords {
		text = strings.ToValidUTF8(text[:40*mostWords], "")
	}
	plain := addresses.ReplaceAllString(markdown.Plain(text), " ")
	w := &wording{}
	all := splitWords(plain, &w.head)
	var forms []string
	for _, x := range all {
		forms = append(forms, inflected(x.text))
	}
	w.forms = strings.Join(forms, " ")
	weigh(all, item.EffectiveOwners())
	order := make([]int, len(all))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return strings.Compare(all[a].root, all[b].root) })
	for _, i := range order {
		w.words = append(w.words, all[i])
		w.inHead = append(w.inHead, i < w.head)
		if all[i].weight == full && !all[i].id {
			w.full++
		}
	}
	return w
}

// splitWords cuts a text into words and counts those of its head.
func splitWords(plain string, head *int) []word {
	var all []word
	for chunk := range strings.FieldsSeq(strings.NewReplacer("'", "", "’", "").Replace(plain)) {
		if len(all) >= mostWords {
			break
		}
		dash := chunk == "-" || chunk == "–" || chunk == "—" || chunk == "--"
		if *head == 0 && len(all) > 0 && (dash || strings.HasPrefix(chunk, "(")) {
			*head = len(all)
		}
		for part := range strings.FieldsFuncSeq(chunk, func(c rune) bool {
			return unicode.IsPunct(c) && !strings.ContainsRune("#%&./:", c)
		}) {
			part = strings.Trim(part, ".:/&")
			if n := len(all); part == "%" && n > 0 && isNumeric(all[n-1].text) {
				all[n-1].text += "%"
				continue
			}
			if isNumeric(part) {
				all = append(all, word{text: strings.ToLower(part), id: true})
				continue
			}
			for piece := range strings.FieldsFuncSeq(part, func(c rune) bool { return c == '.' || c == '/' || c == ':' || c == '&' }) {
				if strings.ContainsFunc(piece, func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }) {
					all = append(all, wordOf(piece, len(all) == 0))
				}
			}
		}
	}
	return all
}

// isNumeric holds for numbers, versions, dates and times.
func isNumeric(s string) bool {
	digits := false
	for i, c := range s {
		switch {
		case unicode.IsDigit(c):
			digits = true
		case c == 'v' && i == 0, c == '.' || c == '/' || c == ':' || c == '%' || c == '#' && i == 0:
		default:
			return false
		}
	}
	return digits
}

func wordOf(piece string, first bool) word {
	w := word{text: strings.ToLower(piece)}
	if n := len(piece); n > 2 && strings.HasSuffix(piece, "s") && strings.ToUpper(piece[:n-1]) == piece[:n-1] {
		w.text = w.text[:n-1] // ABIs
	}
	upper := strings.ToUpper(piece) == piece && w.text != piece
	w.id = strings.ContainsFunc(piece, unicode.IsDigit) || len(piece) == 1 && upper && !first && piece != "I" || ordinal(w.text) ||
		upper && !first && strings.Trim(w.text, "ivx") == ""
	w.name = !first && w.text != piece
	return w
}

// weigh gives every word its weight, from the words around it.
func weigh(all []word, owners []string) {
	dated := false // within "by Friday", "on 12 March"
	object := false
	for i := range all {
		w := &all[i]
		w.root = rootOf(strings.TrimPrefix(w.text, "#"))
		w.weight = full
		calendar := w.id && strings.Trim(w.text, "0123456789/-.:thrdns") == "" || isMonth(w.text) || isWeekday(w.text)
		switch {
		case calendar && dated:
			w.weight, w.id = noWeight, false
		case isMonth(w.text) || isWeekday(w.text):
			w.id = true
		case w.id:
		case isOwner(w.text, owners), isStop(w.text):
			w.weight = noWeight
		case isLight(w.root) && w.text != "settings":
			w.weight = light
		}
		if i == 0 && w.weight == full && (minutes.IsPast(w.text) || wasMade.MatchString(w.text)) {
			w.weight, w.past = light, true // "wrote", "developed": that it was done
		}
		dated = dated && calendar || isDeadline(w.text)
		w.object = object && w.weight == full
		object = isRelation(w.text) || object && w.weight != full
	}
	setNeighbours(all)
}

func setNeighbours(all []word) {
	before := ""
	for i := range all {
		if all[i].before = before; all[i].weight > noWeight {
			before = all[i].root
		}
	}
	after := ""
	for i := range slices.Backward(all) {
		if all[i].after = after; all[i].weight > noWeight {
			after = all[i].root
		}
	}
}

func isOwner(text string, owners []string) bool {
	return slices.ContainsFunc(owners, func(id string) bool { return text == id || strings.HasPrefix(id, text+"-") })
}

// isStop holds for words that hold sentences together.
func isStop(word string) bool {
	switch word {
	case "a", "an", "the", "both", "of", "to", "for", "in", "on", "at", "by", "with", "from", "into", "as", "and", "or", "but", "so", "that", "this", "these",
		"those", "it", "its", "we", "our", "us", "i", "my", "they", "their", "them", "you", "your", "be", "is", "are", "was", "were", "been", "being", "will",
		"would", "can", "could", "should", "may", "might", "must", "shall", "do", "does", "did", "has", "have", "had", "not", "no", "there", "here", "then",
		"than", "about", "all", "any", "some", "also", "just", "very", "which", "who", "what", "how", "why", "if", "whether", "when", "while", "up", "out", "over", "via", "per",
		"before", "after", "until", "till", "during", "since", "without", "didnt", "dont", "wasnt", "isnt", "couldnt", "hasnt", "havent", "never",
		"today", "tomorrow", "yesterday", "week", "weeks", "next", "last", "eod", "eow", "asap", "yet", "still", "again", "already", "now", "soon", "later",
		"possibly", "maybe", "probably", "pushed", "hopefully", "please", "etc":
		return true
	}
	return false
}

// isLight holds for roots of words that say how far an item is.
func isLight(root string) bool {
	switch root {
	case "continu", "finish", "start", "begin", "complet", "work", "keep", "go", "get", "mak", "do", "try", "look", "need", "want", "help", "ensur", "further",
		"mor", "new", "initial", "final", "set", "com", "wrap", "push", "progres", "attempt", "creat", "prepar", "prep", "tak", "giv",
		"additional", "remaining", "rest", "ongo", "wip", "potential", "proper", "properly", "better", "done", "item", "task", "stuff", "thing", "iterat", "iter":
		return true
	}
	return false
}

// isDeadline holds for words before a day by which something is to be done.
func isDeadline(word string) bool {
	switch word {
	case "by", "on", "until", "till", "before", "due", "deadline", "eta", "eod", "this", "next", "since", "end", "day":
		return true
	}
	return false
}

// isRelation holds for words that lead to what tells one item from its
// sisters: "tests for the gateway", "call with the council".
func isRelation(word string) bool {
	switch word {
	case "for", "of", "in", "with", "from", "at", "via", "against", "between", "within", "into", "per", "about":
		return true
	}
	return false
}

func isMonth(word string) bool {
	switch word {
	case "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec":
		return true
	}
	return false
}

func isWeekday(word string) bool {
	switch word {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun":
		return true
	}
	return false
}

func ordinal(word string) bool {
	switch word {
	case "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
		"ii", "iii", "iv", "vi", "vii", "viii", "ix", "alpha", "beta", "gamma", "delta":
		return true
	}
	return false
}
