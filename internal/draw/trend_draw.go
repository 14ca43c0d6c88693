package draw

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"slipway/internal/date"
)

// Wide draws the chart with the names of the milestones at the right, for
// screens of 700 pixels and more and for paper. It is "" where no milestone has
// a date.
func (t *Trend) Wide() string {
	tracks := t.follow()
	names := 0.0
	for _, k := range tracks {
		names = max(names, trendStyle.width(k.label))
	}
	return t.draw(tracks, "wide", trendWidth, min(names, mostTrend)+leader+2, 320)
}

// Narrow draws the chart for narrow screens: numbers stand at the right, and
// the names below.
func (t *Trend) Narrow() string {
	tracks := t.follow()
	return t.draw(tracks, "narrow", narrowWidth, numberStyle.width(strconv.Itoa(len(tracks)))+leader-6, 240)
}

func (t *Trend) draw(tracks []track, kind string, width, room, height float64) string {
	if len(tracks) == 0 {
		return ""
	}
	f := t.frame(tracks, width, room, height)
	var c canvas
	t.axes(&c, &f)
	t.events(&c, &f)
	for i := range tracks {
		f.track(&c, &tracks[i])
	}
	f.names(&c, tracks, kind == "narrow")
	y := f.bottom + 64
	if kind == "narrow" {
		for i, k := range tracks {
			c.text(numberStyle, 22, y, atEnd, strconv.Itoa(i+1), 22)
			c.text(trendStyle, 30, y, atStart, k.label, width-30)
			y += 18
		}
		y += 6
	}
	y = c.legend(t.explained(tracks, &f), width, y)

	var out canvas
	out.image("svg", t.Prefix+"-trend-"+kind, t.Title, t.Desc, "class", "chart trend "+kind,
		"viewBox", "0 0 "+num(width)+" "+num(y+6), "direction", "ltr")
	out.b.WriteString(c.String())
	out.shut("svg")
	return out.String()
}

// axes draws what is behind the lines.
func (t *Trend) axes(c *canvas, f *frame) {
	c.void("rect", "class", "frame", "x", f.left, "y", f.top, "width", f.right-f.left, "height", f.bottom-f.top,
		"data-first-on", f.on.first.String(), "data-last-on", f.on.last.String(),
		"data-first-date", f.date.first.String(), "data-last-date", f.date.last.String())
	if label := t.corner(f); label != "" {
		c.text(cornerStyle, f.left-8, 12, atEnd, label, f.left)
	}
	for i, d := range f.date.ticks() {
		y := f.y(d)
		c.line("wl", f.left, y, f.right, y)
		c.text(tickStyle, f.left-8, y+4.2, atEnd, t.Words.tick(f.date.unit, d, i == 0), f.left)
	}
	end := 0.0
	for i, d := range f.on.ticks() {
		x, label := f.x(d), t.Words.tick(f.on.unit, d, i == 0)
		c.line("ml", x, f.bottom, x, f.bottom+4)
		half := tickStyle.width(label) / 2
		if x-half >= end && x+half <= f.width {
			c.text(tickStyle, x, f.bottom+20, atMiddle, label, 2*half)
			end = x + half + 6
		}
	}
	if from, to, ok := f.diagonal(); ok {
		c.line("diag", f.x(from), f.y(from), f.x(to), f.y(to))
	}
}

// diagonal gives the days from which and to which a day of the report and a
// date expected can be the same; false if none can.
func (f *frame) diagonal() (from, to date.Day, ok bool) {
	from, to = later(f.on.first, f.date.first), f.on.last
	if f.date.last.Before(to) {
		to = f.date.last
	}
	return from, to, from.Before(to)
}

