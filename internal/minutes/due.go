package minutes

import (
	"slices"
	"strings"
	"time"

	"slipway/internal/date"
	"slipway/internal/pattern"
)

var (
	// The words that a deadline follows. Behind the sure ones, whatever comes
	// is one; behind the others only a day or a part of the calendar.
	dueCue = pattern.Must(`(?i)(?:\b(due(?: date)?(?: by| on)?|deadline(?: is)?(?: on| by)?|eta)([*_]*\s*[:=][*_]*\s*|\s+)|\b(by|before|no later than|not later than|until|till|` + untilAbroad + `)(?:[*_]*:[*_]*)?\s+)`)
	// What may stand between the cue and the day.
	dueLead = pattern.Must(`(?i)^(?:(?:the|(?:the )?end of(?: the)?|eod(?: on)?|eob|cob|close of business(?: on)?|noon(?: on)?|early|late|mid|this|next|coming|on|den|dem|le|el|il)[ -]+)*`)
	// Days and parts of the calendar that are no dates.
	dueVague = pattern.Must(`(?i)^(?:today|tonight|tomorrow|eod|eow|eom|eoq|eoy|(?:the )?(?:next )?(?:day|week|weekend|month|quarter|year|sprint|meeting|call|release|standup|sync|cycle|iteration|friday|weekdays?)\b|q[1-4](?: ?/? ?20[0-9][0-9])?|` +
		monthName + `\.?(?: 20[0-9][0-9])?\b|(?:` + soonAbroad + `)\b|amanhã)`)
	// What happens in a month: "before the April rotation".
	eventOfMonth = pattern.Must(`(?i)^the ` + monthName + ` [a-z-]+`)
	dayPart      = pattern.Must(`(?i)^,? +(?:morning|noon|afternoon|evening|night|eod|end of day|cob)\b`)
	// An amount, not a day: "reduce it by 1/2".
	amount = pattern.Must(`(?i)\b(?:reduc|increas|grow|grew|cut|shr[iau]nk|drop|rais|lower|speed|slow|split|divid|multipl|scal|differ|off|fall|fell|rise|rose|improv|delay|exten|mov|shift|bump)[a-z]*\b[^.;]*$`)
)

var dueSign = pattern.Must(`(?:📅|📆|🗓)\x{fe0f}?\s*([0-9]{4}-[0-9]{2}-[0-9]{2})\b`)

// withoutStruck leaves out days that hold no longer, "by ~~8 May~~ 15 May", unless that is all.
func withoutStruck(text string) string {
	if rest := struckOut.ReplaceAllString(text, ""); strings.TrimSpace(rest) != "" {
		return rest
	}
	return text
}

var struckOut = pattern.Must(`~~[^~\n]{1,60}~~\s*`)

// dueIn finds by when an item is to be done.
func (f *file) dueIn(m *Meeting, item *Item, kind ListKind) Due {
	text := item.Raw
	if len(text) > 4*mostProse {
		text = text[:4*mostProse]
	}
	text = withoutStruck(strings.ReplaceAll(withoutAddresses(withoutCode(labelsInBold(text))), "\n", " "))
	if m := dueSign.FindStringSubmatch(text); m != nil { // as programs for notes write it: "📅 2026-03-20"
		if day, err := date.ParseDay(m[1]); err == nil {
			return Due{Words: m[0], Date: date.On(day)}
		}
	}
	for at := 0; ; {
		cue := dueCue.FindStringSubmatchIndex(text[at:])
		if cue == nil {
			if due := f.dueBesideOwner(m, text, kind); due.Words != "" || len(item.Owners) == 0 || kind == Last {
				return due
			}
			return f.dueBetweenDashes(m, text, kind)
		}
		for i := range cue {
			if cue[i] >= 0 {
				cue[i] += at
			}
		}
		at = cue[1]
		rest := text[cue[1]:]
		words, day, ok := f.deadline(m, rest, kind != Last)
		if !ok || cue[6] >= 0 && numeric(words) && !withYear.MatchString(words) && amount.MatchString(text[:cue[0]]) {
			continue
		}
		if event := eventOfMonth.FindString(rest); event != "" && day.IsZero() {
			words = event
		}
		due := Due{Words: strings.TrimSpace(strings.ReplaceAll(text[cue[0]:cue[1]], "*", "") + words)}
		if !day.IsZero() {
			due.Date = date.On(day)
		}
		return due
	}
}

