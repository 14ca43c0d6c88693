package search

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/pages"
)

func dayOf(t testing.TB, s string) date.Day {
	t.Helper()
	v, err := date.Parse(s, date.Offset{})
	if err != nil {
		t.Fatal(err)
	}
	d, _ := v.Day()
	return d
}

func entryOf(kind, title, text string) pages.Entry {
	return pages.Entry{Kind: kind, Title: title, Path: "/" + strings.ReplaceAll(strings.ToLower(title), " ", "-") + "/", Text: text}
}

func words(key string) map[string]string { return map[string]string{"other": key + "!"} }

func TestEncode(t *testing.T) {
	for _, c := range []struct {
		list []int
		n    int
		want string
	}{
		{nil, 100, ""},
		{[]int{0}, 100, "A"},
		{[]int{0, 1, 5}, 100, "AAD"},
		{[]int{31}, 100, "f"},
		{[]int{32}, 100, "gB"},     // 32 = 0 + 1<<5, the first with more to follow
		{[]int{1100}, 2000, "siB"}, // 1100 = 12 + 2<<5 + 1<<10
		{[]int{0, 1, 2, 3, 5, 7}, 12, "*vC"},
	} {
		if got := encode(c.list, c.n); got != c.want {
			t.Errorf("%v of %d: got %s, want %s", c.list, c.n, got, c.want)
		}
	}
	all := make([]int, 30000)
	for i := range all {
		all[i] = i
	}
	if got := len(encode(all, len(all))); got > len(all)/6+2 {
		t.Errorf("all of %d documents take %d bytes", len(all), got)
	}
}

