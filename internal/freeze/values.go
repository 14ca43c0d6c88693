package freeze

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// proseFields are the texts of one line that are prose all the same.
var proseFields = map[string]bool{
	"KeyResult.Qualifier": true, "Target.Of": true, "VersionLine.Meaning": true, "Link.Open": true,
	"Story.As": true, "Story.Want": true, "Story.So": true,
}

// kindOf are the kinds of plain values by their key.
var kindOf = map[string]string{
	"name": kindName, "table_name": kindName, "label": kindName,
	"after": "reference", "environment": "reference", "for": "reference", "part_of": "reference", "continues": "reference", "facts": "reference",
	"mode": "mode", "kind": "kind", "zone": "zone", "version": kindVersion, "or": kindVersion,
	"url": kindAddress, "cover": kindAddress, "raises": kindNumber, "count": kindNumber, "weighting": kindNumber,
}

// value adds a value of a type of its own, or a plain one. It returns false
// for what holds further fields.
func (n *node) value(v reflect.Value, owned string, y *source.Node) bool {
	if y.Kind == source.Scalar {
		n.at = y.At
	}
	switch x := v.Interface().(type) {
	case portal.Text:
		if owned == "Milestone.Name" {
			n.label(x, y)
		} else {
			n.text(x, y)
		}
	case portal.When:
		n.when(x, y)
	case portal.People:
		n.people(x, y)
	case portal.Teams:
		n.teams(x, y)
	case portal.Items:
		n.items(x, listed(y))
	case portal.Boxes:
		n.list(listed(y), func(i int, c *node, y *source.Node) {
			c.text(x[i].Text, y)
			c.plain("undecided", kindValue, y)
		})
	case portal.Stories:
		nodes := slices.DeleteFunc(slices.Clone(listed(y)), func(y *source.Node) bool { return y.Kind == source.Null })
		n.list(nodes, func(i int, c *node, y *source.Node) {
			if x[i].Open.State != portal.Absent {
				c.text(x[i].Open, y)
				return
			}
			c.structure(reflect.ValueOf(x[i]), y)
		})
	case portal.Repository:
		n.repository(x, y)
	case portal.VersionValue:
		n.version(x, y)
	case portal.Link:
		if y.Kind == source.Scalar {
			n.set(kindAddress, "")
			return true
		}
		return false
	case *source.Node:
		n.extra(y)
	case string:
		if proseFields[owned] {
			n.prose(x, y)
		} else {
			n.exact(kindOf[n.name], x)
		}
	case int:
		n.exact(kindOf[n.name], fmt.Sprint(x))
	case []string:
		n.exact(kindOf[n.name], strings.Join(slices.Sorted(slices.Values(x)), separator))
	case []int:
		n.exact(kindOf[n.name], fmt.Sprint(slices.Sorted(slices.Values(x))))
	default:
		return false
	}
	return true
}

// exact adds a value that is as it was or is not.
func (n *node) exact(kind, value string) {
	switch {
	case kind == kindAddress:
		value = "" // it may lead elsewhere
	case kind == "":
		kind = kindValue
	}
	n.set(kind, tidy(value))
}

// plain adds the plain value of a key, where y has one.
func (n *node) plain(key, kind string, y *source.Node) {
	if c := y.Get(key); c != nil && c.Kind == source.Scalar && c.Text != "false" {
		n.branch(key, c.At, func(n *node) { n.exact(kind, c.Text) })
	}
}

// textOf adds the text of a key, where y has one.
func (n *node) textOf(key string, y *source.Node) {
	if c := y.Get(key); c != nil && c.Kind != source.Null {
		var t portal.Text
		t.UnmarshalNode(c, &diag.List{}) // its problems are reported where the plan is read
		n.branch(key, c.At, func(n *node) { n.text(t, c) })
	}
}

// prose adds the words of a text.
func (n *node) prose(text string, y *source.Node) {
	n.words = read(text)
	if y != nil && y.Kind == source.Scalar {
		n.places = y.Place
		n.at = y.At
	}
	n.set(kindText, write(n.words))
}

// text adds prose, or why there is none.
func (n *node) text(t portal.Text, y *source.Node) {
	if t.State == portal.Given {
		at := y
		if c := y.Get("text"); c != nil {
			at = c
		}
		n.prose(t.Markdown, at)
	} else {
		n.state(t.State)
	}
	n.missing(t.Missing, y)
}

// label adds a text that is a name.
func (n *node) label(t portal.Text, y *source.Node) {
	if t.State == portal.Given {
		n.set(kindName, tidy(t.Markdown))
	} else {
		n.state(t.State)
	}
	n.missing(t.Missing, y)
}

func (n *node) state(s portal.State) {
	switch s {
	case portal.Open:
		n.set(kindTBD, "")
	case portal.None:
		n.set(kindNone, "")
	case portal.NotApplicable:
		n.set(kindNA, "")
	}
}

// missing adds what is still to be filled in or confirmed, which y may say
// under `tbd`.
func (n *node) missing(text string, y *source.Node) {
	if text == "" {
		return
	}
	at, said := y.At, y.Get("tbd")
	if said != nil {
		at = said.At
	}
	n.branch("tbd", at, func(n *node) { n.prose(text, said) })
}

// when adds a date in its canonical form, so that it may be written in another
// way that means the same.
func (n *node) when(w portal.When, y *source.Node) {
	n.at = y.At
	switch w.Value.Kind() {
	case date.Absent:
		if y.Kind == source.Scalar && strings.TrimSpace(y.Text) == "" {
			return
		}
		n.doubtful = true
	case date.Placeholder:
		n.set(kindTBD, "")
		n.missing(w.Value.Missing(), y)
	default:
		n.set(kindDate, canonical(w.Value))
	}
}

