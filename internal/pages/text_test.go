package pages

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// A wrong link is marked where it stands, however its text is written.
func TestProblemsOfTextsHaveTheirPlace(t *testing.T) {
	for name, plan := range map[string]string{
		"plain":              "overview: See [it](BAD) soon\n",
		"plain, long":        "overview: See\n  [it](BAD)\n  soon\n",
		"plain, below":       "overview:\n  See\n\n  [it](BAD)\n",
		"in quotes":          "overview: \"See \\\"this\\\": [it](BAD) soon\"\n",
		"in quotes, long":    "overview: \"See \\\n  this:\n\n  [it](BAD) soon\"\n",
		"in single quotes":   "overview: 'It''s [it](BAD)'\n",
		"literal":            "overview: |\n  One.\n\n  - Two\n  - [it](BAD) soon\n",
		"folded":             "overview: >-\n  One\n  two\n\n  three [it](BAD)\n  soon\n",
		"to be confirmed":    "overview: {text: \"see [it](BAD)\", tbd: all of it}\n",
		"a list":             "constraints:\n  - One\n  - Two\n    with [it](BAD)\n",
		"an item with more":  "constraints:\n  - text: >\n      Two\n      with [it](BAD)\n    who: lead\n",
		"a list in brackets": "constraints: [One, 'Two, [it](BAD)']\n",
		"a box":              "objectives:\n  use:\n    key_results:\n      a:\n        text: A\n        tasks:\n          sections:\n            s:\n              boxes:\n                - |\n                  See [it](BAD)\n",
		"a qualifier":        "objectives: {use: {key_results: {a: {text: A, qualifier: 'not [it](BAD)'}}}}\n",
		"a user story":       "products:\n  node:\n    stories:\n      - {as: user, want: 'to see [it](BAD)', so: I know}\n",
		"a condition":        "products:\n  node:\n    version: {to: {value: v2, if: \"[it](BAD) is there\"}}\n",
	} {
		t.Run(name, func(t *testing.T) {
			plan = "name: Orbit\n" + strings.Replace(plan, "BAD", "milestone:orbit/nowhere", 1)
			f := layOutFiles(t, "2019-06-22", map[string]string{
				"data/products.yaml":            "node: {name: Node}\n",
				"data/releases/orbit/plan.yaml": plan,
			})
			before := plan[:strings.Index(plan, "milestone:orbit/nowhere")]
			line := 1 + strings.Count(before, "\n")
			column := len(before) - strings.LastIndexByte(before, '\n')
			want := fmt.Sprintf("%d:%d-%d:%d", line, column, line, column+len("milestone:orbit/nowhere"))
			var got []string
			for _, p := range f.problems {
				got = append(got, fmt.Sprintf("%d:%d-%d:%d", p.At.Line, p.At.Column, p.At.EndLine, p.At.EndColumn))
			}
			if !slices.Equal(got, []string{want}) {
				t.Errorf("marked %v, want %s", got, want)
			}
		})
	}
}

// The words about a series are a text without front matter's indentation.
func TestProblemsOfIntroductionsHaveTheirPlace(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"content/meetings/weekly/_index.md":     "---\ntitle: Weekly\n---\n\n\nOne [it](milestone:orbit/nowhere).\n",
		"content/meetings/weekly/2019-06-10.md": "---\ndate: 2019-06-10\n---\n\n- One\n",
	})
	if len(f.problems) != 1 || f.problems[0].At.String() != "content/meetings/weekly/_index.md:6:10" {
		t.Errorf("%v", f.problems)
	}
}

