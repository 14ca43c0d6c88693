package minutes

import (
	"strings"
	"testing"
)

// A row with more cells than the head of its table still tells who does it, and what stands
// in the others is kept.
func TestCellsBeyondTheHead(t *testing.T) {
	meetings, _ := read("# 2026-03-09\n\n## Actions\n\n| Action | Owner |\n|---|---|\n| order disks | ops | by Friday |\n| paint it | lead | ops |\n| lift it | writer | |\n| hang `a|b` | lead |\n", Front{})
	want := []struct{ text, owners, more string }{
		{"order disks", "ops", "by Friday"}, {"paint it", "lead ops", ""}, {"lift it", "writer", ""}, {"hang `a|b`", "lead", ""},
	}
	for i, item := range meetings[0].Areas[0].Lists[0].Items {
		if got := strings.Join(item.Owners, " "); item.Text != want[i].text || got != want[i].owners || item.More != want[i].more {
			t.Errorf("%q of %s, more %q", item.Text, got, item.More)
		}
	}
}
