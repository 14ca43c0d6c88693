package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// mode is what a list is about. It decides what a name before a colon is: who
// does it, or who said it.
type mode int

const (
	work      mode = iota // what was done or is to be done
	talk                  // discussion, in which only what says so is work
	decisions             // what was decided
)

// understand reads the items of a meeting, now that all of them are known.
func (f *file) understand(m *Meeting, personal map[*Area]bool, unlabelled mode) {
	f.headedBelow = titlesOf(m)
	whose, offices := f.whoseAreas(m, personal), below(m.Areas, namesOffice)
	f.spokenInTurn(m, whose)
	shareTitles(m)
	known := map[string]bool{} // of labels above titles
	spoken := func(label string) bool {
		if _, ok := known[label]; !ok {
			known[label] = f.talkedOver(m, label)
		}
		return known[label]
	}
	reports := 0 // level of the heading below which people report, 0 for none
	var agenda within
	for i, area := range m.Areas {
		if isReports(area.Name) {
			reports = area.Level
		} else if area.Level <= reports {
			reports = 0
		}
		around := context{reports: reports > 0 || area.Name == "" && m.ofReports(), owners: whose[i], person: whose[i] != nil}
		if around.owners == nil && area.Level > 0 && tellsStates(area) && !talksToo(area) { // "Servers (lead)"
			around.owners = f.splitOwners(area.Name, talk).owners
		}
		ticks := agenda.next(area, ticksOff(area.Name))
		around.topics, around.agenda = talkArea(area.Name), isAgenda(area.Name)
		words, done, grouped := stateOfGroup(area.Name)
		if grouped {
			around.state, around.done = words, done
		}
		around.looked = looksThrough(area.Name)
		for _, list := range area.Lists {
			inside := around
			inside.acts = actsToo(area.Name) || actsToo(list.Label)
			inside.office = around.person && offices[i] && list.Label == ""
			if f.topicsOnAgenda(area, list, m.Areas[i+1:]) || list.Kind == Flat && list.titled && spoken(list.Label) {
				list.Kind = Note
			}
			if asksForHelp(list.Label) || hinders(list.Label) && around.person || (hinders(list.Label) || hinders(area.Name)) && !anyOrders(list.Items) {
				inside.person, inside.owners, list.Kind = false, nil, Note
			} else if around.person && list.Kind == Note {
				list.Kind = Flat // a report among notes
			}
			inside.looked = inside.looked || isRegister(list.Label) || isArgued(list.Label)
			if asksForWork(list) {
				for _, name := range []string{list.Label, area.Name} {
					if words, done, ok := stateOfWork(name); ok {
						inside.state, inside.done = words, done
						break
					}
				}
			}
			switch {
			case list.sheet:
			case list.Kind == Resolved:
				inside.mode = decisions
			case list.Kind == Note, list.Kind == Flat && list.Label == "" && !around.person && !grouped && !worksForGoal(area) && (unlabelled == talk || ticks || talkArea(area.Name)):
				name := strings.Trim(list.Label, "*_: ")
				inside.mode, inside.ticks, inside.said = talk, ticks || inside.looked || looksThrough(list.Label) || ticksOff(list.Label), talkTitles.MatchString(name) || ofVotes.MatchString(name) || askedToSay.MatchString(list.Label)
			}
			if list.Kind == Flat && list.Label == "" && !around.person && !grouped && f.someBoxed(list.Items) {
				inside.mode = talk
			}
			if list.Kind == Flat && list.Label == "" && !around.person && !grouped && area.Goal == "" && unlabelled == work && !slices.ContainsFunc(list.Items, f.mayBeWork) {
				inside.mode = talk
			}
			if list.Kind == Flat && list.Label == "" && !around.person && !grouped && area.Goal == "" && unlabelled == work && f.signsAll && !f.anySigned(list.Items) {
				inside.mode = talk
			}
			if list.Kind == Flat && list.Columns == nil && !around.person && ofResults(list.Label) && !slices.ContainsFunc(list.Items, f.isWork) {
				inside.mode = talk
			}
			if around.agenda && stepsOfTopic.MatchString(list.Label) && list.Columns == nil && !slices.ContainsFunc(list.Items, f.mayBeReport) {
				inside.mode = talk // "Next steps for the roof", and the parts of it
			}
			if list.Kind == Last && list.titled && standingOf(list.Label) == "" && !around.person && !slices.ContainsFunc(list.Items, f.mayBeReport) {
				inside.mode = talk // topics below "Status of the tasks", of which it is told how they stand
			}
			if inside.mode == work && list.Label == "" && inside.state == "" {
				inside.state, inside.done, _ = stateOfWork(area.Name) // "Closed"
			}
			inside.bare = list.Kind == Flat && list.Label == "" && !around.person && unlabelled == work
			if ids, owns := f.whoseList(list.Label); ids != nil && owns && inside.mode == work {
				inside.owners, inside.person, inside.given = ids, true, true
			}
			inside.reports = (inside.reports || isReports(list.Label)) && !f.converse(list.Items)
			inside.nobody = nobodys(list.Label)
			f.besideFields(list.Items)
			list.Items = f.divided(list.Items, inside.mode)
			if inside.mode == talk && !around.person {
				f.presented(area.Name, list.Items)
			}
			f.candidates(area.Name, list.Items)
			f.readItems(m, area, list.Kind, list.Items, inside)
		}
	}
	for _, area := range m.Areas {
		for _, list := range area.Lists {
			m.decisions(area, list.Items)
		}
	}
}

