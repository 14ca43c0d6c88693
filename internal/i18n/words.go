// Package i18n says what the theme says, in the language of the reader: its
// words by key, with the plural forms and the dates of that language. The words
// are those that templates know as T, from the same files, so that pages,
// charts and feeds speak alike.
//
// It refuses to know where words come from: which files, and in which order,
// is for the caller to say.
package i18n

import (
	"maps"
	"regexp"
	"strconv"
	"strings"
	"text/template"

	"golang.org/x/text/language"

	"slipway/internal/source"
)

// Words are the words of the theme in one language. The zero value has none.
type Words struct {
	tag   language.Tag
	words map[string]word
}

// word is a word in its plural forms; one without has only form "other".
type word map[string]string

// New gives the words of a language, a BCP 47 tag, from files of words. A word
// of a later file stands in for that of an earlier one, as a whole. Files that
// are nil or wrong have no words.
func New(tag string, files ...*source.Node) Words {
	w := Words{tag: language.Make(tag), words: map[string]word{}}
	for _, n := range files {
		if n == nil {
			continue
		}
		for _, p := range n.Pairs {
			switch p.Value.Kind {
			case source.Scalar:
				w.words[p.Key] = word{other: p.Value.Text}
			case source.Mapping:
				forms := word{}
				for _, form := range p.Value.Pairs {
					forms[form.Key] = form.Value.Text
				}
				w.words[p.Key] = forms
			}
		}
	}
	return w
}

// Language is the tag of the language, as templates write it into pages.
func (w Words) Language() string { return w.tag.String() }

// Direction is the way that the language is written: "ltr" or "rtl".
func (w Words) Direction() string {
	script, _ := w.tag.Script()
	switch script.String() {
	case "Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa":
		return "rtl"
	}
	return "ltr"
}

// value is a place in a word where a value is put in.
var value = regexp.MustCompile(`\{\{-?\s*\.([A-Za-z_]+)\s*-?\}\}`)

// Say gives the words of a key, in the form for a number, with values put in:
// {{ .count }}, and pairs of a name and its text. A value that is not given
// leaves an empty place, and so does a word that is not there.
func (w Words) Say(key string, count int, pairs ...string) string {
	forms := w.words[key]
	text, ok := forms[form(w.tag, count)]
	if !ok {
		text = forms[other]
	}
	if !strings.Contains(text, "{{") {
		return text
	}
	values := map[string]string{"count": strconv.Itoa(count)}
	for i := 0; i+1 < len(pairs); i += 2 {
		values[pairs[i]] = pairs[i+1]
	}
	if strings.Contains(value.ReplaceAllString(text, ""), "{{") {
		return execute(text, values)
	}
	return value.ReplaceAllStringFunc(text, func(place string) string {
		return values[value.FindStringSubmatch(place)[1]]
	})
}

// execute puts values into a word that a portal has written as a template:
// templates say such words as well. One that is wrong has been reported where
// words are checked.
func execute(text string, values map[string]string) string {
	var out strings.Builder
	t, err := template.New("word").Option("missingkey=zero").Parse(text)
	if err != nil || t.Execute(&out, values) != nil {
		return ""
	}
	return out.String()
}

// Territory is the language with the country that Open Graph wants, de_DE: the
// tag's own, or the one where most people speak it.
func (w Words) Territory() string {
	base, _ := w.tag.Base()
	region, _ := w.tag.Region()
	return base.String() + "_" + region.String()
}

// Forms are the plural forms of a word by their name; one without has only
// "other".
func (w Words) Forms(key string) map[string]string { return maps.Clone(w.words[key]) }

// List puts parts into one run of words: "a, b, c".
func (w Words) List(parts ...string) string {
	out := ""
	for i, part := range parts {
		if i > 0 {
			out += w.Say("list_separator", 0)
		}
		out += part
	}
	return out
}
