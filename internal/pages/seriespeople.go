package pages

import (
	"cmp"
	"slices"

	"slipway/internal/minutes"
	"slipway/internal/portal"
)

// seriesPeople is who meets in a series and who carries what is open.
type seriesPeople struct {
	Recorded int          `json:"recorded"` // meetings whose minutes say who was there
	Held     int          `json:"held"`
	List     []seriesSeat `json:"list"`
	All      *countedLink `json:"all,omitempty"` // the page with all of them, where these are only the first
}

// seriesSeat is one of the people of a series.
type seriesSeat struct {
	Person  Person `json:"person"`
	Present int    `json:"present"` // of the meetings that say so
	Chaired int    `json:"chaired"`
	Noted   int    `json:"noted"`
	Carries int    `json:"carries"` // open items
	Stuck   int    `json:"stuck"`   // of them, carried on three times or more
	URL     string `json:"url,omitempty"`
}

// seriesPeople counts who was at the meetings of a series and what they carry,
// most open items first. It is nil where the minutes name nobody.
func (b *builder) seriesPeople(s *portal.Series) *seriesPeople {
	v := &seriesPeople{}
	at := map[string]int{}
	seat := func(p Person) *seriesSeat {
		key := cmp.Or(p.URL, p.Name)
		i, ok := at[key]
		if !ok {
			i = len(v.List)
			at[key] = i
			v.List = append(v.List, seriesSeat{Person: p})
		}
		return &v.List[i]
	}
	for _, m := range s.Meetings {
		if !b.isHeld(m) {
			continue
		}
		v.Held++
		if len(m.Present) > 0 {
			v.Recorded++
		}
		b.countSeats(m, seat)
	}
	for _, o := range b.open {
		if o.Series != s {
			continue
		}
		for i, p := range b.owners(o.Owners) {
			one := seat(p)
			one.Carries++
			one.URL = b.urls.To(b.actionPages.Path(s.ID, o.Owners[i]))
			if o.stuck() {
				one.Stuck++
			}
		}
	}
	if v.List == nil {
		return nil
	}
	slices.SortStableFunc(v.List, func(x, y seriesSeat) int {
		return cmp.Or(-cmp.Compare(x.Carries, y.Carries), -cmp.Compare(x.Present, y.Present), -cmp.Compare(x.Chaired+x.Noted, y.Chaired+y.Noted), cmp.Compare(x.Person.Name, y.Person.Name))
	})
	return v
}

// countSeats counts what people did at a meeting. Who led it or took its notes
// was there, where the minutes say who was.
func (b *builder) countSeats(m *minutes.Meeting, seat func(Person) *seriesSeat) {
	there := map[string]bool{}
	each := func(names []string, count func(*seriesSeat)) {
		for _, name := range names {
			for _, p := range b.role(m.Series, name) {
				if p.id == "" && !minutes.IsPerson(p.Name) { // "+ 3 guests"
					continue
				}
				x := seat(p)
				count(x)
				if key := cmp.Or(p.URL, p.Name); len(m.Present) > 0 && !there[key] {
					there[key] = true
					x.Present++
				}
			}
		}
	}
	each([]string{cmp.Or(m.Chair, m.Moderator)}, func(x *seriesSeat) { x.Chaired++ })
	each([]string{m.Notetaker}, func(x *seriesSeat) { x.Noted++ })
	each(m.Present, func(*seriesSeat) {})
}
