package minutes

import (
	"slices"
	"strings"
	"unicode"

	"slipway/internal/pattern"
)

// plainMarks gives lines with the marks that all who read them know: a space between a bullet and
// its box where none was typed, "-[ ]", the bullet in front of the emphasis of an item that was
// emphasised with it, "**- Order it**", the space that a list of dashes may lack, underscores
// around what other programs underline, "[Action items:]{.underline}", the space that headings
// lacked before CommonMark, "##Actions##", headings of wikis, "== Actions ==", the lines of an item that pandoc takes for a quotation,
// paragraphs with a line of only a backslash between them, as programs export documents,
// no icon as an image in HTML in front of words, and nothing below a box of text, which ":::" ends.
func plainMarks(lines []string) []string {
	lines = unexported(lines)
	var out []string // lines, once one is changed
	glued, ruled := slices.ContainsFunc(lines, gluedHashes.MatchString), rulesTitles(lines)
	wrapped := -1 // the last line of an item that goes on as a quotation
	for i, line := range prose(lines) {
		plain := lines[i]
		if glued && line.indent < 4 && line.text != "" && line.text[0] == '#' {
			plain = ungluedHash(plain)
		}
		if ruled && line.indent < 4 && line.text != "" && (line.text[0] == '=' || line.text[0] == '-') {
			plain = withoutRules(plain)
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

// ruledTitle finds a title between signs, as wikis and plain text set them: "== Roof ==".
var ruledTitle = pattern.Must(`^ {0,3}(?:(={1,6})\s+([^=\s](?:[^=\n]{0,80}[^=\s])?)\s+={1,6}|(-{2,})\s+([^-\s](?:[^\n]{0,80}[^-\s])?)\s+-{2,})[ \t\r]*(\n?)$`)

// rulesTitles reports whether at least two titles of a file are set so.
func rulesTitles(lines []string) bool {
	count := 0
	for i, line := range lines {
		if line != "" && strings.ContainsAny(line[:1], "=- ") && ruledTitle.MatchString(line) && (i == 0 || strings.TrimSpace(lines[i-1]) == "" || i+1 == len(lines) || strings.TrimSpace(lines[i+1]) == "") {
			count++
		}
	}
	return count > 1
}

// withoutRules gives such a title as a heading.
func withoutRules(line string) string {
	m := ruledTitle.FindStringSubmatch(line)
	if m == nil {
		return line
	}
	return strings.Repeat("#", max(len(m[1]), 2)) + " " + m[2] + m[4] + m[5]
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

// unexported gives lines as people would have typed them that a program has exported: spaces that do
// not break, entities and needless escapes are the signs they stand for, "<b>Lead</b>" is in bold,
// what only colours or underlines words is gone, and so are anchors of links. What stands in front, and code, stays as it is.
func unexported(lines []string) []string {
	var out []string // lines, once one is changed
	for i := range prose(lines) {
		if plain := unexportedLine(lines[i]); plain != lines[i] {
			if out == nil {
				out = slices.Clone(lines)
			}
			out[i] = plain
		}
	}
	if out == nil {
		return lines
	}
	return out
}

func unexportedLine(line string) string {
	if !strings.ContainsAny(line, "\u00a0\u202f\u2009\u200b&<\\") || strings.Contains(line, "`") {
		return line
	}
	words := strings.TrimLeft(line, " \t\u00a0\u202f\u2009\u200b>")
	in := line[:len(line)-len(words)]
	words = unescaped(exported.Replace(words))
	if strings.Contains(words, "<") && !tableTags.MatchString(words) {
		words = emptyAnchor.ReplaceAllString(words, "")
		words = boldTags.ReplaceAllString(plainTags.ReplaceAllString(words, ""), "**$1**")
		words = boxTag.ReplaceAllStringFunc(words, func(tag string) string {
			if strings.Contains(tag, "checked") {
				return tag[:2] + "[x] "
			}
			return tag[:2] + "[ ] "
		})
	}
	return in + words
}

// unescaped takes away the backslashes that programs set before signs that mean nothing where they
// stand: "\\[late\\] Lead\\'s list -\\> ops". Those with a meaning keep theirs.
func unescaped(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	s = escapedBrackets.ReplaceAllString(s, "[$1]$2")
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i > 0 && i+1 < len(s) && s[i-1] != '\\' && meansNothing(s[:i], s[i+1], s[i+2:]) {
			continue
		}
		out.WriteByte(s[i])
	}
	return out.String()
}

// meansNothing reports whether a sign is only itself between what stands before and behind it.
func meansNothing(before string, sign byte, behind string) bool {
	last := before[len(before)-1]
	switch sign {
	case '\'', '"', '@', ')', '%', ',', ';', '/', '?', '$', '=':
		return true
	case '&': // and begins no entity
		return strings.HasPrefix(behind, " ")
	case '>':
		return last == '-' || last == '='
	case '(', ':':
		return last != ']'
	case '!':
		return !strings.HasPrefix(behind, "[")
	case '#', '-', '+', '.':
		return strings.ContainsFunc(before, unicode.IsLetter) // and begins no heading or list
	}
	return false
}

// escapedBrackets finds words between such brackets that are no link.
var escapedBrackets = pattern.Must(`\\\[([^\[\]\\]{2,80}?) *\\\]([^(\[:]|$)`)

var exported = strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\u2009", " ", "\u200b", "", "&nbsp;", " ", " &amp; ", " & ",
	"&ndash;", "–", "&mdash;", "—", "&rarr;", "→", "&rsquo;", "’", "&#39;", "'", "&quot;", `"`)

var (
	emptyAnchor = pattern.Must(`<a (?:name|id)=["']?[^<>"']*["']?\s*(?:/>|></a>)`)
	boldTags    = pattern.Must(`<(?:b|strong)>([^<>*\s](?:[^<>*]*[^<>*\s])?)</(?:b|strong)>`)
	plainTags   = pattern.Must(`(?i)</?(?:u|ins|small|big|sub|sup|mark|span|font|center)(?:\s[^<>]*)?>`)
	boxTag      = pattern.Must(`(?i)^[-*+] <input\s[^<>]*type=["']?checkbox["']?[^<>]*>\s*`)
	tableTags   = pattern.Must(`(?i)</?t[dhr]\b`)
)
