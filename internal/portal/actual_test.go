package portal_test

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

// TestActualsSayWhatHappened: nothing counts as reached unless somebody wrote
// so.
func TestActualsSayWhatHappened(t *testing.T) {
	const live = "data/releases/orbit/live.yaml"
	for written, want := range map[string]string{
		"by 2019-06-02":          "done by 2019-06-02",
		"2019-06":                "done 2019-06",
		"":                       "open ",
		"tbd":                    "open tbd",
		"{date: tbd}":            "open tbd",
		"{note: soon}":           "open ",
		"{state: done}":          "done ",
		"{state: partial}":       "partial ",
		"{date: 2019-06-02}":     "done 2019-06-02",
		"{date: {tbd: by whom}}": "open tbd: by whom",
	} {
		p, problems := load(map[string]string{live: strings.Replace(base[live], "by 2019-06-02", written, 1)})
		if list := problems.Sorted(); list != nil {
			t.Errorf("%q: %v", written, list)
		}
		a := p.Release("orbit").Live.Actuals[0]
		if got := a.State + " " + a.Date.Value.String(); got != want {
			t.Errorf("%q: %q, want %q", written, got, want)
		}
	}
}

func TestActualsAreNoRules(t *testing.T) {
	const live = "data/releases/orbit/live.yaml"
	_, problems := load(map[string]string{live: strings.Replace(base[live], "by 2019-06-02", "{date: {after: release, days: 2}}", 1)})
	if list := problems.Sorted(); len(list) != 1 || list[0].Code != "date/actual" || list[0].At.String() != live+":9:17" || list[0].Severity != diag.Error {
		t.Errorf("%+v", list)
	}
}
