package check_test

import (
	"strings"
	"testing"
)

// A portal and each of its releases may choose the numbers that rules go by.
func TestLimits(t *testing.T) {
	const plan = "milestones:\n  test: {date: 2026-04-02}\n  release: {date: 2026-04-24}\n  party: {date: 2026-05-09}\n"
	const live = "revisions:\n  - {on: 2026-03-20, milestones: {release: 2026-05-04}}\n"
	const overdue, weekend = "data/releases/orbit/plan.yaml:2:16 milestone/overdue", "data/releases/orbit/plan.yaml:4:17 date/weekend"
	for _, tt := range []struct {
		name, portal, plan string
		want               []string
	}{
		{"without a word", "", "", []string{overdue, weekend}},
		{"of the portal", "unconfirmed_days: 14, overdue_days: 2, weekend: monday", "", []string{
			"data/releases/orbit/live.yaml:2:44 date/weekend", "data/releases/orbit/live.yaml:2:44 milestone/unconfirmed",
		}},
		{"of the release", "unconfirmed_days: 14, overdue_days: 2, weekend: monday", "rules: {unconfirmed_days: 60, overdue_days: 1, weekend: none}\n", []string{overdue}},
		{"out of range", "unconfirmed_days: 0", "rules: {overdue_days: -1}\n", []string{overdue, weekend, "data/releases/orbit/plan.yaml:5:23 rules/form", "hugo.yaml:1:45 rules/form"}},
		{"no day", "weekend: [saturday, sunnday]", "", []string{overdue, weekend, "hugo.yaml:1:47 value/unknown"}},
		{"unknown", "overdue: 2", "", []string{overdue, weekend, "hugo.yaml:1:27 yaml/unknown-field"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := judgedFiles("2026-04-04", map[string]string{
				"hugo.yaml":                     "params: {portal: {rules: {" + tt.portal + "}}}\n",
				"data/releases/orbit/plan.yaml": plan + tt.plan,
				"data/releases/orbit/live.yaml": live,
			})
			if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
				t.Errorf("reported:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
			}
		})
	}
}

// What a plan says of a message goes before what its name sounds like.
func TestAnnounces(t *testing.T) {
	for _, tt := range []struct{ work, want string }{
		{"{name: Orbit released, kind: message, by: 2026-04-22, for: milestone:orbit/release}", "dependent/too-early"},
		{"{name: Orbit released, kind: message, by: 2026-04-22, for: milestone:orbit/release, announces: false}", ""},
		{"{name: Orbit ist da, kind: message, by: 2026-04-22, for: milestone:orbit/release}", ""},
		{"{name: Orbit ist da, kind: message, by: 2026-04-22, for: milestone:orbit/release, announces: true}", "dependent/too-early"},
		{"{kind: tool, announces: true}", "work/announces"},
	} {
		got := judgedFiles("2026-04-01", map[string]string{
			"data/releases/orbit/plan.yaml": "milestones:\n  release: {date: 2026-04-24}\nwork:\n  post: " + tt.work + "\n",
		})
		if tt.want == "" && len(got) > 0 || tt.want != "" && (len(got) != 1 || !strings.HasSuffix(got[0], " "+tt.want)) {
			t.Errorf("%s: %v, want %s", tt.work, got, tt.want)
		}
	}
}

// A meeting that decided a move speaks of it, in one way or another.
func TestUnmentioned(t *testing.T) {
	for _, tt := range []struct{ minutes, want string }{
		{"The budget was approved.", "data/releases/orbit/live.yaml:2:34 revision/unmentioned"},
		{"The Final Test moves, the release stays.", "data/releases/orbit/live.yaml:2:34 revision/unmentioned"}, // audit
		{"The final test moves, and the audit.", ""},
		{"[It](milestone:orbit/final-test) moves; [this](milestone:orbit/audit) is new.", ""},
		{"All milestones move by a week.", ""},
		{"", ""}, // nothing is recorded
	} {
		got := strings.Join(judgedFiles("2026-04-01", map[string]string{
			"data/releases/orbit/plan.yaml":           "milestones:\n  final-test: {name: Final test, date: 2026-04-17}\n  release: {date: 2026-05-22}\n",
			"data/releases/orbit/live.yaml":           "revisions:\n  - {on: 2026-03-30, decided_in: meeting:steering/2026-03-30, milestones: {final-test: 2026-04-20}, added: {audit: {date: 2026-04-27}}}\n",
			"content/meetings/steering/2026-03-30.md": "---\ndate: 2026-03-30\n---\n\n" + tt.minutes + "\n",
		}), "\n")
		if got != tt.want {
			t.Errorf("%s: %s, want %s", tt.minutes, got, tt.want)
		}
	}
}
