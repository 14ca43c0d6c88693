package minutes

import (
	"cmp"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// namedField is what an item says of itself behind a word for it: "Owner: lead".
type namedField struct {
	kind  column
	mark  string // what sets it apart from what stands before
	words string // with its name, without marks of emphasis
	value string
}

// inNamedFields reads work that says in one of several fields who does it: "Order it. Owner:
// lead. Due: Friday. Status: open", "Order it (owner: lead; due: Friday)". Fields of other
// kinds stay in the text.
func (f *file) inNamedFields(s string, _ mode) (split splitting, ok bool) {
	text, fields, tail := namedFields(s)
	if len(fields) < 2 {
		return splitting{}, false
	}
	var rest []string
	for _, field := range fields {
		switch field.kind {
		case ownerColumn:
			if !split.found() {
				split.ownership, field.words = f.ownersOfField(field)
			}
		case statusColumn:
			split.outcome, field.words = cmp.Or(split.outcome, field.value), ""
		case actionColumn:
			text, field.words = strings.TrimSpace(text+" "+field.value), ""
		}
		if field.words != "" {
			rest = append(rest, field.words)
		}
	}
	if !split.found() {
		return splitting{}, false
	}
	mark := fields[0].mark
	switch opens := strings.ContainsAny(mark, "(["); {
	case text == "":
		return splitting{}, false
	case len(rest) == 0:
	case opens:
		text += " (" + strings.Join(rest, ", ") + ")"
	case strings.TrimSpace(mark) == "":
		text += ", " + strings.Join(rest, ", ")
	default:
		text += mark + strings.Join(rest, mark)
	}
	split.text = text + tail
	return split, true
}

// inFieldsOnly reports whether a text is nothing but fields, of which one says who does it and
// another what: "Owner: lead\nTask: order it".
func inFieldsOnly(s string) bool {
	text, fields, _ := namedFields(s)
	kinds := map[column]int{}
	for _, field := range fields {
		kinds[field.kind]++
	}
	return text == "" && kinds[ownerColumn] == 1 && kinds[actionColumn] == 1
}

// fieldsOnly makes an item of a paragraph of such fields.
func (s *structure) fieldsOnly(n *ast.Paragraph, from int) bool {
	text := s.textOf(n)
	if s.area == nil || n.Lines().Len() < 2 || !inFieldsOnly(text) {
		return false
	}
	kind := Flat
	if s.label != "" && s.kind != Note && s.kind != Resolved {
		kind = s.kind
	}
	s.addLine(kind, text, from)
	s.list = nil
	return true
}

// ownersOfField gives whom a field names, and what it says beyond that.
func (f *file) ownersOfField(field namedField) (who ownership, rest string) {
	if noOwner(field.value) {
		return ownership{unowned: true, note: field.value}, ""
	}
	ids, length := f.prefix(field.value)
	if ids == nil {
		return ownership{}, field.words
	}
	return ownership{owners: ids}, strings.Trim(field.value[length:], " .,;")
}

// namedFields finds the fields at the end of a text, and what stands before them and behind
// the bracket that they are in. The first is set apart by a mark, an end of line or
// emphasis; behind it a space will do.
func namedFields(s string) (text string, fields []namedField, tail string) {
	if len(s) > mostSentences || !strings.ContainsAny(s, ":=]") {
		return s, nil, ""
	}
	s = labelsInBold(s)
	all := fieldName.FindAllStringSubmatchIndex(s, mostClauses)
	for len(all) > 0 && s[all[0][2]:all[0][3]] == " " && s[all[0][3]] != '*' && s[all[0][3]] != '_' {
		all = all[1:]
	}
	if len(all) == 0 {
		return s, nil, ""
	}
	from, asks, told := all[0][0], false, false
	for i, at := range all {
		value, last := s[at[1]:], i+1 == len(all)
		if !last {
			value = s[at[1]:all[i+1][0]]
		} else if end := strings.IndexAny(value, ")]"); end >= 0 && !strings.ContainsAny(value[:end], "([") {
			value, tail = value[:end], value[end+1:]
		}
		ends := " .,;|·)]"
		if strings.HasSuffix(value, ")") && strings.Count(value, "(") == strings.Count(value, ")") { // of a link
			ends = " .,;|·"
		}
		value = strings.TrimRight(strings.Trim(value, " \n*_"), ends)
		name := s[at[4]:at[5]]
		asks, told = asks || asksName.MatchString(name), told || columnOf(name) == actionColumn
		fields = append(fields, namedField{kind: columnOf(name), mark: s[at[2]:at[3]], words: name + ": " + value, value: value})
	}
	if asks && !told { // "The fair. When: in May. Who: all"
		return s, nil, ""
	}
	return strings.TrimRight(s[:from], " "), fields, tail
}

// asksName finds the names of fields that say of work who does it where another says what it is.
var asksName = pattern.Must(`(?i)^(?:who|when)$`)

// ownerNames are the words that say of an item whose it is, before a colon.
const ownerNames = `(?:action )?(?:owners?|holder)|assignees?|assigned(?: to)?|(?:person )?responsible|responsible person|resp\.?|dri|actioners?|actionee|actioned by|owned by|to be done by|for action by|in charge|by whom|drivers?|taken (?:on )?by|point persons?|handled by|allocated to|delegated to|led by|pic|task owners?|` + ownerAbroad

// propertyNames are the words that say of an item whose it is, by when, and how far.
const propertyNames = ownerNames + `|due(?: date| by| on)?|deadline|by(?: when)?|eta|target(?: date)?|status|state|progress|` + dueAbroad + `|statut|estado`

var fieldName = pattern.Must(`(?i)(^|[)\]]?\s*[(\[]|[.,;]\s+|\s+[|·•]\s*|\s+(?:-{1,3}|–|—)\s+|\s*\n\s*|\s)[*_]{0,3}(` + propertyNames + `|who|when|priority|prio|action(?: item)?|task|what|ticket|issue|jira|estimate|effort|severity)[*_]{0,3}\s*[:=][*_]{0,3}\s*`)
