package pages

import (
	"cmp"
	"slices"

	"slipway/internal/diag"
)

// actionsView is a page of what is still to be done: all of it, or that of a
// series.
type actionsView struct {
	Title    string         `json:"title"`
	AsOf     *Date          `json:"as_of"`
	Count    int            `json:"count"`
	Unowned  int            `json:"unowned"` // of them, without any owner
	Stuck    int            `json:"stuck,omitempty"`
	Owners   []actionGroup  `json:"owners,omitempty"`   // everything
	Series   []Link         `json:"series,omitempty"`   // that it comes from, where they are several
	Meetings []actionSource `json:"meetings,omitempty"` // that it comes from
	Many     *manyActions   `json:"many,omitempty"`     // instead, where there is too much for one page
}

// actionGroup is the open actions of one owner. What has several owners stands
// with each of them.
type actionGroup struct {
	ID    string   `json:"id"` // anchor
	Owner *Person  `json:"owner,omitempty"`
	Count int      `json:"count"`
	List  []Action `json:"list"`

	name string
}

// actionSource is a meeting whose minutes tell what is open.
type actionSource struct {
	Series  Link  `json:"series"`
	Meeting Link  `json:"meeting"`
	Date    *Date `json:"date,omitempty"`
	Days    int   `json:"days"`
	Count   int   `json:"count"`

	id             string // of the series
	unowned, stuck int    // of them
}

// unownedAnchor is where a page of actions shows those without an owner.
const unownedAnchor = "no-owner"

// ownerAnchor is where a page of actions shows those of a person.
func ownerAnchor(id string) string { return "owner-" + id }

// actions lays out the page of everything that is to be done. Where that is too
// much for a page, it shows the oldest, and each series has a page of its own.
func (b *builder) actions() {
	all := b.openActions()
	title := b.menuLink(ActionsPath).Name
	v, places := b.actionsOf(title, all)
	if b.actionPages != nil {
		v.Many = b.manyActions(all, v)
		v.Owners, v.Series, v.Meetings = nil, nil, nil
	}
	b.addActions(ActionsPath, v, places, Frame{Section: ActionsPath})
}

// actionsOf is a page of all of some actions, with the places of the minutes
// that they come from.
func (b *builder) actionsOf(title string, all []Action) (actionsView, []diag.Range) {
	v := actionsView{Title: title, AsOf: b.day(b.asOf), Count: len(all), Owners: b.byOwner(all)}
	at := map[Link]int{}
	var places []diag.Range
	for _, a := range all {
		i, ok := at[a.Meeting]
		if !ok {
			i = len(v.Meetings)
			at[a.Meeting] = i
			places = append(places, a.at)
			v.Meetings = append(v.Meetings, actionSource{Series: a.Series, Meeting: a.Meeting, Date: a.Date, Days: a.Days, id: a.series})
			v.Series = append(v.Series, a.Series)
		}
		from := &v.Meetings[i]
		from.Count++
		if len(a.Owners) == 0 {
			v.Unowned, from.unowned = v.Unowned+1, from.unowned+1
		}
		if a.Stuck {
			v.Stuck, from.stuck = v.Stuck+1, from.stuck+1
		}
	}
	if len(v.Series) < 2 {
		v.Series = nil
	}
	return v, places
}

func (b *builder) addActions(path string, v actionsView, places []diag.Range, frame Frame) {
	frame.API = b.urls.To(ActionsAPIPath)
	b.madeFrom(&frame, places)
	b.add(Page{Path: path, Layout: "actions", Title: v.Title, Description: b.describeActions(v), Frame: frame, View: v})
}

// byOwner groups actions by owner, those without one first, then whoever has
// the oldest, then by name.
func (b *builder) byOwner(all []Action) []actionGroup {
	var out []actionGroup
	at := map[string]int{}
	put := func(id string, owner *Person, a Action) {
		i, ok := at[id]
		if !ok {
			i = len(out)
			at[id] = i
			g := actionGroup{ID: unownedAnchor, Owner: owner}
			if owner != nil {
				g.ID, g.name = ownerAnchor(id), owner.Name
			}
			out = append(out, g)
		}
		out[i].List = append(out[i].List, a)
		out[i].Count++
	}
	for _, a := range all {
		if len(a.owners) == 0 {
			put("", nil, a)
		}
		for i, id := range a.owners {
			put(id, &a.Owners[i], a.of(i))
		}
	}
	slices.SortStableFunc(out, func(x, y actionGroup) int {
		if none := x.Owner == nil; none != (y.Owner == nil) {
			if none {
				return -1
			}
			return 1
		}
		return cmp.Or(x.List[0].since.Compare(y.List[0].since), cmp.Compare(x.name, y.name))
	})
	return out
}
