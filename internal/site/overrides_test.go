package site

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"slipway/internal/diag"
)

// checked lists what CheckOverrides says of a portal's files, in short.
func checked(t *testing.T, pairs ...string) []string {
	t.Helper()
	theme := with(testTheme,
		"layouts/_partials/footer.html", `{{ if templates.Exists "_partials/below.html" }}{{ partial "below.html" . }}{{ end }}{{ T "home" }}{{ T (printf "kind_%s" .kind) }}`,
		"layouts/robots.txt", "",
		"i18n/en.yaml", "days: {one: a day, other: days}\nhome: Home\nmain_menu: Menu\nkind_tool: tool\nkind_message: message\n")
	var problems diag.List
	if err := CheckOverrides(theme, tree(pairs...), &problems); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range problems.Sorted() {
		got = append(got, fmt.Sprintf("%s %s %s | %s", p.At, p.Severity, p.Code, p.Hint))
	}
	return got
}

func TestOverridesThatAreFine(t *testing.T) {
	got := checked(t,
		"layouts/release.html", `{{ define "main" }}{{ partial "head/a" . }}{{ partialCached "b.html" . }}{{ partial (printf "by-%s.html" .x) . }}`+
			`{{ template "partials/c.html" . }}{{ T "chat" }}{{ T (print "state_" .s) }}{{ i18n "people" 3 }}{{ end }}`,
		"layouts/robots.txt", "",
		"layouts/baseof.html", `{{ block "main" . }}{{ end }}`,
		"layouts/_partials/head/a.html", "", "layouts/_partials/b.html", "", "layouts/partials/c.html", "",
		"layouts/_partials/by-kind.html", "", "layouts/_partials/below.html", "",
		"assets/own.css", "a {}",
		"i18n/en.yaml", "# mine\nhome: \"2019\"\ndays: {one: '{{ .count }} day', other: \"{{ .count }} days\"}\nchat: Chat\nstate_done: done\nkind_rocket: rocket\npeople:\n  one: one\n  many: many\n  other: all\n",
		"i18n/de.yaml", "home: Anfang {{ if .x }}{{ .x }}{{ end }} 2.1.2006\n",
		"i18n/fr.yaml", "",
	)
	if len(got) > 0 {
		t.Errorf("%s", strings.Join(got, "\n"))
	}
}

