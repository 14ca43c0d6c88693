package portal_test

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/diag"
	"slipway/internal/portal"
)

const twoLanguages = `title: Orbit
copyright: Everybody
menus: {main: [{name: Releases, pageRef: /releases/}]}
params: {description: All of it., portal: {zone: "+02:00"}}
languages:
  de:
    languageName: Deutsch
    title: Umlaufbahn
    menus: {main: [{name: Anleitungen, pageRef: /guides/}]}
  en: {languageName: English, languageCode: en-GB, weight: 1, copyright: The team}
  pt-br: {params: {description: Tudo.}}
`

// zoned gives a portal the zone that the times of the small one need.
const zoned = "\nparams: {portal: {zone: \"+02:00\"}}\n"

func TestLanguages(t *testing.T) {
	p, problems := load(map[string]string{"hugo.yaml": twoLanguages})
	expectNone(t, problems)
	want := `en en-GB English "Orbit" "All of it." "The team" Releases default=true own=false
de de Deutsch "Umlaufbahn" "All of it." "Everybody" Anleitungen default=false own=true
pt-br pt-br pt-br "Orbit" "Tudo." "Everybody" Releases default=false own=false
`
	var got strings.Builder
	for _, l := range p.Config.Languages {
		fmt.Fprintf(&got, "%s %s %s %q %q %q %s default=%v own=%v\n", l.Key, l.Tag, l.Name, l.Title, l.Description, l.Copyright, l.Menu[0].Name, l.Default, l.OwnMenu)
	}
	if got.String() != want {
		t.Errorf("got\n%swant\n%s", got.String(), want)
	}
	if c := p.Config; c.Language != "en-GB" || c.Copyright != "The team" || c.WrittenIn() != "en-GB" || len(c.OtherLanguages()) != 2 {
		t.Errorf("the portal is in %s, of %s, written in %s, and in %d others", c.Language, c.Copyright, c.WrittenIn(), len(c.OtherLanguages()))
	}
	in := p.In(p.Config.Languages[1], false)
	if c := in.Config; c.Title != "Umlaufbahn" || c.Language != "de" || c.Menu[0].Name != "Anleitungen" || c.WrittenIn() != "en-GB" {
		t.Errorf("in German: %q, %s, %q, %s", c.Title, c.Language, c.Menu[0].Name, c.WrittenIn())
	}
	if p.Config.Title != "Orbit" {
		t.Errorf("the portal itself has become %q", p.Config.Title)
	}
}

func TestLanguagesOfAPortalInOne(t *testing.T) {
	p, _ := load(map[string]string{"hugo.yaml": "languageCode: de\n"})
	if c := p.Config; c.Language != "de" || c.Languages != nil || c.WrittenIn() != "" {
		t.Errorf("got %s, %v, %q", c.Language, c.Languages, c.WrittenIn())
	}
}

func TestDefaultLanguage(t *testing.T) {
	for _, c := range []struct{ yaml, want string }{
		{"languages: {en: {}, de: {}}", "en"},
		{"defaultContentLanguage: de\nlanguages: {en: {}, de: {}}", "de"},
		{"languageCode: de\nlanguages: {en: {}, de: {}}", "de"},
		{"defaultContentLanguage: de\nlanguageCode: de-AT\nlanguages: {en: {}, de: {}}", "de-AT"},
		{"defaultContentLanguage: pt-BR\nlanguages: {en: {}, pt-br: {languageCode: pt-BR}}", "pt-BR"},
	} {
		p, problems := load(map[string]string{"hugo.yaml": c.yaml + zoned})
		expectNone(t, problems)
		if p.Config.Language != c.want {
			t.Errorf("%s: %s, want %s", c.yaml, p.Config.Language, c.want)
		}
	}
}