// putOff takes over the day that an item is put off to by what is said of it: "moved to 10
// April". By when it was to be done before that is remembered: its text still says so.
func (f *file) putOff(m *Meeting, item *Item) {
	said := item.Outcome
	lead := putOffTo.FindString(said)
	if lead == "" || item.Done || item.Struck || item.Due.Words != "" && !strings.Contains(item.Text, item.Due.Words) {
		return
	}
	words, day, ok := f.deadline(m, said[len(lead):], false)
	if !ok || day.IsZero() || numeric(words) && !withYear.MatchString(words) || strings.Trim(said[len(lead)+len(words):], " .!") != "" {
		return
	}
	item.PutOff, item.WasDue, item.Due = true, item.Due.Words, Due{Words: words, Date: date.On(day)}
}

var putOffTo = pattern.Must(`(?i)^(?:(?:is |was |has been )?(?:re-?scheduled|postponed|deferred|delayed|put off|pushed back|(?:moved|pushed|slipped|slips)(?: on| back| out)?) (?:to|until|till)|(?:the )?new (?:date|day|deadline)(?: is)?:?|now(?: due)?(?: by| on)?) +`)

// dueBesideOwner reads by when behind a name in brackets, behind a dash or a colon, without a
// word for it: "(lead, 2026-03-20)", "– lead, EOD Fri", "Racks: lead, EOD Fri".
func (f *file) dueBesideOwner(m *Meeting, text string, kind ListKind) Due {
	if all := groups(text); len(all) > 0 {
		last := all[len(all)-1]
		if due := f.dueBesideNames(m, text[last.start+1:last.end-1], kind); due.Words != "" {
			return due
		}
	}
	if _, behind, ok := atLastDash(text); ok {
		return f.dueBesideNames(m, strings.TrimSpace(tail(behind)), kind)
	}
	if _, behind, ok := cutLast(text, ": "); ok {
		return f.dueBesideNames(m, strings.Trim(behind, "*_ ."), kind)
	}
	return Due{}
}

// dueBetweenDashes reads by when in a part of the text of somebody's work that is nothing else, without
// a word for it: "Order it - lead - 20 March", "Order it | lead | Friday", "Order it, lead, 20 March".
// A day that is over may be that on which it was written down.
func (f *file) dueBetweenDashes(m *Meeting, text string, kind ListKind) Due {
	if len(text) > 2*longestNote {
		return Due{}
	}
	parts := besideDashes.Split(text, mostNameWords)
	if len(parts) == 1 {
		if parts = strings.Split(text, ", "); len(parts) < 3 || f.people(parts[len(parts)-2]) == nil && f.people(strings.Trim(parts[0], "*_ ")) == nil {
			return Due{}
		}
	}
	for _, part := range slices.Backward(parts[1:]) {
		part = strings.Trim(part, "*_.() ")
		if due, ok := f.onlyDue(m, part, kind); ok && f.people(part) == nil {
			if day, ok := due.Date.Day(); ok && !day.Before(dayOf(m)) || !ok && !f.isDay(part) {
				return due
			}
		}
	}
	return Due{}
}

var besideDashes = pattern.Must(`\s+(?:\\?[-–—]{1,3}|\\?\|)\s+`)

// dueBesideNames reads by when among names: "lead, EOD Fri", "lead, Q3". Of what is planned
// only, words that count from some day are by when.
func (f *file) dueBesideNames(m *Meeting, text string, kind ListKind) Due {
	if at := isoDay.FindStringIndex(text); at != nil && f.people(beforeDue(text)) != nil {
		return f.dueOf(m, strings.TrimLeft(text[at[0]:], " ,;:-–—"))
	}
	names, when, ok := strings.Cut(text, ", ")
	if !ok || len(text) > longestNote || !f.isWhen(when) || f.people(names) == nil || kind == Last && !f.isDay(when) {
		return Due{}
	}
	if due, ok := f.onlyDue(m, when, kind); ok {
		return due
	}
	return Due{Words: when} // "Q3", "ASAP"
}

