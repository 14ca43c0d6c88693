package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// label reads a line that is nothing but the name of a list: "**Last Week**",
// "This week:", "Action Items:". words is the line without emphasis.
func label(line string) (ListKind, bool) {
	if head, _, ok := strings.Cut(line, ": "); ok && len(line) <= 2*longestNote && strings.Contains(head, "next ") { // "Actions by next meeting: 10 am, 5 May"
		if name, ok := labelName(head); ok && dueNext.MatchString(name) {
			line = head
		}
	}
	name, ok := labelName(line)
	if !ok || len(name) > 3 && name[0] == '[' && name[2] == ']' { // a box to tick
		return "", false
	}
	if topic := strings.TrimSpace(carriedTopic.ReplaceAllString(name, " ")); topic != "" && topic != name {
		if _, ok := namedList(topic); !ok { // "Roof (carried over from May)"
			return "", false
		}
	}
	if kind, ok := namedList(name); ok {
		return kind, true
	}
	if numberedLabel.MatchString(name) { // "Action 12", above what it is
		return Flat, true
	}
	if strings.ContainsAny(name, "()[]") {
		for _, name := range []string{bracketMarks.Replace(name), strings.TrimSpace(inTail.ReplaceAllString(name, ""))} {
			if kind, ok := namedList(name); ok {
				return kind, true
			}
		}
	}
	// Two names of one kind: "Conclusion/Resolution".
	if !holdsAny(name, "/", "&", " and ") {
		return "", false
	}
	parts := bothNames.Split(name, -1)
	if len(parts) != 2 {
		return "", false
	}
	first, one := namedList(strings.TrimSpace(parts[0]))
	second, two := namedList(strings.TrimSpace(parts[1]))
	if one && !two && first == Flat && lookedAt.MatchString(parts[1]) { // "Action items / issues"
		return Flat, true
	}
	if two && !one && second == Flat && ofBusiness.MatchString(parts[0]) { // "Old business / action items"
		return Last, true
	}
	if first == This && second == Flat || first == Flat && second == This { // "Actions / next steps"
		first, second = Flat, Flat
	}
	if !one || !two || first != second {
		return "", false
	}
	return first, true
}

// carriedTopic finds that a topic was left by an earlier meeting, in brackets beside it.
var carriedTopic = pattern.Must(`[(\[][^()\[\]]{0,40}\b(?:carried|rolled|left|held|brought) (?:over|forward)\b[^()\[\]]{0,40}[)\]]`)

var numberedLabel = pattern.Must(`^(?:action(?: item| point)?|a[ip]) (?:n[or]\.? ?)?#?(?:[a-z]{1,6}[ ./]?)?[0-9]{1,5}(?:[ ./:][a-z]?[0-9]{1,4})*[a-z]?$`)

// ofBusiness finds the names of what was left over from earlier meetings.
var ofBusiness = pattern.Must(`^(?:(?:old|past|previous|unfinished|outstanding) business|(?:matters|business) arising)$`)

// dueNext finds the names of lists of what is to be done by another meeting, whose day may follow.
var dueNext = pattern.Must(` (?:by|before|for|until|till) (?:the |our )?next (?:meeting|call|session|sync|time|week)$`)

// bracketMarks takes brackets away: "Actions (from last week)" is a name of a list.
var bracketMarks = strings.NewReplacer("(", "", ")", "", "[", "", "]", "")

var bothNames = pattern.Must(`\s*[/&]\s*| and `)

