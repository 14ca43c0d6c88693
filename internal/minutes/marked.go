package minutes

import (
	"cmp"
	"strings"
	"unicode"

	"slipway/internal/pattern"
)

// numberOf is how an action is numbered: "12", "3.1", "2019-4", "PR-7", "4b", "7.b", "7(b)". Letters stand
// apart from a word before them: "AIP-7" is no "AI" with the number "P-7".
const numberOf = `(?i:(?:\b[a-z]{1,3}-)?[0-9]+(?:[.:/-][0-9]+)*(?:[.:/-]?[a-z]|\([a-z]\))?)`

// codedMark finds the word with a number that projects make of letters and figures, "Action
// A4-31", or that "no." stands before. Without that number it is read as any other.
var codedMark = pattern.Must(`^([*_]{0,3}(?:\\?[\[(])?[*_]{0,3}(?i:actions?(?:[ -]?items?|[ -]?points?)?|a[ip]|to[- ]?do))(?:[ -]#?((?:[0-9]{1,4}[./-])?[A-Z]{1,6}[#./-]?[0-9](?:[A-Za-z0-9#./-]{0,20}[A-Za-z0-9])?)|\s(?i:n[or]\.? ?)(` + numberOf + `))(?:[^A-Za-z0-9]|$)`)

// What a line says it is: "Action: …", "**AI (lead):** …", "ACTION-12: …",
// "TODO(ops): …", "#action …", "Decision: …", "DECIDED …", "#agreed …". The
// groups are the word, a number, and who is named between the word and its
// colon.
var (
	actionMark = pattern.Must(`^[*_]{0,3}(?:` +
		`(?i:(?:(?:new|open|further|additional) )?(actions?(?:[ -]?items?|[ -]?points?)?(?: required| needed)?|a\.?[ip]\.?|a[ip]s|to[- ]?do(?:['’]?s)?|tasks?|follow[ -]?up(?: actions?|s)?|next[ -](?:steps?|actions?)|work[ -]items?|home ?work|assignments?|actionables?|must[ -]do|` + actionAbroad + `)(?:[ -]?#?(` + numberOf + `))?` +
		`(?:\s*[(\[]([^()\[\]]{1,60}(?:\([^()\[\]]{1,30}\)[^()\[\]]{0,60}){0,4})[)\]]|\s+(?:on|for|to|an|für|pour|para|voor|til|till|för|dla|pro|pre)\s+([^:]{1,60}?))?)[*_]{0,3}\s*(?:!?:|\s(?:--|[-–—])\s|(?:-+>|=+>|→|>)\s)[*_]{0,3}` +
		`|[#@](?:[Aa]ction(?:-?item)?|[Tt]odo|ACTION|TODO|AI)\b:?` +
		`|Action,\s|A(?:[IP]|CT|CTION)[-#.]?#?` + numberOf + `[:,]?\s` +
		`|A(?:ction|CTION)(?: [Ii]tem| ITEM| [Pp]oint| POINT)? #?` + numberOf + `:?\s` +
		`|(ACTION(?: ITEM| POINT)?|A[IP]|TODO),?\s)\s*`)
	decisionMark = pattern.Must(`^[*_]{0,3}(?:` +
		`(?i:(decisions?|decided|agreed|agreement|resolution|resolved|consensus|conclusion|approved|vote|motion|` + decisionAbroad + `)(?:[ -]?#?([0-9]+(?:\.[0-9]+)*))?)(?:\s*\([^()]{1,40}\))?[*_]{0,3}\s*(?::|\s(?:--?|[–—])\s)[*_]{0,3}` +
		`|#(?:agreed|decision|accepted)\b:?` +
		`|(DECISION|DECIDED|AGREED|RESOLVED|RESOLUTION),?\s)\s*`)
)

