package minutes

import (
	"cmp"
	"strings"

	"slipway/internal/pattern"
)

// Minutes may keep the addresses of their links apart, mostly at the end of the file: "see
// [the guide][1]", "[lead] will send it", and "[1]: https://…". What is read of a meeting
// gets such links with their addresses, for an item is shown without the rest of its file,
// and in a log the addresses may stand in another meeting.

// definition is the address of links with a label.
var definition = pattern.Must(`^ {0,3}\[([^\[\]\\^]` + labelled + `{0,99})\]:[ \t]+<?([^\s<>]{1,500})>?(?:[ \t]+["'(].*)?\s*$`)

// referring is a link without an address. Behind a bracket, it is part of another link.
var referring = pattern.Must(`(^|[^\]\\!\[])\[(` + labelled + `{1,200})\](?:\[(` + labelled + `{0,100})\])?`)

// labelled is a character between brackets. A backslash in front of one would end nothing.
const labelled = `(?:[^\[\]\\\n]|\\[^\[\]\n])`

// mostDefined is how many bytes the addresses may add to a meeting.
const mostDefined = 1 << 16

// definitionsIn finds the addresses in some lines, by label; the first holds.
func definitionsIn(lines []string) map[string]string {
	var found map[string]string
	for _, line := range prose(lines) {
		if line.indent > 3 || !strings.HasPrefix(line.text, "[") {
			continue
		}
		m := definition.FindStringSubmatch(line.text)
		if m == nil {
			continue
		}
		if found == nil {
			found = map[string]string{}
		}
		if label := labelOf(m[1]); found[label] == "" {
			found[label] = m[2]
		}
	}
	return found
}

// labelOf is how labels are compared: their case and white space do not matter.
func labelOf(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }

// withAddresses gives the text of a meeting with the addresses of its links where they are
// used, line by line, and the definitions of those that stand elsewhere in the file, with a
// blank line behind them. Over the limit, the text stays as it is.
func (f *file) withAddresses(body string) (text, elsewhere string) {
	if f.definitions == nil {
		return body, ""
	}
	lines := splitLines(body)
	own := definitionsIn(lines)
	said := map[string]bool{}
	var defined strings.Builder
	added := 0
	for i, line := range prose(lines) {
		if !strings.Contains(line.text, "[") || definition.MatchString(line.text) {
			continue
		}
		lines[i] = outsideCode(lines[i], func(part string) string {
			return referring.ReplaceAllStringFunc(part, func(whole string) string {
				m := referring.FindStringSubmatch(whole)
				label := labelOf(cmp.Or(m[3], m[2]))
				to, here := own[label]
				if !here {
					to = f.definitions[label]
				}
				if to == "" || label == "x" || label == "" {
					return whole
				}
				if !here && !said[label] {
					said[label] = true
					defined.WriteString("[" + label + "]: <" + to + ">\n")
				}
				added += len(to) + 2
				return m[1] + "[" + m[2] + "](" + brackets.Replace(to) + ")"
			})
		})
	}
	if added+defined.Len() > mostDefined {
		return body, ""
	}
	if defined.Len() > 0 {
		defined.WriteString("\n")
	}
	return strings.Join(lines, ""), defined.String()
}

// brackets would end an address in the text.
var brackets = strings.NewReplacer("(", "%28", ")", "%29")

// outsideCode changes the parts of a line that are no code, and no links with an address.
func outsideCode(line string, change func(string) string) string {
	var out strings.Builder
	from := 0
	for _, at := range codeOrLink.FindAllStringIndex(line, -1) {
		out.WriteString(change(line[from:at[0]]))
		out.WriteString(line[at[0]:at[1]])
		from = at[1]
	}
	out.WriteString(change(line[from:]))
	return out.String()
}

var codeOrLink = pattern.Must("`[^`]*`|\\[[^\\[\\]]*\\]\\(")
