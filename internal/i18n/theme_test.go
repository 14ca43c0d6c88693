package i18n_test

import (
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"golang.org/x/net/html"

	"slipway/internal/date"
	"slipway/internal/i18n"
	"slipway/internal/source"
)

// root is the folder of the theme.
var root = os.DirFS("../..")

// wordFiles reads the theme's files of words by language.
func wordFiles(t *testing.T) map[string]*source.Node {
	t.Helper()
	names, err := fs.Glob(root, "i18n/*")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*source.Node{}
	for _, name := range names {
		text, err := fs.ReadFile(root, name)
		if err != nil {
			t.Fatal(err)
		}
		out[strings.TrimSuffix(path.Base(name), ".yaml")] = file(t, name, string(text))
	}
	if out["en"] == nil {
		t.Fatal("there is no i18n/en.yaml")
	}
	return out
}

// formsOf gives the forms of a word; one without forms has only "other".
func formsOf(n *source.Node) map[string]string {
	if n.Kind == source.Scalar {
		return map[string]string{"other": n.Text}
	}
	out := map[string]string{}
	for _, p := range n.Pairs {
		out[p.Key] = p.Value.Text
	}
	return out
}

var places = regexp.MustCompile(`\{\{ \.([a-z_]+) \}\}|\{([a-z]+)\}|(%s)`)

