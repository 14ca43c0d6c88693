package threads

import (
	"math"
	"regexp"
	"slices"
	"strings"
)

// How tells by what two items were found to be the same.
type How string

// From the strongest to the weakest.
const (
	SameMark     How = "marker"  // a marker in the minutes says so
	SameLink     How = "link"    // both hold one link, which no other item of their lists holds
	SameText     How = "text"    // written alike, letter by letter
	SameWords    How = "words"   // alike but for case, white space, punctuation, marks, how owners are noted, by when, and the outcome
	SameForms    How = "tense"   // the same words in another tense or number: "Release the kit", "Released the kit"
	SameStart    How = "start"   // the same words, behind which one says more after a dash or in parentheses
	SimilarWords How = "similar" // the same words but a few, or words spelt otherwise
)

// Match ties an item to the same one in another meeting.
type Match struct {
	Place
	How How
	// Differ counts the words that one of the two has and the other has not,
	// the larger number of both; 0 unless How is SimilarWords.
	Differ int
	// Confidence is how sure it is that both are one item, above 0 and at most
	// 1, in hundredths.
	Confidence float64
}

// Certain is the confidence from which on a match is not called likely, but
// certain.
const Certain = 0.9

// Certain reports whether the match is more than likely.
func (m Match) Certain() bool { return m.Confidence >= Certain }

// pair is an item of one meeting found again in the next.
type pair struct {
	from, to *occurrence
	how      How
	differ   int
	more     bool          // of similar words, those that one has alone are not all light ones
	score    float64       // of similar words, from 0 to 1
	also     []*occurrence // others that have become one with it
}

// confidence is what the labelled pairs of testdata/labelled bear out for each
// way to find an item again.
func (p pair) confidence() float64 {
	sure := map[How]float64{SameMark: 1, SameLink: 0.99, SameText: 0.99, SameWords: 0.98, SameForms: 0.95, SameStart: 0.93, SimilarWords: 0.5 + 0.4*p.score}[p.how]
	if p.from.owners != p.to.owners && p.how != SameMark && p.how != SameLink {
		sure -= 0.05
	}
	return math.Round(sure*100) / 100
}

// namingWords is how many words name an item wherever it stands. Fewer, such
// as "Code review", may be said of many things and count only in their place, or where
// nothing else of the same people is called so: a few words that they share, and no
// single one, which may be the name of a topic.
const (
	namingWords = 3
	sharedWords = 2
)

// step is one way to find items again. Items with the same key may be the same
// item; where more than one on either side has it, they are paired in order if
// nothing that is compared tells them apart, and else not at all.
type step struct {
	how     How
	key     func(*occurrence) stepKey
	inOrder bool
	sole    bool // only where no other on either side has it, found or not
	fits    func(from, to *occurrence) bool
}

// stepKey is the words of an item, its owners, and its area and the item around
// it; those that a step does not look at are empty.
type stepKey struct{ words, owners, area, around string }

// match finds which items of one meeting are the same as items of the next,
// the surest first and each at most once.
func match(from, to []*occurrence) []pair {
	if len(from) == 0 || len(to) == 0 {
		return nil
	}
	m := matcher{from: from, to: to, matched: map[*occurrence]bool{}}
	m.byLink(func(o *occurrence, link string) string { return link + " " + o.words })
	m.byLink(func(_ *occurrence, link string) string { return link })
	m.byLink(func(_ *occurrence, link string) string { return numberOf(link) })
	for _, s := range [...]struct {
		inPlace, owned, inOrder, sole bool
		fits                          func(from, to *occurrence) bool
	}{
		{true, true, true, false, linksAgree},
		{false, true, false, false, namesItself},
		{false, true, false, true, namesTheirs},
		{true, false, false, false, ownersAgree},
		{false, false, false, false, func(a, b *occurrence) bool { return namesItself(a, b) && ownersAgree(a, b) }},
	} {
		key := func(words string, o *occurrence) stepKey {
			k := stepKey{words: words}
			if s.owned {
				k.owners = o.owners
			}
			if s.inPlace {
				k.area, k.around = o.area, o.around
			}
			return k
		}
		text := func(o *occurrence) stepKey { return key(o.raw, o) }
		words := func(o *occurrence) stepKey { return key(o.words, o) }
		forms := func(o *occurrence) stepKey { return key(o.wording().forms, o) }
		if !s.sole { // there, what is written otherwise in the same words counts, too
			m.byWords(step{SameText, text, s.inOrder, s.sole, s.fits})
		}
		m.byWords(step{SameWords, words, s.inOrder, s.sole, s.fits})
		if !s.owned { // who hands an item on may note its issue, too
			m.byWords(step{SameWords, func(o *occurrence) stepKey { return key(withoutIssue(o.words), o) }, s.inOrder, s.sole, s.fits})
		}
		m.byWords(step{SameForms, forms, s.inOrder, s.sole, s.fits})
	}
	m.byTogether()
	m.bySimilarity()
	m.byHalves()
	return m.pairs
}