func numeric(words string) bool { return strings.Trim(words, "0123456789/.- ") == "" }

// withYear finds a day that cannot be an amount: "2026-03-20", "20.3.2026".
var withYear = pattern.Must(`\b[0-9]{4}\b`)

// dueOf reads a cell that says by when.
func (f *file) dueOf(m *Meeting, cell string) Due {
	text := strings.Trim(withoutStruck(withoutComments(cell)), "*_ \t")
	switch strings.ToLower(text) {
	case "", "-", "–", "—", "n/a", "none":
		return Due{}
	}
	due := Due{Words: text}
	rest := text
	if cue := dueCue.FindStringIndex(text); cue != nil && cue[0] == 0 {
		rest = text[cue[1]:]
	}
	rest = yearInShort.ReplaceAllString(rest, "${1}20${2}")
	if words, day, ok := f.deadline(m, rest, true); ok && !day.IsZero() && behindDay.MatchString(rest[len(words):]) {
		due.Date = date.On(day)
	}
	return due
}

var (
	// "20-Mar-26", as sheets write it.
	yearInShort = pattern.Must(`(?i)^([0-9]{1,2}[-/]` + monthName + `[-/])([0-9]{2})\b`)
	// What may stand behind a day that is certain: a time, and a remark that does not take it back.
	behindDay = pattern.Must(`(?i)^(?:,? (?:at |by |@ ?)?(?:noon|midday|midnight|morning|afternoon|evening|eod|cob|eob|end of (?:the )?day|close of business|[0-9]{1,2}[:.][0-9]{2}(?: ?[ap]m)?|[0-9]{1,2} ?[ap]m)(?: [A-Z]{2,4})?)?(?: \((?:firm|hard|hard deadline|final|latest|at the latest|tentative|provisional|noon|end of day|eod|cob|` + dayOfWeek + `)\))?[ .]*$`)
)

// dayAlone reads what says by when and nothing else, behind a word for it: "by 15 May".
func (f *file) dayAlone(m *Meeting, text string) (due Due, ok bool) {
	text = strings.Trim(text, " *_.()")
	if cue := dueCue.FindStringIndex(text); cue == nil || cue[0] > 0 {
		return Due{}, false
	}
	return f.onlyDue(m, text, This)
}

// onlyDue reads what stands behind work where that says nothing but by when: "– by 15 May",
// and, of what is planned, "– next week" as well, which of what was planned says that it is late.
func (f *file) onlyDue(m *Meeting, text string, kind ListKind) (due Due, ok bool) {
	rest := strings.TrimSpace(text)
	cue := dueCue.FindStringIndex(rest)
	switch {
	case cue != nil && cue[0] == 0:
		rest = rest[cue[1]:]
	case kind == Last || len(rest) < 3:
		return Due{}, false
	default:
		rest = strings.TrimPrefix(rest, "in ")
	}
	words, _, ok := f.deadline(m, rest, kind != Last)
	if !ok || strings.TrimRight(words, " .") != strings.TrimRight(rest, " .") {
		return Due{}, false
	}
	due = f.dueOf(m, text)
	return due, true
}

