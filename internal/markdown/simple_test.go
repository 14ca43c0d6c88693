package markdown

import "testing"

// FuzzSimple holds that a simple text comes out of the parser as it went in.
func FuzzSimple(f *testing.F) {
	for _, s := range []string{"", "Team size", "1. Team size", "# 3", "- x", "a-b (c) + d = 4/5", "75 %; 'so' \"it\" is", "+1", "a.b.c", "x #1", "...", "{a}", "---", "===", "lead: ship it", "http:/a.b", "a: b", "mailto:a.b", ": a", "10:30", "Über – „die“ Küste … it’s", "é→a", "1. ü", "ß.de", "π·2°"} {
		f.Add(s)
	}
	r := New(Options{})
	f.Fuzz(func(t *testing.T, s string) {
		if !simple(s) {
			return
		}
		w := r.writer(s)
		w.paragraphs(parse(inlineParser, s))
		if got, want := w.out.String(), escapeText(s); got != want || len(w.problems) > 0 {
			t.Errorf("Inline(%q) is %q, want %q (%v)", s, got, want, w.problems)
		}
		if got := words(parse(inlineParser, s), []byte(s)); got != s {
			t.Errorf("Plain(%q) is %q", s, got)
		}
	})
}
