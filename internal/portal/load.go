package portal

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/source"
)

// Load reads the portal in a tree. It always returns a portal, as far as it
// could be understood; whether it may be built is for problems to say.
func Load(tree *source.Tree, problems *diag.List) *Portal {
	p := &Portal{unread: unread{}, met: map[string]*Person{}}
	p.loadConfig(tree, problems)
	p.unread.folders(tree, problems)
	p.loadDirectory(tree, problems)
	p.loadReleases(tree, problems)
	p.loadTerms(tree, problems)
	p.resolveDates(problems)
	p.sortReleases()
	p.index.build(p, problems)
	p.loadMeetings(tree, problems)
	p.loadGuides(tree, problems)
	p.index.addContent(p)
	p.resolve(problems)
	reportStrays(tree, problems)
	return p
}

func (p *Portal) loadDirectory(tree *source.Tree, problems *diag.List) {
	if tree.Exists("data/people.yaml") {
		var f struct {
			People []*Person `yaml:"people,byid"`
		}
		p.decodeCollection(p.unread.yaml(tree, "data/people.yaml", RefPerson, "", problems), RefPerson, "people", &f, problems)
		p.People = f.People
	} else {
		p.unread.misnamed(tree, "data/people.yaml", RefPerson, "")
	}
	for _, person := range p.People {
		oneOf(person.Kind, person.KindAt, "kind", problems, KindPerson, KindAgency, KindGroup, KindSlot)
		person.Kind = cmp.Or(person.Kind, KindPerson)
		person.Name = cmp.Or(person.Name, person.Full, person.ID)
	}
	if tree.Exists("data/products.yaml") {
		var f struct {
			Products []*Product `yaml:"products,byid"`
		}
		p.decodeCollection(p.unread.yaml(tree, "data/products.yaml", RefProduct, "", problems), RefProduct, "products", &f, problems)
		p.Products = f.Products
	} else {
		p.unread.misnamed(tree, "data/products.yaml", RefProduct, "")
	}
	for _, product := range p.Products {
		product.Name = cmp.Or(product.Name, product.ID)
	}
}

// decodeCollection decodes a file that is one mapping keyed by id, of things
// of one kind, into the field of that name.
func (p *Portal) decodeCollection(n *source.Node, kind, name string, into any, problems *diag.List) {
	if n == nil || n.Kind != source.Mapping && n.Kind != source.Null {
		p.unread.miss(kind, "")
	}
	if n == nil || n.Kind == source.Null {
		return
	}
	if inner := n.Get(name); inner != nil && len(n.Pairs) == 1 && inner.Kind == source.Mapping && allMappings(inner) {
		problems.Errorf(n.Pairs[0].KeyAt, "yaml/nested", "delete the line, and begin each entry below it at the start of its line", "the file is the list of %s itself: no key stands above it", name)
		n = inner
	}
	wrapped := &source.Node{Kind: source.Mapping, At: n.At, Pairs: []source.Pair{{Key: name, KeyAt: n.At, Value: n}}}
	source.Decode(wrapped, into, problems)
}

// allMappings tells entries by their ids from the fields of one entry.
func allMappings(n *source.Node) bool {
	return len(n.Pairs) > 0 && !slices.ContainsFunc(n.Pairs, func(p source.Pair) bool { return p.Value.Kind != source.Mapping })
}

func (p *Portal) loadReleases(tree *source.Tree, problems *diag.List) {
	const root = "data/releases"
	for _, id := range folders(tree.Glob(root, problems), root) {
		dir := path.Join(root, id)
		r := &Release{ID: id, PlanFile: path.Join(dir, "plan.yaml")}
		if !validFolder(id, dir, problems) {
			continue
		}
		if !tree.Exists(r.PlanFile) {
			p.unread.miss(RefRelease, id)
			hint := "add " + r.PlanFile + " with at least a name"
			if name := p.unread.misnamed(tree, r.PlanFile, RefRelease, id); name != "" {
				hint = "rename " + name + " to plan.yaml"
			}
			problems.Errorf(diag.Range{File: dir}, "release/no-plan", hint, "release %s has no plan", id)
			continue
		}
		switch n := p.unread.yaml(tree, r.PlanFile, RefRelease, id, problems); {
		case n == nil:
		case n.Kind == source.Null:
			p.unread.miss(RefRelease, id)
			problems.Errorf(n.At, "release/no-plan", "write at least name: with the name of the release, or get back what the file said", "the plan of release %s is empty", id)
		default:
			r.PlanNode = n
			source.Decode(n, &r.Plan, problems)
			p.unread.plan(id, n)
		}
		if sum := path.Join(dir, "plan.sum"); tree.Exists(sum) {
			if text, ok := tree.Read(sum, problems); ok {
				r.SumFile, r.Sum = sum, string(text)
			}
		}
		r.Plan.Name = cmp.Or(r.Plan.Name, id)
		r.Plan.checkStatus(problems)
		for _, w := range r.Plan.Work {
			oneOf(w.Kind, w.KindAt, "kind", problems, WorkKinds[:]...)
			w.Name = cmp.Or(w.Name, w.ID)
		}
		for _, o := range r.Plan.Objectives {
			o.Name = cmp.Or(o.Name, o.ID)
		}
		each(&r.Plan, func(s *Section) { s.Name = cmp.Or(s.Name, s.ID) })
		if live := path.Join(dir, "live.yaml"); tree.Exists(live) {
			r.LiveFile = live
			if n := p.unread.yaml(tree, live, RefRelease, id, problems); n != nil {
				source.Decode(n, &r.Live, problems)
			}
		}
		for _, rev := range r.Live.Revisions {
			for _, m := range rev.Milestones {
				m.settle(problems)
			}
		}
		for _, a := range r.Live.Actuals {
			oneOf(a.State, a.StateAt, "state", problems, ActualDone, ActualPartial, ActualOpen, ActualDropped)
		}
		p.Releases = append(p.Releases, r)
	}
}

