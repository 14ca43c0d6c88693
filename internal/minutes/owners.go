package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// ownership is what a part of an item says about who does it.
type ownership struct {
	owners  []string
	unowned bool
	note    string
	state   string // how far it is, where that stands beside the names
}

func (o ownership) found() bool { return len(o.owners) > 0 || o.unowned }

// splitOwners takes the owners off a text. outcome is what follows them behind
// a dash. In talk, a name before a colon is whoever speaks, and only what
// cannot be meant otherwise names an owner.
func (f *file) splitOwners(s string, about mode) (text string, o ownership, outcome string) {
	asked := phrase{s, about}
	split, known := f.splits[asked] // lists are looked at to see what they are, then their items
	if !known {
		if f.splits == nil || len(f.splits) >= maxParts {
			f.splits = map[phrase]splitting{}
		}
		split.text, split.ownership, split.outcome = f.readOwners(s, about)
		f.splits[asked] = split
	}
	return split.text, split.ownership, split.outcome
}

// phrase is what splitOwners is asked for, and splitting its answer.
type (
	phrase struct {
		text  string
		about mode
	}
	splitting struct {
		text string
		ownership
		outcome string
	}
)

func (f *file) readOwners(s string, about mode) (text string, o ownership, outcome string) {
	if bare := unadorned(s); bare != s && bare != "" && !leadingArrow.MatchString(s) { // a picture in front
		if text, o, outcome = f.splitOwners(bare, about); !o.found() {
			text = s
		}
		return text, o, outcome
	}
	if m := notedBy.FindString(s[max(0, len(s)-longestName):]); m != "" {
		text, o, outcome = f.splitOwners(s[:len(s)-len(m)], about)
		return text + m, o, outcome
	}
	if !f.anybody(s) && !holdsAny(s, "own", "holder", "wanted", "needed", "volunteer", "tb", "?", "unassigned", "unclaimed", "someone", "somebody", "anyone", "anybody", "nobody", "no one", "n.n", "offen", "to be", "open", "none yet", "vacant", "help wanted", "not assigned", "grabs", "niemand") {
		return s, o, "" // says neither who does it nor that nobody does
	}
	if n := f.dayInFront(s); n > 0 && about == work {
		if _, o, outcome = f.splitOwners(s[n:], about); o.found() {
			return s, o, outcome
		}
	}
	if at := copied(s); at != nil {
		if _, o, outcome = f.splitOwners(s[:at[0]]+s[at[1]:], about); o.found() {
			return s, o, outcome
		}
	}
	end := s[max(0, len(s)-longestName):]
	if m := stateBehind.FindStringIndex(end); m != nil && len(end) < len(s)+m[0] { // "… – lead (done)"
		if text, o, outcome = f.splitOwners(s[:len(s)-len(end)+m[0]], about); o.found() {
			return text, o, orElse(outcome, strings.Trim(end[m[0]:], " ()."))
		}
	}
	if about == work {
		if ids := f.shares(s); ids != nil {
			return s, ownership{owners: ids}, ""
		}
	}
	if text, o, outcome = f.parenthesised(s); o.found() {
		if len(o.owners) == 0 || o.note != "" && !ownerWord.MatchString(o.note) { // "Lead to order it (unassigned)", as some other list has it, or "(ops will remind him)"
			if ids := f.leading(s, toDo); ids != nil {
				o.owners, o.unowned = ids, false
			}
		}
		if o.unowned && helpWanted.MatchString(o.note) {
			if ids := f.seeksHelp(s, about); ids != nil {
				o.owners, o.unowned = ids, false
			}
		}
		return text, o, outcome
	}
	if text, o = f.bracketed(s); o.found() {
		return text, o, ""
	}
	if text, o = f.labelled(s); o.found() {
		return text, o, ""
	}
	if i, width := lastDash(s); i > 0 {
		if m := emphasisedEnd.FindStringSubmatchIndex(s[:i]); m != nil && about == work { // "Paint it. *Lead* – done"
			if ids := f.people(s[m[2]:m[3]]); ids != nil {
				return strings.TrimSpace(s[:m[0]+1]), ownership{owners: ids}, strings.TrimSpace(s[i+width:])
			}
		}
		end := strings.TrimRight(s[i+width:], ".;: \n")
		if cut := strings.TrimRight(s[:i], " ,;:-–—"); beforeDue(s) == cut || f.isWhen(end) || about == work && byWhen.MatchString(end) { // "… – lead – by 20 March"
			if j, width := lastDash(cut); j > 0 {
				if ids := f.people(cut[j+width:]); ids != nil {
					return strings.TrimSpace(cut[:j] + s[i:]), ownership{owners: ids}, ""
				}
			}
		}
		ids := f.people(end)
		if ids == nil {
			ids = f.people(beforeDue(end))
		}
		if ids == nil && about == work {
			ids = f.takesOn(end)
		}
		if ids == nil && about == work {
			ids = f.leading(end, failed)
		}
		if remark := inTail.FindString(end); ids == nil && about == work && remark != "" { // "… – lead (2 of 3)"
			if ids := f.people(end[:len(end)-len(remark)]); ids != nil {
				return strings.TrimSpace(s[:i]), ownership{owners: ids}, strings.Trim(remark, " ()")
			}
		}
		if ids != nil {
			return strings.TrimSpace(s[:i]), ownership{owners: ids}, ""
		}
		if needsOwner(strings.Trim(end, "*_ ")) || about == work && end != "" && strings.Trim(inTail.ReplaceAllString(end, ""), "? ") == "" {
			return strings.TrimSpace(s[:i]), ownership{unowned: true, note: end}, ""
		}
	}
	if about == work {
		if text, ids, outcome := f.inFields(s); ids != nil {
			return text, ownership{owners: ids}, outcome
		}
	}
	if text, names := behindGap(s); names != "" { // set apart like the column of a table
		if ids := f.people(names); ids != nil {
			return text, ownership{owners: ids}, ""
		}
	}
	if arrow := leadingArrow.FindString(s); arrow != "" {
		if text, o, outcome = f.splitOwners(s[len(arrow):], work); o.found() {
			return text, o, outcome
		}
		if ids := f.leading(s[len(arrow):], bareVerb); ids != nil {
			return s[len(arrow):], ownership{owners: ids}, ""
		}
		return s, ownership{}, ""
	}
	if ids, rest := f.inFrontOf(s); ids != nil {
		return rest, ownership{owners: ids}, ""
	}
	if at := arrows(s); len(at) > 0 {
		first, last := at[0], at[len(at)-1]
		if ids := f.people(strings.TrimLeft(s[:first[0]], "*_ ")); ids != nil && strings.TrimSpace(s[first[1]:]) != "" && f.beforeColon(s[first[1]:]) == nil {
			return strings.TrimSpace(s[first[1]:]), ownership{owners: ids}, ""
		}
		if ids := f.leading(s[last[1]:], goesTo); ids != nil { // "It leaks → lead to fix it"
			return s, ownership{owners: ids}, ""
		}
	}
	if ids := f.beforeDate(s); ids != nil {
		return s, ownership{owners: ids}, ""
	}
	if about == work {
		if m := inFront.FindStringSubmatchIndex(s); m != nil && strings.ContainsFunc(s[m[1]:], isWordRune) {
			if ids := f.people(s[m[2]:m[3]]); ids != nil {
				return s[m[1]:], ownership{owners: ids}, ""
			}
		}
		ids, rest := f.named(s)
		if first := sentence(rest); ids != nil && strings.HasSuffix(first, "?") && len(first) < len(rest) {
			return s, ownership{}, "" // "lead: should we? ops: no"
		}
		if other := f.asked(rest); ids != nil && other != nil { // "Lead: ops, please order it"
			return s, ownership{owners: other}, ""
		}
		if more, what := f.named(rest); ids != nil && more != nil && beginsWithVerb(what) { // "Lead: ops: order it"
			ids, rest = appendNew(slices.Clip(ids), more...), what
		}
		if ids != nil {
			return rest, ownership{owners: ids}, ""
		}
		if ids := f.handles(s); ids != nil {
			return s, ownership{owners: ids}, ""
		}
	}
	if ids, rest := f.addressed(s); ids != nil {
		return rest, ownership{owners: ids}, ""
	}
	follows := promises
	if about == work {
		follows = isTo
	}
	for _, phrase := range []string{s, afterColon(s), behindIssue(s)} {
		phrase = strings.TrimLeft(phrase, "*_ ")
		if about != work && strings.HasSuffix(sentence(phrase), "?") {
			continue
		}
		if ids := f.leading(withoutAddresses(phrase), follows); ids != nil {
			if all := f.takings(sentence(phrase), nil, false); len(all) > 0 && slices.Contains(all[0].owners, ids[0]) {
				ids = all[0].owners // "Lead will pay, and ops will fetch it"
			}
			return s, ownership{owners: ids}, ""
		}
		if ids := f.whoActs(withoutAddresses(sentence(phrase)), about); ids != nil {
			return s, ownership{owners: ids}, ""
		}
	}
	if about == work {
		if ids, rest := f.named(afterColon(s)); ids != nil && f.isTold(rest) { // "Roof: lead: measure it"
			return s, ownership{owners: ids}, ""
		}
		if ids := f.atAnEnd(s); ids != nil {
			return s, ownership{owners: ids}, ""
		}
	}
	for _, read := range []func(string) []string{f.passive, f.ordered, f.assigned} {
		if ids := read(s); ids != nil {
			return s, ownership{owners: ids}, ""
		}
	}
	if about == work {
		if head, rest, ok := strings.Cut(s, ", "); ok && len(head) < longestName && startsUpper(head) && !strings.Contains(rest, "?") && f.first(rest, false) == nil { // "Lead, the roof"
			if ids := f.people(head); ids != nil && len(strings.Fields(rest)) > 1 {
				return rest, ownership{owners: ids}, ""
			}
		}
		if m := ofSomebody.FindStringSubmatch(s); m != nil {
			if ids := f.people(m[1]); ids != nil {
				return s, ownership{owners: ids}, ""
			}
		}
		if ids := f.setApart(s); ids != nil {
			return s, ownership{owners: ids}, ""
		}
		if clause, _, _ := strings.Cut(afterColon(s), ","); clause != "" { // "The roof: lead took it, half is red"
			if ids := f.takesOn(clause); ids != nil {
				return s, ownership{owners: ids}, ""
			}
		}
		for _, group := range groups(s) { // "Order it (lead did it in May)"
			if ids := f.leading(s[group.start+1:group.end-1], didSo); ids != nil {
				return s, ownership{owners: ids}, ""
			}
		}
		if m := lastClause.FindStringIndex(s); m != nil && !saysWhatCame(s[:m[1]]) { // "The roof, lead forgot"
			if ids := f.leading(s[m[1]:], failed); ids != nil {
				return s, ownership{owners: ids}, ""
			}
		}
		if last := lastSentence(s); last != s { // "A rota of all. Lead puts it up"
			if ids := f.leading(last, acts); ids != nil {
				return s, ownership{owners: ids}, ""
			}
		}
	}
	if nobodyYet.MatchString(s) || setOpen(s, about) {
		return s, ownership{unowned: true}, ""
	}
	return s, ownership{}, ""
}

