package draw

import (
	"slices"

	"slipway/internal/date"
)

// Tracking is the score of a key result over time: as it was recorded, and as
// it was computed from what is ticked off.
type Tracking struct {
	Prefix        string // begins the ids in the drawing, and is unique on its page
	Title         string // accessible name
	Desc          string // what the picture shows, in words; may be empty
	Recorded      []Score
	Computed      []Score
	RecordedLabel string // at the end of the line, as "recorded 0.4"
	ComputedLabel string
	Words         Words
}

// Score is how far a key result was on a day, from 0 to 1. What is not within
// these is not drawn.
type Score struct {
	On    date.Day
	Value float64
}

// Sizes of a tracking chart, in units of the drawing.
const (
	trackWidth  = 320.0
	trackTop    = 10.0
	trackBottom = 116.0
	mostSeries  = 130.0
)

var seriesStyle = style{"lab", 12, false}

// series is one line of scores.
type series struct {
	class, label string
	scores       []Score
}

// SVG draws the chart. What is recorded is a full line with discs, what is
// computed a dashed one with squares. It is "" where there is no score. Both
// axes are linear, and each score is an element with data-on and data-score.
func (t *Tracking) SVG() string {
	var all []series
	var first, last date.Day
	room := 0.0
	for _, s := range []series{{"recorded", t.RecordedLabel, t.Recorded}, {"computed", t.ComputedLabel, t.Computed}} {
		s.label, s.scores = clean(s.label), drawable(s.scores)
		if len(s.scores) == 0 {
			continue
		}
		all = append(all, s)
		room = max(room, min(seriesStyle.width(s.label), mostSeries))
		if on := s.scores[0].On; first.IsZero() || on.Before(first) {
			first = on
		}
		last = later(last, s.scores[len(s.scores)-1].On)
	}
	if len(all) == 0 {
		return ""
	}
	first, last = atLeastAWeek(first, last)
	left := tickStyle.width("1") + 10
	right := trackWidth - room - 16
	across := axis{scale: scale{first, left, (right - left) / float64(last.Sub(first))}, last: last}
	across.unit = across.divide(tickStyle.width("30 MMM") + 8)

	var c canvas
	c.image("svg", t.Prefix+"-tracking", t.Title, t.Desc, "class", "chart tracking",
		"viewBox", "0 0 "+num(trackWidth)+" "+num(trackBottom+26), "direction", "ltr")
	for _, v := range []float64{0, 0.5, 1} {
		c.line("wl", left, height(v), right, height(v))
		if v != 0.5 {
			c.text(tickStyle, left-6, height(v)+4.2, atEnd, num(v), left)
		}
	}
	t.days(&c, &across)
	for _, s := range all {
		s.draw(&c, across.scale)
	}
	slices.SortStableFunc(all, func(a, b series) int {
		switch x, y := a.final(), b.final(); {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	var ends []float64
	for _, s := range all {
		ends = append(ends, height(s.final()))
	}
	for i, y := range spread(ends, labelPitch, trackTop, trackBottom) {
		c.text(seriesStyle, right+12, y+4.2, atStart, all[i].label, room+2)
	}
	c.shut("svg")
	return c.String()
}

// days labels the days across.
func (t *Tracking) days(c *canvas, a *axis) {
	end := 0.0
	for i, on := range a.ticks() {
		x, label := a.start(on), t.Words.tick(a.unit, on, i == 0)
		half := tickStyle.width(label) / 2
		c.line("ml", x, trackBottom, x, trackBottom+4)
		if x-half >= end && x+half <= trackWidth {
			c.text(tickStyle, x, trackBottom+20, atMiddle, label, 2*half)
			end = x + half + 6
		}
	}
}

func height(score float64) float64 { return trackBottom - float64(score*(trackBottom-trackTop)) }

// drawable gives the scores that can be drawn, oldest first.
func drawable(all []Score) []Score {
	out := slices.DeleteFunc(slices.Clone(all), func(s Score) bool { return s.On.IsZero() || !(s.Value >= 0 && s.Value <= 1) })
	slices.SortStableFunc(out, func(a, b Score) int { return a.On.Compare(b.On) })
	return out
}

func (s *series) final() float64 { return s.scores[len(s.scores)-1].Value }

func (s *series) draw(c *canvas, across scale) {
	c.open("g", "class", s.class)
	run := ""
	for i, score := range s.scores {
		if i > 0 {
			run += " "
		}
		run += num(across.start(score.On)) + "," + num(height(score.Value))
	}
	c.void("polyline", "class", "tl", "points", run)
	for _, score := range s.scores {
		x, y := across.start(score.On), height(score.Value)
		on, value := score.On.String(), exact(score.Value)
		if s.class == "computed" {
			c.void("rect", "class", "pt", "x", x-3.2, "y", y-3.2, "width", 6.4, "height", 6.4, "data-on", on, "data-score", value)
		} else {
			c.void("circle", "class", "pt", "cx", x, "cy", y, "r", 3.4, "data-on", on, "data-score", value)
		}
	}
	c.shut("g")
}
