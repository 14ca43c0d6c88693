package check

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/diag"
	"slipway/internal/portal"
)

// chain writes "a>b b>c" as things that hang on each other, one a line.
func chain(s string) []hanging {
	var all []hanging
	for i, pair := range strings.Fields(s) {
		from, on, _ := strings.Cut(pair, ">")
		all = append(all, hanging{from, on, diag.Range{File: "f", Line: i + 1}})
	}
	return all
}

func TestCycles(t *testing.T) {
	for in, want := range map[string]string{
		"":                                "",
		"a>b b>c a>c":                     "",
		"a>b a>":                          "",
		"a>a":                             "1 a comes after itself | take it out",
		"a>a a>a":                         "1 a comes after itself | take it out",
		"x>a b>c c>a a>b":                 "2 b comes after c, which comes after a, which comes after b | take one of them out",
		"a>b b>a b>c c>b":                 "1 a comes after b, which comes after a | take one of them out\n3 b comes after c, which comes after b | take one of them out",
		"a>b b>c c>d d>e e>f f>g g>a g>x": "1 a comes after b, which comes after c, which comes after d, which comes after e, which comes after … a | take one of them out",
	} {
		var problems diag.List
		reportCycles(chain(in), cycleWords{"order/cycle", "comes after", "take one of them out"}, &problems)
		var got []string
		for _, p := range problems.Sorted() {
			got = append(got, fmt.Sprintf("%d %s | %s", p.At.Line, p.Summary, p.Hint))
			if len(p.Related) > 4 {
				t.Errorf("%q: %d places beside the first", in, len(p.Related))
			}
		}
		if s := strings.Join(got, "\n"); s != want {
			t.Errorf("%q: %s\nwant %s", in, s, want)
		}
	}
}

func TestGroupsThatInheritFromEachOther(t *testing.T) {
	at := func(line int) diag.Range { return diag.Range{File: "f", Line: line} }
	p := &portal.Portal{Terms: []*portal.Term{{Groups: []*portal.Group{
		{ID: "all"},
		{ID: "storage", Inherits: "content", InheritsAt: at(2)},
		{ID: "content", Inherits: "storage", InheritsAt: at(3)},
		{ID: "council", Inherits: "all", InheritsAt: at(4)},
	}}}}
	var problems diag.List
	inheritsFromItself(p, &problems)
	all := problems.Sorted()
	if len(all) != 1 || all[0].At != at(2) || len(all[0].Related) != 1 || all[0].Related[0].At != at(3) {
		t.Errorf("%+v", all)
	}
}

// A stranger's plan may hang everything on everything.
func TestCyclesInATangle(t *testing.T) {
	var b strings.Builder
	for i := range 300 {
		for j := range 300 {
			fmt.Fprintf(&b, "%d>%d ", i, j)
		}
	}
	if n := len(cycles(chain(b.String()))); n != mostCycles {
		t.Errorf("%d cycles", n)
	}
}
