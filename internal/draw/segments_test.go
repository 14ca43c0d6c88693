package draw

import (
	"math/rand/v2"
	"strings"
	"testing"
)

func bars(t testing.TB) *Segments {
	t.Helper()
	return &Segments{Title: "The milestones of Acropolis", Next: "next", Segments: []Segment{
		{Label: "Spec Release", Href: "/m/spec/", State: Overdue, Slip: "+29 d", Status: "3 days overdue"},
		{Label: "Sub-system Test", Href: "/m/sub/", State: Done, Slip: "≤ +5 d", Status: "done"},
		{Label: "Final Test", Href: "/m/final/", State: Done, Late: true, Slip: "+3 d", Status: "done"},
		{Label: "Rehearsal", State: Done, Early: true, Slip: "−2 d", Status: "done"},
		{Label: "Runtime Proposal", Href: "/m/runtime/", State: Due, Next: true, Slip: "+4 d", Status: "due today"},
		{Label: "Release", Href: "/m/release/", State: Planned, Slip: "+4 d", Status: "in 2 days"},
		{Label: "Survey", State: Dropped, Status: "given up"},
		{Label: "Retrospective", State: Unscheduled, Status: "no date yet"},
		{Label: "Documentation", State: Partial, Status: "done in part"},
	}}
}

// Each segment has a mark of its own kind, its name, its state in words and how
// far it moved; what differs in colour differs in class, and so in the line of
// its band, or in its mark.
func TestSegments(t *testing.T) {
	root := checkList(t, bars(t).HTML())
	if root.attr["aria-label"] != "The milestones of Acropolis" || root.attr["class"] != "segments named" {
		t.Errorf("the bar is %v", root.attr)
	}
	var got []string
	for _, li := range root.children {
		words := ""
		for _, n := range li.all() {
			words += " " + n.text
		}
		mark := li.children[0].children[0].children[0].attr["class"]
		got = append(got, li.attr["class"]+" | "+mark+" | "+strings.ReplaceAll(strings.Join(strings.Fields(words), " "), " ,", ","))
	}
	want := []string{
		"is-overdue | live late | +29 d Spec Release, 3 days overdue",
		"is-done | actual | ≤ +5 d Sub-system Test, done",
		"is-done after | actual | +3 d Final Test, done",
		"is-done | actual | −2 d Rehearsal, done",
		"is-due next | live | next +4 d Runtime Proposal, due today",
		"is-planned | plan | +4 d Release, in 2 days",
		"is-dropped | drop | Survey, given up",
		"is-unscheduled | none | Retrospective, no date yet",
		"is-partial | half | Documentation, done in part",
	}
	for i := range want {
		if i >= len(got) || got[i] != want[i] {
			t.Errorf("segment %d:\n got %s\nwant %s", i, got[i], want[i])
		}
	}
	if links := root.with("seg"); links[0].name != "a" || links[0].attr["href"] != "/m/spec/" || links[3].name != "span" ||
		links[0].attr["title"] != "Spec Release: 3 days overdue" {
		t.Errorf("links: %v, %v", links[0].attr, links[3].attr)
	}
}

func TestSegmentKey(t *testing.T) {
	words := &SegmentWords{"done", "done late", "done in part", "overdue", "due today", "next", "still to come", "given up", "no date"}
	said := func(bars ...*Segments) string {
		var out []string
		for _, n := range checkList(t, SegmentKey(bars, words)).children {
			out = append(out, n.text)
		}
		return strings.Join(out, ", ")
	}
	if got, want := said(bars(t)), "done, done late, done in part, overdue, due today, still to come, given up, no date"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	next := &Segments{Segments: []Segment{{State: Planned, Next: true}, {State: Planned}, {State: Due}}}
	if got, want := said(next), "due today, next, still to come"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := said(&Segments{}); got != "" {
		t.Errorf("of nothing, the key says %q", got)
	}
}

func TestGeneratedSegments(t *testing.T) {
	t.Parallel()
	if (&Segments{Title: "none"}).HTML() != "" {
		t.Error("a bar without segments is drawn")
	}
	r := rand.New(rand.NewPCG(11, 12))
	states := []State{Planned, Due, Overdue, Done, Partial, Dropped, Unscheduled, "<script>"}
	for range 500 {
		bar := Segments{Title: label(r), Next: label(r)}
		for range 1 + r.IntN(60) {
			bar.Segments = append(bar.Segments, Segment{Label: label(r), Href: []string{"", "/m/?a=1&b", "javascript:alert(1)"}[r.IntN(3)],
				State: states[r.IntN(len(states))], Late: r.IntN(2) == 0, Next: r.IntN(9) == 0, Slip: label(r), Status: label(r)})
		}
		root := checkList(t, bar.HTML())
		if len(root.children) != len(bar.Segments) || strings.Contains(root.attr["class"], "named") != (len(bar.Segments) <= 12) {
			t.Fatalf("%d segments of %d, class %s", len(root.children), len(bar.Segments), root.attr["class"])
		}
	}
}
