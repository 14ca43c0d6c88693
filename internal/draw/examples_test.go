package draw

import (
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var (
	update   = flag.Bool("update", false, "rewrite the golden files")
	examples = flag.String("examples", "", "a folder to write the examples to, to look at them")
)

// drawings are the examples, by the names of their files.
func drawings(t testing.TB) map[string]string {
	out := map[string]string{}
	r := rand.New(rand.NewPCG(1, 2))
	for _, tl := range []*Timeline{acropolis(t), rome(t), single(t), week(t), years(t), rtl(t), hostile(t)} {
		out[tl.Prefix+"-timeline.svg"] = tl.Wide()
		out[tl.Prefix+"-timeline.html"] = tl.List()
		tr := trendOf(tl, r, tl.AsOf.AddDays(-40))
		switch tl.Prefix {
		case "acropolis":
			tr = acropolisTrend(t)
		case "years":
			tr = trendOf(tl, r, tl.AsOf.AddDays(-800))
		}
		out[tl.Prefix+"-trend.svg"] = tr.Wide()
		out[tl.Prefix+"-trend-narrow.svg"] = tr.Narrow()
	}
	out["segments.html"] = bars(t).HTML()
	out["tracking.svg"] = tracking(t).SVG()
	out["sparkline-1.svg"] = Sparkline{[]int{0, 29}, "0, then +29 d"}.SVG()
	out["sparkline-2.svg"] = Sparkline{[]int{0, 5, 12, 12, 9}, "0, +5, +12, +12, +9 d"}.SVG()
	out["sparkline-3.svg"] = Sparkline{[]int{0}, "never moved"}.SVG()
	out["sparkline-4.svg"] = Sparkline{[]int{0, 3, -4}, "0, +3, -4 d"}.SVG()
	return out
}

func TestExamples(t *testing.T) {
	again := drawings(t)
	for name, drawing := range drawings(t) {
		t.Run(name, func(t *testing.T) {
			if filepath.Ext(name) == ".html" {
				checkList(t, drawing)
			} else {
				check(t, drawing)
			}
			if again[name] != drawing {
				t.Error("drawn twice, it is not the same")
			}
		})
		if *examples != "" {
			if err := os.WriteFile(filepath.Join(*examples, name), []byte(drawing), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// The golden files have a line an element, so that a difference can be read.
func TestGolden(t *testing.T) {
	all := drawings(t)
	for _, name := range []string{"acropolis-timeline.svg", "acropolis-timeline.html", "acropolis-trend.svg", "acropolis-trend-narrow.svg",
		"rome-timeline.svg", "week-timeline.svg", "hostile-timeline.svg", "hostile-timeline.html", "tracking.svg", "sparkline-2.svg"} {
		got := strings.ReplaceAll(all[name], "><", ">\n<") + "\n"
		path := filepath.Join("testdata", name)
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatalf("%v: run go test with -update", err)
		}
		if got != string(want) {
			t.Errorf("%s is not as it was; if that is right, run go test with -update", name)
		}
	}
}
