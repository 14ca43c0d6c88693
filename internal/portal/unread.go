package portal

import (
	"strings"

	"slipway/internal/diag"
	"slipway/internal/source"
)

// unread notes which parts of a portal could not be read. What refers to them
// may be right: nobody can tell until the file is mended, and a list of all
// that cannot be found would bury the one problem that matters.
type unread map[Entity]bool

// refLanguage stands for the languages of hugo.yaml, which nothing refers to
// but names of files.
const refLanguage = "language"

// miss notes that a file could not be read.
func (u unread) miss(kind, id string) { u[Entity{Kind: kind, ID: id}] = true }

// yaml reads a file, and notes it where something is wrong with it as YAML: what
// stands below a key that is written twice is lost as well.
func (u unread) yaml(tree *source.Tree, file, kind, id string, problems *diag.List) *source.Node {
	before := problems.Count(diag.Error)
	n := tree.YAML(file, problems)
	if n == nil || problems.Count(diag.Error) > before {
		u.miss(kind, id)
	}
	return n
}

// misnamed notes a file that is there under another name, which is reported
// where files are that nothing reads.
func (u unread) misnamed(tree *source.Tree, file, kind, id string) (name string) {
	for _, ext := range []string{".yml", ".YAML", ".YML", ".json"} {
		if name := strings.TrimSuffix(file, ".yaml") + ext; tree.Exists(name) {
			u.miss(kind, id)
			return name
		}
	}
	return ""
}

// folders notes what would stand in folders that could not be listed whole.
func (u unread) folders(tree *source.Tree, problems *diag.List) {
	for _, of := range []struct {
		folder string
		kinds  []string
	}{
		{"data", []string{RefPerson, RefProduct}}, {"data/releases", []string{RefRelease}}, {"data/terms", []string{RefTerm}},
		{meetingsRoot, []string{RefSeries}}, {guidesRoot, []string{RefGuide}},
	} {
		wrong := &diag.List{}
		tree.Glob(of.folder, wrong)
		for _, p := range wrong.Sorted() {
			if p.Code == "source/unreadable" || p.Code == "source/link" || p.Code == "source/too-many-files" {
				problems.Add(p)
				for _, kind := range of.kinds {
					u.miss(kind, "")
				}
			}
		}
	}
}

// file reports whether the file of something, or the folder that it would stand
// in, could not be read.
func (u unread) file(kind, id string) bool {
	return u[Entity{Kind: kind}] || u[Entity{Kind: kind, ID: id}]
}

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
	case RefRelease:
		return u.file(kind, id)
	case refLanguage:
		return u[Entity{Kind: kind}]
	case RefMilestone, RefWork, RefObjective:
		return nested && u.file(RefRelease, first)
	case RefGroup:
		return nested && u.file(RefTerm, first)
	case RefMeeting:
		return nested && u.file(RefSeries, first)
	case RefGuide:
		return u.file(kind, id)
	}
	return false
}