func TestTranslatedGuides(t *testing.T) {
	const de = "---\ntitle: Anfang\nsummary: Los.\nroles: [Neue]\n---\n\nLos.\n"
	files := map[string]string{"hugo.yaml": twoLanguages, "content/guides/start.de.md": de, "content/guides/start.pt-br.md": "---\ntitle: Começo\ndraft: true\n---\n\nVai.\n"}
	p, problems := load(files)
	expectNone(t, problems)
	if len(p.Guides) != 1 || p.Guides[0].Language != "" {
		t.Fatalf("%d guides in the default language, the first in %q", len(p.Guides), p.Guides[0].Language)
	}
	for _, c := range []struct {
		language int
		drafts   bool
		want     string
	}{
		{1, false, "Anfang de content/guides/start.de.md [Neue]"},
		{2, false, "Start en-GB content/guides/start.md []"},
		{2, true, "Começo pt-br content/guides/start.pt-br.md []"},
	} {
		in := p.In(p.Config.Languages[c.language], c.drafts)
		g := in.Guides[0]
		if got := fmt.Sprintf("%s %s %s %v", g.Title, g.Language, g.File, g.Roles); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
		if e, ok := in.Find(portal.RefGuide, "start"); !ok || e.Name != g.Title {
			t.Errorf("a link to the guide is called %q, want %q", e.Name, g.Title)
		}
	}
	if e, _ := p.Find(portal.RefGuide, "start"); e.Name != "Start" {
		t.Errorf("the guide itself has become %q", e.Name)
	}
}

func TestLanguageProblems(t *testing.T) {
	const guide = "---\ntitle: X\n---\n"
	for _, c := range []struct {
		files            map[string]string
		code, file, hint string
	}{
		{map[string]string{"hugo.yaml": "defaultContentLanguage: fr\nlanguages: {en: {}, de: {}}" + zoned}, "config/language", "hugo.yaml", "write defaultContentLanguage: with one of en, de"},
		{map[string]string{"hugo.yaml": "languages: {english: {}, en: {}}" + zoned}, "config/language", "hugo.yaml", "write a language tag such as en, de or pt-br"},
		{map[string]string{"hugo.yaml": "languages: {en: {languageCode: en_GB}}" + zoned}, "config/language", "hugo.yaml", "write en-GB"},
		{map[string]string{"hugo.yaml": "languages: {en: {baseURL: x}}" + zoned}, "yaml/unknown-field", "hugo.yaml", ""},
		{map[string]string{"content/guides/start.de.md": guide}, "guide/language", "content/guides/start.de.md", "add de: below languages: in hugo.yaml, or rename the file if this is no translation"},
		{map[string]string{"hugo.yaml": twoLanguages, "content/guides/start.DE.md": guide}, "guide/language", "content/guides/start.DE.md", "rename it to start.de.md"},
		{map[string]string{"hugo.yaml": twoLanguages, "content/guides/other.en.md": guide}, "guide/language", "content/guides/other.en.md", "rename it to other.md"},
		{map[string]string{"hugo.yaml": twoLanguages, "content/guides/other.de.md": guide}, "guide/no-original", "content/guides/other.de.md", "add content/guides/other.md in the language of the portal, or rename this file to it"},
		{map[string]string{"hugo.yaml": twoLanguages, "content/guides/start.de.md": "Los.\n"}, "guide/no-title", "content/guides/start.de.md", ""},
		{map[string]string{"hugo.yaml": twoLanguages, "content/guides/start.de.md": "---\ntitle: X\nweight: 3\n---\n"}, "yaml/unknown-field", "content/guides/start.de.md", ""},
		{map[string]string{"hugo.yaml": twoLanguages, "content/meetings/weekly/_index.de.md": guide}, "meeting/language", "content/meetings/weekly/_index.de.md", "keep only _index.md"},
	} {
		_, problems := load(c.files)
		all := problems.Sorted()
		if len(all) != 1 || all[0].Code != c.code || all[0].At.File != c.file || c.hint != "" && all[0].Hint != c.hint {
			t.Errorf("%v: got %+v", c.files, all)
		}
	}
}

func expectNone(t *testing.T, problems *diag.List) {
	t.Helper()
	for _, p := range problems.Sorted() {
		t.Errorf("%s: %s", p.At, p.Summary)
	}
}
