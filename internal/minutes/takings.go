package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// taking is a sentence by which somebody takes something on.
type taking struct {
	at     int // where the sentence begins, in bytes
	owners []string
}

// account reads a text sentence by sentence and keeps in mind whose words they
// are and whom they are about, for what follows may say only "he will" or
// "will".
type account struct {
	*file
	speaker  []string // whose words it tells, nil where nobody is quoted
	subject  []string // whom the sentence before was about
	alone    []string // the only one whom that sentence names
	only     []string // the only one whom all sentences so far name
	several  bool     // they name several
	first    []string // whom that sentence begins with, where it names one other
	other    []string // that one
	beside   bool     // that sentence names several others as well, who are "they"
	listed   bool     // an item of a list, which tells how things are
	handle   []string // with which the text begins, as talk does: "@lead that is late"
	stranger bool     // somebody unknown speaks
	told     bool     // what the speaker said is told, as of somebody else
	telling  bool     // the sentence before tells what somebody said, "ops replied that …"
}

// takings lists the sentences of a text by which somebody takes something on.
// Where somebody speaks, only what they say of themselves counts; a question
// and what may be otherwise are none.
func (f *file) takings(s string, speaker []string, listed bool) []taking {
	return f.takingsFor(account{file: f, speaker: speaker, listed: listed}, s)
}

// takingsOf is takings for the text of an item, which may stand below the name of who
// said it.
func (f *file) takingsOf(item *Item, s string) []taking {
	a := account{file: f, speaker: item.speaker, told: item.speaker != nil, listed: !item.prose}
	if item.prose {
		a.subject = item.speaker
	}
	return f.takingsFor(a, s)
}

// saying is a text, and all that its takings depend on besides.
type saying struct {
	text, speaker, subject string // ids, with spaces between them
	told, listed           bool
}

func (f *file) takingsFor(a account, s string) []taking {
	s = s[:min(len(s), mostSentences)]
	if a.speaker == nil && !f.anybody(s) {
		return nil
	}
	said := saying{s, strings.Join(a.speaker, " "), strings.Join(a.subject, " "), a.told, a.listed}
	all, known := f.sayings[said] // an item is read to see what its list is, and again for itself
	if !known {
		if f.sayings == nil || len(f.sayings) >= maxParts {
			f.sayings = map[saying][]taking{}
		}
		all = f.readTakings(a, s)
		f.sayings[said] = all
	}
	return slices.Clone(all)
}

func (f *file) readTakings(a account, s string) []taking {
	speaker, listed := a.speaker, a.listed
	at := len(numbered.FindString(s))
	if m := linkInFront.FindStringSubmatch(s[at:]); m != nil && f.people(m[1]) == nil { // of what it is about
		at += len(m[0])
	}
	if split, ok := f.taggedBelow(s[at:], talk); ok {
		return []taking{{at, split.owners}}
	}
	if split, ok := f.inMargin(s[at:], talk); ok {
		return []taking{{at, split.owners}}
	}
	if ids := f.closingOwners(s[at:]); ids != nil {
		return []taking{{at, ids}}
	}
	headed := at > 0 // by what it is about
	var all []taking
	for n := 0; at < len(s) && n < mostClauses; n++ {
		end := len(s)
		if m := sentenceEnd.FindStringIndex(s[at:]); m != nil {
			end = at + m[1]
		}
		if own := f.ownLine(s, at, end); own > 0 {
			end = at + own
		}
		if ids, next := f.nameLine(s[at:end]); ids != nil {
			a.speaker, a.subject, a.told = ids, ids, true
			at += next
			continue
		}
		end = at + f.untilSpeaker(s[at:end])
		this := opening.ReplaceAllString(plainWords(s[at:end]), "")
		if strings.HasSuffix(this, "?") {
			this = asksAlong.ReplaceAllString(this, "")
		}
		if head, rest := f.speaking(this); head != nil && !bulletBehind.MatchString(rest) {
			a.speaker, a.subject, a.told = head, nil, n == 0 && strings.HasPrefix(s[at:], "*") && !quoted.MatchString(s)
			a.told = a.told || n == 0 && f.tellsOfSpeaker(head, rest+" "+plainWords(s[end:]))
			if a.told {
				a.subject = head
			}
			this = rest
		} else if ids, rest := f.saysOnTopic(s, this); ids != nil && n == 0 && listed && a.speaker == nil {
			a.speaker, this = ids, rest
		} else if n == 0 && a.speaker == nil && speaks(this) && !(at > 0 && listed) && !((s[at] == '*' || s[at] == '_') && (listed || !quoted.MatchString(s))) && !f.tellsOfOthers(this) && !f.listsNames(afterColon(this)) && !f.saysBehindDash(this) {
			a.stranger = true // only what others do is theirs
		} else if n > 0 && a.speaker != nil && othersSpeak(s, s[at:]) {
			a.speaker, a.stranger = nil, true
		}
		if a.speaker != nil && speaker == nil && f.tellsOf(a.speaker, s[at:end]) {
			a.speaker = nil
		}
		if m := iNamed.FindStringSubmatch(this); m != nil && f.people(m[1]+m[2]) != nil {
			a.speaker, a.told = f.people(m[1]+m[2]), false
		}
		if n == 0 && strings.HasPrefix(this, "@") {
			name, _, _ := strings.Cut(this, " ")
			a.handle = f.people(strings.TrimRight(name, ",:"))
		}
		var ids []string
		if n > 0 {
			ids = f.followsByArrow(strings.TrimSpace(s[at:end]))
		}
		if ids == nil && n > 0 {
			ids = f.callsOn(strings.TrimSpace(this))
		}
		if ids == nil {
			ids = f.asked(this + " " + plainWords(s[end:min(len(s), end+longestNote)]))
		}
		if ids == nil && !strings.HasSuffix(strings.TrimRight(this, " *_\"”)>"), "?") {
			ids = a.takers(this)
			if ids == nil && headed && n == 0 { // "#12: lead is reviewing"
				ids = a.leading(this, isAtWork)
			}
			if ids == nil {
				ids = f.takesMentioned(this, s[:at])
			}
		}
		if ids != nil && !(len(all) > 0 && strings.HasPrefix(this, "Will ") && slices.Equal(ids, all[len(all)-1].owners)) { // goes on with it
			all = append(all, taking{at, ids})
		}
		a.telling = toldThat.MatchString(this) || a.telling && strings.Contains(this, " would ")
		if a.about(this); a.subject == nil && len(ids) == 1 { // who took something on, whoever else is named
			a.subject = ids
		}
		at = end
	}
	return all
}

