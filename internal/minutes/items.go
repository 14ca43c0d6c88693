package minutes

import (
	"regexp"
	"strings"
)

// context is what the items around an item say about it.
type context struct {
	owners []string
	state  string // of a group: "Not started"
	done   bool
	nested bool
}

var box = regexp.MustCompile(`^\[([ xX])\][ \t]+`)

// readItems understands the items of a list, from the outside in.
func (f *file) readItems(area *Area, kind ListKind, items []*Item, around context) {
	var last *Item // the item that a remark would speak of
	for _, item := range items {
		f.readItem(item, kind)
		item.Kind = kindOf(item, kind, around, last)
		switch item.Kind {
		case Goal:
			if value, _ := goal(item.Text); area.Goal == "" {
				area.Goal = value
			}
		case Remark:
			if !around.nested { // below an item, that item takes it
				last.addOutcome(item.Text)
			}
			continue
		}
		if item.Outcome == "" {
			item.Outcome = around.state
		}
		item.Done = item.Done || around.done
		if len(item.Owners) == 0 && !item.Unowned {
			item.Inherited = around.owners
		}
		inside := context{owners: item.Owners, nested: true}
		if len(inside.owners) == 0 {
			inside.owners = item.Inherited
		}
		if item.Kind == Group {
			inside.state, inside.done, _ = state(item.Text)
		}
		f.readItems(area, kind, item.Items, inside)
		item.takeRemarks()
		last = item
	}
}

// takeRemarks makes the remarks below an item its outcome.
func (item *Item) takeRemarks() {
	for _, inner := range item.Items {
		if inner.Kind == Remark {
			item.addOutcome(inner.Text)
		}
	}
}

func (item *Item) addOutcome(text string) {
	if item.Outcome != "" {
		item.Outcome += "\n"
	}
	item.Outcome += text
}

// readItem takes an item's paragraph apart.
func (f *file) readItem(item *Item, kind ListKind) {
	text := f.takeMarks(item, item.Raw)
	item.More = f.takeMarks(item, item.More)
	if m := box.FindStringSubmatch(text); m != nil {
		item.Boxed, item.Done = true, m[1] != " "
		text = strings.TrimSpace(text[len(m[0]):])
	}
	text, item.Struck = unwrap(text, "~~")
	mark := "**"
	text, item.Priority = unwrap(text, mark)
	if !item.Priority {
		mark = "__"
		text, item.Priority = unwrap(text, mark)
	}
	rest, who, outcome := f.splitOwners(text)
	item.Owners, item.Unowned, item.OwnerNote, item.Outcome = who.owners, who.unowned, who.note, outcome
	if outcome == "" && kind == Last {
		rest, item.Outcome = splitOutcome(rest)
	}
	if !item.Priority && !item.Struck {
		rest, item.Struck = unwrap(rest, "~~")
		if !item.Struck {
			rest, item.Priority = unwrap(rest, "**")
			mark = "**"
		}
	}
	item.Text = rest
	if item.Priority {
		item.Text = mark + rest + mark
	}
}

// unwrap takes a pair of marks off a text that they enclose as a whole.
func unwrap(s, mark string) (string, bool) {
	if len(s) <= 2*len(mark) || !strings.HasPrefix(s, mark) || !strings.HasSuffix(s, mark) {
		return s, false
	}
	inner := s[len(mark) : len(s)-len(mark)]
	if strings.Contains(inner, mark) || strings.TrimSpace(inner) != inner {
		return s, false
	}
	return inner, true
}

func kindOf(item *Item, kind ListKind, around context, last *Item) ItemKind {
	plain := strings.ToLower(strings.Trim(item.Text, "*_ .\n"))
	if _, ok := goal(item.Text); ok {
		return Goal
	}
	switch plain {
	case "none", "n/a", "nothing", "nothing to report", "no items", "-":
		if len(item.Items) == 0 {
			return Nothing
		}
	}
	if _, _, ok := state(item.Text); ok && len(item.Items) > 0 && len(item.Owners) == 0 {
		return Group
	}
	if kind != Last || len(item.Items) > 0 || len(item.Owners) > 0 || item.Unowned || around.state != "" {
		return Task
	}
	if around.nested && saysWhatCame(item.Raw) || !around.nested && last != nil && refersBack(item.Raw) {
		return Remark
	}
	return Task
}
