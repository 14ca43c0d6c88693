package portal_test

import (
	"fmt"
	"maps"
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

// TestOneLostFileIsOneProblem: the same where a file is empty, goes by another
// name, has a key twice, or is one that others are read with.
func TestOneLostFileIsOneProblem(t *testing.T) {
	const plan, people, hugo = "data/releases/orbit/plan.yaml", "data/people.yaml", "hugo.yaml"
	german := map[string]string{
		hugo:                         base[hugo] + "languages: {en: {}, de: {}}\n",
		"content/guides/start.de.md": "---\ntitle: Anfang\n---\n",
	}
	for _, c := range []struct {
		name  string
		files map[string]string
		want  string // "file:line:column code: hint"
	}{
		{"an empty plan", map[string]string{plan: "# to be written\n"}, plan + ":1:1 release/no-plan: write at least name: with the name of the release, or get back what the file said"},
		{"no plan", map[string]string{plan: ""}, "data/releases/orbit release/no-plan: add " + plan + " with at least a name"},
		{"a milestone twice", map[string]string{plan: strings.Replace(base[plan], "\n  release:\n", "\n  draft:\n", 1)}, plan + ":11:3 yaml/repeated-key: keep one of the two"},
		{"a person twice", map[string]string{people: strings.Replace(base[people], "writer:", "lead:", 1)}, people + ":2:1 yaml/repeated-key: keep one of the two"},
		{"people below a key", map[string]string{people: "people:\n  " + strings.ReplaceAll(strings.TrimSpace(base[people]), "\n", "\n  ") + "\n"}, people + ":1:1 yaml/nested: delete the line, and begin each entry below it at the start of its line"},
		{"no configuration", map[string]string{hugo: "", "hugo.yml": base[hugo]}, " config/missing: rename hugo.yml to hugo.yaml"},
		{"configuration of Hugo", map[string]string{hugo: "", "hugo.toml": "title = \"x\"\n"}, " config/missing: write what hugo.toml says as YAML into hugo.yaml"},
		{"a broken configuration", map[string]string{hugo: strings.Replace(german[hugo], "title: Small", "title: Small: x", 1)}, hugo + ":1:13 yaml/syntax: put the whole text in quotes: \"…\", or begin the mapping on the line below"},
		{"a configuration out of place", map[string]string{hugo: strings.Replace(german[hugo], "params:\n", "param:\n", 1)}, hugo + ":2:1 yaml/unknown-field: did you mean `params`?"},
		{"a zone by another name", map[string]string{hugo: strings.Replace(german[hugo], "zone:", "timezone:", 1)}, hugo + ":3:12 yaml/unknown-field: known here: accent, as_of, branch, folder, logo, repository, rules, zone"},
		{"languages in a list", map[string]string{hugo: strings.Replace(german[hugo], "{en: {}, de: {}}", "[en, de]", 1)}, hugo + ":4:12 yaml/type: write each entry below an id of its own, `en: …`, without dashes"},
		{"a language by its name", map[string]string{hugo: strings.Replace(german[hugo], "de: {}", "german: {}", 1)}, hugo + ":4:21 config/language: write a language tag such as en, de or pt-br"},
		{"a language that is none of them", map[string]string{hugo: "languageCode: fr\n" + german[hugo]}, hugo + ":1:15 config/language: write languageCode: with one of en, de"},
		{"a menu entry by Hugo's name", map[string]string{hugo: base[hugo] + "menus: {main: [{name: A, url: /a/}]}\n"}, hugo + ":4:26 yaml/unknown-field: known here: name, pageRef, weight"},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := maps.Clone(german)
			maps.Copy(files, c.files)
			_, problems := load(files)
			var got []string
			for _, p := range problems.Sorted() {
				got = append(got, p.At.String()+" "+p.Code+": "+p.Hint)
			}
			if len(got) != 1 || got[0] != c.want {
				t.Errorf("%s\nwant %s", strings.Join(got, "\n"), c.want)
			}
		})
	}
	for misnamed, name := range map[string]string{people: "data/people.yml", "data/products.yaml": "data/products.yml"} {
		_, problems := load(map[string]string{misnamed: "", name: base[misnamed]})
		if list := problems.Sorted(); len(list) != 1 || list[0].Code != "source/extension" || list[0].At.File != name {
			t.Errorf("%s:\n%s", name, lines(list))
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
