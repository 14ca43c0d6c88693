package freeze_test

import (
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/freeze"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// TestWithDay: the day goes to the right place, and every other byte stays.
func TestWithDay(t *testing.T) {
	day, _ := date.ParseDay("2019-05-10")
	for _, c := range []struct{ name, plan, want string }{
		{"behind launch", "name: Orbit\nlaunch: 2019-06-20 # noon\n\nrisks: []\n", "name: Orbit\nlaunch: 2019-06-20 # noon\nfrozen: 2019-05-10\n\nrisks: []\n"},
		{"behind a launch of several lines", "launch:\n  after: release\n  days: 1\nname: Orbit\n", "launch:\n  after: release\n  days: 1\nfrozen: 2019-05-10\nname: Orbit\n"},
		{"behind name", "---\n# A plan.\nname: Orbit\noverview: |\n  Long.\n\n  Longer.\n", "---\n# A plan.\nname: Orbit\nfrozen: 2019-05-10\noverview: |\n  Long.\n\n  Longer.\n"},
		{"behind what comes first", "overview: |\n  Long.\n\n  Longer.\nrisks: []\n", "overview: |\n  Long.\n\n  Longer.\nfrozen: 2019-05-10\nrisks: []\n"},
		{"behind a text over two lines", "name: Orbit\n  and more\nrisks: []\n", "name: Orbit\n  and more\nfrozen: 2019-05-10\nrisks: []\n"},
		{"no end of line", "name: Orbit", "name: Orbit\nfrozen: 2019-05-10"},
		{"line ends of Windows", "name: Orbit\r\nrisks: []\r\n", "name: Orbit\r\nfrozen: 2019-05-10\r\nrisks: []\r\n"},
		{"indented", "  name: Orbit\n  risks: []\n", "  name: Orbit\n  frozen: 2019-05-10\n  risks: []\n"},
		{"in one line", "{name: Orbit, risks: []}\n", "{frozen: 2019-05-10, name: Orbit, risks: []}\n"},
		{"empty", "name: Ö\nfrozen: # soon\nrisks: []\n", "name: Ö\nfrozen: 2019-05-10 # soon\nrisks: []\n"},
		{"not known", "name: Ö\nfrozen: tbd # soon\n", "name: Ö\nfrozen: 2019-05-10 # soon\n"},
		{"by hand", "name: Orbit\nfrozen: |\n  tbd\n", ""},
	} {
		n := source.ParseYAML("plan.yaml", []byte(strings.ReplaceAll(c.plan, "\r\n", "\n")), &diag.List{})
		got, facts, err := freeze.WithDay([]byte(c.plan), &portal.Release{PlanNode: n}, day)
		if err == nil && !strings.Contains(string(facts.Sum()), "\nfrozen h1:") {
			t.Errorf("%s: the day is no fact", c.name)
		}
		if string(got) != c.want || (err == nil) != (c.want != "") {
			t.Errorf("%s: %q, %v\nwant %q", c.name, got, err, c.want)
		}
	}
}