// namedList reads the name of a list in lower case.
func namedList(name string) (ListKind, bool) {
	switch name {
	case "last two weeks", "previous sprint", "previous meeting", "since the last meeting", "accomplishments", "what we did",
		"last week", "last time's list", "last week's list", "list from last time", "list of last time", "previous week", "past week", "last time", "last sprint", "last meeting", "since last meeting",
		"since last time", "leftovers", "left over", "old stuff", "old items", "carry over", "carry overs", "still open", "since last week", "done last week", "yesterday", "review of last week":
		return Last, true
	case "this week", "next week", "coming week", "upcoming week", "this sprint", "next sprint", "next steps",
		"next", "up next", "coming up", "today", "plan for this week", "plan for next week", "plans for this week", "plans for next week":
		return This, true
	case "items", "open items", "assign tasks", "who's doing what", "who’s doing what":
		return Flat, true
	case "note", "notes", "discussion", "discussions", "discussed", "topics discussed", "items discussed", "points discussed", "discussion points", "points of discussion", "discussion topics", "talking points", "conversation", "announcements", "fyi":
		return Note, true
	case "decided", "agreed", "resolved", "consensus":
		return Resolved, true
	}
	switch plain := strings.TrimRight(name, "?"); {
	case argued.MatchString(plain):
		return Note, true
	case whoLabel.MatchString(plain), beforeLabel.MatchString(plain):
		return Flat, true
	case promisedLabel.MatchString(plain), leftLabel.MatchString(plain):
		return Last, true
	case handedLabel.MatchString(plain):
		return Flat, true
	case stepsAre.MatchString(plain), bracketsTell.MatchString(plain):
		return Flat, true
	case planLabel.MatchString(plain), willLabel.MatchString(plain):
		return This, true
	case whatSteps.MatchString(plain):
		return nameOfWork(whatSteps.ReplaceAllString(plain, ""))
	case doneLabel.MatchString(plain), didLabel.MatchString(plain), sinceLabel.MatchString(plain):
		return Last, true
	case decisionLabel.MatchString(plain):
		return Resolved, true
	}
	return nameOfWork(name)
}