// asksAlong finds what somebody asks the others who takes something on: "I'll order it - any
// objections?"
var asksAlong = pattern.Must(`(?i)(?:,|\s[-–—]{1,3})\s+(?:(?:is that |is this |if that(?:['’]s| is) )?(?:ok(?:ay)?|al ?right|all right|fine|good)(?: with (?:you|everyone|everybody|all))?|(?:any|no) (?:objections?|concerns?|complaints?|opposition)|sounds? (?:good|ok(?:ay)?|fine)|agreed|deal|does that work(?: for [a-z]+)?|(?:any )?(?:timeline|timeframe|eta)(?: in sight| yet)?|(?:by )?when)\?$`)

// saysBehindDash reports whether the head of a text is a topic, with the name of who speaks
// behind a dash: "Roof - Lead: I'll mend it".
func (f *file) saysBehindDash(s string) bool {
	head, _, _ := strings.Cut(s, ":")
	i, width := lastDash(head)
	return i > 0 && f.people(strings.Trim(head[i+width:], "*_ ")) != nil
}

// saysOnTopic reads who tells of themselves behind a topic: "Roof: lead - it is dry. I'll paint
// it".
func (f *file) saysOnTopic(s, first string) (ids []string, rest string) {
	if !iWill.MatchString(s) {
		return nil, ""
	}
	if ids, rest = f.frontTag(afterColon(first)); f.tellsOfOthers(rest) {
		return nil, ""
	}
	return ids, rest
}

// iWill finds that somebody tells of themselves.
var iWill = pattern.Must(`\bI(?:['’]ll| will|['’]m| am) `)

