package markdown

import (
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/diag"
)

// maxAddress bounds addresses in bytes: a definition used many times must not
// blow up a page.
const maxAddress = 4096

// target is where a link leads, once it was found fit for a page.
type target struct {
	href     string
	title    string // of the thing of the portal that the link names
	external bool
}

// refusal says why a destination is not made into a link.
type refusal struct {
	severity            diag.Severity
	code, summary, hint string
}

func (w *writer) link(n *ast.Link) {
	t, no := w.target(n.Destination)
	if no != nil {
		w.refuse(n, n.Destination, n.Reference, no)
	}
	if no != nil || w.inLink || w.depth >= maxInlineDepth {
		w.inlines(n)
		return
	}
	w.open(t, literal(n.Title))
	if n.FirstChild() == nil {
		w.print(escapeText(orElse(t.title, t.href)))
	}
	w.inlines(n)
	w.close()
}

func (w *writer) autoLink(n *ast.AutoLink) {
	label := string(n.Label(w.source))
	destination := n.URL(w.source)
	if n.AutoLinkType == ast.AutoLinkEmail && !strings.HasPrefix(strings.ToLower(label), "mailto:") {
		destination = append([]byte("mailto:"), destination...)
	}
	t, no := w.target(destination)
	if no != nil {
		w.refuse(n, n.Label(w.source), nil, no)
	}
	if no != nil || w.inLink || w.depth >= maxInlineDepth {
		w.print(escapeText(label))
		return
	}
	shown, class := orElse(t.title, label), ""
	if shown == t.href {
		class = ` class="bare"` // print need not add the address
	}
	w.openAs(t, "", class)
	w.print(escapeText(shown))
	w.close()
}

// image shows pictures of this site. One from another host becomes a link, as
// no page may ask another host for anything.
func (w *writer) image(n *ast.Image) {
	alt := words(n, w.source)
	t, no := w.target(n.Destination)
	switch {
	case no == nil && (t.title != "" || strings.HasPrefix(t.href, "mailto:") || strings.HasPrefix(t.href, "#")):
		no = &refusal{diag.Error, "markdown/image", "a picture needs the path of a file of this portal", "put the picture into static/ and write its path"}
	case no == nil && t.external:
		w.refuse(n, n.Destination, n.Reference, &refusal{diag.Warning, "markdown/remote-image",
			"the picture is on another host and is shown as a link", "put a copy into static/ and write its path"})
		if w.inLink || w.depth >= maxInlineDepth {
			w.print(escapeText(alt))
			return
		}
		w.open(t, "")
		w.print(escapeText(orElse(alt, t.href)))
		w.close()
		return
	}
	if no != nil {
		w.refuse(n, n.Destination, n.Reference, no)
		w.print(escapeText(alt))
		return
	}
	w.print("<img src=\"", escapeText(t.href), "\" alt=\"", escapeText(alt), "\"",
		attribute("title", literal(n.Title)), " loading=\"lazy\">")
}

func (w *writer) open(t target, title string) { w.openAs(t, title, "") }

func (w *writer) openAs(t target, title, class string) {
	rel := ""
	if t.external {
		rel = " rel=\"external nofollow noopener\""
	}
	w.print("<a href=\"", escapeText(t.href), "\"", attribute("title", title), class, rel, ">")
	w.inLink = true
	w.depth++
}

func (w *writer) close() {
	w.print("</a>")
	w.inLink = false
	w.depth--
}

