package draw

// Segments is how a release stands at a glance: a bar with one segment a
// milestone, in the order of the release, each with its mark and how far it
// moved. What a segment says by its colour it says by its shape too.
type Segments struct {
	Title    string // accessible name
	Next     string // the word for the segment that comes next, as "next"
	Segments []Segment
}

// Segment is one milestone of a bar.
type Segment struct {
	Label  string
	Href   string // where it leads; may be empty
	State  State
	Late   bool   // done, and certainly later than planned
	Next   bool   // the first still to come
	Slip   string // from the plan, as "+12 d"; empty for none
	Early  bool   // the slip is to the better
	Status string // the state in words, as "3 days overdue"
}

// mostNamed is how many segments may stand side by side with their names; of
// more the names are left to those who listen or point.
const mostNamed = 12

// HTML writes the bar as a list, which takes as many lines as it needs. It is
// "" where there is no milestone.
func (s *Segments) HTML() string {
	if len(s.Segments) == 0 {
		return ""
	}
	var c canvas
	class := "segments"
	if len(s.Segments) <= mostNamed {
		class += " named"
	}
	c.open("ol", "class", class, "aria-label", clean(s.Title))
	for i := range s.Segments {
		s.segment(&c, &s.Segments[i])
	}
	c.shut("ol")
	return c.String()
}

func (s *Segments) segment(c *canvas, g *Segment) {
	label, status, slip := clean(g.Label), clean(g.Status), clean(g.Slip)
	element, href := "span", address(g.Href)
	if href != "" {
		element = "a"
	}
	c.open("li", "class", g.class())
	c.open(element, "class", "seg", "href", href, "title", pair(label, status))
	c.small(sign{role: g.role()})
	if next := clean(s.Next); g.Next && next != "" {
		c.element("span", next, "class", "nx")
		c.write(" ")
	}
	if slip != "" {
		class := "slip"
		if g.Early {
			class += " early"
		}
		c.element("b", slip, "class", class, "dir", "auto")
		c.write(" ")
	}
	c.open("span", "class", "nm")
	c.element("span", label, "dir", "auto")
	c.shut("span")
	if status != "" {
		c.element("span", ", "+status, "class", "visually-hidden")
	}
	c.shut(element)
	c.shut("li")
}

// pair joins a name and what is said of it.
func pair(label, status string) string {
	if label == "" || status == "" {
		return label + status
	}
	return label + ": " + status
}

func (g *Segment) class() string {
	class := "is-" + string(g.State)
	if g.State == Done && g.Late {
		class += " after"
	}
	if g.Next {
		class += " next"
	}
	return class
}

// role gives the mark of a segment: a filled diamond is next or due, a hollow
// one is still to come.
func (g *Segment) role() role {
	switch {
	case g.State == Done:
		return actual
	case g.State == Partial:
		return partial
	case g.State == Overdue:
		return overdue
	case g.State == Dropped:
		return dropped
	case g.State == Unscheduled:
		return undated
	case g.State == Due || g.Next:
		return live
	}
	return planned
}

// SegmentKey says what the segments of some bars mean, for those who see them;
// the bars say it in words already. What does not occur is left out.
func SegmentKey(bars []*Segments, w *SegmentWords) string {
	occur := map[string]bool{}
	for _, bar := range bars {
		for i := range bar.Segments {
			g := bar.Segments[i]
			g.Next = g.Next || g.State == Due // they look the same
			occur[g.class()] = true
		}
	}
	var c canvas
	c.open("p", "class", "segment-key", "aria-hidden", "true")
	for _, e := range []struct {
		segment Segment
		word    string
	}{
		{Segment{State: Done}, w.Done}, {Segment{State: Done, Late: true}, w.DoneLate}, {Segment{State: Partial}, w.Partial},
		{Segment{State: Overdue}, w.Overdue}, {Segment{State: Due, Next: true}, w.Due}, {Segment{State: Planned, Next: true}, w.Next},
		{Segment{State: Planned}, w.Planned}, {Segment{State: Dropped}, w.Dropped}, {Segment{State: Unscheduled}, w.Undated},
	} {
		class := e.segment.class()
		if !occur[class] {
			continue
		}
		c.open("span", "class", class)
		c.small(sign{role: e.segment.role()})
		c.write(clean(e.word))
		c.shut("span")
		c.write(" ")
	}
	c.shut("p")
	return c.String()
}

// SegmentWords are what the key of bars says.
type SegmentWords struct {
	Done, DoneLate, Partial, Overdue, Due, Next, Planned, Dropped, Undated string
}
