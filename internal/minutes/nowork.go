package minutes

import (
	"slices"
	"strings"

	"slipway/internal/date"
	"slipway/internal/pattern"
)

// noWork reports whether an item of a list of work says when the next meeting is,
// where the list is kept, or that somebody has nothing to do.
func noWork(item *Item) bool {
	if len(item.Items) > 0 || item.More != "" || item.cells != nil {
		return false
	}
	if found, value, ok := roles(item.Raw); ok && value != "" && found[0] == following {
		return true
	}
	return namesParts(item.Raw) || slices.ContainsFunc([]*pattern.Pattern{noDoing, nothingFor, seeThere, courtesy, asThere, writtenBy, linkNoted, raised, forInfo, howMany, keptAt, wholeQuote, formOf, notYetKnown, approvalOf, invites, ofTheseNotes, tabled, toBot, ofPaper}, func(form *pattern.Pattern) bool { return form.MatchString(item.Raw) })
}

var (
	noDoing     = pattern.Must(`^No (?:more )?[a-z]+ings?\b`) // a rule
	nothingFor  = pattern.Must(`(?i)^(?:none|nothing|no (?:new |open |further )*(?:action items?|actions?|tasks?|to-?dos?|items?))(?: (?:for|from|this|yet|so far|today|new|recorded|assigned|were|was|taken|noted)\b|[.:;,])`)
	courtesy    = pattern.Must(`(?i)^(?:(?:(?:many |big )?thanks to|thank you|kudos to)[^,.;:]{1,60}[.!]?$|(?:the )?next (?:meeting|call|session|sync)(?: is| will be)?:? (?:on |at |in |[0-9]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]* )[^.;:]{1,60}\.?$)`)
	raised      = pattern.Must(`(?i)^(?:(?:the|an?|some|several) )?(?:[a-z]+ )?(?:suggestions?|questions?|concerns?|proposals?|points?|objections?|comments?) (?:was|were) (?:made|raised|brought up|asked|discussed|noted|heard)\b`)
	forInfo     = pattern.Must(`(?i)^[*_]{0,3}(?:(?:info|link|idea|fyi)[*_]{0,3}:[*_]{0,3}|fyi[*_]{0,3} [-–—])\s`)                                                                                                                                                                                                                                                                                                                                                                                                          // in the summary of a chat
	howMany     = pattern.Must(`(?i)^[*_]{0,3}(?:[^:.]{1,40}:[*_]{0,3}\s+)?(?:(?:so|ok|okay|we have|there are|we still have|there are still|still)[,]? )*(?:no|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,3}|several|some|a few|many|a lot of)(?: (?:open|old|new|more|other|further|remaining|pending|outstanding|overdue|previous))* (?:actions?|action (?:items?|points?)|ais|tasks|to-?dos)(?: (?:from|since|left over from|left from|carried over from|in|on) [^.:;,]{1,40}| left| open)?[.!…:]*[*_]*$`) // of how many are listed
	seeThere    = pattern.Must(`(?i)^(?:see|cf\.?)(?: also)? [^.;]{0,60}(?:https?://|\]\(|\b(?:above|below)\b[\s\\.…]*$)`)
	writtenBy   = pattern.Must(`(?i)^[*_]{0,3}\((?:(?:notes|minutes) )?(?:taken|prepared|written|recorded|minuted|noted|transcribed|compiled) by [^()]{1,60}\)[*_.]{0,4}$`)                         // the minutes
	linkNoted   = pattern.Must(`^<?https?://\S+ ` + notedBy + `$`)                                                                                                                                  // in the log of a chat
	keptAt      = pattern.Must(`(?i)^[*_]{0,3}(?:minutes|notes|agenda|slides|recording|video)(?: (?:of|from) [^:]{1,40})?:?[*_]{0,3}:?\s+(?:<?https?://\S+|\[[^\[\]]{1,100}\]\([^()\s]{1,300}\))$`) // what there is to read
	wholeQuote  = pattern.Must(`^[*_]{0,3}(?:“[^“”]*[.!?,;][^“”]*”|"[^"]*[.!?,;][^"]*")[*_.]{0,4}$`)                                                                                                // a text that is talked of
	formOf      = pattern.Must(`(?i)^(?:what|anything|something) you(?:['’](?:ve|re|d))? [^:]{1,80}$`)                                                                                              // how a report is to be written
	notYetKnown = pattern.Must(`(?i)^[*_]{0,3}\(?(?:t\.?b\.?[acd]\.?|to be (?:confirmed|decided|determined|added|announced))\)?[*_.]{0,4}$`)
	// What is said to a program that keeps the minutes of a chat, by whom maybe: "Lead: close ACTION-12".
	toBot      = pattern.Must(`(?i)^(?:(?:[*_]{0,3}\\?<?@?[\pL\pM][\pL\pM0-9_.'’ -]{0,40}>?[*_]{0,3}:|\\?<[^<>:\s]{1,40}>)[*_]{0,3}\s+)?(?:(?:(?:[a-z]{3,20}bot|github-bot|zakim|rrsagent),|(?:trackbot|meetbot|zodbot|github-bot|zakim|rrsagent):) \S.*|(?:please )?(?:close|re-?open|drop|open|associate|note|edit|raise|take up) (?:action|issue)-[0-9]+(?: with \S{1,30}| as [a-z ]{1,20})?[.!]?|(?:please )?(?:close|re-?open|drop) action(?: item)? #?[0-9]+[.!]?|(?:next|take up|move to|move to next|close|open|close this) agend(?:um|a)(?: ?item)?(?: [0-9]+)?[.!]?|#(?:startmeeting|endmeeting|topic|subtopic|meetingtopic|meetingname|chair|unchair|undo|startvote|endvote|lurk|unlurk)\b.*)$`)
	tabled     = pattern.Must(`(?i)^[*_]{0,3}tabled[*_]{0,3}:[*_]{0,3}\s`) // put off here, put forward there
	approvalOf = pattern.Must(`(?i)^approval (?:is )?(?:of|requested|sought|asked)\b[^.;:]{0,40}\bminutes\b`)
	// Whoever reads the minutes is invited: "Follow us on …", "Subscribe to our newsletter: …",
	// which only closes with where that is.
	invites = pattern.Must(`(?i)^[*_]{0,3}(?:please )?(?:(?:follow|find|join|contact|star|like|visit|e?-?mail|reach|connect with|chat with|talk to|write to|get in touch with) (?-i:us)(?:[:.!]|$| (?:on|at|in|by|via|here|there|through|if|when|every)\b)[^,;()\[\]]{0,80}(?:\[[^\[\]]{1,100}\]\([^()\s]{1,300}\))?[.!]?$` +
		`|(?:join|subscribe to|sign up (?:to|for|on)|follow) (?:us |our |the |this )(?:[^.;()\[\]]{1,50}[\s*_])?[*_]{0,3}(?:mailing list|newsletter|list|channel|slack|discord|matrix|zulip|gitter|workspace|server|community|forum|calendar|feed|blog|account)[*_]{0,3}(?: [a-z]+)?:?[*_]{0,3}:?(?: (?:at|on|via|here|under))?:? (?:<?(?:https?://)?[\w-]+(?:\.[\w-]+)+(?:/\S*)?|\[[^\[\]]{1,100}\]\([^()\s]{1,300}\))[.!]?$)`)
	// What is asked of whoever keeps the minutes, as the form for them has it.
	ofTheseNotes = pattern.Must(`(?i)^[*_]{0,3}(?:please )?(?:remember|don['’]?t forget|do not forget) to [^.;:]{1,40}\b(?:this|these) (?:file|document|page|pad|form|template|minutes|notes)\b`)
	// How far a paper is whose authors stand in front: "Park & Moss, accepted in A&A", "Park et al.: in press".
	ofPaper = pattern.Must(`^[*_]{0,3}` + authors + `(?:(?: et al\.?,?|,)(?: \(?(?:[12][0-9]{3}[a-z]?|in prep\.?)\)?)?[:,]?|, [^,;:.]{3,100}[:,]) (?:has been |was |is |now |just |already )*(?i:(?:re-?)?(?:accepted|submitted|published|rejected)|in press|in revision|in prep(?:aration|\.)|under (?:peer )?review|to appear|forthcoming|(?:minor|major) revisions?|referee reports? (?:received|in)|on arXiv)(?:,? (?:in|to|by|at|with|for) [*_]{0,2}(?:\p{Lu}|arXiv|the (?i:journal|proceedings|annals|transactions))[^.;:,]{0,60})?(?: \([^()]{1,60}\))?(?:, (?:minor|major) revisions?)?[.!]?[*_]{0,3}$`)
	asThere = pattern.Must(`(?i)^(?:[^.:;]{1,60}: )?(?:same )?as (?:(?:noted|listed|recorded|written|mentioned|described|discussed|agreed) )?(?:above|below|(?:in|under|at) [^.;]{1,40})\.?$`)
)

