package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// divided puts items of their own in the place of one whose sentences tell of
// several things that people take on, or of what was decided and then of who
// does it: each begins with the sentence that says so, and keeps those behind it.
func (f *file) divided(items []*Item, about mode) []*Item {
	var all []*Item
	for i, item := range items {
		parts := f.parted(item, about)
		if lines := f.itemLines(item); lines != nil && f.parts <= maxParts {
			parts = f.divided(lines, about)
		}
		if parts != nil && all == nil {
			all = append(all, items[:i]...)
		}
		switch {
		case parts != nil:
			parts[0].Number = item.Number
			all = append(all, parts...)
			f.parts += len(parts) - 1
		case all != nil:
			all = append(all, item)
		}
	}
	if all == nil {
		return items
	}
	return all
}

// parted gives the parts of one item, or nil.
func (f *file) parted(item *Item, about mode) []*Item {
	if item.Kind != "" || item.cells != nil || item.takers != nil || f.parts > maxParts || box.MatchString(item.Raw) || inFieldsOnly(item.Raw) {
		return nil
	}
	if parts := f.markedApart(item); parts != nil {
		return f.divided(parts, about)
	}
	mark := readMark(item.Raw)
	if mark.kind == "" {
		mark = f.nextMark(item.Raw)
	}
	if arrow := leadingArrow.FindString(item.Raw); arrow != "" && mark.kind == "" { // what follows from a topic
		return f.partedWork(item, marking{kind: Task, rest: item.Raw[len(arrow):]})
	}
	switch {
	case mark.kind == Decided:
		about = decisions
	case mark.kind != "" || about == work:
		parts := f.partedWork(item, mark)
		if parts == nil {
			parts = f.listedBehind(item, mark)
		}
		if mark.kind != "" || parts != nil || !item.prose {
			return parts
		}
		if all := f.takingsOf(item, item.Raw); len(f.clauses(item.Raw, all)) == len(all) {
			return nil
		}
	}
	if at := inside.FindStringIndex(item.Raw); at != nil && mark.kind == "" && len(item.Raw) < mostSentences && f.commitment(item.Raw[:at[0]+1]) != nil { // "… Action: …"
		head := &Item{Raw: item.Raw[:at[0]+1], Line: item.Line, speaker: item.speaker, prose: item.prose}
		tail := &Item{Raw: strings.TrimSpace(item.Raw[at[0]+1:]), Line: item.Line + strings.Count(item.Raw[:at[0]+1], "\n"), prose: item.prose, More: item.More, Items: item.Items}
		head.Links, tail.Links = linksWithin(item.Links, head.Raw), linksWithin(item.Links, tail.Raw)
		if readMark(tail.Raw).kind != "" && !f.onlyWhose(tail.Raw) {
			return append(f.divided([]*Item{head}, about), tail)
		}
	}
	if at := inside.FindStringIndex(item.Raw); at != nil && mark.kind == "" && len(item.Raw) < mostSentences { // "… Action: …. Lead to …"
		tail := *item
		tail.Raw = strings.TrimSpace(item.Raw[at[0]+1:])
		parts := f.partedWork(&tail, readMark(tail.Raw))
		if parts == nil {
			parts = f.listedBehind(&tail, readMark(tail.Raw))
		}
		if parts != nil {
			first := parts[0]
			first.Raw = item.Raw[:at[0]+1] + " " + first.Raw
			first.Links = linksWithin(item.Links, first.Raw)
			for _, part := range parts[1:] {
				part.Line += strings.Count(item.Raw[:at[0]+1], "\n")
			}
			return parts
		}
	}
	start := len(item.Raw) - len(mark.rest)
	if mark.kind == "" {
		start = 0
	}
	if _, ok := f.taggedBelow(item.Raw, talk); ok {
		return nil
	}
	if _, ok := f.inMargin(item.Raw, talk); ok || item.prose && f.closingOwners(item.Raw[start:]) != nil {
		return nil
	}
	takings := f.takingsOf(item, item.Raw[start:])
	head, _ := f.speaking(item.Raw)
	if item.speaker == nil && (item.prose || numbered.MatchString(item.Raw) || head != nil && f.tellsOf(head, item.Raw[:min(len(item.Raw), mostSentences)])) {
		takings = f.clauses(item.Raw[start:], takings)
		for _, errand := range errands(item.Raw[start:]) {
			if !slices.ContainsFunc(takings, func(t taking) bool { return t.at == errand.at }) {
				takings = append(takings, errand)
			}
		}
		slices.SortFunc(takings, func(a, b taking) int { return a.at - b.at })
	}
	if mark.kind == Decided && !item.prose { // "Consensus: we like it. Someone needs to …"
		for _, errand := range errands(item.Raw[start:]) {
			if seeksSomebody(sentence(plainWords(item.Raw[start+errand.at:]))) && !slices.ContainsFunc(takings, func(t taking) bool { return t.at == errand.at }) {
				takings = append(takings, errand)
			}
		}
		slices.SortFunc(takings, func(a, b taking) int { return a.at - b.at })
	}
	takings = slices.CompactFunc(takings, func(this, before taking) bool {
		said := item.Raw[start+before.at : start+this.at]
		return slices.Equal(before.owners, this.owners) && (acceptsIt.MatchString(said) || strings.HasSuffix(strings.TrimRight(said, " *_\n"), "?") && saysYes.MatchString(item.Raw[start+this.at:]))
	})
	withWhatTheyCover(item.Raw[start:], takings)
	if len(takings) > 0 && (about != decisions || takings[0].owners != nil && !decides(item.Raw[start:start+takings[0].at])) {
		takings[0].at = -start // what stands before it goes with it
	}
	if len(takings) == 0 || len(takings) == 1 && start+takings[0].at == 0 {
		return nil
	}
	var parts []*Item
	cut := func(from, to int, owners []string) {
		text := item.Raw[from:to]
		if to < len(item.Raw) {
			text = strings.TrimRight(text, " \t\n-–—") // a dash between two of them
		}
		part := &Item{Raw: strings.TrimSpace(text), Line: item.Line + strings.Count(item.Raw[:from], "\n"), takers: owners, speaker: item.speaker, prose: item.prose}
		part.Links = linksWithin(item.Links, part.Raw)
		parts = append(parts, part)
	}
	if first := start + takings[0].at; first > 0 {
		cut(0, first, nil)
	}
	for i, t := range takings {
		to := len(item.Raw)
		if i+1 < len(takings) {
			to = start + takings[i+1].at
		}
		cut(start+t.at, to, t.owners)
	}
	last := parts[len(parts)-1]
	last.More, last.Items = item.More, item.Items
	return parts
}

