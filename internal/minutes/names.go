package minutes

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"slipway/internal/markdown"
)

var address = regexp.MustCompile(`[a-z]+://\S+`)

// nameItems gives every item of a meeting an id from its first words. Items
// with the same words are told apart by their order, for which those count as
// well that only the whole meeting has; it is nil where nothing was left out.
func nameItems(m, whole *Meeting) {
	used := map[string]int{}
	named := map[*Item]bool{}
	name := func(item *Item) {
		if item.ID = item.given; item.ID == "" {
			item.ID = freeID(used, firstWords(item.Text))
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
				freeID(used, firstWords(item.Text))
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

// eachItem visits the items of a meeting, outer ones first.
func eachItem(m *Meeting, visit func(*Item)) {
	var each func(items []*Item)
	each = func(items []*Item) {
		for _, item := range items {
			visit(item)
			each(item.Items)
		}
	}
	for _, area := range m.Areas {
		for _, list := range area.Lists {
			each(list.Items)
		}
	}
}

// firstWords makes an id of at most six words and some 48 characters.
func firstWords(text string) string {
	if len(text) > 1000 {
		text = text[:1000]
	}
	plain := strings.NewReplacer("'", "", "’", "").Replace(strings.ToLower(markdown.Plain(text)))
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
	return orElse(id, "item")
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