// lastClause is the last mark behind which a clause may begin.
var lastClause = pattern.Must(`^.*[,:;]\s+`)

// behindIssue gives what stands behind the number or the link of an issue: "[#12](…) lead
// to look into it".
func behindIssue(s string) string {
	if m := issueInFront.FindString(s[:min(len(s), 2*longestNote)]); m != "" {
		return s[len(m):]
	}
	return ""
}

var issueInFront = pattern.Must(`^[*_]{0,2}(?:\[\\?(?:[\w.-]+(?:/[\w.-]+)?)?#?[0-9]{1,7}\]\([^()\s]*\)|\\?#[0-9]{1,7}|[\w.-]+(?:/[\w.-]+)?#[0-9]{1,7}|<?https?://\S+)[*_]{0,2}[:,]?\s+(?:[-–—:]\s+)?`)

// notedBy is who noted an item in the log of a chat, and at what time: "… (lead, 14:05:07)".
var notedBy = pattern.Must(`\s+\([^\s(),]{1,40}, [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\)$`)

// told reports whether the first sentence of a text tells what somebody does.
func (f *file) told(s string) bool {
	return f.commitment(sentence(s)) != nil
}

// entrusted reads who does what the first sentence of a decision tells, in the present as
// well: "ops opens an account".
func (f *file) entrusted(s string) []string {
	if ids := f.commitment(sentence(s)); ids != nil {
		return ids
	}
	s = plainWords(sentence(s))
	if ids := f.leading(s, mandate); len(ids) > 1 {
		return ids
	}
	return f.leading(s, func(words []string) bool { return acts(words) && !inOffice(words[0]) })
}

