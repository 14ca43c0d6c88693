package minutes

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"slipway/internal/pattern"
)

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
	all = all[max(0, len(all)-mostClauses):]
	end := len(s) // where the closing parentheses begin that were seen
	for i := len(all) - 1; i >= 0; i-- {
		g := all[i]
		if f.counted(s[:g.start], s[g.start+1:g.end-1]) {
			continue
		}
		rest := s[g.end:end]
		closing := strings.Trim(rest, " \t\n.,;:!?*_") == "" || len(rest) < longestName && strings.Trim(withoutDue(" "+strings.Trim(rest, " ,;|[]")), " .") == ""
		suffix := cmp.Or(afterDash(s[g.end:]), remarkBelow(s[g.end:]))
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
		outcome = cmp.Or(outcome, read.state)
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

// remarkBelow gives the remark in square brackets on the next line, which closes a text:
// "[ waits for the vendor ]".
func remarkBelow(s string) string {
	if m := ownLineRemark.FindStringSubmatch(s[:min(len(s), mostSentences)]); m != nil {
		return m[1]
	}
	return ""
}

var ownLineRemark = pattern.Must(`^[.\s]*\n\s*\\?\[\s*([^\[\]]{2,200}?)\s*\\?\]\s*$`)

// counted reports whether names in brackets are as many as the number before them says,
// as minutes tell who voted how: "3 hands (lead, ops, writer)", "one against (ops)".
func (f *file) counted(before, names string) bool {
	words := strings.Fields(before[max(0, len(before)-longestName):])
	for i := max(0, len(words)-4); i < len(words)-1; i++ {
		n := number(strings.Trim(words[i], "+:~*_"))
		if what := words[i] + " " + words[i+1]; n > 1 && (effort.MatchString(what) || f.isDay(what)) { // "2 h", "2 April"
			continue
		}
		if (n > 1 || n == 1 && voted.MatchString(words[i+1])) && n == len(f.people(names)) {
			return !startsOrder(before[:min(len(before), longestNote)])
		}
	}
	return false
}

// countsHands finds a text that ends with those who were counted, who have nothing to do.
func (f *file) countsHands(s string, _ mode) (split splitting, ok bool) {
	all := groups(s)
	if len(all) == 0 {
		return splitting{}, false
	}
	last := all[len(all)-1]
	if strings.Trim(s[last.end:], " .\n") != "" || !handsUp.MatchString(s[:last.start]) || !f.counted(s[:last.start], s[last.start+1:last.end-1]) {
		return splitting{}, false
	}
	return nobodyIn(s)
}

// handsUp finds how many voted how, and nothing else but on what: "Red: 3 hands".
var handsUp = pattern.Must(`(?i)^(?:[^:()]{1,60}:\s+)?[*_+]{0,3}(?:[0-9]{1,3}|one|two|three|four|five|six) (?:for|against|in favou?r|yes|no|abst[a-z]+|hands?|votes?|objections?|objected|opposed)\b[^():.]{0,20}$`)

var voted = pattern.Must(`(?i)^(?:for|against|in|yes|no|abst[a-z]+|hands?|votes?|objections?|objected|opposed|absent)\b`)

// number reads a small number, 0 for none.
func number(word string) int {
	if n := slices.Index([]string{"one", "two", "three", "four", "five", "six"}, strings.ToLower(word)); n >= 0 {
		return n + 1
	}
	n, _ := strconv.Atoi(word)
	return n
}

// inParentheses reads owners in parentheses, "… (lead)", or that there is none, "…
// (unassigned)". What begins with who does it says so better than a remark in them.
func (f *file) inParentheses(s string, about mode) (split splitting, ok bool) {
	text, who, outcome := f.parenthesised(s)
	if !who.found() {
		return splitting{}, false
	}
	office := atClose.FindStringSubmatch(s[max(0, len(s)-longestName):])
	if len(who.owners) == 0 || who.note != "" && !ownerWord.MatchString(who.note) || office != nil && anOffice.MatchString(office[1]) { // "Lead to order it (unassigned)", as some other list has it, or "(ops will remind him)", "Lead to ask Sky (treasurer)"
		behindName := toDo
		if who.note != "" { // "Lead will order it (ops will pay)"
			behindName = toDoOrWill
		}
		ids := f.leading(s, behindName)
		if ids == nil && about == work { // "Lead: order it (ops to print it)"
			ids, _ = f.named(s)
		}
		if ids != nil {
			who.owners, who.unowned = appendNew(slices.Clone(ids), f.leading(who.note, toOrder)...), false
			if who.note == "" && office != nil && anOffice.MatchString(office[1]) { // is of whom it names
				text = s
			}
		}
	}
	if who.unowned && helpWanted.MatchString(who.note) {
		if ids := f.seeksHelp(s, about); ids != nil {
			who.owners, who.unowned = ids, false
		}
	}
	return splitting{text, who, outcome}, true
}

// seeksHelp reads who does what asks for help in brackets, as those in front of a colon or of
// a link do: "Lead: roof (help wanted)". In talk they may only speak of it, unless they tell
// what they are doing.
func (f *file) seeksHelp(s string, about mode) []string {
	ids, rest := f.named(s)
	if word, _, _ := strings.Cut(rest, " "); ids != nil && (about == work || isParticiple(word)) {
		return ids
	}
	if about != work {
		return nil
	}
	return f.leading(s, func(words []string) bool {
		return strings.HasPrefix(strings.TrimLeft(words[0], "<"), "http") || strings.HasPrefix(words[0], "[")
	})
}

var helpWanted = pattern.Must(`(?i)\bhelp\b`)

// inBrackets reads names in brackets that close a text, "… [lead]", or what a dash or an
// arrow follows, "… [lead] -> done". Where a name stands in front as well, brackets that a
// sentence leads up to are a part of it: "[lead] share it with [ops]".
func (f *file) inBrackets(s string, about mode) (split splitting, ok bool) {
	end := strings.TrimRight(s, " \t\n.;,*_")
	if strings.HasSuffix(end, "]") && strings.Contains(end, `\[`) { // as editors write it that save Markdown
		if split, ok = f.inBrackets(strings.NewReplacer(`\[`, "[", `\]`, "]").Replace(end), about); ok {
			return split, true
		}
	}
	if i := strings.LastIndexByte(s, ']') + 1; i > 0 && afterDash(s[i:]) != "" {
		end = s[:i]
	}
	if !strings.HasSuffix(end, "]") {
		return splitting{}, false
	}
	start := strings.LastIndexByte(end, '[')
	if start <= 0 {
		return splitting{}, false
	}
	if tag, _ := f.frontTag(s); tag != nil && leadsUpTo.MatchString(s[max(0, start-longestName):start]) {
		return splitting{}, false
	}
	who := f.parenthesis(end[start+1 : len(end)-1])
	before, after := s[:start], s[len(end):]
	for strings.HasPrefix(after, "*") && strings.HasSuffix(before, "*") { // in bold
		before, after = before[:len(before)-1], after[1:]
	}
	text := strings.TrimSpace(strings.TrimRight(before, " \t\n") + after)
	return splitting{text: text, ownership: who}, who.found()
}

// leadsUpTo finds the word behind which a sentence cannot end, so that what follows is whom it
// speaks of.
var leadsUpTo = pattern.Must(`(?i)\s(?:with|to|from|for|of|about|via|through|between|and|or|ask|contact|tell|ping|remind|help|email|invite|thank|meet)\s+$`)

// proposed reads for whom an action is meant that closes with names in brackets, and question
// marks or words that leave it open: "Action: order the machines [lead? ops?]", "(maybe lead)".
// note is what stands there.
func (f *file) proposed(s string) (ids []string, note string) {
	m := askedFor.FindStringSubmatch(s[max(0, len(s)-longestMarked):])
	if m == nil {
		return nil, ""
	}
	return f.people(strings.Trim(orNames.ReplaceAllString(leftOpenFor.ReplaceAllString(m[1], ""), ", "), ", ")), m[1]
}

// meantFor reads for whom an item of work is meant that closes so.
func (f *file) meantFor(s string, _ mode) (split splitting, ok bool) {
	ids, note := f.proposed(s)
	split, ok = owned(s, ids)
	split.note = note
	return split, ok
}

const perhaps = `(?i:maybe|perhaps|possibly|probably|tentative(?:ly)?|proposed)`

var (
	askedFor    = pattern.Must(`[(\[]([^()\[\]]{1,60}\?|` + perhaps + `:? [^()\[\]]{1,60}|[^()\[\]]{1,60} ` + perhaps + `)[)\]][.\s]*$`)
	leftOpenFor = pattern.Must(`^` + perhaps + `:? |,? ` + perhaps + `\??$`)
	orNames     = pattern.Must(`\?\s*(?:or\s+|/\s*|,\s*)?`)
)
