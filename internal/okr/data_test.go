package okr

import (
	"testing"

	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// The boxes of Rome in this repository's own portal.
func TestRepositoryRome(t *testing.T) {
	tree, err := source.Dir("../..")
	if err != nil {
		t.Fatal(err)
	}
	var problems diag.List
	r := Of(portal.Load(tree, &problems).Release("rome"), day(t, "2019-07-12"))
	if want := (Count{Total: 74, Placeholders: 14, Real: 60, Undecided: 9, Done: 0}); r.Boxes != want {
		t.Errorf("%+v, want %+v", r.Boxes, want)
	}
	sections := 0
	for _, o := range r.Objectives {
		for _, kr := range o.KeyResults {
			sections += len(kr.Sections)
		}
	}
	if sections != 15 {
		t.Errorf("%d sections", sections)
	}
	Check(r.R, &problems)
	for _, p := range problems.Sorted() {
		if p.Severity == diag.Error && p.At.File == r.R.PlanFile {
			t.Errorf("%s: %s", p.At, p.Summary)
		}
	}
}