// authors are names in a row as papers have them: "Park & Moss", "De Wit", "Park, Moss and Lee".
const authors = `\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:(?:, | ?& ?| and |, and )\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})*`

// namesParts reports whether a line tells what the parts of the others are, as the head of a table
// does: "Task - Owner - Due date", "What, who, when".
func namesParts(text string) bool {
	if len(text) > longestName {
		return false
	}
	has := map[column]bool{}
	for _, part := range betweenNames.Split(strings.Trim(text, "*_ .:"), -1) {
		part = strings.TrimSpace(inTail.ReplaceAllString(part, ""))
		kind := columnOf(part)
		if kind == otherColumn || strings.Count(part, " ") > 1 || strings.Contains(part, ".") || strings.EqualFold(part, "lead") { // who may be somebody
			return false
		}
		has[kind] = true
	}
	return has[actionColumn] && has[ownerColumn]
}

var betweenNames = pattern.Must(`[*_]{0,2}(?:\s[-–—|/→]+\s|,\s)[*_]{0,2}`)

// isNothing reports whether a text says that there is nothing to say.
func isNothing(text string) bool {
	if !strings.ContainsFunc(text, isWordRune) && len(text) < longestName { // dots of a form
		return true
	}
	switch strings.ReplaceAll(strings.ToLower(strings.Trim(text, "*_ .\n()")), " / ", "/") {
	case "none", "none required", "none needed", "none taken", "none at present", "no further action", "no further action required", "no action required", "no action needed", "no", "nope", "nil", "n/a", "nothing", "nothing to report", "no items", "-", "no actions", "no action", "no action items", "no decisions", "none this week", "no updates", "no update", "nothing this week", "nothing new", "nothing special", "nothing much", "no news", "no progress", "no blockers", "no blocker", "not blocked", "no impediments", "nothing to announce", "no questions", "no topics", "no change":
		return true
	}
	if head, why, ok := strings.Cut(text, " ("); ok && len(text) < longestName && strings.HasSuffix(why, ")") && !strings.Contains(head, " ") && isNothing(head) { // "n/a (was away)"
		return true
	}
	if len(text) < longestName && nothingNew.MatchString(strings.Trim(text, "*_ .\n")) {
		return true
	}
	if noneNow.MatchString(text) || passedOver.MatchString(text) {
		return true
	}
	if len(text) < longestName && allDone.MatchString(strings.Trim(text, "*_ .\n")) {
		return true
	}
	return len(text) < longestMarked && holdsAny(text, "item", "action", "point", "task", "to-do", "todo") && (ofAllItems.MatchString(strings.Trim(text, "*_ .\n")) || wentThrough.MatchString(text))
}

