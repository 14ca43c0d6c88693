package minutes

import (
	"regexp"
	"strings"
)

// label reads a line that is nothing but the name of a list: "**Last Week**",
// "This week:", "Action Items:". words is the line without emphasis.
func label(line string) (ListKind, bool) {
	name, ok := labelName(line)
	if !ok {
		return "", false
	}
	for _, name := range []string{name, bracketMarks.Replace(name), strings.TrimSpace(inTail.ReplaceAllString(name, ""))} {
		if kind, ok := namedList(name); ok {
			return kind, true
		}
	}
	// Two names of one kind: "Conclusion/Resolution".
	parts := bothNames.Split(name, -1)
	if len(parts) != 2 {
		return "", false
	}
	first, one := namedList(strings.TrimSpace(parts[0]))
	second, two := namedList(strings.TrimSpace(parts[1]))
	if first == This && second == Flat || first == Flat && second == This { // "Actions / next steps"
		first, second = Flat, Flat
	}
	if !one || !two || first != second {
		return "", false
	}
	return first, true
}

// bracketMarks takes brackets away: "Actions (from last week)" is a name of a list.
var bracketMarks = strings.NewReplacer("(", "", ")", "", "[", "", "]", "")

var bothNames = regexp.MustCompile(`\s*[/&]\s*| and `)

// namedList reads the name of a list in lower case.
func namedList(name string) (ListKind, bool) {
	switch name {
	case "last two weeks", "previous sprint", "previous meeting", "since the last meeting", "accomplishments", "what we did",
		"review of action items", "action item review", "review of actions", "review of previous action items", "previous action items",
		"previous actions", "actions from last meeting", "action items from last meeting", "action items from last week", "old action items",
		"actions from the last meeting", "action items from the last meeting", "follow up from last meeting", "last week", "previous week", "past week", "last time", "last sprint", "last meeting", "since last meeting",
		"since last time", "since last week", "done last week", "yesterday", "review of last week":
		return Last, true
	case "this week", "next week", "coming week", "upcoming week", "this sprint", "next sprint", "next steps",
		"next", "up next", "coming up", "today", "plan for this week", "plan for next week", "plans for this week", "plans for next week":
		return This, true
	case "action items", "actions", "action points", "to do", "todo", "todos", "to dos", "tasks", "items", "action item", "action", "ais",
		"new action items", "new actions", "open action items", "open actions", "outstanding action items", "outstanding actions",
		"summary of action items", "summary of actions", "action items summary", "action item list", "action list", "actions arising",
		"who does what", "who's doing what", "who’s doing what", "who is doing what", "who will do what", "assign tasks", "task assignment", "task assignments", "assigned tasks", "tasks assigned", "follow ups", "followups", "follow up", "followup", "follow up items", "next actions", "assignments", "new action points", "open action points",
		"action items for next meeting", "action items for next week", "open items":
		return Flat, true
	case "note", "notes", "discussion", "discussions", "conversation", "announcements", "fyi":
		return Note, true
	case "decisions", "decision", "decided", "agreed", "agreements", "resolutions", "resolution", "resolved", "decisions made",
		"key decisions", "decision log", "conclusions", "conclusion", "consensus", "decisions and agreements", "new decisions", "summary of resolutions",
		"summary of decisions":
		return Resolved, true
	}
	if !holdsAny(name, "action", "to do", "todo", "task", "follow", "ais", "aps", "next", "plan", "goal", "work", "target", "item", "done", "complet", "finish",
		"accomplish", "progress", "what ", "carried", "rolled", "left", "brought", "focus", "priorit", "coming", "decision", "resolution", "agreement", "conclusion", "deliverable", "commitment", "assignment", "who", "before", "until", "by ") {
		return "", false
	}
	name = strings.ReplaceAll(strings.ReplaceAll(name, ",", ""), " & ", " and ")
	if strings.HasPrefix(name, "what ") {
		name = strings.TrimRight(name, "?")
	}
	switch {
	case actionLabel.MatchString(name), workLabel.MatchString(name), whoLabel.MatchString(name), beforeLabel.MatchString(name):
		return Flat, true
	case planLabel.MatchString(name):
		return This, true
	case reviewLabel.MatchString(name), didLabel.MatchString(name), carriedLabel.MatchString(name):
		return Last, true
	case willLabel.MatchString(name):
		return This, true
	case decisionLabel.MatchString(name):
		return Resolved, true
	}
	return namedActions(name)
}

