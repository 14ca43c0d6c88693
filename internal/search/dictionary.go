package search

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"slipway/internal/pages"
)

// entry is one line of the dictionary: the forms of a word, which all begin
// with the key, and the documents that hold a word of its stem. Its sort key
// is the key.
type entry struct {
	key    string
	forms  []string
	titles []int // documents that are called so
	texts  []int // other documents that hold it
}

// beginning marks the entry of a beginning that very many words share: its
// documents are the best that are called something that begins so.
const beginning = "*"

// stem gathers what is known of the words of one stem.
type stem struct {
	text          string // folded
	forms         map[string]bool
	titles, texts []int
}

// dictionary indexes documents. Entries are in the order of their keys.
func dictionary(docs []document, stemOf stemmer) []entry {
	known := map[string]*stem{}  // by form
	stems := map[string]*stem{}  // by folded stem
	find := func(w word) *stem { // the first way that a form is written decides its stem
		if s, ok := known[w.form]; ok {
			return s
		}
		text := w.form
		if w.raw != "" {
			text = cmp.Or(bare(fold(stemOf(w.raw))), w.form)
		}
		s := stems[text]
		if s == nil {
			s = &stem{text: text, forms: map[string]bool{}}
			stems[text] = s
		}
		s.forms[w.form] = true
		known[w.form] = s
		return s
	}
	for n, d := range docs {
		for _, title := range append([]string{d.entry.Title}, d.entry.Names...) {
			for _, w := range wordsOf(title) {
				s := find(w)
				s.titles = addLast(s.titles, n)
			}
			if whole := wholeTitle(title); whole != "" && d.entry.Kind != pages.KindItems {
				s := find(word{form: whole})
				s.titles = addLast(s.titles, n)
			}
		}
		for _, text := range [...]string{d.entry.About, d.entry.Of, d.entry.When, d.entry.Text} {
			for _, w := range wordsOf(text) {
				if s := find(w); len(s.titles) == 0 || s.titles[len(s.titles)-1] != n {
					s.texts = addLast(s.texts, n)
				}
			}
		}
	}
	var out []entry
	for _, name := range slices.Sorted(maps.Keys(stems)) {
		out = append(out, stems[name].entries()...)
	}
	slices.SortFunc(out, func(a, b entry) int { return cmp.Or(compare(a.key, b.key), compare(a.forms[0], b.forms[0])) })
	return out
}

// mostTitleWords is how many words a title may have to be found as a whole.
const mostTitleWords = 6

// wholeTitle is how all of a title stands in the dictionary, so that what is
// called just so comes first: "final_test_". No word ends so.
func wholeTitle(title string) string {
	words := wordsOf(title)
	if len(words) > mostTitleWords {
		return ""
	}
	var out strings.Builder
	for _, w := range words {
		out.WriteString(w.form)
		out.WriteString(titleMark)
	}
	return out.String()
}

const titleMark = "_"

// isWord reports whether a form is a word, rather than a beginning or a title.
func isWord(form string) bool { return form != beginning && !strings.HasSuffix(form, titleMark) }

// addLast adds a number to a list unless it is its last.
func addLast(list []int, n int) []int {
	if len(list) > 0 && list[len(list)-1] == n {
		return list
	}
	return append(list, n)
}

// entries puts the forms of a stem into as few entries as have a beginning in
// common that is long enough to find them by.
func (s *stem) entries() []entry {
	var out []entry
	for _, form := range slices.Sorted(maps.Keys(s.forms)) {
		if n := len(out) - 1; n >= 0 {
			if key := common(out[n].key, form); enough(key, form) {
				out[n].key, out[n].forms = key, append(out[n].forms, form)
				continue
			}
		}
		key := form
		if c := common(form, s.text); enough(c, form) {
			key = c
		}
		out = append(out, entry{key: key, forms: []string{form}, titles: s.titles, texts: s.texts})
	}
	return out
}

// enough reports whether a beginning of a form is enough to look it up by.
func enough(key, form string) bool {
	n := utf8.RuneCountInString(key)
	return n >= 3 && 2*n >= utf8.RuneCountInString(form)
}

// common is the beginning that two words share.
func common(a, b string) string {
	end := 0
	for i, r := range a {
		if !strings.HasPrefix(b[i:], string(r)) {
			break
		}
		end = i + utf8.RuneLen(r)
	}
	return a[:end]
}

// compare orders words as scripts do, by the units of UTF-16.
func compare(a, b string) int {
	if isASCII(a) && isASCII(b) {
		return strings.Compare(a, b)
	}
	return slices.Compare(utf16.Encode([]rune(a)), utf16.Encode([]rune(b)))
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// line writes an entry: key, what the forms add to it, the two lists. The
// dictionary's lines are told apart by semicolons, which no word holds.
func (e entry) line(n int) string {
	endings := make([]string, len(e.forms))
	for i, form := range e.forms {
		endings[i] = strings.TrimPrefix(form, e.key)
	}
	return e.key + " " + strings.Join(endings, ",") + " " + encode(e.titles, n) + " " + encode(e.texts, n)
}
