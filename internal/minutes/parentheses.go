package minutes

import (
	"slices"
	"strconv"
	"strings"

	"slipway/internal/pattern"
)

// ownerWord says that a name follows.
var ownerWord = pattern.Must(`(?i)^(?:(?:owners?|holder|assignees?|assigned|action(?: items?)?|ai|responsible|dri|todo|who|drivers?|poc|point of contact|resp\.?|all)\s*[:=]\s*|resp\. |owner |assignee |responsible |assigned to |owned by |action on |→\s*|->\s*)`)

var isoDay = pattern.Must(`[,;:]?\s*(?:[-–—]\s*)?\b[0-9]{4}-[0-9]{2}-[0-9]{2}\s*$`)

// beforeDue gives what stands before the words that tell by when, empty
// without them.
func beforeDue(s string) string {
	if cue := dueCue.FindStringIndex(s); cue != nil && cue[0] > 0 {
		return strings.TrimRight(s[:cue[0]], " ,;:-–—")
	}
	if at := isoDay.FindStringIndex(s); at != nil && at[0] > 0 {
		return strings.TrimRight(s[:at[0]], " ,;:-–—")
	}
	return ""
}

// parenthesis reads what stands between parentheses.
func (f *file) parenthesis(inner string) ownership {
	inner = strings.TrimSpace(inner)
	note := inner
	if inner == "" || len(inner) > longestNote {
		return ownership{}
	}
	if m := ownerWord.FindString(inner); m != "" {
		if o := f.parenthesis(inner[len(m):]); o.found() {
			return o
		}
		if rest := strings.ToLower(inner[len(m):]); unknown(rest) {
			return ownership{unowned: true, note: inner}
		}
	}
	if needsOwner(inner) {
		return ownership{unowned: true, note: inner}
	}
	if ids := f.people(inner); ids != nil {
		return ownership{owners: ids}
	}
	if cut := beforeDue(inner); cut != "" {
		if ids := f.people(cut); ids != nil {
			return ownership{owners: ids}
		}
	}
	if ids := f.besideAmounts(inner); ids != nil {
		return ownership{owners: ids}
	}
	if ids, state := f.besideState(inner); ids != nil {
		return ownership{owners: ids, state: state}
	}
	if dueCue.MatchString(inner) {
		if ids := f.eachPart(inner); ids != nil {
			return ownership{owners: ids, note: note}
		}
	}
	inner = withoutAddresses(inner)
	ids := f.leading(inner, atIt)
	for _, clause := range strings.Split(inner, ", ")[1:] { // "(half of it is done, lead continuing, ops to look)"
		ids = appendNew(ids, f.leading(clause, atIt)...)
	}
	if ids != nil {
		return ownership{owners: ids, note: note}
	}
	return ownership{}
}

// sameNamed reports whether a text ends with another name of the one whose name follows in
// brackets: "the Roof Team (RT)".
func (f *file) sameNamed(before string, ids []string) bool {
	if len(ids) != 1 {
		return false
	}
	words := strings.Fields(before[max(0, len(before)-longestName):])
	for n := max(0, len(words)-mostNameWords); n < len(words); n++ {
		if other := f.people(strings.Join(words[n:], " ")); other != nil {
			return slices.Equal(other, ids)
		}
	}
	return false
}

// atIt holds for words by which a person in brackets does what an item says.
func atIt(words []string) bool {
	return duty(words) || errand(words) || isAtIt.MatchString(strings.Join(words, " "))
}

var isAtIt = pattern.Must(`^(?:is |are )?(?:still |now |currently )?(?:continuing|continues|working|on it|in flight|in progress|under way|underway|looking (?:into|at) it|investigating|following up|in charge|responsible)\b|^follow[- ]?up$`)

