package pages

import (
	"cmp"
	"slices"
)

// manyActions is the page of all actions where each series has a page of its
// own: the oldest ones, and where the others are.
type manyActions struct {
	Unowned      []Action      `json:"unowned,omitempty"` // the oldest that nobody owns
	UnownedCount int           `json:"unowned_count"`
	UnownedRest  int           `json:"unowned_rest,omitempty"`
	Owned        []Action      `json:"owned,omitempty"` // the oldest of the others
	OwnedCount   int           `json:"owned_count"`
	OwnedRest    int           `json:"owned_rest,omitempty"`
	Series       []actionPart  `json:"series"`           // with the oldest action first
	People       []actionOwner `json:"people,omitempty"` // who owns the most first
	PeopleCount  int           `json:"people_count"`
	PeopleRest   int           `json:"people_rest,omitempty"`
	PeopleURL    string        `json:"people_url"` // where all of them are
}

// actionPart is the open actions of one series, told on the page of all. The
// link leads to their page.
type actionPart struct {
	Link
	actionSource
	Unowned    int    `json:"unowned"`
	UnownedURL string `json:"unowned_url"`
	Stuck      int    `json:"stuck"`
}

// actionOwner is somebody who owns open actions.
type actionOwner struct {
	countedLink        // where they are
	ID          string `json:"id"` // anchor
}

// countedLink leads to so many things.
type countedLink struct {
	Link
	Count int `json:"count"`
}

// How much pages show of each part where everything is on further pages.
const (
	fewUnowned    = 20
	fewOwned      = 40
	fewActionText = mostActionText / 4
	fewOwners     = 100
	fewOfAPerson  = 60
)

// manyActions cuts the page of all actions, and lays out the page of each series.
func (b *builder) manyActions(all []Action, whole actionsView) *manyActions {
	var unowned, owned []Action
	for _, a := range all {
		a.Of = &Link{Name: a.Series.Name, URL: b.urls.To(SeriesActionsPath(a.series))}
		if len(a.Owners) == 0 {
			unowned = append(unowned, a)
		} else {
			a.By = a.Owners
			owned = append(owned, a)
		}
	}
	v := &manyActions{
		Unowned: few(unowned, fewUnowned, fewActionText), UnownedCount: len(unowned),
		Owned: few(owned, fewOwned, fewActionText), OwnedCount: len(owned), PeopleURL: b.urls.To(PeoplePath),
	}
	v.UnownedRest, v.OwnedRest = v.UnownedCount-len(v.Unowned), v.OwnedCount-len(v.Owned)
	for _, from := range whole.Meetings {
		to := b.urls.To(SeriesActionsPath(from.id))
		v.Series = append(v.Series, actionPart{
			Link: Link{Name: from.Series.Name, URL: to}, actionSource: from,
			Unowned: from.unowned, UnownedURL: to + "#" + unownedAnchor, Stuck: from.stuck,
		})
	}
	for i, part := range v.Series {
		frame := Frame{Section: ActionsPath, Crumbs: []Link{b.menuLink(ActionsPath)}}
		if i > 0 {
			frame.Previous = &v.Series[i-1].Link
		}
		if i+1 < len(v.Series) {
			frame.Next = &v.Series[i+1].Link
		}
		own := slices.DeleteFunc(slices.Clone(all), func(a Action) bool { return a.series != part.id })
		page, places := b.actionsOf(b.words.Say("actions_of_series", 0, "series", part.Name), own)
		b.addActions(SeriesActionsPath(part.id), page, places, frame)
	}
	for _, g := range whole.Owners {
		if g.Owner != nil {
			v.People = append(v.People, actionOwner{countedLink{Link{g.Owner.Name, g.Owner.URL + "#actions"}, g.Count}, g.ID})
		}
	}
	slices.SortStableFunc(v.People, func(x, y actionOwner) int {
		return cmp.Or(cmp.Compare(y.Count, x.Count), cmp.Compare(x.Name, y.Name))
	})
	v.PeopleCount = len(v.People)
	v.People = v.People[:min(v.PeopleCount, fewOwners)]
	v.PeopleRest = v.PeopleCount - len(v.People)
	return v
}

// actionsOfPerson gives the open actions that the page of their owner shows:
// all, or where they are many the oldest, with the pages that all of them are on.
func (b *builder) actionsOfPerson(id string, all []Action) ([]Action, []countedLink) {
	shown := few(all, fewOfAPerson, mostActionText/2)
	if b.actionPages == nil || len(shown) == len(all) {
		return all, nil
	}
	var parts []countedLink
	at := map[string]int{}
	for _, a := range all {
		i, ok := at[a.series]
		if !ok {
			i = len(parts)
			at[a.series] = i
			parts = append(parts, countedLink{Link: Link{Name: a.Series.Name, URL: b.urls.To(b.actionPages.Path(a.series, id))}})
		}
		parts[i].Count++
	}
	return shown, parts
}