// The names of lists of actions, of those of an earlier meeting, and of
// decisions, with the words that people put around them.
var (
	actionLabel = regexp.MustCompile(`^(?:(?:new|open|outstanding|current|pending|other|additional|our|the|all|summary of|list of|recap of|follow up|resulting|remaining|main|key|important|immediate|agreed|general|group|team|board|committee|meeting|next|further|concrete|proposed|initial|first|upcoming|post meeting) )*` +
		`(?:action items?|actions?|action points?|to ?dos?|tasks|ais|aps|follow ups?|next steps)` +
		`(?: (?:list|summary|recap|register|log|table|arising|resulting|taken|assigned|agreed|required|needed|to take|to be taken|to do|items|points|(?:grouped |sorted )?by (?:person|people|owner|owners|assignee|name)|(?:and|with) (?:owners|assignees|deadlines|due dates)|due dates|(?:for|before|until) (?:the )?(?:next |this |coming )?(?:\w+ )?(?:week|meeting|call|time|sprint)|before (?:the |our )?\w+(?: \w+)?|from (?:this meeting|today|the meeting|this call)|of (?:this meeting|the meeting|today)|for (?:the |our |all )?(?:\w+ ){0,2}(?:teams?|groups?|members|everyone|everybody|board|committee|volunteers|maintainers|chairs?|us)|(?:and|or) (?:actions?|action items?|tasks|to ?dos?|follow ups?|next steps)))*$`)
	planLabel   = regexp.MustCompile(`^(?:plans?|tasks|goals|work|targets) (?:for|of|in) (?:the )?(?:(?:this|next|coming|upcoming|following) )?(?:week|two weeks|fortnight|sprint|month|days)$`)
	reviewLabel = regexp.MustCompile(`^(?:(?:review|revisit|status|follow up|check|walk through|carry over|updates?|recap)(?: of| on| from)? )?(?:the )?(?:(?:outstanding|previous|old|last|past|open|prior|earlier|existing|pending|action item|(?:last|prior|prev(?:ious|iew)?) (?:meeting|week|time|call|session|sprint)['’]?s['’]?) )*` +
		`(?:action items?|actions?|action points?|to ?dos?|tasks|ais|aps|follow ups?|items?)(?: (?:review|status|follow ups?|check|updates?|from (?:the )?(?:last|previous|earlier|prior|past) (?:meeting|week|call|time|session)s?|of (?:the )?(?:last|previous) (?:meeting|week|call)))*$`)
	carriedLabel = regexp.MustCompile(`^(?:(?:action items?|actions?|tasks|items) )?(?:carried|rolled|left|brought) (?:forward|over)(?: from .{1,40})?$`)
	didLabel     = regexp.MustCompile(`^(?:(?:done|completed|finished|accomplished|worked on|progress|work done|accomplishments) (?:last|this|since|over|in|during|the past) .{1,30}` +
		`|what (?:(?:did|have) (?:i|we|you)|i|we|you|was|got|has been|i['’]ve|we['’]ve)(?: have| been)? (?:do|work on|accomplish|finish|did|done|worked on|accomplished|finished)(?: (?:last|this|since|over|in|during|the past) .{1,30})?)$`)
	willLabel = regexp.MustCompile(`^(?:(?:planned|to ?do|working on|focus|priorities|coming up|up next|next) (?:for |in |until )?(?:the )?(?:this|next|coming) (?:week|two weeks|sprint|month|meeting|days)` +
		`|what (?:will (?:i|we|you)|are you going to|do you plan to|(?:i|we)(?: will|['’]ll| plan to| intend to| want to| am going to| are going to|['’]m going to)) (?:do|work on|focus on)(?: .{1,30})?)$`)
	decisionLabel = regexp.MustCompile(`^(?:(?:new|key|our|the|all|summary of|list of|main|recap of|meeting|discussion) )*(?:decisions?|resolutions?|agreements?|conclusions?)` +
		`(?: (?:made|taken|log|list|summary|reached|recap|register|and agreements|of (?:this meeting|the meeting)))*$`)
	shortcode     = regexp.MustCompile(`:[a-z0-9_+-]{2,40}:`)
	leadingNumber = regexp.MustCompile(`^(?:(?i:TOP|item) [0-9]+(?:\.[0-9]+)*[.:)]?|[0-9]+(?:\.[0-9]+)*[.)]?|[A-Za-z][.)]|[ivxIVX]+[.)])\s+`)
)

