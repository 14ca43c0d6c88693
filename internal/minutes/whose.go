package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// nameplate reads whose name a line is, besides which it says nothing about the
// matter: "**Lead**:", "@lead (away)", "[name=lead]".
func (f *file) nameplate(line string) []string {
	if len(line) > longestNote || !f.anybody(line) {
		return nil
	}
	if m := onceItIs.FindStringSubmatch(line); m != nil {
		return f.nameplate(m[1])
	}
	name := strings.TrimFunc(strings.Trim(mailBehind.ReplaceAllString(withoutAddresses(behindClock(strings.TrimSpace(line))), ""), "*_: "), isOrnament)
	for range 3 {
		if ids := f.people(name); ids != nil {
			if ids[0] == "all" {
				return nil
			}
			return ids
		}
		switch {
		case taggedName.MatchString(name) && !linkBehind.MatchString(line):
			name = taggedName.FindStringSubmatch(name)[1]
		case f.spokenFor(name):
			return nil
		case remarked.MatchString(name):
			if m := handleInTail.FindStringSubmatch(name); m != nil && f.people(m[1]) != nil { // "Lead (:rel)"
				return f.people(m[1])
			}
			name = remarked.FindStringSubmatch(name)[1]
		default:
			return nil
		}
		name = strings.Trim(name, "*_: ")
	}
	return nil
}

var (
	mailBehind = pattern.Must(`\s+[<(\[]?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}[>)\]]?[*_:]*\s*$`) // "Lead <lead@example.org>"
	taggedName = pattern.Must(`^(?:\\?\[(?:name=)?|\()([^()\[\]\\]{1,60})(?:\\?\]|\))$`)
	linkBehind = pattern.Must(`[\])][*_: ]*\s<?[a-z]+://`) // what the one in the brackets brings up
	// When somebody is to do what is listed below: "@lead, once the racks are here:".
	onceItIs     = pattern.Must(`^([^,:.!?]{1,60}), (?:once|(?:when|if) (?:the|it|we|this|that|all|our)|after|as soon as|before|until|by|this|next) [^:!?]{2,80}:[*_]{0,3}$`)
	handleInTail = pattern.Must(`^\p{Lu}[\p{L}\p{M}.'’ -]{1,40} \((:[\w.-]{1,40})\)$`) // as chats write them
	remarked     = pattern.Must(`^([^()]{1,60}?)\s*[:,]?\s*\([^()]{1,80}\)$`)
)

// spokenFor reports whether a line names a group and, in brackets, who tells of it: "**Docs
// team** (lead)" is the title of what they told, and not whose work stands below.
func (f *file) spokenFor(line string) bool {
	m := bodySpeaker.FindStringSubmatch(line)
	if m == nil || f.people(m[1]) == nil || groupInTail.MatchString(m[2]) {
		return false
	}
	if who := f.people(m[2]); who != nil {
		return !slices.Equal(who, f.people(m[1]))
	}
	return isName(m[2])
}

var (
	bodySpeaker = pattern.Must(`(?i)^([^()]{0,50}\b` + bodyWord + `)[*_]{0,3}\s*:?\s*\(([^()]{1,80})\)[*_: ]*$`)
	groupInTail = pattern.Must(`(?i)\b` + bodyWord + `$`)
)

// NamesGroup reports whether a name is that of a group by its last word, whatever a directory says:
// "Docs team", "Acme staff".
func NamesGroup(name string) bool {
	return groupInTail.MatchString(name) || strings.HasSuffix(strings.ToLower(name), " staff")
}

// bodyWord is how the names of groups end.
const bodyWord = `(?:teams?|working groups?|groups?|(?:sub-?)?committees?|board|council|WG|SIG|TF|task force|task team|squad)`

