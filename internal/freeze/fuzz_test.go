package freeze

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// FuzzWords: what plan.sum holds of a text is the text, whatever stands in it;
// more white space between words does not change it, and a negation does.
func FuzzWords(f *testing.F) {
	for _, s := range []string{
		"", "The node must not stop.", "a [link](https://example.org) and `code`", "~~no~~ 48h, 4.5 % -3 – 7–9", "- [x] a\n- [ ] b",
		"Ru\u0308ckkehr don’t e.g. v5.5+n.0?", "1. a\n2. b", "> 10\n\n| a | b |\n|---|---|\n", "done.Then &lt; \u200b U+200B ✅️", "a . b .. c ... `.` `a.`",
		"https://a.example. www.example.org x@y.org <!-- c -->",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		words := read(text)
		line := write(words)
		if strings.ContainsAny(line, "\n\r") {
			t.Fatalf("%q takes more than a line: %q", text, line)
		}
		again := unwrite(line)
		if write(again) != line {
			t.Fatalf("%q is read back as %q", line, write(again))
		}
		if d := compareProse(again, words); d != nil {
			t.Fatalf("%q has changed by itself: %s", text, d)
		}
		if d := compareProse(words, append(read("never"), words...)); d == nil {
			t.Fatalf("%q with never before it is the same", text)
		}
		if len(words) > 0 && compareProse(words, words[1:]) == nil {
			t.Fatalf("%q without its first word is the same", text)
		}
	})
}

// FuzzParse: whatever stands in plan.sum, it is refused or written back alike.
func FuzzParse(f *testing.F) {
	f.Add(header + "\nname h1:x name\n")
	f.Add(header + "\na.b.c " + digest(kindText, "some words. Here") + " text some words. Here\n")
	f.Add(header + "\nl " + digest(kindList, "3") + " list 3\nl.2 h1: none\n")
	f.Add(header + "\ne " + digest(kindEntries, "a b") + " entries a b\n")
	f.Fuzz(func(t *testing.T, text string) {
		var problems diag.List
		facts := Parse("plan.sum", text, &problems)
		if (facts == nil) != (problems.Count(diag.Error) > 0) {
			t.Fatalf("%q: %v", text, problems.Sorted())
		}
		if facts == nil {
			return
		}
		if changes := Compare(facts, facts); len(changes) > 0 {
			t.Fatalf("%q has changed by itself: %+v", text, changes)
		}
	})
}

// TestLongTexts: no text takes long, however it is made.
func TestLongTexts(t *testing.T) {
	for _, unit := range []string{"a-", "a/b ", "a.", "1:", "*a* ", "`a` ", "not ", "\u200b", "'a", "- a\n", "é"} {
		text := strings.Repeat(unit, 300_000/len(unit))
		words := read(text)
		if compareProse(unwrite(write(words)), words) != nil {
			t.Errorf("%q has changed by itself", unit)
		}
		compareProse(words, read(text[:len(text)/2]+" slow "+text[len(text)/2:]))
	}
}

// FuzzSerialisation: a text is the same fact in quotes, in a block, and with
// its lines broken at other words.
func FuzzSerialisation(f *testing.F) {
	f.Add("The node must not stop. It waits 48h.")
	f.Add("it's \"quoted\" and [linked](https://example.org)")
	f.Add("one `code` two ~~three~~ four")
	f.Fuzz(func(t *testing.T, text string) {
		fields := strings.Fields(text)
		text = strings.Join(fields, " ")
		if len(fields) == 0 || !utf8.ValidString(text) || strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsPrint(r) }) || strings.ContainsAny(text[:1], "#>*+-=`~|0123456789[<&:") || strings.Contains(text, "|") {
			return // where a line may begin with what starts a block, breaking it has a meaning
		}
		var sums []string
		for _, value := range []string{
			"'" + strings.ReplaceAll(text, "'", "''") + "'",
			"|\n  " + text,
			">-\n  " + text + "\n",
			"{text: '" + strings.ReplaceAll(text, "'", "''") + "'}",
		} {
			var problems diag.List
			n := source.ParseYAML("plan.yaml", []byte("name: Orbit\noverview: "+value+"\n"), &problems)
			if problems.Count(diag.Error) > 0 {
				return
			}
			r := &portal.Release{PlanNode: n}
			source.Decode(n, &r.Plan, &problems)
			sums = append(sums, string(Of(r).Sum()))
		}
		for _, s := range sums[1:] {
			if s != sums[0] {
				t.Fatalf("%q is\n%s\nand\n%s", text, sums[0], s)
			}
		}
	})
}
