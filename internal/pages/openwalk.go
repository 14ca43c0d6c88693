package pages

import (
	"cmp"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/markdown"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// openWalk visits every value of a release and collects those that are open.
// It knows nothing of single fields, so that a new one is never forgotten.
type openWalk struct {
	portal  *portal.Portal
	release *portal.Release
	where   []Crumb
	who     portal.People
	at      diag.Range
	points  []OpenPoint
}

func (w *openWalk) add(kind, missing, value string, at diag.Range) {
	if at.IsZero() {
		at = w.at
	}
	w.points = append(w.points, OpenPoint{
		Where: essential(w.where), Kind: kind, Missing: missing, Value: shorten(markdown.Plain(value)), Who: w.who, At: at,
	})
}

// essential leaves out fields that only hold something with a name of its own:
// "Objectives › Key results › 75 posts › Issue" needs no "Key results". The
// first crumb says which part of the release it is and stays.
func essential(where []Crumb) []Crumb {
	var out []Crumb
	holds := false
	for i := len(where) - 1; i >= 0; i-- {
		c := where[i]
		holds = i < len(where)-1 && c.Name == "" && (isName(where[i+1].Name) || holds)
		if i == 0 || !holds {
			out = append(out, c)
		}
	}
	slices.Reverse(out)
	return out
}

// isName reports whether a crumb's name says something by itself, which a
// number in a list does not.
func isName(name string) bool { return strings.Trim(name, "0123456789") != "" }

// in visits a value below one more crumb. A crumb without words is left out.
func (w *openWalk) in(c Crumb, visit func()) {
	if c != (Crumb{}) {
		w.where = append(w.where, c)
		defer func() { w.where = w.where[:len(w.where)-1] }()
	}
	visit()
}

func (w *openWalk) value(v reflect.Value) {
	switch x := v.Interface().(type) {
	case portal.Text:
		w.text(x)
	case portal.When:
		if x.Value.Kind() == date.Placeholder {
			w.add(openMissing, x.Value.Missing(), "", x.At)
		}
	case portal.Item:
		w.item(x)
	case portal.Box:
		w.box(x)
	case portal.Link:
		if isOpenLink(x) {
			w.in(Crumb{Name: x.Label}, func() { w.add(openMissing, x.Open, "", x.At) })
		}
	case portal.Team:
		w.team(x)
	case portal.PersonRef:
		w.person(x)
	case string:
		if missing, ok := placeholder(x); ok {
			w.add(openMissing, missing, "", diag.Range{})
		}
	case diag.Range, *source.Node:
	default:
		w.inside(v)
	}
}

// inside visits what a struct or a list is made of.
func (w *openWalk) inside(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			w.value(v.Elem())
		}
	case reflect.Struct:
		who, at := w.who, w.at
		w.who, w.at = keeper(v, who), placeOf(v, at)
		for i := range v.NumField() {
			f := v.Type().Field(i)
			if f.IsExported() && f.Name != "ID" {
				w.in(Crumb{Key: fieldKey(f)}, func() { w.value(v.Field(i)) })
			}
		}
		w.who, w.at = who, at
	case reflect.Slice:
		for i := range v.Len() {
			w.in(w.entry(v.Index(i), i), func() { w.value(v.Index(i)) })
		}
	}
}

func (w *openWalk) text(t portal.Text) {
	switch {
	case t.State == portal.Open:
		w.add(openMissing, t.Missing, "", t.At)
	case t.Missing != "":
		w.add(openConfirm, t.Missing, t.Markdown, t.At)
	}
}

func (w *openWalk) item(it portal.Item) {
	who := w.who
	if len(it.Who) > 0 {
		w.who = it.Who
	}
	w.text(it.Text)
	if it.Undecided && !it.Text.IsOpen() {
		w.add(openUndecided, "", it.Text.Markdown, it.At)
	}
	w.in(Crumb{Name: shorten(markdown.Plain(it.Text.Markdown))}, func() {
		w.inside(reflect.ValueOf(it.Who))
		w.value(reflect.ValueOf(it.By))
		w.inside(reflect.ValueOf(it.Items))
	})
	w.who = who
}

func (w *openWalk) box(x portal.Box) {
	switch {
	case x.Placeholder:
		w.add(openMissing, x.Text.Missing, "", x.At)
	case x.Text.Missing != "":
		w.text(x.Text)
	case x.Undecided:
		w.add(openUndecided, "", x.Text.Markdown, x.At)
	}
}

func (w *openWalk) team(t portal.Team) {
	w.in(Crumb{Name: t.Name}, func() {
		if t.Open {
			w.add(openMissing, "", "", t.At)
		}
		w.inside(reflect.ValueOf(t.Members))
	})
}

