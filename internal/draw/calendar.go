package draw

import (
	"strconv"

	"slipway/internal/date"
)

// bands are the two rows of a calendar: months over weeks or days, years over
// months or quarters, or years alone.
type bands struct {
	upper, lower unit
	both         bool
}

// bands chooses the smallest units whose labels have room.
func (t *Timeline) bands(s scale) bands {
	const gap = 7
	days := lowerStyle.width("30") + gap
	months := 0.0
	for _, name := range t.Words.ShortMonths {
		months = max(months, lowerStyle.width(clean(name))+gap)
	}
	quarters := lowerStyle.width(clean(fill(t.Words.Quarter, "{quarter}", "4", "{year}", "2019"))) + gap
	years := upperStyle.width("2019") + gap
	for _, c := range []struct {
		bands
		room float64
	}{
		{bands{monthly, daily, true}, days},
		{bands{monthly, weekly, true}, days},
		{bands{yearly, monthly, true}, months},
		{bands{yearly, quarterly, true}, quarters},
	} {
		if c.lower.least()*s.step >= c.room {
			return c.bands
		}
	}
	u := s.divide(years)
	if u.months < yearly.months {
		u = yearly
	}
	return bands{upper: u}
}

// header draws the calendar's two rows of labels, the upper one at baseline y.
func (t *Timeline) header(c *canvas, l *layout, b bands, y float64) {
	first, last := l.dayAt(l.left), l.dayAt(l.right)
	named := false // the year has been said
	l.cells(b.upper, first, last, func(from date.Day, x, room float64) {
		if b.upper.months > yearly.months && l.start(from) < l.left {
			return // several years, and the first of them is not in the picture
		}
		year := strconv.Itoa(from.Year())
		labels := []string{year}
		if b.upper == monthly {
			full, short := t.Words.month(from, &t.Words.Months), t.Words.month(from, &t.Words.ShortMonths)
			labels = []string{full, short}
			if named {
				labels = append(labels, t.Words.ShortMonths[from.Month()-1])
			}
		}
		for _, label := range labels {
			if label = clean(label); upperStyle.width(label) <= room {
				c.text(upperStyle, x, y, atStart, label, room)
				named = true
				return
			}
		}
	})
	if !b.both {
		return
	}
	l.cells(b.lower, first, last, func(from date.Day, x, room float64) {
		label := strconv.Itoa(from.Day())
		if b.lower.days > 0 && l.start(from) < l.left {
			return // the label is that of a day which is not in the picture
		}
		switch b.lower {
		case monthly:
			label = t.Words.ShortMonths[from.Month()-1]
		case quarterly:
			label = t.Words.quarter(from, t.Words.Quarter)
		}
		if label = clean(label); lowerStyle.width(label) <= room {
			c.text(lowerStyle, x, y+17, atStart, label, room)
		}
	})
}

// cells calls f for each unit of the calendar that is in the picture, with
// where its label starts and the room for it.
func (l *layout) cells(u unit, first, last date.Day, f func(from date.Day, x, room float64)) {
	const inset, gap = 3, 4
	for _, from := range u.starts(first, last) {
		x := max(l.start(from), l.left) + inset
		end := l.right
		if next := u.next(from); !next.IsZero() {
			end = min(l.start(next)-gap, l.right)
		}
		if room := end - x; room > 0 {
			f(from, x, room)
		}
	}
}

// grid draws the weekends and the lines of the calendar.
func (l *layout) grid(c *canvas, b bands, top float64) {
	const wideEnough = 4 // units a day for the weekends to be seen
	first, last := l.dayAt(l.left), l.dayAt(l.right)
	if l.step >= wideEnough {
		for _, monday := range weekly.starts(first, last) {
			from, to := max(l.start(monday.AddDays(5)), l.left), min(l.start(monday.AddDays(5))+2*l.step, l.right)
			if !monday.AddDays(5).IsZero() && to > from {
				c.void("rect", "class", "we", "x", from, "y", headRoom-18, "width", to-from, "height", l.bottom-headRoom+18)
			}
		}
	}
	if b.both {
		l.lines(c, "wl", b.lower, first, last, top+18)
	}
	l.lines(c, "ml", b.upper, first, last, top)
}

func (l *layout) lines(c *canvas, class string, u unit, first, last date.Day, top float64) {
	for _, from := range u.starts(first, last) {
		if x := l.start(from); x >= l.left && x <= l.right {
			c.line(class, x, top, x, l.bottom)
		}
	}
}
