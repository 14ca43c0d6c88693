package freeze

import (
	"fmt"
	"slices"
	"strings"

	"slipway/internal/diag"
)

// Change is a fact that is not what it was.
type Change struct {
	Path    string     // of the fact, as an erratum names it
	Summary string     // what has happened to it, in one line
	At      diag.Range // in the plan; of a fact that is gone, what is left around it
	Was     diag.Range // its line in plan.sum, zero for one that was added
}

// Compare lists the facts of a plan that are not what they were when it was
// frozen. Corrections added to errata: are no change.
func Compare(frozen, now *Facts) []Change {
	var c comparison
	c.node("", frozen.root, now.root)
	return c.changes
}

type comparison struct {
	changes []Change
	asked   map[[2]*node]bool // whether two entries of lists are equal
}

func (c *comparison) add(path string, old, at *node, format string, args ...any) {
	change := Change{Path: path, Summary: "`" + path + "` " + fmt.Sprintf(format, args...), At: at.at}
	if old != nil {
		change.Was = old.at
	}
	c.changes = append(c.changes, change)
}

// dropped reports what stood in the frozen plan and is gone, at what is left
// around it.
func (c *comparison) dropped(path string, old, around *node) {
	c.add(path, old, around, "was dropped from the frozen plan%s", old.told())
}

func (c *comparison) added(path string, now *node) {
	c.add(path, nil, now, "was added to the frozen plan%s", now.told())
}

// told says in a few words what a node was.
func (n *node) told() string {
	switch n.kind {
	case kindText:
		return ": " + quote(n.words)
	case kindEntries, kindList, "":
		return ""
	}
	return ": " + article(n.kind)
}

func article(kind string) string {
	switch {
	case kind == kindPeople:
		return "people"
	case kind == kindTBD || kind == kindNone || kind == kindNA:
		return "`" + kind + "`"
	case strings.ContainsRune("aeiou", rune(kind[0])):
		return "an " + kind
	}
	return "a " + kind
}

// node compares what stands at one path.
func (c *comparison) node(path string, old, now *node) {
	if now.doubtful {
		return
	}
	switch {
	case old.kind == now.kind:
		c.fact(path, old, now)
	case now.kind == "" && old.kind != "":
		c.dropped(path, old, now)
	case old.kind == "":
		c.added(path, now)
	default:
		c.add(path, old, now, "was frozen as %s and is now %s", article(old.kind), article(now.kind))
		if old.kind == kindList || now.kind == kindList || old.kind == kindEntries || now.kind == kindEntries {
			return // its entries come or go with it
		}
	}
	if old.kind == kindList && now.kind == kindList {
		c.list(path, old.children, now.children, now)
		return
	}
	for _, o := range old.children {
		if n := now.child(o.name); n != nil {
			c.node(join(path, o.name), o, n)
		} else {
			c.dropped(join(path, o.name), o, now)
		}
	}
	for _, n := range now.children {
		if old.child(n.name) == nil && !(path == "" && n.name == errata) {
			c.added(join(path, n.name), n)
		}
	}
}

// errata is the one list that may grow.
const errata = "errata"

// fact compares two facts of one kind.
func (c *comparison) fact(path string, old, now *node) {
	if old.digest == now.digest {
		return
	}
	switch old.kind {
	case kindText:
		if d := compareProse(old.words, now.words); d != nil {
			at := *now
			at.at = now.place(d)
			c.add(path, old, &at, "says something else than the frozen text: %s", d)
		}
	case kindEntries:
		// What came or went is reported by itself.
		if !slices.Equal(common(old.ids, now), common(now.ids, old)) {
			c.add(path, old, now, "has its entries in another order than the frozen plan")
		}
	case kindList:
	case kindPeople:
		c.add(path, old, now, "does not name the people that it was frozen with")
	default:
		c.add(path, old, now, "is not the %s that was frozen", old.kind)
	}
}

// common gives the ids that are entries of the other side too.
func common(ids []string, other *node) []string {
	return slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return !slices.Contains(other.ids, id) })
}

// place is where a text begins to say something else.
func (n *node) place(d *difference) diag.Range {
	var at *word
	for i := range d.is {
		w := &d.is[i]
		switch {
		case w.line == 0: // a mark
		case at == nil:
			first := *w
			at = &first
		case w.line == at.line:
			at.end = w.end
		}
	}
	if at == nil {
		at = d.before
	}
	if at == nil || at.line == 0 || n.places == nil {
		return n.at
	}
	return n.places(at.line, at.column, at.end)
}
