package pages

import (
	"cmp"
	"slices"

	"slipway/internal/diag"
)

// actionsView is the page of what is still to be done.
type actionsView struct {
	AsOf     *Date          `json:"as_of"`
	Count    int            `json:"count"`
	Unowned  int            `json:"unowned"` // of them, without any owner
	Owners   []actionGroup  `json:"owners,omitempty"`
	Series   []Link         `json:"series,omitempty"` // that they come from
	Stuck    int            `json:"stuck,omitempty"`
	Meetings []actionSource `json:"meetings,omitempty"` // that they come from
}

// actionGroup is the open actions of one owner. What has several owners stands
// with each of them.
type actionGroup struct {
	ID    string   `json:"id"` // anchor
	Owner *Person  `json:"owner,omitempty"`
	Count int      `json:"count"`
	List  []Action `json:"list"`
	More  int      `json:"more,omitempty"` // that are not in List

	name string
}

// actionSource is a meeting whose minutes tell what is open.
type actionSource struct {
	Series  Link  `json:"series"`
	Meeting Link  `json:"meeting"`
	Date    *Date `json:"date,omitempty"`
	Days    int   `json:"days"`
	Count   int   `json:"count"`
}

// unownedAnchor is where the page of actions shows those without an owner.
const unownedAnchor = "no-owner"

// ownerAnchor is where the page of actions shows those of a person.
func ownerAnchor(id string) string { return "owner-" + id }

func (b *builder) actions() {
	all := b.openActions()
	v := actionsView{AsOf: b.day(b.asOf), Count: len(all), Owners: b.byOwner(all)}
	cutActions(v.Owners)
	at := map[Link]int{}
	var places []diag.Range
	for _, a := range all {
		if len(a.Owners) == 0 {
			v.Unowned++
		}
		if a.Stuck {
			v.Stuck++
		}
		if !slices.Contains(v.Series, a.Series) {
			v.Series = append(v.Series, a.Series)
		}
		i, ok := at[a.Meeting]
		if !ok {
			i = len(v.Meetings)
			at[a.Meeting] = i
			places = append(places, a.at)
			v.Meetings = append(v.Meetings, actionSource{Series: a.Series, Meeting: a.Meeting, Date: a.Date, Days: a.Days})
		}
		v.Meetings[i].Count++
	}
	page := Page{
		Path: ActionsPath, Layout: "actions", Title: b.menuLink(ActionsPath).Name,
		Description: b.describeActions(len(all), v.Unowned),
		Frame:       Frame{Section: ActionsPath, API: b.urls.To(ActionsAPIPath)}, View: v,
	}
	b.madeFrom(&page.Frame, places)
	b.add(page)
}

// How many actions the page shows: all of them up to a number that still makes
// a page, else the oldest of each owner. The rest stands on the owner's page.
const (
	mostActions   = 200
	mostOfAnOwner = 8
	mostUnowned   = 50
)

// cutActions keeps the oldest actions of each group.
func cutActions(groups []actionGroup) {
	all := 0
	for _, g := range groups {
		all += g.Count
	}
	if all <= mostActions {
		return
	}
	for i := range groups {
		g := &groups[i]
		most := min(mostOfAnOwner, max(1, mostActions/len(groups)))
		if g.Owner == nil {
			most = mostUnowned
		}
		if len(g.List) > most {
			g.More, g.List = len(g.List)-most, g.List[:most]
		}
	}
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