// withWhatTheyCover moves where a part begins to the sentence before, where its own tells only
// who is to see to what that one says: "The room must be booked. Lead to cover."
func withWhatTheyCover(text string, takings []taking) {
	for i := 1; i < len(takings); i++ {
		if own := sentence(text[takings[i].at:]); !onlyCovers.MatchString(strings.TrimSpace(own)) {
			continue
		}
		for at, n := takings[i-1].at, 0; n < mostClauses; n++ {
			end := sentenceEnd.FindStringIndex(text[at:])
			if end == nil || at+end[1] >= takings[i].at {
				if n > 0 {
					takings[i].at = at
				}
				break
			}
			at += end[1]
		}
	}
}

// onlyCovers finds that somebody is to do what was spoken of, which the sentence does not name.
var onlyCovers = pattern.Must(`^\p{Lu}[\p{L}'’-]*(?: (?:and |& )?\p{Lu}[\p{L}'’-]*){0,4} (?:to|will) (?:cover|do|action|handle|chase|investigate|sort|organi[sz]e|arrange|follow[ -]up|take care|see to|deal with|look into|sort out|chase up)(?: (?:it|this|that|them|of it|of this))?\.?$`)

// markedApart gives the parts of an item in which a word for work stands several times:
// "ACTION: lead to order it. It is late. ACTION: ops to test it."
func (f *file) markedApart(item *Item) []*Item {
	if len(item.Raw) > mostSentences || !inside.MatchString(item.Raw) {
		return nil
	}
	var starts []int
	if readMark(item.Raw).kind == Task {
		starts = append(starts, 0)
	}
	for at := 0; len(starts) < mostClauses; {
		next := inside.FindStringIndex(item.Raw[at:])
		if next == nil {
			break
		}
		start := at + next[0] + 1
		tail := strings.TrimSpace(item.Raw[start:])
		if m := readMark(tail); m.kind == Task && !m.loose && !f.onlyWhose(strings.TrimRight(sentence(tail), ". ")) {
			starts = append(starts, start)
		}
		at += next[1]
	}
	if len(starts) < 2 {
		return nil
	}
	starts[0] = 0 // what stands before it goes with it
	var parts []*Item
	for i, start := range starts {
		end := len(item.Raw)
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		part := &Item{Raw: strings.TrimSpace(item.Raw[start:end]), Line: item.Line + strings.Count(item.Raw[:start], "\n"), speaker: item.speaker, prose: item.prose}
		part.Links = linksWithin(item.Links, part.Raw)
		parts = append(parts, part)
	}
	last := parts[len(parts)-1]
	last.More, last.Items = item.More, item.Items
	return parts
}

