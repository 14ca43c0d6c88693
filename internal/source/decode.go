package source

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"slipway/internal/diag"
)

// Unmarshaler is a value that reads itself from a node. A pointer to it is
// asked before its kind or tags are looked at. Nodes of every kind are passed,
// Null too. To read its tagged fields the plain way, it calls DecodeFields.
type Unmarshaler interface {
	UnmarshalNode(n *Node, problems *diag.List)
}

// Decode fills the value that into points to from a node and reports whether
// it did so without an error. It reports every problem and goes on after each.
//
// Structs are filled from mappings by their tags:
//
//	Name  string     `yaml:"name"`            from the key name
//	Steps []Step     `yaml:"steps,byid"`      from a mapping of id to step
//	Roles []string   `yaml:"roles,one"`       from a list, or a single text
//	At    diag.Range `yaml:",at"`             the place of the value
//	RoleAt diag.Range `yaml:"roles,at"`       the place of the value of the key roles
//	ID    string     `yaml:",id"`             the key, in a mapping by id
//	IDAt  diag.Range `yaml:",idat"`           the place of the key
//
// Embedded structs count as part of the struct; fields without a tag are left
// alone, and a key without a field is an error. Strings take any scalar as
// written. Numbers are decimal, truth is true or false, both without quotes. A
// Null leaves its field zero. Maps have string keys; a *Node field takes the
// node itself. Any other type is a mistake in the program, and panics.
func Decode(n *Node, into any, problems *diag.List) bool {
	return decodeInto(n, into, problems, true)
}

// DecodeFields is Decode without asking into itself for UnmarshalNode.
func DecodeFields(n *Node, into any, problems *diag.List) bool {
	return decodeInto(n, into, problems, false)
}

func decodeInto(n *Node, into any, problems *diag.List, ask bool) bool {
	v := reflect.ValueOf(into)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		panic(fmt.Sprintf("source: cannot decode into %T", into))
	}
	if n == nil {
		n = &Node{Kind: Null}
	}
	d := &decoder{types: map[reflect.Type]*fields{}}
	if ask {
		d.value(n, v.Elem(), field{}, "the value")
	} else {
		d.plain(n, v.Elem(), field{}, "the value")
	}
	for i, p := range d.problems.Sorted() {
		if i == maxProblems {
			tooMany(n.At.File, problems)
			break
		}
		problems.Add(p)
	}
	return d.problems.Count(diag.Error) == 0
}

// decoder fills one Go value. Its problems are kept apart until the end, so
// that it can tell its own errors from those of others.
type decoder struct {
	problems diag.List
	types    map[reflect.Type]*fields
}

func (d *decoder) fields(t reflect.Type) *fields {
	f := d.types[t]
	if f == nil {
		f = fieldsOf(t)
		d.types[t] = f
	}
	return f
}

// value fills v, which says itself how or is filled by its kind. what names
// it in problems.
func (d *decoder) value(n *Node, v reflect.Value, opts field, what string) {
	if v.Kind() != reflect.Pointer && v.Addr().Type().Implements(unmarshalerType) {
		v.Addr().Interface().(Unmarshaler).UnmarshalNode(n, &d.problems)
		d.place(n, v)
		return
	}
	d.plain(n, v, opts, what)
}

// place notes where a struct was written, unless it has done so itself.
func (d *decoder) place(n *Node, v reflect.Value) {
	if v.Kind() != reflect.Struct {
		return
	}
	if f := d.fields(v.Type()); f.at != nil {
		if at := v.FieldByIndex(f.at); at.IsZero() {
			at.Set(reflect.ValueOf(n.At))
		}
	}
}

// plain fills v by its kind.
func (d *decoder) plain(n *Node, v reflect.Value, opts field, what string) {
	if v.Type() == nodeType {
		v.Set(reflect.ValueOf(n))
		return
	}
	if v.Kind() == reflect.Pointer {
		if n.Kind == Null && !v.Type().Implements(unmarshalerType) {
			return
		}
		v.Set(reflect.New(v.Type().Elem()))
		d.value(n, v.Elem(), opts, what)
		return
	}
	if n.Kind == Null {
		d.place(n, v)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		d.structure(n, v, what)
	case reflect.Slice:
		d.slice(n, v, opts, what)
	case reflect.Map:
		d.mapping(n, v, what)
	default:
		d.scalar(n, v, what)
	}
}

