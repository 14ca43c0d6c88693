package minutes

import (
	"fmt"
	"strings"
	"testing"
)

// A name that is another but for a slip is that of the same person, unless both were there.
func TestSlips(t *testing.T) {
	list := func(meetings ...string) string {
		var body strings.Builder
		for i, people := range meetings {
			fmt.Fprintf(&body, "# Sync 2018-04-%02d\n\nPresent: %s\n\n", i+1, people)
		}
		var got []string
		for _, a := range Attendees([]Input{{File: "f.md", Body: []byte(body.String()), BodyLine: 1}}) {
			if a.SlipOf != "" {
				got = append(got, a.Name+" = "+a.SlipOf)
			}
		}
		return strings.Join(got, ", ")
	}
	for _, each := range []struct {
		meetings []string
		want     string
	}{
		{[]string{"Guide Writer", "Guide Wirter"}, "Guide Wirter = Guide Writer"},
		{[]string{"Guide Writer", "Guide Writter", "Guide Writter"}, "Guide Writer = Guide Writter"},
		{[]string{"Guide Writer", "Guide Wrter"}, "Guide Wrter = Guide Writer"},
		{[]string{"Release Porter", "Relaese Porter, Guide Writer"}, "Relaese Porter = Release Porter"},
		{[]string{"Guide Writer, Guide Wirter", "Guide Writer"}, ""}, // two who know each other
		{[]string{"Garret Writer", "Garrett Writer"}, "Garrett Writer = Garret Writer"},
		{[]string{"Guide Writer", "Guide Writera"}, ""},                // as names end for others
		{[]string{"Guide Writer", "Guide Writes"}, ""},                 // another letter
		{[]string{"Guide Rode", "Guide Roe"}, ""},                      // too short to tell
		{[]string{"Guide Writer", "Guide Wirtre"}, ""},                 // two slips
		{[]string{"Guide Writer", "Guide Reader"}, ""},                 // another name
		{[]string{"Guide Lane Writer", "Guide Writer"}, ""},            // a name more
		{[]string{"writer", "wirter"}, ""},                             // handles are chosen
		{[]string{"Guide Writer", "Guide Writer", "Guide Writer"}, ""}, // the same
	} {
		if got := list(each.meetings...); got != each.want {
			t.Errorf("%q: %s, not %s", each.meetings, got, each.want)
		}
	}
}
