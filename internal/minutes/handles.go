package minutes

import (
	"slices"
	"strings"
)

// closingHandles reads whose an item of talk is that ends with handles, if its words are
// an order or begin with "will": "Renew the certificates @ops". Any other handle is of
// who speaks, or of whose topic it is.
func (f *file) closingHandles(text string) []string {
	words := strings.Fields(text)
	if len(words) > 2 && len(text) <= longestMarked && isOrder(words[0]) && !isNoun(words[0], words[1]) { // "Send the logo: lead"
		if m := alone.FindStringSubmatch(text); m != nil && f.people(m[1]) != nil {
			return f.people(m[1])
		}
	}
	if len(words) < 2 || len(text) > longestMarked || text[0] == '@' || !strings.HasPrefix(words[len(words)-1], "@") {
		return nil
	}
	if isOrder(words[0]) && !isNoun(words[0], words[1]) || strings.EqualFold(words[0], "will") {
		return f.handles(text)
	}
	return nil
}

// onlyNames reads whose the item is below which one handle stands, or several, or who
// takes it on.
func (f *file) onlyNames(below []*Item) (ids []string) {
	if len(below) == 1 && len(below[0].Items) == 0 {
		ids = f.takesOn(below[0].Raw)
	}
	if ids != nil || len(below) != 1 || !strings.HasPrefix(below[0].Raw, "@") || len(below[0].Items) > 0 {
		return ids
	}
	return f.people(below[0].Raw)
}

// setInBold reads whose a line is that begins with a handle in bold type, which no colon
// follows, and tells no state of things: "**@lead** fill in the form".
func (f *file) setInBold(s string) (ids []string, rest string) {
	if !strings.HasPrefix(s, "**@") || len(s) > longestMarked {
		return nil, ""
	}
	name, rest, found := strings.Cut(s[2:], "** ")
	words := strings.Fields(rest)
	if !found || len(words) < 2 || strings.Contains(name, "*") || strings.HasSuffix(rest, "?") || slices.ContainsFunc(words, isFinite) || IsPast(rest) || opinion.MatchString(rest) || howItIs.MatchString(rest) {
		return nil, ""
	}
	return f.people(name), rest
}
