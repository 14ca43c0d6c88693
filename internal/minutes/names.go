package minutes

import (
	"cmp"
	"strconv"
	"strings"
	"unicode"

	"slipway/internal/diag"
	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

var apostrophes = strings.NewReplacer("'", "", "’", "")

var address = pattern.Must(`[a-z]+://\S+`)

// nameItems gives every item of a meeting an id from its first words. Items
// with the same words are told apart by their order, for which those count as
// well that only the whole meeting has; it is nil where nothing was left out.
func nameItems(m, whole *Meeting) {
	used := map[string]int{}
	named := map[*Item]bool{}
	name := func(item *Item) {
		if item.ID = item.given; item.ID == "" {
			item.ID = freeID(used, IDOf(item.Text))
		}
		named[item] = true
	}
	for _, from := range []*Meeting{whole, m} {
		if from == nil {
			continue
		}
		eachItem(from, func(item *Item) { // the first that has an id keeps it
			if item.given == "" || from == m && whole != nil {
				return
			}
			if used[item.given] > 0 {
				item.given = ""
				return
			}
			used[item.given] = 1
		})
	}
	if whole != nil {
		shown := map[int][]*Item{} // by line
		eachItem(m, func(item *Item) { shown[item.Line] = append(shown[item.Line], item) })
		eachItem(whole, func(item *Item) {
			if at := shown[item.Line]; len(at) > 0 {
				if item.given == "" {
					at[0].given = ""
				}
				name(at[0])
				shown[item.Line] = at[1:]
			} else if item.given == "" {
				freeID(used, IDOf(item.Text))
			}
		})
	}
	eachItem(m, func(item *Item) {
		if !named[item] {
			name(item)
		}
	})
	for _, d := range m.Decisions {
		d.ID = d.Item.ID
	}
}

// sameIDs reports ids that comments give to more than one item of a meeting, and
// those that the column of a table gives to more than one of its rows: another table
// may list the same actions once more. The first item keeps it.
func (f *file) sameIDs(m *Meeting) {
	first := map[string]diag.Range{}
	for _, area := range m.Areas {
		for _, list := range area.Lists {
			rows := map[string]diag.Range{}
			eachIn(list.Items, func(item *Item) {
				if item.cells != nil && !idComment.MatchString(item.Raw) {
					f.sameID(item, rows)
				} else {
					f.sameID(item, first)
				}
			})
		}
	}
}

// sameID reports the id of an item that one of the first has.
func (f *file) sameID(item *Item, first map[string]diag.Range) {
	if item.given == "" {
		return
	}
	at := f.idAt(item)
	before, again := first[item.given]
	if !again {
		first[item.given] = at
		return
	}
	f.problems.Add(diag.Problem{
		Severity: diag.Error, Code: "minutes/id", At: at,
		Summary: "the id " + item.given + " is given to two items of this meeting",
		Hint:    "give one of them another id, or take it out",
		Related: []diag.Related{{At: before, Message: "the first, which keeps it"}},
	})
}

// idAt is the place in the file of the comment that gives an item its id.
func (f *file) idAt(item *Item) diag.Range {
	start := item.Line - f.line(0)
	for i := start; i < len(f.lines) && i-start <= strings.Count(item.Raw+item.More, "\n")+2; i++ {
		for _, m := range idComment.FindAllStringSubmatchIndex(f.lines[i], -1) {
			if markdown.Slug(f.lines[i][m[2]:m[3]]) == item.given {
				at := f.span(i, i+1)
				at.Column, at.EndColumn = 1+runeCount(f.lines[i][:m[2]]), 1+runeCount(f.lines[i][:m[3]])
				return at
			}
		}
	}
	return f.span(start, start+1)
}

// eachItem visits the items of a meeting, outer ones first.
func eachItem(m *Meeting, visit func(*Item)) {
	for _, area := range m.Areas {
		for _, list := range area.Lists {
			eachIn(list.Items, visit)
		}
	}
}

func eachIn(items []*Item, visit func(*Item)) {
	for _, item := range items {
		visit(item)
		eachIn(item.Items, visit)
	}
}

// IDOf makes the id of an item out of its text: at most six words and some 48
// characters, empty where it has no letter or figure.
func IDOf(text string) string {
	if len(text) > 1000 {
		text = text[:1000]
	}
	plain := apostrophes.Replace(strings.ToLower(markdown.Plain(text)))
	plain = address.ReplaceAllString(plain, "")
	id := ""
	for i, word := range strings.FieldsFunc(plain, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsMark(c) && !unicode.IsDigit(c) }) {
		if i == 6 || i > 0 && len(id)+1+len(word) > 48 {
			break
		}
		if i > 0 {
			id += "-"
		}
		id += strings.ToValidUTF8(word[:min(len(word), 48)], "")
	}
	return cmp.Or(id, "item")
}

// freeID adds -2, -3 to an id that was used before.
func freeID(used map[string]int, id string) string {
	free := id
	for used[free] > 0 {
		used[id]++
		free = id + "-" + strconv.Itoa(used[id])
	}
	used[free] = 1
	return free
}
