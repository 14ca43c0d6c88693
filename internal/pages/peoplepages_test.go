package pages

import (
	"fmt"
	"strings"
	"testing"
)

// TestManyPeople lays out a directory of 420 people, whose file has them in
// another order than that of their names.
func TestManyPeople(t *testing.T) {
	var people strings.Builder
	people.WriteString("board: {name: Board, kind: group}\n")
	for i := range 419 {
		fmt.Fprintf(&people, "m%d: {name: Member %03d}\n", i, 418-i)
	}
	f := layOutFiles(t, "2019-06-11", map[string]string{
		"data/people.yaml":   people.String(),
		"data/products.yaml": "box:\n  name: Box\n  summary: See [more](/people/page/2/), and [none](/people/page/4/).\n",
	})
	links := []peoplePage{
		{countedLink: countedLink{Link{"Member 000 – Member 199", "/people/"}, 200}},
		{countedLink: countedLink{Link{"Member 200 – Member 399", "/people/page/2/"}, 200}},
		{countedLink: countedLink{Link{"Member 400 – Board", "/people/page/3/"}, 20}},
	}
	for i, l := range links {
		v := view[peopleView](f, l.URL)
		want := append([]peoplePage(nil), links...)
		want[i].Current = true
		same(t, l.URL, v.Parts, want)
		n := 0
		for _, k := range v.Kinds {
			n += len(k.List)
		}
		if n != l.Count || v.Count != 420 {
			t.Errorf("%s: %d people of %d", l.URL, n, v.Count)
		}
	}
	last := view[peopleView](f, "/people/page/3/")
	if len(last.Kinds) != 2 || last.Kinds[1].List[0].Name != "Board" || last.Title != "People: Member 400 – Board" {
		t.Errorf("the last page: %q %+v", last.Title, last.Kinds)
	}
	if frame := f.pages["/people/page/2/"].Frame; frame.Previous.URL != "/people/" || frame.Next.URL != "/people/page/3/" || frame.Crumbs[0].URL != "/people/" {
		t.Errorf("beside the second page: %+v", frame)
	}
	if len(f.problems) != 1 || !strings.Contains(f.problems[0].Summary, "/people/page/4/") {
		t.Errorf("problems %v", f.problems)
	}
}

// Few people stand on one page, in the order of their file. Long notes take more
// room.
func TestPeopleOnOnePage(t *testing.T) {
	v := view[peopleView](layOutFiles(t, "2019-06-11", map[string]string{"data/people.yaml": "b: {name: Bea}\na: {name: Ada}\n"}), PeoplePath)
	if v.Parts != nil || v.Kinds[0].List[0].Name != "Bea" {
		t.Errorf("%+v", v)
	}
	var people strings.Builder
	for i := range 60 {
		fmt.Fprintf(&people, "m%d: {name: Member %d, note: %q}\n", i, i, strings.Repeat("Was here. ", 90))
	}
	f := layOutFiles(t, "2019-06-11", map[string]string{"data/people.yaml": people.String()})
	if v := view[peopleView](f, PeoplePath); len(v.Parts) != 3 || len(v.Kinds[0].List) != 28 {
		t.Errorf("%d pages, %d on the first", len(v.Parts), len(v.Kinds[0].List))
	}
}

// The page of a release lists the latest meetings of its series.
func TestManyMeetingsOfARelease(t *testing.T) {
	var minutes strings.Builder
	minutes.WriteString("---\nrelease: r\n" + strings.TrimPrefix(log, "---\n"))
	first := dayOf(t, "2019-01-07")
	for i := range 50 {
		fmt.Fprintf(&minutes, "# Weekly %s\n\n- Look at it (ops)\n\n", first.AddDays(7*i))
	}
	f := layOutFiles(t, "2020-06-30", map[string]string{
		"content/meetings/weekly/_index.md": "---\nrelease: r\n---\n", "content/meetings/weekly/log.md": minutes.String(),
		"data/releases/r/plan.yaml": "name: R\nmilestones:\n  m: {name: M, date: 2019-06-02}\n",
	})
	m := view[releaseView](f, "/releases/r/").Meetings
	if len(m) != 1 || m[0].Rest != 10 || len(m[0].List) != 40 || m[0].List[39].URL != "/meetings/weekly/2019-12-16/" {
		t.Errorf("%+v", m)
	}
}
