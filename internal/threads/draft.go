package threads

import (
	"cmp"
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
	// Held are the meetings of the series that were held before, oldest first.
	Held []*minutes.Meeting

	behind map[*minutes.Item]string // what is written behind items that would else lose their owners
	dues   map[*minutes.Item]string // by when an item is to be done that would else not be read
	marks  map[*minutes.Item]string // what is written behind items that would else not be found again
}

// page is what is written of a draft, with where each item stands in it.
type page struct {
	strings.Builder
	items []written
}

type written struct {
	item *minutes.Item
	at   int // bytes from the start
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
// what came of it, with boxes to tick, so that what nobody touches stays open. In
// a series whose lists do not say which is which, it stands in the one list there
// is, where everything is open until something else is said.
func (d Draft) Markdown() []byte {
	var front strings.Builder
	d.front(&front)
	return []byte(front.String() + d.body().String())
}

// body writes what stands below the front matter.
func (d Draft) body() *page {
	var out page
	if d.Before == nil {
		fmt.Fprintf(&out, "\n%s\n\n%s\n", lastLabel, thisLabel)
		return &out
	}
	last, this, flat := d.labels()
	for _, p := range d.parts() {
		out.WriteByte('\n')
		if p.area.Name != "" {
			fmt.Fprintf(&out, "%s %s\n\n", strings.Repeat("#", min(max(p.area.Level, 2), 6)), p.area.Name)
		}
		if p.area.Goal != "" && !p.tellsGoal() {
			fmt.Fprintf(&out, "Goal: %s\n\n", p.area.Goal)
		}
		if !flat {
			fmt.Fprintf(&out, "%s\n", last)
		}
		above := ""
		for i, l := range p.lists {
			label := cmp.Or(l.label, flatLabel) // they are work, also where the new minutes do not show it by their owners
			goesOn := i > 0 && (l.columns == nil) == (p.lists[i-1].columns == nil) && (!flat || label == above)
			if i > 0 && !goesOn {
				out.WriteByte('\n')
			}
			if flat && l.columns == nil && !goesOn {
				fmt.Fprintf(&out, "%s\n", label)
			}
			above = label
			d.list(&out, l, !flat)
		}
		if !flat {
			fmt.Fprintf(&out, "\n%s\n", this)
		}
	}
	return &out
}

// labels are the labels of the lists of what was and what is to be done, as
// the minutes before write them, or those before them that speak of the same
// items; flat where the minutes before write neither. An empty list of a draft
// that nobody touched keeps no label.
func (d Draft) labels() (last, this string, flat bool) {
	flat = true
	take := func(m *minutes.Meeting) {
		for _, a := range m.Areas {
			for _, l := range a.Lists {
				switch {
				case l.Kind == minutes.Last && last == "":
					flat = flat && m != d.Before
					if verdict(strings.Trim(l.Label, "*_#: ")) == "" { // below "Done" nothing can be open
						last = asLabel(l.Label)
					}
				case l.Kind == minutes.This && this == "":
					this, flat = asLabel(l.Label), flat && m != d.Before
				}
			}
		}
	}
	take(d.Before)
	for _, th := range d.Steps.Of(d.Before) {
		for _, stop := range slices.Backward(th.Stops) {
			if last != "" && this != "" || flat {
				break
			}
			take(stop.Meeting)
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

// asLabel writes the name of a list that was a heading so that it is one in a line, too.
func asLabel(name string) string {
	if name == "" || strings.ContainsAny(name[:1], "*_#") || strings.HasSuffix(name, ":") {
		return name
	}
	return "**" + name + "**"
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
		var names []string
		for _, name := range m.Present {
			if minutes.IsPerson(name) { // and not "+ 3 guests"
				names = append(names, plainOrQuoted(name))
			}
		}
		if names != nil {
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
