package pages

import (
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// productCard is a product as the page of a release shows it.
type productCard struct {
	Link
	PlanURL     string   `json:"plan_url"` // where the plan tells all of it
	Description *Text    `json:"description,omitempty"`
	Version     *Version `json:"version,omitempty"`
	Manager     []Person `json:"manager,omitempty"`
	Changes     int      `json:"changes"`
}

// planProduct is a product as the plan of a release describes it.
type planProduct struct {
	ID     string  `json:"id"` // anchor
	Link           // to the product's own page
	Fields Fields  `json:"fields"`
	Source *Source `json:"source,omitempty"`
}

func (b *builder) productCards(s *schedule.Release) []productCard {
	var out []productCard
	for _, p := range s.R.Plan.Products {
		out = append(out, productCard{
			Link: b.productLink(p.ID), PlanURL: b.urls.To(PlanPath(s.R.ID)) + "#product-" + p.ID, Description: b.given(p.Description),
			Version: b.version(p.Version), Manager: b.people(p.Manager), Changes: len(p.Changes),
		})
	}
	return out
}

func (b *builder) productLink(id string) Link {
	if to := b.ref(portal.RefProduct + ":" + id); to != nil {
		return *to
	}
	return Link{Name: id}
}

func (b *builder) planProducts(s *schedule.Release) []planProduct {
	var out []planProduct
	for _, p := range s.R.Plan.Products {
		out = append(out, planProduct{
			ID: "product-" + p.ID, Link: b.productLink(p.ID), Fields: b.productFields(s, p), Source: b.sourceOf(p.IDAt),
		})
	}
	return out
}

// productFields are all that a plan says of a product.
func (b *builder) productFields(s *schedule.Release, p *portal.ReleaseProduct) Fields {
	f := fieldList{b: b, s: s}
	f.text("description", p.Description)
	f.people("manager", p.Manager)
	f.people("team", p.Team)
	if r := b.repository(p.Repository); r != nil {
		f.add(Field{Key: "repository", Repository: r})
	}
	if v := b.version(p.Version); v != nil {
		f.add(Field{Key: "version", Version: v})
	}
	f.text("audit", p.Audit)
	f.items("documentation", p.Documentation)
	f.text("legal", p.Legal)
	f.items("ci", p.CI)
	f.items("platforms", p.Platforms)
	f.items("changes", p.Changes)
	f.items("refactoring", p.Refactoring)
	f.items("nice_to_have", p.NiceToHave)
	if list := b.stories(p.Stories); list != nil {
		f.add(Field{Key: "stories", Stories: list})
	}
	f.items("deployment", p.Deployment)
	f.links("links", p.Links)
	f.text("note", p.Note)
	out := f.done("description", "manager", "team", "repository", "version", "audit", "documentation", "legal", "ci",
		"platforms", "changes", "refactoring", "nice_to_have", "stories", "deployment")
	out.Extra = p.Extra.Values()
	return out
}