// enclosedMark is such a word in brackets, or emphasised with its number, which
// stand for the colon: "[AI] lead - …", "**ACTION 58.1** Lead to …".
var enclosedMark = pattern.Must(`^(?:[*_]{0,3}\\?[\[(][*_]{0,3}|\*{1,3}|_{1,3})(?i:(action(?:[ -]?item|[ -]?point)?|a\.?[ip]\.?|to[- ]?do|task|follow[ -]?up)|(decision|decided|agreed|resolution|resolved|consensus))` +
	`(?:[ -]?#?(` + numberOf + `))?(?:[*_]{0,3}\\?[\])](?:\([^()\s]*\))?[*_]{0,3}|\*{1,3}|_{1,3})\s*(?:[-–—]\s|:)?\s*`)

// squareMark are more words for work in square brackets, which may as well say how things go on:
// "[Next step] lead to order it", "[Action required] order it".
var squareMark = pattern.Must(`^[*_]{0,3}\\?\[[*_]{0,3}(?i:(?:new |open )?actions?(?: items?| points?)?(?: required| needed)?|to-?dos|follow[ -]?ups|next (?:steps?|actions?)|work items?)[*_]{0,3}\\?\][*_]{0,3}(?:\s*[-–—:]\s|\s)\s*`)

// eitherWord is another word that a form sets before it, to leave open which it is:
// "DECISION/ACTION ITEM 4: …".
var eitherWord = pattern.Must(`(?i)^([*_]{0,3}\\?[\[(]?)(?:decision|resolution|agreement|info|information|outcome|issue|note)s?(?: ?[/&|] ?| (?:and|or) )(action(?:[ -]?(?:item|point))?\b|to-?do\b|a[ip]\b)`)

// smallMark is a word that is none but for this, whoever follows: "todo ask the vendor".
var smallMark = pattern.Must(`^[*_]{0,3}[Tt]o-?do\s+([^\s:–—-]+)`)

// helpMark calls for somebody who does what follows, as programs for chats have it.
var helpMark = pattern.Must(`^[*_]{0,3}(?:HELP[*_]{0,3}:|#help\b:?)[*_]{0,3}\s+`)

// followUp is an order, and no mark, where it says what is followed up.
var followUp = pattern.Must(`(?i)^[*_]{0,3}follow[ -]?up (?:on|for|to)\b`)

// onlyCounts is how a vote went and not what was decided.
var onlyCounts = pattern.Must(`(?i)^[*_]{0,3}\s*(?:[+-]?[0-9]|unanimous|carried|passed|in favour)`)

// onlyNumber is the number of an action, and nothing else.
var onlyNumber = pattern.Must(`^` + numberOf + `[*_.: ]*$`)

// goesOnSo finds words for work that as well tell how things go on.
var goesOnSo = pattern.Must(`^(?:Follow|Next|Task|To[ -])`)

// severalOf finds words for work of which there are several, and which may as well be talked
// of: "Tasks: see the board".
var severalOf = pattern.Must(`(?i)^(?:tasks|a[ip]s|follow[ -]?ups|to[- ]?do['’]?s)$`)

// longestMarked is how much of a text is looked at for such a word.
const longestMarked = 200

// marking is what the first word of a text says it is.
type marking struct {
	kind    ItemKind // Task or Decided, empty for none
	number  string   // "ACTION-12"
	who     string   // named beside the word
	fromWho string   // the text from there on, where no brackets enclose it
	sure    bool     // a name comes first, as programs for chats ask for
	loose   bool     // "AI" or "AP" with neither a mark nor a bracket around it
	help    bool     // somebody is sought who does it
	weak    bool     // the word may as well say how things go on: "Next steps: …"
	rest    string   // the text behind it
}

// mayMark is a cheap look for what every such word has: a mark around or behind it, or
// two capitals, and some of its letters.
func mayMark(head string) bool {
	bare := strings.TrimLeft(head, "*_\\[(")
	return (len(bare) < len(head) || len(bare) > 1 && bare[0] >= 'A' && bare[0] <= 'Z' && bare[1] >= 'A' && bare[1] <= 'Z' ||
		strings.HasPrefix(bare, "Action") || strings.ContainsAny(head, ":#–—") || strings.Contains(head, " - ")) && (holdsAny(head, markWords...) || holdsAny(head[:max(0, min(len(head), strings.IndexAny(head, ":–—-")))], markWordsAbroad...))
}