// Names of lists of what was done or is to be done next, and of decisions, with the
// words that people put around them.
var (
	planLabel  = pattern.Must(`^(?:(?:plans?|tasks|goals|work|targets|objectives|aims|priorities) (?:for|of|in) (?:the )?(?:(?:this|next|coming|upcoming|following) )?|for (?:(?:this|the|next|coming|upcoming|following) ){1,2})(?:week|two weeks|fortnight|sprint|month|days)(?: ahead| to come)?$`)
	sinceLabel = pattern.Must(`^(?:(?:follow ups?|carry ?overs?|left ?overs?|open points) )?(?:from|since) (?:the |our )?(?:(?:last|previous|prior) (?:meeting|call|time|week|session|sync|sprint|month)|(?:meeting|call|session|sync|sprint) (?:no\.? ?)?#?[0-9]+)$`)
	doneLabel  = pattern.Must(`^(?:(?:our|the|team|key|main|recent|major|weekly|week's) )*(?:accomplishments?|achievements?)(?: (?:of|from|for|in|during|since|by) (?:the |this |last |our |past )*[\p{L}]+(?: [\p{L}]+)?)?$`)
	didLabel   = pattern.Must(`^(?:work (?:done|completed|finished)|(?:(?:work|tasks|things|goals|objectives|items) )?(?:done|completed|finished|accomplished|achieved|worked on|progress|work done|accomplishments) (?:yesterday|so far|(?:last|this|since|over|in|during|the past) .{1,30})` +
		`|what (?:(?:did|have) (?:i|we|you)|i|we|you|was|got|has been|i['’]ve|we['’]ve)(?: have| been)? (?:do|work on|accomplish|achieve|complete|finish|get done|did|done|worked on|accomplished|achieved|completed|finished)(?: (?:yesterday|so far|(?:last|this|since|over|in|during|from|the past) .{1,30}))?(?: to .{1,60})?)$`)
	willLabel = pattern.Must(`^(?:(?:planned|to ?do|working on|focus|priorities|coming up|up next|next) (?:for |in |until )?(?:the )?(?:this|next|coming) (?:week|two weeks|sprint|month|meeting|days)` +
		`|(?:jobs|chores|homework|things to do|work) (?:till|until|before|by|for) (?:the |our )?(?:next|then|coming|mon|tue|wed|thu|fri|sat|sun).{0,30}` +
		`|(?:so,? |and )?(?:until|till|before) (?:then|next time|(?:we|you) (?:talk|meet|speak|see (?:us|you|each other)) ?(?:again|next)?|(?:the|our) next (?:call|meeting|session|time|round).{0,20})` +
		`|work planned(?: for .{1,30})?|(?:this|next) (?:week|sprint|month)['’]s (?:goals|plans?|work|priorities|targets)` +
		`|what (?:are (?:you|we) (?:going|planning|hoping) to|do (?:you|we) (?:want|hope|intend) to|would (?:you|we) like to) (?:do|work on|focus on|achieve|accomplish|complete|finish|get done) (?:next|(?:this|next|in the next|in the coming|before the next|until the next|by the next) (?:week|two weeks|fortnight|sprint|month|time|meeting|call))` +
		`|what (?:will (?:i|we|you)|are you going to|do you plan to|(?:i|we)(?: will|['’]ll| plan to| intend to| want to| am going to| are going to|['’]m going to| still need to| need to| have to| must| should| hope to)) (?:do|work on|focus on)(?: .{1,60})?|what are you (?:working on|doing|up to)(?: (?:now|next|today|moving forward|going forward|until|before|for|in|this|from)(?: .{1,40})?)?)$`)
	decisionLabel = pattern.Must(`^(?:(?:new|key|our|the|all|summary of|list of|main|recap of|meeting|discussion) )*(?:decisions?|resolutions?|agreements?|conclusions?)` +
		`(?: (?:made|taken|log|list|summary|reached|recap|register|and agreements|of (?:this meeting|the meeting)))*$`)
	stepsAre  = pattern.Must(`^(?:the )?(?:next steps?|actions?(?: items| points)?|follow ups|to ?dos)[*_]{0,3} (?:are|were|include|will be|would be|involve)(?: to| as follows| the following)?$`)
	whatSteps = pattern.Must(`^what (?:are|were|is) (?:(?:the|our|your) )?(?:(?:immediate|first|concrete|possible|very) )*`)
	// "Responsible in parentheses."
	bracketsTell = pattern.Must(`^(?:(?:the|those|who is|person|persons|people) )*(?:responsible|owners?|assignees?|in charge|responsible persons?)(?: persons?| people)? (?:is |are |stands? )*(?:in|within) (?:the )?(?:parenthes[ei]s|(?:round |square )?brackets)$`)
	whoLabel     = pattern.Must(`^who(?:['’]s| is| will| does| should)? ?(?:do|does|doing|takes|on)? what(?:(?: and|,)? (?:by )?when| (?:until|before|till|by) [^.:;]{2,30})?$`)
	// What people had promised at an earlier meeting: "what we said we would do", "promises of last time".
	promisedLabel = pattern.Must(`^(?:(?:the )?things|what|all)(?: that)? we (?:said we(?: would|['’]d) do|promised(?: to do)?|(?:had )?(?:agreed|planned|meant|wanted) to do)(?: (?:at |in )?(?:the )?(?:last|previous) [a-z]+)?$` +
		`|^(?:promises|homework|jobs|chores|assignments|commitments) (?:of|from|since) (?:the |our )?(?:(?:last|previous|prior) [a-z]+|` + monthName + `(?: [0-9]{4})?|[0-9][0-9./-]* ?[a-z]*(?: [0-9]{4})?)$` +
		`|^who did what(?: (?:since|last) [^.:;]{2,30})?$`)
	leftLabel = pattern.Must(`^(?:(?:not (?:yet )?(?:finished|done)|unfinished|undone) ` + lastMeeting +
		// "Actions that we haven't completed", "tasks left over from last time"
		`|(?:(?:the|our) )?(?:actions?(?: items| points)?|to ?dos|tasks|things)(?: (?:that|which))?(?: (?:are|were))? (?:still open|left(?: over)?|outstanding|unfinished|` + stillUndone + `)(?: yet)?(?: ` + lastMeeting + `)?` +
		`|what (?:is|was) ` + stillUndone + `(?: ` + lastMeeting + `)?` +
		`|(?:(?:the|our) )?(?:actions?(?: items| points)?|to ?dos|tasks|things|what)(?: (?:that|which))? (?:(?:we )?(?:haven['’]t|have not|didn['’]t|did not|hadn['’]t) (?:yet )?(?:complete|completed|do|done|finish|finished|close|closed|get to|got(?:ten)? to|been (?:done|completed|finished|closed)))(?: yet)?(?: ` + lastMeeting + `)?)$`)
	handedLabel   = pattern.Must(`^(?:the )?(?:(?:following|next|these) )?(?:tasks|things|jobs) (?:(?:that )?(?:will|should|must|have to|need to|are to) be (?:done|finished|completed|worked on))(?: (?:(?:this|next|until|before|for) .{1,30}|by (?:the (?:end|next)|next|[0-9]|` + dayOfWeek + `|` + monthName + `).{0,20}))?$|^(?:jobs|tasks|work|chores) (?:that were )?(?:(?:handed|given|dealt|shared) out|given|distributed|divided(?: up)?|split(?: up)?)(?: (?:today|tonight))?$`)
	beforeLabel   = pattern.Must(`^what (?:still )?(?:needs|has|remains|is left) to (?:be done|do)(?: (?:next|(?:before|until|by) .{1,30}))?$|^(?:(?:work|plans?|tasks|homework|to ?dos?) )?(?:before|until|by) (?:the )?(?:next (?:meeting|call|session|time|sync|week)|release|launch|deadline)$|^what(?:['’]?s| is)? next$`)
	timestamp     = pattern.Must(`\s*[(\[](?:[^\s(),]{1,40}, )?` + clockTime + `[)\]]\s*$`) // in a recording, or of who noted it
	shortcode     = pattern.Must(`:[a-z0-9_+-]{2,40}:`)
	leadingNumber = pattern.Must(`^(?:(?i:TOP|item) [0-9]+(?:\.[0-9]+)*[.:)]?|[0-9]+(?:\.[0-9]+)*[.)]?|[A-Za-z][.)]|[ivxIVX]+[.)])\s+`)
)

