package minutes

import (
	"strings"
	"testing"

	"slipway/internal/date"
)

func TestDeadlinesInDoubt(t *testing.T) {
	for _, test := range []struct {
		line     string
		order    date.Order
		problems string
	}{
		{"- lead to order it by 31 April", date.NoOrder, "7:23 warning minutes/due"},
		{"- lead to order it, due 5/6", date.NoOrder, "7:25 warning minutes/due"},
		{"- lead to order it, deadline: 5/6/2018", date.NoOrder, "7:31 warning minutes/due"},
		{"- lead to order it by Monday, the 31 June", date.NoOrder, "7:35 warning minutes/due"},
		{"- lead to order it, due 31/4", date.DMY, "7:25 warning minutes/due"},
		{"- lead to order it by 30 February 2018", date.DMY, "7:23 warning minutes/due"},
		{"- lead to order it by 5/6/18", date.NoOrder, "7:23 warning minutes/due"},
		{"| Action | Owner | Due |\n|--|--|--|\n| order it | lead | 5/6/2018 |", date.NoOrder, "9:21 warning minutes/due"},
		{"| Action | Owner | Due |\n|--|--|--|\n| order it | lead | 31 April |", date.NoOrder, "9:21 warning minutes/due"},
		{"- lead to order it by 29 February 2019", date.NoOrder, "7:23 warning minutes/due"},
		{"- order it (lead) by the 32nd", date.NoOrder, "7:22 warning minutes/due"},
		{"- order it by the 33rd, if need be (lead)", date.NoOrder, "7:15 warning minutes/due"},
		{"- invite them to the 35th by the 31st (lead)", date.NoOrder, ""},
		{"- order it by the 32nd birthday (lead)", date.NoOrder, ""},
		// Certain, or no date at all.
		{"- lead to order it, due 5/6", date.DMY, ""},
		{"- lead to order it, due 5/25", date.NoOrder, ""},
		{"- lead to order it by 30 April", date.NoOrder, ""},
		{"- lead to order it by 29 February", date.NoOrder, ""},
		{"- lead to order it by the end of May", date.NoOrder, ""},
		{"- lead to reduce it by 1/2", date.NoOrder, ""},
		{"- lead to release it before 1.12", date.NoOrder, ""},
		{"- lead to order 5/6 of them, see #5/6 and v5.6.2018", date.NoOrder, ""},
		{"- lead to order it, it was due 5/6/2018 <!-- internal -->", date.NoOrder, ""},
	} {
		_, problems := read("# 2018-04-02\n\n"+test.line+"\n", Front{Dates: test.order})
		if got := strings.Join(problems, "; "); got != test.problems {
			t.Errorf("%q: %s, want %s", test.line, got, test.problems)
		}
	}
}
