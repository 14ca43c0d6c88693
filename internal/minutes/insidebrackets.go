package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// ownerWord says that a name follows.
var ownerWord = pattern.Must(`(?i)^(?:(?:` + ownerNames + `|leads?|volunteers?|person|assigned|action(?: items?)?|ai|responsible|dri|todo|who|drivers?|poc|point of contact|resp\.?|all)\s*[:=]\s*|(?:action )?owner |assignee |(?:person )?responsible |resp\.? |dri |actioner |assigned (?:to )?|owned by |actioned by |(?:for )?action (?:on|by) |→\s*|->\s*)`)

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
	if both := inTandem.ReplaceAllString(inner, " and "); both != inner {
		if ids := f.people(both); ids != nil {
			return ownership{owners: ids}
		}
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

// atIt holds for words by which a person in brackets does what an item says.
func atIt(words []string) bool {
	return duty(words) || errand(words) || len(words) == 1 && doesThat(words[0]) || isAtIt.MatchString(strings.Join(words, " "))
}

// doesThat holds for a verb that alone tells what somebody is to do with a thing: "(lead
// organises)". Others tell what they said of it, or do all the time.
func doesThat(verb string) bool {
	if verb != strings.ToLower(verb) || !strings.HasSuffix(verb, "s") {
		return false
	}
	switch verb = stemOf(verb); verb {
	case "maintain", "manage", "host", "run", "support", "monitor", "present", "chair", "join", "attend", "lead":
		return false
	}
	return handy(verb) && !toldAtTable(verb)
}

// inTandem is what joins those who do something together.
var inTandem = pattern.Must(`,? (?:together|jointly|along|in tandem) with `)

var isAtIt = pattern.Must(`^(?:is |are )?(?:still |now |currently )?(?:continuing|continues|working|on it|in flight|in progress|under way|underway|looking (?:into|at) it|investigating|following up|in charge|responsible|(?:in|after) (?:consultation|cooperation|co-operation|collaboration|coordination|liaison|partnership|agreement|discussion) with|with (?:advice|guidance|support) (?:from|of|by)|(?:supported|assisted|helped|advised) by)\b|^follow[- ]?up$`)

// trackedAt is an issue, or a link to one.
var trackedAt = pattern.Must(`^\\?\[?` + issueNumber + `\\?\]?(?:\([^()\s]*\))?$`)

// besidesWhen gives what stands beside by when: "lead, ops" of "lead, ops, Friday" and of "lead,
// ops; by Friday". It is empty where nothing tells by when.
func (f *file) besidesWhen(inner string) string {
	if cut := beforeDue(inner); cut != "" {
		return cut
	}
	for _, mark := range []string{"; ", ", ", " – ", " - "} {
		if head, tail, ok := cutLast(inner, mark); ok && f.isWhen(strings.TrimSpace(tail)) {
			return strings.TrimSpace(head)
		}
	}
	return ""
}

// cutLast cuts a text at the last of some mark.
func cutLast(s, mark string) (before, after string, ok bool) {
	at := strings.LastIndex(s, mark)
	if at < 0 {
		return s, "", false
	}
	return s[:at], s[at+len(mark):], true
}

// besideAmounts reads names among which stands how much work it is, how pressing, by when,
// or in which issue: "3pt, lead", "lead, 2 days, by Friday", "lead, urgent", "lead, #12".
func (f *file) besideAmounts(inner string) []string {
	parts := strings.Split(strings.ReplaceAll(inner, "; ", ", "), ", ")
	if len(parts) < 2 || len(parts) > 5 {
		return nil
	}
	var names []string
	for _, part := range parts {
		if part = strings.TrimSpace(part); !effort.MatchString(part) && !f.isWhen(part) && !f.isWhen(cueInFront.ReplaceAllString(part, "")) && !trackedAt.MatchString(part) {
			names = append(names, part)
		}
	}
	if len(names) == len(parts) {
		return nil
	}
	return f.people(strings.Join(names, ", "))
}

// cueInFront is what may stand before by when: "due 4 May".
var cueInFront = pattern.Must(`^(?i:due(?: by| on)?|deadline):?\s+`)

// besideState reads names beside which stands how far it is, or what has to come first:
// "done - lead", "done, lead", "lead: in progress", "lead, once ops is back", "lead, not at the meeting".
func (f *file) besideState(inner string) (ids []string, state string) {
	if m := comesFirst.FindStringIndex(inner); m != nil {
		return f.people(inner[:m[0]]), ""
	}
	if head, tail, ok := strings.Cut(inner, ", "); ok && missingThere.MatchString(tail) {
		return f.people(head), ""
	} else if ok && onlyTells.MatchString(tail) {
		return f.people(head), tail
	} else if ok && onlyTells.MatchString(head) {
		return f.people(tail), head
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
	return onlyTells.MatchString(words) || pastParticiple.MatchString(words)
}

// missingThere finds that whoever does something was not at the meeting.
var missingThere = pattern.Must(`(?i)^(?:who (?:is|was) )?(?:not (?:at (?:the|this) (?:meeting|call|session)|on (?:the|this) call|present|here|there|in the room)|absent|in (?:his|her|their) absence)$`)

var comesFirst = pattern.Must(`(?i),? (?:after|once|when|as soon as) `)

// effort finds how much work something is, or how pressing: "5", "3pt", "2 days", "half a
// day", "size M", "urgent".
var effort = pattern.Must(`(?i)^(?:[~≈<]?[0-9]+(?:[.,][0-9]+)? ?(?:h|hrs?|hours?|d|days?|w|weeks?|pts?|points?|sp|pages?|%)?|(?:half )?an? (?:hour|day|week)|(?:size )?(?:xs|s|m|l|xl|xxl)|p[0-4]|(?:very )?urgent(?:ly)?|(?:high|top|low) prio(?:rity)?)$`)

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
