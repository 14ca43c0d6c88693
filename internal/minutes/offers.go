package minutes

import (
	"regexp"
	"strings"
)

// offers holds for the words in which somebody who speaks takes on what is talked
// about, though they do not say "I will": "I'd be happy to take that", "put me on it",
// "my actions: …".
func offers(words []string) bool {
	switch strings.ToLower(strings.TrimRight(strings.ReplaceAll(words[0], "’", "'"), ",")) {
	case "i", "i'd", "i'll", "i'm", "i've", "put", "sign", "count", "assign", "leave", "let", "give", "please", "you", "to", "my", "so":
	default:
		return false
	}
	clause := strings.Join(words[:min(len(words), 9)], " ")
	if gladToHelp.MatchString(clause) {
		return true
	}
	if m := gladTo.FindStringSubmatch(clause); m != nil {
		return handy(m[1])
	}
	return offer.MatchString(clause) && !noneOfThem.MatchString(clause)
}

var (
	gladTo     = regexp.MustCompile(`^(?:I(?:[’']d| would) (?:also )?be (?:very |more than )?)(?:happy|glad|willing) to ([a-z]+) `)
	gladToHelp = regexp.MustCompile(`^I(?:[’']d be|[’']m| am| would be) (?:also |very )?(?:happy|glad) to (?:help with (?:the|this|that|it)\b|participate in |contribute to )`)
	offer      = regexp.MustCompile(`^(?:I(?:[’']d|[’']ll| had| will|) ?(?:better )?sign(?:ing)? up for ` +
		`|I(?:[’']d like to| would like to| can|[’']ll) volunteer\b|I(?:[’']m| am) volunteering (?:to|for)\b|I(?:[’']ve| have) (?:volunteered|agreed|offered|promised) to ` +
		`|(?:[Pp]lease )?[Gg]ive me (?:an?|the|that) (?:action|AI|task|to-?do)\b` +
		`|I(?:[’']ve got|[’']ll get| got) (?:it|this|this one|that one)(?:[.,;!]|$)` +
		`|I(?:[’']m| am) on it(?:[.,;!]|$)` +
		`|(?:[Pp]lease |[Yy]ou can )?(?:(?:[Pp]ut|[Ss]ign) me (?:on|up|down)(?:(?: on)? (?:there|it|that|this)| (?:for|to) .+)?|[Cc]ount me in|[Aa]ssign (?:it |that |this |this one |that one )?to me|[Aa]ssign me|[Ll]eave (?:it|that|this) (?:to|with) me)(?: for\b.*| please|)(?:[.,;!]|$)` +
		`|[Ll]et me take (?:it|that|this)(?: on| one)?(?:[.,;!]|$)` +
		`|[Ll]et me (?:do|fix|write|draft|update|prepare|send|file) (?:it|that|this|those|these|the|an?)\b` +
		`|(?:[Tt]o (?:recap|repeat|summari[sz]e) )?(?:[Mm]y|[Ss]o my) (?:new |own |next )?(?:action items?|actions?|action points?|to-?dos?|tasks?)(?: (?:is|are)(?: then| now)? to |: ?\S))`)
	noneOfThem = regexp.MustCompile(`(?i): ?(?:none|nothing|no|all done|done)\b`)
	// Behind which somebody who speaks of themselves without saying "I" may go on: "cannot
	// come, but will send it".
	unsaid = regexp.MustCompile(`(?i)^(?:(?:sorry|probably|maybe|sadly|unfortunately|also|still|just|only)[,.]? )*(?:can(?:['’]?t|not)|won['’]?t|will|must|have|has|had|am|might|may|don['’]?t|haven['’]?t|not sure|unable|afraid)\b`)
)

// chats reports whether a quotation is what somebody wrote who is named before it,
// and who takes something on by it: "> lead: I'll send it".
func (f *file) chats(s string) bool {
	ids, _ := f.speaking(opening.ReplaceAllString(plainWords(s[:min(len(s), longestNote)]), ""))
	return ids != nil && f.takings(s, nil, false) != nil
}

// goesOn reports whether somebody who speaks of themselves, and leaves out the "I", goes
// on at a word with what they will do.
func (a *account) goesOn(words []string, i int) bool {
	return i > 1 && (words[i-1] == "but" || words[i-1] == "and") && i+1 < len(words) && handy(words[i+1]) && unsaid.MatchString(strings.Join(words[:min(i, 8)], " "))
}
