package portal_test

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/diag"
)

// TestOneMistakeIsOneProblem: a file that cannot be read is reported, and not
// everything that refers to what stands in it as well.
func TestOneMistakeIsOneProblem(t *testing.T) {
	const conflict = "<<<<<<< HEAD\n"
	for file, code := range map[string]string{
		"data/people.yaml":                  "yaml/syntax",
		"data/products.yaml":                "yaml/syntax",
		"data/releases/orbit/plan.yaml":     "yaml/syntax",
		"data/releases/orbit/live.yaml":     "yaml/syntax",
		"data/terms/first.yaml":             "yaml/syntax",
		"content/meetings/weekly/2019.md":   "front-matter/unclosed",
		"content/guides/start.md":           "front-matter/unclosed",
		"content/meetings/weekly/_index.md": "front-matter/unclosed",
	} {
		text := conflict + base[file]
		if strings.HasSuffix(file, ".md") {
			text = "---\ntitle: Never closed\n"
		}
		p, problems := load(map[string]string{file: text})
		if list := problems.Sorted(); len(list) != 1 || list[0].At.File != file || list[0].Code != code {
			t.Errorf("%s:\n%s", file, lines(list))
		}
		for _, ref := range [][2]string{{"person", "lead"}, {"product", "node"}, {"milestone", "orbit/release"}, {"group", "first/storage"}, {"meeting", "weekly/2019-06-10"}, {"guide", "start"}} {
			if _, ok := p.Find(ref[0], ref[1]); !ok {
				t.Errorf("%s: %s is said to be missing", file, ref)
			}
		}
	}
}

// TestUnreadHidesNothingElse: what does not hang on the file is still looked
// for.
func TestUnreadHidesNothingElse(t *testing.T) {
	p, problems := load(map[string]string{
		"data/releases/orbit/plan.yaml": "name: [",
		"data/terms/first.yaml":         strings.Replace(base["data/terms/first.yaml"], "inherits: all-groups", "inherits: none-such", 1),
	})
	var codes []string
	for _, problem := range problems.Sorted() {
		codes = append(codes, problem.Code)
	}
	if got := strings.Join(codes, " "); got != "yaml/syntax ref/missing" {
		t.Errorf("%s", got)
	}
	for _, ref := range [][2]string{{"milestone", "apollo/release"}, {"person", "nobody"}, {"release", "apollo"}, {"milestone", "release"}, {"guide", "stop"}} {
		if _, ok := p.Find(ref[0], ref[1]); ok {
			t.Errorf("%s is said to be there", ref)
		}
	}
}

// TestWrongShapeIsOneProblem: the same where a file can be read, but a
// collection of it is none.
func TestWrongShapeIsOneProblem(t *testing.T) {
	const plan = "data/releases/orbit/plan.yaml"
	head, rest, _ := strings.Cut(base[plan], "milestones:\n")
	_, after, _ := strings.Cut(rest, "products:\n")
	_, problems := load(map[string]string{
		plan: head + "milestones:\n  - {name: Draft}\nproducts:\n" + after,
	})
	if list := problems.Sorted(); len(list) != 1 || list[0].Code != "yaml/type" {
		t.Error(lines(list))
	}
}

// TestWrongIDIsOneProblem: what is no id goes by the one that is proposed,
// which the rest of the portal uses.
func TestWrongIDIsOneProblem(t *testing.T) {
	const plan = "data/releases/orbit/plan.yaml"
	p, problems := load(map[string]string{plan: strings.Replace(base[plan], "\n  release:\n", "\n  Release:\n", 1)})
	if list := problems.Sorted(); len(list) != 1 || list[0].Code != "yaml/id" || list[0].Hint != "write release" {
		t.Error(lines(list))
	}
	if p.Release("orbit").Milestone("release") == nil {
		t.Error("there is no milestone release")
	}
}

func lines(list []diag.Problem) string {
	var b strings.Builder
	for _, x := range list {
		fmt.Fprintf(&b, "%s %s: %s\n", x.At, x.Code, x.Summary)
	}
	return b.String()
}
