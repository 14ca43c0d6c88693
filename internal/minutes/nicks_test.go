package minutes

import (
	"slices"
	"testing"
)

// sightedIn lists whom a text mentions and who are certain to be people.
func sightedIn(body string) (all []string) {
	for _, a := range Attendees([]Input{{File: "f.md", Series: "s", Front: Front{Title: "Log"}, Body: []byte("# Meeting 2026-03-09\n\n" + body), BodyLine: 1}}) {
		if a.Mentioned && a.Sure {
			all = append(all, a.Name)
		}
	}
	slices.Sort(all)
	return all
}

// Names in small letters in brackets in front of what is said are those of people where some of
// them also have something to do.
func TestNicks(t *testing.T) {
	said := "- [porter] the gate is late\n- [clerk2] is it? [baker] no\n- cooper will mend the lamp\n- miller3 will mend it\n- beta will be late\n\n"
	for _, c := range []struct {
		body string
		want []string
	}{
		{said + "## Actions\n\n- porter to order a lamp\n- clerk2 to paint the gate\n- tanner to ask the city\n", []string{"baker", "clerk2", "miller3", "porter", "tanner"}},
		{said + "## Actions\n\n- Order a lamp\n- porter to paint the gate\n", nil},
		{"- [docs] the page is late\n- [gate] a new lamp\n- [roof] leaks\n\n## Actions\n\n- docs: order a lamp\n- roof: paint it\n", nil},
	} {
		if got := sightedIn(c.body); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.body, got, c.want)
		}
	}
}

// What is written small where there is one of them is no name where there are several.
func TestPluralsAreNobody(t *testing.T) {
	if got := sightedIn("- The mentor of each is known\n- AI: Mentors to collect the texts\n- AI: Porter to order a lamp\n"); !slices.Equal(got, []string{"Porter"}) {
		t.Errorf("got %q", got)
	}
}
