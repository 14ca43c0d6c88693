package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

// Lines that call themselves a meeting and name its day start one where no heading does, if
// several do so in the same words.
func TestLinesThatStartMeetings(t *testing.T) {
	for _, c := range []struct {
		first, second string
		meetings      int
	}{
		{"**Weekly meeting, 2 March 2026**", "**Weekly meeting, 9 March 2026**", 2},
		{"**Meeting #7 - 2026-03-02**", "**Meeting #8 - 2026-03-09**", 2},
		{"*Notes of 2026-03-02*", "*Notes of 2026-03-09*", 2},
		{"**#7 2026-03-02**", "**#8 2026-03-09**", 2},
		{"**Week of 2026-03-02**", "**Week of 2026-03-09**", 2},
		{"---\n\nSync 2026-03-02", "---\n\nSync 2026-03-09", 2},
		{"<h2>2 March 2026</h2>", "<h2>9 March 2026</h2>", 2},
		{"<details>\n<summary>2026-03-02</summary>", "</details>\n<details>\n<summary>2026-03-09</summary>", 2},
		{"<details>\n<summary><b>Sync 2026-03-02</b></summary>", "</details>\n<details>\n<summary><b>Sync 2026-03-09</b></summary>", 2},
		{"## 20260302", "## 20260309", 2},
		{"## Build 20261302", "## Build 20261309", 1},
		{"**Weekly meeting, 2 March 2026**", "**Next meeting, 9 March 2026**", 1},
		{"**Milestone 3 - 2026-03-02**", "**Milestone 4 - 2026-03-09**", 1},
		{"**Release of 2026-03-02**", "**Release of 2026-03-09**", 1},
		{"The meeting of 2026-03-02", "The meeting of 2026-03-09", 1},
		{"<summary>Release notes 2026-03-02</summary>", "<summary>Release notes 2026-03-09</summary>", 1},
	} {
		body := "# Team\n\n" + c.first + "\n\n- Action: lead to order it\n\n" + c.second + "\n\n- Action: ops to paint it\n"
		meetings := Parse(Input{File: "content/log.md", Body: []byte(body), People: team()}, &diag.List{})
		if len(meetings) != c.meetings {
			t.Errorf("%s / %s: %d meetings, want %d", c.first, c.second, len(meetings), c.meetings)
		}
		if len(meetings) == 2 && (!strings.Contains(meetings[0].Body, "order") || !strings.Contains(meetings[1].Body, "paint")) {
			t.Errorf("%s: %q, %q", c.first, meetings[0].Body, meetings[1].Body)
		}
	}
	one := Parse(Input{File: "content/2026-03-02.md", Body: []byte("**Meeting 2026-03-02**\n\ntext\n\n**Meeting 2026-03-09**\n\ntext\n")}, &diag.List{})
	if len(one) != 1 {
		t.Errorf("a file of a day is %d meetings", len(one))
	}
}

func TestDayInTheNameOfAFile(t *testing.T) {
	for name, want := range map[string]string{
		"2026-03-02.md": "2026-03-02", "2026-03-02-board.md": "2026-03-02", "board-2026-03-02.md": "2026-03-02", "minutes_2026_03_02.md": "2026-03-02",
		"20260302.md": "2026-03-02", "board-20260302-final.md": "2026-03-02", "2026.03.02.md": "2026-03-02",
		"03-02-2026.md": "", "board-7.md": "", "20261302.md": "", "120260302.md": "", "v2026.13.02.md": "",
	} {
		m := Parse(Input{File: "content/" + name, Body: []byte("# Board\n\nIt was late.\n")}, &diag.List{})[0]
		got := ""
		if day, ok := m.Date.Day(); ok {
			got = day.String()
		}
		if got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}
