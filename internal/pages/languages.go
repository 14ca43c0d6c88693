package pages

import (
	"slipway/internal/diag"
	"slipway/internal/i18n"
	"slipway/internal/portal"
)

// languageLink leads to the same page in one of the portal's languages.
type languageLink struct {
	Language        // of the page, and of its name
	URL      string `json:"url"`
	Address  string `json:"address,omitempty"` // in full, where the origin is known
	Current  bool   `json:"current,omitempty"`
}

// Language is a language that something is written in.
type Language struct {
	Tag  string `json:"tag"` // BCP 47
	Dir  string `json:"dir"` // ltr or rtl
	Name string `json:"name,omitempty"`
}

// languageOf describes the language with a tag.
func languageOf(tag, name string) Language {
	words := i18n.New(tag)
	return Language{Tag: words.Language(), Dir: words.Direction(), Name: name}
}

// writtenIn is the language of a text on a page in another one; nil where both
// are the same, or the text is in that of the portal as ever.
func writtenIn(text, page string) *Language {
	if text == "" {
		return nil
	}
	l := languageOf(text, "")
	if l.Tag == languageOf(page, "").Tag {
		return nil
	}
	return &l
}

// Written is the language that data and minutes are written in, where the pages
// are in another one; else nil.
func (in Input) Written() *Language {
	return writtenIn(in.Portal.Config.WrittenIn(), in.Words.Language())
}

// LanguageTag is a tag as pages write it.
func LanguageTag(tag string) string { return languageOf(tag, "").Tag }

// languages are the links from a page to itself in every language. All
// languages have the same pages.
func (b *builder) languages(path string) []languageLink {
	all := b.portal.Config.Languages
	if len(all) < 2 {
		return nil
	}
	var out []languageLink
	for _, l := range all {
		urls := b.urls.In(l)
		x := languageLink{Language: languageOf(l.Tag, l.Name), URL: urls.To(path), Current: urls == b.urls}
		if b.urls.Origin != "" {
			x.Address = urls.From(path)
		}
		out = append(out, x)
	}
	return out
}

// CheckTranslated reports links that lead nowhere in what a portal says in one
// of its languages: in its translated guides, and in its menu. laid are the
// pages of any language.
func CheckTranslated(in Input, l portal.Language, laid []Page, problems *diag.List) {
	if l.OwnMenu {
		checkMenu(in, laid, problems)
	}
	b := newBuilder(in, problems)
	for _, g := range b.shownGuides() {
		if writtenIn(g.Language, in.Words.Language()) == nil {
			b.given(g.Summary)
			b.document(g.File, g.Body, g.BodyLine, 1)
		}
	}
}