// lastMeeting is when an earlier meeting was.
const lastMeeting = `(?:(?:at|from|in|by|since) )?(?:the )?(?:last|previous) (?:time|week|month|meeting|call|sprint|session)`

const stillUndone = `not (?:yet )?(?:done|finished|completed?|closed)`

// labelName gives the lower-case words of a short line, without emphasis,
// marks of a heading, and a colon or a semicolon at its end.
func labelName(line string) (string, bool) {
	if len(line) > 60 {
		return "", false
	}
	name := withoutComments(line)
	if strings.Contains(name, ":") {
		name = shortcode.ReplaceAllString(timestamp.ReplaceAllString(name, ""), "")
	}
	name = strings.Trim(name, "*_# \t\n:;=")
	name = strings.TrimFunc(name, isOrnament)
	name = strings.TrimRight(strings.Trim(leadingNumber.ReplaceAllString(behindClock(name), ""), "*_: "), ".")
	name = strings.ReplaceAll(name, "(s)", "s") // how people leave open how many there are: "task(s)"
	name = strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(name, "-", " ")), " "))
	return inEnglish(name), name != ""
}

// cutLabel splits a line such as "**Goal:** …" or "Moderator / Notetaker: …" at
// its colon. The name is in lower case and without emphasis.
func cutLabel(line string) (name, value string, ok bool) {
	if strings.Contains(line, ":in") {
		line = gendersByColon.ReplaceAllString(line, "$1")
	}
	name, value, ok = strings.Cut(line, ":")
	if !ok || len(name) > 60 || strings.Contains(name, "<!--") && !strings.Contains(name, "-->") { // the colon stands in a comment
		return "", "", false
	}
	open := strings.TrimLeft(name, " \t*_#")
	mark := strings.Trim(name[:len(name)-len(open)], " \t#")
	name = strings.TrimSpace(strings.TrimRight(open, "*_ "))
	value = strings.TrimSpace(value)
	if mark != "" && len(open) == len(strings.TrimRight(open, "*_")) { // the colon is within the emphasis
		if rest, ends := strings.CutPrefix(value, mark); ends || strings.Count(value, mark) != 1 {
			value = strings.TrimSpace(rest)
		} else { // and so is the value
			value = strings.TrimSpace(strings.TrimSuffix(value, mark))
		}
	}
	name, ok = labelName(name)
	return name, value, ok
}

// goal reads "Goal: …" in its spellings.
func goal(line string) (string, bool) {
	name, value, ok := cutLabel(line)
	if !ok || value == "" {
		return "", false
	}
	switch name {
	case "goal", "goals", "big goal", "main goal", "overall goal", "goal of the week", "goal for the week", "goal for this week", "weekly goal", "theme", "theme of the week", "theme for the week", "theme for this week":
		return value, true
	}
	return "", false
}

// isTheme reports whether an item is no work, but says in bold what all the others are
// about: "**Emphasis is on stability**".
func isTheme(item *Item) bool {
	return item.Priority && !item.Boxed && !item.Marked && len(item.Items) == 0 && len(item.Owners) == 0 && !item.Unowned && theme.MatchString(strings.Trim(item.Text, "*_ "))
}

var theme = pattern.Must(`(?i)^(?:(?:the|our|main|overall) )*(?:emphasis|focus|theme)(?: (?:for |of |in )?(?:the |this |next )+[a-z]+)?(?: (?:is|will be|stays|remains)\b|:)`)

// isLabel reports whether a line is nothing but the name of a list.
func isLabel(line string) bool {
	_, ok := label(line)
	return ok
}
