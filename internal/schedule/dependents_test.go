package schedule

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/portal"
)

func describeDependent(d Dependent) string {
	name := d.Ref
	if d.KeyResult != nil {
		name += "#" + d.KeyResult.ID
	}
	s := fmt.Sprintf("%s %s > %s/%s | %s | %s, %s", d.Kind, name, d.Of.R.ID, d.On.M.ID, d.Live, d.Lead, d.LeadLive)
	if d.Fit != Unjudged {
		s += " | " + string(d.Fit)
	}
	if d.Days != 0 {
		s += fmt.Sprintf(" %d", d.Days)
	}
	return s
}

// The inventory's traps 16 and 17. The release moved from 20 to 24 June on the
// 10th. 20 - 13 = 7 days before it became 11, and so on. The message that says
// it is released fitted on the day itself and would now go out four days
// before; those of Rome are two days early by the plan. The first draft of 15
// May was due before the move was decided. The objective follows, 24 June + 7
// = 1 July, a Monday, and that is 14 days after 17 June.
func TestDependentsOfTheRepository(t *testing.T) {
	p := repository(t)
	want := map[string]string{
		"2019-06-09": `
work work:acropolis/participation-incentives > acropolis/release | 2019-06-18 | +2, +2 | fits
work work:acropolis/helpdesk > acropolis/release | 2019-06-19 | +1, +1 | fits
work work:acropolis/announcing-acropolis > acropolis/release | 2019-06-13 | +7, +7 | fits
work work:acropolis/acropolis-incentive-structure > acropolis/release | 2019-06-18 | +2, +2 | fits
work work:acropolis/acropolis-released > acropolis/release | 2019-06-20 | 0, 0 | fits
objective objective:acropolis/launch-network > acropolis/release | 2019-06-27 | -7, -7 | fits
key-result objective:acropolis/launch-network#merge-freeze > acropolis/sub-system-test | 2019-06-27 | -15, -15 | fits
task milestone:acropolis/spec-release > acropolis/spec-release | 2019-05-15 | +6, +6 | fits`,
		"2019-06-22": `
work work:acropolis/participation-incentives > acropolis/release | 2019-06-18 | +2, +6 | left-behind 4
work work:acropolis/helpdesk > acropolis/release | 2019-06-19 | +1, +5 | left-behind 4
work work:acropolis/announcing-acropolis > acropolis/release | 2019-06-13 | +7, +11 | left-behind 4
work work:acropolis/acropolis-incentive-structure > acropolis/release | 2019-06-18 | +2, +6 | left-behind 4
work work:acropolis/acropolis-released > acropolis/release | 2019-06-20 | 0, +4 | too-early 4
objective objective:acropolis/launch-network > acropolis/release | 2019-07-01 | -7, -7 | fits
key-result objective:acropolis/launch-network#merge-freeze > acropolis/sub-system-test | 2019-07-01 | -15, -14 | fits
task milestone:acropolis/spec-release > acropolis/spec-release | 2019-05-15 | +6, +35 | fits`,
	}
	rome := `
work work:rome/communications > rome/launch-ready |  | unknown, unknown
work work:rome/rome-incentive-system > rome/launch-ready | 2019-11-01 | 0, 0 | fits
work work:rome/roles-newsletter > rome/launch-ready | 2019-11-01 | 0, 0 | fits
work work:rome/rome-released-blog > rome/release | 2019-11-04 | +2, +2 | too-early 2
work work:rome/rome-released-newsletter > rome/release | 2019-11-04 | +2, +2 | too-early 2
work work:rome/website > rome/launch-ready | 2019-11-01 | 0, 0 | fits
work work:rome/guides > rome/launch-ready |  | unknown, unknown
work work:rome/public-tools > rome/launch-ready |  | unknown, unknown
work work:rome/internal-tools > rome/launch-ready |  | unknown, unknown
objective objective:rome/launch-network > rome/release | 2019-11-13 | -7, -7 | fits`
	for asOf, want := range want {
		var all []*Release
		for _, r := range p.Releases {
			all = append(all, Of(r, day(t, asOf)))
		}
		var got strings.Builder
		for _, d := range Dependents(all, nil) {
			got.WriteString("\n" + describeDependent(d))
		}
		if got.String() != want+rome {
			t.Errorf("as of %s: got%s\nwant%s", asOf, got.String(), want+rome)
		}
	}
}

