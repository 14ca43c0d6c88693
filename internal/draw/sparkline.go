package draw

// Sparkline is the slip of one milestone over its revisions, in a line of text.
type Sparkline struct {
	Slips []int  // days from the plan after each revision, oldest first, begun by the plan's own 0
	Text  string // says the same in words, as "+12 d, then +29 d"
}

// Size of a sparkline, in units of the drawing.
const (
	sparkWidth  = 64.0
	sparkHeight = 18.0
)

// SVG draws the sparkline: one step a revision, up for later, over a thin line
// for the plan. It is "" where there is nothing to draw.
func (s Sparkline) SVG() string {
	if len(s.Slips) == 0 {
		return ""
	}
	low, high := 0, 0
	for _, n := range s.Slips {
		low, high = min(low, n), max(high, n)
	}
	const edge = 4.0
	y := func(n int) float64 {
		if low == high {
			return sparkHeight / 2
		}
		return edge + float64((sparkHeight-2*edge)*float64(high-n)/float64(high-low))
	}
	step := (sparkWidth - 2*edge) / float64(len(s.Slips))
	line := d("M", edge, y(s.Slips[0]))
	for i, n := range s.Slips {
		line += d("V", y(n), "H", edge+float64(float64(i+1)*step))
	}
	last := s.Slips[len(s.Slips)-1]
	class := "chart spark"
	switch {
	case last > 0:
		class += " later"
	case last < 0:
		class += " early"
	}
	var c canvas
	c.open("svg", "class", class, "viewBox", "0 0 "+num(sparkWidth)+" "+num(sparkHeight), "width", sparkWidth, "height", sparkHeight,
		"direction", "ltr", "role", "img", "aria-label", clean(s.Text))
	c.element("title", clean(s.Text))
	c.line("base", edge, y(0), sparkWidth-edge, y(0))
	c.path("tl", line)
	c.void("circle", "class", "dot", "cx", sparkWidth-edge, "cy", y(last), "r", 2.8)
	c.shut("svg")
	return c.String()
}
