package minutes

import (
	"strings"
	"testing"
)

// Who was there is told in many ways, and whoever is read from them can own what is done.
func TestAttendeesOfStrangers(t *testing.T) {
	for body, want := range map[string]string{
		"Chairs: Jane Doe, Joe Bloggs\nNotes by: Max Mustermann\n\n- a\n":                          "Jane Doe, Joe Bloggs, Max Mustermann",
		"## Attendees\n\nThe following people attended:\n\n- Jane Doe\n- Joe Bloggs (chair)\n":     "Jane Doe, Joe Bloggs",
		"## People present (lines said)\n\n1. jdoe (71)\n2. bloggs (3)\n":                          "jdoe, bloggs",
		"Present:\n\n- [JD] Jane Doe\n- [JB] Joe Bloggs (chair)\n":                                 "Jane Doe=JD, Joe Bloggs=JB",
		"Chair: Jane Doe (Acme, Inc.)\n":                                                           "Jane Doe",
		"**Date:** 2 April 2018\n\n## Actions from the last meeting (26/3/2018)\n\n- Chair: a b\n": "",
	} {
		var got []string
		for _, a := range Attendees([]Input{{File: "f.md", Body: []byte(body), BodyLine: 1}}) {
			if !a.Mentioned {
				got = append(got, strings.Join(append([]string{a.Name}, a.Aliases...), "="))
			}
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%q: %s, want %s", body, strings.Join(got, ", "), want)
		}
	}
	meetings, problems := read("# Sync\n\n**Date:** 2 April 2018\n\n## Minutes and actions from last meeting (26/03/2018)\n\n- a\n", Front{Title: "Log"})
	if got := ids(meetings); got != "sync=2018-04-02=Log" || len(problems) > 0 {
		t.Errorf("%s, %v", got, problems)
	}
}
