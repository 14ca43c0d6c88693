package pages

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// releaseView is the page of a release.
type releaseView struct {
	ID      string  `json:"id"`
	Name    string  `json:"name"`
	Status  string  `json:"status"` // draft, planned, in-flight, released, cancelled
	AsOf    *Date   `json:"as_of"`
	Verdict Verdict `json:"verdict"`
	Facts   facts   `json:"facts"`

	PlanURL       string `json:"plan_url"`
	ObjectivesURL string `json:"objectives_url"`
	OpenURL       string `json:"open_url"`
	OpenPoints    int    `json:"open_points"`
	SubscribeURL  string `json:"subscribe_url"` // to the calendars of the release

	Sections   []section      `json:"sections"` // of the page, in order
	Overview   *Text          `json:"overview,omitempty"`
	Timeline   *Chart         `json:"timeline,omitempty"`
	Trend      *Chart         `json:"trend,omitempty"`
	Milestones []milestoneRow `json:"milestones,omitempty"`
	Overdue    []overdue      `json:"overdue,omitempty"`
	Misfits    []misfitRow    `json:"misfits,omitempty"`   // dates that do not fit what they hang on
	Revisions  []changeGroup  `json:"revisions,omitempty"` // newest first
	Record     record         `json:"record"`

	Products    []productCard    `json:"products,omitempty"`
	Objectives  []objectiveBrief `json:"objectives,omitempty"`
	Boxes       boxCount         `json:"boxes"`
	Constraints []Item           `json:"constraints,omitempty"`
	Risks       []risk           `json:"risks,omitempty"`
	Deployment  Fields           `json:"deployment"`
	Work        []workKind       `json:"work,omitempty"`

	Process      []processRule     `json:"process,omitempty"`
	Projects     []OpenLink        `json:"projects,omitempty"`
	ProjectsNote *Text             `json:"projects_note,omitempty"`
	Environments []placeView       `json:"environments,omitempty"`
	Checklists   []placeView       `json:"checklists,omitempty"`
	Meetings     []releaseMeetings `json:"meetings,omitempty"`
	Guides       []guideRow        `json:"guides,omitempty"`

	Evidence          []Item     `json:"evidence,omitempty"`
	Specification     *Text      `json:"specification,omitempty"`      // live
	PlanSpecification *Text      `json:"plan_specification,omitempty"` // as planned
	Results           *Text      `json:"results,omitempty"`
	Notes             []Item     `json:"notes,omitempty"`
	Note              *Text      `json:"note,omitempty"`
	Accepted          []accepted `json:"accepted,omitempty"`
	Links             []OpenLink `json:"links,omitempty"`
	Extra             any        `json:"extra,omitempty"`
	LiveExtra         any        `json:"live_extra,omitempty"`
}

// section is a part of a long page. Its heading is the word section_<key>.
type section struct {
	Key string `json:"key"`
	URL string `json:"url"` // "#…"
}

// facts are the line below a verdict.
type facts struct {
	Manager []Person `json:"manager,omitempty"`
	Frozen  *Date    `json:"frozen,omitempty"`
	Replans int      `json:"replans"` // revisions so far
	Done    int      `json:"done"`
	Total   int      `json:"total"`
	Planned *Date    `json:"planned,omitempty"` // launch, with time and zone where the plan says them
	Live    *Date    `json:"live,omitempty"`    // where it is another day
	Actual  *Date    `json:"actual,omitempty"`
	Erratum int      `json:"errata,omitempty"` // corrections made to the frozen plan
}

// overdue is a milestone whose date has gone by.
type overdue struct {
	Link
	Who  []Person `json:"who,omitempty"`
	Live Date     `json:"live"`
	Days int      `json:"days"`           // past the live date
	Plan int      `json:"plan,omitempty"` // past the planned date
	Note *Text    `json:"note,omitempty"`
}

// record is how far the milestones of a release moved. Median, Min and Max
// are empty where none counts.
type record struct {
	N      int    `json:"n"`
	Median string `json:"median,omitempty"`
	Min    string `json:"min,omitempty"`
	Max    string `json:"max,omitempty"`
	Judged int    `json:"judged"` // milestones of which it is certain whether they were on time
	OnTime int    `json:"on_time"`
}

// risk is what may go wrong. Raises links to the risks that it makes worse.
type risk struct {
	ID         string `json:"id"`
	Text       Text   `json:"text"`
	Mitigation *Text  `json:"mitigation,omitempty"`
	Raises     []Link `json:"raises,omitempty"`
	Items      []Item `json:"items,omitempty"`
}

