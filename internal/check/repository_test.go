package check_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"slipway/internal/check"
	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// The contradictions of this repository's own portal are those of its sources,
// by the inventory's numbers, on the four days that its figures are worked out
// for. Nothing is invented on any of them.
func TestRepository(t *testing.T) {
	var loading diag.List
	p := portal.Load(source.FS(os.DirFS("../..")), &loading)
	always := []string{
		"info list/repeated rome", // 31: four pairs of boxes
		"info list/repeated rome",
		"info list/repeated rome",
		"info list/repeated rome",
		"info list/repeated rome",          // 49: test mode, in two lists
		"info term/number terms",           // 41: 3.1 twice
		"info meeting/weekend meetings",    // 23: a Sunday
		"warning date/launch acropolis",    // 15: 12:00 against 11:00
		"info date/weekend rome",           // 19
		"info date/weekend rome",           // 19
		"warning date/weekday meetings",    // 22: Thursday 3/19
		"info people/team acropolis",       // 27
		"warning version/backwards rome",   // 52: 3.0 to 0.5.0
		"warning dependent/too-early rome", // 17: released two days before
		"warning dependent/too-early rome", // 17: and the newsletter
	}
	replanned := append(slices.Clone(always),
		"info date/weekend acropolis",             // 19: 22 June
		"warning order/live acropolis",            // 2: 19 June above 17 June
		"warning dependent/left-behind acropolis", // 16: 13, 18, 18 and 19 June
		"warning dependent/left-behind acropolis",
		"warning dependent/left-behind acropolis",
		"warning dependent/left-behind acropolis",
		"warning dependent/too-early acropolis", // 16: "Released" on 20 June
	)
	for asOf, want := range map[string][]string{
		"2019-05-15": always,
		"2019-06-12": replanned,
		"2019-06-22": replanned,
		"2019-07-12": append(slices.Clone(replanned), "info milestone/overdue acropolis", "info milestone/overdue acropolis"), // 24b
	} {
		day, err := date.ParseDay(asOf)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range check.All(p, day, &diag.List{}) {
			where := strings.Split(f.At.File, "/")
			about := where[1]
			if about == "releases" {
				about = where[2]
			}
			got = append(got, fmt.Sprintf("%s %s %s", f.Severity, f.Code, about))
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s:\n%s\nwant:\n%s", asOf, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}
