package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const home = "https://releases.example.org/"

func readJSON(t *testing.T, dir, name string, into any) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

type apiRelease struct {
	Status, Frozen, Manager string
	Launch                  struct {
		Planned, Live, Actual *string
		SlipDays              *int `json:"slip_days"`
	}
	Milestones []struct {
		ID, Planned, Live, Actual string
		ActualQualifier           *string `json:"actual_qualifier"`
		State                     string
		SlipDays                  *int `json:"slip_days"`
		OverdueDays               int  `json:"overdue_days"`
		Involved                  []string
		History                   []struct{ On, Date, Why string }
	}
	Objectives []struct {
		Boxes struct{ Total, Placeholders, Real, Done int }
	}
	OpenPoints int `json:"open_points"`
}

// TestAcropolis holds the figures of the release as they were on the day its
// page was last changed, worked out by hand.
func TestAcropolis(t *testing.T) {
	var r apiRelease
	readJSON(t, built(t, "2019-06-22", home), "api/v1/releases/acropolis.json", &r)
	got := r.inLines()
	want := []string{
		"spec-release 2019-05-21 2019-06-19  - overdue +29 3",
		"sub-system-test 2019-06-12 2019-06-17 2019-06-17 by done +5 0",
		"final-test 2019-06-17 2019-06-20 2019-06-20 exact done +3 0",
		"runtime-proposal 2019-06-18 2019-06-22  - due +4 0",
		"release 2019-06-20 2019-06-24  - planned +4 0",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("milestones:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if r.Status != "in-flight" || r.Frozen != "2019-05-10" || r.Manager != "martin" {
		t.Errorf("status %s, frozen %s, manager %s", r.Status, r.Frozen, r.Manager)
	}
	if *r.Launch.Planned != "2019-06-20T12:00:00+02:00" || *r.Launch.Live != "2019-06-24" || r.Launch.Actual != nil || *r.Launch.SlipDays != 4 {
		t.Errorf("launch: %+v", r.Launch)
	}
	if who := strings.Join(r.Milestones[0].Involved, " "); who != "alex bedeho mokhtar" {
		t.Errorf("spec-release involves %s", who)
	}
	if h := r.Milestones[0].History; len(h) != 2 || h[0].On != "2019-05-10" || h[1].On != "2019-06-10" || h[1].Date != "2019-06-19" || h[1].Why == "" {
		t.Errorf("history of spec-release: %+v", h)
	}
}

// inLines gives a line for each milestone: planned, live, actual, how that is
// known, state, slip, days overdue.
func (r apiRelease) inLines() []string {
	var out []string
	for _, m := range r.Milestones {
		qualifier := "-"
		if m.ActualQualifier != nil {
			qualifier = *m.ActualQualifier
		}
		slip := 9999
		if m.SlipDays != nil {
			slip = *m.SlipDays
		}
		out = append(out, fmt.Sprintf("%s %s %s %s %s %s %+d %d", m.ID, m.Planned, m.Live, m.Actual, qualifier, m.State, slip, m.OverdueDays))
	}
	return out
}

// TestAcropolisRewound holds the same figures on other days: before anything
// was late, two days after the re-plan, and three weeks after the page was last
// changed. 21 May to 12 July are 10 + 30 + 12 = 52 days, 19 June to 12 July 23.
func TestAcropolisRewound(t *testing.T) {
	for _, c := range []struct {
		asOf string
		slip int
		want []string
	}{
		{"2019-05-15", 0, []string{
			"spec-release 2019-05-21 2019-05-21  - planned +0 0",
			"sub-system-test 2019-06-12 2019-06-12  - planned +0 0",
			"final-test 2019-06-17 2019-06-17  - planned +0 0",
			"runtime-proposal 2019-06-18 2019-06-18  - planned +0 0",
			"release 2019-06-20 2019-06-20  - planned +0 0",
		}},
		{"2019-06-12", 4, []string{
			"spec-release 2019-05-21 2019-06-19  - planned +29 0",
			"sub-system-test 2019-06-12 2019-06-17  - planned +5 0",
			"final-test 2019-06-17 2019-06-20  - planned +3 0",
			"runtime-proposal 2019-06-18 2019-06-22  - planned +4 0",
			"release 2019-06-20 2019-06-24  - planned +4 0",
		}},
		{"2019-07-12", 4, []string{
			"spec-release 2019-05-21 2019-06-19  - overdue +29 23",
			"sub-system-test 2019-06-12 2019-06-17 2019-06-17 by done +5 0",
			"final-test 2019-06-17 2019-06-20 2019-06-20 exact done +3 0",
			"runtime-proposal 2019-06-18 2019-06-22  - overdue +4 20",
			"release 2019-06-20 2019-06-24  - overdue +4 18",
		}},
	} {
		var r apiRelease
		readJSON(t, built(t, c.asOf, home), "api/v1/releases/acropolis.json", &r)
		if got := strings.Join(r.inLines(), "\n"); got != strings.Join(c.want, "\n") {
			t.Errorf("%s:\n%s\nwant:\n%s", c.asOf, got, strings.Join(c.want, "\n"))
		}
		if r.Status != "in-flight" || r.Launch.Actual != nil || *r.Launch.SlipDays != c.slip {
			t.Errorf("%s: %s, launch %+v", c.asOf, r.Status, r.Launch)
		}
	}
}

// TestRome holds the counts of the draft plan.
func TestRome(t *testing.T) {
	var r apiRelease
	readJSON(t, built(t, "2019-06-22", home), "api/v1/releases/rome.json", &r)
	dated := 0
	for _, m := range r.Milestones {
		if m.Planned != "" {
			dated++
		}
	}
	if len(r.Milestones) != 12 || dated != 10 {
		t.Errorf("%d milestones, %d of them dated; want 12 and 10", len(r.Milestones), dated)
	}
	if len(r.Objectives) != 1 || r.Objectives[0].Boxes != struct{ Total, Placeholders, Real, Done int }{74, 14, 60, 0} {
		t.Errorf("boxes: %+v, want 74 of which 14 placeholders and none done", r.Objectives)
	}
	if r.Status != "draft" {
		t.Errorf("status %s", r.Status)
	}
}

func TestMeetings(t *testing.T) {
	dir := built(t, "2019-06-22", home)
	var index struct {
		AsOf   string `json:"as_of"`
		Series []struct {
			ID       string
			Meetings []struct{ Date, API string }
		}
	}
	readJSON(t, dir, "api/v1/index.json", &index)
	if index.AsOf != "2019-06-22" {
		t.Errorf("as of %s", index.AsOf)
	}
	for _, s := range index.Series {
		if s.ID != "engineering-planning" {
			continue
		}
		first, last := s.Meetings[0], s.Meetings[len(s.Meetings)-1]
		if len(s.Meetings) != 13 || first.Date != "2018-01-08" || last.Date != "2018-04-02" {
			t.Errorf("%d meetings from %s to %s, want 13 from 2018-01-08 to 2018-04-02", len(s.Meetings), first.Date, last.Date)
		}
		for _, m := range s.Meetings {
			var meeting struct {
				Areas []struct{ Lists []struct{ Kind string } }
			}
			readJSON(t, dir, strings.TrimPrefix(m.API, "/"), &meeting)
			if len(meeting.Areas) == 0 {
				t.Errorf("meeting of %s has no areas", m.Date)
			}
		}
		return
	}
	t.Error("there is no series engineering-planning")
}

type apiItem struct {
	ID          string
	Kind        string
	Owners      []string
	CarriedFrom *string `json:"carried_from"`
	CarriedTo   *string `json:"carried_to"`
	CarriedBy   *string `json:"carried_by"`
	WeeksOpen   int     `json:"weeks_open"`
	Items       []apiItem
}

// allItems gives the items of a list with those within them.
func allItems(items []apiItem) []apiItem {
	var out []apiItem
	for _, it := range items {
		out = append(append(out, it), allItems(it.Items)...)
	}
	return out
}

// TestThreads holds what the planning log carried from meeting to meeting,
// counted by hand: verbatim, and with the same words.
func TestThreads(t *testing.T) {
	dir := built(t, "2019-06-22", home)
	for _, c := range []struct {
		meeting, list, from, by string
		want, weeks             int
	}{
		{"2018-04-02", "last", "2018-03-25", "text", 14, 1},
		{"2018-04-02", "last", "2018-03-25", "words", 1, 1},
		{"2018-03-12", "this", "2018-03-05", "link", 5, 1},
		{"2018-03-05", "last", "2018-02-26", "text", 4, 1},
		{"2018-02-26", "last", "2018-02-20", "text", 12, 0},
		{"2018-02-26", "last", "2018-02-20", "words", 3, 0},
	} {
		var m struct {
			Areas []struct {
				Lists []struct {
					Kind  string
					Items []apiItem
				}
			}
		}
		readJSON(t, dir, "api/v1/meetings/engineering-planning/"+c.meeting+".json", &m)
		page, err := os.ReadFile(filepath.Join(dir, "meetings", "engineering-planning", c.meeting, "index.html"))
		if err != nil {
			t.Fatal(err)
		}
		words := map[string]string{"text": "same words", "words": "same words, written otherwise", "link": "same link"}[c.by]
		if !strings.Contains(string(page), "· "+words) {
			t.Errorf("%s: the page does not say %q", c.meeting, words)
		}
		carried := 0
		for _, a := range m.Areas {
			for _, l := range a.Lists {
				for _, it := range allItems(l.Items) {
					if l.Kind != c.list || it.CarriedFrom == nil || *it.CarriedBy != c.by {
						continue
					}
					carried++
					meeting, item, _ := strings.Cut(*it.CarriedFrom, "#")
					if meeting != c.from || it.WeeksOpen != c.weeks {
						t.Errorf("%s: %s comes from %s, %d weeks old", c.meeting, it.ID, meeting, it.WeeksOpen)
					}
					if link := "/meetings/engineering-planning/" + meeting + "/#item-" + item; !strings.Contains(string(page), link) {
						t.Errorf("%s: no link to %s", c.meeting, link)
					}
				}
			}
		}
		if carried != c.want {
			t.Errorf("%s: %d items carried by their %s, want %d", c.meeting, carried, c.by, c.want)
		}
	}
	var actions struct {
		Actions []struct {
			Text         string
			FirstMeeting struct{ Date string } `json:"first_meeting"`
			LastMeeting  struct{ ID string }   `json:"last_meeting"`
		}
	}
	readJSON(t, dir, "api/v1/actions.json", &actions)
	if len(actions.Actions) == 0 {
		t.Error("there are no open actions")
	}
	for i, a := range actions.Actions {
		if a.Text == "" || a.LastMeeting.ID != "2018-04-02" || i > 0 && a.FirstMeeting.Date < actions.Actions[i-1].FirstMeeting.Date {
			t.Errorf("action %d: %+v", i, a)
		}
	}
}