// target decides what becomes of a destination. Schemes are looked for as
// browsers do, after references and escapes are resolved; whatever is neither
// known nor plainly a path is refused.
func (w *writer) target(destination []byte) (target, *refusal) {
	if len(destination) > maxAddress {
		return target{}, &refusal{diag.Error, "markdown/link-address", fmt.Sprintf("the link is longer than %d bytes", maxAddress), "write a shorter address"}
	}
	d := strings.Trim(literal(destination), " \t\n")
	switch strings.ToLower(d) {
	case "", "#", "-", "tbd":
		return target{}, &refusal{diag.Warning, "markdown/empty-link", "the link leads nowhere yet", "write where it leads, or take the brackets away"}
	}
	if strings.ContainsFunc(d, func(c rune) bool { return !allowed(c) || c == '\t' || c == '\n' }) {
		return target{}, &refusal{diag.Error, "markdown/link-characters", "the link holds control characters", "write the address without them"}
	}
	if slashes := strings.ReplaceAll(d, `\`, "/"); strings.HasPrefix(slashes, "//") {
		return target{}, &refusal{diag.Error, "markdown/link-without-scheme", "the link names a host without saying how to reach it", "write https: before it"}
	}
	if scheme, rest, ok := cutScheme(d); ok {
		return w.withScheme(scheme, rest, d)
	}
	path, tail := d, ""
	if i := strings.IndexAny(d, "?#"); i >= 0 {
		path, tail = d[:i], d[i:]
	}
	return w.local(path, tail)
}

func (w *writer) withScheme(scheme, rest, whole string) (target, *refusal) {
	switch {
	case scheme == "http" || scheme == "https":
		href := encode(whole)
		if u, err := url.Parse(href); err != nil || u.Host == "" {
			return target{}, &refusal{diag.Error, "markdown/link-address", "the link is not a complete address", "write it as https://host/path"}
		}
		return target{href: href, external: true}, nil
	case scheme == "mailto":
		return target{href: encode(whole)}, nil
	case isKind(scheme):
		id, fragment, _ := strings.Cut(rest, "#")
		if w.r.opts.Resolve != nil {
			if fragment != "" { // may be part of the id, as that of a decision
				if href, title, ok := w.r.opts.Resolve(scheme, rest); ok {
					return target{href: href, title: orElse(title, rest)}, nil
				}
			}
			if href, title, ok := w.r.opts.Resolve(scheme, id); ok {
				if fragment != "" && !strings.Contains(href, "#") {
					href += "#" + encode(fragment)
				}
				return target{href: href, title: orElse(title, id)}, nil
			}
		}
		hint := ""
		if w.r.opts.Advise != nil {
			hint = w.r.opts.Advise(scheme, id)
		}
		return target{}, &refusal{diag.Error, "markdown/unknown-target", "there is no " + scheme + " " + quote(id),
			orElse(hint, "write the id as it stands in the data")}
	}
	hint := "write an address with https:, a path, or a link by kind such as milestone:rome/final-test"
	if near, ok := diag.Nearest(scheme, kinds[:]); ok {
		hint = "did you mean `" + near + ":`?"
	}
	return target{}, &refusal{diag.Error, "markdown/link-scheme", "links that begin with " + quote(scheme+":") + " are not allowed", hint}
}

// cutScheme splits an address at its scheme, in lower case.
func cutScheme(s string) (scheme, rest string, ok bool) {
	scheme, rest, ok = strings.Cut(s, ":")
	if !ok || scheme == "" {
		return "", "", false
	}
	for i, c := range strings.ToLower(scheme) {
		letter := c >= 'a' && c <= 'z'
		other := c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'
		if !letter && (i == 0 || !other) {
			return "", "", false
		}
	}
	return strings.ToLower(scheme), rest, true
}

// kinds are the kinds of things that the portal knows; a link by kind begins
// with one of them.
var kinds = [...]string{
	"release", "milestone", "product", "objective", "work", "person",
	"term", "group", "task", "series", "meeting", "guide",
}

func isKind(scheme string) bool { return slices.Contains(kinds[:], scheme) }

// ownFragment follows a link to a heading of the same text, whose id may have
// got a prefix.
func (w *writer) ownFragment(fragment string) string {
	name := strings.TrimPrefix(fragment, "#")
	if w.slugs.prefix == "" || name == fragment {
		return fragment
	}
	if own := w.slugs.prefix + "-" + name; w.slugs.next[own] > 0 {
		return "#" + own
	}
	return fragment
}

// encode percent-encodes what an address may not hold. What is encoded
// already stays so.
func encode(s string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	fragment := false
	for i := range len(s) {
		c := s[i]
		keep := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ||
			strings.IndexByte("-._~:/?@!$&'()*+,;=", c) >= 0
		switch {
		case c == '%':
			keep = i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2])
		case c == '#':
			keep, fragment = !fragment, true
		}
		if keep {
			b.WriteByte(c)
			continue
		}
		b.WriteByte('%')
		b.WriteByte(hex[c>>4])
		b.WriteByte(hex[c&15])
	}
	return b.String()
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

// quote shortens what is shown in a message to a readable length.
func quote(s string) string {
	if r := []rune(s); len(r) > 60 {
		s = string(r[:60]) + "…"
	}
	return "“" + s + "”"
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
