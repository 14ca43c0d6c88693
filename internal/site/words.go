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
			for _, text := range texts(p.Value) {
				c.puts[p.Key] = append(c.puts[p.Key], valuesIn(text.Text)...)
			}
		}
	}
}

// words checks the words of one of the portal's own files.
func (c *overrides) words(file wordsFile) {
	if !isWords(file.name) {
		hint := "write the words into i18n/<language>.yaml"
		if ext := path.Ext(file.name); strings.EqualFold(ext, ".yml") || strings.EqualFold(ext, ".yaml") {
			hint = "rename it to " + strings.TrimSuffix(path.Base(file.name), ext) + ".yaml"
		}
		c.problems.Errorf(diag.Range{File: file.name}, "i18n/file", hint, "words are read from .yaml files")
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
		c.text(p.Key, p.Value)
		return
	}
	other := false
	for _, form := range p.Value.Pairs {
		other = other || form.Key == "other"
		if !slices.Contains(forms[:], form.Key) {
			c.problems.Errorf(form.KeyAt, "i18n/word", "write one of: "+strings.Join(forms[:], ", "), "a word has no form %q", form.Key)
			continue
		}
		c.text(p.Key, form.Value)
	}
	if !other {
		c.problems.Errorf(p.KeyAt, "i18n/word", "add other: with the form for every other number", "the word %q has no form `other`", p.Key)
	}
}

// texts are the forms of a word.
func texts(n *source.Node) []*source.Node {
	if n.Kind != source.Mapping {
		return []*source.Node{n}
	}
	var out []*source.Node
	for _, form := range n.Pairs {
		out = append(out, form.Value)
	}
	return out
}

var valueRE = regexp.MustCompile(`\{\{-?\s*\.([A-Za-z_][A-Za-z0-9_]*)`)

// valuesIn are the names of the values that are put into a text.
func valuesIn(text string) []string {
	var names []string
	for _, m := range valueRE.FindAllStringSubmatch(text, -1) {
		names = append(names, m[1])
	}
	return names
}

// putIn warns of values that the theme does not put into a word: nothing would
// stand in their place. A portal's own templates may put in what they like.
func (c *overrides) putIn(word string, n *source.Node) {
	if len(c.templates) > 0 || !slices.Contains(c.known, word) {
		return
	}
	known := slices.Compact(slices.Sorted(slices.Values(c.puts[word])))
	for _, name := range valuesIn(n.Text) {
		if name == "count" || slices.Contains(known, name) {
			continue
		}
		hint := "take it out: no values are put into this word"
		if near, ok := diag.Nearest(name, known); ok {
			hint = "did you mean {{ ." + near + " }}?"
		} else if len(known) > 0 {
			hint = "write {{ ." + strings.Join(known, " }} or {{ .") + " }}"
		}
		c.problems.Warnf(n.At, "i18n/value", hint, "no value called %s is put into the word %q", name, word)
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
func (c *overrides) text(word string, n *source.Node) {
	switch {
	case n.Kind == source.Null:
		c.problems.Errorf(n.At, "i18n/word", `write a text; "" says nothing`, "a word without a text")
	case n.Kind != source.Scalar:
		c.problems.Errorf(n.At, "i18n/word", "write a text, or its plural forms: {one: …, other: …}", "a word must be a text, not %s", n.Kind)
	case n.Plain && notText.MatchString(n.Text):
		c.problems.Errorf(n.At, "i18n/word", "put it in quotes: \""+n.Text+"\"", "a word must be a text, and %s is none in YAML", n.Text)
	case c.values(n):
		c.putIn(word, n)
	}
}

var wordErrorRE = regexp.MustCompile(`^template: word:(\d+)(?::\d+)?: (.*)$`)

// values checks the places in a word where values are put in, and reports
// whether they can be read.
func (c *overrides) values(n *source.Node) bool {
	_, err := template.New("word").Parse(n.Text)
	if err == nil {
		return true
	}
	at, message := n.At, firstLine(err.Error())
	if m := wordErrorRE.FindStringSubmatch(message); m != nil {
		message = m[2]
		at = braces(n, m[1], at)
	}
	c.problems.Errorf(at, "i18n/template", "write values as in the theme's own words: {{ .count }}", "a value in this word cannot be read: %s", message)
	return false
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