// processRule says how the work is followed.
type processRule struct {
	Every *Date    `json:"every,omitempty"`
	Who   []Person `json:"who,omitempty"`
	Text  Text     `json:"text"`
	Items []Item   `json:"items,omitempty"`
}

// placeView is an environment or a checklist.
type placeView struct {
	ID   string `json:"id"` // anchor
	Name string `json:"name"`
	URL  string `json:"url,omitempty"`
	Text *Text  `json:"text,omitempty"`
}

// releaseCrumb is the link to a release's page.
func (b *builder) releaseCrumb(s *schedule.Release) Link {
	return Link{Name: s.R.Plan.Name, URL: b.urls.To(ReleasePath(s.R.ID))}
}

// releaseFrame is the frame that all pages of a release share.
func (b *builder) releaseFrame(s *schedule.Release) Frame {
	f := Frame{
		Picture: b.picture(s.R), Section: ReleasesPath, Crumbs: []Link{b.menuLink(ReleasesPath)},
		Source: b.sourceOf(s.R.Plan.At), API: b.urls.To(ReleaseAPIPath(s.R.ID)), Feeds: []Feed{b.releaseCalendar(s), b.newsFeed()},
	}
	if live := b.sourceOf(s.R.Live.At); live != nil {
		f.More = []Source{*live}
	}
	return f
}

// menuLink is a link to a page of the menu, under the name it has there.
func (b *builder) menuLink(path string) Link {
	name := b.words.Say("menu_"+strings.Trim(path, "/"), 0)
	for _, m := range b.portal.Config.Menu {
		if m.Path == path {
			name = m.Name
		}
	}
	return Link{Name: name, URL: b.urls.To(path)}
}

func (b *builder) releasePage(s *schedule.Release, around surroundings, open int, hang map[*schedule.Milestone][]schedule.Dependent) {
	v := b.releaseView(s, around)
	v.OpenPoints = open
	v.Misfits = b.misfits(s, hang)
	p := Page{
		Path: ReleasePath(s.R.ID), Layout: "release", Title: s.R.Plan.Name,
		Description: b.describe(s), Frame: b.releaseFrame(s), View: v,
	}
	p.Frame.Confirmed = b.lastConfirmed(s)
	b.add(p)
}

// lastConfirmed is when any date of a release was last confirmed, and everybody
// who confirmed one that day.
func (b *builder) lastConfirmed(s *schedule.Release) *Confirmed {
	var last date.Day
	for _, m := range s.Milestones {
		if m.Confirmed.After(last) {
			last = m.Confirmed
		}
	}
	if last.IsZero() {
		return nil
	}
	out := &Confirmed{On: b.day(last)}
	for _, m := range s.Milestones {
		if m.Confirmed != last {
			continue
		}
		for _, who := range b.people(m.ConfirmedBy) {
			if !slices.Contains(out.By, who) {
				out.By = append(out.By, who)
			}
		}
	}
	return out
}

func (b *builder) releaseView(s *schedule.Release, around surroundings) releaseView {
	r := s.R
	v := releaseView{
		ID: r.ID, Name: r.Plan.Name, Status: s.Status, AsOf: b.day(s.AsOf), Verdict: b.verdict(s), Facts: b.facts(s),
		PlanURL: b.urls.To(PlanPath(r.ID)), ObjectivesURL: b.urls.To(ObjectivesPath(r.ID)), OpenURL: b.urls.To(OpenPointsPath(r.ID)),
		SubscribeURL: b.urls.To(CalendarPath) + "#" + subscribeAnchor(r.ID),
		Timeline:     b.timeline(s), Trend: b.trend(s),
		Overview: b.given(r.Plan.Overview), Record: recordOf(s.Record),
		Products: b.productCards(s), Constraints: b.itemsOf(s, r.Plan.Constraints), Risks: b.risks(s), Deployment: b.deployment(s),
		Work: b.work(s, false), Process: b.process(s), Projects: b.openLinks(r.Live.Projects), ProjectsNote: b.given(r.Live.ProjectsNote),
		Environments: b.environments(s), Checklists: b.checklists(s),
		Meetings: b.meetingsOf(around.series), Guides: around.guides,
		Evidence: b.itemsOf(s, r.Live.Evidence), Specification: b.given(r.Live.Specification),
		PlanSpecification: b.given(r.Plan.Specification), Results: b.given(r.Live.Results),
		Notes: b.itemsOf(s, r.Plan.Notes), Note: b.given(r.Live.Note), Accepted: b.accepted(s), Links: b.openLinks(r.Plan.Links),
		Extra: r.Plan.Extra.Values(), LiveExtra: r.Live.Extra.Values(),
	}
	v.Objectives, v.Boxes = b.objectiveBriefs(s)
	for _, m := range s.Milestones {
		v.Milestones = append(v.Milestones, b.milestoneRow(s, m))
	}
	for _, m := range s.Overdue {
		v.Overdue = append(v.Overdue, overdue{
			Link: *b.milestoneLink(s, m), Who: b.people(m.Involved), Live: b.value(m.Live),
			Days: m.Overdue, Plan: m.OverduePlan, Note: b.given(m.Note),
		})
	}
	v.Revisions = b.changeGroups(s)
	for _, key := range releaseSections {
		v.Sections = append(v.Sections, section{Key: key, URL: "#" + key})
	}
	return v
}

