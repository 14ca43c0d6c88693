package schedule

import (
	"strings"
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
		earlier, later, want string
	}{
		{"{to: v5.4.0}", "{from: v5.4.0, to: v6.0.0}", ""},
		{"{to: v5.4.0}", "{from: 5.4, to: 6}", ""},
		{"{to: v5.4.0}", "{from: v5.5.0}", "skips"},
		{"{to: v5.4.0}", "{from: v5.3.9}", "break backwards"},
		{"{to: 3.0}", "{from: n/a, to: 0.5.0}", "break backwards"},
		{"{to: 3.0}", "{from: none}", "break"},
		{"{to: 3.0}", "{from: tbd, to: 3.1}", ""},
		{"{to: 3.0}", "{to: 3.1}", ""},
		{"{to: 3.0}", "{to: 2.9}", "backwards"},
		{"{to: tbd}", "{from: 2.0}", ""},
		{"{from: 1.0}", "{from: 2.0}", ""},
		{"{from: 1.0}", "{from: 2.0, to: 1.9}", "backwards"},
		{"{to: {value: v1.0.1, or: [v1.1.0]}}", "{from: v1.1.0}", ""},
		{"{to: {value: v1.0.1, or: [v1.1.0]}}", "{from: v1.0.2}", ""},
		{"{to: {value: v1.0.1, or: [v1.1.0]}}", "{from: v1.0.0}", "break backwards"},
		{"{to: 1.1}", "{from: {value: 1.0, or: [1.1]}}", ""},
		// A target may be missed, or passed by smaller versions.
		{"{from: v5.3.0, to: {value: v5.4.0, target: true}}", "{from: v5.3.0}", ""},
		{"{from: v5.3.0, to: {value: v5.4.0, target: true}}", "{from: v5.9.1}", ""},
		{"{from: v5.3.0, to: {value: v5.4.0, target: true}}", "{from: v6.0.0}", "skips"},
		{"{from: v5.3.0, to: {value: v5.4.0, target: true}}", "{from: v5.2.0}", "break backwards"},
		{"{to: {value: v5.4.0, target: true}}", "{from: v5.3.0}", "break backwards"},
		{"{to: {value: v5.4.0, target: true}}", "{from: v5.5+n.0}", ""},
		{"{from: v5.3.0, to: {value: v5.4.0, if: nothing is mended before}}", "{from: v5.3.1}", ""},
		// Patterns.
		{"{to: v5.5+n.0}", "{from: v5.7.0}", ""},
		{"{to: v5.5+n.0}", "{from: v5.4.0}", "break backwards"},
		{"{to: v5.5+n.0}", "{from: v5.7.1}", "break"},
		{"{to: 0.4.x}", "{from: 0.4.12}", ""},
		{"{to: 0.4.x}", "{from: 0.5.0}", "skips"},
		{"{to: 0.5.0}", "{from: 0.4.x}", "break backwards"},
		{"{to: vN}", "{from: vN+1}", ""},
		// Pre-releases, builds and names.
		{"{to: 1.0.0}", "{from: 1.0.0-beta.6}", "break backwards"},
		{"{to: 1.0.0-beta.6}", "{from: 1.0.0-beta.10}", ""},
		{"{to: 1.0.0+build.7}", "{from: 1.0.0}", ""},
		{"{to: Jammy}", "{from: jammy}", ""},
		{"{to: Jammy}", "{from: Focal}", "break"},
		{"{to: \"`v1.0`\"}", "{from: v1.0}", ""},
	} {
		asOf := day(t, "2019-06-22")
		line := Versions([]*Release{Of(shipping(t, "a", tt.earlier), asOf), Of(shipping(t, "b", tt.later), asOf)})
		if got := judgement(line[0].Steps[1]); got != tt.want {
			t.Errorf("%s, then %s: %q, want %q", tt.earlier, tt.later, got, tt.want)
		}
	}
}

// judgement says in words what is wrong with a step.
func judgement(s VersionStep) string {
	var out []string
	for _, x := range []struct {
		is   bool
		word string
	}{{s.Backport, "backport"}, {s.Break, "break"}, {s.Skips, "skips"}, {s.Backwards, "backwards"}} {
		if x.is {
			out = append(out, x.word)
		}
	}
	return strings.Join(out, " ")
}

// Several lines of versions side by side: what goes on with an older one is
// held against that one, and the newest does not mind it.
func TestVersionLines(t *testing.T) {
	for _, tt := range []struct {
		releases []string
		want     string
	}{
		{[]string{"{to: 1.27.0}", "{from: 1.27.0, to: 1.28.0}", "{from: 1.27.4, to: 1.27.5}", "{from: 1.28.0, to: 1.29.0}"}, "; ; backport a; "},
		{[]string{"{to: 1.27.6}", "{to: 1.28.0}", "{from: 1.27.4, to: 1.27.5}"}, "; ; backport break backwards a"},
		{[]string{"{to: 1.28.0}", "{from: 1.27.4, to: 1.27.5}"}, "; backport"}, // of a line that nobody knows
		{[]string{"{to: 1.28.0}", "{to: 1.27.5}"}, "; backwards"},
		{[]string{"{from: 1.27.3, to: 1.28.0}", "{from: 1.27.4, to: 1.27.5}", "{from: 1.27.5, to: 1.27.4}"}, "; backport a; backport backwards b"},
		{[]string{"{to: 16.0.0}", "{to: 18.0.0}", "{to: 20.0.0}", "{to: 18.19.1}", "{to: 16.20.1}", "{from: 20.3.0, to: 20.3.1}"}, "; ; ; backport b; backport a; skips"},
		{[]string{"{to: 4.2}", "{from: 4.2.6, to: 4.2.7}", "{from: 4.2, to: 5.0}"}, "; ; "}, // 4.2.7 is a patch of the 4.2 that 5.0 goes on from
		{[]string{"{to: 1.0}", "{from: 1.0, to: 1.1}", "{from: 1.0, to: 1.2}"}, "; ; break backwards"},
		{[]string{"{to: 0.4.0}", "{to: 3.0}", "{from: n/a, to: 0.5.0}"}, "; ; backport break a"},
		{[]string{"{to: Focal}", "{to: 1.0}", "{to: Focal}"}, "; ; "},
	} {
		var all []*Release
		for i, version := range tt.releases {
			all = append(all, Of(shipping(t, string(rune('a'+i)), version), day(t, "2019-06-22")))
		}
		var got []string
		for _, s := range Versions(all)[0].Steps {
			says := judgement(s)
			if s.Backport && s.Earlier != nil {
				says += " " + s.Earlier.Release.R.ID
			}
			got = append(got, says)
		}
		if says := strings.Join(got, "; "); says != tt.want {
			t.Errorf("%v: %q, want %q", tt.releases, says, tt.want)
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
