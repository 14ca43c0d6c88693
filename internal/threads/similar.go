package threads

import (
	"cmp"
	"slices"
)

// Bounds that keep the search for similar items linear in their number.
const (
	mostShared     = 64 // items that hold a word before it is too common to lead to them
	mostCandidates = 24 // items that one is compared with
)

// bySimilarity pairs what is left by the words that most of it shares, the
// best matches first. Of matches equally good, the first in the order of the
// minutes is taken.
func (m *matcher) bySimilarity() {
	var targets []*occurrence
	byRoot := map[string][]int{}
	for _, o := range m.to {
		if m.matched[o] || o.wording().full == 0 {
			continue
		}
		for i, w := range o.wording().words {
			if w.weight == full && (i == 0 || o.wording().words[i-1].root != w.root) {
				byRoot[w.root] = append(byRoot[w.root], len(targets))
			}
		}
		targets = append(targets, o)
	}
	var found []pair
	for _, a := range m.from {
		if m.matched[a] || a.wording().full == 0 {
			continue
		}
		for _, i := range candidates(a.wording(), byRoot) {
			if p, ok := similar(a, targets[i]); ok {
				found = append(found, p)
			}
		}
	}
	slices.SortStableFunc(found, func(x, y pair) int { return cmp.Compare(y.score, x.score) })
	for _, p := range found {
		if !m.matched[p.from] && !m.matched[p.to] {
			m.matched[p.from], m.matched[p.to] = true, true
			m.pairs = append(m.pairs, p)
		}
	}
}

// candidates lists the items that share most of the rarer words of one, in
// order. Those that hold only common words are looked at, too, but not all.
func candidates(w *wording, byRoot map[string][]int) []int {
	var lists [][]int
	for i, x := range w.words {
		if x.weight == full && (i == 0 || w.words[i-1].root != x.root) && len(byRoot[x.root]) > 0 {
			lists = append(lists, byRoot[x.root])
		}
	}
	slices.SortStableFunc(lists, func(a, b []int) int { return cmp.Compare(len(a), len(b)) })
	shared := map[int]int{}
	for i, list := range lists {
		if i > 0 && len(list) > mostShared {
			break
		}
		for _, at := range list[:min(len(list), mostShared)] {
			shared[at]++
		}
	}
	var all []int
	for at := range shared {
		all = append(all, at)
	}
	slices.SortFunc(all, func(a, b int) int { return cmp.Or(cmp.Compare(shared[b], shared[a]), cmp.Compare(a, b)) })
	return all[:min(len(all), mostCandidates)]
}

// similar compares the words of two items and reports whether they are most
// likely one. Owners have to be the same, or one of the two without.
func similar(a, b *occurrence) (pair, bool) {
	if a.owners != b.owners && a.owners != "" && b.owners != "" || !linksAgree(a, b) {
		return pair{}, false
	}
	if a.wording().forms == b.wording().forms {
		return pair{}, false // the same words, but in another place or of several: not taken for one before
	}
	p := pair{from: a, to: b, how: SimilarWords}
	owned, here := a.owners == b.owners && a.owners != "", a.area == b.area
	c := compare(a.wording(), b.wording())
	if c.head {
		p.how, p.score = SameStart, 1
		return p, owned || here
	}
	left, right := c.left, c.right
	if c.shared < 1 || contradict(a, b, left, right) {
		return pair{}, false
	}
	l, r := fullIn(left), fullIn(right)
	if l == r && l > 0 && c.score < longEnough && sameSlot(left, right) {
		return pair{}, false // "the web hosts" and "the database hosts": one word took another's place
	}
	whole := l == 0 || r == 0 // the words of one are among those of the other
	least := 0.0
	switch {
	case l == 0 && r == 0:
		least = 0 // the same but for light words
	case whole && c.full >= 2 && owned && here:
		least = 0.5
	case whole && c.full >= 2 && (owned || here && a.owners == b.owners):
		least = 0.6
	case whole && c.full >= 3:
		least = 0.7
	case c.full >= 3 && owned && here:
		least = 0.6
	case c.full >= 3 && (owned || here):
		least = 0.66
	default:
		return pair{}, false
	}
	if c.full < 2 && !(owned && here) && c.shared < 1.3 || c.score < least {
		return pair{}, false
	}
	p.score, p.differ, p.more = c.score, c.differ, l+r > 0
	if !owned {
		p.score -= 0.05
	}
	if !here {
		p.score -= 0.05
	}
	return p, true
}

// longEnough is the share of words from which on as many others do not make
// another item.
const longEnough = 0.85

// sameSlot reports whether what one of two items has alone stands between the
// same words as what the other has alone.
func sameSlot(left, right []word) bool {
	start := func(words []word) (before []string) {
		for _, w := range words {
			if w.weight == full {
				before = append(before, w.before, w.after)
			}
		}
		return before
	}
	a, b := start(left), start(right)
	for i := 0; i < len(a); i += 2 {
		for j := 0; j < len(b); j += 2 {
			if a[i] == b[j] && slices.ContainsFunc(ends(a), func(e string) bool { return slices.Contains(ends(b), e) }) {
				return true
			}
		}
	}
	return false
}

