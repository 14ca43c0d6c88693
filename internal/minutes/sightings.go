package minutes

import (
	"cmp"
	"slices"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// sightings are the words that the minutes of a series write where they write names of
// people. Nobody has to list who does the work: how minutes speak of people shows it.
type sightings struct {
	seen    map[string]*sighting
	names   []string                // in the order of the minutes
	words   map[string]*wordSighted // in lower case
	rows    [][]string              // names that stand side by side
	heads   [][]string              // names alone above items of one list of work
	fronts  [][]string              // names in front of nearly all items of such a list
	given   map[string]bool         // first names of those who are listed
	texts   map[string]bool         // read so far: what is carried on names no topic twice
	letters map[string]int          // how often somebody called by one is to do something
	// inReport says that what is read stands below the name of who reports, where what stands before a colon
	// is what they worked at.
	inReport bool
}

// place is where a name stands.
type place int

const (
	ownerPlace   place = iota // "Owner: Porter", or the column of owners
	promisePlace              // "Porter will ask", and "Porter to ask" among work
	toPlace                   // "Porter should ask", and "Porter to ask" in talk, as "Ways to ask"
	speechPlace               // "Porter asked", which only people do
	frontPlace                // "Porter: ask" among work
	closePlace                // "Ask (Porter)" among work
	beforePlace               // "Porter: …" elsewhere
	behindPlace               // "… (Porter)" elsewhere, and "Ask – Porter"
	titlePlace                // "Porter" as a title, or before what may be a topic
	sectionPlace              // "Porter" above lists of what was done and what is to be
	besidePlace               // "help Porter", "comments from Porter"
	tagPlace                  // "[porter] …" before what somebody says
	nickPlace                 // "porter will ask" in talk
	places
)

// sighting counts where a name stands, each place once an item or sentence.
type sighting struct {
	at diag.Range
	in [places]int
}

// wordSighted is how the minutes write a word wherever it stands.
type wordSighted struct {
	small, large int
	thing        bool // behind an article
	places       int  // "in Docker"
	handle       bool // "@sky", "<sky>"
}

func newSightings() *sightings {
	return &sightings{seen: map[string]*sighting{}, words: map[string]*wordSighted{}, texts: map[string]bool{}, letters: map[string]int{}}
}

// read looks through the meetings of a file.
func (s *sightings) read(f *file, meetings []*Meeting) {
	for _, m := range meetings {
		for _, area := range m.Areas {
			s.write(area.Name)
			s.write(area.Commentary)
			s.title(f, area.Name, area.Line)
			named, _ := label(area.Name)
			s.commentary(f, area, listsActs(named))
			if slices.ContainsFunc(area.Lists, func(list *List) bool { return list.Kind == Last || list.Kind == This }) {
				s.count(f, area.Line, namesOnly(withoutTeam(area.Name), false), sectionPlace)
			}
			ofSomebody := ofReports(area)
			for _, list := range area.Lists {
				s.inReport = ofSomebody && (list.Kind == Last || list.Kind == This)
				s.write(list.Label)
				s.title(f, list.Label, list.Line)
				kind, _ := label(list.Label)
				listed := listsActs(kind) || kind == "" && listsActs(named)
				if listed {
					s.plates(f, list.Items)
				}
				eachIn(list.Items, func(item *Item) { s.item(f, item, listed) })
				s.inReport = false
			}
		}
	}
}

func listsActs(kind ListKind) bool { return kind != "" && kind != Note && kind != Resolved }

func (s *sightings) item(f *file, item *Item, listed bool) {
	raw := item.Raw[:min(len(item.Raw), mostSentences)]
	s.write(raw)
	s.write(item.More)
	if c := item.cells; c != nil {
		for i, kind := range c.kinds[:min(len(c.kinds), len(c.values))] {
			switch value := c.values[i]; {
			case kind == ownerColumn && len(value) <= longestNote:
				s.count(f, item.Line, ownersOnly(value), ownerPlace)
				s.countLetters(lettersOnly.FindStringSubmatch(strings.TrimSpace(markdown.Plain(value))))
			case kind == actionColumn && !slices.Contains(c.kinds, ownerColumn): // "Lead to order it"
				s.text(f, value, item.Line, true)
			}
		}
		return
	}
	if len(item.Items) > 0 {
		s.title(f, raw, item.Line)
	}
	s.text(f, raw, item.Line, listed || item.Boxed)
}

// plates keeps the names that stand alone above what is to be done, or in front of it, in one list
// of work.
func (s *sightings) plates(f *file, items []*Item) {
	var heads, fronts []string
	for _, item := range items {
		if m := headColon.FindStringSubmatch(plainWords(item.Raw[:min(len(item.Raw), longestMarked)])); m != nil {
			if names := namesOnly(strings.Trim(m[1], " "), true); len(names) == 1 {
				fronts = append(fronts, names[0])
			}
		}
		if len(item.Items) == 0 || len(item.Raw) > longestName {
			continue
		}
		if names := namesOnly(strings.Trim(markdown.Plain(item.Raw), "*_: "), true); len(names) == 1 {
			s.count(f, item.Line, names, titlePlace)
			heads = append(heads, names[0])
		}
	}
	if len(heads) > 2 && len(s.heads) < maxParts {
		s.heads = append(s.heads, heads)
	}
	if len(fronts) > 3 && 4*len(fronts) >= 3*len(items) && len(s.fronts) < maxParts {
		s.fronts = append(s.fronts, fronts)
	}
}

// count counts names in a place.
func (s *sightings) count(f *file, line int, names []string, at place) {
	if len(names) > 1 && at <= titlePlace && len(s.rows) < maxParts {
		s.rows = append(s.rows, names)
	}
	for _, name := range names {
		if callsAll(name) {
			continue
		}
		w := s.seen[name]
		if w == nil {
			w = &sighting{at: diag.Range{File: f.in.File, Line: line}}
			s.seen[name] = w
			s.names = append(s.names, name)
		}
		w.in[at]++
	}
}

// title reads a heading, a label or an item above others that is nothing but names.
func (s *sightings) title(f *file, text string, line int) {
	if len(text) <= longestName {
		s.count(f, line, namesOnly(strings.Trim(markdown.Plain(text), "*_: "), false), titlePlace)
	}
}

// Names at the ends of a text, in brackets or in bold.
var (
	tailBrackets = pattern.Must(`[(\[]([^()\[\]]{2,60})[)\]][\s.*_]*$`)
	boldFront    = pattern.Must(`^(?:\*\*|__)([^*_:]{2,60})(?:\*\*|__)\s+`)
	headBrackets = pattern.Must(`^[(\[]([^()\[\]]{2,60})[)\]]:?\s+`)
	headDash     = pattern.Must(`^([^:.()\[\]]{2,60}?) (?:--?|[–—]) `)
	headColon    = pattern.Must(`^[*_]{0,3}([^:.\[\]]{2,60}?)[*_]{0,3}:[*_]{0,3}\s`)
)

// withName finds with whom something is done, and who is asked.
var withName = pattern.Must(`\b(?:[Hh]elp(?:ed|ing)?|[Aa]sk(?:ed|ing)?|[Pp]ing(?:ed)?|[Tt]old|[Tt]ell|[Rr]emind(?:ed)?|[Tt]hank(?:ed|s)?(?: to)?|[Tt]alk(?:ed|ing)? (?:to|with)|[Pp]air(?:ed|ing)? with|[Ss]ync(?:ed)? with|[Mm]e(?:et|t)(?:ing)? with|[Ww]ork(?:ed|ing)? with|[Tt]ogether with|(?:comments|feedback|review|input|answer|reply|help|questions?|mail|PRs?) (?:from|by)) (\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)`)

// text reads an item or a line of prose. listed says that it stands among work.
func (s *sightings) text(f *file, raw string, line int, listed bool) {
	if text, fields, tail := namedFields(raw); slices.ContainsFunc(fields, func(field namedField) bool { return field.kind == ownerColumn }) {
		for _, field := range fields {
			switch field.kind {
			case ownerColumn:
				s.count(f, line, ownersOnly(field.value), ownerPlace)
			case actionColumn:
				text += " " + field.value
			}
		}
		raw = strings.TrimSpace(text + tail)
	}
	s.tagged(f, raw, line)
	s.nicks(f, raw, line)
	s.initialsInSmall(f, raw, line)
	if m := writtenOn.FindStringSubmatch(raw[:min(len(raw), longestNote)]); m != nil { // the title of somebody's report
		s.count(f, line, namesOnly(strings.Trim(m[1], "*_ "), true), ownerPlace)
	}
	typed := strings.TrimLeft(box.ReplaceAllString(asTyped(unadorned(raw[:min(len(raw), mostSentences)])), ""), " -–—•")
	if listed {
		_, typed, _ = takeState(strings.TrimPrefix(typed, "~~"))
		typed, _ = cutReferences(typed)
	}
	again := s.texts[typed]
	s.texts[typed] = true
	if again { // a line that is carried on is no second witness
		return
	}
	if m := boldFront.FindStringSubmatch(typed); m != nil {
		s.count(f, line, namesOnly(m[1], false), among(beginsWithVerb(typed[len(m[0]):]), frontPlace, beforePlace))
	}
	plain := plainWords(typed)
	if mark := readMark(plain); mark.kind == Task {
		listed, plain = true, mark.rest
		if rest := onWhom.ReplaceAllString(plain, ""); startsUpper(rest) { // "ACTION to Porter to order it"
			plain = rest
		}
		who := strings.Trim(mark.who, " @*_")
		if fullAndGroup.MatchString(who) {
			who = withoutGroup(who)
		}
		who = cmp.Or(f.besidesWhen(who), who)
		s.countLetters(lettersOnly.FindStringSubmatch(who))
		s.count(f, line, slices.Concat(namesOnly(who, mark.fromWho == ""), bodiesOnly(who)), ownerPlace)
		if m := headBrackets.FindStringSubmatch(plain); m != nil { // "AI: [lead] order it"
			s.count(f, line, namesOnly(m[1], true), ownerPlace)
		}
		if mark.sure && mark.who == "" {
			names, _ := namesBefore(strings.Fields(plain), true, toDo)
			s.count(f, line, names, ownerPlace)
		}
	}
	plain = plain[len(numbered.FindString(plain)):]
	if listed {
		plain = plain[f.whenInFront(plain):]
	}
	s.lettered(plain, listed)
	for _, head := range []*pattern.Pattern{headColon, headBrackets, headDash} {
		if m := head.FindStringSubmatch(plain); m != nil && (listed || head != headDash) && !(s.inReport && head != headBrackets) {
			leads := listed && (head == headBrackets || startsOrder(plain[len(m[0]):]) || head == headColon && beginsWithVerb(plain[len(m[0]):]))
			at := among(leads, frontPlace, beforePlace)
			if listed && !leads { // or a topic
				at = titlePlace
			}
			s.count(f, line, namesOnly(strings.Trim(m[1], " "), listed), at)
			if leads && (head == headColon || head == headDash) {
				s.count(f, line, bodiesOnly(strings.Trim(m[1], " ")), frontPlace)
			}
			if head == headBrackets {
				plain = plain[len(m[0]):]
			}
		}
	}
	if at, width := lastDash(plain); listed && at > 0 {
		who := strings.TrimRight(plain[at+width:], ". ")
		s.count(f, line, namesOnly(who, true), behindPlace)
		s.count(f, line, bodiesOnly(who), closePlace)
	}
	if m := tailBrackets.FindStringSubmatch(plain); m != nil {
		who := ownerWord.ReplaceAllString(cmp.Or(f.besidesWhen(m[1]), m[1]), "")
		s.count(f, line, namesOnly(who, listed), among(listed, closePlace, behindPlace))
		if listed {
			s.count(f, line, bodiesOnly(who), closePlace)
		}
	}
	for _, m := range withName.FindAllStringSubmatch(plain, mostClauses) {
		s.count(f, line, namesOnly(m[1], false), besidePlace)
	}
	from := 0
	for _, end := range append(sentenceEnd.FindAllStringIndex(plain, mostClauses), []int{len(plain), len(plain)}) {
		s.sentence(f, line, plain[from:end[1]], listed)
		from = end[1]
	}
}

func toDoOrWill(words []string) bool {
	return toDo(words) || words[0] == "will" && promises(words)
}

func among(work bool, there, elsewhere place) place {
	if work {
		return there
	}
	return elsewhere
}

// sentence reads whom a sentence is about, and what stands behind its colon.
func (s *sightings) sentence(f *file, line int, text string, listed bool) {
	if m := readMark(text); m.kind == Task && !m.loose { // behind others: "It is late. Action: Clerk"
		listed = true
		s.count(f, line, bodiesOnly(strings.Trim(m.rest, " .")), ownerPlace)
	}
	for i, part := range []string{text, afterColon(text)} {
		if i > 0 && (part == text || wholeGroup.MatchString(strings.TrimRight(text[:len(text)-len(part)], ": *_"))) { // "Team: Paint to be ordered"
			break
		}
		if m := besideName.FindStringSubmatch(part); m != nil && m[1] != " to" { // "Porter (author) offers to"
			part = besideName.ReplaceAllString(part, "$1")
		}
		words := strings.Fields(part)
		names, n := namesBefore(words, listed, promises)
		at := promisePlace
		if n == 0 {
			names, _ = namesBefore(words, listed, isTo)
			at = toPlace
		} else if takesOnAbroad(words[n:]) && slices.ContainsFunc(names, articleAtEnd.MatchString) {
			at = toPlace
		} else if !listed && (words[n] == "to" && !isErrandOf(names, words[n+1:]) || words[n] == "is" && words[n+1] == "to") { // "Scope is to …"
			at = toPlace
		}
		s.count(f, line, names, at)
		if !listed && n == 0 && i == 0 {
			nicks, _ := namesBefore(words, true, promises)
			s.count(f, line, handlesOf(nicks), nickPlace)
		}
		if listed {
			s.count(f, line, bodyBefore(words, toDoOrWill), promisePlace)
		} else if all := bodyBefore(words, toSeeTo); !slices.ContainsFunc(all, func(name string) bool { return !strings.Contains(name, " ") || !startsUpper(name) }) {
			s.count(f, line, all, promisePlace) // "Finance group to send it", but not "authors"
		}
		speakers, _ := namesBefore(words, false, speaksUp)
		s.count(f, line, speakers, speechPlace)
	}
}

// articleAtEnd finds nouns of the north that have their article at the end, and begin a sentence like a
// name: "Banken skickar kort".
var articleAtEnd = pattern.Must(`^\p{L}{2,}(?:e[nt]|[ae]n[ae]|er(?:ne|na))$`)
