package main

import (
	"slipway"
	"slipway/internal/diag"
	"slipway/internal/pages"
	"slipway/internal/portal"
	"slipway/internal/site"
)

// A portal in several languages is laid out and rendered once for each, one
// after the other, so that memory does not grow with their number. The default
// language is the portal as it was loaded; what is wrong with it is told once.

// checkWords reports words that a language of the portal has no translation of.
func (out *laidOut) checkWords() error {
	c := &out.portal.Config
	tags := []string{c.Language}
	for _, l := range c.OtherLanguages() {
		tags = append(tags, l.Tag)
	}
	for _, tag := range tags {
		if err := site.CheckWords(slipway.Theme(), out.own, tag, out.problems); err != nil {
			return err
		}
	}
	if errorsIn(out.problems, func(string) bool { return false }).Count(diag.Error) > 0 {
		return nil // the languages are not known
	}
	return site.CheckFiles(slipway.Theme(), out.own, tags, out.problems)
}

// checkTranslated reports what is wrong in what is there in one language only.
func (out *laidOut) checkTranslated() error {
	for _, l := range out.portal.Config.OtherLanguages() {
		in, err := out.inputIn(l)
		if err != nil {
			return err
		}
		pages.CheckTranslated(in, l, out.pages, out.problems)
	}
	return nil
}

// inputIn is what pages in a language are made from.
func (out *laidOut) inputIn(l portal.Language) (pages.Input, error) {
	words, err := wordsOf(out.own, l.Tag)
	if err != nil {
		return pages.Input{}, err
	}
	in := out.input
	in.Portal, in.URLs, in.Words, in.Labels = out.portal.In(l, in.Drafts), in.URLs.In(l), words, labelsIn(words)
	return in, nil
}

// in lays out the portal in one of its other languages.
func (out *laidOut) in(l portal.Language) (*laidOut, error) {
	in, err := out.inputIn(l)
	if err != nil {
		return nil, err
	}
	edition := *out
	edition.portal, edition.words, edition.input, edition.feeds = in.Portal, in.Words, in, nil
	edition.problems = &diag.List{} // reported already
	edition.pages = pages.All(in, edition.problems)
	pages.TellChanges(edition.pages, out.commits, in.Portal.Config.Repository, in.Words)
	return &edition, nil
}

// eachLanguage calls fn with the portal in each of its languages, the default
// one first. Each is laid out when its turn comes.
func (out *laidOut) eachLanguage(fn func(*laidOut) error) error {
	if err := fn(out); err != nil {
		return err
	}
	for _, l := range out.portal.Config.OtherLanguages() {
		out.pages = nil // rendered
		edition, err := out.in(l)
		if err != nil {
			return err
		}
		if err := fn(edition); err != nil {
			return err
		}
	}
	return nil
}

// written is the language of texts that are not translated, for templates; nil
// where it is that of the pages.
func (out *laidOut) written() map[string]any {
	l := out.input.Written()
	if l == nil {
		return nil
	}
	return map[string]any{"tag": l.Tag, "dir": l.Dir}
}

// editions are all languages of the portal, for its sitemap.
func (out *laidOut) editions() []site.Edition {
	var all []site.Edition
	for _, l := range out.portal.Config.Languages {
		all = append(all, site.Edition{Language: pages.LanguageTag(l.Tag), Home: out.input.URLs.In(l).Home()})
	}
	return all
}
