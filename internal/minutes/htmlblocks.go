package minutes

import (
	"slices"
	"strconv"
	"strings"

	"slipway/internal/pattern"
)

// Some programs save minutes as HTML, paragraph by paragraph: "<p><strong>Action</strong></p>",
// "<ul><li>…</li></ul>". Such blocks are read as what they would be in Markdown. Tables are read as
// they are (htmltables.go), and tags that are no blocks stay.

// asMarkdown gives the lines of a text with the blocks of HTML in them as Markdown. Each line stays
// one of the result, which holds several, and blank ones, where blocks end in it. A text in which
// lists do not end as they begin stays as it is.
func asMarkdown(lines []string) []string {
	if !slices.ContainsFunc(lines, func(line string) bool { return htmlBlock.MatchString(line) || brTag.MatchString(line) }) {
		return lines
	}
	r := &htmlBlocks{blank: true}
	next := 0
	for i, line := range prose(lines) {
		for ; next < i; next++ {
			r.leave(lines[next])
		}
		r.line(lines[i], line)
		next++
	}
	for ; next < len(lines); next++ {
		r.leave(lines[next])
	}
	if r.unbalanced || len(r.lists) > 0 {
		return lines
	}
	return r.all
}

// htmlBlock finds a line that begins with a block.
var htmlBlock = pattern.Must(`(?i)^ {0,3}<(?:p|ul|ol|dl|div|section|article|blockquote|center|details|summary|h[1-6])(?:\s[^<>]*)?>`)

// onePerLine gives lines that are several in one as they were.
func onePerLine(lines, typed []string) []string {
	one := slices.Clone(lines)
	for i, line := range lines {
		text := strings.Trim(line, "\n")
		if strings.Contains(text, "\n") {
			one[i] = typed[i]
		} else if text != line {
			one[i] = text + "\n"
		}
	}
	return one
}

// atBreaks gives a line of Markdown broken where "<br>" breaks it into work: before a bullet or a word
// such as "Action:", and behind the name of a list of work, "**Actions:**<br>Lead to order it". They
// become paragraphs, or lines of an item. Other breaks stay, as they do in tables.
func atBreaks(typed string, line proseLine) string {
	if len(line.text) < 5 || len(line.text) > 10*mostSentences || !brTag.MatchString(line.text) || strings.ContainsAny(line.text, "|`") || strings.ContainsAny(line.text[:1], "#><") {
		return typed
	}
	between := "\n\n"
	if bullet := bulletMark.FindString(line.text); bullet != "" || line.indent > 0 {
		between = "\n" + strings.Repeat(" ", line.indent+len(bullet))
	}
	parts := brTag.Split(line.text, -1)
	kind, named := label(strings.TrimSpace(parts[0]))
	named = named && isWorkKind(kind)
	lines, broken := []string{parts[0]}, false
	for _, part := range parts[1:] {
		bare := strings.TrimSpace(part)
		if bare != "" && (named || bulletMark.MatchString(bare) || readMark(bare).kind != "") {
			lines, broken = append(lines, bare), true
		} else {
			lines[len(lines)-1] += "<br>" + part
		}
	}
	if !broken {
		return typed
	}
	return typed[:strings.Index(typed, line.text[:1])] + strings.Join(lines, between) + "\n"
}

var brTag = pattern.Must(`(?i)<br\s*/?>`)

// htmlBlocks writes blocks of HTML as Markdown.
type htmlBlocks struct {
	all        []string        // the lines that are done
	done       strings.Builder // the lines of which the present one consists so far
	now        strings.Builder // the last of them, which may go on
	text       bool            // whether that says something
	blank      bool            // whether the line before it is blank, or there is none
	broken     bool            // by <br>, if more follows
	open       bool            // within a paragraph that has not ended
	raw        string          // the tag that ends what stays as it is
	lists      []htmlList      // from the outside in
	begun      []htmlBegun     // what is emphasised or linked, in this line
	unbalanced bool
}

// htmlList is a list that has not ended.
type htmlList struct {
	ordered bool
	count   int
}

// htmlBegun is where something begins that is set apart, and its mark or the address it leads to.
type htmlBegun struct {
	at        int
	tag, mark string
	to        string
}

