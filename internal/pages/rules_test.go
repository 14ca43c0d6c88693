package pages

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"slipway/internal/check"
)

// Each rule has its page, with what it finds in this portal and what somebody
// accepts, and why.
func TestRulePages(t *testing.T) {
	f := layOutFiles(t, "2026-04-01", map[string]string{
		"data/releases/orbit/plan.yaml": "launch: 2026-04-25\nmilestones:\n  release: {date: 2026-04-24}\n  party: {date: 2026-04-25}\n  audit: {date: 2026-05-09}\n",
		"data/releases/orbit/live.yaml": "accepted:\n  - {rule: date/weekend, milestone: party, why: It is a *party*.}\n",
	})
	all := view[rulesView](f, RulesPath)
	if n := len(check.Rules()); len(all.List) != n || all.Open != 2 || all.Accepted != 1 {
		t.Errorf("%d rules of %d, %d open, %d accepted", len(all.List), n, all.Open, all.Accepted)
	}
	for i, row := range all.List {
		if finds := row.Open > 0; finds != (i < 2) {
			t.Errorf("%s, which finds %d, stands at %d", row.Name, row.Open, i)
		}
		v := view[ruleView](f, RulePath(row.Name))
		if v.What.HTML == "" || v.Why.HTML == "" || v.Fix.HTML == "" || len(v.Fails.Files) == 0 || len(v.Passes.Files) == 0 || v.Fails.AsOf == nil {
			t.Errorf("%s says too little: %s", row.Name, asJSON(t, v))
		}
	}
	launch := view[ruleView](f, RulePath("date/launch"))
	if len(launch.Found) != 1 || launch.Found[0].Source.Line != 1 || launch.Found[0].Hint == "" || !slices.Equal(launch.AcceptIn, []string{"release"}) {
		t.Errorf("%s", asJSON(t, launch))
	}
	weekend := view[ruleView](f, RulePath("date/weekend"))
	if len(weekend.Found) != 1 || len(weekend.Accepted) != 1 || weekend.Accepted[0].Why.HTML != "It is a <em>party</em>." {
		t.Errorf("%s", asJSON(t, weekend))
	}
	if v := view[ruleView](f, RulePath("order/cycle")); v.AcceptIn != nil {
		t.Errorf("an error may be accepted in %s", v.AcceptIn)
	}
	if v := view[ruleView](f, RulePath("date/weekday")); !slices.Equal(v.AcceptIn, []string{"release", "series"}) {
		t.Errorf("weekdays may be accepted in %s", v.AcceptIn)
	}
}

// The page of a rule that finds thousands of things, or of which as many are
// accepted, lists the first of them.
func TestRulePageIsBounded(t *testing.T) {
	var plan strings.Builder
	plan.WriteString("work:\n")
	for i := range 150 {
		fmt.Fprintf(&plan, "  w%d: {kind: tool, by: 2026-05-09}\n", i)
	}
	files := map[string]string{"data/releases/orbit/plan.yaml": plan.String()}
	v := view[ruleView](layOutFiles(t, "2026-04-01", files), RulePath("date/weekend"))
	if len(v.Found) != 100 || v.More != 50 || v.Row.Open != 150 || v.Accepted != nil {
		t.Errorf("%d listed, %d more, %d in all", len(v.Found), v.More, v.Row.Open)
	}
	files["data/releases/orbit/live.yaml"] = "accepted: [{rule: date/weekend, why: So be it.}]\n"
	v = view[ruleView](layOutFiles(t, "2026-04-01", files), RulePath("date/weekend"))
	if len(v.Accepted) != 100 || v.AcceptedMore != 50 || v.Row.Accepted != 150 || v.Found != nil || v.More != 0 {
		t.Errorf("%d accepted are listed, %d more, %d in all", len(v.Accepted), v.AcceptedMore, v.Row.Accepted)
	}
}
