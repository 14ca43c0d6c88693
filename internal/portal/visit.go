package portal

import (
	"reflect"

	"slipway/internal/source"
)

// each calls fn for every T that can be reached from root through pointers,
// structs and slices, in the order of the fields. Root is a pointer.
func each[T any](root any, fn func(*T)) {
	visit(reflect.ValueOf(root), reflect.TypeFor[T](), func(v reflect.Value) { fn(v.Addr().Interface().(*T)) })
}

var nodeType = reflect.TypeFor[*source.Node]()

func visit(v reflect.Value, want reflect.Type, fn func(reflect.Value)) {
	if v.Type() == want && v.CanAddr() {
		fn(v)
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() && v.Type() != nodeType {
			visit(v.Elem(), want, fn)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				visit(v.Field(i), want, fn)
			}
		}
	case reflect.Slice:
		if leaf(v.Type().Elem()) {
			return
		}
		for i := range v.Len() {
			visit(v.Index(i), want, fn)
		}
	}
}

// leaf reports whether values of a type hold nothing to visit.
func leaf(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.String, reflect.Int, reflect.Bool, reflect.Float64, reflect.Uint8:
		return true
	}
	return false
}

// EachDate calls fn for every date of a release, in the order of the fields.
func EachDate(r *Release, fn func(*When)) { each(r, fn) }

// EachPerson calls fn for every person that a release names, in the order of
// the fields.
func EachPerson(r *Release, fn func(*PersonRef)) { each(r, fn) }

// EachText calls fn for every text of a release, or of any other part of the
// model, in the order of the fields.
func EachText[T any](part *T, fn func(*Text)) { each(part, fn) }

// EachItem calls fn for every line of the lists of a release, in the order of
// the fields.
func EachItem(r *Release, fn func(*Item)) { each(r, fn) }