// hanging is a release with a test on 12 June and its launch on 20 June, which
// moves on the days given to the days given, and one piece of work for it.
func hanging(t *testing.T, kind, name, by string, moves ...[2]string) *portal.Release {
	t.Helper()
	r := &portal.Release{ID: "r", Plan: portal.Plan{
		Milestones: []*portal.Milestone{milestone(t, "test", "2019-06-12"), milestone(t, "release", "2019-06-20")},
		Work:       []*portal.Work{{ID: "w", Name: name, Kind: kind, By: when(t, by), For: "milestone:r/release"}},
	}}
	for _, m := range moves {
		r.Live.Revisions = append(r.Live.Revisions, &portal.Revision{On: when(t, m[0]), Milestones: []*portal.Move{move(t, "release", m[1])}})
	}
	return r
}

func TestFit(t *testing.T) {
	first, second := [2]string{"2019-06-10", "2019-06-24"}, [2]string{"2019-06-22", "2019-06-30"}
	earlier := [2]string{"2019-06-10", "2019-06-16"}
	tests := []struct {
		name, kind, by string
		moves          [][2]string
		done           string
		want           string
	}{
		{"nothing moved", "guide", "2019-06-18", nil, "", "fits"},
		{"n days before it, and n+4 now", "guide", "2019-06-18", [][2]string{first}, "", "left-behind 4"},
		{"on its day", "guide", "2019-06-20", [][2]string{first}, "", "left-behind 4"},
		{"after it, and still on its day", "guide", "2019-06-24", [][2]string{first}, "", "fits"},
		{"after it, and now before it: 24 - 21", "guide", "2019-06-21", [][2]string{first}, "", "too-early 3"},
		{"due before the move was decided", "guide", "2019-06-09", [][2]string{first}, "", "fits"},
		{"due on the day of the move", "guide", "2019-06-10", [][2]string{first}, "", "left-behind 4"},
		{"the second move came too late to matter", "guide", "2019-06-18", [][2]string{first, second}, "", "left-behind 4"},
		{"moved back to where it was", "guide", "2019-06-18", [][2]string{first, {"2019-06-12", "2019-06-20"}}, "", "fits"},
		{"moved earlier, and still before it", "guide", "2019-06-15", [][2]string{earlier}, "", "fits"},
		{"moved earlier, and after it now: 18 - 16", "guide", "2019-06-18", [][2]string{earlier}, "", "too-late 2"},
		{"reached on the planned day after all", "guide", "2019-06-18", [][2]string{first}, "2019-06-20", "fits"},
		{"reached two days after it", "guide", "2019-06-18", [][2]string{first}, "2019-06-22", "left-behind 2"},
		{"reached later than anybody knew", "guide", "2019-06-18", nil, "2019-06-24", "fits"},
		{"reached early, before it was needed", "guide", "2019-06-18", nil, "2019-06-16", "fits"},
		{"a deadline counts as its day", "guide", "by 2019-06-18", [][2]string{first}, "", "left-behind 4"},
		{"a month is not left behind by days", "guide", "2019-06", [][2]string{first}, "", "fits"},
		{"no date", "guide", "", [][2]string{first}, "", ""},
		{"to be decided", "guide", "tbd", [][2]string{first}, "", ""},

		{"Orbit released", "message", "2019-06-20", nil, "", "fits"},
		{"Orbit released", "message", "2019-06-18", nil, "", "too-early 2"},
		{"Orbit released", "message", "2019-06-20", [][2]string{first}, "", "too-early 4"},
		{"Orbit released", "message", "2019-06-25", [][2]string{first}, "", "fits"},
		{"Orbit released", "message", "2019-05", [][2]string{first}, "", "too-early 24"}, // 31 May to 24 June
		{"Orbit released", "message", "2019-06", [][2]string{first}, "", "fits"},
		{"Orbit released", "message", "2019-06-20", nil, "2019-06-22", "too-early 2"},
		{"Orbit released", "message", "2019-06-20", [][2]string{first}, "2019-06-20", "fits"},
		{"Orbit released", "message", "2019-06-20", nil, "by 2019-06-22", "fits"}, // it may have been the 20th
		{"Orbit released", "guide", "2019-06-18", nil, "", "fits"},                // no message
		{"Announcing Orbit", "message", "2019-06-18", nil, "", "fits"},
	}
	for _, tt := range tests {
		r := hanging(t, tt.kind, tt.name, tt.by, tt.moves...)
		if tt.done != "" {
			r.Live.Actuals = []*portal.Actual{{ID: "release", State: portal.ActualDone, Date: when(t, tt.done)}}
		}
		found := Dependents([]*Release{Of(r, day(t, "2019-06-28"))}, nil)
		if len(found) != 1 {
			t.Fatalf("%s: found %d", tt.name, len(found))
		}
		got := string(found[0].Fit)
		if found[0].Days != 0 {
			got += fmt.Sprintf(" %d", found[0].Days)
		}
		if got != tt.want {
			t.Errorf("%s, by %s: %q, want %q", tt.name, tt.by, got, tt.want)
		}
	}
}

