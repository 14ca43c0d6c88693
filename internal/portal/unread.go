package portal

import (
	"strings"

	"slipway/internal/source"
)

// unread notes which parts of a portal could not be read. What refers to them
// may be right: nobody can tell until the file is mended, and a list of all
// that cannot be found would bury the one problem that matters.
type unread map[Entity]bool

// miss notes that a file could not be read.
func (u unread) miss(kind, id string) { u[Entity{Kind: kind, ID: id}] = true }

// plan notes what of a plan was lost because a collection is none. The file
// itself could be read.
func (u unread) plan(id string, n *source.Node) {
	for _, key := range []string{"milestones", "work", "objectives", "environments"} {
		if c := n.Get(key); c != nil && c.Kind != source.Mapping && c.Kind != source.Null {
			u.miss(RefRelease, id)
		}
	}
}

// holds reports whether what kind:id names would stand in a file that could
// not be read.
func (u unread) holds(kind, id string) bool {
	first, _, nested := strings.Cut(id, "/")
	switch kind {
	case RefPerson, RefProduct:
		return id != "" && u[Entity{Kind: kind}]
	case RefMilestone, RefWork, RefObjective:
		return nested && u[Entity{Kind: RefRelease, ID: first}]
	case RefGroup:
		return nested && u[Entity{Kind: RefTerm, ID: first}]
	case RefMeeting:
		return nested && u[Entity{Kind: RefSeries, ID: first}]
	case RefGuide:
		return u[Entity{Kind: kind, ID: id}]
	}
	return false
}
