package feed

import "testing"

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
