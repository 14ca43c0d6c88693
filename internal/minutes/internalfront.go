package minutes

import (
	"slices"
	"strings"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/pattern"
)

// Front matter has no internal parts: it says what a meeting or a series is, and a mark
// there would hide a title whose address is built of it. It hides all, by its field
// visibility, or nothing; a mark anywhere else in it is an error, and in doubt hides all.

// visibilityField is the field itself, which is read with all others, whatever its value.
var visibilityField = pattern.Must(`^["']?visibility["']?[ \t]*(?::[ \t]|=)[^<%]*$`)

// fieldOf finds the name of a field at the beginning of a line.
var fieldOf = pattern.Must(`(?i)^["']?([a-z]+)["']?[ \t]*[:=]`)

// InternalFront reports marks of internal parts in front matter, written as in the file from
// its first line on, and whether there are any: then nothing of the file is to be shown.
func InternalFront(file, head string, problems *diag.List) bool {
	f := newFile(Input{File: file, BodyLine: 1, Front: Front{Date: date.TBD("")}}, splitLines(head), problems)
	found := map[int]bool{} // lines, each of which is reported once
	report := func(m mark) {
		if len(found) < maxFrontMarks && !found[m.line] {
			f.misplaced(diag.Error, m.at, "front matter has no internal parts: nothing of this file is shown",
				"write visibility: internal as a field of its own to leave out all of it, or take out what is internal, together with the mark")
		}
		found[m.line] = true
	}
	table := len(f.lines) // line of the first table of TOML, whose fields say nothing of the file
	if strings.HasPrefix(strings.TrimSpace(head), "+++") {
		if at := slices.IndexFunc(f.lines, func(line string) bool { return strings.HasPrefix(strings.TrimSpace(line), "[") }); at >= 0 {
			table = at
		}
	}
	for _, m := range f.marks() {
		if !m.words || m.line > table || !visibilityField.MatchString(f.typed[m.line]) {
			report(m)
		}
	}
	for i, line := range f.lines {
		text := plainSigns(line)
		if m := fieldOf.FindStringSubmatch(text.text); m != nil && (internalWord(m[1]) || hiddenWord(m[1])) {
			report(f.wholeLine(misspelt, i, text))
		}
	}
	return len(found) > 0
}

// maxFrontMarks is how many of them are reported.
const maxFrontMarks = 20

// WithholdUnread withholds what may be internal in a file that cannot be read, as it is
// written: the parts that are marked, and all of it where front matter is.
func WithholdUnread(file, text string, problems *diag.List) {
	f := newFile(Input{File: file, BodyLine: 1, Front: Front{Date: date.TBD("")}}, splitLines(text), &diag.List{})
	body := 0
	if len(f.lines) > 0 {
		if fence := strings.TrimSpace(f.lines[0]); fence == "---" || fence == "+++" {
			for body = 1; body < len(f.lines) && strings.TrimSpace(f.lines[body]) != fence; body++ {
				continue
			}
		}
	}
	for _, m := range f.marks() {
		if m.line < body {
			problems.Withhold(file, 1, 0)
			return
		}
	}
	if body < len(f.lines) {
		rest := newFile(Input{File: file, BodyLine: 1 + body, Front: f.in.Front}, f.lines[body:], &diag.List{})
		rest.withholdLines(rest.internalLines(), problems)
	}
}