func ends(pairs []string) (after []string) {
	for i := 1; i < len(pairs); i += 2 {
		after = append(after, pairs[i])
	}
	return after
}

func fullIn(words []word) int {
	n := 0
	for _, w := range words {
		if w.weight == full {
			n++
		}
	}
	return n
}

// comparison is what two items share and what not.
type comparison struct {
	left, right         []word  // words that only one of them has
	shared              float64 // weight of the words of both
	onlyLeft, onlyRight float64 // weight of the words of one
	full                int     // words of both of full weight
	differ              int     // the larger number of words that one of them has alone
	score               float64 // share of the words that both have, by weight
	head                bool    // the whole of one is the other up to a dash or a parenthesis
}

func compare(a, b *wording) comparison {
	c := comparison{}
	i, j := 0, 0
	leftInHead, rightInHead := 0, 0 // words of one alone that are in its head
	takeLeft := func() {
		c.left = append(c.left, a.words[i])
		if a.inHead[i] && a.words[i].weight > noWeight {
			leftInHead++
		}
		i++
	}
	takeRight := func() {
		c.right = append(c.right, b.words[j])
		if b.inHead[j] && b.words[j].weight > noWeight {
			rightInHead++
		}
		j++
	}
	for i < len(a.words) || j < len(b.words) {
		switch {
		case j == len(b.words) || i < len(a.words) && a.words[i].root < b.words[j].root:
			takeLeft()
		case i == len(a.words) || b.words[j].root < a.words[i].root:
			takeRight()
		default:
			c.share(a.words[i], b.words[j], 1)
			i++
			j++
		}
	}
	c.joinSplit()
	c.differ = max(len(c.left), len(c.right))
	c.forgive()
	c.onlyLeft, c.onlyRight = total(c.left), total(c.right)
	if all := 2*c.shared + c.onlyLeft + c.onlyRight; all > 0 {
		c.score = 2 * c.shared / all
	}
	c.head = c.full >= 2 && (b.head > 0 && a.head == 0 && c.onlyLeft == 0 && rightInHead == 0 || a.head > 0 && b.head == 0 && c.onlyRight == 0 && leftInHead == 0)
	return c
}

func (c *comparison) share(a, b word, part float64) {
	weight := min(a.weight, b.weight)
	if a.past != b.past { // "updated" of what was to be updated
		weight = max(a.weight, b.weight)
	}
	c.shared += part * weight.of()
	if weight == full {
		c.full++
	}
}

func total(words []word) float64 {
	sum := 0.0
	for _, w := range words {
		sum += w.weight.of()
	}
	return sum
}

// fewWords is how many words either side may have alone for its spelling to be
// looked at.
const fewWords = 12

// forgive takes words for shared that are the same but for a slip.
func (c *comparison) forgive() {
	if len(c.left) > fewWords || len(c.right) > fewWords {
		return
	}
	slips := 0
	c.left = slices.DeleteFunc(c.left, func(a word) bool {
		for j, b := range c.right {
			if slip(a, b) {
				c.right = slices.Delete(c.right, j, j+1)
				c.share(a, b, 0.9)
				slips++
				return true
			}
		}
		return false
	})
	c.differ -= slips
}

// joinSplit takes "set up" and "setup" for shared.
func (c *comparison) joinSplit() {
	if len(c.left) > fewWords || len(c.right) > fewWords {
		return
	}
	c.left, c.right = c.joined(c.left, c.right)
	c.right, c.left = c.joined(c.right, c.left)
}

// joined finds words of one side that are two of the other.
func (c *comparison) joined(one, two []word) (restOne, restTwo []word) {
	restTwo = two
	restOne = slices.DeleteFunc(one, func(w word) bool {
		for i, x := range restTwo {
			for j, y := range restTwo {
				if i != j && x.text+y.text == w.text {
					c.share(w, w, 1)
					restTwo = slices.Delete(slices.Clone(restTwo), max(i, j), max(i, j)+1)
					restTwo = slices.Delete(restTwo, min(i, j), min(i, j)+1)
					return true
				}
			}
		}
		return false
	})
	return restOne, restTwo
}

// slip reports whether one word is another with one letter added, lost,
// changed or swapped with its neighbour. First letters are seldom missed, and
// in short words a letter makes another word.
func slip(a, b word) bool {
	x, y := a.text, b.text
	if a.id || b.id || a.weight != full || b.weight != full || x[0] != y[0] {
		return false
	}
	return oneSlip(x, y) || oneSlip(a.root, b.root)
}

const shortestSlip = 6 // bytes of a word

func oneSlip(x, y string) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(y) < shortestSlip || len(y)-len(x) > 1 {
		return false
	}
	start := 0
	for start < len(x) && x[start] == y[start] {
		start++
	}
	end := 0
	for end < len(x)-start && x[len(x)-1-end] == y[len(y)-1-end] {
		end++
	}
	a, b := x[start:len(x)-end], y[start:len(y)-end]
	return len(a)+len(b) <= 2 && len(b) <= 1 || len(a) == 2 && len(b) == 2 && a[0] == b[1] && a[1] == b[0]
}
