package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// labelsInBold writes the labels of an item that stand in square brackets as those in bold
// type, which are read everywhere: "Order the racks [assignee] lead [status] open". What is in
// brackets at the very start tells what the item is, unless it says that an owner follows.
func labelsInBold(s string) string {
	if !strings.Contains(s, "]") || aboutLabels.MatchString(s) {
		return s
	}
	var b strings.Builder
	from := 0
	for _, at := range bracketLabel.FindAllStringSubmatchIndex(s, mostClauses) {
		name := s[at[2]:at[3]]
		kind := columnOf(name)
		switch {
		case at[0] == 0 && kind != ownerColumn, at[0] > 0 && !strings.ContainsAny(s[at[0]-1:at[0]], " \t\n"):
			continue // "[status] The roof is green", "word[owner]"
		case kind == actionColumn && b.Len() == 0:
			continue // "… [ACTION] order it", which begins a sentence of its own
		case kind == ownerColumn:
			name = "owner"
		case kind == dueColumn:
			name = "due"
		}
		b.WriteString(s[from:at[0]] + "**" + name + ":** ")
		from = at[1]
	}
	return b.String() + s[from:]
}

// withLabels gives a text with such labels in bold where one of them tells who does it, by when
// or how far it is, and not where a sentence is about them: "Fill in [owner] and [due]".
func (f *file) withLabels(s string) string {
	bold := labelsInBold(s)
	if bold == s {
		return s
	}
	_, fields, _ := namedFields(bold)
	for _, field := range fields {
		who := ownership{}
		if field.kind == ownerColumn {
			who, _ = f.ownersOfField(field)
		}
		if who.found() || field.kind == dueColumn && f.isWhen(field.value) || field.kind == statusColumn && (tellsState(strings.ToLower(field.value)) || stillToDo.MatchString(field.value)) {
			return bold
		}
	}
	return s
}

var stillToDo = pattern.Must(`(?i)^to[- ]?do$`)

const fieldInBrackets = `\\?\[(` + propertyNames + `|who|by whom|when|priority|prio|action(?: item)?|task)\\?\]`

var bracketLabel = pattern.Must(`(?i)` + fieldInBrackets + `:?\s+`)

// aboutLabels finds that a sentence tells of such labels: "the form has an [owner] field".
var aboutLabels = pattern.Must(`(?i)\b(?:an?|the|and|or|of|no|each|every|which|said|says|called|named) ` + fieldInBrackets + `|` + fieldInBrackets + ` (?:and|or|is|are|was|were|has|of|(?:column|field|label|tag|box|button)s?)\b`)
