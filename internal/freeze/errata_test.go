package freeze_test

import (
	"strings"
	"testing"

	"slipway/internal/freeze"
)

// TestErrata: a deliberate change is allowed by the erratum that names it, and
// by nothing else.
func TestErrata(t *testing.T) {
	const whole = "errata:\n  - {what: The day was wrong., why: Copied from the plan before., on: 2019-05-12, who: lead, facts: milestones.spec-release.date}\n"
	moved := strings.Replace(plan, "date: 2019-05-21", "date: 2019-05-22", 1)
	const unsealed = "55:5 freeze/unsealed this erratum is not in plan.sum yet"
	for _, c := range []struct {
		name, was, is string
		want          []string
	}{
		{"named", plan, moved + whole, []string{unsealed}},
		{"named with what it is part of", plan, moved + strings.Replace(whole, ".date}", "}", 1), []string{unsealed}},
		{"one of several", plan, moved + strings.Replace(whole, "milestones.spec-release.date}", "[manager, milestones.spec-release.date]}", 1), []string{
			"55:101 freeze/erratum-idle `manager` has not changed since the plan was frozen",
		}},
		{"another is named", plan, moved + strings.Replace(whole, ".date}", ".dat}", 1), []string{
			"29:11 freeze/changed `milestones.spec-release.date` is not the date that was frozen",
			"55:101 freeze/erratum-idle `milestones.spec-release.dat` has not changed since the plan was frozen",
		}},
		{"nothing has changed", plan, plan + whole, []string{"55:101 freeze/erratum-idle `milestones.spec-release.date` has not changed since the plan was frozen"}},
		{"without a reason", plan, moved + strings.Replace(whole, "why: Copied from the plan before., ", "", 1), []string{
			"55:5 freeze/erratum this erratum does not say `why`",
		}},
		{"without anything", plan, moved + "errata:\n  - {facts: milestones.spec-release.date}\n", []string{
			"55:5 freeze/erratum this erratum does not say `on`", "55:5 freeze/erratum this erratum does not say `what`",
			"55:5 freeze/erratum this erratum does not say `who`", "55:5 freeze/erratum this erratum does not say `why`",
		}},
		{"a bullet", plan, strings.Replace(plan, "      - Everybody agrees\n", "", 1) + strings.Replace(whole, "date}", "steps.4}", 1), []string{"54:5 freeze/unsealed this erratum is not in plan.sum yet"}},
		{"the freeze itself", plan, strings.Replace(plan, "2019-05-10", "2019-05-11", 1) + strings.Replace(whole, "milestones.spec-release.date", "frozen", 1), []string{
			"5:9 freeze/changed `frozen` is not the date that was frozen",
			"55:101 freeze/erratum no erratum can change `frozen`",
		}},

		// Once sealed, an erratum stays, and allows nothing more.
		{"sealed", moved + whole, moved + whole, nil},
		{"sealed and changed again", moved + whole, plan + whole, []string{"29:11 freeze/changed `milestones.spec-release.date` is not the date that was frozen"}},
		{"sealed and taken out", moved + whole, moved, []string{"1:1 freeze/changed `errata` was dropped from the frozen plan"}},
		{"sealed and rewritten", moved + whole, moved + strings.Replace(whole, "who: lead", "who: ops", 1), []string{"55:88 freeze/changed `errata.1.who` does not name the people that it was frozen with"}},
		{"sealed and another one", moved + whole, strings.Replace(moved, "05-22", "05-23", 1) + whole + strings.TrimPrefix(whole, "errata:\n"), []string{"56:5 freeze/unsealed this erratum is not in plan.sum yet"}},
		{"another one in front", moved + whole, strings.Replace(moved, "manager: lead", "manager: ops", 1) + "errata:\n  - {what: A, why: B, on: 2019-05-13, who: lead, facts: manager}\n" + strings.TrimPrefix(whole, "errata:\n"), nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := check(t, c.is, frozen(t, c.was))
			if c.name == "another one in front" {
				if len(got) == 0 || !strings.Contains(strings.Join(got, "\n"), "errata.1.what") {
					t.Errorf("%s", strings.Join(got, "\n"))
				}
				return
			}
			if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// TestSumIsReadBack: what was written compares equal, and is written the same.
func TestSumIsReadBack(t *testing.T) {
	r, problems := load(plan, "")
	facts := freeze.Of(r)
	sum := facts.Sum()
	again := freeze.Parse("plan.sum", string(sum), problems)
	if again == nil {
		t.Fatal(problems.Sorted())
	}
	if string(again.Sum()) != string(sum) {
		t.Errorf("read back as\n%s\nwant\n%s", again.Sum(), sum)
	}
	if changes := freeze.Compare(again, facts); len(changes) > 0 {
		t.Errorf("changed: %+v", changes)
	}
	if facts.Count() != strings.Count(string(sum), "\n")-1 {
		t.Errorf("%d facts, %d lines", facts.Count(), strings.Count(string(sum), "\n")-1)
	}
	if !strings.HasPrefix(string(sum), "slipway plan.sum 1\nname h1:") {
		t.Errorf("begins with %.60q", sum)
	}
}

// TestDamagedSum: a plan.sum that was edited by hand is not relied on.
func TestDamagedSum(t *testing.T) {
	sum := frozen(t, plan)
	for _, c := range []struct{ name, sum, want string }{
		{"no header", strings.TrimPrefix(sum, "slipway plan.sum 1\n"), `1:0 freeze/sum the first line is not "slipway plan.sum 1"`},
		{"a later header", strings.Replace(sum, "sum 1\n", "sum 2\n", 1), `1:0 freeze/sum the first line is not "slipway plan.sum 1"`},
		{"marks of a merge", strings.Replace(sum, "manager h1", "<<<<<<< ours\nmanager h1", 1), "3:0 freeze/sum this line is not a path, a digest and a kind"},
		{"a word exchanged", strings.Replace(sum, "Everybody agrees", "Nobody agrees", 1), "51:0 freeze/sum this line was changed: its digest is not that of what stands behind it"},
		{"a line twice", sum + "manager h1:x people\n", "100:0 freeze/sum a second line for `manager`"},
		{"a line less", strings.Replace(sum, "zone h1", "zome h1", 1), "1:1 freeze/changed `zome` was dropped from the frozen plan: a zone\n3:7 freeze/changed `zone` was added to the frozen plan: a zone"},
		{"empty", "\n", `1:0 freeze/sum the first line is not "slipway plan.sum 1"`},
	} {
		got := strings.Join(check(t, plan, c.sum), "\n")
		if at := strings.IndexByte(c.want, ':'); c.name == "a word exchanged" || c.name == "a line twice" {
			if !strings.HasSuffix(got, c.want[at:]) {
				t.Errorf("%s: %s, want %s", c.name, got, c.want)
			}
			continue
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestPlanWithoutSum(t *testing.T) {
	got := check(t, plan, "")
	if len(got) != 1 || !strings.HasPrefix(got[0], "5:9 freeze/no-sum") {
		t.Errorf("%v", got)
	}
	if got := check(t, strings.Replace(plan, "2019-05-10", "2019-08-10", 1), ""); len(got) > 0 {
		t.Errorf("frozen in the future: %v", got)
	}
	if got := check(t, strings.Replace(plan, "frozen: 2019-05-10\n", "", 1), ""); len(got) > 0 {
		t.Errorf("not frozen: %v", got)
	}
	if got := check(t, "status: draft\n"+plan, frozen(t, plan)); len(got) != 1 || !strings.HasPrefix(got[0], "1:9 freeze/draft") {
		t.Errorf("a draft again: %v", got)
	}
}