// nothingNew finds how people say that they have nothing to report: "nothing this month",
// "nothing besides the roof, see below".
var nothingNew = pattern.Must(`(?i)^(?:nothing|no (?:news|updates?)) (?:(?:new |else |more |much |special )?(?:this|since|from|for|besides|beyond|except|apart from|other than|on my|at) [^.;:]{1,40}|else|more|to (?:add|share|say))$`)

// passedOver finds that there was no time for something, or only that there was: "Skipped",
// "Not discussed (it is in the plan)", "Reviewed".
var passedOver = pattern.Must(`(?i)^(?:(?:agenda|topic|item) )?(?:skipped|reviewed|(?:not )?(?:discussed|reached|covered))(?: \([^()]*\))?\.?$`)

// noneNow finds that there was none of something: "No tickets this week".
var noneNow = pattern.Must(`(?i)^no (?:[a-z]+ ){1,3}(?:this (?:week|time|month|sprint)|last week|today|so far|yet|since (?:then|last (?:week|time)))\.?$`)

// nothingOf reports whether a text says of somebody or something that there is nothing to
// do: "Chairs: no action".
func nothingOf(text string) bool {
	name, value, ok := strings.Cut(text, ": ")
	return ok && len(name) < longestName && !strings.ContainsAny(name, ".?!:(") && isNothing(value)
}

// wentThrough finds what tells that people looked at the items: "Lead reviewed the
// action items".
var wentThrough = pattern.Must(`(?i)^[^.;]{0,60}?\b(?:reviewed|went (?:through|over)|discussed|covered|walked through|looked at)\s+(?:the |all |our |previous |old |open |last week['’]?s )*(?:action items?|action points?|actions|to-?dos?)(?: from [^.;]{1,40})?[.!]?$`)

