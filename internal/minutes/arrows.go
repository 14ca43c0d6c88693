package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// arrows finds the arrows in a text.
func arrows(s string) [][]int {
	s = s[:min(len(s), mostSentences)]
	if !strings.ContainsAny(s, ">→⇒➜➡👉▶►") {
		return nil
	}
	return arrow.FindAllStringIndex(s, -1)
}

var arrow = pattern.Must(`[*_]{0,3}\s(?:→|⇒|➜|➡️?|👉|▶️?|►|->|=>|-->)\s+`)

var leadingArrow = pattern.Must(`^(?:→|➜|➔|⇒|➡️?|👉|-+>|=+>)\s*`)

// signedTask reports whether a line says behind a sign who is to do what: "▶ lead to order it",
// "📌 lead: order it".
func (f *file) signedTask(line string) bool {
	bare := unadorned(line)
	if len(bare) == len(line) || !f.anybody(bare) {
		return false
	}
	ids, rest := f.named(bare)
	return f.leading(bare, toHandle) != nil || ids != nil && f.isTold(strings.TrimRight(rest, "."))
}

// followUps makes items of the lines of an item that begin with an arrow: what follows
// from what it says.
func (item *Item) followUps() {
	if !followUpLine.MatchString(item.Raw) {
		return
	}
	lines := strings.Split(item.Raw, "\n")
	var below []*Item
	end := 0
	for i, line := range lines {
		line = strings.TrimSpace(line)
		switch {
		case i > 0 && leadingArrow.MatchString(line):
			below = append(below, &Item{Raw: line, Line: item.Line + i, Links: linksWithin(item.Links, line)})
		case below != nil:
			last := below[len(below)-1]
			last.Raw += "\n" + line
			last.Links = linksWithin(item.Links, last.Raw)
		default:
			end = i + 1
		}
	}
	item.Raw, item.Items = strings.TrimSpace(strings.Join(lines[:end], "\n")), append(below, item.Items...)
	item.Links = linksWithin(item.Links, item.Raw)
}

var followUpLine = pattern.Must(`\n[ \t]*(?:→|➜|➔|⇒|➡️?|👉|-+>|=+>)\s*\S`)

// orderTo reads who is told behind an arrow at the end of an order, whoever says it: "Ops:
// Ask the vendor → lead".
func (f *file) orderTo(s string) []string {
	all := arrows(s)
	if len(all) != 1 || !ordersSo(s[:all[0][0]]) {
		return nil
	}
	return f.people(strings.TrimRight(s[all[0][1]:], " .*_"))
}

// ordersSo reports whether a phrase is an order, or what people agreed to do.
func ordersSo(s string) bool {
	for _, phrase := range []string{s, afterColon(s)} {
		if startsOrder(phrase[len(agreeTo.FindString(phrase)):]) {
			return true
		}
	}
	return false
}

// bareVerb holds for what stands behind a name where something else says that what
// follows is to be done: any verb that tells no state, no past and no thought.
func bareVerb(words []string) bool {
	word := words[0]
	if len(words) < 2 || len(word) < 3 || strings.HasSuffix(word, "ed") || strings.HasSuffix(word, "ing") || strings.HasSuffix(word, "ly") || isFinite(word) || governs(word) || saysSo(word) || consents(word) || supposes(word) {
		return false
	}
	for _, c := range word {
		if (c < 'a' || c > 'z') && c != '-' {
			return false
		}
	}
	switch word {
	case "not", "and", "but", "who", "that", "this", "does", "did", "out", "away", "back", "off", "there", "here", "wants", "agrees", "said", "only", "too", "also", "late", "happy", "unhappy", "against", "team", "had", "went", "got", "came", "took", "made":
		return false
	}
	return true
}

// goesTo holds for what may follow the name behind an arrow within a text.
func goesTo(words []string) bool {
	return promises(words) || acts(words) || len(words) > 1 && isOrder(words[0]) && !isNoun(words[0], words[1]) && !hasVerb(words)
}
