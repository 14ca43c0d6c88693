package freeze

import (
	"strings"
)

// difference is where two texts stop saying the same: the words of the frozen
// one, and those that stand in their place. Either may be none.
type difference struct {
	was, is []word
	// before is the word before, in the text as it is now; nil at its head.
	before *word
}

// compareProse aligns two texts word by word. nil means that the one is the
// other with small repairs at most: no word was added, dropped, moved or
// exchanged.
func compareProse(frozen, now []word) *difference {
	i, j := 0, 0
	for i < len(frozen) || j < len(now) {
		di, dj := step(frozen, now, i, j)
		if di == 0 {
			break
		}
		i, j = i+di, j+dj
	}
	if i == len(frozen) && j == len(now) {
		return nil
	}
	d := &difference{}
	if j > 0 {
		d.before = &now[j-1]
	}
	e, f := len(frozen), len(now)
	for e > i && f > j && same(frozen[e-1], now[f-1], false) {
		e, f = e-1, f-1
	}
	d.was, d.is = frozen[i:e], now[j:f]
	return d
}

// step says how many words at i and j are the same: one and one, or two that
// are one on the other side. Zero if they differ.
func step(frozen, now []word, i, j int) (di, dj int) {
	if i == len(frozen) || j == len(now) {
		return 0, 0
	}
	a, b := frozen[i], now[j]
	unit := i > 0 && !isWord(frozen[i-1].text)
	switch {
	case same(a, b, unit):
		return 1, 1
	case i+1 < len(frozen) && joined(a, frozen[i+1], b):
		return 2, 1
	case j+1 < len(now) && joined(b, now[j+1], a):
		return 1, 2
	case mended(a, b):
		return 1, 1
	}
	return 0, 0
}

// String tells the difference in words.
func (d *difference) String() string {
	was, is := quote(d.was), quote(d.is)
	switch {
	case was == "":
		return is + " was added"
	case is == "":
		return was + " was dropped"
	}
	return was + " has become " + is
}

// maxQuoted is how many words of a difference are shown.
const maxQuoted = 8

func quote(words []word) string {
	if len(words) == 0 {
		return ""
	}
	text := words
	if len(text) > maxQuoted {
		text = text[:maxQuoted]
	}
	parts := make([]string, len(text))
	for i, w := range text {
		parts[i] = w.text
	}
	if len(words) > maxQuoted {
		parts = append(parts, "…")
	}
	return "“" + strings.Join(parts, " ") + "”"
}