// ofAllItems finds what tells of others: "Most items completed". "All are complete" stands
// below the name of those it tells of.
var (
	allDone    = pattern.Must(`(?i)^(?:all|most|both|everything)(?: of (?:them|these|those))? (?:(?:was|were|is|are|have been|has been) )?(?:now )?(?:completed?|done|closed|finished|resolved)$`)
	ofAllItems = pattern.Must(`(?i)^(?:all|most|many|some|several|both|no|other|remaining|the)(?: of)?(?: the| these| those)?(?: previous| open| old| other| action| remaining)* (?:items?|actions?|points?|tasks?|to-?dos?)(?: from .{1,40}?)? (?:(?:was|were|is|are|have been|has been) )?(?:now )?(?:completed?|done|closed|finished|resolved|addressed|open|outstanding|pending|carried (?:over|forward))$`)
)

// asks reports whether a text is nothing but a question, which tells nobody to do
// anything: "AI: how do we use it?"
func asks(text string) bool {
	text = strings.TrimRight(text[:min(len(text), mostSentences)], " *_\"”")
	if !strings.HasSuffix(text, "?") || sentenceEnd.MatchString(text) {
		return false
	}
	switch word, _, _ := strings.Cut(strings.ToLower(strings.TrimLeft(text, "*_ ")), " "); word {
	case "who", "what", "when", "where", "why", "how", "which", "should", "do", "does", "did", "is", "are", "was", "were", "has", "have", "can", "could", "would", "shall", "will", "any", "anybody", "anyone":
		return true
	}
	return false
}

// isLinkToList reports whether an item is nothing but a link to a list, as to
// "[Action items](…)", or to what a tracker lists.
func isLinkToList(item *Item) bool {
	if len(item.Links) != 1 || len(item.Items) > 0 || !strings.HasPrefix(item.Raw, "[") {
		return false
	}
	return (isLabel(item.Links[0].Label) || query.MatchString(item.Links[0].Target)) && markdownLink.FindString(item.Raw) == item.Raw
}

// isAddress reports whether an item is nothing but an address, as of what there is to read, or of
// somebody beside their name. One of an entry in a tracker may be what is to be done.
func isAddress(item *Item) bool {
	if len(item.Items) > 0 || item.More != "" {
		return false
	}
	return strings.Contains(item.Raw, "://") && onlyAddress.MatchString(item.Raw) && !tracked.MatchString(item.Raw) ||
		strings.Contains(item.Raw, "@") && mailOfName.MatchString(item.Raw) && !startsOrder(item.Raw) && !beginsLoosely(item.Raw) && !strings.HasPrefix(item.Raw, "Mail ")
}

// whereItLies finds an item below another that only tells where a thing is: "Source code: https://…".
var whereItLies = pattern.Must(`^(?i:(?:source )?code|sources?|repo(?:sitory)?|downloads?|screen ?shots?|links?|slides?|videos?|recordings?|demo|url|web ?(?:site|page)|photos?|pictures?|wiki|details|more(?: info(?:rmation)?)?|see(?: also)?|ref(?:erence)?s?):? <?https?://\S+$`)

// mailOfName finds the address of somebody: "Jane Doe (Orbit): jane@orbit.example".
var mailOfName = pattern.Must(`^[*_\[]{0,3}\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiu]|van|von|den|der|l[ae]|bin)){1,4}[*_\]]{0,3}(?: ?\([^()]{1,60}\)|,[^,:;@]{1,40}){0,2}[*_]{0,3} ?[:,–—-]? ?[<(\[]?(?:mailto:)?[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}[>)\]]?$`)

var tracked = pattern.Must(`(?i)/(?:issues?|pulls?|pull-requests|merge_requests|tickets?|bugs?|browse|cards?|c|tasks?|changes?)/|[?&](?:id|issue|bug)=|/[a-z][a-z0-9]*-?[0-9]+/?>?$|/[0-9]+/?>?$`)

// linkText gives what a text that is nothing but a link is called by, and any other as it is.
func linkText(text string) string {
	if m := wholeLink.FindStringSubmatch(text); m != nil {
		return m[1]
	}
	return text
}

var wholeLink = pattern.Must(`^\[([^\[\]]+)\]\([^()\s]+\):?$`)

// query finds the address of what a search in a tracker finds.
var query = pattern.Must(`[?&](?:q|query|search|jql|status|labels?|state)=`)