// stepsOfTopic finds the name of what comes next of one thing.
var stepsOfTopic = pattern.Must(`(?i)^[*_]{0,3}next steps? (?:for|on|of|with|regarding|about) `)

// actsToo reports whether an area is named after talk and after actions, "Notes and action items",
// so that an order in it is one.
func actsToo(name string) bool {
	name, ok := labelName(name)
	return ok && notesAndActions.MatchString(name)
}

var notesAndActions = func() *pattern.Pattern {
	const said, done, and = `(?:meeting |discussion |key |main )?(?:notes|minutes|discussions?|summary|comments|discussion points|key points|takeaways|outcomes|decisions)`, `(?:action (?:points?|items?)|actions|to ?dos?|tasks|follow ?ups?|next steps)`, `(?: ?[/&+,] ?| and )`
	return pattern.Must(`^(?:` + said + and + `)+` + done + `$|^` + done + and + said + `$`)
}()

// asksForWork reports whether a list has a label that says it to be of work.
func asksForWork(list *List) bool {
	return list.Label != "" && list.Kind != Note && list.Kind != Resolved
}

// mayBeWork reports whether an item of a list that has no label says who does it, that it
// is work, or begins as an order does.
func (f *file) mayBeWork(item *Item) bool {
	if f.roleHeld(item) {
		return false
	}
	_, _, states := state(item.Raw)
	return states || beginsWithVerb(item.Raw) || beginsLoosely(item.Raw) || f.doneBy(item) || slices.ContainsFunc(item.Items, f.mayBeWork)
}

// isWork is mayBeWork for an item that may just as well be the name of a thing.
func (f *file) isWork(item *Item) bool {
	return startsOrder(item.Raw) || beginsLoosely(item.Raw) || f.doneBy(item) || slices.ContainsFunc(item.Items, f.isWork)
}

// mayBeReport reports whether an item begins as people tell what they did, or with who did it.
func (f *file) mayBeReport(item *Item) bool {
	_, _, states := state(item.Raw)
	ids, _ := f.named(item.Raw)
	return states || ids != nil || box.MatchString(item.Raw) || beginsWithVerb(item.Raw) || beginsLoosely(item.Raw) || slices.ContainsFunc(item.Items, f.mayBeReport)
}

// listsWork reports whether the lists of a file that have no label are of
// things to do: where so many of their items name who does it that it must be
// the custom. Items with paragraphs below are topics.
func (f *file) listsWork(meetings []*Meeting) bool {
	items, owned := 0, 0
	var count func(all []*Item) bool
	count = func(all []*Item) bool {
		any := false
		for _, item := range all {
			if f.boldTopics && inBold(item) || item.title && len(item.Items) > 0 {
				for _, inner := range item.Items {
					if !listsActions(inner) {
						count([]*Item{inner})
					}
				}
				continue
			}
			if f.isPerson(item) || leadingArrow.MatchString(item.Raw) || setOpen(item.Raw, talk) || f.roleHeld(item) { // which speaks for no other
				continue
			}
			inside := count(slices.DeleteFunc(slices.Clone(item.Items), func(inner *Item) bool { return saysWhatCame(inner.Raw) || tellsOwner.MatchString(inner.Raw) }))
			if f.saysWho(item.Raw) && (f.bracketsOwn || !f.introduced(item)) {
				owned++
				any = true
			} else if !inside || item.More != "" {
				items++
			}
			any = any || inside
		}
		return any
	}
	for _, m := range meetings {
		var agenda within
		for _, area := range m.Areas {
			ticks := agenda.next(area, ticksOff(area.Name))
			for _, list := range area.Lists {
				if list.Kind == Flat && list.Label == "" && list.Columns == nil && !ticks && !talkArea(area.Name) {
					count(list.Items)
				}
			}
		}
	}
	return owned > 0 && owned >= items
}

