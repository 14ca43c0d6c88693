package freeze

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// Of reads the facts of a plan, in the order in which plan.yaml states them.
// It goes through the model and the file side by side: the model says what a
// value means, the file where it stands.
func Of(r *portal.Release) *Facts {
	root := &node{at: diag.Range{File: r.PlanFile, Line: 1, Column: 1, EndLine: 1, EndColumn: 1}}
	root.structure(reflect.ValueOf(&r.Plan).Elem(), r.PlanNode)
	return &Facts{File: r.PlanFile, root: root}
}

// notFacts are fields that say nothing about what was agreed: a plan may be
// cancelled after it was frozen, and old addresses may be made to lead here.
var notFacts = map[string]bool{"Plan.Status": true}

const renamedFrom = "renamed_from"

// structure adds the fields of a struct that a mapping fills.
func (n *node) structure(v reflect.Value, y *source.Node) {
	if y == nil || y.Kind != source.Mapping {
		return
	}
	fields := reflect.VisibleFields(v.Type())
	for _, p := range y.Pairs {
		i := slices.IndexFunc(fields, func(f reflect.StructField) bool { return keyOf(f) == p.Key })
		if i < 0 || p.Key == renamedFrom || p.Value.Kind == source.Null {
			continue // unknown fields are reported where the plan is read
		}
		f := fields[i]
		if owned := v.Type().Name() + "." + f.Name; !notFacts[owned] {
			n.branch(p.Key, p.KeyAt, func(c *node) { c.field(v.FieldByIndex(f.Index), f, owned, p.Value) })
		}
	}
}

// branch adds a child if fill finds any fact for it.
func (n *node) branch(name string, at diag.Range, fill func(*node)) {
	c := &node{name: segment(name), at: at}
	fill(c)
	if c.kind != "" || len(c.children) > 0 || c.doubtful {
		n.add(c)
	}
}

// keyOf is the key that fills a field, "" if none does.
func keyOf(f reflect.StructField) string {
	name, option, _ := strings.Cut(f.Tag.Get("yaml"), ",")
	if name == "-" || option == "at" {
		return ""
	}
	return name
}

// field adds what a field says. owned is the field with its struct, such as
// Milestone.Date.
func (n *node) field(v reflect.Value, f reflect.StructField, owned string, y *source.Node) {
	if v.Kind() == reflect.Pointer && v.IsNil() {
		return
	}
	if n.value(v, owned, y) {
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		n.structure(v.Elem(), y)
	case reflect.Struct:
		n.structure(v, y)
	case reflect.Slice:
		if strings.HasSuffix(f.Tag.Get("yaml"), ",byid") {
			n.entries(v, y)
			return
		}
		n.list(listed(y), func(i int, c *node, y *source.Node) {
			if i < v.Len() {
				c.field(reflect.Indirect(v.Index(i)), reflect.StructField{}, owned, y)
			}
		})
	}
}

// entries adds a collection by id. Its order is a fact where the portal shows
// it; the shares of a key result have none.
func (n *node) entries(v reflect.Value, y *source.Node) {
	if y.Kind != source.Mapping || v.Len() != len(y.Pairs) {
		return
	}
	for i, p := range y.Pairs {
		c := &node{name: segment(p.Key), at: p.KeyAt}
		n.ids = append(n.ids, c.name)
		if w, ok := v.Index(i).Interface().(*portal.PersonWeight); ok {
			c.set(kindNumber, tidy(w.Value))
		} else {
			c.structure(reflect.Indirect(v.Index(i)), p.Value)
		}
		n.add(c)
	}
	if v.Type() == reflect.TypeFor[[]*portal.PersonWeight]() {
		slices.Sort(n.ids)
	}
	n.set(kindEntries, strings.Join(n.ids, " "))
}

// list adds a list whose entries go by their numbers, from 1. A list without
// entries says as little as none.
func (n *node) list(nodes []*source.Node, fill func(i int, c *node, y *source.Node)) {
	for i, y := range nodes {
		c := &node{name: strconv.Itoa(i + 1), at: y.At}
		fill(i, c, y)
		n.add(c)
	}
	if len(nodes) > 0 {
		n.set(kindList, strconv.Itoa(len(nodes)))
	}
}

// listed gives the entries of a list. One value is a list of one.
func listed(y *source.Node) []*source.Node {
	if y.Kind == source.Sequence {
		return y.Items
	}
	return []*source.Node{y}
}
