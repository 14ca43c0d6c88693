package portal

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/source"
)

// Language is one of the languages that a portal is published in, and what the
// portal says about itself in it.
type Language struct {
	Key         string // in hugo.yaml, in names of files and in addresses: "de"
	Tag         string // BCP 47, as pages name it
	Name        string // in the language itself
	Title       string
	Description string
	Copyright   string
	Menu        []MenuEntry
	OwnMenu     bool // Menu is not that of the whole portal
	Default     bool // its pages stand at the root
}

// languageEntry is a language in hugo.yaml, by Hugo's names.
type languageEntry struct {
	ID        string        `yaml:",id"`
	IDAt      diag.Range    `yaml:",idat"`
	Name      string        `yaml:"languageName"`
	Code      string        `yaml:"languageCode"`
	CodeAt    diag.Range    `yaml:"languageCode,at"`
	Weight    int           `yaml:"weight"`
	Title     string        `yaml:"title"`
	Copyright string        `yaml:"copyright"`
	Menus     menus         `yaml:"menus"`
	Params    languageParam `yaml:"params"`
}

// languageParam is what of a portal's parameters can be said in a language.
type languageParam struct {
	Description string `yaml:"description"`
}

// languages reads the languages of a portal, by weight and then as written.
// What the default one says goes before what the portal says of itself.
func (c *Config) languages(f *configFile, problems *diag.List) {
	if len(f.Languages) == 0 {
		return
	}
	entries := slices.Clone(f.Languages)
	slices.SortStableFunc(entries, func(a, b *languageEntry) int { return cmp.Compare(heavy(a.Weight), heavy(b.Weight)) })
	main := c.mainLanguage(f, entries, problems)
	tag := c.Language // of the portal as a whole
	for _, e := range entries {
		if !languagePattern.MatchString(e.ID) {
			problems.Errorf(e.IDAt, "config/language", "write a language tag such as en, de or pt-br", "languages: %q is not a language tag", e.ID)
			continue
		}
		l := Language{
			Key: e.ID, Tag: cmp.Or(languageTag(e.Code, e.CodeAt, "languageCode", problems), e.ID), Name: cmp.Or(e.Name, e.ID),
			Title: cmp.Or(e.Title, c.Title), Description: cmp.Or(e.Params.Description, c.Description), Copyright: cmp.Or(e.Copyright, c.Copyright),
			Menu: c.Menu, OwnMenu: e.Menus.Main != nil, Default: e.ID == main,
		}
		if l.Default && e.Code == "" && f.Language != "" && tag != "" {
			l.Tag = tag
		}
		if l.OwnMenu {
			own := Config{}
			for _, m := range e.Menus.Main {
				own.menu(m, problems)
			}
			l.Menu = own.Menu
		}
		c.Languages = append(c.Languages, l)
	}
	for _, l := range c.Languages {
		if l.Default {
			*c = c.in(l)
		}
	}
}

// heavy makes an entry without a weight come after those with one, as in Hugo.
func heavy(weight int) int {
	if weight == 0 {
		return 1 << 30
	}
	return weight
}

// mainLanguage is the key of the language that stands at the root.
func (c *Config) mainLanguage(f *configFile, entries []*languageEntry, problems *diag.List) string {
	field, at := "defaultContentLanguage", f.DefaultAt
	want := strings.ToLower(f.Default)
	if want == "" {
		want = strings.ToLower(c.Language)
		if f.Language != "" {
			field, at = "languageCode", f.LanguageAt
		}
	}
	var keys []string
	for _, e := range entries {
		if e.ID == want {
			return want
		}
		keys = append(keys, e.ID)
	}
	if at == (diag.Range{}) {
		at = f.LanguagesAt
	}
	problems.Errorf(at, "config/language", "write "+field+": with one of "+strings.Join(keys, ", "), "%s: %q is none of the languages", field, want)
	return entries[0].ID
}

// in is the configuration as it is in a language.
func (c *Config) in(l Language) Config {
	out := *c
	out.Language, out.Title, out.Description, out.Copyright, out.Menu = l.Tag, l.Title, l.Description, l.Copyright, l.Menu
	return out
}

// WrittenIn is the tag of the language that everything but translated guides is
// written in; "" where the portal is in that language alone.
func (c *Config) WrittenIn() string {
	for _, l := range c.Languages {
		if l.Default {
			return l.Tag
		}
	}
	return ""
}

// OtherLanguages are the languages of the portal but the default one.
func (c *Config) OtherLanguages() []Language {
	return slices.DeleteFunc(slices.Clone(c.Languages), func(l Language) bool { return l.Default })
}

