package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// Committees set who is to act in the right margin: "New slates to be ordered.   **AL / BR**". In
// Markdown that is a name set apart at the end of a text, in the same way throughout a file. Once
// or twice it may be anything, the name of a band or who is quoted.

// A margin is a way to set names apart at the end of a text. The groups of its form are the text
// and the names. What it needs is looked for first, for most texts have none.
type margin struct {
	form  *pattern.Pattern
	needs []string
}

var margins = []*margin{
	{pattern.Must(`(?s)^(.*\S)` + marginGap + `(?:\*\*|__)\\?[\[(]?([^*_\n()\[\]]{1,60}?)\\?[\])]?[.:]?(?:\*\*|__)\.?$`), []string{"**", "__"}},
	{pattern.Must(`(?s)^(.*\S)` + marginGap + `(?:\*\*\*|___|\*\*_|__\*)\\?[\[(]?([^*_\n()\[\]]{1,60}?)\\?[\])]?[.:]?(?:\*\*\*|___|_\*\*|\*__)\.?$`), []string{"**", "__"}},
	{pattern.Must(`(?s)^(.*\S)` + marginGap + `(?:\*|_)\\?[\[(]?([^*_\n()\[\]]{1,60}?)\\?[\])]?[.:]?(?:\*|_)\.?$`), []string{"*", "_"}},
	{pattern.Must(`(?s)^(.*\S)` + marginGap + `<(?:b|strong|i|em|u|mark|span|div|p|small)\b[^<>]{0,60}>(?:\*\*|<[a-z]{1,6}>)?([^*_<>\n()\[\]]{1,60}?)(?:\*\*|</[a-z]{1,6}>)?</[a-z]{1,6}>\.?$`), []string{"</"}},
	{pattern.Must("(?s)^(.*\\S)" + marginGap + "`([^`\\n]{1,60})`\\.?$"), []string{"`"}},
	{pattern.Must(`(?s)^(.*\S)` + marginGap + `\\?\[([^\[\]\n\\]{1,60})\\?\]\.?$`), []string{"]"}},
	{pattern.Must(`(?s)^(.*\S)(?:\t\s*| {3,}|(?:\s*(?:&(?:emsp|ensp|nbsp|#160|#8195);|` + "[\u00a0\u2002\u2003]" + `)){2,}\s*)([^*_\n()\[\]]{1,60}?)$`), []string{"\t", "   ", "&", "\u00a0", "\u2002", "\u2003"}},
	{pattern.Must(`(?s)^(.*[.!?;)])\s*[/|]\s*([^*_\n()\[\]/|]{1,60}?)$`), []string{"/", "|"}},
	{pattern.Must(`(?s)^(.*\S)\s+[|/]\s*([^*_\n()\[\]/|]{1,60}?)$`), []string{" /", " |"}},
	{pattern.Must(`(?s)^(.*[.!?])\s+([^*_\n()\[\].!?]{1,60}?)$`), []string{". ", "! ", "? ", ".\n"}},
}

// marginGap is what may stand between a text and the names: spaces, a line end, a dash or a slash.
const marginGap = `(?:\s|&(?:emsp|ensp|nbsp|#160|#8195);|` + "[\u00a0\u2002\u2003]" + `|<br ?/?>)+(?:(?:/|\||--?|[–—]|→|->|=>)\s+)?`

// spanTag is what sets a name to the right and is gone where the items are read.
var spanTag = pattern.Must(`</?(?:span|div|p)\b[^<>]{0,80}>`)

// marginLegend finds a line that says what they mean: "Initials at the end show who is to act."
var marginLegend = pattern.Must(`(?i)^[*_(\[]{0,3}(?:the )?(?:\w+ )?(?:initials|surnames?|names?)\b.{0,40}\b(?:margin|column|right|end|bold|italics?|brackets?)\b.{0,60}\b(?:act|acts|action|actions|responsible|responsibility|sees|see|does|do|owns?|owners?|task|tasks|follow)\b`)

// fewestInMargin is how many texts of a file have names there at least, where no line says what
// they mean.
const fewestInMargin = 3

