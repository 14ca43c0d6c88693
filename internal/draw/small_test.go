package draw

import (
	"math"
	"os"
	"regexp"
	"strings"
	"testing"

	"slipway/internal/date"
)

// The plan's line is at the bottom where everything slipped: 29 of 29 days up
// is at the top edge, 4 of 18.
func TestSparkline(t *testing.T) {
	for _, tt := range []struct {
		slips      []int
		line, last string
		class      string
	}{
		{[]int{0}, "M4 9V9H60", "9", ""},
		{[]int{0, 29}, "M4 14V14H32V4H60", "4", "later"},
		{[]int{0, 10, 5}, "M4 14V14H22.7V4H41.3V9H60", "9", "later"},
		{[]int{0, -4}, "M4 4V4H32V14H60", "14", "early"},
		{[]int{0, 3, 0}, "M4 14V14H22.7V4H41.3V14H60", "14", ""},
	} {
		root := check(t, Sparkline{tt.slips, "in words"}.SVG())
		if got := root.with("tl")[0].attr["d"]; got != tt.line {
			t.Errorf("%v: %s", tt.slips, got)
		}
		if got := root.with("dot")[0].attr["cy"]; got != tt.last {
			t.Errorf("%v ends at %s", tt.slips, got)
		}
		if got := strings.TrimSpace(strings.TrimPrefix(root.attr["class"], "chart spark")); got != tt.class || root.attr["aria-label"] != "in words" {
			t.Errorf("%v: class %q, label %q", tt.slips, got, root.attr["aria-label"])
		}
	}
	if (Sparkline{}).SVG() != "" {
		t.Error("nothing is drawn")
	}
	check(t, Sparkline{[]int{math.MinInt32, math.MaxInt32}, `"><script>`}.SVG())
}

// 13 May to 10 June are 28 days, and 27 May is in the middle; 0.25 is a quarter
// of the way from 116 up to 10.
func TestTracking(t *testing.T) {
	root := check(t, tracking(t).SVG())
	got := map[string]*node{}
	for _, n := range root.with("pt") {
		got[n.name+" "+n.attr["data-on"]+" "+n.attr["data-score"]] = n
	}
	first, middle, last := got["circle 2019-05-13 0.1"], got["rect 2019-05-27 0.25"], got["circle 2019-06-10 0.6"]
	if len(got) != 8 || first == nil || middle == nil || last == nil {
		t.Fatalf("points: %v", got)
	}
	if x := middle.num("x") + 3.2; !near(x, (first.num("cx")+last.num("cx"))/2) {
		t.Errorf("27 May is at %v", x)
	}
	if y := middle.num("y") + 3.2; !near(y, 89.5) {
		t.Errorf("0.25 is at %v", y)
	}
	if !near(last.num("cy"), 52.4) {
		t.Errorf("0.6 is at %v", last.num("cy"))
	}
}

func TestTrackingOfLittle(t *testing.T) {
	on := day(t, "2019-05-13")
	for name, scores := range map[string][]Score{
		"none": nil, "not numbers": {{on, math.NaN()}, {on, math.Inf(1)}, {on, 1.5}, {on, -0.1}}, "no day": {{date.Day{}, 0.5}},
	} {
		if got := (&Tracking{Prefix: "t", Title: "t", Words: english(), Recorded: scores}).SVG(); got != "" {
			t.Errorf("%s: %s", name, got)
		}
	}
	for _, v := range []float64{0, 0.5, 1} {
		both := &Tracking{Prefix: "t", Title: "t", Words: english(), RecordedLabel: "recorded, and a label that goes on and on", ComputedLabel: "computed",
			Recorded: []Score{{on, v}}, Computed: []Score{{on, v}}}
		if root := check(t, both.SVG()); len(root.with("pt")) != 2 || len(root.with("lab")) != 2 {
			t.Errorf("two scores of %v are %d points", v, len(root.with("pt")))
		}
	}
}

var color = regexp.MustCompile(`#[0-9a-f]{3}|rgb|hsl`)

// The stylesheet knows every class of the drawings, gives no size to their
// words, and takes its colours from the theme.
func TestStylesheet(t *testing.T) {
	css, err := os.ReadFile("../../assets/css/charts.css")
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{"visually-hidden": true, "row": true, "names": true, "legend": true, "tm": true, "end": true, "lab": true, "later": true,
		"is-planned": true, "is-due": true, "is-partial": true} // looks like what is around it
	for _, m := range regexp.MustCompile(`\.([a-z][a-z-]*)`).FindAllStringSubmatch(string(css), -1) {
		known[m[1]] = true
	}
	for name, drawing := range drawings(t) {
		root, err := parse(drawing)
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range root.all() {
			for _, class := range n.class() {
				if !known[class] {
					t.Errorf("%s: class %s is not in the stylesheet", name, class)
				}
			}
		}
	}
	if color.Match(css) {
		t.Error("the stylesheet has a colour of its own")
	}
	for _, rule := range strings.Split(string(css), "}") {
		if strings.Contains(rule, "font-size") && !strings.Contains(rule, ".timeline-list") && !strings.Contains(rule, ".seg") {
			t.Errorf("the stylesheet sets a size that the drawings were not laid out for: %s", rule)
		}
	}
}
