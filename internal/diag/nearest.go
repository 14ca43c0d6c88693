package diag

import "strings"

// Nearest returns the known word that a mistyped one was most likely meant to
// be, for "did you mean". Case does not count. It returns false when none is
// close: one slip of the finger for every three letters, and at least one, is
// forgiven, where a slip is a letter added, lost, changed, or swapped with its
// neighbour. Of words equally close the first in the alphabet is taken.
func Nearest(word string, known []string) (string, bool) {
	w := []rune(strings.ToLower(word))
	best, least, found := "", max(1, len(w)/3)+1, false
	for _, k := range known {
		r := []rune(strings.ToLower(k))
		if d := len(r) - len(w); d >= least+1 || -d >= least+1 {
			continue
		}
		slips := Slips(w, r)
		if slips >= len(w) && slips > 0 {
			continue // nothing of the word is left
		}
		if slips < least || found && slips == least && k < best {
			best, least, found = k, slips, true
		}
	}
	return best, found
}

// Slips counts the letters that were added, lost, changed, or swapped with their
// neighbour between two words (optimal string alignment).
func Slips(a, b []rune) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := last[j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			row[j] = min(change, last[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