// structure fills a struct from the keys of a mapping.
func (d *decoder) structure(n *Node, v reflect.Value, what string) {
	d.place(n, v)
	if n.Kind != Mapping {
		d.wrong(n, what, "a mapping")
		return
	}
	f := d.fields(v.Type())
	for _, p := range n.Pairs {
		opts, ok := f.byName[p.Key]
		if !ok {
			d.unknown(p, f.names)
			continue
		}
		if at, ok := f.places[p.Key]; ok {
			v.FieldByIndex(at).Set(reflect.ValueOf(p.Value.At))
		}
		d.value(p.Value, v.FieldByIndex(opts.index), opts, quoted(p.Key))
	}
}

// unknown reports a key that no field takes.
func (d *decoder) unknown(p Pair, known []string) {
	hint := "known here: " + strings.Join(known, ", ")
	if slices.Contains(known, "extra") {
		hint += "; fields of your own go below `extra`"
	}
	if near, ok := diag.Nearest(p.Key, known); ok {
		hint = "did you mean `" + near + "`?"
	}
	d.problems.Errorf(p.KeyAt, "yaml/unknown-field", hint, "there is no field %s here", quoted(p.Key))
}

// slice fills a slice from a list, a single scalar, or a mapping by id.
func (d *decoder) slice(n *Node, v reflect.Value, opts field, what string) {
	switch {
	case opts.byID && n.Kind == Mapping:
		list := reflect.MakeSlice(v.Type(), len(n.Pairs), len(n.Pairs))
		for i, p := range n.Pairs {
			d.keyed(p, list.Index(i))
		}
		v.Set(list)
	case opts.byID:
		d.wrong(n, what, "a mapping of ids")
	case n.Kind == Sequence:
		list := reflect.MakeSlice(v.Type(), len(n.Items), len(n.Items))
		for i, item := range n.Items {
			d.item(item, list.Index(i), "an item of "+what)
		}
		v.Set(list)
	case opts.one && n.Kind == Scalar:
		list := reflect.MakeSlice(v.Type(), 1, 1)
		d.value(n, list.Index(0), field{}, what)
		v.Set(list)
	default:
		d.wrong(n, what, "a list")
	}
}

// item fills one item of a list. A dash with nothing behind it is a slip,
// unless the type has a meaning for it.
func (d *decoder) item(n *Node, v reflect.Value, what string) {
	if n.Kind == Null && v.Type() != nodeType && !v.Type().Implements(unmarshalerType) && !v.Addr().Type().Implements(unmarshalerType) {
		d.problems.Errorf(n.At, "yaml/type", "write a value, or delete the line", "%s is empty", what)
		return
	}
	d.value(n, v, field{}, what)
}

// keyed fills one entry of a mapping by id. The id is there when an
// Unmarshaler is asked, and still there if that puts a new value in its place.
// What is no id goes by the one that the problem proposes, so that references
// to that are not reported as well.
func (d *decoder) keyed(p Pair, v reflect.Value) {
	what := quoted(p.Key)
	checkID(p.Key, p.KeyAt, &d.problems)
	if slug := Slug(p.Key); !ValidID(p.Key) && slug != "" {
		p.Key = slug
	}
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(v.Type().Elem()))
		v = v.Elem()
	}
	if v.Kind() != reflect.Struct {
		panic(fmt.Sprintf("source: byid needs structs, not %v", v.Type()))
	}
	d.identify(p, v)
	d.value(p.Value, v, field{}, what)
	d.identify(p, v)
}

func (d *decoder) identify(p Pair, v reflect.Value) {
	f := d.fields(v.Type())
	if f.id != nil {
		v.FieldByIndex(f.id).SetString(p.Key)
	}
	if f.idAt != nil {
		v.FieldByIndex(f.idAt).Set(reflect.ValueOf(p.KeyAt))
	}
}

// mapping fills a Go map with string keys.
func (d *decoder) mapping(n *Node, v reflect.Value, what string) {
	if v.Type().Key().Kind() != reflect.String {
		panic(fmt.Sprintf("source: cannot decode into %v", v.Type()))
	}
	if n.Kind != Mapping {
		d.wrong(n, what, "a mapping")
		return
	}
	m := reflect.MakeMapWithSize(v.Type(), len(n.Pairs))
	for _, p := range n.Pairs {
		value := reflect.New(v.Type().Elem()).Elem()
		d.value(p.Value, value, field{}, quoted(p.Key))
		m.SetMapIndex(reflect.ValueOf(p.Key).Convert(v.Type().Key()), value)
	}
	v.Set(m)
}
