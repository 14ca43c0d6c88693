package pages

import (
	"cmp"
	"slices"
	"strings"

	"slipway/internal/check"
	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/i18n"
	"slipway/internal/markdown"
	"slipway/internal/portal"
	"slipway/internal/schedule"
	"slipway/internal/threads"
)

// Input is what pages are made from.
type Input struct {
	Portal  *portal.Portal
	AsOf    date.Day
	Threads threads.Steps // what Threads gives for the portal and the day
	URLs    URLs
	Drafts  bool         // lay out drafts as well
	Static  []string     // files of static/, "img/a.svg"
	Tokens  []Token      // of the stylesheet, for the page of the look
	Checked check.Report // what rules have found
	Words   i18n.Words
	Labels  markdown.Labels // the words that rendered Markdown needs, in the language of the portal
}

// All lays out every page, sorted by path. Texts that link to what is not
// there are reported.
func All(in Input, problems *diag.List) []Page {
	b := newBuilder(in, problems)
	involved := b.involvements()
	b.spreadPeople(involved)
	b.home()
	b.releases()
	b.products()
	b.persons(involved)
	b.meetings()
	b.actions()
	b.terms()
	b.guides()
	b.changes()
	b.calendar()
	b.rules()
	b.searchPage()
	b.notFound()
	b.style(in.Tokens)
	b.renamed()
	checkMenu(in, b.pages, problems)
	checkPictures(in, problems)
	slices.SortFunc(b.pages, func(x, y Page) int { return cmp.Compare(x.Path, y.Path) })
	for i := range b.pages {
		b.pages[i].Frame.Article = b.pages[i].Layout == "guide" || b.pages[i].Layout == "meeting"
		b.pages[i].Frame.Languages = b.languages(b.pages[i].Path)
		b.structure(&b.pages[i])
	}
	return b.pages
}

// builder holds what all pages share while they are laid out.
type builder struct {
	portal       *portal.Portal
	asOf         date.Day
	drafts       bool
	urls         URLs
	markdown     *markdown.Renderer
	problems     *diag.List
	schedules    []*schedule.Release // parallel to portal.Releases
	threads      threads.Steps
	withheld     map[string]bool // files that hold something internal
	words        i18n.Words
	checked      check.Report
	changePages  ChangePages
	open         []OpenItem
	shownActions []Action // open as they are shown, once they have been asked for
	actionPages  actionPages
	held         map[string]heldPages // by series
	personTimes  map[string]personTimes
	peoplePages  [][]*portal.Person
	hidden       map[string]bool // guides that have no page
	known        func(path string) bool
	written      *Language           // of what data says, where the pages are in another one
	days         map[date.Value]Date // that were written so far
	pages        []Page
}

func newBuilder(in Input, problems *diag.List) *builder {
	b := &builder{portal: in.Portal, asOf: in.AsOf, drafts: in.Drafts, urls: in.URLs, problems: problems, days: map[date.Value]Date{}, threads: in.Threads, hidden: hiddenGuides(in), words: in.Words, checked: in.Checked, known: knownPaths(in)}
	b.written = in.Written()
	for _, r := range in.Portal.Releases {
		b.schedules = append(b.schedules, schedule.Of(r, in.AsOf))
	}
	b.changePages = ChangePagesOf(b.schedules)
	b.open = OpenItems(in.Portal, in.AsOf, in.Threads)
	b.actionPages = actionPagesOf(b.open)
	b.peoplePages = peoplePagesOf(in.Portal.People)
	b.held = map[string]heldPages{}
	for _, s := range in.Portal.Series {
		b.held[s.ID] = heldPagesOf(s, in.AsOf)
	}
	known := b.known
	b.known = func(path string) bool {
		return known(path) || b.changePages.parts.has(path) || b.actionPages.has(path) || b.isHeldPage(path) || b.isPersonPart(path) || b.isPeoplePage(path)
	}
	b.markdown = markdown.New(markdown.Options{
		Resolve: b.resolve,
		Advise:  b.advise,
		Base:    b.localPath,
		Known:   b.known,
		Comment: internalMark,
		Labels:  in.Labels,
	})
	b.withheld = withheld(in.Portal)
	return b
}

func (b *builder) add(p Page) { b.pages = append(b.pages, p) }

// resolve turns a link such as milestone:rome/final-test into an address.
func (b *builder) resolve(kind, id string) (href, title string, ok bool) {
	e, ok := b.portal.Find(kind, id)
	if !ok && kind == portal.RefTerm {
		e, ok = b.portal.Find(portal.RefGroup, id)
	}
	if !ok || kind == portal.RefGuide && b.hidden[id] {
		return "", "", false
	}
	return b.urls.To(entityPath(e)), b.plain(e.Name), true
}

// advise says what may have been meant by a link that leads nowhere.
func (b *builder) advise(kind, id string) string {
	if kind == portal.RefGuide && b.hidden[id] {
		return "this guide is a draft: publish it, or take the link away until then"
	}
	kinds := []string{kind}
	if kind == portal.RefTerm {
		kinds = append(kinds, portal.RefGroup)
	}
	for _, k := range kinds {
		if near, ok := b.portal.Nearest(k, id); ok && !(k == portal.RefGuide && b.hidden[near]) {
			return "did you mean `" + kind + ":" + near + "`?"
		}
	}
	return ""
}

// localPath puts a path that a text links to below the base.
func (b *builder) localPath(path string) string {
	if strings.HasPrefix(path, "/") {
		return b.urls.To(path)
	}
	return path
}

// href is the address of a link field: one of our references, or a URL.
func (b *builder) href(target string, at diag.Range) string {
	if kind, id, ok := portal.SplitRef(target); ok {
		if href, _, ok := b.resolve(kind, id); ok {
			return href
		}
	}
	address, problem, ok := b.markdown.Address(target)
	if !ok {
		b.report(problem, at)
	}
	return address
}
