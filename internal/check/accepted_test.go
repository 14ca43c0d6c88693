package check_test

import (
	"slices"
	"strings"
	"testing"

	"slipway/internal/check"
	"slipway/internal/diag"
)

// Each acceptance is held against a plan whose launch and milestone are on
// different days, and whose draft has a deadline of another day.
func TestAccepted(t *testing.T) {
	const plan = "launch: 2019-06-21\nwork:\n  blog: {kind: message}\nmilestones:\n  draft: {date: 2019-05-21, deadline: 2019-05-22}\n  final: {date: 2019-06-11, deadline: 2019-06-12}\n  release: {date: 2019-06-20}\n"
	const launch, draft, final = "plan.yaml:1:9 warning date/launch", "plan.yaml:5:39 warning date/deadline", "plan.yaml:6:39 warning date/deadline"
	for _, c := range []struct {
		name, accepted string
		want           []string
	}{
		{"one rule of the release", "{rule: date/launch, why: The noon of the 20th holds.}", []string{draft, final}},
		{"all that a rule reports", "{rule: date/deadline, why: Both days are kept.}", []string{launch}},
		{"of one milestone", "{rule: date/deadline, milestone: final, why: Both days are kept.}", []string{launch, draft}},
		{"of a milestone that has none", "{rule: date/deadline, milestone: release, why: Both days are kept.}", []string{"live.yaml:2:12 warning accept/unused", launch, draft, final}},
		{"of work", "{rule: date/deadline, work: blog, why: Both days are kept.}", []string{"live.yaml:2:12 warning accept/unused", launch, draft, final}},
		{"what only the day brings", "{rule: order/live, why: The order is free.}", []string{"live.yaml:2:12 info accept/unused", launch, draft, final}},
		{"without a reason", "{rule: date/launch}", []string{"live.yaml:2:5 error accept/why", launch, draft, final}},
		{"as the rule alone", "date/launch", []string{"live.yaml:2:5 error accept/why", launch, draft, final}},
		{"with the reason misspelt", "{rule: date/launch, wy: It is so.}", []string{"live.yaml:2:25 error yaml/unknown-field did you mean `why`?", launch, draft, final}},
		{"with a reason to come", "{rule: date/launch, why: tbd}", []string{"live.yaml:2:5 error accept/why", launch, draft, final}},
		{"without a rule", "{why: It is so.}", []string{"live.yaml:2:5 error accept/rule", launch, draft, final}},
		{"an unknown rule", "{rule: date/lunch, why: It is so.}", []string{"live.yaml:2:12 error accept/rule did you mean `date/launch`?", launch, draft, final}},
		{"an error", "{rule: order/cycle, why: It is so.}", []string{"live.yaml:2:12 error accept/rule", launch, draft, final}},
		{"an unknown milestone", "{rule: date/deadline, milestone: finale, why: It is so.}", []string{"live.yaml:2:38 error ref/missing did you mean `final`?", launch, draft, final}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, p := range judged("2019-05-20", map[string]string{"plan": plan, "live": "accepted:\n  - " + c.accepted + "\n"}) {
				line := strings.TrimPrefix(p.At.String(), "data/releases/r/") + " " + p.Severity.String() + " " + p.Code
				if strings.HasPrefix(p.Hint, "did you mean") {
					line += " " + p.Hint
				}
				if p.Severity != diag.Info || p.Code == "accept/unused" {
					got = append(got, line)
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("reported:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// TestRulesAreDescribed: each rule can be read about, once.
func TestRulesAreDescribed(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range check.Rules() {
		if seen[r.Code] {
			t.Errorf("%s is there twice", r.Code)
		}
		seen[r.Code] = true
		family, name, _ := strings.Cut(r.Code, "/")
		if family == "" || name == "" || r.Title == "" || strings.HasSuffix(r.Title, ".") || !strings.HasSuffix(r.Why, ".") || r.Fix == "" || strings.HasSuffix(r.Fix, ".") {
			t.Errorf("%+v", r)
		}
	}
}

// A product starts from a higher version than the release before ended with.
func TestVersionSkipped(t *testing.T) {
	problems := judged("2019-05-20", map[string]string{
		"earlier": "launch: 2019-01-08\nproducts:\n  wallet: {version: {from: 1.0.0, to: 1.4.0}}\n  node: {version: {from: 1.0.0, to: 1.1.0}}\n",
		"plan":    "launch: 2019-06-20\nproducts:\n  wallet: {version: {from: 2.0.0, to: 3.0.0}}\n  node: {version: {from: 1.1.0, to: 1.2.0}}\n",
	})
	if len(problems) != 1 || problems[0].Code != "version/skipped" || problems[0].At.String() != "data/releases/r/plan.yaml:3:28" ||
		len(problems[0].Related) != 1 || problems[0].Related[0].At.String() != "data/releases/a/plan.yaml:3:39" {
		t.Errorf("%+v", problems)
	}
}

// TestAcceptedByOwners: what belongs to no release is accepted in the file of
// what it does belong to.
func TestAcceptedByOwners(t *testing.T) {
	const log = "---\ndates: ymd\n---\n\n# 2026-03-22\n\n- Send it by Thursday, 2026-03-24\n\n# 2026-03-16\n\n- Sent on Monday, 2026-03-17\n\n# 2026-03-09\n\n- C\n\n# 2026-03-02\n\n- D\n"
	const weekend, late, early = "content/meetings/weekly/log.md:5 meeting/weekend", "content/meetings/weekly/log.md:7 date/weekday", "content/meetings/weekly/log.md:11 date/weekday"
	const number, agency = "data/terms/first.yaml:5:16 term/number", "data/people.yaml:2:6 people/agency"
	const index, term, people = "content/meetings/weekly/_index.md", "data/terms/first.yaml", "data/people.yaml"
	const errors = "groups:\n  storage:\n    errors:\n      late: {number: \"3.1\", name: Late}\n      missing: {number: \"3.1\", name: Missing}\n"
	const lab = "lab: {name: BlueLab, kind: agency}\n"
	all := []string{weekend, late, early, agency, number}
	without := func(gone ...string) []string {
		return slices.DeleteFunc(slices.Clone(all), func(s string) bool { return slices.Contains(gone, s) })
	}
	in := func(accepted string) string { return "---\naccepted:\n  - " + accepted + "\n---\n" }
	for _, c := range []struct {
		name, file, text string
		want             []string
	}{
		{"nothing", index, "---\ntitle: Weekly\n---\n", all},
		{"of a series", index, in("{rule: date/weekday, why: So it was said.}"), without(late, early)},
		{"of a meeting", index, in("{rule: date/weekday, meeting: 2026-03-16, why: So it was said.}"), without(early)},
		{"a day of a series", index, in("{rule: meeting/weekend, meeting: 2026-03-22, why: A workshop.}"), without(weekend)},
		{"of a meeting on its day", index, in("{rule: meeting/weekend, meeting: 2026-03-16, why: A workshop.}"), append([]string{index + ":3:12 accept/unused"}, all...)},
		{"of no meeting", index, in("{rule: meeting/weekend, meeting: 2026-03-23, why: A workshop.}"), append([]string{index + ":3:38 ref/missing"}, all...)},
		{"of a milestone in a series", index, in("{rule: meeting/weekend, milestone: release, why: A workshop.}"), nil},
		{"of a release in a series", index, in("{rule: rules/gap, why: So it is.}"), append([]string{index + ":3:12 accept/unused"}, all...)},
		{"of a term", term, errors + "accepted:\n  - {rule: term/number, why: The rules are law.}\n", without(number)},
		{"of a term without a reason", term, errors + "accepted:\n  - {rule: term/number}\n", append(without(number), number, term+":7:5 accept/why")},
		{"of a term, an unknown rule", term, errors + "accepted:\n  - {rule: term/numbers, why: The rules are law.}\n", append(slices.Clone(all), term+":7:12 accept/rule")},
		{"of a person", people, lab + "dev: {organisation: Bluelab, accepted: [{rule: people/agency, why: Its seal says so.}]}\n", without(agency)},
		{"of another person", people, lab + "dev: {organisation: Bluelab}\nops: {accepted: [{rule: people/agency, why: Its seal says so.}]}\n",
			[]string{weekend, late, early, agency, people + ":3:25 accept/unused", number}},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := map[string]string{
				"content/meetings/weekly/log.md": log,
				term:                             errors,
				people:                           lab + "dev: {organisation: Bluelab}\n",
			}
			files[c.file] = c.text
			got := judgedFiles("2026-04-01", files)
			if c.want == nil { // no such field there
				if len(got) == 0 || !strings.HasSuffix(got[0], " yaml/unknown-field") {
					t.Errorf("reported: %q", got)
				}
				return
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("reported:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// TestAcceptedElsewhere: whoever accepts something where its rule never finds
// anything is told where to do it, on whatever day.
func TestAcceptedElsewhere(t *testing.T) {
	for rule, want := range map[string]string{
		"meeting/weekend": "what it finds is accepted in the front matter of the series' _index.md",
		"term/number":     "what it finds is accepted in the file of the term",
		"people/agency":   "take it out, or look at the ids beside it again",
	} {
		problems := judged("2019-05-20", map[string]string{"plan": "name: R\n", "live": "accepted:\n  - {rule: " + rule + ", why: It is so.}\n"})
		if len(problems) != 1 || problems[0].Code != "accept/unused" || problems[0].Severity != diag.Warning || problems[0].Hint != want {
			t.Errorf("%s: %+v", rule, problems)
		}
	}
}

// TestAcceptedMistakes: the code of what is reported but is no rule's is known to
// whoever writes it, so the hint says more than to write the code.
func TestAcceptedMistakes(t *testing.T) {
	problems := judged("2019-05-20", map[string]string{"plan": "manager: Somebody\n", "live": "accepted:\n  - {rule: people/unknown, why: It is so.}\n"})
	if len(problems) != 2 || problems[0].Code != "accept/rule" || !strings.Contains(problems[0].Hint, "mended where it stands") || problems[1].Code != "people/unknown" {
		t.Errorf("%+v", problems)
	}
}

// TestExamplesCanBeAccepted: what a rule finds in its own example can be
// accepted where its page says.
func TestExamplesCanBeAccepted(t *testing.T) {
	files := map[check.Owner]string{
		check.OfRelease: "data/releases/orbit/live.yaml",
		check.OfSeries:  "content/meetings/weekly/_index.md",
		check.OfTerm:    "data/terms/first.yaml",
	}
	for _, r := range check.Rules() {
		if in := r.AcceptedIn(); !r.Acceptable() {
			if in != nil {
				t.Errorf("%s: an error is accepted in %s", r.Code, in)
			}
			continue
		}
		in := files[r.AcceptedIn()[0]]
		tree := map[string]string{}
		for _, f := range r.Fails.Files {
			tree[f.Name] = f.Text
		}
		accepted := "accepted: [{rule: " + r.Code + ", why: So it is.}]\n"
		if strings.HasSuffix(in, ".md") {
			accepted = "---\n" + accepted + "---\n"
		}
		tree[in] += accepted
		if got := judgedFiles(r.Fails.AsOf, tree); len(got) != 0 {
			t.Errorf("%s, accepted in %s: %q", r.Code, in, got)
		}
	}
}