// inOffice holds for verbs of what somebody is from now on.
func inOffice(verb string) bool {
	switch verb {
	case "becomes", "serves", "continues", "acts", "represents", "pays", "stands", "takes", "keeps", "receives", "owns", "holds", "leads", "succeeds", "replaces":
		return true
	}
	return false
}

// copied finds who is only told of an item, behind what it says.
func copied(s string) []int {
	if !holdsAny(s, "cc") {
		return nil
	}
	if at := inCopy.FindStringIndex(s); at != nil && at[0] > 0 {
		return at
	}
	return nil
}

// inCopy is who is told of an item: "… @ops cc @lead", "… (ops, cc lead)".
var inCopy = pattern.Must(`(?i)[,;/]?\s*(?:[(\[]\s*cc\b[^()\[\]]{1,60}[)\]]|\bcc:?\s+[^()\[\].:]{1,60}$|[,;/]\s*cc\b[^()\[\].:]{1,60})`)

// someone is to do it, whoever that will be.
var someone = pattern.Must(`(?i)^(?:tbd|n\.?n\.?|unclaimed|unassigned|somebody|someone|a volunteer|volunteer|anybody|anyone|\?+)(?: to | (?:needs|has|ought) to | (?:should|must|will) | *: | \\?[-–—] )|^(?:(?:we )?(?:still )?needs? (?:an? )?(?:new )?|looking for (?:an? )?(?:new )?)(?:owners?|volunteers?|someone|somebody)(?:: | \\?[-–—] | for | to )|^(?:owner|assignee|dri|who|volunteers?)\s*\?+\s*[:–—-]?\s+[^\s?]+ [^?]+$`)

// isTo holds for the phrases behind a name by which somebody is told to do
// something.
func isTo(words []string) bool {
	switch strings.ToLower(words[0]) {
	case "to", "will", "should", "shall", "must":
		return true
	case "agreed", "agrees", "volunteered", "volunteers", "offered", "offers", "promised", "promises", "is", "has", "needs", "wants", "plans", "going":
		if len(words) > 1 && strings.EqualFold(words[1], "to") {
			return true
		}
	}
	return promises(words)
}

// ofSomebody finds whose an item is by what it is to them: "Lead's top priority is …".
var ofSomebody = pattern.Must(`^([^,:]{1,60}?)['’]s? (?:top |main |next |first |only )*(?:priority|job|task|to-?do|responsibility|homework|assignment)(?: is| will be|:)? `)

// emphasisedEnd finds what a sentence is followed by in emphasis.
var emphasisedEnd = pattern.Must(`[.!?]\s+[*_]{1,3}([^*_]{1,60})[*_]{1,3}\s*$`)
