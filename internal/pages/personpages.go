package pages

import (
	"slices"
	"strings"

	"slipway/internal/portal"
)

// How much of somebody's past their page shows before each year gets a page of
// its own; then, how many of the latest. A milestone takes the room of two
// meetings, a release that of several.
const (
	mostOfPast     = 250
	latestPast     = 20
	latestReleases = 5
)

// personPast is what somebody has been part of, the newest first.
type personPast struct {
	Past     []personMilestone `json:"past,omitempty"` // milestones that are done or given up
	Releases []*releaseDuties  `json:"releases,omitempty"`
	Meetings []attendance      `json:"meetings,omitempty"`
}

// past sorts what somebody has been part of.
func (in *involvement) past() personPast {
	p := personPast{Releases: slices.Clone(in.releases), Meetings: slices.Clone(in.meetings)}
	for _, m := range in.milestones {
		if !m.ahead() {
			p.Past = append(p.Past, m)
		}
	}
	slices.SortStableFunc(p.Past, func(x, y personMilestone) int { return y.on.Compare(x.on) })
	slices.Reverse(p.Releases)
	slices.SortStableFunc(p.Meetings, func(x, y attendance) int { return y.on.Compare(x.on) })
	return p
}

// personTimes are the pages that somebody's past is spread over, and what is on
// each.
type personTimes struct {
	parts timeParts
	on    map[*timePart]*personPast
}

// room is how much room somebody's parts in a release take.
func (d *releaseDuties) room() int {
	n := 4 + len(d.Manages) + len(d.Teams) + len(d.Answers)
	for _, t := range d.Tasks {
		n += 1 + 2*len(t.Items)
	}
	return n
}

// timesOf spreads somebody's past over years.
func timesOf(id string, past personPast) personTimes {
	var entries []timed
	var put []func(*personPast)
	for _, m := range past.Past {
		entries = append(entries, timed{m.on, 2})
		put = append(put, func(p *personPast) { p.Past = append(p.Past, m) })
	}
	for _, r := range past.Releases {
		entries = append(entries, timed{r.on, r.room()})
		put = append(put, func(p *personPast) { p.Releases = append(p.Releases, r) })
	}
	for _, m := range past.Meetings {
		entries = append(entries, timed{m.on, 1})
		put = append(put, func(p *personPast) { p.Meetings = append(p.Meetings, m) })
	}
	parts, of := spread(PersonPath(id), mostOfPast, entries)
	t := personTimes{parts: parts, on: map[*timePart]*personPast{}}
	for i, part := range of {
		if t.on[part] == nil {
			t.on[part] = &personPast{}
		}
		put[i](t.on[part])
	}
	return t
}

// spreadPeople spreads the past of everybody over pages.
func (b *builder) spreadPeople(in involvements) {
	times := map[string]personTimes{}
	for _, p := range b.portal.People {
		times[p.ID] = timesOf(p.ID, in.of(p.ID).past())
	}
	b.personTimes = times
}

// cutPerson leaves the latest of somebody's past on their page, where that is
// long, and lays out the pages of all of it.
func (b *builder) cutPerson(p *portal.Person, v personView) personView {
	times := b.personTimes[p.ID]
	if times.parts == nil {
		return v
	}
	around := b.personFrame(p)
	around.Crumbs = append(around.Crumbs, Link{v.Name, b.urls.To(PersonPath(p.ID))})
	v.Parts = b.timePages(times.parts, around, func(part timePage) int {
		x := personView{Part: true, Kind: v.Kind, Parts: part.months, Name: b.words.Say("part_of_time", 0, "what", v.Name, "when", part.when)}
		if on := times.on[part.part]; on != nil {
			x.personPast = *on
		}
		b.add(Page{Path: part.part.path, Layout: "person", Title: x.Name, Description: x.Name + ".", View: x, Frame: part.frame})
		return len(x.Past) + len(x.Meetings) + len(x.Releases) + sum(part.months)
	})
	v.Past = v.Past[:min(len(v.Past), latestPast)]
	v.Meetings = v.Meetings[:min(len(v.Meetings), latestPast)]
	v.Releases = v.Releases[:min(len(v.Releases), latestReleases)]
	return v
}

// isPersonPart reports whether a path is a page of somebody's past. While these
// are not known yet, every year of somebody counts: all texts that hold links
// are looked at again when they are known.
func (b *builder) isPersonPart(path string) bool {
	rest, ok := strings.CutPrefix(path, PeoplePath)
	id, year, _ := strings.Cut(rest, "/")
	if !ok || year == "" {
		return false
	}
	if b.personTimes == nil {
		return b.portal.Person(id) != nil
	}
	return b.personTimes[id].parts.has(path)
}
