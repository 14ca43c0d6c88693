package draw

import (
	"cmp"
	"slices"

	"slipway/internal/date"
)

// List writes the timeline for narrow screens: an HTML list in the order of
// time with the same marks, the present between what is before and after it,
// and what has no date at the end. It is "" where there is no milestone.
func (t *Timeline) List() string {
	if len(t.Milestones) == 0 {
		return ""
	}
	var c canvas
	c.open("div", "class", "timeline-list")
	c.open("ol", "aria-label", clean(t.Title))
	said := t.AsOf.IsZero()
	for _, m := range t.inTime() {
		if !said && !t.past(&m) {
			c.element("li", clean(t.AsOfLabel), "class", "now")
			said = true
		}
		t.item(&c, &m)
	}
	if !said {
		c.element("li", clean(t.AsOfLabel), "class", "now")
	}
	c.shut("ol")
	t.key(&c)
	c.shut("div")
	return c.String()
}

// stands gives the date at which a milestone stands in time.
func (m *Milestone) stands() date.Value {
	dates := []date.Value{m.Live, m.Planned}
	if m.State == Done {
		dates = []date.Value{m.Actual, m.Live, m.Planned}
	}
	for _, v := range dates {
		if _, ok := spanOf(v); ok {
			return v
		}
	}
	return date.Value{}
}

func (t *Timeline) inTime() []Milestone {
	all := slices.Clone(t.Milestones)
	// Of what is on one day, that which is done comes first.
	rank := func(m *Milestone) int {
		if m.State == Done {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(all, func(a, b Milestone) int {
		x, y := a.stands(), b.stands()
		xLast, xOK := x.Latest()
		yLast, yOK := y.Latest()
		switch {
		case !xOK || !yOK:
			return cmp.Compare(count(!xOK), count(!yOK))
		}
		return cmp.Or(xLast.Compare(yLast), cmp.Compare(rank(&a), rank(&b)), date.Compare(x, y))
	})
	return all
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// past reports whether a milestone stands above the present.
func (t *Timeline) past(m *Milestone) bool {
	last, ok := m.stands().Latest()
	if !ok {
		return false
	}
	return last.Before(t.AsOf) || last == t.AsOf && m.State == Done
}

// item writes one milestone: its mark, its name, its state, its dates.
func (t *Timeline) item(c *canvas, m *Milestone) {
	r := row{state: m.State}
	r.sign(m)
	main := sign{role: undated}
	if len(r.signs) > 0 {
		main = r.signs[len(r.signs)-1]
	}
	label, href := clean(m.Label), address(m.Href)
	c.open("li", "class", "is-"+string(m.State))
	c.small(main)
	if href != "" {
		c.element("a", label, "class", "nm", "dir", "auto", "href", href)
	} else {
		c.element("span", label, "class", "nm", "dir", "auto")
	}
	if status := clean(m.Status); status != "" {
		c.write(" ")
		c.element("span", status, "class", "st", "dir", "auto")
	}
	if len(r.signs) > 0 {
		c.open("span", "class", "when")
		for i := 0; i < len(r.signs); i++ {
			if i > 0 {
				c.write(" ")
			}
			// What is as planned is said once, with one mark in the other.
			last := i
			if i+1 < len(r.signs) && r.signs[i+1].date == r.signs[i].date {
				last++
			}
			t.when(c, r.signs[i:last+1])
			i = last
		}
		if clean(m.Slip) != "" {
			c.write(" ")
			c.element("b", clean(m.Slip), "class", r.slipStyle().class, "dir", "auto")
		}
		c.shut("span")
	}
	c.shut("li")
}

// when writes a date of a milestone with its marks, and what they mean for
// those who cannot see them.
func (t *Timeline) when(c *canvas, signs []sign) {
	c.open("span", "class", "at")
	c.small(signs...)
	for _, s := range signs {
		word := t.Words.role(s.role)
		if s.role == overdue || s.role == dropped {
			word = t.Words.Live // the date is that which was live; the state is said beside it
		}
		c.element("span", clean(word)+" ", "class", "visually-hidden")
	}
	v := signs[0].date
	text := clean(t.Words.Date(v, t.AsOf.Year()))
	if iso := machine(v); iso != "" {
		c.element("time", text, "datetime", iso)
	} else {
		c.element("span", text)
	}
	c.shut("span")
}

// key says what the marks mean, for those who see them; the list says it in
// words already.
func (t *Timeline) key(c *canvas) {
	dated, undated := t.rows()
	c.open("p", "class", "key", "aria-hidden", "true")
	for i, e := range t.explained(dated, undated) {
		if i > 0 {
			c.write(" ")
		}
		c.open("span", "class", "at")
		c.small(sign{role: e.role, span: span{form: e.form}})
		c.write(e.word)
		c.shut("span")
	}
	c.shut("p")
}

// small draws a mark by itself, or one in another.
func (c *canvas) small(signs ...sign) {
	left := -9.0
	if signs[0].span.form == bound {
		left -= drawOut
	}
	c.open("svg", "class", "chart glyph", "viewBox", num(left)+" -9 "+num(9-left)+" 18", "width", 9-left, "height", 18, "aria-hidden", "true")
	for _, s := range signs {
		c.mark(s.role, place{left: -9, right: 9, form: s.span.form}, 0)
	}
	c.shut("svg")
}
