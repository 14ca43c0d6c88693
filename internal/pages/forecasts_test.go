package pages

import (
	"fmt"
	"strings"
	"testing"
)

// The moves of Acropolis: 3, 4, 4, 5 and 29 days. Each of its own milestones
// has only four others behind it; the launch of Rome has all five, 6 November
// + 3, + 4 and + 29 days.
func TestForecasts(t *testing.T) {
	f := asOfRepository(t, "2019-06-22")
	v := view[releasesView](f, "/releases/")
	same(t, "moves", v.Moves, movesView{Key: "past_moves", N: 5, Low: "3", Median: "4", High: "29"})
	same(t, "launches", v.Launches, record{N: 1, Median: "+4", Min: "+4", Max: "+4"})
	for _, row := range v.Matrix.Rows {
		if row.Kind == "spec-release" {
			same(t, "spec releases", row.Record, record{N: 1, Median: "+29", Min: "+29", Max: "+29"})
		}
	}
	rome := view[milestoneView](f, "/releases/rome/milestones/release/").Forecast
	same(t, "Rome", fmt.Sprint(rome.Earliest.ISO, " ", rome.Median.ISO, " ", rome.Latest.ISO, " ", rome.Key, " ", rome.N), "2019-11-09 2019-11-10 2019-12-05 forecast_all 5")
	if own := view[milestoneView](f, "/releases/acropolis/milestones/release/").Forecast; own != nil {
		t.Errorf("a forecast on four others: %+v", own)
	}
	if early := view[releasesView](asOfRepository(t, "2019-06-09"), "/releases/").Moves; early != nil {
		t.Errorf("nothing had moved yet: %+v", early)
	}
}

func TestForecastByKind(t *testing.T) {
	plan, live := "name: A\nmilestones:\n", "actuals:\n"
	for i := range 10 {
		plan += fmt.Sprintf("  m%d: {name: M%d, kind: test, date: 2020-06-01}\n", i, i)
		live += fmt.Sprintf("  m%d: 2020-06-%02d\n", i, i+1)
	}
	f := layOutFiles(t, "2020-07-01", map[string]string{
		"data/releases/a/plan.yaml": plan + "  last: {name: Last, kind: test, date: 2020-08-01}\n", "data/releases/a/live.yaml": live,
	})
	// 0 to 9 days: of ten, those at the places 1, 5 and 9.
	same(t, "moves", view[releasesView](f, "/releases/").Moves, movesView{Key: "past_moves_most", N: 10, Low: "0", Median: "4", High: "8"})
	last := view[milestoneView](f, "/releases/a/milestones/last/").Forecast
	same(t, "forecast", strings.Join([]string{last.Earliest.ISO, last.Median.ISO, last.Latest.ISO, last.Key}, " "), "2020-08-01 2020-08-05 2020-08-09 forecast_kind")
}
