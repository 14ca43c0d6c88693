package schedule

import (
	"testing"

	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/source"
)

func TestVersionsOfTheRepository(t *testing.T) {
	p := repository(t)
	var all []*Release
	for _, r := range p.Releases {
		all = append(all, Of(r, day(t, "2019-06-22")))
	}
	steps := 0
	for _, l := range Versions(all) {
		for _, s := range l.Steps {
			steps++
			// The inventory's trap 52: 3.0, then n/a, then 0.5.0.
			if want := l.Product == "pioneer" && s.Release.R.ID == "rome"; s.Break != want || s.Backwards != want {
				t.Errorf("%s in %s: break %v, backwards %v", l.Product, s.Release.R.ID, s.Break, s.Backwards)
			}
			if (s.Earlier != nil) != (s.Release.R.ID == "rome" && l.Product != "full-node" && l.Product != "apollo") {
				t.Errorf("%s in %s: earlier %v", l.Product, s.Release.R.ID, s.Earlier)
			}
		}
	}
	if steps != 8 {
		t.Errorf("%d steps, want 3 of Acropolis and 5 of Rome", steps)
	}
}

// shipping is a release with one product whose version is as a plan writes it.
func shipping(t *testing.T, id, version string) *portal.Release {
	t.Helper()
	var problems diag.List
	node := source.ParseYAML("plan.yaml", []byte(version+"\n"), &problems)
	p := &portal.ReleaseProduct{ID: "node"}
	if node == nil || !source.Decode(node, &p.Version, &problems) {
		t.Fatalf("%s: %v", version, problems.Sorted())
	}
	return &portal.Release{ID: id, Plan: portal.Plan{Products: []*portal.ReleaseProduct{p}}}
}

func TestVersionSteps(t *testing.T) {
	for _, tt := range []struct {
		earlier, later   string
		broken, backward bool
	}{
		{"{to: v5.4.0}", "{from: v5.4.0, to: v6.0.0}", false, false},
		{"{to: v5.4.0}", "{from: 5.4, to: 6}", false, false},
		{"{to: v5.4.0}", "{from: v5.5.0}", true, false},
		{"{to: v5.4.0}", "{from: v5.3.9}", true, true},
		{"{to: 3.0}", "{from: n/a, to: 0.5.0}", true, true},
		{"{to: 3.0}", "{from: none}", true, false},
		{"{to: 3.0}", "{from: tbd, to: 3.1}", false, false},
		{"{to: 3.0}", "{to: 3.1}", false, false},
		{"{to: 3.0}", "{to: 2.9}", false, true},
		{"{to: tbd}", "{from: 2.0}", false, false},
		{"{from: 1.0}", "{from: 2.0}", false, false},
		{"{from: 1.0}", "{from: 2.0, to: 1.9}", false, true},
		{"{to: {value: v1.0.1, or: [v1.1.0]}}", "{from: v1.1.0}", false, false},
		{"{to: {value: v1.0.1, or: [v1.1.0]}}", "{from: v1.0.2}", true, false},
		{"{to: {value: v1.0.1, or: [v1.1.0]}}", "{from: v1.0.0}", true, true},
		{"{to: 1.1}", "{from: {value: 1.0, or: [1.1]}}", false, false},
		// A target may be missed, or passed by smaller versions.
		{"{from: v5.3.0, to: {value: v5.4.0, target: true}}", "{from: v5.3.0}", false, false},
		{"{from: v5.3.0, to: {value: v5.4.0, target: true}}", "{from: v5.9.1}", false, false},
		{"{from: v5.3.0, to: {value: v5.4.0, target: true}}", "{from: v6.0.0}", true, false},
		{"{from: v5.3.0, to: {value: v5.4.0, target: true}}", "{from: v5.2.0}", true, true},
		{"{to: {value: v5.4.0, target: true}}", "{from: v5.3.0}", true, true},
		{"{to: {value: v5.4.0, target: true}}", "{from: v5.5+n.0}", false, false},
		{"{from: v5.3.0, to: {value: v5.4.0, if: nothing is mended before}}", "{from: v5.3.1}", false, false},
		// Patterns.
		{"{to: v5.5+n.0}", "{from: v5.7.0}", false, false},
		{"{to: v5.5+n.0}", "{from: v5.4.0}", true, true},
		{"{to: v5.5+n.0}", "{from: v5.7.1}", true, false},
		{"{to: 0.4.x}", "{from: 0.4.12}", false, false},
		{"{to: 0.4.x}", "{from: 0.5.0}", true, false},
		{"{to: 0.5.0}", "{from: 0.4.x}", true, true},
		{"{to: vN}", "{from: vN+1}", false, false},
		// Pre-releases, builds and names.
		{"{to: 1.0.0}", "{from: 1.0.0-beta.6}", true, true},
		{"{to: 1.0.0-beta.6}", "{from: 1.0.0-beta.10}", true, false},
		{"{to: 1.0.0+build.7}", "{from: 1.0.0}", false, false},
		{"{to: Jammy}", "{from: jammy}", false, false},
		{"{to: Jammy}", "{from: Focal}", true, false},
		{"{to: \"`v1.0`\"}", "{from: v1.0}", false, false},
	} {
		asOf := day(t, "2019-06-22")
		line := Versions([]*Release{Of(shipping(t, "a", tt.earlier), asOf), Of(shipping(t, "b", tt.later), asOf)})
		if got := line[0].Steps[1]; got.Break != tt.broken || got.Backwards != tt.backward {
			t.Errorf("%s, then %s: break %v, backwards %v", tt.earlier, tt.later, got.Break, got.Backwards)
		}
	}
}