// On the same day the times decide where both say one.
func TestFitByTheHour(t *testing.T) {
	r := hanging(t, "message", "Orbit released", "2019-06-20T10:00")
	r.Plan.Milestones[1].Date = when(t, "2019-06-20T12:00")
	early := Dependents([]*Release{Of(r, day(t, "2019-06-01"))}, nil)[0]
	r.Plan.Work[0].By = when(t, "2019-06-20T12:00")
	at := Dependents([]*Release{Of(r, day(t, "2019-06-01"))}, nil)[0]
	if early.Fit != TooEarly || early.Days != 0 || at.Fit != Fits {
		t.Errorf("two hours before: %s %d; at the hour: %s", early.Fit, early.Days, at.Fit)
	}
}

func TestDependentsOfADroppedMilestone(t *testing.T) {
	r := hanging(t, "guide", "Guides", "2019-06-18", [2]string{"2019-06-10", "2019-06-24"})
	r.Live.Revisions = append(r.Live.Revisions, &portal.Revision{On: when(t, "2019-06-12"), Dropped: []*portal.Drop{{ID: "release"}}})
	d := Dependents([]*Release{Of(r, day(t, "2019-06-28"))}, nil)[0]
	if d.Fit != Unjudged || d.On.State != Dropped {
		t.Errorf("%s, of a milestone that is %s", d.Fit, d.On.State)
	}
}