// events draws the days of revisions and the as-of day. The label of a revision
// is left out where it would run into that of another, or is of the same day.
func (t *Trend) events(c *canvas, f *frame) {
	all := slices.Clone(t.Revisions)
	slices.SortStableFunc(all, func(a, b Event) int { return a.On.Compare(b.On) })
	all = slices.CompactFunc(all, func(a, b Event) bool { return a.On == b.On })
	end := f.left - 2
	for _, e := range all {
		if e.On.Before(f.on.first) || e.On.After(f.on.last) || e.On.IsZero() {
			continue
		}
		x, label := f.x(e.On), clean(e.Label)
		c.line("rev", x, f.top, x, f.bottom)
		half := revisionStyle.width(label) / 2
		at := min(x, f.width-half)
		if label != "" && at-half >= end {
			c.text(revisionStyle, at, f.top-8, atMiddle, label, 2*half)
			end = at + half + 8
		}
	}
	if t.AsOf.IsZero() || t.AsOf.Before(f.on.first) || t.AsOf.After(f.on.last) {
		return
	}
	x, label := f.x(t.AsOf), clean(t.AsOfLabel)
	c.line("now", x, f.top, x, f.bottom+26)
	if label != "" {
		room := f.width - 4
		half := min(nowStyle.width(label), room)/2 + 2
		c.text(nowStyle, min(max(x, half), f.width-half), f.bottom+39, atMiddle, label, room)
	}
}

// track draws the line of a milestone and its points.
func (f *frame) track(c *canvas, k *track) {
	c.open("g", "class", "tm is-"+string(k.state))
	for _, run := range k.stale {
		c.void("polyline", "class", "tl gap", "points", f.run(run))
	}
	for _, run := range k.solid {
		c.void("polyline", "class", "tl", "points", f.run(run))
	}
	for _, s := range k.set {
		f.point(c, k, "pt", s)
	}
	f.point(c, k, "pt end", k.end)
	c.mark(k.mark, place{at: f.x(k.end.on)}, f.y(k.end.date))
	c.shut("g")
}

func (f *frame) run(spots []spot) string {
	var out []string
	for _, s := range spots {
		out = append(out, f.spot(s))
	}
	return strings.Join(out, " ")
}

func (f *frame) point(c *canvas, k *track, class string, s spot) {
	c.void("circle", "class", class, "cx", f.x(s.on), "cy", f.y(s.date), "r", 2.6,
		"data-milestone", k.id, "data-on", s.on.String(), "data-date", s.date.String())
}

// names sets the names of the lines at the right, or their numbers, each with
// a line that leads to its end.
func (f *frame) names(c *canvas, tracks []track, numbers bool) {
	order := make([]int, len(tracks))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(tracks[b].end.date.Compare(tracks[a].end.date), cmp.Compare(a, b))
	})
	var ends []float64
	for _, i := range order {
		ends = append(ends, f.y(tracks[i].end.date))
	}
	for n, y := range spread(ends, labelPitch, f.top+6, f.bottom-6) {
		k := &tracks[order[n]]
		style, label, from := trendStyle, k.label, f.right+leader
		if numbers {
			style, label, from = numberStyle, strconv.Itoa(order[n]+1), f.right+leader-8
		}
		c.void("polyline", "class", "lead", "points", strings.Join([]string{
			num(f.x(k.end.on)+reach+1) + "," + num(ends[n]), num(f.right+reach+1) + "," + num(ends[n]), num(from-4) + "," + num(y)}, " "))
		c.text(style, from, y+4.5, atStart, label, f.width-from)
	}
}

// explained lists what the chart's marks and lines mean.
func (t *Trend) explained(tracks []track, f *frame) []entry {
	occur, stale := map[role]bool{}, false
	for i := range tracks {
		occur[tracks[i].mark] = true
		stale = stale || len(tracks[i].stale) > 0
	}
	out := t.Words.entries(occur)
	if _, _, ok := f.diagonal(); ok {
		out = append(out, entry{line: "diag", word: t.Words.Today})
	}
	if stale {
		out = append(out, entry{line: "tl gap", word: t.Words.Stale})
	}
	return out
}
