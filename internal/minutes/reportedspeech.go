package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// tellsOn reads who takes something on in a sentence that goes on telling what somebody said,
// as formal minutes do: "Ops replied that it is late. She would ask the vendor."
func (a *account) tellsOn(s string, words []string) []string {
	if !a.telling || !strings.Contains(s, " would ") || slices.ContainsFunc(words, depends) {
		return nil
	}
	would := func(words []string) bool {
		for len(words) > 2 && lightly(words[1]) {
			words = words[1:]
		}
		return len(words) > 2 && handy(words[1]) && !remarks(words[1]) && !wishes(words[1])
	}
	if len(words) > 1 && words[1] == "would" {
		switch words[0] {
		case "He", "She":
			if would(words[1:]) {
				return a.heOrShe()
			}
			return nil
		}
	}
	return a.leading(s, func(words []string) bool { return words[0] == "would" && would(words) })
}

// told finds that a sentence tells what somebody said.
var toldThat = pattern.Must(`\b(?:said|replied|answered|confirmed|explained|noted|advised|stated|reported|responded|added|clarified|informed [a-z ]{1,30}|told [a-z ]{1,30}|assured [a-z ]{1,30}|mentioned|pointed out) that\b`)
