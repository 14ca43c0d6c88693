package minutes

import (
	"strings"
	"testing"

	"slipway/internal/date"
)

// Minutes whose front matter and headings name no day say it at their top, or their file
// is named after it. The days of other meetings, and of anything else, are not theirs.
func TestOwnDay(t *testing.T) {
	const none = "5:1 error minutes/no-date"
	for _, test := range []struct {
		name, body string
		order      date.Order
		want       string // id=date=title of each meeting
		problems   string
	}{
		{"label", "# Sync\n\n**Date:** 2018-04-02T14:00:00Z\n\n- a\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"label in a list", "# Sync\n\n- Place: hall\n- **When**: Monday, April 2, 2018, 4pm\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"label above its value", "**Date and time of meeting:**\n\n14:00 2 April 2018\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"row of a table", "# Sync\n\n| Property | Value |\n|---|---|\n| Date | 2 April 2018 |\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"line", "# Sync\n\n*Monday 2nd April 2018, 10.00 to 11.10, hall*\n\n- a\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"day with a point", "# Treffen\n\n2. April 2018\n\n- a\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"weekday in German", "# Treffen\nMontag, den 2. April 2018\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"weekday in French", "# R\n\nLe lundi 2 avril 2018 à 18 h 30\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"weekday in Norwegian", "# M\n\nMandag 2. april 2018 kl. 18\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"sentence in Dutch", "Notulen bestuursvergadering 2 april 2018\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"sentence in Spanish", "Acta de la reunión del 2 de abril de 2018\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"of another, in German", "Nächstes Treffen am 2. April 2018\n\nDas Treffen am 2. April 2018 war gut\n\nDie Rechnung vom 2. April 2018\n", date.NoOrder, "sync==Log", none},
		{"when it starts", "**Starts: 2 April 2018, 7:35pm**\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"sentence", "Minutes of the 3rd meeting held on 2 April 2018 in the hall\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"log of a chat", "Meeting started by lead at 15:00:19 UTC on 2018-04-02. The log is on a page\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"draft", "Draft minutes of the meeting on 2 April 2018\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"retro", "**Retrospective date:** 2 April 2018\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"release", "**Release date:** 2 April 2018\n\nDraft 2 April 2018\n", date.NoOrder, "sync==Log", none},
		{"label before a line", "3 May 2017\n\nDate: 2 April 2018\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"wrong weekday", "Date: Friday, 2 April 2018\n", date.NoOrder, "sync=2018-04-02=Log", "5:15 warning minutes/weekday"},
		{"ambiguous", "Date: 4/2/2018\n", date.NoOrder, "sync==Log", "5:7 error minutes/date"},
		{"ordered", "Date: 4/2/2018\n", date.MDY, "sync=2018-04-02=Log", ""},
		{"brackets of a title", "# 2018-04-02 Board (monthly)\n\n- a\n", date.NoOrder, "2018-04-02=2018-04-02=Board (monthly)", ""},
		{"lines of a log", "April 2, 2018\n\n- a\n\nMonday, April 9, 2018\n\n- b\n", date.NoOrder, "2018-04-02=2018-04-02=Log | 2018-04-09=2018-04-09=Log", ""},
		{"the next one", "2 April 2018\n\n- a\n\nNext meeting:\n\n9 April 2018\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"headings come first", "Date: 3 May 2017\n\n# 2018-04-02\n", date.NoOrder, "2018-04-02=2018-04-02=Log", ""},
		{"next meeting", "# Sync\n\nThe next meeting is on 2 April 2018.\n\nNext meeting: 2 April 2018\n", date.NoOrder, "sync==Log", none},
		{"below the next one", "# Next meeting\n\n2 April 2018\n", date.NoOrder, "sync==Log", none},
		{"something else", "Published 2 April 2018\n\n2 April 2018 was late\n\nThe roof of 2 April 2018\n", date.NoOrder, "sync==Log", none},
		{"within a list", "# Sync\n\n- a\n\n2 April 2018\n", date.NoOrder, "sync==Log", none},
		{"address", "https://example.org/meeting/2018-04-02\n", date.NoOrder, "sync==Log", none},
		{"two", "Meetings on 2 April 2018 and 9 April 2018\n", date.NoOrder, "sync==Log", none},
		{"code", "```\n2 April 2018\n```\n<!-- 2 April 2018 -->\n", date.NoOrder, "sync==Log", none},
		{"unclosed comment", "<!-- a\n\nDate: 2 April 2018\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"comment of several lines", "<!--\nDate: 3 May 2017\n-->\n<!-- a -->\nDate: 2 April 2018\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"comment in code", "```\n<!--\n```\n\nDate: 2 April 2018\n\n-->\n", date.NoOrder, "sync=2018-04-02=Log", ""},
		{"code goes on", "```\n```not the end\nDate: 2 April 2018\n", date.NoOrder, "sync==Log", none},
		{"below an underlined heading", "Next meeting\n---\n\n2 April 2018\n", date.NoOrder, "sync==Log", none},
		{"far down", strings.Repeat("a\n\n", 40) + "Date: 2 April 2018\n", date.NoOrder, "sync==Log", none},
	} {
		meetings, problems := read(test.body, Front{Title: "Log", Dates: test.order})
		if got := ids(meetings); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
		if got := strings.Join(problems, "; "); got != test.problems {
			t.Errorf("%s: problems %s, want %s", test.name, got, test.problems)
		}
		checkWhole(t, test.body, meetings)
	}
}

// A line that says nothing but the day of its meeting is told by the date, and not again
// beside it; a time behind it is that of the meeting. Whatever else such a line says, it
// stays on the page as it is written.
func TestDayIsSaidOnce(t *testing.T) {
	for _, test := range []struct{ body, time, place, commentary string }{
		{"Date: 2 April 2018\nPlace: hall\n", "", "hall", ""},
		{"**Date:** Monday, April 2nd, 2018\n\nWords\n", "", "", "Words"},
		{"- **Date**: 2018-04-02\n- Place: hall\n\nWords\n", "", "hall", "Words"},
		{"- Date: 2018-04-02\n- Present:\n  - lead\n", "", "", ""},
		{"Date and time: Mon 2 April 2018, 10:00 to 11:00 UTC\n", "10:00 to 11:00 UTC", "", ""},
		{"When: 4pm, 2 April 2018\nTime: 16:00\n", "4pm, 16:00", "", ""},
		{"- When: Mondays 10:00 am CET\n- Place: hall\n", "Mondays 10:00 am CET", "hall", ""},
		{"Date: 2 April 2018 (by phone)\n", "", "", "Date: 2 April 2018 (by phone)"},
		{"Date: 2 April 2018 to 3 April\n", "", "", "Date: 2 April 2018 to 3 April"},
		{"Date: Tuesday, 2 April 2018\n", "", "", "Date: Tuesday, 2 April 2018"},
		{"Words\n\nDate: 3 April 2018\n", "", "", "Words\n\nDate: 3 April 2018"},
		{"Date: 4/2/2018\n", "", "", "Date: 4/2/2018"},
	} {
		meetings, _ := read(test.body, Front{Date: day(t, "2018-04-02")})
		m := meetings[0]
		var said []string
		for _, area := range m.Areas {
			said = append(said, area.Commentary)
			if len(area.Lists) > 0 {
				t.Errorf("%q: %s", test.body, outline(m))
			}
		}
		if got := strings.Join(said, "|"); m.Time != test.time || m.Place != test.place || got != test.commentary {
			t.Errorf("%q: time %q, place %q, commentary %q", test.body, m.Time, m.Place, got)
		}
		checkWhole(t, test.body, meetings)
	}
}
