package threads

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"slipway/internal/date"
	"slipway/internal/minutes"
)

// Draft is what is known beforehand of the minutes of a meeting.
type Draft struct {
	Title string
	Date  date.Day
	// Before is the newest meeting of the series whose minutes list anything,
	// and Steps what is known of its items; nil in a series that begins.
	Before *minutes.Meeting
	Steps  Steps
}

// The labels of lists where the meeting before has none of its own.
const (
	lastLabel = "**Last week**"
	thisLabel = "**This week**"
	flatLabel = "**Action items**"
)

// Markdown writes the minutes as far as they can be written before the
// meeting: who was there last time, each part of the project with its goal,
// and what is still to be done, as it was written, where the new minutes tell
// what came of it. In a series whose lists do not say which is which, it
// stands in the one list there is.
func (d Draft) Markdown() []byte {
	var out strings.Builder
	d.front(&out)
	if d.Before == nil {
		fmt.Fprintf(&out, "\n%s\n\n%s\n", lastLabel, thisLabel)
		return []byte(out.String())
	}
	last, this, flat := d.labels()
	for _, a := range d.Before.Areas {
		if !slices.ContainsFunc(a.Lists, func(l *minutes.List) bool {
			return l.Kind == minutes.This || l.Kind == minutes.Last || l.Kind == minutes.Flat
		}) {
			continue
		}
		out.WriteByte('\n')
		if a.Name != "" {
			fmt.Fprintf(&out, "%s %s\n\n", strings.Repeat("#", min(max(a.Level, 2), 6)), a.Name)
		}
		if a.Goal != "" {
			fmt.Fprintf(&out, "Goal: %s\n\n", a.Goal)
		}
		if !flat {
			fmt.Fprintf(&out, "%s\n", last)
		}
		for _, l := range a.Lists {
			if l.Kind == minutes.This || l.Kind == minutes.Flat {
				d.list(&out, l, flat)
			}
		}
		if !flat {
			fmt.Fprintf(&out, "\n%s\n", this)
		}
	}
	return []byte(out.String())
}

// Open counts the items that are still to be done, the outermost ones only.
func (d Draft) Open() int {
	n := 0
	if d.Before == nil {
		return n
	}
	for _, a := range d.Before.Areas {
		for _, l := range a.Lists {
			if l.Kind != minutes.This && l.Kind != minutes.Flat {
				continue
			}
			for _, item := range l.Items {
				if item.Kind == minutes.Task && d.open(item) {
					n++
				}
			}
		}
	}
	return n
}

// labels are the labels of the lists of what was and what is to be done, as
// the minutes before write them; flat where they write neither.
func (d Draft) labels() (last, this string, flat bool) {
	flat = true
	for _, a := range d.Before.Areas {
		for _, l := range a.Lists {
			switch {
			case l.Kind == minutes.Last && last == "":
				last, flat = l.Label, false
			case l.Kind == minutes.This && this == "":
				this, flat = l.Label, false
			}
		}
	}
	if last == "" {
		last = lastLabel
	}
	if this == "" {
		this = thisLabel
	}
	return last, this, flat
}

// front writes the front matter. It names people as the minutes before do.
func (d Draft) front(out *strings.Builder) {
	fmt.Fprintf(out, "---\ntitle: %s\ndate: %s\n", plainOrQuoted(d.Title), d.Date)
	if m := d.Before; m != nil {
		if m.Chair != "" {
			fmt.Fprintf(out, "chair: %s\n", plainOrQuoted(m.Chair))
		}
		if m.Notetaker != "" {
			fmt.Fprintf(out, "notetaker: %s\n", plainOrQuoted(m.Notetaker))
		}
		if len(m.Present) > 0 {
			names := make([]string, len(m.Present))
			for i, name := range m.Present {
				names[i] = plainOrQuoted(name)
			}
			fmt.Fprintf(out, "present: [%s]\n", strings.Join(names, ", "))
		}
	}
	out.WriteString("---\n")
}

// unmistakable texts need no quotation marks in YAML, wherever they stand.
var unmistakable = regexp.MustCompile(`^\pL[\pL\pN_-]*(?: [\pL\pN][\pL\pN_-]*)*$`)

// plainOrQuoted writes a text for YAML.
func plainOrQuoted(s string) string {
	switch strings.ToLower(s) {
	case "true", "false", "yes", "no", "on", "off", "null", "tbd", "none", "n", "y":
	default:
		if unmistakable.MatchString(s) {
			return s
		}
	}
	quoted, _ := json.Marshal(s) // a string of JSON is one of YAML
	return string(quoted)
}

// list writes what of a list is still to be done, below its label where that
// is asked for. Rows of a table stay rows.
func (d Draft) list(out *strings.Builder, l *minutes.List, labelled bool) {
	work := slices.DeleteFunc(slices.Clone(l.Items), func(item *minutes.Item) bool { return item.Kind == minutes.Talk || !d.open(item) })
	if len(work) == 0 {
		return
	}
	if l.Columns == nil {
		if labelled && l.Label != "" {
			fmt.Fprintf(out, "%s\n", l.Label)
		} else if labelled {
			fmt.Fprintf(out, "%s\n", flatLabel) // they are work, also where the new minutes do not show it by their owners
		}
		d.items(out, work, "")
		return
	}
	var rows strings.Builder
	for _, item := range work {
		rows.WriteString(tableRow(item.Raw))
	}
	if text := out.String(); !strings.HasSuffix(text, "\n\n") {
		out.WriteByte('\n')
	}
	fmt.Fprintf(out, "| %s |\n|%s\n%s\n", strings.Join(l.Columns, " | "), strings.Repeat(" --- |", len(l.Columns)), rows.String())
}

// tableRow is a row of a table with the bars that may be left out.
func tableRow(raw string) string {
	raw = strings.TrimSpace(raw)
	return "| " + strings.TrimSpace(strings.Trim(raw, "|")) + " |\n"
}

// items writes what of some items is still to be done, each with all that is
// below it.
func (d Draft) items(out *strings.Builder, items []*minutes.Item, indent string) {
	for _, item := range items {
		if !d.open(item) {
			continue
		}
		text := item.Raw
		if item.More != "" {
			text += "\n\n" + item.More
		}
		for i, line := range strings.Split(strings.TrimRight(text, "\n"), "\n") {
			switch {
			case i == 0:
				fmt.Fprintf(out, "%s- %s\n", indent, line)
			case strings.TrimSpace(line) == "":
				out.WriteByte('\n')
			default:
				fmt.Fprintf(out, "%s  %s\n", indent, line)
			}
		}
		d.items(out, item.Items, indent+"  ")
	}
}

// open reports whether an item has to be told of again: everything that is not
// done, given up or become something else, and what stands around it.
func (d Draft) open(item *minutes.Item) bool {
	if item.Kind == minutes.Nothing || item.Kind == minutes.Decided || item.Done || item.Struck {
		return false
	}
	step, followed := d.Steps[item]
	if !followed || step.Thread == nil || step.Thread.State == Open {
		return true
	}
	return slices.ContainsFunc(item.Items, func(inner *minutes.Item) bool {
		step, followed := d.Steps[inner]
		return followed && step.Thread != nil && step.Thread.State == Open
	})
}
