package okr

import (
	"testing"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
)

func when(t *testing.T, s string) portal.When {
	t.Helper()
	if s == "" {
		return portal.When{}
	}
	d, err := date.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return portal.When{Value: date.On(d), At: diag.Range{File: "live.yaml", Line: 1}}
}

func day(t *testing.T, s string) date.Day {
	t.Helper()
	d, err := date.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// boxes makes a run of boxes: x is a real one, ? one that is undecided, . a
// placeholder.
func boxes(kinds string) portal.Boxes {
	var out portal.Boxes
	for _, k := range kinds {
		out = append(out, portal.Box{Placeholder: k == '.', Undecided: k == '?'})
	}
	return out
}

func section(id, kinds string, groups ...*portal.BoxGroup) *portal.Section {
	return &portal.Section{ID: id, Boxes: boxes(kinds), Groups: groups}
}

func group(id, kinds string) *portal.BoxGroup {
	return &portal.BoxGroup{ID: id, Boxes: boxes(kinds)}
}

// weights makes "lead", "2/3", "ops", "1/3" into two entries, the second on
// line 2.
func weights(pairs ...string) []*portal.PersonWeight {
	var out []*portal.PersonWeight
	for i := 0; i < len(pairs); i += 2 {
		out = append(out, &portal.PersonWeight{ID: pairs[i], Value: pairs[i+1], At: diag.Range{File: "live.yaml", Line: i/2 + 1}})
	}
	return out
}

func score(id, value string, by ...string) *portal.KeyResultScore {
	return &portal.KeyResultScore{ID: id, Value: value, By: weights(by...), At: diag.Range{File: "live.yaml", Line: 40}}
}

func keyResult(id string, pairs ...string) *portal.KeyResult {
	return &portal.KeyResult{ID: id, Weights: weights(pairs...)}
}
