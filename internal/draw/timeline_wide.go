package draw

// footAfter is the number of rows from which the calendar is repeated at the
// foot.
const footAfter = 20

// Wide draws the timeline as one picture for screens and paper: a row a
// milestone, under a calendar. It is "" where there is no milestone. The
// picture takes any width, but under 700 pixels its words get too small; that
// is where [Timeline.List] serves.
func (t *Timeline) Wide() string {
	if len(t.Milestones) == 0 {
		return ""
	}
	l := t.arrange()
	var rows, names, behind canvas
	for i := range l.dated {
		l.dated[i].name(&names, l.middleOf(i), l.edge)
		l.row(&rows, &l.dated[i], l.middleOf(i))
	}
	for i := range l.undated {
		r, y := &l.undated[i], l.listed+listPitch*(float64(i)+0.5)
		r.name(&names, y, l.edge)
		l.without(&rows, r, y)
	}
	t.present(&rows, l)
	y := l.listed + listPitch*float64(len(l.undated)) + 26
	height := rows.legend(t.explained(l.dated, l.undated), timelineWidth, y) + 6

	if l.step > 0 {
		t.calendar(&behind, l)
	}

	var c canvas
	// The names may be links, and what is in an image is none: the picture is
	// a group inside.
	c.open("svg", "class", "chart timeline", "viewBox", "0 0 "+num(timelineWidth)+" "+num(height), "direction", "ltr", "role", "group")
	c.image("g", t.Prefix+"-wide", t.Title, t.Desc)
	c.b.WriteString(behind.String() + rows.String())
	c.shut("g")
	c.open("g", "class", "names")
	c.b.WriteString(names.String())
	c.shut("g")
	c.shut("svg")
	return c.String()
}

// calendar draws what is behind the rows.
func (t *Timeline) calendar(c *canvas, l *layout) {
	b := t.bands(l.scale)
	l.grid(c, b, 3)
	t.header(c, l, b, 14)
	if len(l.dated) > footAfter {
		t.header(c, l, b, l.bottom+16)
	}
	switch l.now {
	case before:
		c.path("tear", zigzag(l.left-16, headRoom, l.bottom))
	case after:
		c.path("tear", zigzag(l.right+16, headRoom, l.bottom))
	}
	if l.now != nowhere {
		line, from := "", headRoom-6
		for _, gap := range append(l.gaps, [2]float64{l.bottom, l.bottom}) {
			if gap[0] > from {
				line += d("M", l.nowAt, from, "V", gap[0])
			}
			from = max(from, gap[1])
		}
		c.path("now", line)
	}
}

// words sets words of a row and breaks the line of the present where they cross
// it.
func (l *layout) words(c *canvas, s style, x, y float64, anchor, text string, room float64) {
	const near = 4
	from, width := x, min(s.width(text), room)
	if anchor == atMiddle {
		from -= width / 2
	}
	if l.now == within && from-near < l.nowAt && l.nowAt < from+width+near {
		l.gaps = append(l.gaps, [2]float64{y - s.above(), y + s.below() + 2})
	}
	c.text(s, x, y, anchor, text, room)
}

// zigzag is the mark of a break in the scale.
func zigzag(x, top, bottom float64) string {
	s := d("M", x, top)
	for y, side := top, 5.0; y+6 <= bottom; y, side = y+6, -side {
		s += d("l", side, 6.0)
	}
	return s
}

// row draws the marks of a milestone and the words beside and above them.
func (l *layout) row(c *canvas, r *row, y float64) {
	c.open("g", "class", "row is-"+string(r.state))
	end := l.right
	for _, s := range r.signs {
		end = min(end, l.place(s.span).left)
	}
	c.line("base", l.left, y, end, y)
	end = 0
	from, to, moved := r.moved()
	start, stop := l.place(from).at, l.place(to).at
	if moved {
		class := "conn"
		if stop < start {
			class = "conn early"
		}
		c.line(class, start, y, stop, y)
	}
	if l.waits(r) {
		c.line("wait", l.place(r.signs[len(r.signs)-1].span).at, y, l.nowAt, y)
		end = l.nowAt
	}
	for _, s := range r.signs {
		p := l.place(s.span)
		c.mark(s.role, p, y)
		end = max(end, p.right)
	}
	switch {
	case r.slip == "":
	case r.slipBeside:
		l.words(c, r.slipStyle(), end+beside, y+4.5, atStart, r.slip, mostSlip)
		end += beside + min(slipStyle.width(r.slip), mostSlip)
	case moved:
		half := min(slipStyle.width(r.slip), mostSlip) / 2
		x := min(max((start+stop)/2, l.left+half), l.right-half)
		l.words(c, r.slipStyle(), x, y-11.6, atMiddle, r.slip, mostSlip)
	}
	if r.status != "" {
		l.words(c, r.statusStyle(), end+beside, y+4.5, atStart, r.status, mostStatus)
	}
	c.shut("g")
}

// statusStyle is heavier for what is late.
func (r *row) statusStyle() style {
	s := statusStyle
	s.bold = r.late
	return s
}

// slipStyle tells later from earlier by its class, besides the sign.
func (r *row) slipStyle() style {
	s := slipStyle
	switch from, to, moved := r.moved(); {
	case !moved:
		s.class += " same"
	case to.last.Before(from.last):
		s.class += " early"
	}
	return s
}

// without draws a milestone that has no date, below the calendar.
func (l *layout) without(c *canvas, r *row, y float64) {
	at := l.edge + 14 + margin
	c.open("g", "class", "row is-"+string(r.state))
	c.mark(undated, place{at: at}, y)
	if r.status != "" {
		c.text(statusStyle, at+reach+beside, y+4.5, atStart, r.status, mostStatus)
	}
	c.shut("g")
}

// name draws the label of a row, as a link where it leads somewhere, in two
// lines where it is too long for one.
func (r *row) name(c *canvas, y, room float64) {
	s, lines := nameStyle, []string{r.label}
	if s.width(r.label) > room {
		s.size = 12.5
		lines = s.wrap(r.label, room)
	}
	if r.state == Dropped {
		s.class += " off"
	}
	if r.href != "" {
		c.open("a", "href", r.href)
	}
	const leading = 15.6
	y += 5 - leading*float64(len(lines)-1)/2
	for i, line := range lines {
		if i > 0 {
			c.write(" ")
		}
		c.text(s, 1, y+leading*float64(i), atStart, line, room)
	}
	if r.href != "" {
		c.shut("a")
	}
}

// present says when now is, between the calendar and the rows.
func (t *Timeline) present(c *canvas, l *layout) {
	label := clean(t.AsOfLabel)
	if l.now == nowhere || label == "" {
		return
	}
	const most = 300
	half := min(nowStyle.width(label), most)/2 + 1
	x := min(max(l.nowAt, l.edge+14+half), timelineWidth-half)
	c.text(nowStyle, x, headRoom-9, atMiddle, label, most)
}