// markWords are in every such word.
var markWords = []string{
	"ai", "ap", "a.i", "a.p", "act", "todo", "to do", "to-do", "task", "follow", "next", "work", "assignment", "must",
	"decision", "decided", "agree", "resol", "consensus", "conclusion", "approved", "vote", "motion", "accepted",
}

// markWordsAbroad are in those of other languages, in front of their colon or dash.
var markWordsAbroad = []string{
	"aufgabe", "auftrag", "nahme", "tâche", "faire", "tarea", "acci", "tarefa", "açã", "açõ", "encaminha", "fare", "azion", "compit", "aksjon", "oppg", "åtgärd", "göra", "uppgift", "opgave", "aktion", "zadani", "zrobienia", "úkol", "úloh",
	"beschl", "entscheidung", "décid", "acuerd", "decis", "delibera", "beslu", "beslissing", "besloten", "vedta", "decyzj", "ustal", "postanow", "uchwa", "rozhod", "usnesen", "uznesen",
}

// headedTodo is how programmers mark it, behind a head: "Roof: TODO(lead): paint it".
const headedTodo = `:\s+[*_]{0,3}TODO\((@?[^()\s]{1,40})\):\s`

// inside finds such a word behind the end of a sentence: "Needs text. AP lead:
// …".
var inside = pattern.Must(`\s\*\*(?:ACTION|Action|AI)(?: (?i:item|point))?:\*{0,2}\s|\s\*\*(?:ACTION|AI)\*\*\s|:\s+[*_]{0,3}A[IP]:\s|:\s+[*_]{0,3}A[IP]\s\S+(?: \S+){0,3}? to [a-z]|:\s+[*_]{0,3}ACTION:?\s+[a-zA-Z]*[a-z]|,\s+[*_]{0,3}(?:TODO|ACTION)\b(?: [^\s:,.][^:,.]{0,40})?:|` + headedTodo + `|[.;!?)]\s+[*_]{0,3}(?:A[IP]\b|ACTION|(?:Follow-?[Uu]p|Next [Ss]teps?|Task|To[ -]?[Dd]o)[*_]{0,3}:|(?:Action(?: item| point)?|Next [Aa]ction)s?\b|TODO[*_]{0,3}:[*_]{0,3}\s)|[.;!?)]\s*\\?\[(?i:action|todo|ai)\\?\]`)

// insideDash finds it behind a dash, and the word of a chat anywhere: "It leaks – ACTION
// lead to …", "It leaks #action lead".
var insideDash = pattern.Must(`\s(?:--?|–|—|//|→|=>|>)\s+[*_]{0,3}(?:ACTION(?: ITEM)?\b|[Tt]odo\s|TODO\b|A[IP]:)|:\s+todo\s|\s#(?:action|todo|ACTION|TODO)(?:\s|:)`)

// tagAtEnd finds the word of a chat behind all that it marks: "Measure the roof #todo".
var tagAtEnd = pattern.Must(`\s#(?:action|todo|ACTION|TODO)[\s.]*$`)

// todoFor finds how programmers mark what is left to somebody, wherever a text goes on with it:
// "The lamp should be red TODO(lead) if it is late". A sentence may speak of such a mark.
var todoFor = pattern.Must(`\S\s+\S+\s+(\S+)\s+[*_]{0,3}TODO\((@?[^()\s]{1,40})\)[*_]{0,3}(?:[\s,.;:]|$)`)

