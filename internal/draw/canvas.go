package draw

import (
	"math"
	"strconv"
	"strings"
)

// canvas is a drawing, or a piece of HTML, being written.
type canvas struct {
	b strings.Builder
}

// num writes a length with one decimal at most.
func num(x float64) string {
	return strconv.FormatFloat(math.Round(x*10)/10+0, 'f', -1, 64)
}

// exact writes a number as it is.
func exact(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

var escapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

// tag writes the start of an element with pairs of attribute and value: a
// float64 is a length, a string is escaped, and an empty string leaves the
// attribute out.
func (c *canvas) tag(end, name string, pairs ...any) {
	c.b.WriteString("<" + name)
	for i := 0; i < len(pairs); i += 2 {
		value := ""
		switch v := pairs[i+1].(type) {
		case float64:
			value = num(v)
		case int:
			value = num(float64(v))
		case string:
			if value = escapes.Replace(v); value == "" {
				continue
			}
		}
		c.b.WriteString(" " + pairs[i].(string) + `="` + value + `"`)
	}
	c.b.WriteString(end)
}

func (c *canvas) open(name string, pairs ...any) { c.tag(">", name, pairs...) }
func (c *canvas) void(name string, pairs ...any) { c.tag("/>", name, pairs...) }
func (c *canvas) shut(name string)               { c.b.WriteString("</" + name + ">") }
func (c *canvas) write(text string)              { c.b.WriteString(escapes.Replace(text)) }
func (c *canvas) path(class, d string)           { c.void("path", "class", class, "d", d) }
func (c *canvas) element(name, text string, pairs ...any) {
	c.open(name, pairs...)
	c.write(text)
	c.shut(name)
}

func (c *canvas) line(class string, x1, y1, x2, y2 float64) {
	c.void("line", "class", class, "x1", x1, "y1", y1, "x2", x2, "y2", y2)
}

// The places that text is anchored at.
const (
	atStart  = ""
	atMiddle = "middle"
	atEnd    = "end"
)

// text sets a line of text, cut to room; what is cut is told in its title.
func (c *canvas) text(s style, x, y float64, anchor, text string, room float64) {
	weight := ""
	if s.bold {
		weight = "600"
	}
	c.open("text", "class", s.class, "x", x, "y", y, "font-size", s.size, "font-weight", weight, "text-anchor", anchor)
	shown := s.fit(text, room)
	if shown != text {
		c.element("title", text)
	}
	c.write(shown)
	c.shut("text")
}

// image opens an element that is one picture to those who cannot see it.
func (c *canvas) image(element, id, title, desc string, pairs ...any) {
	title, desc = clean(title), clean(desc)
	described := ""
	if desc != "" {
		described = id + "-desc"
	}
	c.open(element, append(pairs, "role", "img", "aria-labelledby", id+"-title", "aria-describedby", described)...)
	c.element("title", title, "id", id+"-title")
	if desc != "" {
		c.element("desc", desc, "id", described)
	}
}

func (c *canvas) String() string { return c.b.String() }
