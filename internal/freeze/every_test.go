package freeze_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"slipway/internal/diag"
	"slipway/internal/freeze"
	"slipway/internal/source"
)

// TestNoValueChangesUnseen exchanges the values of two real plans, one at a
// time: every third one, since reading a plan takes a while. Each change is reported, at its line; none but that of an address, and
// of what is no fact, passes.
func TestNoValueChangesUnseen(t *testing.T) {
	for _, release := range []string{"acropolis", "rome"} {
		text, err := os.ReadFile("../../data/releases/" + release + "/plan.yaml")
		if err != nil {
			t.Fatal(err)
		}
		sum := freeze.Parse("plan.sum", frozenAnyway(string(text)), &diag.List{})
		lines := strings.SplitAfter(string(text), "\n")
		n := source.ParseYAML(planFile, text, &diag.List{})
		changed := 0
		leaves("", n, func(path string, leaf *source.Node) {
			if leaf.At.Line != leaf.At.EndLine || strings.Contains(leaf.Text, "://") || path == ".cover" || path == ".status" {
				return
			}
			if changed++; changed%3 != 0 {
				return
			}
			runes := []rune(lines[leaf.At.Line-1])
			other := "Otherwise"
			switch {
			case len(leaf.Text) >= 10 && leaf.Text[4] == '-':
				other = "2001-01-01"
			case leaf.Text == "true":
				other = "false"
			case strings.HasSuffix(path, ".raises"):
				other = "2"
			}
			line := string(runes[:leaf.At.Column-1]) + other + string(runes[leaf.At.EndColumn-1:])
			r, problems := load(strings.Join(lines[:leaf.At.Line-1], "")+line+strings.Join(lines[leaf.At.Line:], ""), "")
			for _, c := range freeze.Compare(sum, freeze.Of(r)) {
				if c.At.Line == leaf.At.Line || other == "false" {
					return
				}
			}
			for _, p := range problems.Sorted() {
				if p.At.Line == leaf.At.Line && p.Severity == diag.Error && p.Code != "ref/missing" {
					return // what cannot be read is reported as such
				}
			}
			t.Errorf("%s: line %d, %s: nothing is said of %q in place of %q", release, leaf.At.Line, path, other, leaf.Text)
		})
		if changed < 200 {
			t.Errorf("only %d values of %s", changed, release)
		}
	}
}

// frozenAnyway gives plan.sum of a plan whose references lead nowhere here.
func frozenAnyway(text string) string {
	r, _ := load(text, "")
	return string(freeze.Of(r).Sum())
}

func leaves(path string, n *source.Node, f func(string, *source.Node)) {
	switch n.Kind {
	case source.Scalar:
		f(path, n)
	case source.Mapping:
		for _, p := range n.Pairs {
			leaves(path+"."+p.Key, p.Value, f)
		}
	case source.Sequence:
		for i, c := range n.Items {
			leaves(fmt.Sprint(path, ".", i+1), c, f)
		}
	}
}

// TestNestedLists: lists within lists take no longer than others.
func TestNestedLists(t *testing.T) {
	nested := func(word string) string {
		const depth = 20
		text := "name: Orbit\nnotes:\n"
		indent := "  "
		for range depth {
			text += indent + "- text: One\n" + indent + "  items:\n"
			indent += "  "
		}
		return text + indent + "- " + word + "\n" + indent + "- Last\n"
	}
	start := time.Now()
	got := check(t, nested("Second"), frozenAnyway(nested("First")))
	if len(got) != 1 || !strings.Contains(got[0], "“First” has become “Second”") {
		t.Errorf("%v", got)
	}
	if took := time.Since(start); took > time.Minute { // a guard against work that grows with the square, no measure: it takes less than a second
		t.Errorf("took %s", took)
	}
}

// TestLongList: many entries that all changed, and many that moved.
func TestLongList(t *testing.T) {
	list := func(n, from int) string {
		text := "name: Orbit\nnotes:\n"
		for i := range n {
			text += fmt.Sprintf("  - Note number %d\n", from+i)
		}
		return text
	}
	if got := check(t, list(3000, 1), frozenAnyway(list(3000, 1))); len(got) > 0 {
		t.Errorf("the same: %v", got[0])
	}
	if got := check(t, list(3000, 5000), frozenAnyway(list(3000, 1))); len(got) != 3000 {
		t.Errorf("all changed: %d", len(got))
	}
	if got := check(t, list(400, 2), frozenAnyway(list(400, 1))); len(got) != 2 {
		t.Errorf("the first dropped, one added: %v", got)
	}
}
