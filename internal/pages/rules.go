package pages

import (
	"cmp"
	"slices"

	"slipway/internal/check"
	"slipway/internal/date"
	"slipway/internal/portal"
)

// rulesView is the list of all rules.
type rulesView struct {
	Open     int       `json:"open"`     // problems of this portal that rules report
	Accepted int       `json:"accepted"` // and that somebody accepts
	List     []ruleRow `json:"list"`
}

// ruleRow is a rule in the list of all. The link's name is its code.
type ruleRow struct {
	Link
	Title    Text   `json:"title"`
	Severity string `json:"severity"` // error, warning, info
	Open     int    `json:"open"`
	Accepted int    `json:"accepted"`
}

// ruleView is the page of a rule.
type ruleView struct {
	Row          ruleRow     `json:"row"`
	What         Text        `json:"what"`
	Why          Text        `json:"why"`
	Fix          Text        `json:"fix"`
	AcceptIn     []string    `json:"accept_in,omitempty"` // owners of what it finds: release, series, term, person; none for an error
	Fails        ruleExample `json:"fails"`
	Passes       ruleExample `json:"passes"`
	Found        []ruleFound `json:"found,omitempty"`
	More         int         `json:"more,omitempty"` // found, and not listed
	Accepted     []ruleFound `json:"accepted,omitempty"`
	AcceptedMore int         `json:"accepted_more,omitempty"` // accepted, and not listed
}

// ruleExample is a small portal as of a day.
type ruleExample struct {
	AsOf  *Date      `json:"as_of"`
	Files []ruleFile `json:"files"`
}

type ruleFile struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// ruleFound is a problem that a rule has found in this portal.
type ruleFound struct {
	Source  *Source `json:"source,omitempty"`
	Summary string  `json:"summary"`
	Hint    string  `json:"hint,omitempty"`
	Why     *Text   `json:"why,omitempty"` // it may stay
}

// mostListed is how many problems the page of a rule lists.
const mostListed = 100

// rules lays out the list of rules and the page of each.
func (b *builder) rules() {
	var v rulesView
	title := b.menuLink(RulesPath).Name
	found := map[string][]check.Found{}
	for _, f := range b.checked {
		found[f.Code] = append(found[f.Code], f)
	}
	for _, r := range check.Rules() {
		row := b.rulePage(r, found[r.Code], title)
		v.Open, v.Accepted, v.List = v.Open+row.Open, v.Accepted+row.Accepted, append(v.List, row)
	}
	// What finds something stands first, the rest in the order of the rules.
	slices.SortStableFunc(v.List, func(x, y ruleRow) int {
		return cmp.Or(-compareBool(x.Open > 0, y.Open > 0), -compareBool(x.Accepted > 0, y.Accepted > 0))
	})
	b.add(Page{
		Path: RulesPath, Layout: "rules", Title: title,
		Description: b.words.Say("rules_lead", 0),
		Frame:       Frame{Section: RulesPath}, View: v,
	})
}

func (b *builder) rulePage(r check.Rule, found []check.Found, list string) ruleRow {
	row := ruleRow{Link: Link{Name: r.Code, URL: b.urls.To(RulePath(r.Code))}, Title: b.ours(r.Title), Severity: r.Severity.String()}
	v := ruleView{
		What: b.ours(r.What), Why: b.ours(r.Why), Fix: b.ours(r.Fix),
		Fails: b.example(r.Fails), Passes: b.example(r.Passes),
	}
	for _, owner := range r.AcceptedIn() {
		v.AcceptIn = append(v.AcceptIn, string(owner))
	}
	for _, f := range found {
		line := ruleFound{Source: b.sourceOf(f.At), Summary: f.Summary}
		if f.Accepted != nil {
			row.Accepted++
			why := b.ours(f.Accepted.Why.Markdown)
			line.Why = &why
			v.Accepted = append(v.Accepted, line)
			continue
		}
		row.Open++
		line.Hint = f.Hint
		v.Found = append(v.Found, line)
	}
	v.Found, v.More = firstFound(v.Found)
	v.Accepted, v.AcceptedMore = firstFound(v.Accepted)
	v.Row = row
	b.add(Page{
		Path: RulePath(r.Code), Layout: "rule", Title: r.Code, Description: b.plain(r.Title) + ".",
		Frame: Frame{Section: RulesPath, Crumbs: []Link{{Name: list, URL: b.urls.To(RulesPath)}}}, View: v,
	})
	return row
}

// firstFound cuts a list to what the page of a rule lists, and counts the rest.
func firstFound(all []ruleFound) ([]ruleFound, int) {
	n := min(len(all), mostListed)
	return all[:n], len(all) - n
}

// ours renders a text whose problems, if it has any, are reported elsewhere.
func (b *builder) ours(s string) Text {
	html, _ := b.markdown.Inline(s)
	return Text{State: portal.Given.String(), HTML: html}
}

func (b *builder) example(e check.Example) ruleExample {
	var out ruleExample
	if d, err := date.ParseDay(e.AsOf); err == nil {
		out.AsOf = b.day(d)
	}
	for _, f := range e.Files {
		out.Files = append(out.Files, ruleFile{Name: f.Name, Text: f.Text})
	}
	return out
}