// signsAllWork reports whether all work in the lists of a file that have no label has a box, or an
// arrow on a line of its own behind what it is about. What has none is then talk.
func (f *file) signsAllWork(meetings []*Meeting) bool {
	signed, others := 0, 0
	for list := range listsOfTalk(meetings) {
		eachIn(list.Items, func(item *Item) {
			switch {
			case f.isSigned(item):
				signed++
			case f.saysWho(item.Raw) && !f.introduced(item):
				others++
			}
		})
	}
	return signed >= fewestSigned && signed > 3*others
}

func (f *file) isSigned(item *Item) bool {
	if m := box.FindString(item.Raw); m != "" {
		return f.people(item.Raw[len(m):]) == nil // who was there
	}
	return leadingArrow.MatchString(item.Raw) || followUpLine.MatchString(item.Raw)
}

func (f *file) anySigned(items []*Item) bool {
	any := false
	eachIn(items, func(item *Item) { any = any || f.isSigned(item) })
	return any
}

// worksForGoal reports whether the lists of an area are what is done for its goal.
// The goal of a meeting stands beside its day and place.
func worksForGoal(area *Area) bool {
	if area.Goal == "" {
		return false
	}
	for _, list := range area.Lists {
		if slices.ContainsFunc(list.Items, func(item *Item) bool { return ofMeeting(item.Raw) }) {
			return false
		}
	}
	return true
}

// ofMeeting reports whether a line tells when or where a meeting is, or who is there:
// "Meeting date: …", "Video link: …".
func ofMeeting(line string) bool {
	if _, value, ok := roles(line); ok {
		return value != ""
	}
	name, value, ok := cutLabel(line)
	return ok && value != "" && lastOfMeeting.MatchString(name)
}

var lastOfMeeting = pattern.Must(`(?:^|\s)(?:date|link|url|recording|room|venue|location|dial in)$`)

// saysWho reports whether an item tells who does it, or that it is a task, in
// a way that talk does not.
func (f *file) saysWho(raw string) bool {
	if box.MatchString(raw) {
		return true
	}
	if f.saidBehind(&Item{Raw: raw}) {
		return false
	}
	if _, ok := f.inMargin(raw, talk); ok {
		return false // what has nobody there is talk
	}
	if _, _, ok := f.types.read(raw); ok {
		return false // and what has another letter
	}
	if _, ok := f.behindWorkSign(raw); ok {
		return false
	}
	if _, ok := f.behindSign(raw, talk); ok {
		return false
	}
	if ids, _ := f.addressed(raw); ids != nil || f.markInside(raw).kind != "" {
		return false // says so by itself and speaks for no other
	}
	if _, o := f.labelled(raw); o.found() {
		return false
	}
	owned := f.splitOwners(raw, talk).found()
	if head, _, _ := strings.Cut(raw, " "); !owned && !strings.HasSuffix(head, ":") && !strings.HasSuffix(head, ",") {
		return !says(raw) && f.handles(raw) != nil
	}
	return owned
}

// looksThrough reports whether an area or a list is named after changes, reports or the
// entries of a register, which people look through.
func looksThrough(name string) bool {
	name, ok := labelName(name)
	return ok && (lookedAt.MatchString(name) || isRegister(name))
}

