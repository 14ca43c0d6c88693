package search

import (
	"strings"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/arabic"
	"github.com/blevesearch/snowballstem/danish"
	"github.com/blevesearch/snowballstem/dutch"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/finnish"
	"github.com/blevesearch/snowballstem/french"
	"github.com/blevesearch/snowballstem/german"
	"github.com/blevesearch/snowballstem/hungarian"
	"github.com/blevesearch/snowballstem/irish"
	"github.com/blevesearch/snowballstem/italian"
	"github.com/blevesearch/snowballstem/norwegian"
	"github.com/blevesearch/snowballstem/portuguese"
	"github.com/blevesearch/snowballstem/romanian"
	"github.com/blevesearch/snowballstem/russian"
	"github.com/blevesearch/snowballstem/spanish"
	"github.com/blevesearch/snowballstem/swedish"
	"github.com/blevesearch/snowballstem/tamil"
	"github.com/blevesearch/snowballstem/turkish"
)

// stemmer gives the stem of a word in lower case.
type stemmer func(raw string) string

// stemmerOf is the stemmer of a language, a BCP 47 tag. Words of a language
// that has none are their own stems.
func stemmerOf(language string) stemmer {
	var stem func(*snowballstem.Env) bool
	primary, _, _ := strings.Cut(strings.ToLower(language), "-")
	switch primary {
	case "ar":
		stem = arabic.Stem
	case "da":
		stem = danish.Stem
	case "de":
		stem = german.Stem
	case "en":
		stem = english.Stem
	case "es":
		stem = spanish.Stem
	case "fi":
		stem = finnish.Stem
	case "fr":
		stem = french.Stem
	case "ga":
		stem = irish.Stem
	case "hu":
		stem = hungarian.Stem
	case "it":
		stem = italian.Stem
	case "nb", "nn", "no":
		stem = norwegian.Stem
	case "nl":
		stem = dutch.Stem
	case "pt":
		stem = portuguese.Stem
	case "ro":
		stem = romanian.Stem
	case "ru":
		stem = russian.Stem
	case "sv":
		stem = swedish.Stem
	case "ta":
		stem = tamil.Stem
	case "tr":
		stem = turkish.Stem
	default:
		return func(raw string) string { return raw }
	}
	return func(raw string) string {
		if strings.ContainsAny(raw, "0123456789") || len(raw) > 4*longestWord {
			return raw
		}
		env := snowballstem.NewEnv(raw)
		stem(env)
		return env.Current()
	}
}
