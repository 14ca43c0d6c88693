package pages

import (
	"strconv"
	"strings"
)

// Words are the words of the theme by their key in i18n, for what is finished
// before templates come in: the charts.
type Words map[string]Word

// Word is one entry of i18n: for the number one, and for all others. An entry
// without forms has both the same.
type Word struct{ One, Other string }

// Forms are the plural forms of a word.
func (w Words) Forms(key string) map[string]string {
	return map[string]string{"one": w[key].One, "other": w[key].Other}
}

// say gives the words of a key with what they ask for put in: {{ .count }},
// and pairs of a name and its text.
func (w Words) say(key string, count int, pairs ...string) string {
	text := w[key].Other
	if count == 1 {
		text = w[key].One
	}
	text = strings.ReplaceAll(text, "{{ .count }}", strconv.Itoa(count))
	for i := 0; i+1 < len(pairs); i += 2 {
		text = strings.ReplaceAll(text, "{{ ."+pairs[i]+" }}", pairs[i+1])
	}
	return text
}