func TestVersionsPassOverCancelledReleases(t *testing.T) {
	a, b, c := shipping(t, "a", "{to: 1.0}"), shipping(t, "b", "{from: 1.0, to: 2.0}"), shipping(t, "c", "{from: 1.0}")
	b.Plan.Status = Cancelled
	asOf := day(t, "2019-06-22")
	lines := Versions([]*Release{Of(a, asOf), Of(b, asOf), Of(c, asOf)})
	if steps := lines[0].Steps; len(lines) != 1 || len(steps) != 2 || steps[1].Break || steps[1].Earlier.Release.R.ID != "a" {
		t.Errorf("%+v", lines)
	}
}

// Semantic versioning, section 11: each of these comes before the next.
func TestVersionOrder(t *testing.T) {
	row := []string{"0.9", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "v1", "1.0.0.1", "1.0.1", "1.2", "1.10", "2"}
	for i, a := range row {
		for j, b := range row {
			got, ok := parseVersion(a).compare(parseVersion(b))
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			if !ok || got != want || parseVersion(a).below(parseVersion(b)) != (i < j) || parseVersion(a).meets(parseVersion(b)) != (i == j) {
				t.Errorf("%s and %s: %d, %v", a, b, got, ok)
			}
		}
	}
	if _, ok := parseVersion("jammy").compare(parseVersion("1.0")); ok {
		t.Error("a name has an order")
	}
}

func FuzzVersion(f *testing.F) {
	for _, s := range []string{"v5.4.0", "0.32.0-beta.6", "v5.5+n.0", "vN+1", "0.4.x", "1.0+b.2-x", "", "v", "1..2", "x.1", "`3.0`", "99999999999"} {
		f.Add(s, "v5.5+n.0")
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := parseVersion(a), parseVersion(b)
		if !x.meets(x) || x.meets(y) != y.meets(x) {
			t.Errorf("%q, %q: meets is no relation", a, b)
		}
		if x.below(y) && (y.below(x) || x.meets(y)) {
			t.Errorf("%q is below %q, and is not", a, b)
		}
		c, ok := x.compare(y)
		if d, ok2 := y.compare(x); ok != ok2 || c != -d {
			t.Errorf("%q, %q: %d one way, %d the other", a, b, c, d)
		}
	})
}
