package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// offers holds for the words in which somebody who speaks takes on what is talked
// about, though they do not say "I will": "I'd be happy to take that", "put me on it",
// "my actions: …".
func offers(words []string) bool {
	switch strings.ToLower(strings.TrimRight(strings.ReplaceAll(words[0], "’", "'"), ",")) {
	case "i", "i'd", "i'll", "i'm", "i've", "put", "sign", "count", "assign", "leave", "let", "give", "please", "you", "to", "my", "so", "it", "it's", "that", "that's", "this", "expect":
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
	return offer.MatchString(clause) && !noneOfThem.MatchString(clause) && !setsUpThere.MatchString(clause)
}

var (
	gladTo     = pattern.Must(`^(?:I(?:[’']d| would) (?:also )?be (?:very |more than )?)(?:happy|glad|willing) to ([a-z]+) `)
	gladToHelp = pattern.Must(`^I(?:[’']d be|[’']m| am| would be) (?:also |very )?(?:happy|glad) to (?:help with (?:the|this|that|it)\b|participate in |contribute to )`)
	offer      = pattern.Must(`^(?:I(?:[’']d|[’']ll| had| will|) ?(?:better )?sign(?:ing)? up for ` +
		`|I(?:[’']d like to| would like to| can|[’']ll) volunteer\b|I(?:[’']m| am) volunteering (?:to|for)\b|I(?:[’']ve| have) (?:volunteered|agreed|offered|promised) to ` +
		`|(?:[Pp]lease )?[Gg]ive me (?:an?|the|that) (?:action|AI|task|to-?do)\b` +
		`|I(?:[’']ve got|[’']ll get| got) (?:it|this|this one|that one)(?:[.,;!]|$)` +
		`|I(?:[’']m| am) on it(?:[.,;!]|$)` +
		`|I(?:[’']ve| have)(?: still)?(?: got| taken)? (?:an?|the) (?:AI|action(?:[ -]item| point)?|to-?do|task) to |I (?:took|got) (?:an?|the) (?:AI|action(?:[ -]item| point)?|to-?do|task) to ` +
		`|I can (?:also |then )?(?:do (?:it|that|this|one|an? [a-z]+) (?:today|tomorrow|tonight|by|next|this|on|after|before|in (?:about |~ ?)?(?:a|one|two|three|a few|[0-9]{1,2}) (?:days?|weeks?))\b|help(?: out)? with (?:it|that|this|those|these)(?:[.,;!]|$))` +
		`|(?:[Pp]lease |[Yy]ou can )?(?:(?:[Pp]ut|[Ss]ign) me (?:on|up|down)(?:(?: on)? (?:there|it|that|this)| (?:for|to) .+)?|[Cc]ount me in|[Aa]ssign (?:it |that |this |this one |that one )?to me|[Aa]ssign me|[Ll]eave (?:it|that|this) (?:to|with) me)(?: for\b.*| please|)(?:[.,;!]|$)` +
		`|[Ll]et me take (?:it|that|this)(?: on| one)?(?:[.,;!]|$)` +
		`|[Ll]et me (?:do|fix|write|draft|update|prepare|send|file|ask|answer|open|post|email) (?:it|that|this|those|these|the|an?)\b` +
		`|[Ll]et me (?:set up|put together|draw up|create|organi[sz]e|schedule|arrange) (?:it|that|this|the|an?|one|some)\b` +
		`|[Ll]et me (?:(?:look|dig) into (?:it|that|this|those|these|the )|find out\b|get back to (?:you|them|the|everyone|everybody|him|her)\b)` +
		`|(?:[Ii]t|[Tt]hat|[Tt]his)(?:[’']s| is)(?: still| already| also)? on my (?:list|plate|to-?do(?: list)?)(?:[.,;!]|$| (?:for|to|this|next|as well|too)\b)` +
		`|[Ee]xpect (?:an?|the|my) [a-z ]{1,40} from me\b` +
		`|I(?:[’']d| would) like to (?:take|own|drive|pick up) (?:it|that|this)(?: on| one)?(?:[.,;!]|$)` +
		`|[Ll]et me (?:(?:check|follow up|talk) (?:with|to) |(?:ask|answer|email) \p{Lu})` +
		`|[Yy]ou(?:[’']ll| will| shall) (?:have|get) (?:it|them|the [a-z]+|an? [a-z]+|my [a-z]+)(?: from me)? (?:(?:by|before|until|next) [A-Za-z0-9]|tomorrow|tonight|today|on ` + dayOfWeek + `|this (?:week|afternoon|evening))` +
		`|(?:[Tt]o (?:recap|repeat|summari[sz]e) )?(?:[Mm]y|[Ss]o my) (?:new |own |next )?(?:action items?|actions?|action points?|to-?dos?|tasks?)(?: (?:is|are)(?: then| now)? to |: ?\S))`)
	// What somebody sets up or makes at the meeting: "let me set up the projector".
	setsUpThere = pattern.Must(`^[Ll]et me [a-z]+ (?:up |together )?(?:the |a |an |some |my )?(?:screen|slides?|projector|camera|microphone|context|background|scene|stage|picture|problem|argument|case|example|agenda|queue|floor|meeting)\b|^[Ll]et me write (?:it|that|this) down\b`)
	noneOfThem  = pattern.Must(`(?i): ?(?:none|nothing|no|all done|done)\b`)
)

// isSmiley holds for a picture of a face, which ends a sentence.
func isSmiley(word string) bool {
	return len(word) > 1 && strings.ContainsRune(":;=", rune(word[0])) && strings.Trim(word[1:], "-')(DPp") == "" || strings.TrimFunc(word, isOrnament) == ""
}

// nextUp holds for when somebody does something, before they say so of themselves.
func nextUp(word string) bool {
	switch word {
	case "Next", "Then", "Now", "Today", "Tomorrow", "Tonight", "Afterwards", "Later", "Meanwhile":
		return true
	}
	return false
}

// knowsAndWill holds for what somebody knows of already, and is going to do about it.
func knowsAndWill(words []string) bool {
	at := slices.Index(words, "and")
	return at > 1 && at < 6 && words[0] == "is" && words[1] == "aware" && firm(words[at+1:])
}
