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
	var got []string
	for _, m := range r.Milestones {
		qualifier := "-"
		if m.ActualQualifier != nil {
			qualifier = *m.ActualQualifier
		}
		slip := 9999
		if m.SlipDays != nil {
			slip = *m.SlipDays
		}
		got = append(got, fmt.Sprintf("%s %s %s %s %s %s %+d %d", m.ID, m.Planned, m.Live, m.Actual, qualifier, m.State, slip, m.OverdueDays))
	}
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
