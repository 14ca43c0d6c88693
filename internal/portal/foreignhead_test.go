package portal_test

import (
	"strings"
	"testing"
)

// The heads that other generators write are read: their fields are told of once and left
// aside, and their dates are days.
func TestHeadsOfOtherGenerators(t *testing.T) {
	for _, test := range []struct{ head, day, want string }{
		{"---\nlayout: post\ntitle: Sync\ntags: [a, b]\ndate: 2018-04-02\n---\n", "2018-04-02",
			"content/meetings/a/m.md:2:1 warning meeting/foreign-field nothing is made of `layout`, `tags` in minutes"},
		{"---\ndate: 2018-04-02 14:00:00 +0200\n---\n", "2018-04-02T14:00:00+02:00", ""},
		{"---\ndate: 2018-04-02 23:30\n---\n", "2018-04-02T23:30:00+02:00", ""},
		{"---\ndate: 2018-04-02T07:06:44.123Z\n---\n", "2018-04-02T07:06:44Z", ""},
		{"+++\ntitle = \"Sync\"\ndate = 2018-04-02\n\n[taxonomies]\ntags = [\"a\"]\n\n[extra]\nroom = 1\n+++\n", "2018-04-02",
			"content/meetings/a/m.md:5:2 warning meeting/foreign-field nothing is made of `taxonomies` in minutes"},
		{"---\ndate: 2018-04-02\ntaggs: a\n---\n", "2018-04-02",
			"content/meetings/a/m.md:3:1 error yaml/unknown-field there is no field `taggs` here"},
		{"---\ndate: 2018-04-02\npublished: false\n---\n", "2018-04-02", // which may hide them
			"content/meetings/a/m.md:3:1 error yaml/unknown-field there is no field `published` here"},
	} {
		p, problems := load(map[string]string{"content/meetings/a/m.md": test.head + "\n- a (lead)\n"})
		got := ""
		for _, problem := range problems.Sorted() {
			got += problem.At.String() + " " + problem.Severity.String() + " " + problem.Code + " " + problem.Summary
		}
		if got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.head, got, test.want)
		}
		if all := seriesOf(t, p, "a").Meetings; len(all) != 1 {
			t.Errorf("%s: %d meetings", test.head, len(all))
		} else if got := all[0].Date.String(); got != test.day {
			t.Errorf("%s: %s, want %s", test.head, got, test.day)
		}
	}
}

// Apps for notes list in the head who was there, by other words, as links and with addresses.
func TestAttendeesInHead(t *testing.T) {
	for _, test := range []struct{ head, want, problem string }{
		{"attendees:\n  - \"[[Release Lead]]\"\n  - Guide Writer (gw@example.org)\n  - \"[[people/so|Sky Ops]]\"\n", "Release Lead, Guide Writer, Sky Ops", ""},
		{"participants: Release Lead, Guide Writer <gw@example.org>\n", "Release Lead, Guide Writer", ""},
		{"attendees: [Release Lead]\n", "Release Lead", ""},
		{"attendees:\n", "", ""},
		{"attendees: [Release Lead]\npresent: [Sky Ops]\n", "Sky Ops", "3:1 `attendees` says the same as the other field of those who were there"},
		{"attendees: [Release Lead]\nparticipants: [Sky Ops]\n", "Release Lead", "4:1 `participants` says the same as the other field of those who were there"},
		{"attendees:\n  - name: Release Lead\n", "", "4:5 an item of `present` must be a text, not a mapping"},
		{"attendees: {lead: 1}\n", "", "3:12 `present` must be a list, not a mapping"},
	} {
		p, problems := load(map[string]string{"content/meetings/a/2018-04-02.md": "---\ndate: 2018-04-02\n" + test.head + "---\n\n## Actions\n\n- Paint it (Release)\n"})
		var told []string
		for _, problem := range problems.Sorted() {
			told = append(told, strings.TrimPrefix(problem.At.String(), "content/meetings/a/2018-04-02.md:")+" "+problem.Summary)
		}
		present := strings.Join(seriesOf(t, p, "a").Meetings[0].Present, ", ")
		if problem := strings.Join(told, "; "); present != test.want || problem != test.problem {
			t.Errorf("%s: %s, %q", test.head, present, problem)
		}
	}
}
