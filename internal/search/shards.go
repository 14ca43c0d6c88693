package search

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// The sizes of shards, in bytes. A query loads a few of each; small ones waste
// less of it, and make more files.
const (
	entryBytes = 6 << 10 // of the dictionary; an entry is never cut
	wordBytes  = 6 << 10 // of the words that typos are mended with
	perShard   = 8       // documents whose description stands in one file
)

// mostShards is how many shards of the dictionary the reader's side loads for
// one word. A beginning whose words fill more has an entry of its own.
const mostShards = 2

// longestBeginning is the longest beginning that may have one, in characters.
const longestBeginning = 5

// bestPerKind is how many documents of each kind such an entry names.
const bestPerKind = 12

// shard is a run of the dictionary.
type shard struct {
	from  string // that tells its first key from the last of the shard before
	lines []string
}

// cutEntries cuts a dictionary of n documents into shards. Entries for
// beginnings are added as they are needed, which may make more shards and so
// the need for more of them.
func cutEntries(entries []entry, ranges []kindRange, n int) []shard {
	lines := make(map[*entry]string, len(entries))
	sorted := make([]*entry, len(entries))
	for i := range entries {
		sorted[i] = &entries[i]
		lines[sorted[i]] = entries[i].line(n)
	}
	have := map[string]bool{}
	for {
		shards, wide := cutOnce(sorted, lines)
		added := false
		for _, key := range wide {
			if !have[key] {
				have[key], added = true, true
				e := beginningOf(key, sorted, ranges)
				lines[e] = e.line(n)
				at, _ := slices.BinarySearchFunc(sorted, key, func(e *entry, key string) int { return compare(e.key, key) })
				sorted = slices.Insert(sorted, at, e)
			}
		}
		if !added {
			return shards
		}
	}
}

// cutOnce cuts the dictionary, and lists the beginnings whose words fill more
// shards than a reader loads.
func cutOnce(sorted []*entry, lines map[*entry]string) (shards []shard, wide []string) {
	size, before := 0, ""
	begins := map[string]int{} // the shard in which a beginning begins
	for _, e := range sorted {
		line := lines[e]
		if len(shards) == 0 || size > 0 && size+len(line) > entryBytes && e.key != before {
			shards = append(shards, shard{from: tellingApart(before, e.key)})
			size = 0
		}
		last := len(shards) - 1
		shards[last].lines = append(shards[last].lines, line)
		size += len(line) + 1
		before = e.key
		for end, count := 0, 0; end < len(e.key) && count < longestBeginning; count++ {
			_, width := utf8.DecodeRuneInString(e.key[end:])
			end += width
			key := e.key[:end]
			if first, ok := begins[key]; !ok {
				begins[key] = last
			} else if last-first == mostShards {
				begins[key] = -len(sorted) // named once
				wide = append(wide, key)
			}
		}
	}
	return shards, wide
}

// tellingApart is the shortest beginning of a word that sorts after another.
func tellingApart(before, word string) string {
	same := common(word, before)
	_, width := utf8.DecodeRuneInString(word[len(same):])
	return word[:len(same)+width]
}

// beginningOf is the entry of all words that begin with a key: of each kind,
// the first documents that are called so.
func beginningOf(key string, sorted []*entry, ranges []kindRange) *entry {
	found := map[int]bool{}
	at, _ := slices.BinarySearchFunc(sorted, key, func(e *entry, key string) int { return compare(e.key, key) })
	for _, e := range sorted[at:] {
		if !strings.HasPrefix(e.key, key) {
			break
		}
		if e.forms[0] != beginning {
			for _, n := range e.titles {
				found[n] = true
			}
		}
	}
	e := &entry{key: key, forms: []string{beginning}}
	for _, r := range ranges {
		for n, count := r.first, 0; n < r.first+r.count && count < bestPerKind; n++ {
			if found[n] {
				e.titles = append(e.titles, n)
				count++
			}
		}
	}
	return e
}

// cutWords cuts all words into shards, each as turn makes of it: what typos
// are mended with. In their order they mend one in the second half of a word,
// in the order of their ends one in the first.
func cutWords(entries []entry, turn func(string) string) []shard {
	var all []string
	for _, e := range entries {
		for _, form := range e.forms {
			if isWord(form) && utf8.RuneCountInString(form) >= shortestTypo {
				all = append(all, turn(form))
			}
		}
	}
	slices.SortFunc(all, compare)
	all = slices.Compact(all)
	var shards []shard
	size, before := 0, ""
	for _, word := range all {
		if len(shards) == 0 || size+len(word) > wordBytes {
			shards = append(shards, shard{from: tellingApart(before, word)})
			size = 0
		}
		last := len(shards) - 1
		shards[last].lines = append(shards[last].lines, word)
		size += len(word) + 1
		before = word
	}
	return shards
}

func asIs(s string) string { return s }

// shortestTypo is the length of the shortest word that may have one, in
// characters; the reader's side says the same.
const shortestTypo = 4

func reverse(s string) string {
	chars := []rune(s)
	slices.Reverse(chars)
	return string(chars)
}