// person finds people who are not named yet, and roles that are not.
func (w *openWalk) person(p portal.PersonRef) {
	if p.Open {
		w.add(openMissing, p.Missing, "", p.At)
	}
	if missing, ok := placeholder(p.Role); ok {
		w.in(Crumb{Name: p.Name}, func() { w.add(openMissing, missing, "", p.At) })
	}
}

// placeholder reads `tbd` and `tbd: what is missing` in fields that are plain
// strings.
func placeholder(s string) (missing string, ok bool) {
	lower := strings.ToLower(strings.TrimSpace(s))
	if lower == "tbd" {
		return "", true
	}
	if strings.HasPrefix(lower, "tbd:") {
		return strings.TrimSpace(strings.TrimSpace(s)[len("tbd:"):]), true
	}
	return "", false
}

// keeper gives the people who answer for a part of a release, or those who
// answer for what it is part of.
func keeper(v reflect.Value, outer portal.People) portal.People {
	for _, name := range [...]string{"Responsible", "Manager", "Author", "Who"} {
		if f := v.FieldByName(name); f.IsValid() {
			if people, ok := f.Interface().(portal.People); ok && len(people) > 0 {
				return people
			}
		}
	}
	return outer
}

// placeOf gives the place of a struct, or that of what it is part of.
func placeOf(v reflect.Value, outer diag.Range) diag.Range {
	for _, name := range [...]string{"IDAt", "At"} {
		if f := v.FieldByName(name); f.IsValid() {
			if at, ok := f.Interface().(diag.Range); ok && !at.IsZero() {
				return at
			}
		}
	}
	return outer
}

// fieldKey is the name that people write a field under; "" for one that has
// none of its own, such as the text of a value with remarks.
func fieldKey(f reflect.StructField) string {
	tag, tagged := f.Tag.Lookup("yaml")
	name, _, _ := strings.Cut(tag, ",")
	switch {
	case name == "-", f.Anonymous, f.Name == "Plan", f.Name == "Live", f.Name == "Text", f.Name == "Value":
		return ""
	case tagged:
		return name
	}
	return strings.ToLower(f.Name)
}

// entry is the crumb of an entry of a list: its name, or its number where it
// has none.
func (w *openWalk) entry(v reflect.Value, i int) Crumb {
	r := w.release
	switch x := v.Interface().(type) {
	case *portal.Milestone:
		return Crumb{Name: markdown.Plain(x.Title()), Path: MilestonePath(r.ID, x.ID)}
	case *portal.ReleaseProduct:
		if p := w.portal.Product(x.ID); p != nil {
			return Crumb{Name: p.Name, Path: PlanPath(r.ID) + "#product-" + x.ID}
		}
		return Crumb{Name: x.ID, Path: PlanPath(r.ID) + "#product-" + x.ID}
	case *portal.Work:
		return Crumb{Name: cmp.Or(x.Name, x.ID), Path: workAnchor(r.ID, x.ID)}
	case *portal.Objective:
		return Crumb{Name: cmp.Or(markdown.Plain(x.Name), x.ID), Path: objectiveAnchor(r.ID, x.ID)}
	case *portal.KeyResult:
		return Crumb{Name: shorten(cmp.Or(markdown.Plain(x.Text.Markdown), x.ID)), Path: ObjectivesPath(r.ID) + "#" + keyResultID(x)}
	case *portal.Section:
		return Crumb{Name: cmp.Or(markdown.Plain(x.Name), x.ID)}
	case *portal.BoxGroup:
		return Crumb{Name: cmp.Or(markdown.Plain(x.Name), x.ID)}
	case portal.Item, portal.Box, portal.Link, portal.Team, portal.PersonRef, string, int:
		return Crumb{}
	}
	if v.Kind() == reflect.Pointer {
		if id := v.Elem().FieldByName("ID"); id.IsValid() {
			if m := r.Milestone(id.String()); m != nil {
				return Crumb{Name: markdown.Plain(m.Title()), Path: MilestonePath(r.ID, m.ID)}
			}
			return Crumb{Name: id.String()}
		}
	}
	return Crumb{Name: strconv.Itoa(i + 1)}
}

// shorten cuts a text that is too long for a crumb at the end of a word.
func shorten(s string) string {
	const most = 60
	runes := []rune(s)
	if len(runes) <= most {
		return s
	}
	cut := string(runes[:most])
	if i := strings.LastIndexByte(cut, ' '); i > most/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:.–-") + "…"
}