func (p *Portal) loadTerms(tree *source.Tree, problems *diag.List) {
	for _, file := range tree.Glob("data/terms", problems, ".yaml") {
		id := strings.TrimSuffix(path.Base(file), ".yaml")
		if path.Dir(file) != "data/terms" || !validFolder(id, file, problems) {
			continue
		}
		t := &Term{ID: id, File: file}
		if n := p.unread.yaml(tree, file, RefTerm, id, problems); n != nil {
			source.Decode(n, t, problems)
		}
		t.Name = cmp.Or(t.Name, id)
		for _, g := range t.Groups {
			oneOf(g.Kind, g.KindAt, "kind", problems, "all", "group", "lead", "council")
			g.Kind = cmp.Or(g.Kind, "group")
			g.Name = cmp.Or(g.Name, g.ID)
		}
		each(t, func(l *Threshold) { oneOf(l.Op, l.OpAt, "op", problems, "=", "<", "<=", ">", ">=") })
		p.Terms = append(p.Terms, t)
	}
}

// validFolder reports whether the name of a file or folder can be an id.
func validFolder(id, file string, problems *diag.List) bool {
	if source.ValidID(id) {
		return true
	}
	problems.Errorf(diag.Range{File: file}, "yaml/id", "rename it to "+source.Slug(id),
		"%q cannot be an id: ids are lower-case words joined by hyphens", id)
	return false
}

// checkStatus reports a status that is none, or that only dates can tell.
func (p *Plan) checkStatus(problems *diag.List) {
	switch p.Status {
	case "in-flight", "released":
		problems.Errorf(p.StatusAt, "value/unknown", "leave it out: that a release is under way or out is told by its dates, and by actuals in live.yaml", "status: nobody has to write %q", p.Status)
	default:
		oneOf(p.Status, p.StatusAt, "status", problems, "draft", "planned", "cancelled")
	}
}

// oneOf reports a word that is not one of the known ones. Empty is fine.
func oneOf(word string, at diag.Range, field string, problems *diag.List, known ...string) {
	if word == "" || slices.Contains(known, word) {
		return
	}
	hint := "write one of: " + strings.Join(known, ", ")
	if near, ok := diag.Nearest(word, known); ok && len(near) > 1 {
		hint = "did you mean `" + near + "`? " + hint
	}
	problems.Errorf(at, "value/unknown", hint, "%s: %q is not known here", field, word)
}

// resolveDates reads every date, now that the zone of its release is known.
func (p *Portal) resolveDates(problems *diag.List) {
	for _, r := range p.Releases {
		zone := p.Config.Zone
		if r.Plan.Zone != "" {
			zone = readZone(r.Plan.Zone, r.Plan.ZoneAt, problems)
		}
		for _, c := range r.Live.Confirmed {
			c.settle(zone, problems)
		}
		each(r, func(w *When) { w.resolve(zone, problems) })
		for _, a := range r.Live.Actuals {
			a.settle(problems)
		}
	}
	for _, t := range p.Terms {
		each(t, func(w *When) { w.resolve(p.Config.Zone, problems) })
	}
}

// folders returns the names of the folders directly below root that hold any
// of the files, in order.
func folders(files []string, root string) []string {
	var out []string
	for _, f := range files {
		name, _, nested := strings.Cut(strings.TrimPrefix(f, root+"/"), "/")
		if nested && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}
