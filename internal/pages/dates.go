package pages

import (
	"fmt"

	"slipway/internal/date"
	"slipway/internal/portal"
)

// value shows a date value. Days come again and again on the pages of a large
// portal: each is written once.
func (b *builder) value(v date.Value) Date {
	if v.Kind() != date.OnDay {
		return b.writeValue(v)
	}
	d, ok := b.days[v]
	if !ok {
		d = b.writeValue(v)
		b.days[v] = d
	}
	return d
}

func (b *builder) writeValue(v date.Value) Date {
	d := Date{Kind: v.Kind().String(), ISO: v.String()}
	if _, ok := v.Earliest(); ok {
		d.Text, d.Long = b.words.Date(v), b.words.LongDate(v)
	}
	switch v.Kind() {
	case date.Absent:
		d.ISO = ""
	case date.Placeholder:
		d.Kind, d.ISO, d.Missing = "tbd", "", v.Missing()
	case date.OnDay:
		d.Day = d.ISO
	case date.At:
		d.Kind = "time"
		first, _ := v.Day()
		clock, _ := v.Clock()
		offset, _ := v.Offset()
		d.Day, d.Clock, d.Zone = first.String(), fmt.Sprintf("%02d:%02d", clock.Hour(), clock.Minute()), offset.String()
	case date.InMonth, date.InQuarter, date.InYear:
		first, _ := v.Earliest()
		d.Day = first.String()
	case date.By:
		d.Kind = "by"
		if inner, ok := v.Bound(); ok {
			shown := b.value(inner)
			d.Resolved, d.Day, d.ISO = &shown, shown.Day, shown.ISO
		}
	case date.RelativeTo:
		r, _ := v.Relative()
		d.ISO = ""
		d.After, d.Min, d.Max, d.First = r.After, r.Min, r.Max, r.First
		d.Anchor = &Link{Name: r.Anchor}
	case date.Recurs:
		r, _ := v.Recurring()
		d.ISO = ""
		d.Text = b.words.Every(r.Every)
		if !r.Offset.IsZero() {
			d.Clock, d.Zone = fmt.Sprintf("%02d:%02d", r.At.Hour(), r.At.Minute()), r.Offset.String()
		}
	}
	return d
}

// when shows a date as written. A relative one is left unresolved; see
// anchored.
func (b *builder) when(w portal.When) Date { return b.value(w.Value) }

// optional is when for dates that may be left out.
func (b *builder) optional(w portal.When) *Date {
	if w.IsAbsent() {
		return nil
	}
	d := b.when(w)
	return &d
}