// Relative dates move: two days after the release are 22 June by the plan, 26
// June now, and 3 July once it was done on the 1st.
func TestDependentsThatMove(t *testing.T) {
	r := hanging(t, "guide", "Guides", "", [2]string{"2019-06-10", "2019-06-24"})
	r.Plan.Work[0].By = after(t, "release", "2", "")
	r.Plan.Work[0].For = "milestone:r/test"
	check := func(asOf string, want ...string) {
		t.Helper()
		var got []string
		for _, d := range Dependents([]*Release{Of(r, day(t, asOf))}, nil) {
			got = append(got, fmt.Sprintf("%s: %s, %s, %s %d", d.On.M.ID, d.Planned, d.Live, d.Fit, d.Days))
		}
		if strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Errorf("as of %s:\n%s\nwant\n%s", asOf, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
	// For the test of 12 June, counted from the release: it hangs on both.
	check("2019-06-09", "test: 2019-06-22, 2019-06-22, fits 0", "release: 2019-06-22, 2019-06-22, fits 0")
	check("2019-06-10", "test: 2019-06-22, 2019-06-26, fits 0", "release: 2019-06-22, 2019-06-26, fits 0")
	// The test moves to 28 June, behind what was to come ten days after it.
	r.Live.Revisions = append(r.Live.Revisions, &portal.Revision{On: when(t, "2019-06-11"), Milestones: []*portal.Move{move(t, "test", "2019-06-28")}})
	check("2019-06-11", "test: 2019-06-22, 2019-06-26, too-early 2", "release: 2019-06-22, 2019-06-26, fits 0")
	r.Live.Actuals = []*portal.Actual{{ID: "release", State: portal.ActualDone, Date: when(t, "2019-07-01")}}
	check("2019-07-01", "test: 2019-06-22, 2019-07-03, fits 0", "release: 2019-06-22, 2019-07-03, fits 0")
	// An anchor without a day leaves a bound, or nothing.
	r.Live = portal.Live{}
	r.Plan.Milestones[1].Date = when(t, "2019-06")
	check("2019-06-01", "test: by 2019-07-02, by 2019-07-02, fits 0", "release: by 2019-07-02, by 2019-07-02, fits 0")
	r.Plan.Milestones[1].Date = when(t, "tbd")
	check("2019-06-01", "test: 2 days after release, 2 days after release,  0", "release: 2 days after release, 2 days after release,  0")
	r.Plan.Work[0].By = after(t, "nowhere", "2", "")
	check("2019-06-01", "test: 2 days after nowhere, 2 days after nowhere,  0")
}

// Lines of lists, guides, key results, and what is for a release.
func TestWhatCanHang(t *testing.T) {
	item := func(text_, by, ref string, below ...portal.Item) portal.Item {
		it := portal.Item{Text: text(text_), For: ref, Items: below, At: line(9)}
		if by != "" {
			it.By = when(t, by)
		}
		return it
	}
	r := hanging(t, "tool", "Faucet", "2019-06-15", [2]string{"2019-06-10", "2019-06-24"})
	r.Plan.Work[0].For = "release:r"
	r.Plan.Work[0].Tasks = portal.Items{item("no date", "", ""), item("of its own", "2019-06-14", "")}
	r.Plan.Milestones[0].Steps = portal.Items{
		item("in time", "2019-06-12", "", item("below", "2019-06-13", "")),
		item("for another", "2019-06-13", "milestone:r/release"),
		item("for nothing known", "2019-06-13", "milestone:r/nothing"),
	}
	r.Plan.Milestones[0].Timeline = portal.Items{item("after all", "2019-06-14", "")}
	r.Plan.Products = []*portal.ReleaseProduct{{ID: "node", Changes: portal.Items{item("undated", "", "milestone:r/test"), item("for nothing", "2019-06-01", "")}}}
	r.Plan.Notes = portal.Items{item("note", "2019-06-21", "release:r")}
	r.Plan.Objectives = []*portal.Objective{{
		ID: "use", Name: "Use", Measured: when(t, "2019-06-22"),
		KeyResults: []*portal.KeyResult{{ID: "posts", After: "release"}, {ID: "likes"}},
	}}
	guides := []*portal.Guide{
		{Path: "run", Releases: []*portal.Readiness{{ID: "r", State: "draft", By: when(t, "2019-06-25")}, {ID: "other", By: when(t, "2019-06-01")}}},
		{Path: "ready", Releases: []*portal.Readiness{{ID: "r", State: "ready", By: when(t, "2019-06-25")}}},
		{Path: "undated", Releases: []*portal.Readiness{{ID: "r"}}},
	}
	want := []string{
		"work work:r/w > r/release | 2019-06-15 | +5, +9 | left-behind 4",
		"task work:r/w > r/release | 2019-06-14 | +6, +10 | left-behind 4",
		"key-result objective:r/use#posts > r/release | 2019-06-22 | -2, +2 | too-early 2", // measured before what it counts from
		"task milestone:r/test > r/test | 2019-06-12 | 0, 0 | fits",
		"task milestone:r/test > r/test | 2019-06-13 | -1, -1 | too-late 1",
		"task milestone:r/test > r/release | 2019-06-13 | +7, +11 | left-behind 4",
		"task milestone:r/test > r/test | 2019-06-14 | -2, -2 | fits",
		"task product:node > r/test |  | unknown, unknown",
		"task release:r > r/release | 2019-06-21 | -1, +3 | too-early 3",
		"guide guide:run > r/release | 2019-06-25 | -5, -1 | too-late 1",
	}
	var got []string
	for _, d := range Dependents([]*Release{Of(r, day(t, "2019-06-12"))}, guides) {
		got = append(got, describeDependent(d))
		if d.At.IsZero() && d.Kind != DependentKeyResult && !strings.Contains(d.Ref, "work") {
			t.Errorf("%s has no place", d.Ref)
		}
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// Work may be for a milestone of another release.
func TestDependentsAcrossReleases(t *testing.T) {
	one, other := hanging(t, "guide", "Guides", "2019-06-18"), hanging(t, "guide", "Guides", "2019-06-18", [2]string{"2019-06-10", "2019-06-24"})
	other.ID, other.Plan.Work = "other", nil
	one.Plan.Work[0].For = "milestone:other/release"
	asOf := day(t, "2019-06-12")
	found := Dependents([]*Release{Of(one, asOf), Of(other, asOf)}, nil)
	if len(found) != 1 || found[0].In.R.ID != "r" || found[0].Of.R.ID != "other" || found[0].Fit != LeftBehind {
		t.Errorf("found %v", found)
	}
}

func TestAnnounces(t *testing.T) {
	r := &portal.Release{ID: "r", Plan: portal.Plan{Milestones: []*portal.Milestone{
		{ID: "announced", Name: text("Rome Announced")}, {ID: "spec", Name: text("Spec Release")}, {ID: "test", Name: text("Final Test")},
		{ID: "launch", Name: text("Mainnet")},
	}}}
	s := Of(r, day(t, "2019-06-01"))
	for _, tt := range []struct {
		milestone, name string
		want            bool
	}{
		{"launch", "Rome Released", true},
		{"launch", "Rome released!", true},
		{"launch", "Rome is live", true},
		{"launch", "Rome: live", true},
		{"launch", "Going live", false},
		{"launch", "Live stream on Rome", false},
		{"launch", "Announcing Rome", false},
		{"launch", "Incentive Structure", false},
		{"launch", "What will be released", false},
		{"launch", "Soon released", false},
		{"launch", "Unreleased features", false},
		{"launch", "Mainnet reached", true},
		{"launch", "Guides completed", false},
		{"launch", "", false},
		{"spec", "Spec released", true},
		{"spec", "Rome is live", false},
		{"spec", "Guides updated", false},
		{"test", "Final test passed", true},
		{"test", "Tested at last", true},
		{"test", "Test done", false}, // which test?
		{"announced", "Rome announced", true},
		{"announced", "Announcing Rome", false},
	} {
		if got := announces(tt.name, target{s, s.ByID(tt.milestone)}); got != tt.want {
			t.Errorf("%q for %s: %v", tt.name, tt.milestone, got)
		}
	}
}
