package draw

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"Final  test\n":                    "Final test",
		"a\tb\x00c\x1b[0m\u0085d":          "a bc[0m d",
		"\u202eabc\u202c\u2066\u200f":      "abc",
		"\ufeffsoft\u00adhyphen":           "softhyphen",
		"29\u00a0d":                        "29\u00a0d",
		"\xff\uffff\U0001fffe\ufdd0":       "\ufffd\ufffd\ufffd\ufffd",
		"e\u0301\u0301\u0301\u0301x":       "e\u0301\u0301\u0301x",
		"👩\u200d👩\u200d👧":                  "👩\u200d👩\u200d👧",
		"می\u200cخواهم":                    "می\u200cخواهم",
		"a\u0301\u200d\u0301\u0301b\u0301": "a\u0301\u200d\u0301\u0301b\u0301",
	} {
		if got := clean(in); got != want {
			t.Errorf("clean(%q) = %q, want %q", in, got, want)
		}
		if got := clean(want); got != want {
			t.Errorf("cleaned again, %q is %q", want, got)
		}
	}
}

func TestClusters(t *testing.T) {
	for in, want := range map[string][]string{
		"":                nil,
		"ab":              {"a", "b"},
		"e\u0301a":        {"e\u0301", "a"},
		"👩\u200d🚀!":       {"👩\u200d🚀", "!"},
		"👍🏽x":             {"👍🏽", "x"},
		"🇩🇪🇫🇷🇺":           {"🇩🇪", "🇫🇷", "🇺"},
		"\u0301a":         {"\u0301", "a"},
		"🏳\ufe0f\u200d🌈a": {"🏳\ufe0f\u200d🌈", "a"},
	} {
		if got := clusters(in); !slices.Equal(got, want) {
			t.Errorf("clusters(%q) = %q", in, got)
		}
	}
}

func TestFit(t *testing.T) {
	s := style{size: 10}
	for _, tt := range []struct {
		text string
		room float64
		want string
	}{
		{"Release", 60, "Release"},
		{"Release", 30, "Rel…"}, // R 6.95, e 6.15, l 2.78; … 10
		{"A b c", 22, "A…"},     // no space before …
		{"Release", 3, "…"},
		{"👩\u200d🚀👩\u200d🚀", 45, "👩\u200d🚀…"},
	} {
		if got := s.fit(tt.text, tt.room); got != tt.want {
			t.Errorf("fit(%q, %v) = %q", tt.text, tt.room, got)
		}
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		text, room := clean(label(r)), 12+r.Float64()*300
		s := style{size: 10 + r.Float64()*5, bold: r.IntN(2) == 0}
		got := s.fit(text, room)
		kept := strings.TrimSuffix(got, "…")
		if s.width(got) > max(room, s.width("…")) || !utf8.ValidString(got) || !strings.HasPrefix(text, kept) {
			t.Fatalf("fit(%q, %v) = %q", text, room, got)
		}
		if lines := s.wrap(text, room); strings.Join(lines, " ") != text || len(lines) == 2 && s.width(lines[0]) > room {
			t.Fatalf("wrap(%q, %v) = %q", text, room, lines)
		}
	}
}

func TestWidth(t *testing.T) {
	if got := (style{size: 10}).width("Test"); !near(got, 6.11+6.15+5.21+3.92) {
		t.Errorf("Test is %v wide", got)
	}
	if got := (style{size: 10, bold: true}).width("Test"); !near(got, 6.82+6.78+5.95+4.78) {
		t.Errorf("Test is %v wide in bold", got)
	}
	for r := ' '; r <= '~'; r++ {
		if em(r, true) < em(r, false) || em(r, false) < 0.2 {
			t.Errorf("%c: %v, bold %v", r, em(r, false), em(r, true))
		}
	}
}

func TestAddress(t *testing.T) {
	for in, ok := range map[string]bool{
		"/releases/acropolis/": true, "../a/#b": true, "https://example.org/?a=1&b=2": true, "": true,
		"javascript:alert(1)": false, "JavaScript:alert(1)": false, " javascript:alert(1)": false, "java\nscript:alert(1)": false,
		"data:text/html,x": false, "vbscript:x": false, "/a\x00": false, "/\xff": false,
	} {
		if got := address(in); (got == in) != ok {
			t.Errorf("address(%q) = %q", in, got)
		}
	}
	if got := address("/a\" b"); got != "/a%22%20b" {
		t.Errorf("quoted: %q", got)
	}
}

func TestSpread(t *testing.T) {
	for _, tt := range []struct {
		heights, want []float64
	}{
		{[]float64{50}, []float64{50}},
		{[]float64{0}, []float64{10}},
		{[]float64{20, 40, 90}, []float64{20, 40, 90}},
		{[]float64{50, 50}, []float64{45, 55}},
		{[]float64{50, 50, 50, 80}, []float64{40, 50, 60, 80}},
		{[]float64{40, 50, 52, 54}, []float64{34, 44, 54, 64}}, // all of them together: 49 in the middle
		{[]float64{99, 99}, []float64{89, 99}},
		{[]float64{10, 11, 98, 99}, []float64{10, 20, 89, 99}},
	} {
		if got := spread(tt.heights, 10, 10, 99); !slices.EqualFunc(got, tt.want, near) {
			t.Errorf("spread(%v) = %v, want %v", tt.heights, got, tt.want)
		}
	}
	r := rand.New(rand.NewPCG(3, 4))
	for range 5000 {
		heights := make([]float64, 1+r.IntN(20))
		for i := range heights {
			heights[i] = r.Float64() * 300
		}
		slices.Sort(heights)
		got := spread(heights, 15, 6, 300)
		for i, y := range got {
			if y < 6-1e-9 || y > 300+1e-9 || i > 0 && y-got[i-1] < 15-1e-9 {
				t.Fatalf("spread(%v) = %v", heights, got)
			}
		}
	}
}
