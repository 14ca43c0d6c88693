package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// handles reads owners that start or end an item as handles: "@lead: …".
func (f *file) handles(s string) []string {
	if address, who, ok := strings.Cut(s, " @"); ok && strings.HasPrefix(address, "http") && tracked.MatchString(address) && !strings.Contains(address, " ") {
		if ids := f.people("@" + strings.TrimRight(who, " .,;")); ids != nil { // "https://…/issues/7 @lead"
			return ids
		}
	}
	s = inTail.ReplaceAllString(strings.ReplaceAll(withoutAddresses(s), "*", ""), "") // "… @lead (not yet)"
	s = issueAtEnd.ReplaceAllString(s, "")                                            // "… @lead #12"
	if strings.HasPrefix(s, "@") {
		if m := bothFor.FindStringSubmatch(s); m != nil {
			if ids := f.people(m[1] + " and " + m[2]); ids != nil {
				return ids
			}
		}
		if ids, _ := f.prefix(s); ids != nil {
			return ids
		}
	}
	end := s[max(0, len(s)-longestNote):]
	for at := 0; ; {
		i := strings.Index(end[at:], " @")
		if i < 0 {
			return nil
		}
		i += at
		at = i + 1
		if ids := f.people(strings.TrimRight(end[i+1:], " .,:;")); ids != nil {
			before := strings.Fields(end[:i])
			if len(before) == 0 || concerns(before[len(before)-1]) {
				return nil
			}
			return ids
		}
	}
}

// callsOn reads whom a sentence tells by their handles to do what it goes on with: "@lead @ops write
// the tests".
func (f *file) callsOn(s string) []string {
	if !strings.HasPrefix(s, "@") || strings.HasSuffix(s, "?") {
		return nil
	}
	ids, length := f.prefix(s)
	rest := strings.TrimLeft(s[length:], ",: ")
	rest = strings.TrimPrefix(rest, "please ")
	if ids == nil || ids[0] == "all" || len(strings.Fields(rest)) < 2 || !startsOrder(rest) || hasVerb(strings.Fields(rest)) {
		return nil
	}
	return ids
}

// handleWithin reads a handle within an item of work, behind which stands what came of it, as
// if it stood in brackets: "Order racks @lead - waits for paint", "… @lead by Friday: done".
func (f *file) handleWithin(s string) (split splitting, ok bool) {
	at := strings.LastIndex(s, " @")
	if at <= 0 || len(s) > longestMarked {
		return splitting{}, false
	}
	before, handle := strings.TrimRight(s[:at], " "), handleInFront.FindString(s[at+1:])
	behind, words := s[at+1+len(handle):], strings.Fields(before)
	if len(words) == 0 || concerns(words[len(words)-1]) || f.people(handle) == nil || strings.Contains(before, "@") {
		return splitting{}, false
	}
	note, said := behind, ""
	if m := cameMark.FindStringIndex(behind); m != nil {
		note, said = behind[:m[0]], behind[m[1]:]
	} else if m := behindHandle.FindStringIndex(behind); m != nil {
		note, said = behind[:m[0]], behind[m[1]:]
		if !tellsFirst.MatchString(said) && !strings.HasPrefix(said, "not yet") && !notFinished.MatchString(said) {
			return splitting{}, false
		}
	}
	if said == "" && note == "" || note != "" && !f.areNotes(note) {
		return splitting{}, false
	}
	split = f.splitOwners(before+" ("+handle+")"+behind, work)
	rest, ok := strings.CutPrefix(split.text, before)
	split.text = before + " " + handle + rest
	return split, ok && split.found()
}

var (
	handleInFront = pattern.Must(`^@[\p{L}\p{N}_-]+`)
	behindHandle  = pattern.Must(`[:,]\s+`)
)

// bothFor finds two who do something, each for some group: "@lead of Acme and @ops of the
// board will …".
var bothFor = pattern.Must(`^(@\S+) (?:from|of|for|as|representing|on behalf of) [^@.,;:]{1,40} and (@\S+)(?: (?:from|of|for|as|representing|on behalf of) [^@.,;:]{1,40})? (?:will|to|should|are)\b`)

