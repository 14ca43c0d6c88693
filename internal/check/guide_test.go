package check_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"slipway/internal/check"
)

var update = flag.Bool("update", false, "rewrite the guide that lists the rules")

// TestGuideListsTheRules: the guide "What is checked" is made from the rules
// themselves. After a change of a rule, run
//
//	go test ./internal/check -update
func TestGuideListsTheRules(t *testing.T) {
	const file = "../../content/guides/what-is-checked.md"
	want := guide(check.Rules())
	if *update {
		if err := os.WriteFile(file, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("%s is not what the rules say: run go test ./internal/check -update", file)
	}
}

func guide(rules []check.Rule) string {
	var b strings.Builder
	b.WriteString(`---
title: What is checked
summary: Each rule that check applies to a portal, why it is there, and what to do where it finds something.
weight: 95
---

` + "`slipway check`" + ` reads a portal and reports what does not fit together. An error
stops a build, a warning does under ` + "`--strict`" + `, an information never does.

What may stay as it is can be accepted under ` + "`accepted:`" + ` in the file of what it is
about, with the code of the rule and the reason; it is not reported any more: in
the live page of a release, the ` + "`_index.md`" + ` of a series of meetings, the file of a
term, or the entry of a person. Errors cannot be accepted.

` + "`slipway explain`" + ` and the code of a rule print what stands here, with an
example that fails and one that passes. The same stands on a page of every
portal, below [/rules/](/rules/), beside what the rule finds there today.
`)
	for _, r := range rules {
		fmt.Fprintf(&b, "\n## %s\n\n%s. %s\n\n%s\n\n- Reported as: %s\n- What to do: %s\n", r.Code, r.Title, r.Why, r.What, r.Severity, r.Fix)
	}
	return b.String()
}