func TestDocumentsAreNumberedByKindAndDistance(t *testing.T) {
	on := func(kind, title, day string) pages.Entry {
		e := entryOf(kind, title, "")
		if day != "" {
			e.Date = dayOf(t, day)
		}
		return e
	}
	docs, ranges := ordered([]pages.Entry{
		on(pages.KindMeetings, "old", "2018-01-01"), on(pages.KindReleases, "never", ""), on(pages.KindMeetings, "none", ""),
		on(pages.KindReleases, "far", "2020-01-01"), on(pages.KindReleases, "past", "2019-06-19"), on(pages.KindReleases, "next", "2019-06-23"), on(pages.KindReleases, "same", "2019-06-21"),
	}, dayOf(t, "2019-06-20"))
	var got []string
	for _, d := range docs {
		got = append(got, d.entry.Title)
	}
	if want := []string{"same", "past", "next", "far", "never", "old", "none"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if want := []kindRange{{pages.KindReleases, 0, 5}, {pages.KindMeetings, 5, 2}}; !slices.Equal(ranges, want) {
		t.Errorf("got %v, want %v", ranges, want)
	}
}

func TestDictionary(t *testing.T) {
	docs, _ := ordered([]pages.Entry{
		entryOf(pages.KindReleases, "Releasing", "released releases happy"),
		entryOf(pages.KindMilestones, "Release", "happiness"),
	}, date.Day{})
	var got []string
	for _, e := range dictionary(docs, stemmerOf("en")) {
		got = append(got, e.key+" "+strings.Join(e.forms, ",")+fmt.Sprint(e.titles, e.texts))
	}
	want := []string{
		"happ happiness,happy[] [0 1]",
		"releas release,released,releases,releasing[0 1] []",
		"release_ release_[1] []",
		"releasing_ releasing_[0] []",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// Forms of a stem that begin differently each lead to all of its documents.
func TestFormsWithoutACommonBeginning(t *testing.T) {
	s := stem{text: "geh", forms: map[string]bool{"gehen": true, "ging": true}, titles: []int{3}}
	got := s.entries()
	if len(got) != 2 || got[0].key != "geh" || got[1].key != "ging" || !slices.Equal(got[1].titles, []int{3}) {
		t.Errorf("got %v", got)
	}
}

func TestTellingApart(t *testing.T) {
	for _, c := range [][3]string{{"", "abc", "a"}, {"abd", "abe", "abe"}, {"ab", "abc", "abc"}, {"ab", "b", "b"}, {"東京", "東北", "東北"}} {
		if got := tellingApart(c[0], c[1]); got != c[2] {
			t.Errorf("%s, %s: got %s, want %s", c[0], c[1], got, c[2])
		}
	}
}

// many are documents with a vocabulary of several thousand words.
func many(n int) []pages.Entry {
	var out []pages.Entry
	for i := range n {
		word := func(k int) string {
			return fmt.Sprintf("%c%c%dx%c", 'a'+(i+k)%7, 'a'+(i*k)%5, (i*31+k*17)%900, 'a'+k%26)
		}
		out = append(out, entryOf(pages.EntryKinds[i%4], fmt.Sprintf("%s meeting %s", word(1), word(2)), word(3)+" "+word(4)+" everywhere"))
	}
	return out
}

func TestShardsAreSmall(t *testing.T) {
	docs, ranges := ordered(many(5000), date.Day{})
	entries := dictionary(docs, stemmerOf("en"))
	shards := cutEntries(entries, ranges, len(docs))
	if len(shards) < 20 {
		t.Fatalf("only %d shards", len(shards))
	}
	seen, longest := 0, 0
	for i, s := range shards {
		size := len(strings.Join(s.lines, ";"))
		for _, line := range s.lines {
			longest = max(longest, len(line))
			if key, _, _ := strings.Cut(line, " "); compare(key, s.from) < 0 || i+1 < len(shards) && compare(key, shards[i+1].from) >= 0 {
				t.Errorf("%s stands in the shard from %s", key, s.from)
			}
			if !strings.Contains(line, " * ") {
				seen++
			}
		}
		if size > entryBytes && len(s.lines) > 1 {
			keys := map[string]bool{}
			for _, line := range s.lines {
				key, _, _ := strings.Cut(line, " ")
				keys[key] = true
			}
			if len(keys) > 1 {
				t.Errorf("shard %d has %d bytes", i, size)
			}
		}
	}
	if seen != len(entries) {
		t.Errorf("%d of %d entries are there", seen, len(entries))
	}
	if longest > len(docs)/3+100 {
		t.Errorf("an entry has %d bytes", longest)
	}
	// A beginning that many words share has an entry of its own, which names a
	// few of each kind.
	for _, s := range shards {
		for _, line := range s.lines {
			if rest, ok := strings.CutPrefix(line, "a * "); ok {
				if len(rest) > 4*bestPerKind*3 {
					t.Errorf("the entry for a* has %d bytes", len(rest))
				}
				return
			}
		}
	}
	t.Error("no entry for a*")
}

func TestBuild(t *testing.T) {
	in := Input{
		Entries: []pages.Entry{
			{Kind: pages.KindMilestones, Title: `Final "Test" </script>`, Path: "/m/", About: "Was done.", Of: "Rome", When: "20 June 2019"},
			entryOf(pages.KindReleases, "Rome", "final"),
		},
		Language: "en", Words: words,
	}
	files, err := Build(in)
	if err != nil {
		t.Fatal(err)
	}
	again, _ := Build(in)
	for i, f := range files {
		if f.Path != again[i].Path || !bytes.Equal(f.Data, again[i].Data) {
			t.Errorf("%s is not the same twice", f.Path)
		}
	}
	last := files[len(files)-1]
	body, ok := strings.CutPrefix(string(last.Data), `slipwaySearch("index",`)
	var ix index
	if err := json.Unmarshal([]byte(strings.TrimSuffix(body, ")\n")), &ix); !ok || err != nil || last.Path != IndexPath {
		t.Fatalf("%s: %v in %s", last.Path, err, body)
	}
	if ix.Count != 2 || len(ix.Kinds) != 2 || ix.Kinds[1].First != 1 || len(ix.Words) != 5 || ix.Words["search_kind_releases"]["other"] != "search_kind_releases!" {
		t.Errorf("got %+v", ix)
	}
	want := `slipwaySearch("d0",[["Rome","rome/","","",""],["Final \"Test\" </script>","m/","Was done.","Rome","20 June 2019"]])` + "\n"
	for _, f := range files {
		if strings.HasSuffix(f.Path, "/d0.js") && string(f.Data) != want {
			t.Errorf("got  %s\nwant %s", f.Data, want)
		}
		if f.Path != IndexPath && !strings.HasPrefix(f.Path, ix.Folder+"/") {
			t.Errorf("%s is not in %s", f.Path, ix.Folder)
		}
	}
	in.Entries[1].Text = "changed"
	other, _ := Build(in)
	if other[0].Path == files[0].Path {
		t.Error("other contents have the same folder")
	}
	if empty, err := Build(Input{Language: "en", Words: words}); err != nil || len(empty) != 1 {
		t.Errorf("nothing to find: %d files, %v", len(empty), err)
	}
}

func TestCommonEndings(t *testing.T) {
	docs, _ := ordered([]pages.Entry{entryOf(pages.KindReleases, "tests testing plan plans planned", "works working")}, date.Day{})
	got := commonEndings(dictionary(docs, stemmerOf("en")))
	if want := []string{"s", "ing", "ned"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
