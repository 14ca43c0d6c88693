package pages

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"time"

	"slipway/internal/date"
	"slipway/internal/i18n"
)

// timePart is a page of a list that is too long for one: a year of it, a month
// of a year that is too long as well, or what has no day.
type timePart struct {
	path   string
	year   int // 0: without a day
	month  int // 0: the whole year
	size   int
	months []*timePart // of a year that is cut, newest first
}

// timed is an entry of a list by time. Size is how much room it takes.
type timed struct {
	on   date.Day
	size int
}

// timeParts are the pages that a list is spread over, newest first; nil where
// one page holds all.
type timeParts []*timePart

// spread puts the entries of a list on pages below a path, by year, or by month
// where a year is larger than most. It returns the page of each entry as well.
// Both are nil where all of them are no larger than that.
func spread(below string, most int, entries []timed) (parts timeParts, of []*timePart) {
	years, months := map[int]*timePart{}, map[[2]int]*timePart{}
	var year, month []*timePart // of each entry
	all := 0
	for _, e := range entries {
		y, m := 0, 0
		if !e.on.IsZero() {
			y, m = e.on.Year(), int(e.on.Month())
		}
		key := [2]int{y, m}
		if years[y] == nil {
			years[y] = &timePart{path: timePath(below, y, 0), year: y}
			parts = append(parts, years[y])
		}
		if months[key] == nil {
			months[key] = &timePart{path: timePath(below, y, m), year: y, month: m}
			years[y].months = append(years[y].months, months[key])
		}
		year, month = append(year, years[y]), append(month, months[key])
		years[y].size, months[key].size, all = years[y].size+e.size, months[key].size+e.size, all+e.size
	}
	if all <= most {
		return nil, nil
	}
	newest := func(x, y *timePart) int { return cmp.Or(cmp.Compare(y.year, x.year), cmp.Compare(y.month, x.month)) }
	slices.SortFunc(parts, newest)
	for _, p := range parts {
		if p.size <= most || p.year == 0 {
			p.months = nil
		}
		slices.SortFunc(p.months, newest)
	}
	for i, p := range year {
		if p.months != nil {
			p = month[i]
		}
		of = append(of, p)
	}
	return parts, of
}

// has reports whether a path is one of the pages.
func (t timeParts) has(path string) bool {
	return slices.ContainsFunc(t, func(p *timePart) bool { return p.path == path || timeParts(p.months).has(path) })
}

// timePage is what a page of a part shows beside its entries.
type timePage struct {
	part   *timePart
	when   string        // "2020", "March 2020", "no date"
	months []countedLink // of a year that is cut: its pages, instead of entries
	frame  Frame         // where the page stands
}

// timePages lays out the pages of a list and returns the links to them. The
// function lays out one and says how many entries it tells.
func (b *builder) timePages(parts timeParts, around Frame, lay func(timePage) int) []countedLink {
	var links []countedLink
	for _, p := range parts {
		links = append(links, countedLink{Link: Link{b.timeName(p), b.urls.To(p.path)}})
	}
	for i, p := range parts {
		page := timePage{part: p, when: links[i].Name, frame: around}
		if i+1 < len(parts) {
			page.frame.Previous = &links[i+1].Link
		}
		if i > 0 {
			page.frame.Next = &links[i-1].Link
		}
		inner := around
		inner.Crumbs = append(slices.Clip(around.Crumbs), links[i].Link)
		page.months = b.timePages(p.months, inner, lay)
		links[i].Count = lay(page)
	}
	return links
}

func (b *builder) timeName(p *timePart) string {
	switch {
	case p.year == 0:
		return b.words.Say("no_date", 1)
	case p.month == 0:
		return strconv.Itoa(p.year)
	}
	first, ok := date.NewDay(p.year, time.Month(p.month), 1)
	if !ok {
		return fmt.Sprintf("%d-%02d", p.year, p.month)
	}
	return b.words.Day(i18n.MonthOfYear, first)
}

// sum is how many things some links lead to.
func sum(links []countedLink) int {
	n := 0
	for _, l := range links {
		n += l.Count
	}
	return n
}
