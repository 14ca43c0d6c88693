package minutes

import "strings"

// asks reports whether a text is nothing but a question, which tells nobody to do
// anything: "AI: how do we use it?"
func asks(text string) bool {
	text = strings.TrimRight(text[:min(len(text), mostSentences)], " *_\"”")
	if !strings.HasSuffix(text, "?") || sentenceEnd.MatchString(text) {
		return false
	}
	switch word, _, _ := strings.Cut(strings.ToLower(strings.TrimLeft(text, "*_ ")), " "); word {
	case "who", "what", "when", "where", "why", "how", "which", "should", "do", "does", "did", "is", "are", "can", "could", "would", "shall", "will", "any", "anybody", "anyone":
		return true
	}
	return false
}

// onlyNamed reports whether an item of those that were looked at tells nobody to do
// anything, so that a name in it is whose change or report it is.
func (f *file) onlyNamed(item *Item) bool {
	if box.MatchString(item.Raw) || f.takings(item.Raw, item.speaker, !item.prose) != nil || f.leading(item.Raw, promises) != nil {
		return false
	}
	ids, rest := f.named(item.Raw)
	return ids == nil || !f.isTold(rest)
}
