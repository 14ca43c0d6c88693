package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// What each person reports: what was done, and what comes next. A section of
// such reports is told by its name, or by labels such as "Done" and "Next" below
// the names.

// reportsName are the names of sections in which each person reports.
var reportsName = pattern.Must(`^(?:blockers? ?(?:/|and|&) ?)?(?:(?:today's|yesterday's|(?:this|last) (?:week|sprint)'s|(?:sprint|week|day|iteration)(?: ?#?[0-9]+)?|weekly|daily|async|team|general|personal|individual|member|member's|people|person|everyone's|status|progress|short|quick|brief|recent|ongoing|work|current|activity|lab|student|site|group|institute|attendee|participant|contributor|dev|developer|maintainer|staff|officers?'?|crew|volunteers?'?|round of|round the|around the|going round the) )*` +
	`(?:updates?|reports?|activities|status|status updates?|stand ?ups?|check ?ins?|progress|progress reports?|round ?table|round ?robin|table|rounds?|(?:a?round|going round) the room|(?:go|whip) ?rounds?|catch(?:ing)? ups?|individual reports?|contributions?|tour de table|goings[- ]on|round ?ups?|(?:current|ongoing|recent) work|summary of work|(?:work|progress|updates?) since (?:the |our )?last (?:time|meeting|week|call|sync)|work done|who did what|what (?:did |have )?(?:we|you|everyone|everybody|each|people)(?:'s|'re|'ve| is| are| has| have)?(?: all)?(?: been)? (?:did|do|doing|up to|working on|worked on|been doing|is doing|are doing|worked on|has been doing|is working on|are working on))` +
	`(?: (?:by|per|of|from) (?:each |every |all |the )?(?:person|people|member|members|team|teams|team members|everyone|participants|contributors|departments?|field|floor|regions|chapters|sites|institutions|organi[sz]ations|groups?|partners|projects|committees?|(?:working|member) (?:groups|institutions|organi[sz]ations)|around the (?:room|table|community))| ?(?:/|and|&) ?blockers?)?$`)

// scrum names meetings that are held for nothing else: "Scrum of scrums of the core team".
var scrum = pattern.Must(`^(?:[\p{L}\p{N}.]+ ){0,4}(?:scrums?|stand ?ups?)(?: (?:of|for|with|and|or|the|meetings?|calls?|notes|minutes|updates?|scrums?|stand ?ups?|team|teams|[\p{L}]*day|on|at|[\p{L}\p{N}]+[0-9]+[\p{L}]*)){0,8}$`)

// logOfWork names files in which people keep what they did: "Weekly log", "Progress reports".
var logOfWork = pattern.Must(`^(?:(?:our|team|project|group) )*(?:weekly|daily|work|activity|progress|sprint) (?:logs?|reports?)$`)

// ofReports reports whether a meeting, or its log, is named after what people report there.
func (m *Meeting) ofReports() bool { return m.scrums || isReports(m.Title) }

func isReports(name string) bool {
	name, ok := labelName(strings.TrimRight(name, "? "))
	return ok && (reportsName.MatchString(strings.ReplaceAll(name, "’", "'")) || scrum.MatchString(name) || logOfWork.MatchString(name))
}

// opinion is how what somebody thinks or asks begins, which is no report.
var opinion = pattern.Must(`(?i)^(?:i (?:think|believe|feel|agree|wonder|guess|` + hopes + `|like|would|do not|don['’]t|am not sure)|we should|it |this |that |yes\b|no\b|nope\b|thanks|thank you|agreed?\b|why |what |how |when |who |where |is |are |do |does |can |could |should |would |if |\+1)`)

// opines reports whether a text begins as what somebody thinks does, and not with the week that
// they report of: "This week I moved it".
func opines(text string) bool { return opinion.MatchString(text) && !ofTheWeek.MatchString(text) }

// hopes is what somebody hopes of others, behind "I". What they hope to do is theirs.
const hopes = `hope(?: (?:that|it|we|you|they|he|she|the|this|there|these|those|all|everyone|everybody|so|not|for)|,|$)`

var ofTheWeek = pattern.Must(`(?i)^(?:this (?:(?:past|last|coming|next) )*(?:week|weekend|sprint|month|morning|iteration|period)\b)`)

