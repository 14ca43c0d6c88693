package source

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"slipway/internal/diag"
)

// field is one field of a struct that a key of a mapping fills.
type field struct {
	index []int
	byID  bool // a slice filled from a mapping keyed by id
	one   bool // a slice that a single scalar may stand for
}

// fields is what the tags of a struct type say.
type fields struct {
	byName map[string]field
	names  []string         // sorted
	at     []int            // of the diag.Range that receives the place
	id     []int            // of the string that receives the key
	idAt   []int            // of the diag.Range that receives the key's place
	places map[string][]int // by key, of the diag.Range that receives its value's place
}

var (
	rangeType       = reflect.TypeFor[diag.Range]()
	nodeType        = reflect.TypeFor[*Node]()
	unmarshalerType = reflect.TypeFor[Unmarshaler]()
)

// fieldsOf reads the tags of a struct type. A tag that makes no sense is a
// mistake in the program, and panics.
func fieldsOf(t reflect.Type) *fields {
	f := &fields{byName: map[string]field{}, places: map[string][]int{}}
	f.collect(t, nil)
	for name := range f.byName {
		f.names = append(f.names, name)
	}
	slices.Sort(f.names)
	return f
}

func (f *fields) collect(t reflect.Type, above []int) {
	for i := range t.NumField() {
		sf := t.Field(i)
		index := append(slices.Clone(above), i)
		tag, tagged := sf.Tag.Lookup("yaml")
		if sf.Anonymous && sf.Type.Kind() == reflect.Struct && tag != "-" {
			f.collect(sf.Type, index)
			continue
		}
		if !tagged || tag == "-" {
			continue
		}
		name, option, _ := strings.Cut(tag, ",")
		if name == "" {
			f.special(t, sf, index, option)
			continue
		}
		if option == "at" && sf.Type == rangeType {
			f.places[name] = index
			continue
		}
		if _, twice := f.byName[name]; twice {
			panic(fmt.Sprintf("source: %v has two fields for %q", t, name))
		}
		fd := field{index: index, byID: option == "byid", one: option == "one"}
		if option != "" && !fd.byID && !fd.one {
			panic(fmt.Sprintf("source: %v.%s: unknown option %q", t, sf.Name, option))
		}
		f.byName[name] = fd
	}
}

// special notes a field that is filled from the place of a value, not from
// one of its keys.
func (f *fields) special(t reflect.Type, sf reflect.StructField, index []int, option string) {
	switch {
	case option == "at" && sf.Type == rangeType:
		f.at = index
	case option == "idat" && sf.Type == rangeType:
		f.idAt = index
	case option == "id" && sf.Type.Kind() == reflect.String:
		f.id = index
	default:
		panic(fmt.Sprintf("source: %v.%s: bad tag %q", t, sf.Name, sf.Tag))
	}
}