// language finds a language by the key in names of files.
func (c *Config) language(key string) (Language, bool) {
	i := slices.IndexFunc(c.Languages, func(l Language) bool { return l.Key == key })
	if i < 0 {
		return Language{}, false
	}
	return c.Languages[i], true
}

// speaks reports whether a key in the name of a file is that of a language.
func (c *Config) speaks(key string) bool {
	_, ok := c.language(key)
	return ok
}

// Translation is a guide in another language than the default one.
type Translation struct {
	Key      string // of the language
	File     string
	Title    string
	Summary  Text
	Roles    []string // those of the guide unless given
	Draft    bool     // shown only with drafts
	Body     string
	BodyLine int
	At       diag.Range
}

// translationFront is the front matter of a translation. All else is as the
// guide says.
type translationFront struct {
	Title   string       `yaml:"title"`
	Summary Text         `yaml:"summary"`
	Roles   []string     `yaml:"roles,one"`
	Draft   bool         `yaml:"draft"`
	Extra   *source.Node `yaml:"extra"`
}

// languageOf cuts the language off the name of a guide, as Hugo does:
// start.de.md is start.md in German. The key is "" for a guide itself.
func languageOf(file string) (original, key string) {
	stem := strings.TrimSuffix(file, ".md")
	ext := path.Ext(path.Base(stem))
	if key = strings.TrimPrefix(ext, "."); ext == "" || ext == path.Base(stem) || !languagePattern.MatchString(key) {
		return file, ""
	}
	return strings.TrimSuffix(stem, ext) + ".md", key
}

// addTranslation reads a translation and hands it to its guide.
func (p *Portal) addTranslation(tree *source.Tree, file, original, key string, problems *diag.List) {
	at := diag.Range{File: file}
	base := path.Base(original)
	if l, ok := p.Config.language(key); ok && l.Default {
		problems.Errorf(at, "guide/language", "rename it to "+base, "guides in the portal's own language have no language in their names")
		return
	} else if !ok && p.unread.holds(refLanguage, key) {
		return
	} else if !ok {
		hint := "add " + key + ": below languages: in " + ConfigFile + ", or rename the file if this is no translation"
		if l, ok := p.Config.language(strings.ToLower(key)); ok && !l.Default {
			hint = "rename it to " + strings.TrimSuffix(base, ".md") + "." + l.Key + ".md"
		}
		problems.Errorf(at, "guide/language", hint, "the portal has no language %q", key)
		return
	}
	i := slices.IndexFunc(p.Guides, func(g *Guide) bool { return g.File == original })
	if i < 0 {
		if !tree.Exists(original) { // else reported already
			problems.Errorf(at, "guide/no-original", "add "+original+" in the language of the portal, or rename this file to it", "this guide is a translation of none")
		}
		return
	}
	doc, ok := tree.Document(file, problems)
	if !ok {
		return
	}
	var front translationFront
	whole := doc.Front == nil || source.Decode(doc.Front, &front, problems)
	if front.Title == "" && whole {
		noTitle(file, doc, problems)
	}
	g := p.Guides[i]
	t := &Translation{Key: key, File: file, Title: cmp.Or(front.Title, g.Title), Summary: front.Summary, Roles: front.Roles, Draft: front.Draft}
	if t.Roles == nil {
		t.Roles = g.Roles
	}
	t.Body, t.BodyLine, t.At = string(doc.Body), doc.BodyLine, diag.Range{File: file, Line: 1}
	g.Translations = append(g.Translations, t)
}

// In is the portal in one of its other languages: with what it says of itself
// there, and guides as far as they are translated. Everything else is shared.
// Translations that are drafts count only if asked for.
func (p *Portal) In(l Language, drafts bool) *Portal {
	out := *p
	out.Config = p.Config.in(l)
	out.Guides = make([]*Guide, len(p.Guides))
	out.index.entities = maps.Clone(p.index.entities)
	written := p.Config.WrittenIn()
	for i, g := range p.Guides {
		in := *g
		in.Language = written
		for _, t := range g.Translations {
			if t.Key == l.Key && (drafts || !t.Draft) {
				in.Language, in.File, in.At = l.Tag, t.File, t.At
				in.Title, in.Summary, in.Roles, in.Body, in.BodyLine = t.Title, t.Summary, t.Roles, t.Body, t.BodyLine
				out.index.entities[RefGuide+":"+g.Path] = Entity{Kind: RefGuide, ID: g.Path, Name: t.Title}
			}
		}
		out.Guides[i] = &in
	}
	return &out
}
