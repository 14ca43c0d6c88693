package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// listedBehind gives the parts of an item that lists several things behind one word
// for work, where they are counted or each says whose it is: "Actions: (1) order it (2) paint
// it", "Tasks: order it (lead); paint it (ops)", or in a line each. Each part stands behind the word.
func (f *file) listedBehind(item *Item, mark marking) []*Item {
	if mark.kind != Task || mark.who != "" || len(item.Raw) > mostSentences {
		return nil
	}
	rest, word := mark.rest, item.Raw[:len(item.Raw)-len(mark.rest)]
	if strings.Count(rest, "**")%2 == 1 { // all of it is in bold
		rest, word = strings.TrimRight(rest, "* "), strings.TrimLeft(word, "* ")
	}
	var all []string
	ways := []*pattern.Pattern{lines}
	if !strings.Contains(rest, "\n") {
		all, ways = countedInLine(rest), []*pattern.Pattern{semicolons, slashes, commas}
	}
	for _, between := range ways {
		if all != nil {
			break
		}
		if parts := between.Split(rest, mostClauses); len(parts) > 1 && f.eachOwned(parts, between == commas) {
			all = parts
		}
	}
	if all == nil {
		return nil
	}
	var parts []*Item
	line := item.Line + strings.Count(word, "\n")
	for i, text := range all {
		if word = strings.TrimRight(word, " \n") + " "; i > 0 && strings.Contains(rest, "\n") {
			line++
		}
		part := &Item{Raw: word + strings.Trim(text, " ,;"), Line: line, prose: item.prose, speaker: item.speaker}
		part.Links = linksWithin(item.Links, text)
		parts = append(parts, part)
	}
	last := parts[len(parts)-1]
	last.More, last.Items = item.More, item.Items
	return parts
}

// What stands between several things in a line.
var (
	semicolons = pattern.Must(`;\s+(?:and\s+)?`)
	commas     = pattern.Must(`,\s+(?:and\s+)?`)
	lines      = pattern.Must(`[ \t]*\n[ \t]*`)
	slashes    = pattern.Must(`\s/\s`)
)

// eachOwned reports whether each of some texts says what is to be done and whose it is. Parts
// between commas have to say so in brackets, which close each, or begin with a handle.
func (f *file) eachOwned(parts []string, brackets bool) bool {
	for _, part := range parts {
		if brackets && !strings.HasSuffix(strings.TrimRight(part, " ."), ")") && !strings.HasPrefix(part, "@") {
			return false
		}
		split := f.splitOwners(part, work)
		if len(split.owners) == 0 || len(strings.Fields(split.text)) < 2 {
			return false
		}
	}
	return true
}

// countedInLine gives the parts of a text that counts them from the first on: "(1) … (2) …",
// "a) …, b) …".
func countedInLine(text string) (parts []string) {
	next, from := byte(0), 0
	for _, at := range countInLine.FindAllStringSubmatchIndex(text, mostClauses) {
		digit := text[at[2]]
		switch {
		case next == 0 && at[0] == 0 && (digit == '1' || digit == 'a'):
		case next == 0 || digit != next:
			continue
		default:
			parts = append(parts, text[from:at[0]])
		}
		next, from = digit+1, at[1]
	}
	if parts == nil {
		return nil
	}
	return append(parts, text[from:])
}

var countInLine = pattern.Must(`(?:^|\s)\(?([1-9a-i])[.)]\s+`)