// linksWithin keeps the links that stand in a text.
func linksWithin(links []Link, text string) (found []Link) {
	for _, link := range links {
		if strings.Contains(text, link.Target) {
			found = append(found, link)
		}
	}
	return found
}

// partedWork gives the parts of an item of work of which each begins with another
// person who does it: "Action: lead to order it; ops: test it".
func (f *file) partedWork(item *Item, mark marking) []*Item {
	start := 0
	if mark.kind != "" {
		start = len(item.Raw) - len(mark.rest)
	}
	calls := strings.Contains(item.Raw, " @")
	if mark.who != "" || len(item.Raw) > mostSentences || !calls && !sentenceEnd.MatchString(item.Raw[start:]) {
		return nil
	}
	var parts []*Item
	var before []string
	from := 0
	for at, n := start, 0; n < mostClauses; n++ {
		this := f.doer(item.Raw[at:], true)
		if this == nil && calls {
			this = f.callsOn(sentence(item.Raw[at:]))
		}
		if this == nil && n == 0 && mark.kind == Task { // "Action: lead/ops measure it. Lead to order it"
			if rest := item.Raw[start:]; !f.didIt(rest) {
				this = f.first(rest, mark.sure)
			}
		}
		if this == nil && n == 0 && mark.kind == Task {
			if _, behind, ok := atLastDash(sentence(item.Raw[start:])); ok { // "Action: order lamps – lead to call them. Ops to pay"
				this = f.doer(behind, false)
			}
		}
		if this == nil && n == 0 && mark.kind != Task {
			return nil
		}
		if this != nil && before != nil && !slices.Equal(this, before) {
			parts = append(parts, &Item{Raw: endOfCall.ReplaceAllString(strings.TrimSpace(item.Raw[from:at]), "")})
			from = at
		}
		if this != nil {
			before = this
		}
		end := sentenceEnd.FindStringIndex(item.Raw[at:])
		if calls && this != nil {
			if next := f.nextCall(sentence(item.Raw[at:])); next > 0 {
				end = []int{next, next}
			}
		}
		if end == nil || at+end[1] >= len(item.Raw) {
			break
		}
		at += end[1]
	}
	if parts == nil {
		return nil
	}
	parts = append(parts, &Item{Raw: strings.TrimSpace(item.Raw[from:]), More: item.More, Items: item.Items})
	for i, line := 0, item.Line; i < len(parts); i++ {
		part := parts[i]
		part.Line, part.prose, part.speaker = line, item.prose, item.speaker
		part.Links = linksWithin(item.Links, part.Raw)
		if i > 0 && mark.kind != "" {
			part.takers = f.doer(part.Raw, true)
		}
		line += strings.Count(part.Raw, "\n")
	}
	return parts
}

// nextCall is where, in a sentence that calls on somebody by a handle, the next clause does so: "@lead
// order it, @ops test it". It is 0 if none does.
func (f *file) nextCall(s string) int {
	for _, m := range betweenCalls.FindAllStringIndex(s, mostClauses) {
		if f.callsOn(s[m[1]-1:]) != nil {
			return m[1] - 1
		}
	}
	return 0
}

var (
	betweenCalls = pattern.Must(`(?:[,;]|\s(?:and|&))\s+@`)
	endOfCall    = pattern.Must(`(?:,|\s(?:and|&))$`)
)

// doer reads who is told to do something by a sentence: "lead to …", "lead: order …", and
// behind a word for work "lead orders …".
func (f *file) doer(s string, marked bool) []string {
	s = strings.TrimLeft(sentence(s), "*_ ")
	if strings.HasSuffix(s, "?") {
		return nil
	}
	if ids := f.leading(s, promises); ids != nil {
		return ids
	}
	if ids, rest := f.named(s); ids != nil && f.isTold(strings.TrimRight(rest, " .;")) {
		return ids
	}
	if !marked || f.leading(s, func(words []string) bool { return inOffice(words[0]) && !errand(words) }) != nil {
		return nil
	}
	return f.whoActs(s, work)
}

// saysYes finds that somebody does what they have been asked for.
var saysYes = pattern.Must(`^[*_]{0,3}(?:[^:.?!]{1,40}:[*_]{0,3} )?(?i:yes|yep|ok|okay|sure|will do|fine)\b`)

// acceptsIt finds that somebody who speaks takes on what is talked about, of which they go
// on to tell: "I can take it, yes. I'll send a draft".
var acceptsIt = pattern.Must(`(?i)^[*_]{0,3}(?:[^:.]{1,60}:[*_]{0,3} )?(?:(?:yes|ok|okay|sure|fine)[,.!] )*I(?:['’]ll| can| will) (?:take|do|handle|own) (?:it|that|this)(?: one| on)?(?:, (?:yes|sure|ok|then))?[.!]\s*$`)