// closingOwners reads who has to do what a text ends with: "… Action: lead",
// "… (lead to action)".
func (f *file) closingOwners(text string) []string {
	s := plainWords(text)
	if m := closingMark.FindStringSubmatch(s[max(0, len(s)-longestMarked):]); m != nil {
		who := m[1] + m[2] + m[3] + m[4]
		if ids := f.people(who); ids != nil {
			return ids
		}
		if onlyAll.MatchString(who) {
			return []string{"all"}
		}
	}
	if m := markWithin.FindStringSubmatch(text[:min(len(text), mostSentences)]); m != nil { // "another way (Action lead), as …"
		if ids := f.people(m[1] + m[2]); ids != nil {
			return ids
		}
	}
	if m := emphasisedMark.FindStringSubmatch(text[max(0, len(text)-longestMarked):]); m != nil {
		if ids := f.people(m[1]); ids != nil {
			return ids
		}
	}
	if m := boldAtEnd.FindStringSubmatchIndex(text[max(0, len(text)-longestMarked):]); m != nil && willBe.MatchString(lastSentence(strings.TrimRight(text[:max(0, len(text)-longestMarked)+m[0]], " ."))) {
		tail := text[max(0, len(text)-longestMarked):]
		if ids := f.people(tail[m[2]:m[3]]); ids != nil {
			return ids
		}
	}
	if at := strings.LastIndexByte(text[max(0, len(text)-longestMarked):], '['); at > 2 && strings.ContainsFunc(text[:max(0, len(text)-longestMarked)+at], isWordRune) {
		inner := text[max(0, len(text)-longestMarked)+at:]
		if who, _, sure, ok := f.tagOf(strings.Trim(inner, " .*_")); ok && sure && strings.HasSuffix(strings.TrimRight(inner, " .*_"), "]") { // "… [Action: dean (arts); lead]"
			return who.owners
		}
	}
	end := strings.TrimRight(s, " .*_")
	if !strings.HasSuffix(end, ")") {
		return nil
	}
	all := groups(end)
	if len(all) == 0 || all[len(all)-1].end != len(end) {
		return nil
	}
	return f.leading(end[all[len(all)-1].start+1:len(end)-1], toDo)
}

// opening is what may stand before the first word of a sentence.
var opening = pattern.Must("^(?:&lt;|<(?:mark|b|i|u|em|strong|span|font|ins)\\b[^<>]{0,100}>|==|`<|[\\s*_<>\\\\(\\[«\"“])+")

// commitment reads who takes something on in the first sentence of a text by
// which anybody does: "The first draft is there. Writer will send it."
func (f *file) commitment(s string) []string {
	return firstTakers(f.takings(s, nil, false))
}

func firstTakers(all []taking) []string {
	if len(all) == 0 {
		return nil
	}
	return all[0].owners
}

var (
	// What a decision says somebody will do.
	thatClause = pattern.Must(`(?i)\b(?:(?:decided|agreed)(?: that)?|resolved that|(?:requested|asked|directed|recommended|and) that)\s+|^that\s+`)
	// Who has to do what a text ends with: "… by May. Action: lead", "… [Action: ops]",
	// "… Action carried forward: lead", or had to: "… DONE: lead".
	closingMark = pattern.Must(`(?i)[\s\[(*_]+(?:action|(?-i:DONE)|a\.?[ip]\.?)(?: [^:.\n–—-]{1,25})?\s*[:–—-][*_\s]*([^:.\n]{1,60}?)[\])*_.\s]*$|[(\[](?i:action)(?: by| on| for)? ([^:.\n()\[\]]{1,60})[)\]][.*_\s]*$|\b(?-i:ACTION)(?: ITEM| POINT)? (?:by|on|for) ([^:.\n()\[\]]{1,60})[.*_\s]*$|(?:^|[.)]\s+)(?:For action|Action) by:? ([^:.\n]{1,60})[.*_\s]*$`)
	// Who has done what a text ends with: "… by May. DONE: lead".
	closedBy = pattern.Must(`[\s\[(*_]DONE\s*[:–—-][*_\s]*[^:.\n]{1,60}?[\])*_.\s]*$`)
	// Who has to do what a text says around that: "… (Action lead), as …", "**Action for lead** to …".
	markWithin = pattern.Must(`\(Action:?(?: (?:by|on|for))? ([^:.\n()\[\]]{1,60})\)|\*\*Action (?:by|on|for) ([^:.\n*]{1,60})\*\* to `)
	// The same in emphasis: "We take the red one. *Action Lead*".
	emphasisedMark = pattern.Must(`\s[*_]{1,3}(?i:action)(?: (?:by|on|for))? ([^:.\n*_()\[\]]{1,60})[*_]{1,3}[.\s]*$`)
	// Whose it is that must be done, set apart in bold: "The gutter must be cleaned. **Lead**".
	boldAtEnd = pattern.Must(`[.!]\s+\*\*([^*\n]{1,60})\*\*\s*$`)
	// A link or the number of an issue that a sentence follows: "[Plan](…) Lead will send it", "#12: …".
	linkInFront = pattern.Must(`^(?:\[([^\[\]\n]{1,100})\]\([^()\s]{1,300}\)|(?:[\w./-]{0,60}#|gh-)[0-9]{1,7}):?\s+`)
	// A number of a paragraph: "4.2 …", or of an action: "**22/1** …", "[22-1] …".
	numbered = pattern.Must(`^[*_]{0,3}[0-9]{1,3}(?:(?:\.[0-9]{1,3})+\.?|[.)])[*_]{0,3}\s+|^[*_\[(]{0,4}[0-9]{1,4}[/-][0-9]{1,4}[\])*_:.]{0,4}\s+`)
)
