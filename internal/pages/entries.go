package pages

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// The kinds of what can be found. The word is search_kind_<kind>.
const (
	KindReleases   = "releases"
	KindMilestones = "milestones"
	KindProducts   = "products"
	KindPeople     = "people"
	KindDecisions  = "decisions"
	KindItems      = "items" // of minutes
	KindMeetings   = "meetings"
	KindObjectives = "objectives" // and key results
	KindWork       = "work"       // go-to-market, infrastructure, operations
	KindTerms      = "terms"      // and their groups, tasks and errors
	KindGuides     = "guides"     // and their sections
	KindRules      = "rules"
	KindPages      = "pages" // that gather what has a kind of its own
)

// EntryKinds are all kinds, in the order in which they are listed.
var EntryKinds = [...]string{
	KindReleases, KindMilestones, KindProducts, KindPeople, KindDecisions, KindItems, KindMeetings,
	KindObjectives, KindWork, KindTerms, KindGuides, KindRules, KindPages,
}

// Entry is something that can be found. All texts are plain.
type Entry struct {
	Kind  string   // one of EntryKinds
	Title string   // what it is called, one line
	Names []string // what else it is called
	Path  string   // site-absolute and without the base, with the place on the page
	About string   // one line that tells what it is
	Of    string   // what it belongs to: a release, a series, a term, a guide
	Date  date.Day // when it is or was; zero where it has no day
	When  string   // Date in words
	Text  string   // everything else that is said of it
}

// The longest title and line of an entry, in characters. What is longer is
// cut at a word, and all of it is still searched.
const (
	longestTitle = 120
	longestAbout = 140
)

// Entries lists everything that can be found: what has a page or a place on
// one, and the other pages among laid, which All gave.
func Entries(in Input, laid []Page) []Entry {
	e := entries{builder: newBuilder(in, &diag.List{})} // wrong links are reported by All
	for _, s := range e.schedules {
		e.release(s)
	}
	e.products()
	e.people()
	for _, s := range e.portal.Series {
		e.series(s)
	}
	for _, t := range e.portal.Terms {
		e.term(t)
	}
	for _, g := range e.shownGuides() {
		e.guide(g)
	}
	e.pages(laid)
	return e.list
}

// entries collects what can be found.
type entries struct {
	*builder
	list []Entry
}

func (e *entries) add(x Entry, texts ...string) {
	if title := clip(x.Title, longestTitle); title != x.Title {
		texts = append(texts, x.Title)
		x.Title = title
	}
	if about := clip(x.About, longestAbout); about != x.About {
		texts = append(texts, x.About)
		x.About = about
	}
	x.Names = slices.DeleteFunc(x.Names, func(name string) bool { return name == "" || strings.EqualFold(name, x.Title) })
	x.Text = strings.Join(slices.DeleteFunc(texts, func(s string) bool { return s == "" }), "\n")
	e.list = append(e.list, x)
}

// clip cuts a line at a word and says so.
func clip(line string, most int) string {
	if utf8.RuneCountInString(line) <= most {
		return line
	}
	cut := string([]rune(line)[:most])
	if i := strings.LastIndexByte(cut, ' '); i > len(cut)/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:.-") + "…"
}

// on notes when something is; a date that is not known says nothing.
func (e *entries) on(x *Entry, v date.Value) {
	if last, ok := v.Latest(); ok {
		x.Date, x.When = last, e.words.Date(v)
	}
}

// textsOf are the words of all texts of a part of the model.
func textsOf[T any](e *entries, part *T) []string {
	var out []string
	portal.EachText(part, func(t *portal.Text) {
		if t.Markdown != "" {
			out = append(out, e.plain(t.Markdown))
		}
	})
	return out
}

