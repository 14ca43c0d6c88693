package freeze

import (
	_ "embed"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"slipway/internal/diag"
)

// same reports whether two words are one, but for case and apostrophes. What
// is not made of letters is the same only as it stands, and so is a unit.
func same(a, b word, unit bool) bool {
	if a.text == b.text {
		return true
	}
	return isWord(a.text) && isWord(b.text) && !(unit && len(a.text) <= 3) && plain(a.text) == plain(b.text)
}

// maxWord is the longest word, in bytes, in which a slip is looked for.
const maxWord = 64

// mended reports whether one word may be the other with its spelling put
// right. Names are never mended, nor words that negate.
func mended(a, b word) bool {
	if !isWord(a.text) || !isWord(b.text) || isName(a) || isName(b) {
		return false
	}
	x, y := plain(a.text), plain(b.text)
	if max(len(x), len(y)) > maxWord || negations[x] || negations[y] || !alike(x, y) {
		return false
	}
	if capital(a.text) && capital(b.text) && !known(x) && !known(y) {
		return false // the first word of a sentence may be a name
	}
	return near([]rune(x), []rune(y), known(x), known(y))
}

// near reports whether one small slip turns one word into the other, and the
// two are not both words in their own right. How much is a small slip depends
// on what is known:
//
//   - both are known words: none (test and text, must and most)
//   - one is known: a letter lost, added, changed or swapped with its
//     neighbour; two of these in words of ten letters or more; in words of up
//     to three letters only a swap; letters doubled or not are never too many
//   - none is known: two letters swapped in a word of six, or one lost or
//     added inside a word of seven
//
// The first letter stays, unless it was swapped: un-, in- and the like turn a
// word into its opposite.
func near(a, b []rune, knownA, knownB bool) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	swapped := swap(a, b)
	if len(a) < 2 || knownA && knownB || a[0] != b[0] && !swapped {
		return false
	}
	slips := diag.Slips(a, b)
	switch {
	case knownA != knownB && string(single(a)) == string(single(b)):
		return true
	case swapped:
		return knownA != knownB || len(a) >= 6
	case knownA == knownB:
		return slips == 1 && len(a) < len(b) && len(b) >= 7 && a[len(a)-1] == b[len(b)-1]
	case len(b) <= 3:
		return false
	case len(b) >= 10:
		return slips <= 2
	}
	return slips == 1
}

// single writes every doubled letter once.
func single(w []rune) []rune { return slices.Compact(slices.Clone(w)) }

// swap reports whether two neighbouring letters have changed places.
func swap(a, b []rune) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && string(a[i+2:]) == string(b[i+2:])
		}
	}
	return false
}

// joined reports whether two words are one written apart: sub system and
// subsystem, but not now here and nowhere.
func joined(a, b, whole word) bool {
	if !isWord(a.text) || !isWord(b.text) || !isWord(whole.text) || isName(b) || isName(whole) {
		return false
	}
	x, y, w := plain(a.text), plain(b.text), plain(whole.text)
	return x+y == w && !negations[x] && !negations[y] && !negations[w] && !(known(x) && known(y) && known(w)) && len(x) > 1 && len(y) > 1
}

// isWord reports whether a text is made of letters.
func isWord(text string) bool {
	return text != "" && !strings.ContainsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '\''
	})
}

// plain gives a word in lower case and without apostrophes.
func plain(text string) string { return strings.ReplaceAll(strings.ToLower(text), "'", "") }

// isName reports whether a word is taken for a name: it has a capital inside,
// or at its head where no sentence begins.
func isName(w word) bool {
	for i, r := range w.text {
		if unicode.IsUpper(r) && (i > 0 || !w.first) {
			return true
		}
	}
	return false
}

func capital(text string) bool {
	for _, r := range text {
		return unicode.IsUpper(r)
	}
	return false
}

// alphabets are the scripts whose words have spellings. In others a single
// sign may be a word of its own.
var alphabets = [...]*unicode.RangeTable{unicode.Latin, unicode.Greek, unicode.Cyrillic, unicode.Armenian, unicode.Georgian}

// alike reports whether all letters of two words belong to one alphabet. A
// letter that only looks like another is a change, not a repair.
func alike(x, y string) bool {
	for _, alphabet := range alphabets {
		if !strings.ContainsFunc(norm.NFD.String(x+y), func(r rune) bool { return !ofAlphabet(r, alphabet) }) {
			return true
		}
	}
	return false
}

func ofAlphabet(r rune, alphabet *unicode.RangeTable) bool {
	if alphabet == unicode.Latin { // it has more look-alikes than letters
		return r >= 'a' && r <= 'z' || strings.ContainsRune("ßæœøłđðþ", r) || unicode.Is(unicode.Mn, r)
	}
	return unicode.Is(alphabet, r) || unicode.Is(unicode.Mn, r)
}

//go:embed words.txt
var wordList string

var words = set(wordList)

// negations turn a text into its opposite. In German too, since many plans
// are written in it.
var negations = set(`no not non none nor nobody nothing nowhere neither never without cannot
	aint arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neednt oughtnt shant
	shouldnt wasnt werent wont wouldnt
	nicht nichts nie niemals niemand nirgends kein keine keinem keinen keiner keines ohne weder noch nein
	ne pas jamais rien sans ni nunca sin nada`)

func set(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

// known reports whether a word, in lower case, is an English one: it stands in
// words.txt, itself or the word that it is a form of.
func known(w string) bool {
	if words[w] || negations[w] {
		return true
	}
	for _, e := range [...]struct{ end, base string }{
		{"s", ""}, {"es", ""}, {"ies", "y"}, {"d", ""}, {"ied", "y"}, {"ing", "e"}, {"r", ""}, {"st", ""},
		{"ily", "y"}, {"ically", "ic"}, {"ness", ""}, {"ful", ""}, {"less", ""},
	} {
		if stem, ok := strings.CutSuffix(w, e.end); ok && len(stem) > 2 && words[stem+e.base] {
			return true
		}
	}
	if stem, ok := strings.CutSuffix(w, "ly"); ok && words[stem] && !strings.HasSuffix(stem, "ic") && !strings.HasSuffix(stem, "ue") {
		return true
	}
	for _, end := range [...]string{"ed", "ing", "er", "est"} {
		stem, ok := strings.CutSuffix(w, end)
		if !ok || len(stem) < 3 {
			continue
		}
		n := len(stem)
		if words[stem] && !doubles(stem) || stem[n-1] == stem[n-2] && words[stem[:n-1]] && doubles(stem[:n-1]) {
			return true
		}
	}
	return false
}

// stressed are words of more than one syllable that double their last letter,
// as in committed.
var stressed = set("admit begin cancel commit confer control defer emit enrol equip excel forget format incur infer label model occur omit patrol permit plan prefer program propel quit recur refer regret signal submit total transfer travel transmit upset unwrap reset repel")

// doubles reports whether a word doubles its last letter before -ed or -ing:
// it ends in one vowel and one consonant, and the vowel is stressed.
func doubles(w string) bool {
	const vowels = "aeiou"
	n := len(w)
	if n < 3 || strings.IndexByte(vowels+"wxy", w[n-1]) >= 0 || strings.IndexByte(vowels, w[n-2]) < 0 {
		return false
	}
	before := strings.Replace(w[:n-2], "qu", "q", 1)
	return stressed[w] || !strings.ContainsAny(before, vowels)
}