// leave takes a line as it is.
func (r *htmlBlocks) leave(line string) {
	r.all = append(r.all, line)
	r.blank, r.text = strings.TrimSpace(line) == "", false
}

// line takes the next line, which is no code.
func (r *htmlBlocks) line(typed string, line proseLine) {
	if line.text == "" {
		r.open = false
	}
	within := r.open || len(r.lists) > 0
	if r.raw == "" && (line.text == "" || line.text[0] == '|' || !within && (line.indent > 3 || !blockInFront.MatchString(line.text))) {
		r.leave(atBreaks(typed, line))
		return
	}
	rest := strings.TrimRight(line.text, " \t\r\n")
	at := 0
	for _, m := range blockTag.FindAllStringSubmatchIndex(rest, -1) {
		r.write(rest[at:m[0]])
		r.tag(rest[m[0]:m[1]], strings.ToLower(rest[m[4]:m[5]]), m[2] < m[3], rest[m[6]:m[7]])
		at = m[1]
	}
	r.write(rest[at:])
	r.ends()
	r.broken, r.begun = false, nil
	if r.done.Len() == 0 {
		r.done.WriteString("\n")
		r.blank = true
	}
	r.all = append(r.all, r.done.String())
	r.done.Reset()
}

var (
	// blockTag finds a tag that is written as Markdown, or that ends what is not.
	blockTag = pattern.Must(`(?i)<(/?)(p|div|section|article|blockquote|center|details|summary|ul|ol|li|h[1-6]|dl|dt|dd|br|hr|strong|b|em|i|u|s|del|span|font|a|table|pre)((?:\s[^<>]*)?)/?>`)
	// blockInFront finds a line that begins with one of a block.
	blockInFront = pattern.Must(`(?i)^<(?:/?(?:p|div|section|article|blockquote|center|details|summary|ul|ol|li|h[1-6]|dl|dt|dd)(?:\s[^<>]*)?)>`)
)

// write takes words.
func (r *htmlBlocks) write(words string) {
	if words == "" {
		return
	}
	if r.raw != "" {
		r.now.WriteString(words)
		r.text, r.blank = true, false
		return
	}
	bare := strings.Join(strings.Fields(strings.ReplaceAll(words, "&nbsp;", " ")), " ")
	spaced := words[0] == ' ' || words[0] == '\t' || strings.HasPrefix(words, "&nbsp;")
	if bare == "" {
		if r.text {
			r.now.WriteString(" ")
		}
		return
	}
	if r.broken {
		r.broken = false
		if r.ends(); len(r.lists) == 0 {
			r.gap()
		}
	}
	switch {
	case !r.text && len(r.lists) > 0:
		r.now.WriteString(r.indent(len(r.lists)))
	case spaced && r.text && !strings.HasSuffix(r.now.String(), " "):
		r.now.WriteString(" ")
	}
	r.now.WriteString(bare)
	if strings.HasSuffix(words, " ") {
		r.now.WriteString(" ")
	}
	r.text, r.blank = true, false
}

// ends ends the line.
func (r *htmlBlocks) ends() {
	if r.text {
		r.done.WriteString(strings.TrimRight(r.now.String(), " ") + "\n")
	}
	r.now.Reset()
	r.text, r.begun = false, nil
}

// gap leaves a blank line before what comes next.
func (r *htmlBlocks) gap() {
	r.ends()
	if r.blank {
		return
	}
	if r.blank = true; r.done.Len() > 0 {
		r.done.WriteString("\n")
	} else if n := len(r.all); n > 0 {
		r.all[n-1] = strings.TrimSuffix(r.all[n-1], "\n") + "\n\n"
	}
}

// indent is the white space in front of what stands in some lists.
func (r *htmlBlocks) indent(lists int) string {
	width := 0
	for _, l := range r.lists[:lists] {
		if width += 2; l.ordered {
			width = width - 2 + len(strconv.Itoa(l.count)) + 2
		}
	}
	return strings.Repeat(" ", width)
}