func TestOverridesThatAreWrong(t *testing.T) {
	got := checked(t,
		"layouts/relese.html", `{{ define "main" }}{{ end }}`,
		"layouts/partials/footer.html", "",
		"layouts/term.html", "{{ define \"main\" }}\n{{ readFile \"a\" }} {{ now }}{{ end }}",
		"layouts/_default/single.html", "{{ .Pages }}",
		"layouts/_partials/fotter.html", "{{ if }}",
		"i18n/en.yaml", `hom: Home
main_menu: 12
home: "A {{ .x }"
days:
  one: a {{ nosuch }} day
  few: |
    Some
      {{ end }} of
  plenty: x
description: Mine
zebra: {}
`,
		"i18n/es.yaml", "kind_mesage: mensaje\n",
		"i18n/de.yaml", "- a\n", "i18n/fr.toml", "a = 1", "i18n/pt.yml", "a: 1", "i18n/it.yaml", "home: [a]\nmain_menu:\n",
	)
	want := []string{
		"i18n/de.yaml:1:1 error i18n/word | write one word a line, `home: Home`",
		"i18n/en.yaml:1:1 warning i18n/unknown-word | did you mean `home`?",
		"i18n/en.yaml:2:12 error i18n/word | put it in quotes: \"12\"",
		"i18n/en.yaml:3:10 error i18n/template | write values as in the theme's own words: {{ .count }}",
		"i18n/en.yaml:4:1 error i18n/word | add other: with the form for every other number",
		"i18n/en.yaml:5:10 error i18n/template | write values as in the theme's own words: {{ .count }}",
		"i18n/en.yaml:8:7 error i18n/template | write values as in the theme's own words: {{ .count }}",
		"i18n/en.yaml:9:3 error i18n/word | write one of: zero, one, two, few, many, other",
		"i18n/en.yaml:10:1 error i18n/word | give the word another name",
		"i18n/en.yaml:11:1 error i18n/word | add other: with the form for every other number",
		"i18n/en.yaml:11:1 warning i18n/unknown-word | look for the name of the word in the theme's i18n/en.yaml",
		"i18n/es.yaml:1:1 warning i18n/unknown-word | did you mean `kind_message`?",
		"i18n/fr.toml error i18n/file | write the words into i18n/<language>.yaml",
		"i18n/it.yaml:1:7 error i18n/word | write a text, or its plural forms: {one: …, other: …}",
		"i18n/it.yaml:2:11 error i18n/word | write a text; \"\" says nothing",
		"i18n/pt.yml error i18n/file | rename it to pt.yaml",
		"layouts/_default/single.html warning template/unused | give it the name of one of the theme's templates, or use it in another as a partial",
		"layouts/_default/single.html:1:4 error template/error | mend the file, or delete it to use the theme's own",
		"layouts/_partials/fotter.html warning template/unused | did you mean `layouts/_partials/footer.html`?",
		"layouts/_partials/fotter.html:1 error template/error | mend the file, or delete it to use the theme's own",
		"layouts/partials/footer.html warning template/unused | did you mean `layouts/_partials/footer.html`?",
		"layouts/relese.html warning template/unused | did you mean `layouts/release.html`?",
		"layouts/term.html warning template/unused | give it the name of one of the theme's templates, or use it in another as a partial",
		"layouts/term.html:2:4 error template/error | mend the file, or delete it to use the theme's own",
		"layouts/term.html:2:23 error template/error | mend the file, or delete it to use the theme's own",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestWordsWithValues(t *testing.T) {
	theme := with(testTheme, "i18n/en.yaml", "home: Home\nof: \"{{ .done }} of {{ .all }}\"\ndays: {one: a day, other: \"{{ .count }} days of {{ .name }}\"}\n")
	for _, c := range []struct{ text, want string }{
		{"home: Start\nof: \"{{ .all }}: {{.done}}\"\ndays: \"{{ .count }} {{ .name }}\"\n", ""},
		{"home: \"{{ .count }}\"\n", ""},
		{"home: Start {{ .title }}\n", "1:7 i18n/value: take it out: no values are put into this word"},
		{"of: \"{{ .don }} of {{ .all }}\"\n", "1:5 i18n/value: did you mean {{ .done }}?"},
		{"days: {other: \"{{ .number }}\"}\n", "1:15 i18n/value: write {{ .count }} or {{ .name }}"},
		{"mine: \"{{ .what }}\"\n", "1:1 i18n/unknown-word: look for the name of the word in the theme's i18n/en.yaml"},
	} {
		var problems diag.List
		if err := CheckOverrides(theme, tree("i18n/en.yaml", c.text), &problems); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, p := range problems.Sorted() {
			got = append(got, strings.TrimPrefix(p.At.String(), "i18n/en.yaml:")+" "+p.Code+": "+p.Hint)
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s: %s, want %s", c.text, strings.Join(got, "; "), c.want)
		}
	}
}

// A file of words in a language that nothing speaks is not lost without a word.
func TestFilesOfWords(t *testing.T) {
	own := tree("i18n/DE.yaml", "", "i18n/fr.yaml", "", "i18n/pt.yaml", "", "i18n/en.yaml", "", "i18n/german.yaml", "", "i18n/ar.yaml", "a: A\n")
	theme := with(testTheme, "i18n/ar.yaml", "a: A\n")
	var problems diag.List
	if err := CheckFiles(theme, own, []string{"en", "de", "pt-BR"}, &problems); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range problems.Sorted() {
		got = append(got, p.At.File+": "+p.Hint)
	}
	if want := "i18n/fr.yaml: add fr: below languages: in hugo.yaml, or delete the file; i18n/german.yaml: name the file after the tag of a language, such as de.yaml, or delete it; i18n/pt.yaml: rename it to pt-BR.yaml"; strings.Join(got, "; ") != want {
		t.Errorf("%s, want %s", strings.Join(got, "; "), want)
	}
}

// What a YAML reader takes for a number is no word; Hugo stops at it.
func TestWordsThatAreNoTexts(t *testing.T) {
	for text, isText := range map[string]bool{
		"12": false, "-1": false, "1_000": false, "0x1F": false, "1.5": false, "1.": false, "1.5e+3": false, "1e3": true, "1.e": true, ".5": false, ".inf": false,
		"true": false, "False": false, "null": false, "~": false,
		"yes": true, "no": true, "2.1.2006": true, "2019-06-20": true, "1 of 2": true, "0xZ": true, "12:30": true, "+": true, "nan": true,
	} {
		if notText.MatchString(text) == isText {
			t.Errorf("%s: a text: %v", text, isText)
		}
		cfg := testConfig()
		cfg.Overrides = tree("i18n/en.yaml", "home: "+text+"\n")
		var out files
		_, err := Render(t.Context(), cfg, []Page{{Path: "/a/", Layout: "release", Title: "A"}}, &out)
		if (err == nil) != isText && text != "null" && text != "~" {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestWordsThatNobodyTranslated(t *testing.T) {
	theme := with(testTheme, "i18n/en.yaml", "a: A\nb: B\nc: C\nd: D\ne: E\nf: F\n", "i18n/pt.yaml", "a: A\n")
	for _, c := range []struct{ language, own, text, want string }{
		{"", "", "", ""},
		{"en-GB", "", "", ""},
		{"pt-BR", "", "", ""},
		{"de", "i18n/de.yaml", "a: A\nb: B\nc: C\nd: D\ne: E\nf: F\n", ""},
		{"de", "i18n/de.yaml", "b: B\n", "i18n/de.yaml 5 of the theme's 6 words have no translation and are said in English | add a, c, d, e, f; all of them are in the theme's i18n/en.yaml"},
		{"de-AT", "i18n/de-at.yaml", "a: A\nb: B\nc: C\nd: D\ne: E\n", "i18n/de-at.yaml 1 of the theme's 6 words have no translation and are said in English | add f; all of them are in the theme's i18n/en.yaml"},
		{"de", "i18n/en.yaml", "a: A\n", "i18n/de.yaml 6 of the theme's 6 words have no translation and are said in English | add a, b, c, d, e; all of them are in the theme's i18n/en.yaml"},
		{"de", "i18n/de.yaml", "a: [", ""},
	} {
		own := tree()
		if c.own != "" {
			own = tree(c.own, c.text)
		}
		var problems diag.List
		if err := CheckWords(theme, own, c.language, &problems); err != nil {
			t.Error(err)
		}
		got := ""
		for _, p := range problems.Sorted() {
			got += p.At.String() + " " + p.Summary + " | " + p.Hint
		}
		if got != c.want {
			t.Errorf("%s with %s: %q, want %q", c.language, c.own, got, c.want)
		}
	}
}
