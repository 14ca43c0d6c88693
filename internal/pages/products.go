package pages

import (
	"slices"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// productsView is the list of all products.
type productsView struct {
	List []productRow `json:"list,omitempty"`
}

// productRow is a product in the list of all.
type productRow struct {
	Link
	Kind     string        `json:"kind,omitempty"`
	Summary  *Text         `json:"summary,omitempty"`
	Versions []versionStep `json:"versions,omitempty"` // oldest release first
	Earlier  int           `json:"earlier,omitempty"`  // releases before these, in a list
	Breaks   int           `json:"breaks"`
}

// productView is the page of a product.
type productView struct {
	Row        productRow       `json:"row"`
	Repository *Repository      `json:"repository,omitempty"`
	Links      []OpenLink       `json:"links,omitempty"`
	Releases   []productRelease `json:"releases,omitempty"` // newest first
	Extra      any              `json:"extra,omitempty"`
}

// versionStep is a product's version in one release, and who runs it there.
type versionStep struct {
	Release Link          `json:"release"`
	Status  string        `json:"status"` // of the release
	Version *Version      `json:"version,omitempty"`
	Break   *versionBreak `json:"break,omitempty"`
	Manager []Person      `json:"manager,omitempty"`
	Team    []Person      `json:"team,omitempty"`
	// Handed says that the managers are not those of the release before.
	Handed bool `json:"handed,omitempty"`
}

// versionBreak is a gap between two releases: the version that one was to
// bring is not the one that the next starts from.
type versionBreak struct {
	Before Link `json:"before"` // the earlier release
	Was    Text `json:"was"`    // what it was to bring
	Now    Text `json:"now"`    // what the later one starts from
}

// productRelease is what a release does to a product.
type productRelease struct {
	ID      string `json:"id"` // anchor
	Release Link   `json:"release"`
	Status  string `json:"status"`
	PlanURL string `json:"plan_url"`
	Fields  Fields `json:"fields"`
}

// productPart is a product within a release.
type productPart struct {
	s *schedule.Release
	p *portal.ReleaseProduct

	version schedule.VersionStep // zero in a cancelled release
}

// latestVersions is how many releases the list of products tells of.
const latestVersions = 4

// products lays out the list of products and the page of each.
func (b *builder) products() {
	steps := map[*portal.ReleaseProduct]schedule.VersionStep{}
	for _, line := range schedule.Versions(b.schedules) {
		for _, step := range line.Steps {
			steps[step.Product] = step
		}
	}
	parts := map[string][]productPart{}
	for _, s := range b.schedules {
		for _, p := range s.R.Plan.Products {
			parts[p.ID] = append(parts[p.ID], productPart{s, p, steps[p]})
		}
	}
	var v productsView
	for _, p := range b.portal.Products {
		row := b.productPage(p, parts[p.ID])
		if n := len(row.Versions) - latestVersions; n > 0 {
			row.Versions, row.Earlier = row.Versions[n:], n
		}
		v.List = append(v.List, row)
	}
	page := Page{
		Path: ProductsPath, Layout: "products", Title: b.menuLink(ProductsPath).Name,
		Description: b.words.Say("products_lead", 0),
		Frame:       Frame{Section: ProductsPath}, View: v,
	}
	if len(b.portal.Products) > 0 {
		b.madeFrom(&page.Frame, []diag.Range{wholeFile(b.portal.Products[0].IDAt)})
	}
	b.add(page)
}

func (b *builder) productPage(p *portal.Product, parts []productPart) productRow {
	row := productRow{
		Link: Link{Name: b.plain(p.Name), URL: b.urls.To(ProductPath(p.ID))}, Kind: p.Kind, Summary: b.given(p.Summary),
		Versions: b.versionSteps(parts),
	}
	for _, step := range row.Versions {
		if step.Break != nil {
			row.Breaks++
		}
	}
	v := productView{Row: row, Repository: b.repository(p.Repository), Links: b.openLinks(p.Links), Extra: p.Extra.Values()}
	for _, part := range slices.Backward(parts) {
		v.Releases = append(v.Releases, productRelease{
			ID: "in-" + part.s.R.ID, Release: b.releaseCrumb(part.s), Status: part.s.Status,
			PlanURL: b.urls.To(PlanPath(part.s.R.ID)) + "#product-" + p.ID, Fields: b.productFields(part.s, part.p),
		})
	}
	b.add(Page{
		Path: ProductPath(p.ID), Layout: "product", Title: row.Name, Description: b.describeProduct(p, row), View: v,
		Frame: Frame{Section: ProductsPath, Crumbs: []Link{b.menuLink(ProductsPath)}, Source: b.sourceOf(p.IDAt)},
	})
	return row
}

func (b *builder) versionSteps(parts []productPart) []versionStep {
	var out []versionStep
	for i, part := range parts {
		step := versionStep{
			Release: b.releaseCrumb(part.s), Status: part.s.Status, Version: b.version(part.p.Version),
			Manager: b.people(part.p.Manager), Team: b.people(part.p.Team),
		}
		if i > 0 {
			before := parts[i-1]
			step.Handed = handedOver(before.p.Manager, part.p.Manager)
		}
		if e := part.version.Earlier; e != nil && (part.version.Break || part.version.Skips) {
			step.Break = &versionBreak{
				Before: b.releaseCrumb(e.Release), Was: b.text(e.Product.Version.To.Text), Now: b.text(part.p.Version.From.Text),
			}
		}
		out = append(out, step)
	}
	return out
}

// handedOver reports whether a product has other managers than before. Where
// nobody is named, nothing is known.
func handedOver(before, now portal.People) bool {
	if len(before) == 0 || len(now) == 0 {
		return false
	}
	if len(before) != len(now) {
		return true
	}
	for _, p := range now {
		if !slices.ContainsFunc(before, func(o portal.PersonRef) bool { return samePerson(p, o) }) {
			return true
		}
	}
	return false
}

func samePerson(p, o portal.PersonRef) bool {
	if p.ID != "" || o.ID != "" {
		return p.ID == o.ID
	}
	return strings.EqualFold(p.Name, o.Name)
}
