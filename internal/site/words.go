package site

import (
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"text/template"

	"slipway/internal/diag"
	"slipway/internal/source"
)

// wordsFile is a file of words in one language.
type wordsFile struct {
	name string
	data []byte
}

func isWords(name string) bool {
	return strings.HasPrefix(name, "i18n/") && path.Ext(name) == ".yaml"
}

// themeWords collects the names of the words that the theme says.
func (c *overrides) themeWords(name string, data []byte) {
	if n := source.ParseYAML(name, data, &diag.List{}); n != nil {
		for _, p := range n.Pairs {
			c.known = append(c.known, p.Key)
		}
	}
}

// words checks the words of one of the portal's own files.
func (c *overrides) words(file wordsFile) {
	if !isWords(file.name) {
		c.problems.Errorf(diag.Range{File: file.name}, "i18n/file", "write the words into i18n/<language>.yaml", "words are read from .yaml files")
		return
	}
	n := source.ParseYAML(file.name, file.data, c.problems)
	if n == nil || n.Kind == source.Null {
		return
	}
	if n.Kind != source.Mapping {
		c.problems.Errorf(n.At, "i18n/word", "write one word a line, `home: Home`", "a file of words is a mapping, not %s", n.Kind)
		return
	}
	for _, p := range n.Pairs {
		c.word(p)
	}
}

// reserved are the keys by which the reader of words tells the forms of one
// word from several words.
var reserved = [...]string{
	"id", "description", "hash", "leftdelim", "rightdelim", "translation",
	"zero", "one", "two", "few", "many", "other",
}

// forms are the plural forms of a word.
var forms = [...]string{"zero", "one", "two", "few", "many", "other"}

// word checks one word: that somebody says it, and that it can be said.
func (c *overrides) word(p source.Pair) {
	switch {
	case slices.Contains(reserved[:], strings.ToLower(p.Key)):
		c.problems.Errorf(p.KeyAt, "i18n/word", "give the word another name", "%q cannot be the name of a word", p.Key)
		return
	case !slices.Contains(c.known, p.Key):
		c.unknownWord(p)
	}
	if p.Value.Kind != source.Mapping {
		c.text(p.Value)
		return
	}
	other := false
	for _, form := range p.Value.Pairs {
		other = other || form.Key == "other"
		if !slices.Contains(forms[:], form.Key) {
			c.problems.Errorf(form.KeyAt, "i18n/word", "write one of: "+strings.Join(forms[:], ", "), "a word has no form %q", form.Key)
			continue
		}
		c.text(form.Value)
	}
	if !other {
		c.problems.Errorf(p.KeyAt, "i18n/word", "add other: with the form for every other number", "the word %q has no form `other`", p.Key)
	}
}

// unknownWord warns of a word that the theme does not have, unless one of the
// templates says it. Where templates put its name together, as the data may
// want, only a name close to one of the theme's is taken for a slip.
func (c *overrides) unknownWord(p source.Pair) {
	whole, begin := c.use(p.Key)
	var ends []string
	for _, k := range c.known {
		if end, ok := strings.CutPrefix(k, begin); ok {
			ends = append(ends, end)
		}
	}
	near, ok := diag.Nearest(strings.TrimPrefix(p.Key, begin), ends)
	if whole || begin != "" && !ok {
		return
	}
	hint := "look for the name of the word in the theme's i18n/en.yaml"
	if ok {
		hint = "did you mean `" + begin + near + "`?"
	}
	c.problems.Warnf(p.KeyAt, "i18n/unknown-word", hint, "no template says the word %q", p.Key)
}

// notText is what a YAML reader without our rules takes for a number, a truth
// value or nothing.
var notText = regexp.MustCompile(`(?i)^(?:true|false|null|~|[-+]?\.(?:inf|nan)|\.nan|[-+]?0[xob][0-9a-f_]+|[-+]?(?:[0-9][0-9_]*|[0-9_]*\.[0-9]+(?:e[-+]?[0-9]+)?|[0-9]+\.))$`)

// text checks one form of a word.
func (c *overrides) text(n *source.Node) {
	switch {
	case n.Kind == source.Null:
		c.problems.Errorf(n.At, "i18n/word", `write a text; "" says nothing`, "a word without a text")
	case n.Kind != source.Scalar:
		c.problems.Errorf(n.At, "i18n/word", "write a text, or its plural forms: {one: …, other: …}", "a word must be a text, not %s", n.Kind)
	case n.Plain && notText.MatchString(n.Text):
		c.problems.Errorf(n.At, "i18n/word", "put it in quotes: \""+n.Text+"\"", "a word must be a text, and %s is none in YAML", n.Text)
	default:
		c.values(n)
	}
}

var wordErrorRE = regexp.MustCompile(`^template: word:(\d+)(?::\d+)?: (.*)$`)

// values checks the places in a word where values are put in.
func (c *overrides) values(n *source.Node) {
	_, err := template.New("word").Parse(n.Text)
	if err == nil {
		return
	}
	at, message := n.At, firstLine(err.Error())
	if m := wordErrorRE.FindStringSubmatch(message); m != nil {
		message = m[2]
		at = braces(n, m[1], at)
	}
	c.problems.Errorf(at, "i18n/template", "write values as in the theme's own words: {{ .count }}", "a value in this word cannot be read: %s", message)
}

// braces marks the line of a word that is wrong, from the braces on.
func braces(n *source.Node, line string, whole diag.Range) diag.Range {
	lines := strings.Split(n.Text, "\n")
	for i, text := range lines {
		column := strings.Index(text, "{{")
		if column < 0 || len(lines) > 1 && line != strconv.Itoa(i+1) {
			continue
		}
		begin := len([]rune(text[:column])) + 1
		return n.Place(i+1, begin, len([]rune(text))+1)
	}
	return whole
}
