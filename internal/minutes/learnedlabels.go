package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// Teams have words of their own for whose something is: "[claimed: lead]", "/ assg: ops / due
// Friday", "· DRI writer". What stands behind such a word in one file tells what it means: people,
// and at times that there is nobody yet. The words for those who have another part in something
// are known.

var (
	// A word and its value that are set apart from what is before: by a bracket or a mark.
	setApartField = pattern.Must(`(?:(\s*[*_]{0,3}\\?[\[({])|\s+([/|·•‣;–—-]|//|\|\||::)\s|([,;.])\s)[*_]{0,3}\s*(?:([\p{L}][\p{L}.-]{0,14}(?: \p{L}{1,12}){0,2}?)[*_]{0,3}\s*[:=][*_]{0,3}\s*|(\p{Lu}{2,6})[*_]{0,3}\s+)([^\[\](){}/|·•‣;\n]{1,60})`)
	// Those who say or see something, or have an office, and words for time and place.
	otherPart = pattern.Must(`(?i)\b(?:present(?:ed|er|ers|ing|s)?|speakers?|said|says|asked|asks|reported|reports?|reporter|raised|requested|requester|requestor|proposed|proposer|moved|mover|seconded|seconder|second|suggested|noted|notes|note|notetaker|minutes|scribe|chair|moderator|facilitator|host|approved|approver|reviewed|reviewers?|checked|signed|sign-off|sponsor|author|authors|by|from|with|cc|fyi|via|to|thanks|kudos|credit|contact|customer|client|guest|guests|attendees|absent|apologies|regrets|submitted|filed|opened|created|found|announced|updated|written|photo|source|quote|re|see|ps|nb|ok|eg|ie|vs|note|for|against|abstain|abstained|yes|no|in favour|consulted|informed|interviewed|nominated|elected|candidate|candidates|members?|team|people|names?|role|roles|deputy|backup|helpers?|support|supported|discussed|discussion|lead by|brought|topic|q|a|i|d)\b`)
	// A word that says that nobody has it: "unclaimed", "not claimed".
	unLabel = pattern.Must(`(?i)^(?:un|not |no |non-)`)
)

// fewestLearned is how often a word has people behind it at least.
const fewestLearned = 3

// learnsLabels gives the words that say in a file whose something is, in small letters.
func (f *file) learnsLabels() map[string]bool {
	people, nobody, others := map[string]int{}, map[string]int{}, map[string]int{}
	for _, line := range f.lines {
		if len(line) > mostSentences || !strings.ContainsAny(line, ":=·|/[({–—-") {
			continue
		}
		for _, m := range setApartField.FindAllStringSubmatch(line, 8) {
			word, value := strings.ToLower(m[4]+m[5]), strings.Trim(m[6], " *_.,\\")
			ids, _ := f.prefix(value)
			switch {
			case ids != nil:
				people[word]++
			case noOwner(value) || strings.Trim(value, "-–—? ") == "":
				nobody[word]++
			case m[4] != "":
				others[word]++
			}
		}
	}
	var words map[string]bool
	for word, n := range people {
		if n < fewestLearned || 4*others[word] > n+nobody[word] || otherPart.MatchString(word) || f.people(word) != nil {
			continue
		}
		if words == nil {
			words = map[string]bool{}
		}
		words[word] = true
	}
	return words
}

// behindLearned reads whose something is behind such a word.
func (f *file) behindLearned(s string, _ mode) (split splitting, ok bool) {
	if f.ownLabels == nil || len(s) > mostSentences {
		return splitting{}, false
	}
	for _, at := range setApartField.FindAllStringSubmatchIndex(s, 8) {
		word := ""
		for _, n := range []int{8, 10} {
			if at[n] >= 0 {
				word = s[at[n]:at[n+1]]
			}
		}
		if !f.ownLabels[strings.ToLower(word)] {
			continue
		}
		value := s[at[12]:at[13]]
		who := ownership{}
		ids, length := f.prefix(value)
		if bare := strings.Trim(value, " *_.,\\"); ids != nil {
			who.owners = ids
		} else if noOwner(bare) || strings.Trim(bare, "-–—? ") == "" {
			who.unowned, who.note, length = true, bare, len(value)
		} else {
			continue
		}
		text := strings.TrimRight(s[:at[0]], " ")
		rest := strings.TrimLeft(value[length:]+s[at[13]:], ` \*_`)
		if at[2] >= 0 {
			rest = strings.TrimLeft(rest, `])}\*_`)
		}
		if rest = strings.TrimSpace(rest); strings.Trim(rest, ".,;/|·") == "" {
			rest = ""
		}
		if text == "" {
			return splitting{}, false
		}
		return splitting{text: strings.TrimSpace(text + " " + rest), ownership: who}, true
	}
	return f.unlearned(s)
}

// unlearned reads that nobody has something: "[unclaimed – who wants it?]".
func (f *file) unlearned(s string) (split splitting, ok bool) {
	m := bracketAtEnd.FindStringSubmatchIndex(s[max(0, len(s)-longestMarked):])
	if m == nil {
		return splitting{}, false
	}
	from := max(0, len(s)-longestMarked)
	inner := s[from+m[2] : from+m[3]]
	first, _, _ := strings.Cut(strings.ToLower(inner), " ")
	if bare := unLabel.ReplaceAllString(strings.TrimRight(first, ",:;"), ""); bare == first || !f.ownLabels[bare] {
		return splitting{}, false
	}
	return splitting{text: strings.TrimSpace(s[:from+m[0]]), ownership: ownership{unowned: true, note: inner}}, true
}

var bracketAtEnd = pattern.Must(`\s[*_]{0,3}\\?[\[({]([^\[\](){}]{2,80})[\])}\\]{1,2}[*_]{0,3}\.?$`)

// ownLabelled reports whether a text says so whose it is.
func (f *file) ownLabelled(s string) bool {
	_, ok := f.behindLearned(s, talk)
	return ok
}
