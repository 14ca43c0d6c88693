package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

var box = pattern.Must(`^(?:\\?\[([ xX✓✔~/>-]?)\\?\]|([☐◻⬜🔲☑□❏▢])\x{fe0f}?)[ \t]+`)

// CutBox gives a text without the box to tick in front of it.
func CutBox(text string) string { return text[len(box.FindString(text)):] }

// plainMarks gives lines with the marks that all who read them know: a space between a bullet and
// its box where none was typed, "-[ ]", the bullet in front of the emphasis of an item that was
// emphasised with it, "**- Order it**", the space that a list of dashes may lack, underscores
// around what other programs underline, "[Action items:]{.underline}", the space that headings
// lacked before CommonMark, "##Actions##", the lines of an item that pandoc takes for a quotation,
// paragraphs with a line of only a backslash between them, as programs export documents,
// no icon as an image in HTML in front of words, and nothing below a box of text, which ":::" ends.
func plainMarks(lines []string) []string {
	var out []string // lines, once one is changed
	glued := slices.ContainsFunc(lines, gluedHashes.MatchString)
	wrapped := -1 // the last line of an item that goes on as a quotation
	for i, line := range prose(lines) {
		plain := lines[i]
		if glued && line.indent < 4 && line.text != "" && line.text[0] == '#' {
			plain = ungluedHash(plain)
		}
		if len(line.text) > 3 && line.text[0] == '-' && gluedDashes(lines, i) {
			at := strings.Index(plain, line.text)
			plain = plain[:at+1] + " " + plain[at+1:]
		}
		if len(line.text) > 3 && line.text[1] == '[' && gluedBox.MatchString(line.text) {
			at := strings.Index(plain, line.text[:2])
			plain = plain[:at+1] + " " + plain[at+1:]
		}
		if len(line.text) > 5 && (line.text[0] == '*' || line.text[0] == '_') {
			if m := bulletInside.FindStringSubmatch(line.text); m != nil && strings.Contains(m[3], m[1]) {
				at := strings.Index(plain, line.text)
				plain = plain[:at] + m[2] + m[1] + m[3] + plain[at+len(line.text):]
			}
		}
		if strings.HasPrefix(line.text, "<img ") {
			plain = iconInFront.ReplaceAllString(plain, "$1$2")
		}
		if strings.HasPrefix(line.text, "> ") && i > 0 && goesOnQuoted(lines[i-1], wrapped == i-1, line.text) {
			plain, wrapped = strings.Replace(plain, ">", " ", 1), i
		}
		if line.text == `\` || line.text != "" && i+1 < len(lines) && strings.TrimSpace(lines[i+1]) == `\` {
			plain = strings.TrimRight(plain, " \t\r\n")
			plain = strings.TrimRight(strings.TrimSuffix(plain, `\`), " \t") + "\n"
		}
		if strings.HasPrefix(line.text, ":::") && strings.Trim(line.text, ":") == "" {
			plain = "\n"
		}
		if strings.Contains(plain, "]{.") {
			plain = spanOfClass.ReplaceAllString(plain, "${1}__${2}__${3}")
		}
		if plain == lines[i] {
			continue
		}
		if out == nil {
			out = slices.Clone(lines)
		}
		out[i] = plain
	}
	if out == nil {
		return lines
	}
	return out
}

// iconInFront finds an image in HTML, behind which the line has words.
var iconInFront = pattern.Must(`^([ \t]*)<img [^<>]*> ?([^<\s])`)

// spanOfClass finds words that pandoc sets apart by how they look.
var spanOfClass = pattern.Must(`\[(\s*)([^\[\]\s](?:[^\[\]]*[^\[\]\s])?)(\s*)\]\{\.(?:underline|ul|mark|highlight|smallcaps)\}`)

// gluedHashes finds a heading of several hashes without the space behind them.
var gluedHashes = pattern.Must(`^ {0,3}#{2,6}(?:[\p{L}*_\["“]|[0-9]{1,4}[-/. ])`)

// ungluedHash gives a line that begins with hashes the space that a heading needs behind them. One
// hash may be that of a tag, unless a word with a capital follows.
func ungluedHash(line string) string {
	m := gluedHash.FindStringSubmatch(line)
	if m == nil || len(m[2]) == 1 && !titleInFront.MatchString(m[3]) || len(m[2]) > 1 && !gluedHashes.MatchString(line) {
		return line
	}
	return m[1] + m[2] + " " + m[3] + m[4]
}

var (
	gluedHash    = pattern.Must(`^( {0,3})(#{1,6})([^#\s].*?)#*[ \t\r]*(\n?)$`)
	titleInFront = pattern.Must(`^(?:\p{Lu}\p{Ll}|\p{Lu} |[0-9]{4}-)`)
)

// gluedDashes reports whether a line begins with a dash and a letter right behind it, and one beside
// it does so too or is an item: that is a list of somebody who types no spaces.
func gluedDashes(lines []string, i int) bool {
	if !dashOfItem.MatchString(lines[i]) {
		return false
	}
	return i > 0 && dashOfNeighbour.MatchString(lines[i-1]) || i+1 < len(lines) && dashOfNeighbour.MatchString(lines[i+1])
}

var dashOfItem = pattern.Must(`^\s*-(?:[\p{L}@"“][^\s=]*\s+\S|\p{Lu}\p{Ll}+\s*$)`)

var dashOfNeighbour = pattern.Must(`^\s*-(?:\s+\S|[\p{L}@"“][^\s=]*\s+\S|\p{Lu}\p{Ll}+\s*$)`)

var bulletInside = pattern.Must(`^([*_]{1,3})((?:[-+•–—]|[0-9]{1,2}\))[ \t]+)([^\s*_].*)$`)

var gluedBox = pattern.Must(`^[-*+]\[[ xX]?\][ \t]+\S`)

// boxTicked reports whether the box that was found is ticked.
func boxTicked(found []string) bool {
	mark := found[1] + found[2]
	return strings.Trim(mark, " ~/>-☐◻⬜🔲□❏▢") != ""
}

// Below a heading such as "Agenda" a box ticks off a topic, and below "Attendees" a
// person. Only those that say who does them are work, and the rest is talk.

// agendaName are the names of sections that list topics, or what a meeting is for.
var agendaName = pattern.Must(`^(?:(?:meeting|today['’]s|tentative|proposed|draft|next|next meeting|upcoming|the|our|call|new|old|open|other|further|additional|standing|remaining) )*agenda(?: (?:items?|topics?|points?|overview|(?:of|for) .{1,30}))?$` +
	`|^(?:meeting (?:objectives?|goals?|purpose|aims?|topics?)|(?:objectives?|purpose|aims?) of (?:the|this|today['’]s) (?:meeting|call|session)|(?:discussion|talking) (?:topics|points)|(?:topics|items|points) (?:to discuss|(?:for|of|under) discussion))$` +
	`|^` + runsMeeting + `$`)

// runsMeeting is what somebody ticks off who runs a meeting: "Moderator checklist".
const runsMeeting = `(?:(?:pre |post |start of )?meeting|call|moderat(?:or|ion)|facilitat(?:or|ion)|host|chair|scribe|note ?taker|secretary|organi[sz]er)(?:['’]?s)? check ?lists?|check ?list for the (?:moderator|facilitator|host|chair|scribe|note ?taker|secretary|organi[sz]er|meeting|call)`

// ticksOff reports whether the boxes of an area tick off topics or people.
func ticksOff(area string) bool {
	name, ok := labelName(area)
	return ok && (agendaName.MatchString(name) || peopleRole(name) != noRole)
}

// within follows a kind of section through the headings of a meeting: it holds from a
// heading of that kind to the next of its level or a higher one.
type within struct{ level int }

// next tells whether an area is in such a section.
func (w *within) next(area *Area, opens bool) bool {
	switch {
	case opens && (w.level == 0 || area.Level <= w.level):
		w.level = area.Level
	case area.Level <= w.level:
		w.level = 0
	}
	return w.level > 0
}

// onAgenda reads who does what a box on an agenda stands for. A name in brackets or
// behind a dash is whose topic it is, as in any talk.
func (f *file) onAgenda(item *Item, text string) (rest string, who ownership) {
	if topic := (&Item{Raw: text, Items: item.Items, More: item.More}); f.introduced(topic) || f.topicOf(topic, context{mode: talk}) || f.leading(text, toSpeakOf) != nil {
		return text, who
	}
	split := f.splitOwners(text, talk)
	if rest, who = split.text, split.ownership; !who.found() {
		who.owners = f.speaksFor(text, true)
	}
	if ids, told := f.named(text); !who.found() && ids != nil && beginsLoosely(told) && takesObject(strings.Fields(told)) { // "lead - push the patch"
		who.owners = ids
	}
	if !who.found() && len(item.Items) == 0 && !says(text) { // else whose topic it is
		who.owners = f.handles(text)
	}
	return rest, who
}

// someBoxed reports whether some items of a list have boxes, at least two, and others have
// none: the boxes mark what is work. Where an item without one says who does it, or how far
// those below it are, all are.
func (f *file) someBoxed(items []*Item) bool {
	boxed := 0
	for _, item := range items {
		_, _, states := state(item.Raw)
		switch {
		case box.MatchString(item.Raw):
			boxed++
		case states || f.saysWho(item.Raw):
			return false
		}
	}
	return boxed > 1 && boxed < len(items)
}