// reports reads whose report an item is in a section of reports: "lead: moved
// the servers". They are signed where each of the list begins with a name.
func (f *file) reports(text string, signed bool) (ids []string, rest string) {
	ids, rest = f.reporter(text, signed)
	if ids == nil || ids[0] == "all" || isNothing(rest) || strings.HasSuffix(strings.TrimRight(rest, " *_"), "?") || opines(rest) || isAway.MatchString(rest) {
		return nil, ""
	}
	if others := f.leading(rest, promises); others != nil { // "Ops: lead will verify it"
		return others, rest
	}
	office := namesOffice(strings.TrimSuffix(text, rest)) && !tellsDeed(rest) // "Treasurer: balance £2,318"
	if office || tells.MatchString(rest) && !beginsWithVerb(rest) && !selfTold.MatchString(rest) {
		if all := f.takings(text, nil, true); len(all) > 0 { // "Ops: the roof is red, lead to paint it"
			return all[0].owners, rest
		}
		if office || text[0] == '[' || text[0] == '\\' { // "[ops] the roof is red", which they say
			return nil, ""
		}
	}
	return ids, rest
}

// selfTold finds that somebody tells of themselves.
var selfTold = pattern.Must(`(?i)^(?:I|we|my|our)\b`)

// roundOfReports reports whether items are a round in which each of several people tells once
// what they are at: most go on behind the name with what is being done, and none in a sentence.
func (f *file) roundOfReports(items []*Item) bool {
	busy, told := 0, 0
	var seen []string
	for _, item := range items {
		ids, rest := f.named(item.Raw)
		if len(ids) != 1 || slices.Contains(seen, ids[0]) || isSentence(rest) {
			return false
		}
		seen = append(seen, ids[0])
		if isAway.MatchString(rest) || isNothing(rest) {
			continue
		}
		told++
		word, _, _ := strings.Cut(rest, " ")
		if word = strings.ToLower(word); isParticiple(word) || IsPast(word) {
			busy++
		}
	}
	return len(seen) > 2 && told > 1 && 2*busy > told
}

// roundOfDeeds reports whether the items of a section of reports tell, each in a sentence about
// one of several people, what they did or are at: "Lead moved the servers", "Ops fixing the login".
func (f *file) roundOfDeeds(items []*Item) bool {
	var seen []string
	for _, item := range items {
		ids := f.leading(item.Raw, deed)
		if ids == nil || ids[0] == "all" {
			return false
		}
		seen = appendNew(seen, ids...)
	}
	return len(items) > 1 && len(seen) > 1
}

// deed holds for words that tell what somebody did or is at, and not what they said or where they
// were.
func deed(words []string) bool {
	for len(words) > 1 && beforeDeed.MatchString(words[0]) {
		words = words[1:]
	}
	if len(words) < 2 || speaksUp(words) || conferred.MatchString(words[0]) || notDeed.MatchString(strings.Join(words[:2], " ")) {
		return false
	}
	return IsPast(words[0]) || isParticiple(words[0]) || oddPast.MatchString(words[0])
}

var (
	beforeDeed = pattern.Must(`^(?:is|are|was|were|has|have|had|been|also|still|now|just|both|currently|mostly|already)$`)
	oddPast    = pattern.Must(`^(?:began|begun|bought|built|did|drew|fixing|found|gave|got|held|learnt|led|made|met|paid|put|ran|read|rewrote|sent|set|sold|spoke|taught|took|went|written|wrote)$`)
	notDeed    = pattern.Must(`^(?:waiting|needed|wanted|liked|moved to|missed|helped by|asked|invited|elected|appointed|resigned|retired|attending|joining|leaving|going|coming|met|tired|excited|interested|worried|concerned|based|blocked|stuck)\b`)
)

// othersDeed reads who did what an item of somebody's report tells of another, in whose doing
// whoever reports has no part: "Ops has made the changes", and not "Ops merged my changes".
func (f *file) othersDeed(text string) []string {
	if ofOneself.MatchString(text) {
		return nil
	}
	ids := f.leading(text, func(words []string) bool {
		return deed(words) && (words[0] == "has" || words[0] == "have" || IsPast(words[0]) || oddPast.MatchString(words[0])) && !passive.MatchString(strings.Join(words[:min(len(words), 5)], " "))
	})
	if slices.Contains(ids, "all") {
		return nil
	}
	return ids
}

// passive finds what was done to somebody.
var passive = pattern.Must(`^(?:has|have) (?:[a-z]+ )?been (?:[a-z]+ly )?(?:[a-z]+ed|[a-z]+en|made|given|put|set|sent|told)\b`)