// releaseSections are the parts of a release's page, in order; each is the id
// of its heading.
var releaseSections = [...]string{
	"milestones", "overdue", "misfits", "revisions", "products", "objectives", "constraints", "risks", "deployment", "work",
	"process", "environments", "checklists", "meetings", "guides", "evidence", "specification", "results", "notes",
}

func (b *builder) facts(s *schedule.Release) facts {
	f := facts{
		Manager: b.people(s.R.Plan.Manager), Frozen: b.frozen(s), Replans: len(s.Revisions),
		Done: len(s.Done), Total: total(s), Erratum: len(s.R.Plan.Errata),
	}
	if s.Launch.Planned.Kind() != date.Absent {
		d := b.value(s.Launch.Planned)
		f.Planned = &d
	}
	planned, _ := s.Launch.Planned.Latest()
	if live, ok := s.Launch.Live.Latest(); ok && live != planned {
		d := b.value(s.Launch.Live)
		f.Live = &d
	}
	if s.Launch.Actual.Kind() != date.Absent {
		d := b.value(s.Launch.Actual)
		f.Actual = &d
	}
	return f
}

// frozen is the day since which the plan is frozen, nil while it is not.
func (b *builder) frozen(s *schedule.Release) *Date {
	if on, ok := s.R.Plan.Frozen.Value.Latest(); !ok || on.After(s.AsOf) {
		return nil
	}
	return b.optional(s.R.Plan.Frozen)
}

func recordOf(r schedule.Record) record {
	out := record{N: r.N, Judged: r.Judged, OnTime: r.OnTime}
	if r.N > 0 {
		out.Median, out.Min, out.Max = signedMedian(r.Median), signed(r.Min), signed(r.Max)
	}
	return out
}

func riskID(n int) string { return "risk-" + strconv.Itoa(n) }

func (b *builder) risks(s *schedule.Release) []risk {
	var out []risk
	for i, r := range s.R.Plan.Risks {
		x := risk{ID: riskID(i + 1), Text: b.text(r.Text), Mitigation: b.given(r.Mitigation), Items: b.itemsOf(s, r.Items)}
		for _, n := range r.Raises {
			if n >= 1 && n <= len(s.R.Plan.Risks) {
				x.Raises = append(x.Raises, Link{Name: strconv.Itoa(n), URL: "#" + riskID(n)})
			}
		}
		out = append(out, x)
	}
	return out
}

func (b *builder) process(s *schedule.Release) []processRule {
	var out []processRule
	for _, r := range s.R.Plan.Process {
		out = append(out, processRule{Every: b.optional(r.Every), Who: b.people(r.Who), Text: b.text(r.Text), Items: b.itemsOf(s, r.Items)})
	}
	return out
}

func (b *builder) deployment(s *schedule.Release) Fields {
	d := s.R.Plan.Deployment
	f := fieldList{b: b, s: s}
	f.text("method", d.Method)
	f.items("transfers", d.Transfers)
	f.items("consequences", d.Consequences)
	f.text("note", d.Note)
	return f.done()
}

func (b *builder) environments(s *schedule.Release) []placeView {
	var out []placeView
	for _, e := range s.R.Plan.Environments {
		out = append(out, b.place("environment-", e.ID, e.Name, e.URL, e.URLAt, e.Text))
	}
	return out
}

func (b *builder) checklists(s *schedule.Release) []placeView {
	var out []placeView
	for _, c := range s.R.Plan.Checklists {
		out = append(out, b.place("checklist-", c.ID, c.Name, c.URL, c.URLAt, c.Text))
	}
	return out
}

func (b *builder) place(prefix, id, name, target string, at diag.Range, t portal.Text) placeView {
	p := placeView{ID: prefix + id, Name: cmp.Or(name, id), Text: b.given(t)}
	if target != "" {
		p.URL = b.href(target, at)
	}
	return p
}