func readMark(text string) marking {
	text = unadorned(wordInBold(text))
	text = text[len(leadingArrow.FindString(text)):]
	if strings.ContainsAny(text[:min(len(text), 2)], "<[(&\\0123456789") || strings.Contains(text[:min(len(text), longestName)], "#") {
		if nick, said, ok := chatLine(text); ok {
			m := wordInFront(said)
			if m.kind == Task && m.who == "" && ofSpeaker.MatchString(m.rest) {
				m.who = nick
			}
			return m
		}
	}
	if text != "" && (text[0] > unicode.MaxASCII || strings.IndexByte("*_([:", text[0]) >= 0) {
		if state := stateMark.FindString(text[:min(len(text), longestName)]); state != "" && len(state) < len(text) { // "[NEW] ACTION: …"
			if m := wordInFront(text[len(state):]); m.kind == Task {
				m.rest = state + m.rest
				return m
			}
		}
	}
	if m := referenceInFront.FindStringSubmatch(text[:min(len(text), longestMarked)]); m != nil {
		if found := wordInFront(m[1] + text[len(m[0]):]); found.kind != "" {
			found.number = cmp.Or(found.number, m[2])
			return found
		}
	}
	return wordInFront(text)
}

// hashWords finds the word of a chat with another behind it, as where it is told which there are:
// "#action #agreed #help".
var hashWords = pattern.Must(`^#[a-z]+[,;]?\s+#(?:action|agreed|decision|help|info|idea|link|topic|todo|undo|meetingname|chair|save)\b`)

// wordInBold puts a word with which a text begins in bold where it stands underlined, as
// code, highlighted or between other signs: "<u>Action:</u> …", "`ACTION` …", "==Todo== …".
func wordInBold(text string) string {
	if text == "" || strings.IndexByte("`<={[!", text[0]) < 0 {
		return text
	}
	m := setInMarks.FindStringSubmatch(text[:min(len(text), longestMarked)])
	if m == nil {
		return text
	}
	rest := text[len(m[0]):]
	word := m[1] + m[2]
	if (text[0] == '`' || text[0] == '{') && !strings.HasSuffix(word, ":") && !strings.HasPrefix(rest, ":") && (word != strings.ToUpper(word) || !startsUpper(strings.TrimLeft(rest, " *_[(@")) && !startsOrder(rest)) {
		return text // "`task` is a class", "`TODO` lists are long"
	}
	return "**" + word + "**" + rest
}

var setInMarks = pattern.Must("^(?:(?:`|==|\\{|\\[\\[|!!)([^][`<>={}!]{2,40})(?:`|==|\\}|\\]\\]|!!)|<(?:u|b|i|em|mark|strong)>([^`<>]{2,40})</[a-z]{1,6}>)")

// referenceInFront finds the number under which minutes file what they hold, in brackets
// before the word for it: "**[12-A3] Action Item** for lead: …".
var referenceInFront = pattern.Must(`^([*_]{0,3})\\?\[((?:[A-Za-z]{1,8}[-./#])?[0-9]+(?:[-./:][A-Za-z]{0,3}[0-9]+){0,4}[a-z]?)\\?\]\s+`)

// uncoded takes such a number off behind the word, and gives what stands behind it. The number
// is empty where there is none.
func uncoded(text string) (bare, number, rest string) {
	at := codedMark.FindStringSubmatchIndex(text[:min(len(text), longestMarked)])
	if at == nil {
		return text, "", ""
	}
	end := max(at[5], at[7])
	return text[:at[3]] + text[end:], strings.TrimLeft(text[:end], "*_\\[("), text[end:]
}

// as gives a marking with its number.
func (m marking) as(number string) marking {
	if m.kind != "" {
		m.number = number
	}
	return m
}

