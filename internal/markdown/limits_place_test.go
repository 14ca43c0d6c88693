package markdown

import (
	"strings"
	"testing"
)

// A text that is too long is reported where its words begin, as nothing is to be seen above.
func TestPlaceOfTooMuch(t *testing.T) {
	long := strings.Repeat("word ", maxBytes/5+1)
	for text, want := range map[string]int{long: 1, "\n\n" + long: 3, " \n\t\r\n" + long: 3} {
		if p, ok := tooMuch(text, true); !ok || p.Line != want {
			t.Errorf("%.10q: line %d, want %d", text, p.Line, want)
		}
	}
}
