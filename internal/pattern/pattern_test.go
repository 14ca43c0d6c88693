package pattern

import (
	"bytes"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestWords(t *testing.T) {
	for expression, want := range map[string]string{
		`release`:                    "release",
		`(?i)Release\b`:              "release",
		`\s+by (?:May|June)$`:        "by May|by June",
		`(?:un)?assigned`:            "assigned",
		`A[IP]:`:                     "AI:|AP:",
		`(?:is|are) (?:now )*on `:    "on ", // of two that are as short, the fewer
		`(?:is|are) (?:now )*going `: "going ",
		`[^()]+ \(([a-z]+)\)`:        " (",
		`x{2,3}y`:                    "xxy",
		`(?:slip)+`:                  "slip",
		`[a-z]+`:                     "",
		`(?:late)?`:                  "",
		`late|[0-9]+`:                "",
		`(?i)köln`:                   "",
		`Köln`:                       "Köln",
		"\ufffd":                     "",
	} {
		words, _ := wordsOf(expression)
		if got := strings.Join(words, "|"); got != want {
			t.Errorf("%s: %s, want %s", expression, got, want)
		}
	}
}

// FuzzPattern: a pattern answers as the expression does.
func FuzzPattern(f *testing.F) {
	for _, seed := range [][2]string{
		{`(?i)\b(?:agreed|decided) (?:for|on)|left (?:to|with) `, "It was LEFT with ops"},
		{`^([^,:]{1,60}?)[,:]?\s+(?:can|could) you ([a-z]+)`, "Lead, could you ask"},
		{`(?i)task`, "tas\u212a"},
		{`(?i)slip`, "\u017flip"},
		{`(?i)straße|ǅ`, "STRAẞE ǆ"},
		{`[\[(][*_]{0,3}(?:AI\b|To-?do:)`, "(**AI lead"},
		{`a|^$`, ""},
		{`\x{fffd}`, "\xff"},
		{`(?:a|bc){2,}d?`, "abcbcd"},
	} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, expression, text string) {
		plain, err := regexp.Compile(expression)
		if err != nil || len(expression) > 200 {
			return
		}
		p := Must(expression)
		for name, same := range map[string]bool{
			"MatchString":                p.MatchString(text) == plain.MatchString(text),
			"FindString":                 p.FindString(text) == plain.FindString(text),
			"FindStringIndex":            slices.Equal(p.FindStringIndex(text), plain.FindStringIndex(text)),
			"FindStringSubmatch":         slices.Equal(p.FindStringSubmatch(text), plain.FindStringSubmatch(text)),
			"FindStringSubmatchIndex":    slices.Equal(p.FindStringSubmatchIndex(text), plain.FindStringSubmatchIndex(text)),
			"FindAllStringIndex":         reflect.DeepEqual(p.FindAllStringIndex(text, 9), plain.FindAllStringIndex(text, 9)),
			"FindAllStringSubmatchIndex": reflect.DeepEqual(p.FindAllStringSubmatchIndex(text, 9), plain.FindAllStringSubmatchIndex(text, 9)),
			"ReplaceAllString":           p.ReplaceAllString(text, "x") == plain.ReplaceAllString(text, "x"),
		} {
			if !same {
				t.Errorf("%s(%q) of %q differs; words %q", name, text, expression, append(p.words, string(bytes.Join(p.small, []byte("|")))))
			}
		}
	})
}

// What the filter is for: a question to which the answer is no.
func BenchmarkNo(b *testing.B) {
	const expression = `(?i)\b(?:(?:agreed|decided|arranged|waiting) (?:for|on)|left (?:to|with)|(?:referred|passed|delegated) to) `
	const text = "Lead says that step 12 of the migration is not ready yet, and that the guide needs another look when it is."
	for name, match := range map[string]func(string) bool{"pattern": Must(expression).MatchString, "regexp": regexp.MustCompile(expression).MatchString} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				match(text)
			}
		})
	}
}