// whoseList reads whose actions a line says that it lists. owns is false where it only
// says who asked for them, "Action items from lead".
func (f *file) whoseList(line string) (ids []string, owns bool) {
	if len(line) > longestName+40 || !f.anybody(line) {
		return nil, false
	}
	if m := isToDo.FindStringSubmatch(line); m != nil {
		return f.people(m[1] + m[2]), true
	}
	name := beforeNext.ReplaceAllString(strings.Trim(line, "*_:# \t"), "")
	for _, name := range []string{name, inTail.ReplaceAllString(name, "")} { // "Tasks for lead (roof, wall)"
		if m := actionsOf.FindStringSubmatch(name); m != nil && f.people(m[2]) != nil {
			return f.people(m[2]), !strings.EqualFold(m[1], "from")
		}
		for _, form := range []*pattern.Pattern{someActions, toDoOf, thingsFor} {
			if m := form.FindStringSubmatch(name); m != nil && f.people(m[1]) != nil {
				return f.people(m[1]), true
			}
		}
	}
	for _, mark := range besideList {
		before, after, ok := strings.Cut(name, mark)
		if !ok {
			continue
		}
		after = strings.TrimRight(after, " )]*_")
		if ids := f.people(after); ids != nil && ids[0] != "all" && ofWork(before) {
			return ids, true
		}
		if ids := f.people(strings.Trim(before, "*_ ")); ids != nil && strings.HasSuffix(mark, " ") && ofWork(after) {
			return ids, mark != ": " || !f.quoting // else who tells the others
		}
	}
	return nil, false
}

// besideList sets a name apart from that of a list, in either order: "Next steps (lead)",
// "Lead – actions".
var besideList = slices.Concat([]string{"(", "[", ": "}, dashes)

// ofWork reports whether a text is the name of a list of what is to be done.
func ofWork(name string) bool {
	kind, ok := label(name)
	return ok && (kind == Flat || kind == This)
}

// emptyList reports whether a line says whose list comes below it, "Lead to:", and no
// more.
func (f *file) emptyList(line string) bool {
	ids, _ := f.whoseList(line)
	name, bullet, empty := strings.Cut(line, ":\n")
	return ids != nil && isToDo.MatchString(line) || empty && len(bullet) == 1 && strings.Contains("*+-", bullet) && f.people(strings.Trim(name, "*_ ")) != nil
}

// The names of lists of somebody's actions: "Action items for lead", "Actions: lead",
// "Lead's to-dos".
var (
	actionsOf = pattern.Must(`(?i)^(?:(?:new|open) )?(?:action items?|actions?|action points?|to[- ]?do['’]?s?|tasks|ais|next steps|follow[- ]?ups|work(?: to do)?|homework) (for|from|of|by) ([^:]{1,60})$`)
	// By when, behind such a name.
	beforeNext = pattern.Must(`(?i) (?:before|until|till|by|for) (?:the |our )?(?:next|coming|upcoming|following) [^:.]{1,30}\.?$`)
	// "Lead to:", "For lead:", with the bullet of an empty list where nobody wrote any.
	isToDo      = pattern.Must(`(?i)^[*_#\s]*(?:for ([^:]{1,60}?)|([^:]{1,60}?) (?:to|to do|will|shall|should|must|is to|are to|(?:has|have|needs?) to))[*_]*:[*_]*(?:\n[*+-])?$`)
	toDoOf      = pattern.Must(`(?i)^([^:]{1,60}?)(?:['’]s?)? (?:to[- ]?dos?(?: list)?|tasks?(?: list)?|action items?|home ?work)$`)
	thingsFor   = pattern.Must(`(?i)^(?:things|tasks|work) for ([^:]{1,60}?) to do$`)
	someActions = pattern.Must(`(?i)^([^:]{1,60}?)['’]s? (?:(?:new|open|next) )?(?:action items?|actions?|action points?|to[- ]?dos?|tasks|ais|next steps|follow[- ]?ups)$`)
)

