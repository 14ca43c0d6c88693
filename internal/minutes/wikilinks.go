package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// withoutWikiLinks leaves the words of links as wikis write them: "[[lead]]", "[[lead|L]]".
func withoutWikiLinks(s string) string {
	if !strings.Contains(s, "[[") {
		return s
	}
	return wikiLink.ReplaceAllString(wikiSpeaker.ReplaceAllString(s, "[$1] $2"), "$1$2")
}

// wikiSpeaker finds such a link in front of a sentence that begins behind it, as names of who
// speaks stand in brackets.
var wikiSpeaker = pattern.Must(`^\[\[(?:[^\[\]|]{1,80}\|)?([^\[\]|]{1,80})\]\] (\p{Lu}[\p{L}'’]* [\p{Ll}])`)

var wikiLink = pattern.Must(`\[\[(?:[^\[\]|]{1,80}\|)?([^\[\]|]{1,80})\]\]([^(]|$)`)
