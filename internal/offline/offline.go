// Package offline rewrites finished pages so that they work from the disk: a
// folder that is unpacked anywhere and opened by a double click.
//
// A browser that reads a page from the disk shows no index.html for a folder,
// and what begins with a slash is the root of the disk. So every address of
// the portal becomes relative to the page that names it, and says the file it
// means. Nothing else of a page changes, byte for byte.
//
// It refuses to guess: an address with a host or a scheme, or one that cannot
// be read, stays as it is.
package offline

import (
	"bytes"
	"path"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// index is the file that a page with a folder of its own is in.
const index = "index.html"

// Sink takes the files of a portal that is rendered for the root "/", and
// hands them on with the addresses in pages rewritten.
type Sink struct {
	Out interface {
		Write(name string, data []byte) error
	}
	// Pages holds the paths of all pages, such as "/releases/orbit/".
	Pages map[string]bool
}

// Write hands a file on. It may be called by several goroutines at once.
func (s Sink) Write(name string, data []byte) error {
	if path.Ext(name) == ".html" {
		data = s.page(name, data)
	}
	return s.Out.Write(name, data)
}

// page rewrites the tags of a page that hold addresses of the portal.
func (s Sink) page(name string, data []byte) []byte {
	at := "/" + strings.TrimSuffix(name, index)
	out := bytes.NewBuffer(make([]byte, 0, len(data)))
	z := html.NewTokenizer(bytes.NewReader(data))
	for {
		kind := z.Next()
		raw := slices.Clone(z.Raw()) // reading a tag changes the bytes it stands in
		switch kind {
		case html.ErrorToken: // the end: data is in memory
			out.Write(raw)
			return out.Bytes()
		case html.StartTagToken, html.SelfClosingTagToken:
			if t := z.Token(); s.tag(at, &t) {
				raw = []byte(t.String())
			}
		}
		out.Write(raw)
	}
}

// holds are the attributes whose whole value is an address. Scripts find the
// addresses of what they load in the last three.
var holds = []string{"href", "src", "action", "formaction", "poster", "xlink:href", "data-href", "data-src", "data-url"}

// refresh is the content of a page that moves its reader on.
var refresh = regexp.MustCompile(`^(\s*\d+\s*;\s*url\s*=\s*)(.*)$`)

// tag rewrites the addresses of a tag in the page at a path, and reports
// whether there was anything to do.
func (s Sink) tag(at string, t *html.Token) bool {
	changed := false
	for i := range t.Attr {
		a := &t.Attr[i]
		value := a.Val
		if slices.Contains(holds, a.Key) {
			value = s.address(at, a.Val)
		} else if m := refresh.FindStringSubmatch(a.Val); t.Data == "meta" && a.Key == "content" && m != nil {
			value = m[1] + s.address(at, m[2])
		}
		changed = changed || value != a.Val
		a.Val = value
	}
	return changed
}

// elsewhere is an address with a scheme or a host.
var elsewhere = regexp.MustCompile(`^(?:[A-Za-z][A-Za-z0-9+.-]*:|//)`)

// address makes an address relative to the page at a path.
func (s Sink) address(at, address string) string {
	target, suffix := address, ""
	if i := strings.IndexAny(address, "?#"); i >= 0 {
		target, suffix = address[:i], address[i:]
	}
	if target == "" || elsewhere.MatchString(target) || strings.ContainsAny(target, "\\\t\r\n") {
		return address
	}
	folder := strings.HasSuffix(target, "/") || strings.HasSuffix(target, "/.") || strings.HasSuffix(target, "/..") || target == "." || target == ".."
	if !strings.HasPrefix(target, "/") {
		target = path.Dir(at+"x") + "/" + target
	}
	target = path.Clean(target)
	if folder && target != "/" {
		target += "/"
	}
	switch {
	case s.Pages[target] && strings.HasSuffix(target, "/"):
		target += index
	case s.Pages[target+"/"]:
		target += "/" + index
	}
	return relative(path.Dir(at+"x"), target) + suffix
}

// relative is the way from a folder to a path of the portal.
func relative(from, to string) string {
	here := strings.Split(strings.Trim(from, "/"), "/")
	if from == "/" {
		here = nil
	}
	there := strings.Split(strings.TrimPrefix(to, "/"), "/")
	same := 0
	for same < len(here) && same < len(there)-1 && here[same] == there[same] {
		same++
	}
	way := strings.Repeat("../", len(here)-same) + strings.Join(there[same:], "/")
	if first, _, _ := strings.Cut(way, "/"); way == "" || strings.Contains(first, ":") {
		return "./" + way // else the colon ends a scheme
	}
	return way
}
