package draw

import (
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// node is an element of a drawing, read as XML.
type node struct {
	name     string
	attr     map[string]string
	children []*node
	text     string // of its own, without that of its children
}

func (n *node) class() []string { return strings.Fields(n.attr["class"]) }

// all gives the elements below and including n, in the order of drawing.
func (n *node) all() []*node {
	out := []*node{n}
	for _, c := range n.children {
		out = append(out, c.all()...)
	}
	return out
}

// with gives the elements of a class.
func (n *node) with(class string) []*node {
	return slices.DeleteFunc(n.all(), func(c *node) bool { return !slices.Contains(c.class(), class) })
}

func (n *node) num(name string) float64 {
	v, err := strconv.ParseFloat(n.attr[name], 64)
	if err != nil {
		return math.NaN()
	}
	return v
}

// parse reads a drawing as strict XML with one element at its root.
func parse(drawing string) (*node, error) {
	top := &node{}
	stack := []*node{top}
	dec := xml.NewDecoder(strings.NewReader(drawing))
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		switch v := token.(type) {
		case xml.StartElement:
			n := &node{name: v.Name.Local, attr: map[string]string{}}
			for _, a := range v.Attr {
				if _, twice := n.attr[a.Name.Local]; twice {
					return nil, fmt.Errorf("%s has %s twice", n.name, a.Name.Local)
				}
				n.attr[a.Name.Local] = a.Value
			}
			last := stack[len(stack)-1]
			last.children = append(last.children, n)
			stack = append(stack, n)
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		case xml.CharData:
			stack[len(stack)-1].text += string(v)
		case xml.Comment, xml.ProcInst, xml.Directive:
			return nil, fmt.Errorf("there is %T", v)
		}
	}
	if len(top.children) != 1 || top.text != "" {
		return nil, fmt.Errorf("%d elements and the text %q at the root", len(top.children), top.text)
	}
	return top.children[0], nil
}

// box is what an element takes.
type box struct {
	left, top, right, bottom float64
	what                     string
	label                    bool
}

func (b box) String() string {
	return fmt.Sprintf("%s (%.1f to %.1f, %.1f to %.1f)", b.what, b.left, b.right, b.top, b.bottom)
}

func (b box) overlaps(o box) bool {
	const touch = 0.15 // what rounding can make of two that touch
	return b.left < o.right-touch && o.left < b.right-touch && b.top < o.bottom-touch && o.top < b.bottom-touch
}

// inside tells whether b is within o; numbers are rounded to a tenth.
func (b box) inside(o box) bool {
	return b.left >= o.left-0.1 && b.top >= o.top-0.1 && b.right <= o.right+0.1 && b.bottom <= o.bottom+0.1
}

func (b *box) add(x, y float64) {
	b.left, b.right, b.top, b.bottom = min(b.left, x), max(b.right, x), min(b.top, y), max(b.bottom, y)
}

// textBox gives the room of a line of text.
func textBox(n *node) box {
	s := style{size: n.num("font-size"), bold: n.attr["font-weight"] == "600"}
	x, y, w := n.num("x"), n.num("y"), s.width(n.text)
	switch n.attr["text-anchor"] {
	case "middle":
		x -= w / 2
	case "end":
		x -= w
	}
	return box{x, y - s.above(), x + w, y + s.below(), fmt.Sprintf("text %q", n.text), true}
}

// shapeBox gives the room of a shape; false for what is none.
func shapeBox(t testing.TB, n *node) (box, bool) {
	b := box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1), n.name + " " + n.attr["class"], false}
	switch n.name {
	case "line":
		b.add(n.num("x1"), n.num("y1"))
		b.add(n.num("x2"), n.num("y2"))
	case "rect":
		b.add(n.num("x"), n.num("y"))
		b.add(n.num("x")+n.num("width"), n.num("y")+n.num("height"))
	case "circle":
		b.add(n.num("cx")-n.num("r"), n.num("cy")-n.num("r"))
		b.add(n.num("cx")+n.num("r"), n.num("cy")+n.num("r"))
	case "polyline":
		for _, p := range strings.Fields(n.attr["points"]) {
			x, y, _ := strings.Cut(p, ",")
			b.add(number(t, x), number(t, y))
		}
	case "path":
		walkPath(t, n.attr["d"], &b)
	default:
		return b, false
	}
	return b, true
}

var pathPart = regexp.MustCompile(`[A-Za-z]|-?[0-9.]+`)

