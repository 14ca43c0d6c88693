package freeze

import (
	"crypto/sha256"
	"encoding/base64"
	"strconv"
	"strings"

	"slipway/internal/diag"
)

// Facts are what a plan says, as a tree: as plan.yaml is, or as plan.sum
// remembers it.
type Facts struct {
	File string // that they were read from
	root *node
}

// The kinds of facts, as plan.sum names them. Those of plain values are in
// values.go.
const (
	kindText    = "text"    // prose: its words
	kindList    = "list"    // how many entries
	kindEntries = "entries" // the ids, in their order
	kindDate    = "date"
	kindPeople  = "people" // who, in any order
	kindVersion = "version"
	kindNumber  = "number"
	kindName    = "name"
	kindAddress = "address" // that there is one; where it leads may be mended
	kindValue   = "value"
	kindTBD     = "tbd"
	kindNone    = "none"
	kindNA      = "n/a"
)

// node is a value of a plan. It has a kind if it is a fact itself, and
// children if it holds others.
type node struct {
	name     string
	kind     string
	digest   string
	words    []word   // of a text
	ids      []string // of entries
	children []*node
	byName   map[string]*node
	at       diag.Range
	// places finds a word of a text in plan.yaml; nil in plan.sum.
	places func(line, column, end int) diag.Range
	// doubtful says that the value could not be read, which is reported
	// elsewhere: nothing is known of it.
	doubtful bool
}

// set makes a node a fact.
func (n *node) set(kind, value string) { n.kind, n.digest = kind, digest(kind, value) }

// content is what plan.sum says of a fact beside its digest.
func (n *node) content() string {
	switch n.kind {
	case kindText:
		return write(n.words)
	case kindEntries:
		return strings.Join(n.ids, " ")
	case kindList:
		return strconv.Itoa(len(n.children))
	}
	return ""
}

// hasContent reports whether the value of a kind stands in plan.sum in full,
// because comparing takes more than equal or not.
func hasContent(kind string) bool {
	return kind == kindText || kind == kindEntries || kind == kindList
}

func (n *node) child(name string) *node { return n.byName[name] }

// add puts a child behind the others.
func (n *node) add(c *node) {
	if n.byName == nil {
		n.byName = map[string]*node{}
	}
	n.children = append(n.children, c)
	n.byName[c.name] = c
}

// size counts the facts of a tree.
func (n *node) size() int {
	size := 0
	if n.kind != "" {
		size++
	}
	for _, c := range n.children {
		size += c.size()
	}
	return size
}

// Count is the number of facts.
func (f *Facts) Count() int { return f.root.size() }

// digest is h1: and the first 132 bits of a SHA-256, in base64. That is enough
// to tell values apart; nothing is kept secret by it.
func digest(kind, value string) string {
	sum := sha256.Sum256([]byte(kind + "\x00" + value))
	return "h1:" + base64.RawStdEncoding.EncodeToString(sum[:])[:22]
}

// join makes the path of a child.
func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

// within reports whether a path is another one or lies below it.
func within(path, above string) bool {
	return path == above || strings.HasPrefix(path, above+".")
}

// segment makes any key fit to stand in a path.
func segment(key string) string {
	var b strings.Builder
	for _, r := range key {
		if r <= ' ' || r == '.' || r == '%' || r == 0x7f || r == 0xa0 {
			b.WriteString("%" + strings.ToUpper(strconv.FormatInt(int64(r), 16)))
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}
