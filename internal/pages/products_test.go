package pages

import (
	"strings"
	"testing"

	"slipway/internal/portal"
)

func TestHandedOver(t *testing.T) {
	people := func(names ...string) portal.People {
		var out portal.People
		for _, n := range names {
			out = append(out, portal.PersonRef{ID: n, Name: n})
		}
		return out
	}
	stranger := portal.People{{Name: "Somebody"}}
	tests := []struct {
		before, now portal.People
		want        bool
	}{
		{people("dev"), people("dev"), false},
		{people("dev"), people("ops"), true},
		{people("dev", "ops"), people("ops", "dev"), false},
		{people("dev"), people("dev", "ops"), true},
		{people("dev"), nil, false},
		{nil, people("dev"), false},
		{stranger, portal.People{{Name: "somebody"}}, false},
		{stranger, people("dev"), true},
	}
	for i, test := range tests {
		if got := handedOver(test.before, test.now); got != test.want {
			t.Errorf("%d: %v", i, got)
		}
	}
}

func TestProductFromReleaseToRelease(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"data/products.yaml": "gateway: {name: Gateway, summary: Lets people in., kind: node, repository: private}\nidle: {name: Idle}\n",
		"data/releases/one/plan.yaml": `name: One
launch: 2019-06-20
products:
  gateway: {manager: dev, version: {from: none, to: {value: "1.0", target: true}}}
`,
		"data/releases/two/plan.yaml": `name: Two
launch: 2019-09-20
products:
  gateway: {manager: ops, version: {from: "0.9", to: tbd}, changes: [Faster]}
`,
		"data/releases/three/plan.yaml": `name: Three
launch: 2019-12-20
products:
  gateway: {manager: ops, version: {from: "1.1", to: "1.2"}}
`,
	})
	v := view[productView](f, "/products/gateway/")
	var got []string
	for _, s := range v.Row.Versions {
		line := s.Release.Name + " by " + names(s.Manager)
		if s.Handed {
			line += ", handed over"
		}
		if s.Break != nil {
			line += ", " + s.Break.Before.Name + " was to bring " + s.Break.Was.HTML + ", now " + s.Break.Now.HTML
		}
		got = append(got, line)
	}
	same(t, "versions", got, []string{"One by Dev", "Two by Ops, handed over, One was to bring 1.0, now 0.9", "Three by Ops"})
	if v.Row.Breaks != 1 || !v.Repository.Private {
		t.Errorf("%s", asJSON(t, v))
	}
	var order []string
	for _, r := range v.Releases {
		order = append(order, r.ID+" "+r.PlanURL)
	}
	same(t, "releases", order, []string{"in-three /releases/three/plan/#product-gateway", "in-two /releases/two/plan/#product-gateway", "in-one /releases/one/plan/#product-gateway"})
	if d := f.page("/products/gateway/").Description; d != "Gateway: Lets people in. In 3 releases." {
		t.Error(d)
	}
	if idle := view[productView](f, "/products/idle/"); idle.Row.Versions != nil || idle.Releases != nil {
		t.Errorf("%s", asJSON(t, idle))
	}
}

// The list tells of the latest releases, and how many came before.
func TestProductList(t *testing.T) {
	files := map[string]string{"data/products.yaml": "gateway: {name: Gateway}\n"}
	for _, month := range []string{"01", "02", "03", "04", "05", "06"} {
		files["data/releases/r-"+month+"/plan.yaml"] = "launch: 2019-" + month + "-01\nproducts:\n  gateway: {}\n"
	}
	f := layOutFiles(t, "2019-06-22", files)
	row := view[productsView](f, ProductsPath).List[0]
	if len(row.Versions) != 4 || row.Earlier != 2 || row.Versions[0].Release.Name != "r-03" {
		t.Errorf("%s", asJSON(t, row))
	}
	if v := view[productView](f, "/products/gateway/"); len(v.Row.Versions) != 6 || v.Row.Earlier != 0 {
		t.Errorf("%s", asJSON(t, v.Row))
	}
}

// The breaks of this repository's products, and who took over what.
func TestRepositoryProducts(t *testing.T) {
	f := repository(t)
	var got []string
	for _, p := range view[productsView](f, ProductsPath).List {
		for _, s := range p.Versions {
			if s.Break != nil {
				got = append(got, p.Name+" breaks in "+s.Release.Name)
			}
			if s.Handed {
				got = append(got, p.Name+" handed to "+names(s.Manager)+" in "+s.Release.Name)
			}
		}
	}
	if want := "Colossus handed to Mokhtar in Rome; Pioneer breaks in Rome"; strings.Join(got, "; ") != want {
		t.Errorf("%s, want %s", strings.Join(got, "; "), want)
	}
}
