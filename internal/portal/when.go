package portal

import (
	"errors"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/source"
)

// When is a date as written in a plan. Value is filled in by Load, once the
// zone of the release is known.
type When struct {
	Value date.Value
	At    diag.Range

	node *source.Node
}

// UnmarshalNode keeps the node; see resolve.
func (w *When) UnmarshalNode(n *source.Node, problems *diag.List) {
	if n.Kind != source.Null {
		w.At, w.node = n.At, n
	}
}

// IsAbsent reports whether nothing was written.
func (w When) IsAbsent() bool { return w.At.IsZero() }

// resolve reads the date, once. A time without an offset takes zone. It
// reports whether there was nothing wrong with it.
func (w *When) resolve(zone date.Offset, problems *diag.List) bool {
	n := w.node
	if n == nil {
		return true
	}
	w.node = nil
	switch n.Kind {
	case source.Scalar:
		v, err := date.Parse(n.Text, zone)
		w.Value = v
		return reportDate(err, n, problems)
	case source.Mapping:
		return w.mapping(n, zone, problems)
	}
	problems.Errorf(n.At, "date/form", "write one date, such as 2019-06-20", "expected a date, found %s", n.Kind)
	return false
}

func (w *When) mapping(n *source.Node, zone date.Offset, problems *diag.List) bool {
	var m struct {
		After  string `yaml:"after"`
		Before string `yaml:"before"`
		Days   string `yaml:"days"`
		First  string `yaml:"first"`
		Every  string `yaml:"every"`
		At     string `yaml:"at"`
		By     string `yaml:"by"`
		TBD    string `yaml:"tbd"`
	}
	if !source.Decode(n, &m, problems) {
		return false
	}
	var err error
	switch {
	case n.Get("tbd") != nil:
		w.Value = date.TBD(m.TBD)
	case n.Get("by") != nil:
		w.Value, err = date.Parse("by "+m.By, zone)
	case n.Get("every") != nil:
		var r date.Recurring
		r, err = date.NewRecurring(m.Every, m.At, zone)
		if err == nil {
			w.Value = r.Value()
		}
	default:
		var r date.Relative
		r, err = date.NewRelative(m.After, m.Before, m.Days, m.First)
		if err == nil {
			w.Value = r.Value()
		}
	}
	return reportDate(err, n, problems)
}

// readZone reads an offset from UTC. In the place of one that is wrong stands
// UTC, so that not every time without an offset is wrong as well.
func readZone(text string, at diag.Range, problems *diag.List) date.Offset {
	zone, err := date.ParseOffset(text)
	var wrong *date.ParseError
	if errors.As(err, &wrong) {
		problems.Errorf(at, "date/zone", wrong.Hint, "zone: %s", wrong.Reason)
		zone = utc()
	}
	return zone
}

func utc() date.Offset {
	zone, _ := date.ParseOffset("Z")
	return zone
}

// reportDate turns an error of package date into a problem, at the field that
// it is about where it names one. It reports whether there is none.
func reportDate(err error, n *source.Node, problems *diag.List) bool {
	if err == nil {
		return true
	}
	var pe *date.ParseError
	if !errors.As(err, &pe) {
		problems.Errorf(n.At, "date/format", "write a date such as 2019-06-20", "%v", err)
		return false
	}
	at := n.At
	if c := n.Get(pe.Field); c != nil {
		at = c.At
	}
	problems.Errorf(at, "date/format", pe.Hint, "%s", pe.Reason)
	return false
}