// tag takes a tag by its name.
func (r *htmlBlocks) tag(tag, name string, ends bool, more string) {
	if r.raw != "" {
		if r.write(tag); ends && name == r.raw {
			r.raw = ""
			r.gap()
		}
		return
	}
	switch name {
	case "table", "pre":
		if r.gap(); !ends {
			r.raw = name
		}
		r.write(tag)
	case "ul", "ol":
		r.list(name == "ol", ends)
	case "li":
		if r.ends(); !ends {
			r.item()
		}
	case "br":
		r.broken = r.text
	case "hr":
		r.gap()
	case "strong", "b", "em", "i", "s", "del", "a":
		r.setApart(name, ends, more)
	case "u", "span", "font":
	default: // a block
		r.open = name == "p" && !ends
		if len(r.lists) > 0 {
			if ends || !strings.HasSuffix(strings.TrimRight(r.now.String(), " "), r.bullet()) {
				r.ends()
			}
			return
		}
		if words := strings.TrimSpace(r.now.String()); name == "summary" && ends && words != "" && !strings.HasPrefix(words, "**") && words[0] != '#' { // a title
			r.now.Reset()
			r.now.WriteString("**" + words + "**")
		}
		r.gap()
		if name[0] == 'h' && !ends {
			r.now.WriteString(strings.Repeat("#", int(name[1]-'0')) + " ")
			r.text, r.blank = true, false
		}
	}
}

// deepestList is how deep lists stand in one another at most.
const deepestList = 20

// list begins or ends a list.
func (r *htmlBlocks) list(ordered, ends bool) {
	n := len(r.lists)
	if ends && n == 0 || n > deepestList {
		r.unbalanced = true
		return
	}
	if r.ends(); n == 0 || n == 1 && ends {
		r.gap()
	}
	if ends {
		r.lists = r.lists[:n-1]
	} else {
		r.lists = append(r.lists, htmlList{ordered: ordered})
	}
}

// bullet is the mark in front of the items of the innermost list.
func (r *htmlBlocks) bullet() string {
	if l := r.lists[len(r.lists)-1]; l.ordered {
		return strconv.Itoa(l.count) + "."
	}
	return "-"
}

// item begins an item. One that is in no list is one of bullets.
func (r *htmlBlocks) item() {
	n := len(r.lists)
	if n == 0 {
		r.now.WriteString("- ")
	} else {
		indent := r.indent(n - 1)
		r.lists[n-1].count++
		r.now.WriteString(indent + r.bullet() + " ")
	}
	r.text, r.blank = true, false
}

// setApart writes the marks around words that are emphasised or linked, once they end.
func (r *htmlBlocks) setApart(name string, ends bool, more string) {
	if !ends {
		b := htmlBegun{at: r.now.Len(), tag: name}
		switch name {
		case "strong", "b":
			b.mark = "**"
		case "em", "i":
			b.mark = "*"
		case "s", "del":
			b.mark = "~~"
		case "a":
			if m := hrefIn.FindStringSubmatch(more); m != nil {
				b.to = m[1]
			}
		}
		r.begun = append(r.begun, b)
		return
	}
	n := len(r.begun) - 1
	if n < 0 || r.begun[n].tag != name || r.now.Len() > mostSentences {
		r.begun = nil
		return
	}
	b := r.begun[n]
	r.begun = r.begun[:n]
	all := r.now.String()
	words := strings.TrimSpace(all[b.at:])
	if words == "" || b.mark == "" && b.to == "" {
		return
	}
	at := b.at + strings.Index(all[b.at:], words)
	before, behind := all[:at], all[at+len(words):]
	switch {
	case b.to != "":
		words = "[" + words + "](" + b.to + ")"
	case strings.HasSuffix(before, b.mark) && len(before) > 0: // the same goes on
		before, words = strings.TrimSuffix(before, b.mark), words+b.mark
	default:
		words = b.mark + words + b.mark
	}
	if behind == "" && strings.HasSuffix(words, ":"+b.mark) {
		behind = " "
	}
	r.now.Reset()
	r.now.WriteString(before + words + behind)
}

var hrefIn = pattern.Must(`(?i)\shref\s*=\s*["'](https?://[^\s"'<>()]+|mailto:[^\s"'<>()]+)["']`)