// answers reports whether an item of a list of work is what somebody answers there:
// "ops: yes, by a week.", or as they said it: "ops: “It is cold.”", or as it is told: "The
// vendor said that it is cold".
func (f *file) answers(item *Item) bool {
	if saidThere.MatchString(item.Raw) && len(item.Items) == 0 && f.takings(item.Raw, nil, true) == nil {
		return true
	}
	ids, rest := f.named(item.Raw)
	return ids != nil && !box.MatchString(item.Raw) && answer.MatchString(rest) && f.takings(item.Raw, nil, true) == nil
}

// isAbsent reports whether an item of a list of work only tells who is not there: "Ops will be
// away on Friday".
func (f *file) isAbsent(item *Item) bool {
	return len(item.Items) == 0 && !box.MatchString(item.Raw) && f.leading(item.Raw, func(words []string) bool { return notThere.MatchString(strings.Join(words, " ")) }) != nil && f.takings(item.Raw, nil, true) == nil && !holdsAny(item.Raw, "need", "volunteer", "wanted")
}

var notThere = pattern.Must(`^(?:will be|is|are) (?:absent|away|unavailable|on (?:vacation|holidays?|leave)|out (?:of (?:the )?office|sick))\b` +
	`|^(?:will not|won['’]t|cannot|can['’]t|(?:will be|is|are) unable to)(?: be able to)? (?:attend|come|join|make (?:it|the (?:[a-z]+ )?(?:meeting|call|session))|be (?:there|here|present|available|around|at (?:the|our|next|this)))\b`)

// reportedBy reports whether an item below one that says whose it is tells how far it is, in
// a sentence of its own with the name of who says so in brackets behind it: "Most of the
// racks are there (ops)".
func (f *file) reportedBy(item *Item) bool {
	return f.namesAtEnd(item) && tells.MatchString(item.Raw) && !willBe.MatchString(item.Raw) && !f.isTold(item.Raw)
}

// thinks reports whether an item of a list of work tells what somebody thinks: "Ops thinks it is cold".
func (f *file) thinks(item *Item) bool {
	return len(item.Items) == 0 && !box.MatchString(item.Raw) && f.takings(item.Raw, nil, true) == nil &&
		f.leading(sentence(item.Raw), func(words []string) bool { return ofTheMind.MatchString(words[0]) }) != nil
}

// ofTheMind finds how it is told what somebody thinks of something.
var ofTheMind = pattern.Must(`^(?:says|said|argues|argued|explained|explains|thinks|thought|believes|believed|feels|felt|prefers|preferred|wonders|wondered|doubts|doubted|fears|feared|disagrees|disagreed|regrets)$`)

var saidThere = pattern.Must(`^[*_]{0,3}\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,2} (?:said|says|thinks|believes|noted|commented)[*_]{0,3}(?:[:,]| that\b)`)

var answer = pattern.Must(`(?i)^(?:["“][^"”]+["”]?$|(?:yes|yeah|no|nope|thanks|thank you|agreed?|maybe|i (?:think|believe|feel|agree|wonder|guess|` + hopes + `|am not sure))\b|\+1)`)

// informs reports whether an item in a list of work only tells something, where
// the others name who does them.
func informs(item *Item) bool {
	return len(item.Owners) == 0 && !item.Unowned && !item.Boxed && len(item.Items) == 0 && item.cells == nil && statement.MatchString(item.Raw) && !mustBe.MatchString(item.Raw)
}

// statement finds what only tells something: "The log is at …".
var (
	statement = pattern.Must(`(?i)^(?:the|this|that|these|those|there|it|nobody|no one|no|we|our|everybody|most|some|all of)\s[^.:]{0,80}?\b(?:is|are|was|were|has|have|had|meets|met|starts|volunteered|did|does|remains?|takes place|will be)\b`)
	mustBe    = pattern.Must(`(?i)\b(?:must|should|needs?|shall|has to|have to|is to|are to|ought|required|missing|broken|todo|to be|fix)\b`)
)

// recounts reports whether an item only tells what people talked about, what everybody did
// or what somebody let them know or said of it: "Lead and ops met", "We moved the date", "Writer told
// us", "lead: the worry is right, but we could add a note."
func (f *file) recounts(item *Item) bool {
	if len(item.Items) > 0 || box.MatchString(item.Raw) || readMark(item.Raw).kind != "" || decided(item.Raw) || f.takings(item.Raw, nil, true) != nil {
		return false
	}
	if ids, rest := f.named(item.Raw); ids != nil && strings.HasSuffix(rest, ".") && thinksAloud.MatchString(rest) {
		return true
	}
	s := plainWords(sentence(item.Raw))
	return allDid.MatchString(s) || toldUs.MatchString(s) || f.leading(s, func(words []string) bool { return conferred.MatchString(words[0]) }) != nil
}