// valuesOf lists what is put into a text, sorted, without the number that a
// form stands for.
func valuesOf(text string) string {
	var out []string
	for _, m := range places.FindAllStringSubmatch(text, -1) {
		if name := m[1] + m[2] + m[3]; name != "count" && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

// Every language of the theme says every word, with the plural forms that the
// language has, and puts the same values in as English does.
func TestLanguagesAreComplete(t *testing.T) {
	files := wordFiles(t)
	english := files["en"]
	for tag, n := range files {
		need := i18n.Forms(tag)
		seen := map[string]bool{}
		for _, p := range n.Pairs {
			seen[p.Key] = true
			original := english.Get(p.Key)
			if original == nil {
				t.Errorf("%s: %s is not a word of i18n/en.yaml", p.KeyAt, p.Key)
				continue
			}
			forms, model := formsOf(p.Value), formsOf(original)
			if p.Value.Kind == source.Mapping {
				for _, form := range need {
					if forms[form] == "" {
						t.Errorf("%s: %s has no form %q", p.KeyAt, p.Key, form)
					}
				}
			} else if original.Kind == source.Mapping && len(need) > 1 {
				t.Errorf("%s: %s needs the forms %s", p.KeyAt, p.Key, strings.Join(need, ", "))
			}
			for form, text := range forms {
				like, ok := model[form]
				if !ok {
					like = model["other"]
				}
				if got, want := valuesOf(text), valuesOf(like); got != want {
					t.Errorf("%s: %s, form %q: it puts in [%s], English [%s]", p.KeyAt, p.Key, form, got, want)
				}
				if strings.Contains(places.ReplaceAllString(text, ""), "{") {
					t.Errorf("%s: %s: values are written {{ .count }}", p.KeyAt, p.Key)
				}
				counts := strings.Contains(text, "{{ .count }}")
				if exact := slices.Contains([]string{"zero", "one", "two"}, form); !exact && counts != strings.Contains(like, "{{ .count }}") {
					t.Errorf("%s: %s, form %q: one language says the number, and the other does not", p.KeyAt, p.Key, form)
				}
			}
		}
		for _, p := range english.Pairs {
			if !seen[p.Key] {
				t.Errorf("i18n/%s.yaml has no word %s", tag, p.Key)
			}
		}
	}
}

// Dates of every language can be told apart.
func TestLanguagesWriteDates(t *testing.T) {
	for tag := range wordFiles(t) {
		w := theme(t, tag)
		for _, format := range []string{i18n.Brief, i18n.Short, i18n.Medium, i18n.Long} {
			written := map[string]bool{}
			first, _ := date.NewDay(2019, time.January, 1)
			for day := first; day.Year() == 2019; day = day.AddDays(1) {
				text := w.Day(format, day)
				if format != i18n.Brief && format != i18n.Short && !strings.Contains(text, "2019") {
					t.Fatalf("%s: %s gives %q", tag, format, text)
				}
				written[text] = true
			}
			if len(written) != 365 {
				t.Errorf("%s: %s gives %d days of a year", tag, format, len(written))
			}
		}
		short := map[string]bool{}
		for m := time.January; m <= time.December; m++ {
			short[w.ShortMonth(m)] = true
		}
		if len(short) != 12 || short[""] {
			t.Errorf("%s: %d short names of months", tag, len(short))
		}
	}
}

var (
	literal  = regexp.MustCompile(`"([a-z][a-z0-9_]*)(%[sv](s?))?"`)
	comments = regexp.MustCompile(`(?m)^\s*//.*$`)
)

// uses reads what templates and Go say: words, and beginnings of words that are
// completed by data.
func uses(t *testing.T) (words, begins map[string]bool, files int) {
	t.Helper()
	words, begins = map[string]bool{}, map[string]bool{}
	for _, dir := range []string{"layouts", "internal/pages", "internal/feed", "internal/i18n", "internal/check", "internal/search", "cmd/slipway"} {
		err := fs.WalkDir(root, dir, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || strings.HasSuffix(name, "_test.go") || !strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, ".html") {
				return err
			}
			text, err := fs.ReadFile(root, name)
			files++
			// In Go a key may travel in a variable before it is said, so that
			// any literal counts; so it may in a template.
			for _, m := range literal.FindAllStringSubmatch(comments.ReplaceAllString(string(text), ""), -1) {
				switch {
				case m[2] != "" || strings.HasSuffix(m[1], "_"):
					begins[m[1]] = true
				default:
					words[m[1]] = true
				}
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return words, begins, files
}

// No word of the theme is left that nobody says.
func TestWordsAreSaid(t *testing.T) {
	words, begins, files := uses(t)
	if files < 100 {
		t.Fatalf("only %d files", files)
	}
	for _, p := range wordFiles(t)["en"].Pairs {
		ok := words[p.Key]
		for i, c := range p.Key {
			ok = ok || c == '_' && begins[p.Key[:i+1]]
		}
		if !ok {
			t.Errorf("%s: nobody says %s", p.KeyAt, p.Key)
		}
	}
}

// Go says only words that there are. Templates are looked through in pages.
func TestGoSaysWordsThatThereAre(t *testing.T) {
	english := wordFiles(t)["en"]
	call := regexp.MustCompile(`(?:\bSay|\blabel|\badd)\("([a-z0-9_]+[a-z0-9])"[,)]`)
	for _, dir := range []string{"internal/pages", "internal/feed", "internal/i18n", "cmd/slipway"} {
		names, err := fs.Glob(root, dir+"/*.go")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			text, err := fs.ReadFile(root, name)
			if err != nil {
				t.Fatal(err)
			}
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			for _, m := range call.FindAllStringSubmatch(string(text), -1) {
				if strings.Contains(m[0], "add(") {
					continue
				}
				if english.Get(m[1]) == nil {
					t.Errorf("%s says %s, which is not a word of i18n/en.yaml", name, m[1])
				}
			}
		}
	}
}

var (
	action = regexp.MustCompile(`(?s)\{\{.*?\}\}`)
	quoted = regexp.MustCompile(`"([^"\\]*)"`)
	phrase = regexp.MustCompile(`\pL\pL+ +\pL\pL`)
)

// verbatim are the elements whose text is no language that people speak.
var verbatim = []string{"code", "kbd", "samp"}

// symbols are letters that are the same in every language.
var symbols = []string{"UTC"}

// human are the attributes that people read or hear.
var human = []string{"aria-label", "aria-description", "aria-placeholder", "aria-roledescription", "aria-valuetext", "title", "alt", "placeholder", "label", "summary", "abbr"}

// bareWords lists the words that a template says by itself.
func bareWords(text string) []string {
	var out []string
	for _, code := range action.FindAllString(text, -1) {
		if strings.HasPrefix(code, "{{- /*") || strings.HasPrefix(code, "{{/*") {
			continue
		}
		for _, s := range quoted.FindAllStringSubmatch(code, -1) {
			if phrase.MatchString(s[1]) && !strings.HasPrefix(strings.TrimSpace(s[1]), "<") {
				out = append(out, s[1])
			}
		}
	}
	bare := func(s string) {
		for _, symbol := range symbols {
			s = strings.ReplaceAll(s, symbol, "")
		}
		if strings.ContainsFunc(s, unicode.IsLetter) {
			out = append(out, strings.Trim(s, " \n\x01"))
		}
	}
	z := html.NewTokenizer(strings.NewReader(action.ReplaceAllString(text, "\x01")))
	code := 0
	for z.Next() != html.ErrorToken {
		token := z.Token()
		switch token.Type {
		case html.TextToken:
			if code == 0 {
				bare(token.Data)
			}
		case html.EndTagToken:
			if slices.Contains(verbatim, token.Data) {
				code--
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			if slices.Contains(verbatim, token.Data) {
				code++
			}
			for _, a := range token.Attr {
				if slices.Contains(human, a.Key) {
					bare(a.Val)
				}
			}
		}
	}
	return out
}

func TestBareWordsAreFound(t *testing.T) {
	for text, want := range map[string]string{
		`<p class="a">{{ T "home" }}: {{ .x }}</p>`:                         "",
		`<p>Home {{ .x }}</p>`:                                              "Home",
		`<a aria-label="Go to {{ .x }}" href="/a/">→</a>`:                   "Go to",
		`<img alt="" title="{{ .x }}"><span>UTC{{ .zone }}</span>`:          "",
		`<code>plan.yaml</code> <kbd>S</kbd> and`:                           "and",
		`{{ with .x }}{{ . }}{{ else }}nothing{{ end }}`:                    "nothing",
		`{{ .x | default "not known" }}{{ printf "<h2 id=\"a b\">" }}`:      "not known",
		`{{- /* Writes a thing. */ -}}<!-- for readers of the source -->é!`: "é!",
	} {
		if got := strings.Join(bareWords(text), "|"); got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

// No template and no style says a word by itself: all of them come from i18n.
func TestTemplatesHoldNoBareWord(t *testing.T) {
	templates := 0
	err := fs.WalkDir(root, "layouts", func(name string, d fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".html" {
			return err
		}
		templates++
		text, err := fs.ReadFile(root, name)
		for _, word := range bareWords(string(text)) {
			t.Errorf("%s says %q: put it into i18n/en.yaml and write {{ T \"its_name\" }}", name, word)
		}
		return err
	})
	if err != nil || templates < 50 {
		t.Fatalf("%d templates, %v", templates, err)
	}
	content := regexp.MustCompile(`content:\s*(?:"[^"]*\pL[^"]*"|'[^']*\pL[^']*')`)
	err = fs.WalkDir(root, "assets", func(name string, d fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".css" {
			return err
		}
		text, err := fs.ReadFile(root, name)
		for _, word := range content.FindAllString(string(text), -1) {
			t.Errorf("%s says a word: %s", name, word)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
