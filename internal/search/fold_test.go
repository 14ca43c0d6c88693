package search

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// Cases that the reader's side is held to as well, by internal/e2e.
func wordCases(tb testing.TB) map[string][]string {
	data, err := os.ReadFile("testdata/words.json")
	if err != nil {
		tb.Fatal(err)
	}
	var cases map[string][]string
	if err := json.Unmarshal(data, &cases); err != nil {
		tb.Fatal(err)
	}
	return cases
}

func forms(text string) []string {
	out := []string{}
	for _, w := range wordsOf(text) {
		out = append(out, w.form)
	}
	return out
}

func TestWords(t *testing.T) {
	for text, want := range wordCases(t) {
		if got := forms(text); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestWordsKeepWhatStemmersKnow(t *testing.T) {
	got := wordsOf("Häuser und 東京")
	want := []word{{"hauser", "häuser"}, {"und", "und"}, {form: "東京"}, {form: "京"}}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestStems(t *testing.T) {
	for _, c := range []struct{ language, a, b string }{
		{"en", "releases", "released"}, {"en-GB", "tested", "testing"}, {"de", "häuser", "haus"}, {"de-AT", "prüfungen", "prüfung"},
		{"ar", "كتاب", "كتابان"}, {"fr", "continuer", "continué"}, {"ru", "красивая", "красивые"},
	} {
		stem := stemmerOf(c.language)
		if stem(c.a) != stem(c.b) {
			t.Errorf("%s: %s and %s have the stems %s and %s", c.language, c.a, c.b, stem(c.a), stem(c.b))
		}
	}
	if got := stemmerOf("xx")("releases"); got != "releases" {
		t.Errorf("no stemmer: got %s", got)
	}
	if got := stemmerOf("en")("0.2.0s"); got != "0.2.0s" {
		t.Errorf("a version: got %s", got)
	}
}

func FuzzWords(f *testing.F) {
	for text := range wordCases(f) {
		f.Add(text)
	}
	stem := []stemmer{stemmerOf("en"), stemmerOf("de"), stemmerOf("ar"), stemmerOf("tr")}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		for _, w := range wordsOf(text) {
			if w.form == "" || strings.ContainsAny(w.form, " ;,*_\"\\") || utf8.RuneCountInString(w.form) > longestWord {
				t.Errorf("%q: the word %q", text, w.form)
			}
			for _, s := range stem {
				s(w.raw)
			}
		}
		// What the reader's side does: fold all, then find words.
		var folded []string
		eachRun(fold(text), func(run string, unspaced bool) {
			if unspaced {
				folded = append(folded, pairs(run)...)
			} else if form := cut(bare(run)); form != "" {
				folded = append(folded, form)
			}
		})
		if got := forms(text); !slices.Equal(got, folded) && len(got)+len(folded) > 0 {
			t.Errorf("%q: %q as a text, %q as a query", text, got, folded)
		}
	})
}