func (e *entries) release(s *schedule.Release) {
	r, plan := s.R, &s.R.Plan
	name := e.plain(cmp.Or(plan.Name, r.ID))
	x := Entry{Kind: KindReleases, Title: name, Names: []string{r.ID}, Path: ReleasePath(r.ID), About: e.describe(s)}
	for _, v := range [...]date.Value{s.Launch.Actual, s.Launch.Live, s.Launch.Planned} {
		if x.Date.IsZero() {
			e.on(&x, v)
		}
	}
	texts := []string{e.plain(plan.Overview.Markdown), e.plain(plan.FreezeRule.Markdown)}
	for _, list := range [...][]string{
		textsOf(e, &plan.Process), textsOf(e, &plan.Constraints), textsOf(e, &plan.Risks), textsOf(e, &plan.Deployment), textsOf(e, &plan.Environments),
		textsOf(e, &plan.Checklists), textsOf(e, &plan.Notes), textsOf(e, &plan.Errata), textsOf(e, &plan.Specification), textsOf(e, &r.Live),
	} {
		texts = append(texts, list...)
	}
	e.add(x, texts...)
	for _, m := range s.Milestones {
		x := Entry{
			Kind: KindMilestones, Title: e.plain(m.M.Title()), Names: []string{e.plain(m.M.TableName)}, Path: MilestonePath(r.ID, m.M.ID),
			About: e.describeMilestone(s, m), Of: name,
		}
		e.on(&x, m.Live)
		if m.Actual.Kind() != date.Absent {
			e.on(&x, m.Actual)
		}
		e.add(x, textsOf(e, m.M)...)
	}
	for _, o := range plan.Objectives {
		x := Entry{Kind: KindObjectives, Title: e.plain(cmp.Or(o.Name, o.ID)), Path: objectiveAnchor(r.ID, o.ID), About: e.plain(o.Note.Markdown), Of: name}
		e.add(x)
		for _, kr := range o.KeyResults {
			if kr.Text.Markdown == "" {
				continue
			}
			x := Entry{Kind: KindObjectives, Title: e.plain(kr.Text.Markdown), Path: ObjectivesPath(r.ID) + "#" + keyResultID(kr), About: e.plain(cmp.Or(kr.Qualifier.Markdown, o.Name)), Of: name}
			e.add(x, textsOf(e, kr)...)
		}
	}
	for _, w := range plan.Work {
		x := Entry{Kind: KindWork, Title: e.plain(cmp.Or(w.Name, w.ID)), Path: workAnchor(r.ID, w.ID), About: e.plain(w.Description.Markdown), Of: name}
		e.on(&x, w.By.Value)
		e.add(x, textsOf(e, w)...)
	}
}

func (e *entries) products() {
	said := map[string][]string{}
	for _, s := range e.schedules {
		for _, p := range s.R.Plan.Products {
			said[p.ID] = append(said[p.ID], textsOf(e, p)...)
		}
	}
	for _, p := range e.portal.Products {
		e.add(Entry{Kind: KindProducts, Title: e.plain(p.Name), Names: []string{p.ID}, Path: ProductPath(p.ID), About: e.plain(p.Summary.Markdown)}, said[p.ID]...)
	}
}

func (e *entries) people() {
	for _, p := range e.portal.People {
		about := strings.Join(slices.DeleteFunc([]string{p.Full, p.Org, e.plain(p.Note.Markdown)}, func(s string) bool { return s == "" || s == p.Name }), " · ")
		names := append([]string{p.ID, p.Full, p.Handle}, p.Aliases...)
		e.add(Entry{Kind: KindPeople, Title: p.Name, Names: names, Path: PersonPath(p.ID), About: about})
	}
}

func (e *entries) term(t *portal.Term) {
	name := e.plain(cmp.Or(t.Name, t.ID))
	e.add(Entry{Kind: KindTerms, Title: name, Names: []string{t.ID}, Path: TermPath(t.ID), About: e.plain(t.Intro.Markdown)}, t.Network, e.plain(t.Evaluation.Markdown))
	for _, g := range t.Groups {
		group := e.plain(cmp.Or(g.Name, g.ID))
		e.add(Entry{Kind: KindTerms, Title: group, Names: g.Aliases, Path: GroupPath(t.ID, g.ID), About: e.plain(g.Intro.Markdown), Of: name}, e.plain(g.Notice.Markdown))
		for _, task := range g.Tasks {
			x := Entry{Kind: KindTerms, Title: e.plain(cmp.Or(task.Name, task.ID)), Path: GroupPath(t.ID, g.ID) + "#" + taskAnchor(task.ID), About: e.plain(task.Text.Markdown), Of: group + ", " + name}
			e.add(x, textsOf(e, task)...)
		}
		for _, def := range g.Errors {
			x := Entry{Kind: KindTerms, Title: e.plain(cmp.Or(def.Name, def.ID)), Path: GroupPath(t.ID, g.ID) + "#" + errorAnchor(def.ID), About: e.plain(def.Text.Markdown), Of: group + ", " + name}
			e.add(x, e.plain(def.Note.Markdown))
		}
	}
}

// rulesPath begins the addresses of the pages that explain rules.
const rulesPath = "/rules/"

// pages adds the pages that nothing else leads to: plans, open points, lists.
func (e *entries) pages(laid []Page) {
	have := map[string]bool{NotFoundPath: true, SearchPath: true}
	for _, x := range e.list {
		have[x.Path] = true
	}
	for _, p := range laid {
		if have[p.Path] || p.NoIndex || p.Layout == "redirect" {
			continue
		}
		x := Entry{Kind: KindPages, Title: p.Title, Path: p.Path, About: p.Description}
		if strings.HasPrefix(p.Path, rulesPath) && p.Path != rulesPath {
			x.Kind = KindRules
		}
		e.add(x)
	}
}
