package minutes

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// conversation reports whether items tell who said what: some begin with a
// name, and go on in whole sentences or with a question.
func (f *file) conversation(items []*Item) bool {
	for _, item := range items {
		ids, rest := f.signed(item.Raw)
		if strings.HasPrefix(item.Raw, "(") && onTheAgenda.MatchString(rest) {
			continue
		}
		if ids != nil && !f.isTold(rest) && !alsoOrders(rest) && readMark(item.Raw).kind == "" && (f.endsSpeech(rest) || sentenceEnd.MatchString(rest[:min(len(rest), mostSentences)]) || howItIs.MatchString(rest)) {
			return true
		}
	}
	return false
}

// onTheAgenda finds what somebody whose name stands before it was to speak of: "(lead) Update on
// the roof, if any."
var onTheAgenda = pattern.Must(`(?i)^(?:(?:brief|short|quick|monthly|weekly|regular|further|any|status|progress) )?(?:updates?|discussions?|reports?|reviews?|status|presentations?|overview|feedback|recap|news|proposals?|introductions?|summary)\b(?:,? (?:on|of|about|from|regarding|with|re|and|for|if)\b[^.;:?!]*)?\.?$`)

// handedOut reports whether items hand out work: each begins with another name and goes on
// with one order and nothing else, though it may end like a sentence: "Ops: Load it up."
func (f *file) handedOut(items []*Item) bool {
	seen := map[string]bool{}
	for _, item := range items {
		ids, rest := f.named(item.Raw)
		word, _, more := strings.Cut(rest, " ")
		if len(ids) != 1 || seen[ids[0]] || !more || item.Kind != "" || item.cells != nil || strings.HasSuffix(rest, "?") || sentence(rest) != rest ||
			!startsOrder(rest) && !beginsLoosely(rest) || hasVerb(strings.Fields(rest)[:1]) || strings.HasSuffix(word, ",") {
			return false
		}
		seen[ids[0]] = true
	}
	return len(items) > 1
}

// signed is named for items of talk, which may begin with the name in brackets: "(lead) …".
func (f *file) signed(s string) (ids []string, rest string) {
	if strings.HasPrefix(s, "(") {
		return f.speaking(s[1:])
	}
	return f.named(s)
}

// takeTurns reports whether items tell who said what in turn: a name with bullets below
// comes back among them, at least once more. Where people report, each does so once.
func (f *file) takeTurns(items []*Item) bool {
	seen := map[string]int{}
	var plates []string
	for _, item := range items {
		ids := f.nameplate(item.Raw)
		if len(ids) == 1 && len(item.Items) > 0 && item.More == "" {
			plates = append(plates, ids[0])
		}
		if ids == nil && strings.HasPrefix(item.Raw, "@") {
			ids = f.first(item.Raw, false)
		}
		if len(ids) == 1 {
			seen[ids[0]]++
		}
	}
	for _, id := range plates {
		if seen[id] > 1 {
			return true
		}
	}
	return false
}

// commented reports whether items below one that says whose it is tell what people said
// of it: most begin with a name, and none with one and an order.
func (f *file) commented(items []*Item) bool {
	named := 0
	for _, item := range items {
		ids, rest := f.signed(item.Raw)
		switch {
		case ids == nil:
		case len(ids) > 1 || f.isTold(rest) || alsoOrders(rest) || len(item.Items) > 0 && item.More != "" || readMark(rest).kind != "":
			return false
		default:
			named++
		}
	}
	return 2*named > len(items)
}

// alsoOrders reports whether what follows a name goes on with one more order, and nothing
// else: "Also measure the wall."
func alsoOrders(rest string) bool {
	more, also := strings.CutPrefix(rest, "Also ")
	return also && (startsOrder(more) || beginsLoosely(more)) && sentence(rest) == rest && !strings.HasSuffix(rest, "?")
}

// chats reports whether a quotation is what somebody wrote who is named before it,
// and who takes something on by it: "> lead: I'll send it".
func (f *file) chats(s string) bool {
	ids, _ := f.speaking(opening.ReplaceAllString(plainWords(s[:min(len(s), longestNote)]), ""))
	return ids != nil && f.takings(s, nil, false) != nil
}

