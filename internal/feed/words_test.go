package feed

import (
	"testing"

	"slipway/internal/date"
)

func TestClean(t *testing.T) {
	for text, want := range map[string]string{
		"":                               "",
		" a  b\t\nc ":                    "a b c",
		"x\r\ny\rz\u2028q\u0085":         "x y z q",
		"a\x01b\x7fc\u009f\ufffe":        "abc",
		"bad \xff\xfe bytes":             "bad \ufffd bytes",
		"\u05d0 \u200f right to left ä😀": "\u05d0 \u200f right to left ä😀",
	} {
		if got := clean(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

func TestWords(t *testing.T) {
	parse := func(s string) date.Value {
		v, err := date.Parse(s, date.Offset{})
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	for written, want := range map[string]string{
		"2019-06-20":                "20 June 2019",
		"2019-06-20T12:00+02:00":    "20 June 2019, 12:00 (UTC+02:00)",
		"2019-06-20T12:00Z":         "20 June 2019, 12:00 (UTC+00:00)",
		"2019-06":                   "June 2019",
		"2019-Q2":                   "quarter 2 of 2019",
		"2019":                      "2019",
		"by 2019-06":                "by June 2019",
		"by 2019-06-17T09:30-05:00": "by 17 June 2019, 09:30 (UTC-05:00)",
		"tbd":                       "a day not known yet",
	} {
		if got := inWords(parse(written)); got != want {
			t.Errorf("%s in words is %q, want %q", written, got, want)
		}
	}
	for _, c := range []struct{ later, earlier, want string }{
		{"2019-06-20", "2019-06-20", "the same day"},
		{"2019-06-21", "2019-06-20", "1 day later"},
		{"2019-06-18", "2019-06-20", "2 days earlier"},
		{"2019-06", "2019-06-02", "between 1 day earlier and 28 days later"},
		{"by 2019-06-25", "2019-06-20", "at most 5 days later"},
		{"by 2019-06-15", "2019-06-20", "at least 5 days earlier"},
		{"by 2019-06-20", "2019-06-20", "not later"},
		{"2019-06-20", "by 2019-06-15", "at least 5 days later"},
		{"2019-06-20", "by 2019-06-25", "at most 5 days earlier"},
		{"2019-06-20", "by 2019-06-20", "not earlier"},
		{"tbd", "2019-06-20", ""},
	} {
		if got := slipInWords(date.Sub(parse(c.later), parse(c.earlier))); got != c.want {
			t.Errorf("%s less %s is %q, want %q", c.later, c.earlier, got, c.want)
		}
	}
}
