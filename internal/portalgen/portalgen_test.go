package portalgen_test

import (
	"maps"
	"testing"
	"testing/fstest"

	"slipway/internal/check"
	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/portalgen"
	"slipway/internal/source"
)

// TestPortalsAreRight loads portals of several sizes: they have no errors, and
// the same seed gives the same files.
func TestPortalsAreRight(t *testing.T) {
	for _, pages := range []int{20, 100, 1000} {
		o := portalgen.Options{Pages: pages, Seed: 7}
		files := portalgen.Files(o)
		if !maps.Equal(files, portalgen.Files(o)) {
			t.Errorf("%d pages: the same seed gave other files", pages)
		}
		fsys := fstest.MapFS{}
		for name, text := range files {
			fsys[name] = &fstest.MapFile{Data: []byte(text)}
		}
		var problems diag.List
		p := portal.Load(source.FS(fsys), &problems)
		asOf, _ := date.ParseDay("2025-06-30")
		check.All(p, asOf, &problems)
		for _, problem := range problems.Sorted() {
			if problem.Severity == diag.Error {
				t.Errorf("%d pages: %s: %s", pages, problem.At, problem.Summary)
			}
		}
		meetings := 0
		for _, s := range p.Series {
			meetings += len(s.Meetings)
		}
		if want := pages * 30 / 100; meetings != want {
			t.Errorf("%d pages: %d meetings, want %d", pages, meetings, want)
		}
	}
}
