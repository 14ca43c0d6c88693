package threads

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/minutes"
)

// list writes what of a list is still to be done. Rows of a table stay rows.
// Where it is to be told what came of each, every item has a box to tick, and
// every row a status, so that what nobody touches stays open.
func (d Draft) list(out *page, l openList, told bool) {
	if l.columns != nil {
		d.table(out, l, told)
		return
	}
	d.items(out, l.items, "", told)
}

// items writes items, each with what of those below it is open.
func (d Draft) items(out *page, items []*minutes.Item, indent string, told bool) {
	for _, item := range items {
		as := d.whole(item)
		text := minutes.CutMarkers(withoutStrike(as)) // they tell of the meeting before that one
		if row, _, _ := as.Row(); row != nil {        // outside of its table
			text = strings.Join(slices.DeleteFunc(slices.Clone(row), func(cell string) bool { return strings.TrimSpace(cell) == "" }), " | ")
			text = minutes.CutMarkers(text)
		}
		if behind, ok := d.behind[item]; ok {
			text = strings.Join(strings.Fields(cmp.Or(as.Text, text)), " ")
			if due := strings.TrimRight(as.Due.Words, " .,;"); due != "" && !as.PutOff && !strings.Contains(text, due) {
				text += " – " + due
			}
			text += behind
		}
		text = d.dated(as, text)
		if told {
			text = withoutOutcome(as, text)
		}
		text += d.dues[item] + d.marks[item]
		if told && needsBox(item, indent == "") {
			text = "[ ] " + minutes.CutBox(text)
		}
		if item.More != "" {
			text += "\n\n" + item.More
		}
		for i, line := range strings.Split(strings.TrimRight(text, "\n"), "\n") {
			switch {
			case i == 0:
				out.items = append(out.items, written{item, out.Len()})
				fmt.Fprintf(out, "%s- %s\n", indent, line)
			case strings.TrimSpace(line) == "":
				out.WriteByte('\n')
			default:
				fmt.Fprintf(out, "%s  %s\n", indent, line)
			}
		}
		d.below(out, item, indent+"  ", told)
	}
}

// whole gives the item in whose words another is written: where only a part of it is told to
// be done, those of the meeting before that one, which name the rest as well.
func (d Draft) whole(item *minutes.Item) *minutes.Item {
	if th := d.Steps[item].Thread; th != nil {
		if stop := th.Latest(); stop.Meeting == d.Before && stop.Item() == item && stop.Whole != nil {
			return stop.Whole
		}
	}
	return item
}

// below writes what stands below an item: what is open, and what is no work.
// What was told of it is left behind where it is to be told again.
func (d Draft) below(out *page, item *minutes.Item, indent string, told bool) {
	if item.Kind == minutes.Group {
		d.items(out, d.openIn("", item.Items), indent, told)
		return
	}
	d.items(out, slices.DeleteFunc(slices.Clone(item.Items), func(inner *minutes.Item) bool {
		switch inner.Kind {
		case minutes.Nothing, minutes.Decided:
			return true
		case minutes.Remark:
			return told
		}
		th := d.Steps[inner].Thread
		return th != nil && th.State != Open && th.State != Reported && len(d.openIn("", inner.Items)) == 0
	}), indent, told)
}

// needsBox reports whether an item can be ticked: work at the top of a list,
// and below an item what has an owner or had a box. A detail goes with the item
// around it.
func needsBox(item *minutes.Item, top bool) bool {
	return item.Kind != minutes.Group && !isTheme(item) && item.Kind != minutes.Talk && !isHeading(item) && (top || item.Boxed || namesOwner(item))
}

// withoutStrike gives the text of an item, of one that goes on although it is crossed out
// without the marks, and without what was said behind them.
func withoutStrike(item *minutes.Item) string {
	text := minutes.CutBox(item.Raw)
	inner, ok := minutes.CutStrike(text)
	if _, part := minutes.CutStrike(item.Text); !ok || part || item.Struck {
		return item.Raw
	}
	return strings.TrimSuffix(item.Raw, text) + inner
}

// withoutOutcome takes what came of an item off the end of its text: it was
// said at the meeting before. By when it is to be done stays.
func withoutOutcome(item *minutes.Item, text string) string {
	said, _, _ := strings.Cut(item.Outcome, "\n")
	rest, ok := strings.CutSuffix(text, said)
	trimmed := strings.TrimRight(rest, " -–—→➔⇒=>:,;|")
	if !ok || said == "" || trimmed == "" || trimmed == strings.TrimRight(rest, " ") && !strings.HasSuffix(trimmed, ")") {
		return text
	}
	if due := strings.TrimRight(item.Due.Words, " .,;"); due != "" && !item.PutOff && strings.Contains(said, due) {
		return trimmed + " – " + due
	}
	return trimmed
}

// table writes rows below the head of their table, and in front of it what stood among
// them without being one.
func (d Draft) table(out *page, l openList, told bool) {
	columns, status := slices.Clone(l.columns), -1
	var others []*minutes.Item
	for _, item := range l.items {
		if row, _, at := item.Row(); row == nil {
			others = append(others, item)
		} else {
			status = at
		}
	}
	if len(others) > 0 {
		d.items(out, others, "", told)
	}
	if len(others) == len(l.items) {
		return
	}
	if told && status < 0 {
		columns = append(columns, statusName)
	}
	var rows strings.Builder
	for _, item := range l.items {
		values, due, _ := item.Row()
		if values == nil {
			continue
		}
		cells := slices.Concat(values, make([]string, max(0, len(columns)-len(values))))[:len(columns)]
		for i, cell := range cells {
			cells[i] = minutes.CutMarkers(cell)
		}
		if due >= 0 && due < len(cells) {
			cells[due] = d.dated(item, cells[due])
		}
		at := status
		if at < 0 {
			at = len(columns) - 1
		}
		if told && verdict(markdown.Plain(cells[at])) != Open {
			cells[at] = strings.TrimSuffix(openStatus+", "+cells[at], ", ")
		}
		writeRow(&rows, cells)
	}
	if text := out.String(); !strings.HasSuffix("\n"+text, "\n\n") {
		out.WriteByte('\n')
	}
	writeRow(&out.Builder, columns)
	fmt.Fprintf(out, "|%s\n%s", strings.Repeat(" --- |", len(columns)), rows.String())
}

// What a table without them is given.
const (
	statusName = "Status"
	openStatus = "open"
)

func writeRow(out *strings.Builder, cells []string) {
	for _, cell := range cells {
		out.WriteString("| ")
		escaped := false
		for _, c := range strings.Join(strings.Fields(cell), " ") {
			if c == '|' && !escaped {
				out.WriteByte('\\')
			}
			escaped = c == '\\' && !escaped
			out.WriteRune(c)
		}
		out.WriteByte(' ')
	}
	out.WriteString("|\n")
}