// spokenInTurn takes the areas that lines with names have opened for what people said in
// turn, where they do so, and not for what each of them reports: in a section a name
// comes back behind others, or most of what stands below is said. Each section is looked
// at by itself, but where people take turns in one they hardly report in another.
func (f *file) spokenInTurn(m *Meeting, whose [][]string) {
	type run struct{ from, to int }
	var runs []run
	turns := false
	reports := 0
	topics := below(m.Areas, ofTopics)
	for i := 0; i < len(m.Areas); i++ {
		if name := m.Areas[i].Name; isReports(name) {
			reports = m.Areas[i].Level
		} else if m.Areas[i].Level <= reports {
			reports = 0
		}
		r := run{i, i}
		for r.to < len(m.Areas) && whose[r.to] != nil && !tellsStates(m.Areas[r.to]) {
			r.to++
		}
		if r.to == r.from || reports > 0 {
			continue
		}
		i = r.to - 1
		runs = append(runs, r)
		turns = turns || f.comesBack(whose[r.from:r.to])
	}
	for _, r := range runs {
		if areas := m.Areas[r.from:r.to]; !((topics[r.from] || ofTopics(labelOfFirst(areas[0]))) && areTopics(areas)) && !f.areSpoken(areas, turns, f.comesBack(whose[r.from:r.to])) {
			continue
		}
		for i := r.from; i < r.to; i++ {
			for _, list := range m.Areas[i].Lists {
				if list.Kind == Flat && list.Label == "" {
					list.Kind = Note
				}
				saidBy(list.Items, whose[i])
			}
			whose[i] = nil
		}
	}
}

// comesBack reports whether somebody is named again behind others.
func (f *file) comesBack(names [][]string) bool {
	for i, ids := range names {
		for j := i + 2; j < len(names) && j < i+mostClauses; j++ {
			if slices.Equal(ids, names[j]) && !slices.Equal(ids, names[j-1]) {
				return true
			}
		}
	}
	return false
}

// areSpoken reports whether what stands below names is what people say, in whole
// sentences or questions, and not what they did. Where they do not come back, most of it
// must be said; if they do so nowhere, somebody must ask or tell an opinion.
func (f *file) areSpoken(areas []*Area, turns, back bool) bool {
	said, lines, verbs, opinions := 0, 0, 0, 0
	for _, area := range areas {
		for _, list := range area.Lists {
			for _, item := range list.Items {
				lines++
				text := strings.TrimRight(item.Raw[:min(len(item.Raw), mostSentences)], " *_")
				switch {
				case strings.Contains(text, "? ") || strings.HasSuffix(text, "?") || opines(text):
					said++
					opinions++
				case beginsWithVerb(text):
					verbs++
				case sentenceEnd.MatchString(text) || strings.HasSuffix(text, "."):
					said++
				}
			}
		}
	}
	return back && 2*verbs < lines || 2*said > lines && (turns || 3*opinions >= lines)
}

// ofTopics reports whether an area is named after what people bring up, so that what stands below
// their names in it is no report of theirs: "New business", "Topics".
func ofTopics(name string) bool {
	name, _ = labelName(name)
	return broughtUp.MatchString(name) || roleOf(name) == agenda
}

var broughtUp = pattern.Must(`^(?:(?:new|old|other|any other|unfinished|further|general|open|urgent|additional|current|committee|member|board|discussion|agenda|items of|and|from|of|the|floor|members|&|/) ?)*(?:business|topics|agenda items|discussion(?: (?:items|points|topics))?|discussions|items for discussion|talking points|aob|open floor|proposals|motions|matters arising|good of the order|concerns)$`)

// labelOfFirst is the label of the first list of an area.
func labelOfFirst(area *Area) string {
	if len(area.Lists) == 0 {
		return ""
	}
	return area.Lists[0].Label
}