// besideAmounts reads names among which stands how much work it is, or by when: "3pt, lead",
// "lead, 2 days, by Friday".
func (f *file) besideAmounts(inner string) []string {
	parts := strings.Split(strings.ReplaceAll(inner, "; ", ", "), ", ")
	if len(parts) < 2 || len(parts) > 5 {
		return nil
	}
	var names []string
	for _, part := range parts {
		if part = strings.TrimSpace(part); !effort.MatchString(part) && !f.isWhen(part) {
			names = append(names, part)
		}
	}
	if len(names) == len(parts) {
		return nil
	}
	return f.people(strings.Join(names, ", "))
}

// besideState reads names beside which stands how far it is, or what has to come first:
// "done - lead", "lead: in progress", "lead, once ops is back".
func (f *file) besideState(inner string) (ids []string, state string) {
	if m := comesFirst.FindStringIndex(inner); m != nil {
		return f.people(inner[:m[0]]), ""
	}
	for _, mark := range behindNames {
		head, tail, ok := strings.Cut(inner, mark)
		head, tail = strings.TrimSpace(head), strings.TrimSpace(tail)
		switch {
		case !ok:
		case tellsState(head):
			return f.people(tail), head
		case tellsState(tail):
			return f.people(head), tail
		}
	}
	return nil, ""
}

// tellsState reports whether words beside a name are how far something is: "in progress",
// "sent".
func tellsState(words string) bool {
	return stateBehind.MatchString(" ("+words+")") || pastParticiple.MatchString(words)
}

var comesFirst = pattern.Must(`(?i),? (?:after|once|when|as soon as) `)

// effort finds how much work something is: "5", "3pt", "2 days", "size M".
var effort = pattern.Must(`(?i)^(?:[~≈<]?[0-9]+(?:[.,][0-9]+)? ?(?:h|hrs?|hours?|d|days?|w|weeks?|pts?|points?|sp|pages?|%)?|(?:size )?(?:xs|s|m|l|xl|xxl)|p[0-4])$`)

// group is a parenthesis: its place in a text, with the marks.
type group struct{ start, end int }

// groups lists the outermost parentheses of a text. Those of links are left
// out.
func groups(s string) []group {
	var found []group
	depth, start := 0, 0
	for i := range len(s) {
		switch s[i] {
		case '(':
			if depth == 0 {
				start = i
			}
			depth++
		case ')':
			if depth--; depth == 0 && (start == 0 || s[start-1] != ']') {
				found = append(found, group{start, i + 1})
			}
			depth = max(depth, 0)
		}
	}
	return found
}

// parenthesised looks from the end of a text for owners in parentheses that
// close the text, or close what a dash follows.
func (f *file) parenthesised(s string) (text string, o ownership, outcome string) {
	text = s
	all := groups(s)
	end := len(s) // where the closing parentheses begin that were seen
	for i := len(all) - 1; i >= 0; i-- {
		g := all[i]
		if f.counted(s[:g.start], s[g.start+1:g.end-1]) {
			continue
		}
		rest := s[g.end:end]
		closing := strings.Trim(rest, " \t\n.,;:!?*_") == "" || len(rest) < longestName && strings.Trim(withoutDue(" "+strings.TrimLeft(rest, " ,;")), " .") == ""
		suffix := afterDash(s[g.end:])
		if !closing && suffix == "" || closing && o.found() && outcome != "" {
			continue
		}
		read := f.parenthesis(s[g.start+1 : g.end-1])
		if closing {
			end = g.start
		}
		if !read.found() || o.found() && !closing || f.sameNamed(s[:g.start], read.owners) {
			continue
		}
		read.owners = appendNew(read.owners, o.owners...)
		o.owners = read.owners
		o.unowned = o.unowned || read.unowned
		if read.note != "" {
			o.note = read.note
		}
		outcome = orElse(outcome, read.state)
		if !closing {
			outcome = suffix
			text = s[:g.start]
			end = g.start
		} else {
			text = strings.TrimRight(text[:g.start], " \t\n") + text[g.end:]
		}
	}
	if len(o.owners) > 0 {
		o.unowned = false
	}
	if text = strings.TrimSpace(text); text == "" { // all of it stands in them
		text = s
	}
	return text, o, outcome
}