var ofOneself = pattern.Must(`(?i)\b(?:I|me|my|mine|we|us|our|together)\b`)

// isLabelOnly reports whether an item is the label of a list that is empty:
// "Blocked:".
func isLabelOnly(raw string) bool {
	if isLabel(raw) {
		return strings.HasSuffix(strings.TrimRight(raw, " *_"), ":")
	}
	m := statePrefixes.FindString(raw + ": ")
	return m != "" && len(m) >= len(raw)
}

// reportTopic reports whether an item of somebody's report is the topic of the items
// below it, which tell the work: it ends with a colon, or most of them begin with a verb
// and it does not.
func reportTopic(item *Item) bool {
	if len(item.Items) == 0 || item.More != "" || item.Boxed || sentenceEnd.MatchString(item.Raw) || item.linkBelow() {
		return false
	}
	if bare := strings.Trim(item.Raw, " *_"); strings.HasSuffix(bare, ":") || ofWhatSort.MatchString(bare) {
		return !ownDuty.MatchString(bare)
	}
	if beginsWithVerb(item.Raw) && strings.Contains(item.Raw, " ") { // unlike "Refactoring"
		return false
	}
	if item.shared {
		return true
	}
	verbs := 0
	for _, inner := range item.Items {
		if beginsWithVerb(inner.Raw) {
			verbs++
		}
	}
	return 2*verbs >= len(item.Items)
}

// ownDuty finds an item that says itself what is to be done, and not below it: "We need to find a
// vendor for:".
var ownDuty = pattern.Must(`(?i)\b(?:needs? to|ha(?:ve|s) to|must|should) (?:find|develop|write|make|build|set up|define|agree|decide|create|get|establish|prepare|draft) [^:]{2,}:$`)

// ofWhatSort finds the name of what stands below it in somebody's report.
var ofWhatSort = pattern.Must(`(?i)^(?:(?:my|main|current|other|new) )?(?:goals?|plans?|priorities|objectives|updates?|progress|focus|projects)$`)

// linkBelow reports whether the first of the items below one of several words is the address of
// it, "sent a patch for the clock:" and then where that is, and not one of several to look through.
func (item *Item) linkBelow() bool {
	if len(item.Items) == 0 || strings.Count(item.Raw, " ") < 2 || !onlyAddress.MatchString(item.Items[0].Raw) {
		return false
	}
	return !slices.ContainsFunc(item.Items[1:], func(inner *Item) bool { return onlyAddress.MatchString(inner.Raw) })
}

// beginsWithVerb reports whether a text begins as people tell what they did, do or
// will do.
func beginsWithVerb(text string) bool {
	word, _, _ := strings.Cut(strings.TrimLeft(text, "*_~ "), " ")
	lower := strings.ToLower(strings.TrimRight(word, ",.;:"))
	return IsPast(lower) || strings.HasSuffix(lower, "ing") && len(lower) > 5 || isOrder(lower) || lower == "will" || lower == "continue" || lower == "wrote" || lower == "made" || lower == "got"
}

// rollOfReports reports whether items are a roll of people with what each of them did
// below: most of it begins with a verb, and nobody asks anything.
func (f *file) rollOfReports(items []*Item) bool {
	people, lines, verbs := 0, 0, 0
	for _, item := range items {
		if len(item.Items) == 0 || len(item.Raw) > longestNote {
			continue
		}
		if f.nameplate(item.Raw) == nil {
			return false
		}
		people++
		for _, inner := range item.Items {
			if strings.HasSuffix(strings.TrimRight(inner.Raw, " *_"), "?") || opines(inner.Raw) {
				return false
			}
			lines++
			if beginsWithVerb(inner.Raw) {
				verbs++
			}
		}
	}
	return people > 1 && 2*verbs >= lines
}

// allStates reports whether all items of a list begin with how far something is, two
// at least or one with more below: "Last week: …", "Next: …".
func allStates(items []*Item) bool {
	for _, item := range items {
		_, _, _, prefixed := statePrefix(item.Raw)
		_, _, ok := state(item.Raw)
		if kind, labelled := label(item.Raw); labelled && (kind == Last || kind == This) {
			ok = true
		}
		if !prefixed && !(ok && len(item.Items) > 0) {
			return false
		}
	}
	return len(items) > 1 || len(items) == 1 && len(items[0].Items) > 0
}

