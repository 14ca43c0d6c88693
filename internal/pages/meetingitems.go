package pages

import (
	"regexp"
	"strings"

	"slipway/internal/i18n"
	"slipway/internal/minutes"
	"slipway/internal/portal"
	"slipway/internal/threads"
)

// meetingArea is a part of a meeting.
type meetingArea struct {
	ID         string        `json:"id,omitempty"` // anchor, where it has a heading
	Name       string        `json:"name,omitempty"`
	Goal       *Text         `json:"goal,omitempty"`
	Commentary string        `json:"commentary,omitempty"` // HTML
	Lists      []meetingList `json:"lists,omitempty"`
}

// meetingList is a list of items below one label.
type meetingList struct {
	Kind  string       `json:"kind"`            // last, this, flat, note
	Label string       `json:"label,omitempty"` // as written
	Level int          `json:"level"`           // of its heading, 2 or 3
	Items []minuteItem `json:"items"`
}

// minuteItem is an item of minutes.
type minuteItem struct {
	ID       string       `json:"id"`               // anchor
	Kind     string       `json:"kind"`             // task, goal, group, remark, nothing
	Number   string       `json:"number,omitempty"` // "3."
	Text     *Text        `json:"text,omitempty"`
	More     string       `json:"more,omitempty"` // HTML of what follows the text
	Owners   []Person     `json:"owners,omitempty"`
	Unowned  bool         `json:"unowned,omitempty"` // says that it needs an owner
	Note     string       `json:"note,omitempty"`    // what is said about the owners
	Outcome  *Text        `json:"outcome,omitempty"` // what came of it, where no item below says so
	Priority bool         `json:"priority,omitempty"`
	Boxed    bool         `json:"boxed,omitempty"`
	Done     bool         `json:"done,omitempty"`
	Struck   bool         `json:"struck,omitempty"`
	Links    []Link       `json:"links,omitempty"`   // that the text does not show
	From     *carried     `json:"from,omitempty"`    // where it was carried over from
	Instead  *carried     `json:"instead,omitempty"` // the item of before that turned into it, as a marker says
	Due      *itemDue     `json:"due,omitempty"`
	Items    []minuteItem `json:"items,omitempty"`
}

// itemDue is when an item is to be done.
type itemDue struct {
	Words string `json:"words"`          // as written: "by Friday"
	Date  *Date  `json:"date,omitempty"` // the day that they mean, where that is certain and they do not say it
	Late  bool   `json:"late,omitempty"` // the day is over, and the item is open
}

// due shows when an item is to be done, nil where nothing is said.
func (b *builder) due(item *minutes.Item, open bool) *itemDue {
	due := b.threads.Due(item)
	if due.Words == "" {
		return nil
	}
	out := &itemDue{Words: saysDue.ReplaceAllString(b.plain(due.Words), "")}
	if day, ok := due.Date.Day(); ok {
		out.Late = open && day.Before(b.asOf)
		if !strings.Contains(out.Words, day.String()) {
			d := b.value(due.Date)
			out.Date = &d
		}
	}
	return out
}

// saysDue is what the page says in its own words.
var saysDue = regexp.MustCompile(`(?i)^(?:due(?: date)?|deadline)\s*[:=]?\s+`)

// itemAnchor is the place of an item on the page of its meeting.
func itemAnchor(id string) string { return "item-" + id }

// quiet renders a piece of minutes as a run of words. Wrong links are not
// reported: the whole of the minutes is rendered too, where their place is
// known.
func (b *builder) quiet(s string) Text {
	if s == "" {
		return Text{State: portal.Absent.String()}
	}
	html, _ := b.markdown.Inline(s)
	return Text{State: portal.Given.String(), HTML: html, Written: b.written}
}

// quietBlocks is quiet for a text of several blocks. Ids in it begin with
// prefix.
func (b *builder) quietBlocks(s, prefix string) string {
	if s == "" {
		return ""
	}
	r, _ := b.markdown.Prefixed(prefix).Block(s, 3)
	return r.HTML
}

func (b *builder) meetingAreas(m *minutes.Meeting) []meetingArea {
	var out []meetingArea
	used := map[string]int{}
	for _, a := range m.Areas {
		v := meetingArea{Name: a.Name}
		prefix := "area"
		if a.Name != "" {
			v.ID = freeAnchor(used, "area-"+anchorOf(a.Name))
			prefix = v.ID
		}
		if a.Goal != "" && !holdsGoal(a) {
			goal := b.quiet(a.Goal)
			v.Goal = &goal
		}
		v.Commentary = b.quietBlocks(a.Commentary, prefix+"-text")
		for _, l := range a.Lists {
			level := 2
			if a.Name != "" {
				level = 3
			}
			list := meetingList{Kind: string(l.Kind), Label: b.plain(strings.TrimSuffix(b.plain(l.Label), ":")), Level: level, Items: b.minuteItems(m, l.Items)}
			if n := len(v.Lists) - 1; n >= 0 && list.Label != "" && v.Lists[n].Label == list.Label && v.Lists[n].Kind == list.Kind { // bullets and tables below one label
				v.Lists[n].Items = append(v.Lists[n].Items, list.Items...)
				continue
			}
			v.Lists = append(v.Lists, list)
		}
		out = append(out, v)
	}
	return out
}

