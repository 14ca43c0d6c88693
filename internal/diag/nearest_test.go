package diag

import (
	"strings"
	"testing"
)

func TestNearest(t *testing.T) {
	known := []string{"date", "involved", "manager", "name", "steps", "team", "teams", "test", "gate"}
	tests := []struct {
		word, want string
	}{
		{"involvd", "involved"},
		{"invovled", "involved"},
		{"Involved", "involved"},
		{"managers", "manager"},
		{"naem", "name"},
		{"dat", "date"},
		{"tame", "name"}, // one slip from name, two from team
		{"step", "steps"},
		{"fate", "date"}, // date and gate are equally close
		{"tea", "team"},
		{"colour", ""},
		{"x", ""},
		{"", ""},
		{"responsible", ""},
	}
	for _, test := range tests {
		got, ok := Nearest(test.word, known)
		if got != test.want || ok != (test.want != "") {
			t.Errorf("Nearest(%q) = %q, %v, want %q", test.word, got, ok, test.want)
		}
	}
	if got, ok := Nearest("MÜLER", []string{"Müller", "Möller"}); got != "Müller" || !ok {
		t.Errorf("Nearest(MÜLER) = %q, %v", got, ok)
	}
	if _, ok := Nearest(strings.Repeat("x", 5000), []string{strings.Repeat("y", 5000)}); ok {
		t.Error("two long words without a letter in common are near")
	}
}

func TestDistance(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"", "abc", 3}, {"abc", "", 3}, {"abc", "abc", 0}, {"abc", "acb", 1},
		{"abc", "abd", 1}, {"abc", "ab", 1}, {"kitten", "sitting", 3}, {"ca", "abc", 3}, {"语言", "语文", 1},
	}
	for _, test := range tests {
		if got := Slips([]rune(test.a), []rune(test.b)); got != test.want {
			t.Errorf("Slips(%q, %q) = %d, want %d", test.a, test.b, got, test.want)
		}
	}
}