// wordInFront is readMark for what is no line of a chat.
func wordInFront(text string) marking {
	if strings.HasPrefix(text, "#") && hashWords.MatchString(text) {
		return marking{}
	}
	head := text[:min(len(text), longestMarked)]
	if m := helpMark.FindString(head); m != "" && !asks(notedBehind.ReplaceAllString(text[len(m):], "")) {
		return marking{kind: Task, sure: true, help: true, rest: text[len(m):]}
	}
	small := smallMark.FindStringSubmatch(head)
	if small == nil && !mayMark(head) {
		return listInFront(text)
	}
	if m := eitherWord.FindStringSubmatchIndex(head); m != nil {
		return wordInFront(text[:m[3]] + text[m[4]:])
	}
	if bare, number, _ := uncoded(text); number != "" {
		return wordInFront(bare).as(number)
	}
	if m := enclosedMark.FindStringSubmatchIndex(head); m != nil && !(strings.TrimLeft(head, "*_")[0] == '(' && m[3] >= 0 && m[3]-m[2] < 4 && m[6] < 0) && strings.TrimSpace(text[m[1]:]) != "" {
		out := marking{kind: Task, rest: strings.TrimSpace(text[m[1]:])}
		if m[4] >= 0 {
			if out.kind = Decided; undecided(out.rest) {
				return marking{}
			}
			return out
		}
		out.sure = head[m[2]:m[3]] == strings.ToUpper(head[m[2]:m[3]])
		if m[6] >= 0 {
			out.number = head[m[2]:m[7]]
		}
		return out
	}
	if m := squareMark.FindString(head); m != "" && strings.TrimSpace(text[len(m):]) != "" {
		return marking{kind: Task, weak: true, rest: strings.TrimSpace(text[len(m):])}
	}
	if m := enclosedFor.FindStringSubmatch(head); m != nil && strings.TrimSpace(text[len(m[0]):]) != "" {
		return marking{kind: Task, rest: strings.TrimSpace(text[len(m[0]):]), who: m[1] + m[2] + m[3]}
	}
	if m := actionMark.FindStringSubmatchIndex(head); m != nil && strings.TrimSpace(text[m[1]:]) != "" {
		out := marking{kind: Task, rest: strings.TrimSpace(text[m[1]:]), sure: m[2] < 0 || head[m[2]:m[3]] == strings.ToUpper(head[m[2]:m[3]])}
		if m[4] >= 0 && m[2] >= 0 {
			out.number = strings.TrimRight(head[m[2]:m[5]], " ")
		}
		for _, g := range []int{6, 8} {
			if m[g] >= 0 {
				out.who = head[m[g]:m[g+1]]
			}
		}
		if m[8] >= 0 {
			out.fromWho = text[m[8]:]
		}
		if m[10] >= 0 && onlyNumber.MatchString(out.rest) {
			return marking{} // "**ACTION 12**", above what it is
		}
		if out.who != "" && followUp.MatchString(head) {
			return marking{} // an order: "Follow up on the move - it is late"
		}
		out.loose = m[10] >= 0 && head[m[10]] == 'A' && m[11]-m[10] == 2
		out.weak = m[2] >= 0 && goesOnSo.MatchString(head[m[2]:m[3]])
		if m[2] >= 0 && severalOf.MatchString(head[m[2]:m[3]]) {
			out.loose, out.weak = true, true
		}
		return out
	}
	if small != nil {
		switch strings.TrimRight(small[1], "s:,.;") {
		case "list", "item", "app", "board", "":
		default:
			return marking{kind: Task, rest: strings.TrimSpace(text[len(small[0])-len(small[1]):])}
		}
	}
	if m := decisionMark.FindStringSubmatchIndex(head); m != nil && strings.TrimSpace(text[m[1]:]) != "" && !onlyCounts.MatchString(text[m[1]:]) && !undecided(text[m[1]:]) {
		return marking{kind: Decided, rest: strings.TrimSpace(text[m[1]:])}
	}
	return listInFront(text)
}