// talkArea reports whether an area is named after talk, whatever it is about.
func talkArea(name string) bool {
	name, _ = labelName(name)
	switch name {
	case "agenda", "topics", "discussion topics", "discussion items", "agenda items", "minutes", "meeting minutes", "meeting notes", "discussion notes", "updates", "status updates", "status",
		"round table", "roundtable", "open discussion", "aob", "any other", "any other business", "other business", "open floor", "open mic", "q&a", "questions",
		"parking lot", "announcements", "reminders", "information", "news", "links", "resources", "references", "reports", "summary", "recap", "housekeeping",
		"details", "overview", "highlights", "key topics", "key points", "key takeaways", "key insights", "key discussion points", "discussion points", "main points", "meeting summary", "meeting details", "full notes",
		"issues", "pull requests", "triage", "background", "context", "introductions", "welcome", "stand up", "demos", "demo", "presentations", "votes", "voting", "polls", "poll results", "log", "transcript", "chat", "irc log", "what was said",
		"what went well", "what went wrong", "what went badly", "what went not so well", "what didn't", "what didn’t", "what didn't go well", "what didn’t go well", "what could be better", "what could be improved", "what we learned",
		"speakers", "winners", "prize winners", "nominations", "nominees", "contacts", "key contacts", "useful contacts", "lightning talks", "declarations of interest", "dates", "key dates", "open questions", "vacations", "vacation", "holidays", "out of office", "absences", "kudos", "thanks", "shout outs":
		return true
	}
	return titleOfTalk.MatchString(name) || lookedAt.MatchString(name) || agendaName.MatchString(name) || nameOfTalk(name) || greetings.MatchString(name) || asksForHelp(name) || toChooseFrom.MatchString(name) || notTaken.MatchString(name) || isRegister(name)
}

// titleOfTalk finds the names of what a meeting has beside its work: who has which part, what
// people would like, what was made of them and where it lies.
var titleOfTalk = pattern.Must(`^(?:(?:the|our|some|any|other|more|new|current|general|team|group|project|meeting|sprint|useful|helpful|important|additional|further|relevant|name|names|location|locations|and|of|/) ?)*(?:roles|suggestions|feedback|ideas|observations|artifacts|artefacts|attachments|materials|information|info|resources|links|lessons learned|learnings)(?: (?:for|of|in|from|about|on|to) .{1,40})?$|^(?:about|concerning|regarding|with regards? to) .{1,60}$`)

// greetings finds the names of where people say who they are: "New people / hellos".
var greetings = pattern.Must(`^(?:(?:new (?:people|faces|folks|members|attendees|participants|contributors)|newcomers|hellos?|intros?|introductions|welcome|who is new)(?: ?(?:/|&|,|and) ?)?)+$`)

// toChooseFrom finds the names of what there is, and of whom one may ask: "Upcoming events",
// "Suggested reviewers".
var toChooseFrom = pattern.Must(`^(?:(?:upcoming|future|past|recent|other|local|related|community) )+(?:events|conferences|workshops|meetups)$|^(?:options|alternatives|candidates|reading(?: list)?|literature)$` +
	`|^(?:(?:suggested|possible|potential|proposed|recommended|candidate|alternative|invited|confirmed) )+(?:reviewers|referees|speakers|presenters|candidates|names|titles|venues|locations|dates|times|themes|partners|sponsors|funders|members|participants|guests|contacts|people|experts|options|tools|sources|examples)$`)

// asksForHelp reports whether a list of a report is of what others may help with.
func asksForHelp(label string) bool {
	name, _ := labelName(label)
	switch name {
	case "help with", "need help with", "needs help with", "i need help with", "help needed", "help needed with", "help wanted":
		return true
	}
	return false
}

// notTaken finds the names of what nobody is to do now: "Estimated but not pulled in".
var notTaken = pattern.Must(`\b(?:not|never|un) ?(?:yet )?(?:pulled|taken|picked|planned|committed|scheduled|selected|accepted|chosen|included|prioriti[sz]ed)\b|^(?:(?:the )?(?:ice ?box|freezer|out of scope|won['’]?t (?:do|fix)|wontfix|non goals|later|for later|some ?day|maybe later|ideas|nice to haves?)(?: .{1,20})?)$`)

// talksToo reports whether an area has other lists than those of what was done and is
// to be done, so that a name in its title may be of who speaks of it.
func talksToo(area *Area) bool {
	for _, list := range area.Lists {
		if hinders(list.Label) || !slices.ContainsFunc(list.Items, func(item *Item) bool { return !isNothing(item.Raw) }) {
			continue
		}
		if list.Kind == Note || list.Kind == Flat && list.Label == "" && !tellsStates(&Area{Lists: []*List{list}}) {
			return true
		}
	}
	return false
}

// tellsStates reports whether the items of an area begin with how far they
// are, as those below the name of a person do.
func tellsStates(area *Area) bool {
	for _, list := range area.Lists {
		if list.Kind == Last || list.Kind == This {
			return true
		}
		for _, item := range list.Items {
			if _, _, _, ok := statePrefix(item.Raw); ok {
				return true
			}
			if _, _, ok := state(item.Raw); ok && len(item.Items) > 0 {
				return true
			}
		}
	}
	return false
}