// What a series says of itself has internal parts as minutes have.
func TestIntroductionsKeepInternalParts(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"content/meetings/weekly/_index.md":     "---\ntitle: Weekly\n---\n\nOpen.\n\n## Hush <!-- internal -->\n\n- hush\n",
		"content/meetings/weekly/2019-06-10.md": "---\ndate: 2019-06-10\n---\n\n- One\n",
	})
	v := f.pages[SeriesPath("weekly")].View.(seriesView)
	if len(f.problems) != 0 || v.Intro == nil || !strings.Contains(v.Intro.HTML, "Open.") || strings.Contains(strings.ToLower(v.Intro.HTML), "hush") {
		t.Errorf("%v %+v", f.problems, v.Intro)
	}
	if frame := f.pages[SeriesPath("weekly")].Frame; frame.Source != nil {
		t.Errorf("the page leads to %s", frame.Source.File)
	}
}

// Nothing is taken out of other texts, so a mark there is an error.
func TestMarksOfInternalPartsElsewhereAreErrors(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"data/releases/orbit/plan.yaml": "name: Orbit\nnotes:\n  - Pay <!-- internal -->\n",
		"content/guides/install.md":     "---\ntitle: Install\n---\n\nWrite `<!-- internal -->`.\n\n## Pay <!-- internal -->\n\n<!-- interal -->\n\n- Pay <!-- a note -->\n\n```\n<!-- internal -->\n```\n",
	})
	var got []string
	for _, p := range f.problems {
		got = append(got, p.At.String()+" "+p.Code)
	}
	want := []string{"content/guides/install.md:7:8 markdown/internal", "content/guides/install.md:9:1 markdown/internal", "data/releases/orbit/plan.yaml:3:9 markdown/internal"}
	if !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}

func TestLinksThatLeadNowhereAreAdvised(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"data/releases/orbit/plan.yaml": `name: Orbit
milestones: {final-test: {date: 2019-06-20}}
links:
  - {label: Test, url: milestone:orbit/final-tset}
notes:
  - "[a](milestone:orbit/final-tests)"
  - "[b](term:first/storag)"
  - "[c](guide:instal)"
  - "[d](guide:secret)"
  - "[e](guide:secrets)"
  - "[f](person:somebody-else)"
`,
		"data/terms/first.yaml":     "groups: {storage: {name: Storage}}\n",
		"content/guides/install.md": "---\ntitle: Install\n---\n",
		"content/guides/secret.md":  "---\ntitle: Secret\ndraft: true\n---\n",
	})
	want := []string{
		"4:24 did you mean `milestone:orbit/final-test`?",
		"6:10 did you mean `milestone:orbit/final-test`?",
		"7:10 did you mean `term:first/storage`?",
		"8:10 did you mean `guide:install`?",
		"9:10 this guide is a draft: publish it, or take the link away until then",
		"10:10 write the id as it stands in the data",
		"11:10 write the id as it stands in the data",
	}
	var got []string
	for _, p := range f.problems {
		got = append(got, fmt.Sprintf("%d:%d %s", p.At.Line, p.At.Column, p.Hint))
	}
	if !slices.Equal(got, want) {
		t.Errorf("got:\n%s", strings.Join(got, "\n"))
	}
}

func TestAddressesThatMayNotBeLinksAreMarked(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"data/products.yaml": "node:\n  name: Node\n  repository: {name: node, url: file:///etc}\n  links:\n    - ftp://a\n",
		"data/releases/orbit/plan.yaml": `name: Orbit
links:
  - {label: Test, url: "javascript:x"}
environments: {staging: {name: Staging, url: 'data:x'}}
checklists: {final: {name: Final, url: //host}}
products:
  node: {repository: file:///etc/passwd}
`,
	})
	want := []string{
		"data/products.yaml:3:33-44", "data/products.yaml:5:7-14",
		"data/releases/orbit/plan.yaml:3:24-38", "data/releases/orbit/plan.yaml:4:46-54",
		"data/releases/orbit/plan.yaml:5:40-46", "data/releases/orbit/plan.yaml:7:22-40",
	}
	var got []string
	for _, p := range f.problems {
		got = append(got, fmt.Sprintf("%s-%d", p.At, p.At.EndColumn))
	}
	if !slices.Equal(got, want) {
		t.Errorf("got:\n%s", strings.Join(got, "\n"))
	}
}