// nameBeside reads the one in a title that stands beside what they see to: "lead – docs", "Docs | ops".
func (f *file) nameBeside(title string) []string {
	title = strings.TrimFunc(leadingNumber.ReplaceAllString(plainWords(title), ""), isOrnament)
	if possessive := partOfWeek.FindStringSubmatch(title); possessive != nil {
		return f.nameplate(possessive[1])
	}
	for _, mark := range []string{" – ", " — ", " - ", " | ", " / ", ": ", ", ", " · "} {
		head, tail, ok := strings.Cut(title, mark)
		if !ok {
			continue
		}
		before, behind := f.nameplate(head), f.nameplate(tail)
		if behind == nil {
			return before
		}
		if before == nil {
			return behind
		}
		return nil
	}
	return nil
}

// partOfWeek finds the title of somebody's report: "Lead's week".
var partOfWeek = pattern.Must(`(?i)^([^'’]{1,40})['’]s? (?:week|sprint|month|day|corner|section|part|items?|things|news)$`)

// whoseAreas tells of each area of a meeting whose report it is, nil for those of
// nobody: the area is named after a person, or stands below the heading of one.
func (f *file) whoseAreas(m *Meeting, personal map[*Area]bool) [][]string {
	named := 0
	whose := make([][]string, len(m.Areas))
	reports, rounds, offices := below(m.Areas, isReports), below(m.Areas, isRound), below(m.Areas, isOfficers)
	told := make([]bool, len(m.Areas)) // by what stands below, too
	remarks := map[string]int{}
	for _, area := range m.Areas {
		_, remark, _ := strings.Cut(area.Name, " - ")
		remarks[remark]++
	}
	for i, area := range m.Areas {
		whose[i] = f.nameplate(countOf.ReplaceAllString(area.Name, ""))
		if head, remark, ok := strings.Cut(area.Name, " - "); ok && whose[i] == nil && (reports[i] || remarks[remark] > 1) { // "lead - what is assigned"
			whose[i] = f.nameplate(head)
		}
		if before, behind, ok := atLastDash(area.Name); ok && whose[i] == nil && rounds[i] && f.people(before) == nil { // "The roof – lead"
			whose[i] = f.nameplate(behind)
		}
		if whose[i] == nil && (personal[area] || ofWorkOnly(area)) && f.allOfUs(area.Name) {
			whose[i] = []string{"all"}
		}
		if whose[i] == nil && reports[i] { // "Lead's update"
			whose[i] = f.titled(bareTitle(area.Name), reportTitles)
		}
		if whose[i] == nil && area.Level > 0 && slices.ContainsFunc(area.Lists, func(list *List) bool { return list.Kind == Last || list.Kind == This }) && !talksToo(area) { // "lead – docs", above "Done" and "Next"
			whose[i] = f.nameBeside(area.Name)
		}
		if whose[i] != nil {
			named++
		}
		if ids := f.whoseBelow(area.Name, offices[i], linesIn(area)); ids != nil {
			whose[i], told[i] = ids, true
		}
	}
	for i, area := range m.Areas { // "### Everyone" among "### Lead" and "### Ops"
		beside := func(j int) bool {
			return j >= 0 && j < len(whose) && whose[j] != nil && m.Areas[j].Level == area.Level
		}
		if whose[i] == nil && f.allOfUs(area.Name) && (beside(i-1) || beside(i+1)) {
			whose[i] = []string{"all"}
		}
	}
	among := amongPeople(m.Areas, whose)
	minds := 0      // level of the heading below which people say what they think
	var above *Area // the last area of a person
	var ids []string
	for i, area := range m.Areas {
		if above != nil && area.Level <= above.Level {
			above = nil
		}
		if isViews(area.Name) {
			minds = area.Level
		} else if area.Level <= minds {
			minds = 0
		}
		switch {
		case whose[i] != nil && minds > 0 && !tellsStates(area):
			whose[i] = nil
		case whose[i] != nil && (personal[area] || told[i] || tellsStates(area) || (named > 1 || reports[i] || m.ofReports() || ofWorkOnly(area)) && among[i]):
			above, ids = area, whose[i]
		case whose[i] != nil:
			whose[i] = nil
		case above != nil && above.Level < bold && !reflects(area.Name):
			whose[i] = ids
		}
	}
	return whose
}