// deadline reads the words at the start of a text that name a day or a part of
// the calendar. The day is zero unless they tell it for certain. A day of the
// week is counted from the meeting if the words are its own.
func (f *file) deadline(m *Meeting, text string, own bool) (words string, day date.Day, ok bool) {
	lead := dueLead.FindString(text)
	rest := text[len(lead):]
	low := strings.ToLower(lead)
	vague := strings.Contains(low, "next") || strings.Contains(low, "early") || strings.Contains(low, "late") || strings.Contains(low, "mid")
	from := dayOf(m)
	word := firstWord.FindString(rest)
	weekday, named := date.ParseWeekday(word)
	if !named {
		weekday, named = date.WeekdayAbroad(word)
	}
	n := 0
	if named {
		n = len(word)
		if part := dayPart.FindString(rest[n:]); part != "" {
			n += len(part)
		}
	}
	// A date, alone, behind its weekday or before it.
	skip := len(rest[n:]) - len(strings.TrimLeft(rest[n:], " ,.("))
	if named && n > len(word) {
		skip = 0
	}
	start := n + skip
	if start <= len(rest) {
		if strings.HasPrefix(rest[start:], "the ") && named {
			start += len("the ")
		}
		if found, length, certain := date.ParseStart(rest[start:], f.in.Front.Dates, from); length > 0 && (!named || skip > 0) {
			end := start + length
			if named {
				if strings.Contains(rest[n:start], "(") && strings.HasPrefix(rest[end:], ")") {
					end++
				}
			} else if after, at, ok := weekdayAfter(rest[end:]); ok {
				weekday, named = after, true
				end += at
			}
			switch {
			case !certain, vague && !named:
				found = date.Day{}
			case named && found.Weekday() != weekday:
				found = date.Day{}
			}
			return text[:len(lead)+end], found, true
		}
	}
	if named {
		if own && !vague && !from.IsZero() {
			if ahead := (int(weekday) - int(from.Weekday()) + 7) % 7; ahead > 0 && !strings.Contains(low, "end of") {
				day = from.AddDays(ahead)
			}
		}
		return text[:len(lead)+n], day, true
	}
	if part := dueVague.FindString(rest); part != "" {
		switch strings.ToLower(part) {
		case "today", "tonight":
			day = from
		case "tomorrow":
			if !from.IsZero() {
				day = from.AddDays(1)
			}
		}
		if !own {
			day = date.Day{}
		}
		return text[:len(lead)+len(part)], day, true
	}
	if low = strings.TrimRight(low, " -"); low == "eod" || low == "cob" || low == "eob" {
		return strings.TrimRight(lead, " -"), date.Day{}, true
	}
	return "", date.Day{}, false
}

var (
	firstWord  = pattern.Must(`^\pL+(?:-feira)?`)
	besideDate = pattern.Must(`^(?:,? \(?|, ?)([A-Za-z]+)\)?`)
)

func weekdayAfter(s string) (time.Weekday, int, bool) {
	m := besideDate.FindStringSubmatchIndex(s)
	if m == nil {
		return 0, 0, false
	}
	w, ok := date.ParseWeekday(s[m[2]:m[3]])
	return w, m[1], ok
}

// issuesIn lists references such as #123, org/repo#123 and ACTION-12 that are
// no part of a link. "#1 priority" is none.
func issuesIn(text string) []string {
	if len(text) > 4*mostProse {
		text = text[:4*mostProse]
	}
	if !strings.ContainsAny(text, "#-") {
		return nil
	}
	text = markdownLink.ReplaceAllStringFunc(withoutCode(text), func(link string) string { return strings.Repeat(" ", len(link)) })
	text = bareLink.ReplaceAllString(text, " ")
	var found []string
	for _, m := range issueRef.FindAllStringSubmatchIndex(text, -1) {
		ref := text[m[2]:m[3]]
		digits := ref[strings.LastIndexAny(ref, "#-")+1:]
		if ref[0] == '#' && len(digits) < 2 && !issueCue.MatchString(text[:m[2]]) {
			continue
		}
		found = appendNew(found, ref)
	}
	return found
}

// issueNumber is one as a part of an expression: "#12", "org/repo#12".
const issueNumber = `(?:[A-Za-z0-9][\w.-]*/[\w.-]+)?#[0-9]{1,9}`

var (
	issueRef = pattern.Must(`(?:^|[\s(\[,;:])(` + issueNumber + `|(?:ACTION|ISSUE|AI)-[0-9]{1,7})\b`)
	issueCue = pattern.Must(`(?i)\b(?:issues?|pr|prs|pull|pull requests?|mr|bugs?|tickets?|fix(?:es|ed)?|close[sd]?|resolve[sd]?|see|ref|in)\s*(?:#[0-9]+(?:,| and)? *)*$`)
)
