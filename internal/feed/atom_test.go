package feed_test

import (
	"encoding/xml"
	"strings"
	"testing"
	"time"

	"slipway/internal/pages"
)

// reader is an Atom feed as a news reader takes it.
type reader struct {
	XMLName xml.Name
	ID      string        `xml:"id"`
	Title   string        `xml:"title"`
	Updated string        `xml:"updated"`
	Author  string        `xml:"author>name"`
	Links   []readerLink  `xml:"link"`
	Entries []readerEntry `xml:"entry"`
}

type readerLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr"`
	Href string `xml:"href,attr"`
}

type readerEntry struct {
	ID       string       `xml:"id"`
	Title    string       `xml:"title"`
	Updated  string       `xml:"updated"`
	Content  string       `xml:"content"`
	Links    []readerLink `xml:"link"`
	Category struct {
		Term string `xml:"term,attr"`
	} `xml:"category"`
}

// atom reads a feed and checks what RFC 4287 asks of every one.
func atom(t *testing.T, data []byte) reader {
	t.Helper()
	var f reader
	if err := xml.Unmarshal(data, &f); err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
	if f.XMLName != (xml.Name{Space: "http://www.w3.org/2005/Atom", Local: "feed"}) || f.ID == "" || f.Title == "" || f.Author == "" {
		t.Errorf("the feed is %+v", f)
	}
	ids := map[string]bool{f.ID: true}
	newest := f.Updated
	for i, e := range f.Entries {
		if e.ID == "" || ids[e.ID] || e.Title == "" || e.Content == "" || len(e.Links) != 1 {
			t.Errorf("entry %d is %+v", i, e)
		}
		ids[e.ID] = true
		if _, err := time.Parse(time.RFC3339, e.Updated); err != nil || e.Updated > newest {
			t.Errorf("entry %d was updated %s, the one before it %s", i, e.Updated, newest)
		}
		newest = e.Updated
	}
	return f
}

func TestNews(t *testing.T) {
	f := atom(t, write(t, "2019-06-22", home, orbit)["changes/feed.xml"])
	var got []string
	for _, e := range f.Entries {
		got = append(got, e.Updated+" "+e.Title)
	}
	compare(t, got, []string{
		"2019-06-05T00:00:00Z Orbit: Party given up",
		"2019-06-05T00:00:00Z Orbit: Extra added, 31 December 2019",
		"2019-06-01T00:00:00Z Orbit: Draft moved from 21 May 2019 to 25 May 2019, 4 days later",
		"2019-06-01T00:00:00Z Orbit: Final Test moved from by 12 June 2019 to by 14 June 2019, 2 days later",
	})
	e := f.Entries[2]
	if e.ID != "tag:releases.example.org,2019-06-01:/portal/orbit/draft/1" || e.Links[0].Href != "https://releases.example.org/portal/changes/#orbit--draft--1" ||
		e.Content != "Orbit: Draft moved from 21 May 2019 to 25 May 2019, 4 days later.\nWhy: The draft takes longer.\nDecided in: Weekly" || e.Category.Term != "orbit" {
		t.Errorf("the entry is %+v", e)
	}
	if f.ID != "https://releases.example.org/portal/changes/" || f.Updated != "2019-06-05T00:00:00Z" || f.Title != "Orbit releases" ||
		f.Links[0] != (readerLink{"self", "application/atom+xml", "https://releases.example.org/portal/changes/feed.xml"}) ||
		f.Links[1] != (readerLink{"alternate", "text/html", "https://releases.example.org/portal/changes/"}) {
		t.Errorf("the feed is %+v", f)
	}

	// What is new does not change what was there.
	early := atom(t, write(t, "2019-06-02", home, orbit)["changes/feed.xml"])
	if len(early.Entries) != 2 || early.Entries[0].ID != f.Entries[2].ID || early.Updated != "2019-06-01T00:00:00Z" {
		t.Errorf("before the second revision: %+v", early)
	}
}

func TestNewsOfNothing(t *testing.T) {
	f := atom(t, write(t, "2019-06-22", pages.URLs{Base: "/"}, map[string]string{"hugo.yaml": "title: Quiet\n"})["changes/feed.xml"])
	if len(f.Entries) != 0 || f.Updated != "2019-06-22T00:00:00Z" || f.ID != "tag:localhost,1970:/changes" || f.Links[0].Href != "/changes/feed.xml" {
		t.Errorf("%+v", f)
	}
}

// TestNewsOfOddMoves: every way in which a revision can say something.
func TestNewsOfOddMoves(t *testing.T) {
	files := map[string]string{
		"hugo.yaml": "title: P\n",
		"data/releases/r/plan.yaml": `name: R <b> & "co"
milestones:
  a: {name: A, date: 2019-06-10}
  b: {name: B}
  c: {name: C, date: 2019-06-12}
`,
		"data/releases/r/live.yaml": `revisions:
  - {why: No day, milestones: {a: 2019-06-09}}
  - {on: 2019-06-01, milestones: {a: {date: 2019-06-09, note: Still}, b: 2019-06-20}}
  - {on: 2019-06-01, dropped: {c: }, added: {d: {name: D}}}
  - {on: 2019-06-02, milestones: {a: tbd, c: 2019-07}}
`,
		"data/releases/s/plan.yaml": "name: S\nmilestones: {a: {name: A, date: 2019-06-10}}\n",
		"data/releases/s/live.yaml": "revisions: [{on: 2019-06-01, milestones: {a: 2019-06-11}}]\n",
	}
	var got []string
	for _, e := range atom(t, write(t, "2019-06-22", home, files)["changes/feed.xml"]).Entries {
		got = append(got, strings.TrimPrefix(e.ID, "tag:releases.example.org,")+" "+e.Title)
	}
	compare(t, got, []string{
		`2019-06-02:/portal/r/a/4 R <b> & "co": A moved from 9 June 2019 to a day not known yet`,
		`2019-06-02:/portal/r/c/4 R <b> & "co": C moved from 12 June 2019 to July 2019, +19…+49 days`,
		`2019-06-01:/portal/s/a/1 S: A moved from 10 June 2019 to 11 June 2019, 1 day later`,
		`2019-06-01:/portal/r/c/3/dropped R <b> & "co": C given up`,
		`2019-06-01:/portal/r/d/3 R <b> & "co": D added, without a date`,
		`2019-06-01:/portal/r/a/2 R <b> & "co": A stays on 9 June 2019`,
		`2019-06-01:/portal/r/b/2 R <b> & "co": B set to 20 June 2019`,
		`1970-01-01:/portal/r/a/1 R <b> & "co": A moved from 10 June 2019 to 9 June 2019, 1 day earlier`,
	})
}