// counted reports whether names in brackets are as many as the number before them says,
// as minutes tell who voted how: "3 hands (lead, ops, writer)", "one against (ops)".
func (f *file) counted(before, names string) bool {
	words := strings.Fields(before[max(0, len(before)-longestName):])
	for i := max(0, len(words)-4); i < len(words)-1; i++ {
		n := number(strings.Trim(words[i], "+:~*_"))
		if (n > 1 || n == 1 && voted.MatchString(words[i+1])) && n == len(f.people(names)) {
			return !startsOrder(before[:min(len(before), longestNote)])
		}
	}
	return false
}

var voted = pattern.Must(`(?i)^(?:for|against|in|yes|no|abst[a-z]+|hands?|votes?|objections?|objected|opposed|absent)\b`)

// number reads a small number, 0 for none.
func number(word string) int {
	if n := slices.Index([]string{"one", "two", "three", "four", "five", "six"}, strings.ToLower(word)); n >= 0 {
		return n + 1
	}
	n, _ := strconv.Atoi(word)
	return n
}

// duty holds for words by which a person takes on what an item says.
func duty(words []string) bool {
	switch strings.ToLower(strings.Trim(words[0], ",.;:")) {
	case "will":
		next := strings.ToLower(strings.Join(words[1:min(2, len(words))], ""))
		return !uncertain(next) && next != "join" && next != "attend"
	case "to", "volunteered", "volunteers", "volunteering", "coordinate", "coordinates", "coordinating", "make", "makes",
		"lead", "leads", "leading", "own", "owns", "owner", "drive", "drives", "driving", "take", "takes", "taking",
		"handle", "handles", "handling", "with":
		return true
	}
	return false
}

// bracketed reads names in brackets that close a text, or what a dash or an arrow follows.
func (f *file) bracketed(s string) (text string, o ownership) {
	end := strings.TrimRight(s, " \t\n.;,*_")
	if strings.HasSuffix(end, "]") && strings.Contains(end, `\[`) { // as editors write it that save Markdown
		if text, o := f.bracketed(strings.NewReplacer(`\[`, "[", `\]`, "]").Replace(end)); o.found() {
			return text, o
		}
	}
	if i := strings.LastIndexByte(s, ']') + 1; i > 0 && afterDash(s[i:]) != "" { // "… [lead] -> done"
		end = s[:i]
	}
	if !strings.HasSuffix(end, "]") {
		return s, o
	}
	start := strings.LastIndexByte(end, '[')
	if start <= 0 {
		return s, o
	}
	if o = f.parenthesis(end[start+1 : len(end)-1]); !o.found() {
		return s, o
	}
	return strings.TrimSpace(strings.TrimRight(s[:start], " \t\n") + s[len(end):]), o
}

// The name in brackets before an order: "(lead) order the machines", "(lead?) order them".
var inFront = pattern.Must(`^[*_]{0,3}\(([^()]{1,60}?)\??\)[*_]{0,3}:?\s+`)

// inFrontOf reads who is told to do something behind a name in brackets.
func (f *file) inFrontOf(s string) (ids []string, rest string) {
	m := inFront.FindStringSubmatchIndex(s)
	if m == nil || !f.isTold(s[m[1]:]) {
		return nil, s
	}
	return f.people(s[m[2]:m[3]]), s[m[1]:]
}

// proposed reads for whom an action is meant that closes with names and question marks
// in brackets: "Action: order the machines [lead? ops?]". note is what stands there.
func (f *file) proposed(s string) (ids []string, note string) {
	m := askedFor.FindStringSubmatch(s[max(0, len(s)-longestMarked):])
	if m == nil {
		return nil, ""
	}
	return f.people(strings.Trim(orNames.ReplaceAllString(m[1], ", "), ", ")), m[1]
}

var (
	askedFor = pattern.Must(`[(\[]([^()\[\]]{1,60}\?)[)\]][.\s]*$`)
	orNames  = pattern.Must(`\?\s*(?:or\s+|/\s*|,\s*)?`)
)