// areTopics reports whether what stands below names is what these people bring up: less than half of
// it begins as people tell what they did, do or will do, or as an order does.
func areTopics(areas []*Area) bool {
	told, lines := 0, 0
	for _, area := range areas {
		for _, list := range area.Lists {
			if asksForWork(list) {
				return false
			}
			for _, item := range list.Items {
				lines++
				word, _, _ := strings.Cut(strings.ToLower(strings.TrimLeft(item.Raw, "*_ ")), " ")
				if IsPast(word) || oddPast.MatchString(word) || isParticiple(word) || word == "will" || word == "i" || word == "to" || startsOrder(item.Raw) || box.MatchString(item.Raw) {
					told++
				}
			}
		}
	}
	return 2*told < lines
}

// hear takes a paragraph that is nothing but a name for that of who says the next ones.
func (s *structure) hear(n *ast.Paragraph) {
	text := strings.TrimSpace(string(n.Lines().Value(s.source)))
	if n.Lines().Len() == 1 && countedTopic.MatchString(text) && s.file.takings(text, nil, false) == nil { // "B. Treasurer [lead]"
		s.bringer = nil
		if m := broughtBy.FindStringSubmatch(text); m != nil {
			if ids := s.file.people(m[1]); len(ids) == 1 && ids[0] != "all" {
				s.bringer = ids
			}
		}
	}
	if n.Lines().Len() > 1 || !allBold(text) && !strings.HasSuffix(text, ":") {
		return
	}
	if ids := s.file.nameplate(text); ids != nil {
		s.voice = ids
	} else if allBold(text) {
		s.voice = nil
	}
}

var (
	// A line on its own that counts a topic, and in brackets behind it who brought it.
	countedTopic = pattern.Must(`^[*_]{0,3}(?:[A-Z]|[0-9]{1,2}(?:\.[0-9]{1,2}){0,2}|[ivx]{1,5})[.)]\s+\S.{0,80}$`)
	broughtBy    = pattern.Must(`\s[\[(]([^\[\]()]{1,60})[\])][*_.:]{0,3}$`)
)

// presented takes what is promised in the first person, below a heading that ends with a
// name in brackets, for the words of whoever brought the topic: "Roof (lead)", "I will paint it".
func (f *file) presented(title string, items []*Item) {
	ids := f.people(strings.Trim(inTail.FindString(title), " ()"))
	if len(ids) != 1 || ids[0] == "all" {
		return
	}
	for _, item := range items {
		if item.speaker == nil && promisesI.MatchString(item.Raw) {
			item.speaker = ids
		}
	}
}

var promisesI = pattern.Must(`(?:^|[.,;:] )I(?:['’]ll| will) `)

// saidBy keeps with items who said them.
func saidBy(items []*Item, ids []string) {
	for _, item := range items {
		item.speaker = ids
		saidBy(item.Items, ids)
	}
}

// converse reports whether items are a conversation and no reports: people come back after others,
// at least twice, and somebody asks.
func (f *file) converse(items []*Item) bool {
	asked, back, last := false, 0, ""
	spoken := map[string]bool{}
	for _, item := range items {
		ids, rest := f.named(item.Raw)
		if len(ids) != 1 {
			continue
		}
		asked = asked || strings.HasSuffix(strings.TrimRight(rest, " *_"), "?")
		if id := ids[0]; id != last {
			if spoken[id] {
				back++
			}
			spoken[id], last = true, id
		}
	}
	return asked && back > 1
}

// talkedOver reports whether the lists that stand below titles below a name of work are what people
// said of each of these: "Remaining tasks", "Roof", and below it "lead: I think it is dry". Most items
// of all of them are so, and several people speak, some of them of themselves or to ask.
func (f *file) talkedOver(m *Meeting, label string) bool {
	items, said, voices := 0, 0, 0
	speakers := map[string]bool{}
	for _, area := range m.Areas {
		for _, list := range area.Lists {
			if !list.titled || list.Label != label || list.Columns != nil {
				continue
			}
			items += len(list.Items)
			for _, item := range list.Items {
				ids, rest := f.named(item.Raw)
				if len(ids) != 1 || f.isTold(rest) || !isReply(rest) {
					continue
				}
				speakers[ids[0]] = true
				said++
				if quoted.MatchString(rest) || strings.Contains(rest, "?") {
					voices++
				}
			}
		}
	}
	return len(speakers) > 1 && said > 2 && 2*said > items && 3*voices >= said
}
