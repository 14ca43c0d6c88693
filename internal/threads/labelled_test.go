package threads

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/minutes"
)

// tally counts what was found of labelled items.
type tally struct {
	right, wrong, missed       int // matches found, found wrongly, not found
	likely, likelyWrong        int // of those found, the ones that are not certain
	lookalikes, taken, labels  int // items that look like another and are not; of those, the ones taken for it
	rewritten, rewrittenMissed int
}

func (c tally) precision() float64 { return float64(c.right) / float64(max(c.right+c.wrong, 1)) }
func (c tally) recall() float64    { return float64(c.right) / float64(max(c.right+c.missed, 1)) }

func (c tally) String() string {
	return fmt.Sprintf("%d labels: precision %.3f, recall %.3f (%d right, %d wrong, %d missed; %d likely, %d of them wrong; %d look-alikes, %d taken; %d rewritten, %d missed)",
		c.labels, c.precision(), c.recall(), c.right, c.wrong, c.missed, c.likely, c.likelyWrong, c.lookalikes, c.taken, c.rewritten, c.rewrittenMissed)
}

func (c *tally) found(m *Match, right bool) {
	if right {
		c.right++
	} else {
		c.wrong++
	}
	if !m.Certain() {
		c.likely++
		if !right {
			c.likelyWrong++
		}
	}
}

// TestLabelled measures how well items are found again, on the labelled
// minutes of testdata/labelled. What was reached once is kept.
func TestLabelled(t *testing.T) {
	files, err := filepath.Glob("testdata/labelled/*.md")
	if err != nil {
		t.Fatal(err)
	}
	var all tally
	for _, file := range files {
		if filepath.Base(file) == "README.md" {
			continue
		}
		body, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		c := measure(t, filepath.Base(file), string(body))
		t.Logf("%s: %s", filepath.Base(file), c)
		all.right, all.wrong, all.missed = all.right+c.right, all.wrong+c.wrong, all.missed+c.missed
		all.likely, all.likelyWrong = all.likely+c.likely, all.likelyWrong+c.likelyWrong
		all.lookalikes, all.taken, all.labels = all.lookalikes+c.lookalikes, all.taken+c.taken, all.labels+c.labels
	}
	t.Logf("own logs: %s", all)
	if all.labels < 120 || all.precision() < 0.98 || all.recall() < 0.95 {
		t.Errorf("of %d labels: precision %.3f, recall %.3f", all.labels, all.precision(), all.recall())
	}
}

// keys are the labels of an item, "=guide" or "!guide".
func keys(item *minutes.Item) []string {
	m := itemLabel.FindStringSubmatch(item.Raw)
	if m == nil {
		return nil
	}
	return strings.Fields(m[1])
}

var itemLabel = regexp.MustCompile(`<!--((?: [=!][a-z0-9]+)+) -->`)

func measure(t *testing.T, name, body string) tally {
	people := vocabulary{"all": "all", "lead": "lead", "ops": "ops", "dev": "dev", "writer": "writer", "design": "design"}
	meetings, problems := read(body, date.YMD, people)
	for _, p := range problems.Sorted() {
		t.Errorf("%s: %s", p.At, p.Summary)
	}
	var c tally
	before := map[string]bool{}
	threads := Follow(meetings)
	for _, m := range meetings {
		here := map[string]bool{}
		everyItem(m, func(_ *minutes.List, item *minutes.Item) {
			from := threads[item].From
			same, unlike := "", ""
			for _, key := range keys(item) {
				if key[0] == '=' {
					here[key[1:]] = true
					if before[key[1:]] {
						same = key
					}
				} else if before[key[1:]] {
					unlike = "=" + key[1:]
				} else {
					t.Errorf("%s:%d: nothing before is %s", name, item.Line, key)
				}
			}
			if same != "" {
				c.labels++
			}
			if unlike != "" {
				c.labels++
				c.lookalikes++
			}
			right := from != nil && same != "" && slices.Contains(keys(from.Item), same)
			switch {
			case from == nil && same != "":
				c.missed++
				t.Logf("%s:%d: missed: %s", name, item.Line, item.Raw)
			case from != nil:
				c.found(from, right)
				if same != "" && !right {
					c.missed++
				}
				if !right {
					if unlike != "" && slices.Contains(keys(from.Item), unlike) {
						c.taken++
					}
					t.Logf("%s:%d: wrong (%s, %d, %.2f): %s < %s", name, item.Line, from.How, from.Differ, from.Confidence, item.Raw, from.Item.Raw)
				}
			}
		})
		before = here
	}
	return c
}

// TestLabelledPlanningLog measures the same on the planning log, whose text is
// not kept here.
func TestLabelledPlanningLog(t *testing.T) {
	labels, err := os.ReadFile("testdata/labelled/planning-2018.txt")
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[[2]int]string{}
	sum := ""
	var c tally
	for line := range strings.Lines(string(labels)) {
		var kind string
		var from, to int
		if n, _ := fmt.Sscanf(line, "%s %d %d", &kind, &from, &to); n == 3 {
			kinds[[2]int{from, to}] = kind
			c.labels++
		} else if strings.HasPrefix(line, "sha256 ") {
			sum = strings.TrimSpace(line[len("sha256 "):])
		}
	}
	log := seed(t, "004_732a611e448fcae6.txt")
	if got := fmt.Sprintf("%x", sha256.Sum256(log)); got != sum {
		t.Fatalf("the log has changed: its sum is %s", got)
	}
	meetings := oldestFirst(string(log))
	threads := Follow(meetings)
	found := map[[2]int]bool{}
	for _, m := range meetings {
		everyItem(m, func(_ *minutes.List, item *minutes.Item) {
			from := threads[item].From
			if from == nil {
				return
			}
			at := [2]int{from.Item.Line, item.Line}
			found[at] = true
			switch kinds[at] {
			case "same", "rewritten":
				c.found(from, true)
			case "doubtful":
			default:
				c.found(from, false)
				t.Logf("wrong (%s, %d, %.2f): line %d < %d", from.How, from.Differ, from.Confidence, item.Line, from.Item.Line)
			}
		})
	}
	for at, kind := range kinds {
		if kind == "rewritten" {
			c.rewritten++
			if !found[at] {
				c.rewrittenMissed++
			}
		} else if kind == "same" && !found[at] {
			c.missed++
			t.Logf("missed: line %d < %d", at[1], at[0])
		}
	}
	t.Logf("planning log: %s", c)
	if c.precision() < 0.98 || c.recall() < 0.9 {
		t.Errorf("precision %.3f, recall %.3f", c.precision(), c.recall())
	}
}
