package okr

import (
	"fmt"
	"testing"

	"slipway/internal/portal"
)

// rome is the task groups of the Rome objective, section 6.3 of the domain
// inventory: 15 sections, 74 boxes, 14 placeholders, 9 of the real ones
// undecided (which ones is not told there).
func rome() *portal.Release {
	tasks := func(id string, sections ...*portal.Section) *portal.KeyResult {
		return &portal.KeyResult{ID: id, Tasks: &portal.TaskGroup{Sections: sections}}
	}
	return &portal.Release{ID: "rome", Plan: portal.Plan{Objectives: []*portal.Objective{{
		ID: "launch",
		KeyResults: []*portal.KeyResult{
			tasks("content-directory",
				section("specs", "", group("high-level", "x"), group("low-level", "xxx?")),
				section("backend", "xxx??"),
				section("pioneer", "xxxx?"),
				section("community", "xxx?")),
			tasks("ssdn",
				section("specs", "", group("colossus", "xxxx."), group("distributor", "xxxx."), group("interaction", "xxxx."), group("runtime", "xxx.")),
				section("build", "", group("colossus", "xx."), group("distributor", "xx."), group("interaction", "x?.")),
				section("pioneer", "xx?."),
				section("community", "xx.")),
			tasks("proposals",
				section("specs", "."),
				section("build", "", group("runtime", ".")),
				section("pioneer", "?."),
				section("community", "xx.")),
			tasks("benchmarking",
				section("specs", "."),
				section("functionality", "", group("live", "xxxxxxxx"), group("test", "xx")),
				section("monitoring", "x?")),
		},
	}}}}
}

func TestRomeBoxes(t *testing.T) {
	got := Of(rome(), day(t, "2019-07-12"))
	if want := (Count{Total: 74, Placeholders: 14, Real: 60, Undecided: 9, Done: 0}); got.Boxes != want || got.Objectives[0].Boxes != want {
		t.Errorf("%+v, objective %+v, want %+v", got.Boxes, got.Objectives[0].Boxes, want)
	}
	// Total and placeholders of each section, as the inventory's table has them.
	want := map[string]string{
		"content-directory/specs": "5 0", "content-directory/backend": "5 0", "content-directory/pioneer": "5 0", "content-directory/community": "4 0",
		"ssdn/specs": "19 4", "ssdn/build": "9 3", "ssdn/pioneer": "4 1", "ssdn/community": "3 1",
		"proposals/specs": "1 1", "proposals/build": "1 1", "proposals/pioneer": "2 1", "proposals/community": "3 1",
		"benchmarking/specs": "1 1", "benchmarking/functionality": "10 0", "benchmarking/monitoring": "2 0",
	}
	sections := 0
	for _, kr := range got.Objectives[0].KeyResults {
		for _, s := range kr.Sections {
			sections++
			key := kr.KR.ID + "/" + s.S.ID
			if got := fmt.Sprint(s.Boxes.Total, s.Boxes.Placeholders); got != want[key] {
				t.Errorf("%s: %s, want %s", key, got, want[key])
			}
		}
	}
	if sections != 15 {
		t.Errorf("%d sections", sections)
	}
	if c := got.Objectives[0].KeyResults[2].Sections[0].Boxes; c.Real != 0 {
		t.Errorf("nothing but placeholders counts as %+v", c)
	}
}

func TestTicking(t *testing.T) {
	r := &portal.Release{Plan: portal.Plan{Objectives: []*portal.Objective{{ID: "o", KeyResults: []*portal.KeyResult{
		{ID: "kr", Tasks: &portal.TaskGroup{Sections: []*portal.Section{section("s", "xx?.", group("g", "xx"))}}},
		{ID: "bare"},
	}}}}}
	r.Live.Boxes = []*portal.BoxChange{
		{On: when(t, "2019-06-03"), KeyResult: "kr", Section: "s", Done: []int{1, 3, 4, 9, 0}}, // 4 is a placeholder, 9 and 0 are not there
		{On: when(t, ""), KeyResult: "kr", Section: "s", Group: "g", Done: []int{2}},           // the same day as the one before
		{On: when(t, "2019-06-17"), KeyResult: "kr", Section: "s", Done: []int{2}},
		{On: when(t, "2019-06-10"), KeyResult: "kr", Section: "s", Undone: []int{1}}, // made before the one above
		{On: when(t, "2019-06-03"), KeyResult: "other", Section: "s", Done: []int{2}},
	}
	for _, tt := range []struct {
		asOf        string
		done, group int
	}{
		{"2019-06-02", 0, 0},
		{"2019-06-03", 3, 1}, // boxes 1 and 3, and 2 of the group: 3 of 5 real ones
		{"2019-06-10", 2, 1}, // box 1 unticked
		{"2019-06-17", 3, 1}, // box 2 ticked
	} {
		got := Of(r, day(t, tt.asOf)).Objectives[0].KeyResults[0]
		if got.Boxes.Done != tt.done || got.Sections[0].Groups[0].Boxes.Done != tt.group {
			t.Errorf("as of %s: %d done, %d in the group", tt.asOf, got.Boxes.Done, got.Sections[0].Groups[0].Boxes.Done)
		}
		if want := (Count{Total: 6, Placeholders: 1, Real: 5, Undecided: 1, Done: tt.done}); got.Boxes != want {
			t.Errorf("as of %s: %+v, want %+v", tt.asOf, got.Boxes, want)
		}
	}
	own := Of(r, day(t, "2019-06-17")).Objectives[0].KeyResults[0].Sections[0].Own
	for i, want := range []string{"false 2019-06-10", "true 2019-06-17", "true 2019-06-03", "false "} {
		if got := fmt.Sprint(own[i].Done, " ", own[i].On); got != want {
			t.Errorf("box %d: %s, want %s", i+1, got, want)
		}
	}
	if kr := Of(r, day(t, "2019-06-17")).Objectives[0].KeyResults[1]; kr.Boxes != (Count{}) || kr.Sections != nil {
		t.Errorf("a key result without tasks: %+v", kr)
	}
}