// listInFront reads the name of a list of work in bold in front of the only item of it:
// "**Action items or follow-ups:** order the machines".
func listInFront(text string) marking {
	if !strings.HasPrefix(text, "**") && !strings.HasPrefix(text, "__") {
		return marking{}
	}
	m := boldLabel.FindStringSubmatch(text[:min(len(text), longestMarked)])
	if m == nil || strings.TrimSpace(text[len(m[0]):]) == "" {
		return marking{}
	}
	name, _ := labelName(m[1])
	if kind, ok := nameOfWork(name); !ok || kind == Last {
		return marking{}
	}
	rest := strings.TrimSpace(text[len(m[0]):])
	if statement.MatchString(rest) && !mustBe.MatchString(rest) { // what was said of them
		return marking{}
	}
	return marking{kind: Task, rest: rest}
}

var boldLabel = pattern.Must(`^(?:\*\*|__)([^*_:]{3,60})(?::(?:\*\*|__)|(?:\*\*|__):)\s+`)

// More ways in which people write down who has to do something, each for an item
// that the word or the name itself marks as work.
var (
	// The word and the name in one pair of brackets: "[AI - lead] …", "**AI (lead)** …".
	enclosedFor = pattern.Must(`^(?:[*_]{1,3}|[\[(])(?i:action(?:[ -]?item|[ -]?point)?|a\.?[ip]\.?|to[- ]?do|task|follow[ -]?up)(?:\s*[-–—]\s*([^()\[\]*_:]{1,60}?)|:\s*(@[^()\[\]*_: ]{1,60})|\s*\(([^()\[\]*_:]{1,60})\))(?:[*_]{1,3}|[\])])[\s:–—-]+`)
	// The word in brackets with what is to be done: "It is late (AI lead: …)".
	bracketedMark = pattern.Must(`[\[(][*_]{0,3}(?:A[IP]\b|ACTION\b|Action\b|TODO\b|(?:To[ -]?[dD]o|Follow-?[Uu]p|Next [Ss]teps?|Task):)`)
)

// todoAtEnd says in brackets behind an item that it is to be done: "Order the machines (todo)".
var todoAtEnd = pattern.Must(`(?i)\s\\?[(\[](?:to-?do|to do|action|action item|action (?:needed|required))\\?[)\]][.\s]*$`)

// markInBrackets reads such a word in brackets that stand anywhere in a text.
func markInBrackets(text string) marking {
	if todoAtEnd.MatchString(text[max(0, len(text)-longestName):]) {
		return marking{kind: Task, rest: text}
	}
	at := bracketedMark.FindStringIndex(text)
	if at == nil {
		return marking{}
	}
	inner := text[at[0]+1:]
	closing := closingBracket(text[at[0]:]) - 1
	if closing < 0 {
		if closing = strings.IndexAny(inner, ")]"); closing < 0 {
			return marking{}
		}
	}
	m := readMark(inner[:closing])
	if m.number == "" && !strings.Contains(inner[:closing], ":") && !strings.Contains(inner[:closing], " - ") {
		return marking{} // "(AI models)"
	}
	return m
}

// closingBracket is where the bracket closes that a text begins with, as others may stand in
// them. It is -1 where it does not.
func closingBracket(text string) int {
	open, ends := text[0], byte(')')
	if open == '[' {
		ends = ']'
	}
	depth := 0
	for i := range min(len(text), mostSentences) {
		switch text[i] {
		case open:
			depth++
		case ends:
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// numberedAction reads who does what a sentence tells that closes with the number of an
// action: "so ops phones the vendor (AP3-1)".
func (f *file) numberedAction(s string) []string {
	at := numberAtEnd.FindStringIndex(s[max(0, len(s)-longestNote):])
	if at == nil {
		return nil
	}
	s = s[:max(0, len(s)-longestNote)+at[0]]
	for _, phrase := range []string{s, afterColon(s)} {
		if ids := f.leading(strings.TrimLeft(phrase, "*_ "), func(words []string) bool { return acts(words) || isOrder(words[0]) }); ids != nil {
			return ids
		}
	}
	return nil
}

var numberAtEnd = pattern.Must(`[*_]{0,3}\s[*_]{0,3}[(\[](?:A[IP]|(?i:action(?: item| point)?))[ -]?#?` + numberOf + `[)\]][*_.\s]*$`)