// ofWorkOnly reports whether all that stands below a heading is below the label of a list of
// work above it, so that one heading with a name is enough: "Action items", "Lead".
func ofWorkOnly(area *Area) bool {
	return len(area.Lists) > 0 && !slices.ContainsFunc(area.Lists, func(list *List) bool { return !ofWork(list.Label) })
}

// allOfUs reports whether a line is the word for everybody, and no more.
func (f *file) allOfUs(line string) bool {
	return slices.Equal(f.people(strings.Trim(line, "*_: ")), []string{"all"}) && eachOfAll.MatchString(line)
}

// reflects reports whether an area is named after what somebody thinks of something, which is
// no report of theirs: "Observations about the roof".
func reflects(name string) bool {
	name, _ = labelName(name)
	return thoughts.MatchString(name)
}

var thoughts = pattern.Must(`^(?:(?:some|my|our|a few|more|other|general) )*(?:observations?|thoughts?|remarks?|considerations?|reflections?|opinions?|musings|background|motivation|(?:open )?questions?)(?: (?:about|on|of|regarding|from|for|behind|around) .{1,60})?$`)

// isViews reports whether an area is named after what people think or hope, each in words of
// their own: "Opinions of the board", "What everybody expects".
func isViews(name string) bool {
	name, _ = labelName(name)
	return views.MatchString(strings.ReplaceAll(name, "’", "'"))
}

var views = pattern.Must(`\b(?:(?:opinions?|views|thoughts|impressions|feedback|comments|positions|statements|expectations|hopes|wishes|concerns|introductions|answers|responses|replies|thanks|thank yous|kudos|shout ?outs|appreciations?|praise|hugs?|hug reports)(?: (?:of|from|by|on|about|to) .{1,60})?$|(?:in (?:their|your|our|everyone's|everybody's|each other's) own words|what (?:we|people|everyone|everybody|each) (?:all )?(?:wants?|thinks?|expects?|hopes?|wishes|would like)\b))`)

// isRound reports whether an area is named after a round in which one after the other reports,
// so that the heading of a topic with a name is theirs: "Round of departments".
func isRound(name string) bool {
	name, _ = labelName(name)
	return isReports(name) && round.MatchString(name)
}

var round = pattern.Must(`\b(?:round|rounds|table|stand ?ups?|check ?ins?)\b|round(?:table|robin)`)

// below tells of each area whether it or one above it is named so.
func below(areas []*Area, so func(name string) bool) []bool {
	below := make([]bool, len(areas))
	level := 0
	for i, area := range areas {
		if so(area.Name) {
			level = area.Level
		} else if area.Level <= level {
			level = 0
		}
		below[i] = level > 0
	}
	return below
}

// amongPeople tells of each area whether at least half of the headings beside its own,
// below the same one, name people. Else those of groups, as "Tests", are topics.
func amongPeople(areas []*Area, whose [][]string) []bool {
	type siblings struct{ named, all int }
	beside := make([]*siblings, len(areas))
	open := map[int]*siblings{} // by level
	for i, area := range areas {
		for level := area.Level + 1; level <= bold; level++ {
			delete(open, level)
		}
		if open[area.Level] == nil {
			open[area.Level] = &siblings{}
		}
		beside[i] = open[area.Level]
		beside[i].all++
		if whose[i] != nil {
			beside[i].named++
		}
	}
	among := make([]bool, len(areas))
	for i := range areas {
		among[i] = 2*beside[i].named >= beside[i].all
	}
	return among
}

// nobodys reports whether a line says that what follows needs an owner: "**Owner needed**".
func nobodys(line string) bool {
	name := strings.Trim(line, "*_: ")
	return unknown(name) || needsOwner(name)
}