// canonical writes a date in one way. UTC is Z or +00:00.
func canonical(v date.Value) string {
	s := v.String()
	if bound, ok := v.Bound(); ok {
		return "by " + canonical(bound)
	}
	if cut, ok := strings.CutSuffix(s, "Z"); ok {
		return cut + "+00:00"
	}
	return s
}

// people adds who is named, in any order, and what is said of each.
func (n *node) people(all portal.People, y *source.Node) {
	n.at = y.At
	if len(all) == 0 {
		if all != nil && y.Kind == source.Scalar {
			n.set(kindNone, "")
		}
		return
	}
	var names []string
	for _, p := range all {
		name := strings.ToLower(tidy(p.Name))
		names = append(names, fmt.Sprintf("%s x%d", name, p.Count))
		if p.Role == "" && p.Note == "" && p.Missing == "" {
			continue
		}
		n.branch(n.free(name), p.At, func(c *node) {
			if p.Role != "" {
				c.branch("role", p.At, func(c *node) { c.prose(p.Role, nil) })
			}
			if p.Note != "" {
				c.branch("note", p.At, func(c *node) { c.prose(p.Note, nil) })
			}
			if p.Missing != "" {
				c.branch("tbd", p.At, func(c *node) { c.prose(p.Missing, nil) })
			}
		})
	}
	slices.Sort(names)
	n.set(kindPeople, strings.Join(names, separator))
}

// free gives a name for a child that no other has.
func (n *node) free(name string) string {
	name = strings.ReplaceAll(name, " ", "-")
	out := name
	for i := 2; n.child(segment(out)) != nil; i++ {
		out = fmt.Sprintf("%s-%d", name, i)
	}
	return out
}

func (n *node) teams(all portal.Teams, y *source.Node) {
	for i, t := range all {
		c := &node{name: segment(n.free(tidy(t.Name))), at: t.At}
		if t.Open {
			c.set(kindTBD, "")
		} else {
			c.people(t.Members, y.Pairs[i].Value)
		}
		n.add(c)
		n.ids = append(n.ids, c.name)
	}
	if len(n.ids) > 0 {
		n.set(kindEntries, strings.Join(n.ids, " "))
	}
}

// items adds the lines of a list, with what is said of each and below it.
func (n *node) items(all portal.Items, nodes []*source.Node) {
	if len(all) != len(nodes) {
		return
	}
	n.list(nodes, func(i int, c *node, y *source.Node) {
		it := all[i]
		c.text(it.Text, y)
		if y.Kind != source.Mapping {
			return
		}
		if who := y.Get("who"); who != nil {
			c.branch("who", who.At, func(c *node) { c.people(it.Who, who) })
		}
		if by := y.Get("by"); by != nil && by.Kind != source.Null {
			c.branch("by", by.At, func(c *node) { c.when(it.By, by) })
		}
		c.plain("for", "reference", y)
		c.plain("undecided", kindValue, y)
		var below []*source.Node
		key := "items"
		for _, k := range [...]string{"items", "steps"} {
			if l := y.Get(k); l != nil && l.Kind != source.Null {
				key = k
				below = append(below, listed(l)...)
			}
		}
		c.branch(key, y.At, func(c *node) { c.items(it.Items, below) })
	})
}

func (n *node) repository(r portal.Repository, y *source.Node) {
	n.at = y.At
	switch {
	case r.Private:
		n.set(kindValue, "private")
	case r.Text.State == portal.Given:
		n.set(kindAddress, "")
	default:
		n.state(r.Text.State)
	}
	n.missing(r.Text.Missing, y)
	if y.Get("name") != nil {
		n.plain("name", kindName, y)
		n.plain("url", kindAddress, y)
	}
	n.plain("branch", kindName, y)
	n.textOf("note", y)
}

func (n *node) version(v portal.VersionValue, y *source.Node) {
	n.at = y.At
	if v.Text.State == portal.Given {
		n.set(kindVersion, tidy(v.Text.Markdown))
	} else {
		n.state(v.Text.State)
	}
	n.missing(v.Text.Missing, y)
	n.plain("target", kindValue, y)
	if len(v.Or) > 0 {
		// Alternatives may stand in the order of preference.
		n.branch("or", y.At, func(c *node) { c.exact(kindVersion, strings.Join(v.Or, separator)) })
	}
	n.textOf("if", y)
	n.textOf("note", y)
}

// extra adds the fields of a portal's own. What has several words is prose.
func (n *node) extra(y *source.Node) {
	switch y.Kind {
	case source.Mapping:
		for _, p := range y.Pairs {
			n.branch(p.Key, p.KeyAt, func(c *node) { c.extra(p.Value) })
		}
	case source.Sequence:
		n.list(y.Items, func(_ int, c *node, y *source.Node) { c.extra(y) })
	case source.Scalar:
		if strings.Contains(tidy(y.Text), " ") {
			n.prose(y.Text, y)
		} else {
			n.set(kindValue, tidy(y.Text))
		}
	}
}

// separator stands between the parts of a value.
const separator = "\x1f"

// quotes are the ways to write a quotation mark that mean the same.
var quotes = strings.NewReplacer("’", "'", "‘", "'", "ʼ", "'", "“", `"`, "”", `"`, "„", `"`)

// tidy leaves out what may be mended in any value: white space, and the way in
// which characters are encoded.
func tidy(s string) string {
	return strings.Join(strings.Fields(quotes.Replace(norm.NFC.String(s))), " ")
}