// setsMargin gives the margin of a file, nil if it has none.
func (f *file) setsMargin() *margin {
	count, told := map[*margin]int{}, map[*margin]int{}
	explained := false
	for i, line := range f.lines {
		line = strings.TrimRight(spanTag.ReplaceAllString(line, ""), " \t\\\r\n")
		explained = explained || len(line) < longestNote && marginLegend.MatchString(line)
		if line == "" || len(line) > mostSentences || strings.ContainsAny(line[:1], "#|>") || !f.endsBlock(i) {
			continue
		}
		if !hasWord(line) && i > 0 {
			line = strings.TrimSpace(f.lines[i-1]) + "\n" + line
		}
		for _, m := range margins {
			if split := f.readMargin(m, line); split.found() {
				count[m]++
				if last := lastSentence(split.text); tellsOrAsks.MatchString(last) && !startsOrder(last) && !strings.Contains(last, " to be ") {
					told[m]++ // whose words these are
				}
				break
			}
		}
	}
	fewest := fewestInMargin
	if explained {
		fewest = 1
	}
	var best *margin
	for _, m := range margins {
		if count[m] >= fewest && 2*told[m] <= count[m] && (best == nil || count[m] > count[best]) {
			best = m
		}
	}
	return best
}

// endsBlock reports whether a paragraph or an item ends with a line.
func (f *file) endsBlock(i int) bool {
	if i+1 >= len(f.lines) {
		return true
	}
	next := strings.TrimSpace(f.lines[i+1])
	return next == "" || next[0] == '#' || bulletMark.MatchString(next)
}

// hasWord reports whether more stands in a line than what is set apart.
func hasWord(line string) bool {
	return strings.ContainsAny(line, " \t") && !marginAlone.MatchString(strings.TrimSpace(line))
}

var marginAlone = pattern.Must(`^[*_]{1,3}[^*_\n]{1,60}[*_]{1,3}\.?$`)

// inMargin reads who is to act by the margin of a file.
func (f *file) inMargin(s string, _ mode) (split splitting, ok bool) {
	if f.margin == nil || len(s) > mostSentences {
		return splitting{}, false
	}
	split = f.readMargin(f.margin, strings.TrimRight(s, " \t\\\r\n"))
	return split, split.found()
}

func (f *file) readMargin(of *margin, s string) splitting {
	if !holdsAny(s[max(0, len(s)-longestName-4):], of.needs...) {
		return splitting{}
	}
	from := max(0, len(s)-longestMarked)
	m := of.form.FindStringSubmatch(s[from:])
	if m == nil {
		return splitting{}
	}
	text, names := s[:from]+gapAtEnd.ReplaceAllString(m[1], ""), strings.Trim(m[2], " .")
	if last := text[strings.LastIndexByte(text, '\n')+1:]; strings.HasPrefix(last, "#") || endsInInitial.MatchString(last) {
		return splitting{}
	}
	if strings.HasSuffix(text, ":") || leadsToName.MatchString(text) || !strings.Contains(strings.TrimSpace(plainWords(text)), " ") || strings.HasSuffix(text, "\"") || strings.HasSuffix(text, "”") {
		return splitting{}
	}
	if ids := f.people(names); ids != nil {
		return splitting{text: text, ownership: ownership{owners: ids}}
	}
	if noOwner(names) {
		return splitting{text: text, ownership: ownership{unowned: true, note: names}}
	}
	return splitting{}
}

var gapAtEnd = pattern.Must(`(?:\s|&(?:emsp|ensp|nbsp|#160|#8195);|` + "[\u00a0\u2002\u2003]" + `)+$`)

// endsInInitial finds a part of a name: "Acme: A." of "Acme: A. Lee".
var endsInInitial = pattern.Must(`(?:^|[\s.,:-])\p{Lu}\.$`)

// leadsToName finds a text that goes on with a name: "taken by", "thanks to".
var leadsToName = pattern.Must(`(?i)(?:^|\s)[*_]*(?:by|from|with|to|of|and|or|for|is|are|was|were|as|at|the|a|via|than|about|between|ask|asks|asked|contact|thank|thanks|thanked|welcome|welcomed|dear|mr|mrs|ms|dr|cllr|prof|chair|chairman|chairperson|secretary|clerk|treasurer|president|scribe|minutes|present|apologies|signed|[-–—])[*_]*[,.]?$`)
