package pages

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"slipway/internal/schedule"
	"slipway/internal/source"
)

// The page of the look shows each state that a milestone can have, and is there
// with drafts only.
func TestStyle(t *testing.T) {
	files := fstest.MapFS{"hugo.yaml": {Data: []byte("title: Orbit\n")}}
	if _, ok := layOutTree(t, "2026-05-15", source.FS(files), false).pages[StylePath]; ok {
		t.Error("there without drafts")
	}
	page := layOutTree(t, "2026-05-15", source.FS(files), true).page(StylePath)
	if !page.NoIndex {
		t.Error("search engines are let in")
	}
	v := page.View.(styleView)
	for _, want := range [...]schedule.State{schedule.Planned, schedule.Due, schedule.Overdue, schedule.Done, schedule.Partial, schedule.Dropped, schedule.Unscheduled} {
		if !slices.ContainsFunc(v.Rows, func(r milestoneRow) bool { return r.State.Name == string(want) }) {
			t.Errorf("no milestone is %s", want)
		}
	}
	if !strings.Contains(v.Bar, "<li") || !strings.Contains(v.BarKey, "segment-key") {
		t.Errorf("bar %q, key %q", v.Bar, v.BarKey)
	}
	if v.Timeline == nil || v.Trend == nil || v.Verdict.Count != 4 {
		t.Errorf("charts %v %v, verdict %+v", v.Timeline != nil, v.Trend != nil, v.Verdict)
	}
}

func TestTokens(t *testing.T) {
	got := Tokens([]byte("/* --no: 1 */\n:root {\n  --paper: light-dark(#fff,\n    #000);\n  --s1: 0.25rem\n}\n.a { color: var(--paper); --x:}"))
	want := []Token{{"paper", "light-dark(#fff, #000)"}, {"s1", "0.25rem"}}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
