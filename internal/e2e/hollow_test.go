package e2e

import (
	"strings"

	"golang.org/x/net/html"
)

// hollow says what is missing in an element that shows nothing: a list without
// entries, a heading or a link without words. It says nothing of any other.
func hollow(n *html.Node) string {
	if n.Type != html.ElementNode {
		return ""
	}
	switch n.Data {
	case "ul", "ol", "dl", "tbody":
		for c := range n.ChildNodes() {
			if c.Type == html.ElementNode {
				return ""
			}
		}
		return "is empty"
	case "h1", "h2", "h3", "h4", "h5", "h6", "a", "button", "th", "dt", "summary", "caption", "title":
		if strings.TrimSpace(words(n)) == "" {
			return "has no words"
		}
	}
	return ""
}

// words are what an element says to readers and listeners. The link of a
// heading to itself is none of the heading's words.
func words(n *html.Node) string {
	var b strings.Builder
	for _, a := range n.Attr {
		if a.Key == "aria-label" || a.Key == "alt" {
			b.WriteString(a.Val)
		}
	}
	for c := range n.ChildNodes() {
		switch {
		case c.Type == html.TextNode:
			b.WriteString(c.Data)
		case c.Type == html.ElementNode && !isAnchor(c):
			b.WriteString(words(c))
		}
	}
	return b.String()
}

func isAnchor(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key == "class" && a.Val == "anchor" {
			return true
		}
	}
	return false
}
