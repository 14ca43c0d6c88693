package i18n_test

import (
	"os"
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/i18n"
	"slipway/internal/source"
)

// file reads a file of words; any problem stops the test.
func file(t *testing.T, name, text string) *source.Node {
	t.Helper()
	var problems diag.List
	n := source.ParseYAML(name, []byte(text), &problems)
	for _, p := range problems.Sorted() {
		t.Fatalf("%s: %s", p.At, p.Summary)
	}
	return n
}

// theme are the theme's words in a language.
func theme(t *testing.T, tag string) i18n.Words {
	t.Helper()
	name := "../../i18n/" + tag + ".yaml"
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return i18n.New(tag, file(t, name, string(text)))
}

func TestSay(t *testing.T) {
	w := i18n.New("en",
		file(t, "a.yaml", "home: Home\nday: {one: 1 day, other: '{{ .count }} days'}\nof: '{{.part}} of {{- .whole }} {{ .none }}'\n"),
		nil,
		file(t, "b.yaml", "home: Start\nif: '{{ if eq .count \"2\" }}two{{ else }}{{ .x }}{{ end }}'\nbad: '{{ end }}'\nforms: {one: one}\n"))
	for _, c := range []struct {
		key   string
		count int
		pairs []string
		want  string
	}{
		{"home", 0, nil, "Start"},
		{"day", 1, nil, "1 day"},
		{"day", 2, nil, "2 days"},
		{"day", 0, nil, "0 days"},
		{"of", 0, []string{"part", "{{ .whole }}", "whole", "<b>"}, "{{ .whole }} of <b> "},
		{"if", 2, nil, "two"},
		{"if", 1, []string{"x", "other"}, "other"},
		{"bad", 1, nil, ""},
		{"forms", 2, nil, ""},
		{"missing", 1, nil, ""},
	} {
		if got := w.Say(c.key, c.count, c.pairs...); got != c.want {
			t.Errorf("%s with %d %q: got %q, want %q", c.key, c.count, c.pairs, got, c.want)
		}
	}
	if got := (i18n.Words{}).Say("home", 1); got != "" {
		t.Errorf("no words say %q", got)
	}
}

func TestTerritory(t *testing.T) {
	for tag, want := range map[string]string{"en": "en_US", "de": "de_DE", "de-AT": "de_AT", "ar": "ar_EG"} {
		if got := i18n.New(tag).Territory(); got != want {
			t.Errorf("%s is %s, want %s", tag, got, want)
		}
	}
}

func TestDirection(t *testing.T) {
	for tag, want := range map[string]string{"en": "ltr", "de-AT": "ltr", "ar": "rtl", "he": "rtl", "fa": "rtl", "az-Arab": "rtl", "az": "ltr", "": "ltr"} {
		if got := i18n.New(tag).Direction(); got != want {
			t.Errorf("%s is written %s, want %s", tag, got, want)
		}
	}
}

func TestPluralForms(t *testing.T) {
	for tag, want := range map[string]string{
		"en": "one other", "de": "one other", "de-AT": "one other", "ar": "zero one two few many other", "ja": "other", "pl": "one few many",
	} {
		if got := strings.Join(i18n.Forms(tag), " "); got != want {
			t.Errorf("%s has the forms %s, want %s", tag, got, want)
		}
	}
	for n, want := range map[int]string{
		0: "zero", 1: "one", -1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many", 100: "other", 102: "other", 103: "few", 111: "many",
	} {
		if got := i18n.Form("ar", n); got != want {
			t.Errorf("%d in Arabic is %s, want %s", n, got, want)
		}
	}
}

func TestDates(t *testing.T) {
	w := theme(t, "en")
	for written, want := range map[string][4]string{ // medium, long, with time, in a sentence
		"2019-06-20":                {"20 June 2019", "Thursday, 20 June 2019", "20 June 2019", "on 20 June 2019"},
		"2019-06-20T12:00+02:00":    {"20 June 2019", "Thursday, 20 June 2019", "20 June 2019, 12:00 (UTC+02:00)", "on 20 June 2019"},
		"2019-06-20T12:00Z":         {"20 June 2019", "Thursday, 20 June 2019", "20 June 2019, 12:00 (UTC+00:00)", "on 20 June 2019"},
		"2019-05":                   {"May 2019", "May 2019", "May 2019", "in May 2019"},
		"2019-Q2":                   {"quarter 2 of 2019", "quarter 2 of 2019", "quarter 2 of 2019", "in quarter 2 of 2019"},
		"2019":                      {"2019", "2019", "2019", "in 2019"},
		"by 2019-06":                {"by June 2019", "by June 2019", "by June 2019", "by June 2019"},
		"by 2019-06-17T09:30-05:00": {"by 17 June 2019", "by Monday, 17 June 2019", "by 17 June 2019, 09:30 (UTC-05:00)", "by 17 June 2019"},
		"tbd":                       {"a day not known yet", "a day not known yet", "a day not known yet", "a day not known yet"},
	} {
		v, err := date.Parse(written, date.Offset{})
		if err != nil {
			t.Fatal(err)
		}
		if got := [4]string{w.Date(v), w.LongDate(v), w.DateTime(v), w.On(v)}; got != want {
			t.Errorf("%s: got %q, want %q", written, got, want)
		}
	}
	for every, want := range map[string]string{"monday": "Every Monday", "weekday": "Every weekday", "2 weeks": "Every 2 weeks"} {
		if got := w.Every(every); got != want {
			t.Errorf("every %s: got %q, want %q", every, got, want)
		}
	}
	if got := w.List("a", "b", "c"); got != "a, b, c" {
		t.Errorf("a list: %q", got)
	}
}