type matcher struct {
	from, to []*occurrence
	matched  map[*occurrence]bool
	pairs    []pair
}

func (m *matcher) join(from, to *occurrence, how How) {
	m.matched[from], m.matched[to] = true, true
	m.pairs = append(m.pairs, pair{from: from, to: to, how: how})
}

// byLink pairs items if each is the only one on its side with a key made of
// one of its links, whoever owns them. Links without a key do not count.
func (m *matcher) byLink(key func(o *occurrence, link string) string) {
	index := func(all []*occurrence) map[string][]*occurrence {
		by := map[string][]*occurrence{}
		for _, o := range all {
			for _, link := range o.links {
				k := key(o, link)
				if same := by[k]; k != "" && (len(same) == 0 || same[len(same)-1] != o) {
					by[k] = append(same, o)
				}
			}
		}
		return by
	}
	sources, targets := index(m.from), index(m.to)
	for _, a := range m.from {
		for _, link := range a.links {
			k := key(a, link)
			if len(sources[k]) == 1 && len(targets[k]) == 1 && !m.matched[a] && !m.matched[targets[k][0]] && linksAgree(a, targets[k][0]) {
				m.join(a, targets[k][0], SameLink)
			}
		}
	}
}

// byWords takes one step.
func (m *matcher) byWords(s step) {
	sources, targets, found := map[stepKey]int{}, map[stepKey][]*occurrence{}, map[stepKey]bool{}
	for _, o := range m.to {
		if !m.matched[o] && o.words != "" {
			k := s.key(o)
			targets[k] = append(targets[k], o)
		}
	}
	if len(targets) == 0 {
		return
	}
	if s.sole {
		for _, o := range slices.Concat(m.from, m.to) {
			if m.matched[o] {
				found[s.key(o)] = true
			}
		}
	}
	var left []*occurrence
	for _, o := range m.from {
		if !m.matched[o] && o.words != "" {
			sources[s.key(o)]++
			left = append(left, o)
		}
	}
	for _, a := range left {
		k := s.key(a)
		same := targets[k]
		if len(same) == 0 || !s.inOrder && (sources[k] > 1 || len(same) > 1) || found[k] {
			continue
		}
		targets[k] = same[1:]
		if s.fits(a, same[0]) {
			how := s.how
			if a.raw == same[0].raw {
				how = SameText
			}
			m.join(a, same[0], how)
		}
	}
}

var issueNoted = regexp.MustCompile(` (?:see )?#\d+$`)

// withoutIssue is the words of an item without the number of an issue behind them.
func withoutIssue(words string) string {
	if !strings.Contains(words, " #") {
		return words
	}
	return issueNoted.ReplaceAllString(words, "")
}

// linksAgree reports whether the links of two items do not tell them apart.
func linksAgree(a, b *occurrence) bool {
	return len(a.links) == 0 || len(b.links) == 0 || slices.ContainsFunc(a.links, func(l string) bool {
		return slices.ContainsFunc(b.links, func(other string) bool { return sameThing(l, other) })
	})
}

// namesItself reports whether items are the same wherever they stand.
func namesItself(a, b *occurrence) bool {
	return linksAgree(a, b) && strings.Count(a.words, " ")+1 >= namingWords
}

// namesTheirs reports whether items of the same people are the same wherever they stand,
// if they are the only ones.
func namesTheirs(a, b *occurrence) bool {
	return linksAgree(a, b) && a.owners != "" && strings.Count(a.words, " ")+1 >= sharedWords
}

// ownersAgree holds for items of which only one names its owners, for the other has found
// one since or does not say again, and for those that share an owner: one has joined or
// left, or has handed it on in so many words. Two that name others are not the same.
func ownersAgree(a, b *occurrence) bool {
	if !linksAgree(a, b) {
		return false
	}
	if a.owners == "" || b.owners == "" {
		return a.owners != b.owners
	}
	before, after := a.item.EffectiveOwners(), slices.Concat(b.item.EffectiveOwners(), b.item.HandedOn)
	return slices.ContainsFunc(before, func(id string) bool { return slices.Contains(after, id) })
}
