package pages

import (
	"cmp"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/portal"
)

// termsView is the list of all terms.
type termsView struct {
	List []termRow `json:"list,omitempty"`
}

// termRow is a term in the list of all.
type termRow struct {
	Link
	Network string `json:"network,omitempty"`
	Intro   *Text  `json:"intro,omitempty"`
	Groups  int    `json:"groups"`
	Tasks   int    `json:"tasks"`  // each counted with the group that has it
	Errors  int    `json:"errors"` // likewise
}

// termView is the page of a term.
type termView struct {
	Row        termRow         `json:"row"`
	Evaluation *Text           `json:"evaluation,omitempty"`
	Groups     []groupRow      `json:"groups,omitempty"`
	Report     *reportTemplate `json:"report,omitempty"`
	Appendix   *appendix       `json:"appendix,omitempty"`
	Accepted   []accepted      `json:"accepted,omitempty"`
	Extra      any             `json:"extra,omitempty"`
}

// groupRow is a group in the list of its term.
type groupRow struct {
	Link
	Aliases   []string `json:"aliases,omitempty"`
	Kind      string   `json:"kind"` // all, group, lead, council
	Tasks     int      `json:"tasks"`
	Errors    int      `json:"errors"`
	Inherits  *Link    `json:"inherits,omitempty"`
	Inherited int      `json:"inherited"` // tasks that it takes over
}

// reportTemplate is the form of a report.
type reportTemplate struct {
	Name     string          `json:"name,omitempty"`
	Sections []reportSection `json:"sections,omitempty"`
}

// reportSection is one heading of a report.
type reportSection struct {
	ID       string        `json:"id"`      // anchor
	Heading  string        `json:"heading"` // number, icon and name
	Text     *Text         `json:"text,omitempty"`
	Optional bool          `json:"optional,omitempty"`
	Except   []Link        `json:"except,omitempty"` // groups that leave it out
	Fields   []reportField `json:"fields,omitempty"`
	Headings []string      `json:"headings,omitempty"`
	Table    *reportTable  `json:"table,omitempty"`
}

// reportField is a value to fill in.
type reportField struct {
	Label   string `json:"label"`
	Pattern string `json:"pattern,omitempty"`
}

// reportTable is a table to fill in. Blank has a cell for every column.
type reportTable struct {
	Columns []string `json:"columns"`
	Rows    []string `json:"rows,omitempty"`
	Total   string   `json:"total,omitempty"`
}

// appendix is what stands behind a term.
type appendix struct {
	Name  string     `json:"name,omitempty"`
	Text  *Text      `json:"text,omitempty"`
	Links []OpenLink `json:"links,omitempty"`
}

// terms lays out the list of terms, the page of each and those of its groups.
func (b *builder) terms() {
	var v termsView
	var files []diag.Range
	for _, t := range b.portal.Terms {
		files = append(files, diag.Range{File: t.File})
		row := b.termPage(t)
		v.List = append(v.List, row)
		for i := range t.Groups {
			b.groupPage(t, i)
		}
	}
	page := Page{
		Path: TermsPath, Layout: "terms", Title: b.menuLink(TermsPath).Name,
		Description: b.words.Say("terms_lead", 0),
		Frame:       Frame{Section: TermsPath}, View: v,
	}
	b.madeFrom(&page.Frame, files)
	b.add(page)
}

func (b *builder) termLink(t *portal.Term) Link {
	return Link{Name: b.plain(t.Name), URL: b.urls.To(TermPath(t.ID))}
}

func (b *builder) groupLink(t *portal.Term, g *portal.Group) Link {
	return Link{Name: b.plain(g.Name), URL: b.urls.To(GroupPath(t.ID, g.ID))}
}

func (b *builder) termPage(t *portal.Term) termRow {
	row := termRow{Link: b.termLink(t), Network: t.Network, Intro: b.given(t.Intro), Groups: len(t.Groups)}
	v := termView{Evaluation: b.given(t.Evaluation), Report: b.reportTemplate(t), Appendix: b.appendix(t), Accepted: b.acceptedAsWhole(t.Accepted), Extra: t.Extra.Values()}
	for _, g := range t.Groups {
		row.Tasks += len(g.Tasks)
		row.Errors += len(g.Errors)
		x := groupRow{Link: b.groupLink(t, g), Aliases: g.Aliases, Kind: g.Kind, Tasks: len(g.Tasks), Errors: len(g.Errors)}
		for i, from := range lineage(t, g) {
			if to := b.groupLink(t, from); i == 0 {
				x.Inherits = &to
			}
			x.Inherited += len(from.Tasks)
		}
		v.Groups = append(v.Groups, x)
	}
	v.Row = row
	b.add(Page{
		Path: TermPath(t.ID), Layout: "term", Title: row.Name, View: v,
		Description: b.describeTerm(row),
		Frame:       Frame{Section: TermsPath, Crumbs: []Link{b.menuLink(TermsPath)}, Source: b.sourceOf(t.At)},
	})
	return row
}

// lineage gives the groups whose tasks a group takes over, the nearest first.
// Groups that take over from each other in a circle are each given once.
func lineage(t *portal.Term, g *portal.Group) []*portal.Group {
	var out []*portal.Group
	seen := map[string]bool{g.ID: true}
	for id := g.Inherits; id != "" && !seen[id]; {
		seen[id] = true
		from := groupOf(t, id)
		if from == nil {
			break
		}
		out = append(out, from)
		id = from.Inherits
	}
	return out
}

func groupOf(t *portal.Term, id string) *portal.Group {
	for _, g := range t.Groups {
		if g.ID == id {
			return g
		}
	}
	return nil
}

func (b *builder) reportTemplate(t *portal.Term) *reportTemplate {
	if t.Report == nil {
		return nil
	}
	out := &reportTemplate{Name: t.Report.Name}
	for _, s := range t.Report.Sections {
		x := reportSection{
			ID: reportAnchor(s.ID), Heading: numbered(s.Number, strings.TrimSpace(s.Icon+" "+cmp.Or(s.Name, s.ID))),
			Text: b.given(s.Text), Optional: s.Optional, Headings: s.Headings,
		}
		for _, id := range s.Except {
			if g := groupOf(t, id); g != nil {
				x.Except = append(x.Except, b.groupLink(t, g))
			}
		}
		for _, f := range s.Fields {
			x.Fields = append(x.Fields, reportField{Label: f.Label, Pattern: f.Pattern})
		}
		if s.Table != nil {
			x.Table = &reportTable{Columns: s.Table.Columns, Rows: s.Table.Rows, Total: s.Table.Total}
		}
		out.Sections = append(out.Sections, x)
	}
	return out
}

// reportAnchor is the place of a section of the report on the page of a term.
func reportAnchor(id string) string { return "report-" + id }

func (b *builder) appendix(t *portal.Term) *appendix {
	if t.Appendix == nil {
		return nil
	}
	return &appendix{Name: t.Appendix.Name, Text: b.given(t.Appendix.Text), Links: b.openLinks(t.Appendix.Links)}
}

// numbered puts the number that something was published under before its name.
func numbered(number, name string) string {
	if number == "" {
		return name
	}
	if !strings.HasSuffix(number, ".") && !strings.Contains(number, ".") {
		number += "."
	}
	return number + " " + name
}