// What stands below a person's name and is no report: who is away, what somebody
// thinks, and, where nothing says that people report, what they said.
var (
	isAway = pattern.Must(`(?i)^(?:(?:i['’]m|i am|i will be|i['’]ll be|will be) )?(?:on (?:vacation|holidays?|leave|pto)\b|absent\b|excused\b|out(?: of (?:the )?office| sick| today| this| next| last| on| for|$)|away\b|ooo\b|pto\b|off(?: today| this| next| on|$)|sick\b|vacation\b|holidays?\b|not (?:present|attending|here|available)\b|(?:same|as) (?:as )?(?:last|before|above)|same$)|^[^.;:]{0,60}\b(?:unavailable|out of (?:the )?office|on (?:vacation|holidays?|leave|pto))[.!]?$`)
	// What is said to the others: "You can see it at …", "Just wanted to let lead know".
	toOthers = pattern.Must(`(?i)^(?:you (?:can|could|may|might)|(?:i )?(?:just )?want(?:ed)? to (?:let|thank|mention|point out|say|remind|share that|flag)|especially|particularly|notably|in particular)\b`)
	// What its owner has not done of it: "Still need to test it".
	stillTo = pattern.Must(`(?i)^(?:(?:i |we )?(?:still |also )?(?:need|have|got)|still) to [a-z]`)
	thought = pattern.Must(`(?i)^(?:i (?:think|believe|feel|agree|wonder|guess|` + hopes + `|would|do not|don['’]t|am not sure)|we (?:should|need|could|might)|thanks\b|thank you|\+1|agree[sd]?\b)`)
	said    = pattern.Must(`(?i)^(?:said|says|explain(?:ed|s)|ask(?:ed|s)|noted|notes|mention(?:ed|s)|thank(?:ed|s)|suggest(?:ed|s)|wonder(?:ed|s)|point(?:ed|s) out|stated|comment(?:ed|s)|thinks|felt|feels|believe[sd]|argue[sd]|object(?:ed|s)|confirm(?:ed|s) that|welcome[sd]|apologi[sz]e[sd]|voted|votes|second(?:ed|s)|remark(?:ed|s)|observed|raised|likes|wants|prefers)\b`)
)

// noReport reports whether an item below a person's name is none.
func (f *file) noReport(item *Item, kind ListKind, around context) bool {
	_, _, _, stated := statePrefix(item.Raw)
	if !item.Boxed && !stated && len(item.Items) == 0 && item.Outcome == "" && f.mark(item.Raw).kind != Task &&
		(f.ofOthers(item.Text, around.owners) || around.office && !tellsDeed(item.Text)) {
		return true
	}
	text := strings.TrimLeft(item.Text, "(*_~ ")
	return toOthers.MatchString(text) || isAway.MatchString(text) || thought.MatchString(text) || !around.reports && around.state == "" && kind != Last && kind != This && said.MatchString(text) && !willBe.MatchString(text)
}

// statesOfPerson makes items of the lines below a name in one paragraph that tell how
// far things are: "@lead", "Done: …", "Next: …".
func (s *structure) statesOfPerson(item *Item) {
	lines := strings.Split(item.Raw, "\n")
	if len(lines) < 2 || len(lines) > mostClauses || s.file.nameplate(lines[0]) == nil {
		return
	}
	var states []*Item
	for i, line := range lines[1:] {
		line = strings.TrimSpace(line)
		if _, _, _, ok := statePrefix(line); !ok {
			return
		}
		states = append(states, &Item{Raw: line, Line: item.Line + 1 + i, Links: linksWithin(item.Links, line)})
	}
	item.Raw, item.Items = strings.TrimSpace(lines[0]), append(states, item.Items...)
}

// shareTitles marks the items that have others below them and stand so below the names of several
// people: "Target of next week" names a part of a report, and is no work of each of them.
func shareTitles(m *Meeting) {
	below := map[string]string{} // the name that a title stands below
	var all []*Item
	shared := map[string]bool{}
	var walk func(items []*Item, name string)
	walk = func(items []*Item, name string) {
		for _, item := range items {
			if len(item.Items) == 0 {
				continue
			}
			if first, ok := below[item.Raw]; ok && first != name {
				shared[item.Raw] = true
			}
			below[item.Raw] = name
			all = append(all, item)
			walk(item.Items, item.Raw)
		}
	}
	for _, area := range m.Areas {
		for _, list := range area.Lists {
			walk(list.Items, area.Name)
		}
	}
	for _, item := range all {
		item.shared = shared[item.Raw]
	}
}