// walkPath adds the corners of a path. Arcs in drawings are halves and quarters
// of circles between corners that already show how far they reach.
func walkPath(t testing.TB, d string, b *box) {
	parts := pathPart.FindAllString(d, -1)
	var x, y float64
	letter, i := "", 0
	next := func() float64 { i++; return number(t, parts[i-1]) }
	for i < len(parts) {
		if c := parts[i][0]; c >= 'A' && c != '-' {
			letter = parts[i]
			i++
			if letter == "Z" {
				continue
			}
		}
		switch letter {
		case "M":
			x, y = next(), next()
		case "l":
			x, y = x+next(), y+next()
		case "H":
			x = next()
		case "V":
			y = next()
		case "v":
			y += next()
		case "A":
			r := next()
			i += 4
			x, y = next(), next()
			b.add(x-r, y)
			b.add(x+r, y)
			continue
		case "a":
			i += 5
			x, y = x+next(), y+next()
		default:
			t.Fatalf("path %q: %q", d, letter)
		}
		b.add(x, y)
	}
}

func number(t testing.TB, s string) float64 {
	t.Helper()
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// marks are the classes of what a label must not lie on.
var marks = []string{string(planned), "live", string(actual), string(partial), string(dropped), string(undated)}

// decimals reports whether a number in a text has more than one.
func decimals(s string) bool {
	for i := range len(s) - 2 {
		if s[i] == '.' && s[i+1] >= '0' && s[i+1] <= '9' && s[i+2] >= '0' && s[i+2] <= '9' {
			return true
		}
	}
	return false
}

// check holds a drawing to what all of them promise: XML without anything that
// could act or be refused, names for those who cannot see it, everything inside
// its edges, and no label on another label or on a mark.
func check(t testing.TB, drawing string) *node {
	t.Helper()
	root, err := parse(drawing)
	if err != nil {
		t.Fatalf("not well-formed: %v\n%s", err, drawing)
	}
	checkHarmless(t, root)
	var pictures []*node
	for _, n := range root.all() {
		if n.attr["role"] == "img" {
			pictures = append(pictures, n)
		}
	}
	if len(pictures) != 1 || len(pictures[0].children) == 0 || pictures[0].children[0].name != "title" {
		t.Errorf("it has to be one image with a title")
	}
	var view box
	if _, err := fmt.Sscan(root.attr["viewBox"], &view.left, &view.top, &view.right, &view.bottom); err != nil {
		t.Fatalf("viewBox %q", root.attr["viewBox"])
	}
	var texts, shapes []box
	for _, n := range root.all() {
		if n.name == "text" {
			texts = append(texts, textBox(n))
			continue
		}
		b, ok := shapeBox(t, n)
		if !ok {
			continue
		}
		if !b.inside(view) {
			t.Errorf("%s is outside", b)
		}
		if slices.ContainsFunc(n.class(), func(c string) bool { return slices.Contains(marks, c) }) {
			shapes = append(shapes, b)
		}
	}
	for _, b := range texts {
		if !b.inside(view) {
			t.Errorf("%s is outside", b)
		}
	}
	// From the top down, only what begins above the bottom of a label can be on it.
	all := slices.Concat(texts, shapes)
	slices.SortFunc(all, func(a, b box) int { return cmp.Compare(a.top, b.top) })
	for i, b := range all {
		for _, o := range all[i+1:] {
			if o.top >= b.bottom {
				break
			}
			if b.overlaps(o) && (b.label || o.label) {
				t.Errorf("%s is on %s", b, o)
			}
		}
	}
	if t.Failed() {
		t.Log(drawing)
	}
	return root
}

// checkHarmless looks at elements, attributes and ids.
func checkHarmless(t testing.TB, root *node) {
	t.Helper()
	elements := strings.Fields("svg g title desc text a line rect circle path polyline ol li p div span b time")
	ids := map[string]bool{}
	for _, n := range root.all() {
		if !slices.Contains(elements, n.name) {
			t.Errorf("there is an element %s", n.name)
		}
		for name, v := range n.attr {
			if name == "style" || strings.HasPrefix(name, "on") || strings.HasPrefix(strings.ToLower(strings.TrimSpace(v)), "javascript:") {
				t.Errorf("%s has %s=%q", n.name, name, v)
			}
			if name != "data-score" && name != "href" && name != "aria-label" && decimals(v) {
				t.Errorf("%s has %s=%q with more than one decimal", n.name, name, v)
			}
			if strings.Contains(v, "NaN") && name != "aria-label" || strings.Contains(v, "Inf") && name != "aria-label" {
				t.Errorf("%s has %s=%q", n.name, name, v)
			}
		}
		if id := n.attr["id"]; id != "" {
			if ids[id] {
				t.Errorf("the id %q is there twice", id)
			}
			ids[id] = true
		}
	}
	for _, n := range root.all() {
		for _, name := range []string{"aria-labelledby", "aria-describedby"} {
			if v := n.attr[name]; v != "" && !ids[v] {
				t.Errorf("%s=%q leads nowhere", name, v)
			}
		}
	}
}

// checkList holds the list of a timeline to the same.
func checkList(t testing.TB, list string) *node {
	t.Helper()
	root, err := parse(list)
	if err != nil {
		t.Fatalf("not well-formed: %v\n%s", err, list)
	}
	checkHarmless(t, root)
	return root
}
