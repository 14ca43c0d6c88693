package date

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func addTexts(f *testing.F) {
	for _, s := range sorted {
		f.Add(s)
	}
	for _, s := range []string{
		"20.06.19", "06.11.19, 12:00 (GMT+2)", "18. June 11:00GMT+2", "on the 15th of May at the latest", "dd.mm.yy",
		"Mondays at 10:00 GMT+2", "7-9 days after launch", "2019-06-20T24:00", "2019-06-20T12:00:30.5−05:30", "Q2 2019",
		"Engineering Planning 4/2/2018", "2018-04-02 Weekly sync (Monday)", "25. 3. 2018", "April 2, '18", "2018-Apr-02",
		"Release 1.2.3", "1/100", "#1", "v2018", "tbd:\n", "by by 2019", "Ⅻ/2/2018", "\xff2018-04-02\xff",
	} {
		f.Add(s)
	}
}

func FuzzParse(f *testing.F) {
	addTexts(f)
	f.Fuzz(func(t *testing.T, s string) {
		v, err := Parse(s, zone)
		if err != nil {
			checkError(t, s, err)
			return
		}
		again, err := Parse(v.String(), Offset{})
		if err != nil || again != v || again.String() != v.String() {
			t.Fatalf("%q is %q, which reads back as %q, %v", s, v, again, err)
		}
		if (v.Kind() == Absent) != (s == "") || Compare(v, again) != 0 {
			t.Fatalf("%q is %v", s, v.Kind())
		}
		first, ok1 := v.Earliest()
		last, ok2 := v.Latest()
		if ok1 && (!ok2 || last.Before(first)) {
			t.Fatalf("%q is %s..%s", s, first, last)
		}
	})
}

func FuzzParseOrdered(f *testing.F) {
	addTexts(f)
	f.Fuzz(func(t *testing.T, s string) {
		var found []Day
		for _, order := range []Order{NoOrder, YMD, DMY, MDY} {
			d, err := ParseOrdered(s, order)
			if err != nil {
				checkError(t, s, err)
				continue
			}
			if again, err := ParseOrdered(d.String(), order); err != nil || again != d {
				t.Fatalf("%q is %s, which reads back as %s, %v", s, d, again, err)
			}
			if found = append(found, d); order == YMD && found[0] != d {
				t.Fatalf("%q is %s without an order, %s with the year first", s, found[0], d)
			}
		}
		// What is read without an order is read so, or refused, in every order.
		if d, err := ParseOrdered(s, NoOrder); err == nil {
			for _, other := range found {
				if other != d {
					t.Fatalf("%q is %s, though %s is possible", s, d, other)
				}
			}
		}
	})
}

func FuzzFindInHeading(f *testing.F) {
	addTexts(f)
	f.Fuzz(func(t *testing.T, s string) {
		start, end, ok := FindInHeading(s)
		if !ok {
			return
		}
		if start < 0 || end <= start || end > len(s) {
			t.Fatalf("%q: %d..%d", s, start, end)
		}
		WeekdayBeside(s, start, end)
		text := s[start:end]
		if again, stop, ok := FindInHeading(text); !ok || again != 0 || stop != len(text) {
			t.Fatalf("%q found in %q, but %q in itself", text, s, text[again:stop])
		}
		if _, err := ParseOrdered(text, MDY); err != nil {
			checkError(t, text, err)
			if strings.Contains(err.Error(), "is not a date with") {
				t.Fatalf("%q found in %q: %v", text, s, err)
			}
		}
	})
}

// checkError holds for every error of the package: it says why in one line,
// and what to do.
func checkError(t *testing.T, s string, err error) {
	t.Helper()
	p, ok := err.(*ParseError)
	if !ok {
		t.Fatalf("%q: %v is a %T", s, err, err)
	}
	if p.Input != s || p.Reason == "" || p.Hint == "" || strings.ContainsAny(p.Reason+p.Hint, "\r\n") || !utf8.ValidString(p.Error()) {
		t.Fatalf("%q: %#v", s, p)
	}
}