// labelName gives the lower-case words of a short line, without emphasis,
// marks of a heading, and a colon at its end.
func labelName(line string) (string, bool) {
	if len(line) > 60 {
		return "", false
	}
	name := withoutComments(line)
	if strings.Contains(name, ":") {
		name = shortcode.ReplaceAllString(name, "")
	}
	name = strings.Trim(name, "*_# \t\n:")
	name = strings.TrimFunc(name, isOrnament)
	name = strings.Trim(leadingNumber.ReplaceAllString(name, ""), "*_: ")
	name = strings.ReplaceAll(name, "(s)", "s") // how people leave open how many there are: "task(s)"
	name = strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(name, "-", " ")), " "))
	return inEnglish(name), name != ""
}

// cutLabel splits a line such as "**Goal:** …" or "Moderator / Notetaker: …" at
// its colon. The name is in lower case and without emphasis.
func cutLabel(line string) (name, value string, ok bool) {
	name, value, ok = strings.Cut(line, ":")
	if !ok || len(name) > 60 {
		return "", "", false
	}
	open := strings.TrimLeft(name, " \t*_#")
	mark := strings.Trim(name[:len(name)-len(open)], " \t#")
	name = strings.TrimSpace(strings.TrimRight(open, "*_ "))
	value = strings.TrimSpace(value)
	if mark != "" && len(open) == len(strings.TrimRight(open, "*_")) { // the colon is within the emphasis
		value = strings.TrimSpace(strings.TrimPrefix(value, mark))
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
	case "goal", "goals", "big goal", "main goal", "overall goal", "goal of the week", "goal for the week", "goal for this week", "weekly goal":
		return value, true
	}
	return "", false
}

// isLabel reports whether a line is nothing but the name of a list.
func isLabel(line string) bool {
	_, ok := label(line)
	return ok
}

// More names of lists of work: what they are for, and who does what.
var (
	workLabel = regexp.MustCompile(`^(?:the |our |upcoming |next |agreed |list of )*(?:action plan|(?:work|things|stuff|items|tasks) to (?:do|be done|complete|finish)|to be done|homework|deliverables|commitments|follow ?up (?:items?|actions?|tasks?)|task assignments?|assignments)` +
		`(?: (?:for|before|until|by) (?:the )?(?:next|this|coming|following)(?: \w+)?)?$`)
	whoLabel    = regexp.MustCompile(`^who(?:['’]s| is| will| does| should)? ?(?:do|does|doing)? what(?:(?: and|,)? (?:by )?when)?\??$`)
	beforeLabel = regexp.MustCompile(`^(?:(?:to do|todo|tasks|actions|action items|work) )?(?:before|until|by) (?:the )?(?:next (?:meeting|call|session|time|sync|week)|release|launch|deadline)$|^what['’]?s next\??$`)
)

// Names of lists of actions with any words around them: "Action items to be completed
// before the next call", "March action items", "To-dos for the new servers".
var (
	anyActions = regexp.MustCompile(`^((?:[\p{L}\p{N}'’.]+ ){0,2})(?:action (?:items?|points?)|to ?do (?:list|items?)|to ?dos)(?: (?:to|for|from|of|by|before|until|till|due|on|in|at|with|arising|resulting|since)(?: \S+){1,6})?$`)
	actionsFor = regexp.MustCompile(`^(?:actions|tasks|next steps|follow ups|things to do) (?:to be \w+|to (?:do|take|complete)|for|before|by|until|till|due|arising|resulting|required)\b(?: \S+){0,6}$`)
	ofBefore   = regexp.MustCompile(`\b(?:last|previous|prior|earlier|past|old|review|revisit|status|updates?)\b`)
)

// namedActions reads the name of a list of actions that has other words around it. A
// sentence about them, "We reviewed action items", is none.
func namedActions(name string) (ListKind, bool) {
	m := anyActions.FindStringSubmatch(name)
	if m == nil && !actionsFor.MatchString(name) {
		return "", false
	}
	if m != nil {
		for _, word := range strings.Fields(m[1]) {
			switch {
			case isOrder(word) && word != "review", strings.HasSuffix(word, "ed"), strings.HasSuffix(word, "ing"):
				return "", false
			}
			switch word {
			case "no", "we", "i", "they", "and", "or", "to", "for", "with", "see", "discuss", "assign", "any", "these", "those", "is", "are", "has", "have", "will", "about":
				return "", false
			}
		}
	}
	if ofBefore.MatchString(name) {
		return Last, true
	}
	return Flat, true
}