// holdsGoal reports whether one of the items of an area tells its goal.
func holdsGoal(a *minutes.Area) bool {
	for _, l := range a.Lists {
		if anyKind(l.Items, minutes.Goal) {
			return true
		}
	}
	return false
}

func anyKind(items []*minutes.Item, kind minutes.ItemKind) bool {
	for _, it := range items {
		if it.Kind == kind || anyKind(it.Items, kind) {
			return true
		}
	}
	return false
}

func (b *builder) minuteItems(m *minutes.Meeting, items []*minutes.Item) []minuteItem {
	return b.minuteItemsIn(m, items, "")
}

// minuteItemsIn shows items of a meeting; state is that of the group they are in, which is
// not repeated as the outcome of each.
func (b *builder) minuteItemsIn(m *minutes.Meeting, items []*minutes.Item, state string) []minuteItem {
	var out []minuteItem
	for i, it := range items {
		if it.Text == "" && it.More == "" && len(it.Items) == 0 { // a comment
			continue
		}
		v := minuteItem{
			ID: itemAnchor(it.ID), Kind: string(it.Kind), More: b.quietBlocks(it.More, itemAnchor(it.ID)),
			Number: it.Number, Owners: b.owners(it.Owners), Unowned: it.Unowned, Note: b.ownerNote(it),
			Due: b.due(it, false), Priority: it.Priority, Boxed: it.Boxed, Done: it.Done, Struck: it.Struck,
		}
		if it.Text != "" {
			text := b.quiet(it.Text)
			v.Text = &text
			v.Links = b.missingLinks(it, text.HTML)
		}
		if outcome := ownOutcome(it, items[i+1:]); outcome != "" && outcome != state {
			text := b.quiet(outcome)
			v.Outcome = &text
		}
		if from := b.threads[it].From; from != nil {
			v.From = b.carriedTo(m, from.Place)
			v.From.How, v.From.Differ, v.From.Likely = string(from.How), from.Differ, !from.Certain()
		}
		if before := b.threads.OutOf(it); before != nil {
			v.Instead = b.carriedTo(m, *before)
		}
		inside := ""
		if it.Kind == minutes.Group {
			inside = groupState(it)
		}
		v.Items = b.minuteItemsIn(m, it.Items, inside)
		out = append(out, v)
	}
	return out
}

// carriedTo leads from a meeting to an item of an earlier one.
func (b *builder) carriedTo(m *minutes.Meeting, from threads.Place) *carried {
	c := b.carried(from)
	if on, ok := from.Meeting.Date.Day(); ok && sameYear(from.Meeting.Date, m.Date) {
		c.Date.Text = b.words.Day(i18n.Short, on)
	}
	return c
}

// ownerNote is what is said about the owners of an item. That it needs one is
// told already.
func (b *builder) ownerNote(it *minutes.Item) string {
	if it.Unowned {
		return ""
	}
	return b.plain(it.OwnerNote)
}

// groupState is the outcome that items have from the group they are in.
func groupState(group *minutes.Item) string {
	for _, it := range group.Items {
		if it.Outcome != "" && strings.HasPrefix(strings.ToLower(strings.Trim(group.Text, "*_ ")), strings.ToLower(it.Outcome)) {
			return it.Outcome
		}
	}
	return ""
}

// ownOutcome is the outcome of an item without the remarks below it or after
// it, which are shown where they stand.
func ownOutcome(it *minutes.Item, after []*minutes.Item) string {
	if it.Outcome == "" {
		return ""
	}
	var remarks []string
	for _, inner := range it.Items {
		if inner.Kind == minutes.Remark {
			remarks = append(remarks, inner.Text)
		}
	}
	for _, next := range after {
		if next.Kind != minutes.Remark {
			break
		}
		remarks = append(remarks, next.Text)
	}
	outcome := it.Outcome
	for i := len(remarks) - 1; i >= 0; i-- {
		outcome = strings.TrimSuffix(strings.TrimSuffix(outcome, remarks[i]), "\n")
	}
	return outcome
}

// missingLinks are the links of an item that its text does not show, such as
// those that are defined elsewhere in the minutes.
func (b *builder) missingLinks(it *minutes.Item, html string) []Link {
	if len(it.Links) <= strings.Count(html, "<a href=") {
		return nil
	}
	var out []Link
	for _, l := range it.Links {
		href, _, ok := b.markdown.Address(l.Target) // reported where the text is rendered
		if ok && !strings.Contains(html, ">"+l.Label+"</a>") {
			out = append(out, Link{Name: l.Label, URL: href})
		}
	}
	return out
}

// owners shows people by their ids.
func (b *builder) owners(ids []string) []Person {
	var out []Person
	for _, id := range ids {
		out = append(out, b.person(portal.PersonRef{ID: id, Name: id}))
	}
	return out
}
