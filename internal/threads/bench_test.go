package threads

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"slipway/internal/date"
	"slipway/internal/minutes"
)

// synthetic writes a series in which four of five items go on from meeting to
// meeting: alike, in the past, with a word more, or with one less.
func synthetic(meetings, items int) []*minutes.Meeting {
	r := rand.New(rand.NewPCG(1, 2))
	verbs := strings.Fields("write build test deploy release review merge document measure rename")
	nouns := strings.Fields("gateway console indexer sampler encoder bridge wallet faucet explorer relay queue cache parser snapshot ledger schema router signer validator beacon")
	owners := strings.Fields("lead ops dev writer design")
	fresh := func() *minutes.Item {
		words := []string{verbs[r.IntN(len(verbs))], "the", nouns[r.IntN(len(nouns))], nouns[r.IntN(len(nouns))], "for", nouns[r.IntN(len(nouns))], fmt.Sprint("lot", r.IntN(1000))}
		return &minutes.Item{Text: strings.Join(words, " "), Owners: []string{owners[r.IntN(len(owners))]}}
	}
	day, _ := date.ParseDay("2010-01-04")
	var all []*minutes.Meeting
	var before []*minutes.Item
	for i := range meetings {
		var list []*minutes.Item
		for j := range items {
			item := fresh()
			if len(before) > 0 && r.IntN(5) > 0 {
				old := *before[j]
				item = &old
				switch r.IntN(4) {
				case 0:
					item.Text += " carefully"
				case 1:
					item.Text = strings.TrimSuffix(item.Text, " carefully")
				case 2:
					item.Text = strings.Replace(item.Text, "the ", "", 1)
				}
			}
			item.Kind, item.Raw, item.ID = minutes.Task, item.Text, fmt.Sprint(j)
			list = append(list, item)
		}
		before = list
		all = append(all, &minutes.Meeting{
			ID: fmt.Sprint(i), Status: "held", Date: date.On(day.AddDays(7 * i)),
			Areas: []*minutes.Area{{Lists: []*minutes.List{{Kind: minutes.This, Items: list}}}},
		})
	}
	return all
}

// BenchmarkFollow follows ten years of weekly meetings.
func BenchmarkFollow(b *testing.B) {
	for _, meetings := range []int{50, 500} {
		series := synthetic(meetings, 40)
		b.Run(fmt.Sprintf("%dx40", meetings), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Follow(series)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*meetings*40), "ns/item")
		})
	}
}

// TestFollowMany: time grows with the number of items, not with its square,
// whatever they hold.
func TestFollowMany(t *testing.T) {
	same := func(n int, text func(i int) string) *minutes.Meeting {
		var list []*minutes.Item
		for i := range n {
			list = append(list, &minutes.Item{ID: fmt.Sprint(i), Kind: minutes.Task, Text: text(i), Raw: text(i)})
		}
		return &minutes.Meeting{ID: "m", Status: "held", Areas: []*minutes.Area{{Lists: []*minutes.List{{Kind: minutes.This, Items: list}}}}}
	}
	const many = 10_000
	long := strings.Repeat("lorem ipsum dolor ", 6000)
	for _, test := range []struct {
		name         string
		n            int
		before, next func(i int) string
		found        int
	}{
		{"all alike", many, func(int) string { return "Write the runbook" }, func(int) string { return "Write the runbook" }, many},
		{"all alike in another tense", many, func(int) string { return "Write the runbook" }, func(int) string { return "Wrote the runbook" }, many},
		{"all alike but for two words", many, func(int) string { return "Write the runbook" }, func(int) string { return "Write the big runbook soon" }, -1},
		{"numbered", many, func(i int) string { return fmt.Sprint("Check node ", i) }, func(i int) string { return fmt.Sprint("Checked node ", i) }, many},
		{"numbered otherwise", many, func(i int) string { return fmt.Sprint("Check node ", i) }, func(i int) string { return fmt.Sprint("Check node ", many+i) }, 0},
		{"many words in common", many, func(i int) string { return fmt.Sprintf("a%d b%d c%d d%d", i%7, i%11, i%13, i) }, func(i int) string { return fmt.Sprintf("a%d b%d c%d e%d", i%7, i%11, i%13, i) }, -1},
		{"100 kB each", 40, func(i int) string { return fmt.Sprint(i, long) }, func(i int) string { return fmt.Sprint(i, long, "more") }, 40},
		{"no words", many, func(int) string { return "***" }, func(int) string { return "!!!" }, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			before, next := same(test.n, test.before), same(test.n, test.next)
			start := time.Now()
			threads := Follow([]*minutes.Meeting{before, next})
			if took := time.Since(start); took > time.Minute { // a guard against work that grows with the square, no measure: it takes less than a second
				t.Errorf("took %s", took)
			}
			found := 0
			everyItem(next, func(_ *minutes.List, item *minutes.Item) {
				if threads[item].From != nil {
					found++
				}
			})
			if test.found >= 0 && found != test.found {
				t.Errorf("%d found, want %d", found, test.found)
			}
		})
	}
}