// concerns reports whether a word before a name says that the person has to do
// with it, but does not do it: "talk to @lead".
func concerns(word string) bool {
	switch strings.ToLower(strings.Trim(word, ",.;:(")) {
	case "to", "with", "from", "cc", "thanks", "ask", "asked", "ping", "pinged", "for", "via", "of", "and", "or", "about", "like", "per", "vs", "tell", "help",
		"contact", "on", "at", "than", "as", "is", "was", "that", "welcome", "congratulate", "meet", "invite", "see", "bother", "by", "remind", "thank", "email", "mail", "message", "tag", "notify", "loop":
		return true
	}
	return false
}

var issueAtEnd = pattern.Must(`\s+\(?#[0-9]{1,7}\)?$`)

// closingHandles reads whose an item of talk is that ends with handles, if its words are
// an order or begin with "will": "Renew the certificates @ops". Any other handle is of
// who speaks, or of whose topic it is.
func (f *file) closingHandles(text string) []string {
	text = strings.TrimSpace(inCopy.ReplaceAllString(text, ""))
	text = strings.TrimPrefix(strings.TrimPrefix(text, "Please "), "please ")
	words := strings.Fields(text)
	if len(words) > 2 && len(text) <= longestMarked && startsOrder(text) { // "Send the logo: lead"
		if m := alone.FindStringSubmatch(text); m != nil && f.people(m[1]) != nil {
			return f.people(m[1])
		}
	}
	if len(words) < 2 || len(text) > longestMarked || text[0] == '@' || !strings.HasPrefix(words[len(words)-1], "@") {
		return nil
	}
	if startsOrder(text) || strings.EqualFold(words[0], "will") {
		return f.handles(text)
	}
	return nil
}

// onlyNames reads whose the item is below which a name stands, or who takes it on. Of
// several lines, the first two at least are names.
func (f *file) onlyNames(below []*Item) (ids []string) {
	if len(below) == 1 && len(below[0].Items) == 0 {
		ids = f.takesOn(below[0].Raw)
	}
	if ids != nil {
		return ids
	}
	names := 0
	for ; names < min(len(below), mostNameWords) && len(below[names].Items) == 0 && below[names].More == ""; names++ {
		more := f.people(strings.Trim(below[names].Raw, "*_: "))
		if more == nil {
			break
		}
		ids = appendNew(ids, more...)
	}
	if names == 1 && len(below) > 1 {
		return nil
	}
	return ids
}

// shared reads whose the item is that stands below the name of one of them and names all:
// "Meet @lead and @ops" below "@lead".
func (f *file) shared(text string, of []string) []string {
	if len(of) != 1 || len(text) > mostSentences || !f.anybody(text) {
		return nil
	}
	a := account{file: f}
	if all := a.mentions(strings.Fields(withoutAddresses(text))); len(all) == 1 && len(all[0]) > 1 && slices.Contains(all[0], of[0]) {
		return all[0]
	}
	return nil
}

// setInBold reads whose a line is that begins with a handle in bold type, which no colon
// follows, and tells no state of things: "**@lead** fill in the form".
func (f *file) setInBold(s string) (ids []string, rest string) {
	if !strings.HasPrefix(s, "**@") || len(s) > longestMarked {
		return nil, ""
	}
	name, rest, found := strings.Cut(s[2:], "** ")
	words := strings.Fields(rest)
	if !found || len(words) < 2 || strings.Contains(name, "*") || strings.HasSuffix(rest, "?") || slices.ContainsFunc(words, isFinite) || IsPast(rest) || opines(rest) || howItIs.MatchString(rest) {
		return nil, ""
	}
	return f.people(name), rest
}

// isHandle holds for names that no word of a sentence looks like: "lead_2", "0xOps".
func isHandle(name string) bool {
	return strings.ContainsAny(name, "0123456789_") || strings.ToLower(name) != name
}