var (
	allDid      = pattern.Must(`(?i)^we (?:all |also |then |have |had )*(?:[a-z]+ed|met|went|had|took|made|saw|heard|spoke)\b`)
	toldUs      = pattern.Must(`^[^.:;]{1,100}? (?:emailed|told|informed|contacted|reminded|thanked|asked|wrote to|reached out to) us\b`)
	thinksAloud = pattern.Must(`(?i)^(?:we|you|they|it|that|this|there) (?:could|might|may|can|would|is|was|are|were)\b|^(?:the|an?|this|that|our) [^.,;:]{1,40} (?:is|are|was|were) [^.;:]{1,60}, but `)
	conferred   = pattern.Must(`^(?:discussed|met|talked|spoke|chatted|debated)$`)
)

// tellOnly takes the items of a list of work that only tell something for talk,
// where most of the others say who does them or are orders.
func tellOnly(items []*Item, around context) {
	if around.mode != work || around.person {
		return
	}
	owned, telling := 0, 0
	for _, item := range items {
		switch {
		case item.Kind == Task && (len(item.Owners) > 0 || startsOrder(item.Raw)):
			owned++
		case item.Kind == Task && informs(item):
			telling++
		}
	}
	if telling == 0 || 2*owned < len(items)-telling || owned == 0 {
		return
	}
	for _, item := range items {
		if item.Kind == Task && informs(item) {
			item.Kind, item.Inherited = Talk, nil
		}
	}
}

// appointment reports whether an item only tells when something is, and so is no work:
// a day with nothing but a link or a meeting behind it, "[ ] 21 April: #90", or a
// meeting with its day and its time.
func (f *file) appointment(item *Item) bool {
	if len(item.Items) > 0 || item.More != "" || item.cells != nil || len(item.Raw) > mostSentences {
		return false
	}
	text := item.Raw[len(box.FindString(item.Raw)):]
	if _, length, _ := date.ParseStart(text, f.in.Front.Dates, date.Day{}); length > 0 {
		rest := strings.TrimSpace(bareLink.ReplaceAllString(markdownLink.ReplaceAllString(text[length:], ""), ""))
		at := event.FindAllStringIndex(rest, -1)
		return !strings.ContainsFunc(rest, isWordRune) || len(at) > 0 && at[len(at)-1][1] == len(rest) && strings.Count(rest, " ") < 5
	}
	if m := itsDay.FindStringSubmatch(text); m != nil && !startsOrder(text) && f.isDay(m[1]) { // "Deadline for papers - 12 May"
		return true
	}
	plain := withoutAddresses(text)
	when := clock.FindStringIndex(plain)
	if when == nil || startsOrder(text) || willBe.MatchString(plain) {
		return false
	}
	at := event.FindStringIndex(plain)
	if at == nil { // "Chat discussion, Monday …", which else is what people do
		at = talkThen.FindStringIndex(plain)
	}
	if at == nil || at[0] > when[0] || !weekday.MatchString(plain) && !f.isDay(strings.Trim(strings.TrimSuffix(plain[at[1]:when[0]], " at "), ":,–- ")) {
		return false
	}
	return !f.splitOwners(item.Raw, work).found()
}

var (
	itsDay   = pattern.Must(`(?i)^[^.,:;]{0,60}\bdeadline\b[^.,:;]{0,40}?(?::|\s[-–—])\s+([^:;]{3,30})$`)
	event    = pattern.Must(`(?i)\b(?:meetings?|calls?|sessions?|sync|workshop|webinar|wg|sig|working group|stand-?up|office hours|meet-?up|retro|retrospective)\b`)
	talkThen = pattern.Must(`(?i)^[^.,:;]{0,40}\b(?:discussion|chat|conference|assembly)[,:] `)
	clock    = pattern.Must(`(?i)\b[0-9]{1,2}(?::[0-9]{2})?\s?(?:am|pm)\b|\b[0-9]{1,2}:[0-9]{2}\b`)
	weekday  = pattern.Must(`(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b`)
)

// nothingBelow reports whether an item is the label of a list that nobody wrote: "New tasks:".
func nothingBelow(item *Item) bool {
	raw := strings.TrimRight(item.Raw, " *_")
	return strings.HasSuffix(raw, ":") && strings.Count(raw, " ") < 4 && item.More == "" && !item.Boxed && !strings.Contains(raw, "\n") && !startsOrder(raw)
}
