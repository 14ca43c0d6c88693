package minutes

import "strings"

// ownLine finds the line within a text at which a sentence of its own begins that tells
// what somebody takes on, though the line before has no full stop: so write those who
// take notes in lines. A line that only goes on with the one before begins none.
func (f *file) ownLine(s string) int {
	for at, n := 0, 0; n < mostClauses; n++ {
		i := strings.IndexByte(s[at:], '\n')
		if i < 0 {
			return 0
		}
		at += i + 1
		before := strings.Fields(s[max(0, at-longestName) : at-1])
		next := strings.TrimLeft(s[at:], " \t")
		if len(before) == 0 || next == "" || !startsUpper(next) && next[0] != '@' || joins(before[len(before)-1]) {
			continue
		}
		line, _, _ := strings.Cut(next, "\n")
		if f.leading(line, promises) != nil {
			return at
		}
	}
	return 0
}

// joins holds for a last word of a line behind which the sentence goes on.
func joins(word string) bool {
	if strings.HasSuffix(word, ",") {
		return true
	}
	switch strings.ToLower(strings.Trim(word, "*_(")) {
	case "and", "or", "but", "that", "which", "who", "where", "when", "while", "because", "so", "then", "until", "as", "how", "what", "why", "the", "a", "an":
		return true
	}
	return depends(word) || supposes(word) || governs(word)
}
