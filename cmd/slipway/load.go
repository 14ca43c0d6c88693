package main

import (
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"slipway"
	"slipway/internal/check"
	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/feed"
	"slipway/internal/i18n"
	"slipway/internal/markdown"
	"slipway/internal/pages"
	"slipway/internal/portal"
	"slipway/internal/site"
	"slipway/internal/source"
)

// laidOut is a portal that has been read, judged and laid out, but not yet
// rendered.
type laidOut struct {
	root     string // absolute folder of the portal
	tree     *source.Tree
	portal   *portal.Portal
	asOf     date.Day
	words    i18n.Words
	record   bool // the portal stands still at a day of the past
	baseURL  string
	pages    []pages.Page
	feeds    []feed.File // what programs read
	input    pages.Input // what the pages were made from
	own      overrides   // the portal's templates, styles and words
	static   fs.FS
	commits  map[string]source.Commit // the last of each file
	count    int                      // of pages, in all languages
	problems *diag.List
}

// request says which portal to lay out, and how.
type request struct {
	source  string
	baseURL string // "": as hugo.yaml says
	asOf    date.Day
	drafts  bool
	offline bool // pages will be read from the disk
}

// layOut reads a portal as far as its pages. Problems of the portal are in
// the result; an error is a failure of the machine or a wrong flag.
func layOut(req request, at func(step string)) (*laidOut, error) {
	root, err := filepath.Abs(req.source)
	if err != nil {
		return nil, err
	}
	if info, err := os.Stat(root); err != nil {
		return nil, fmt.Errorf("--source %s: there is no such folder", req.source)
	} else if !info.IsDir() {
		return nil, fmt.Errorf("--source %s: this is a file; name the folder of the portal", req.source)
	}
	tree, err := source.Dir(root)
	if err != nil {
		return nil, err
	}
	out := &laidOut{root: root, tree: tree, problems: &diag.List{}}
	at("Reading the portal")
	out.portal = portal.Load(tree, out.problems)
	out.own, out.static = overridesOf(tree, out.problems), tree.Sub("static", out.problems)
	if err := site.CheckOverrides(slipway.Theme(), out.own, out.problems); err != nil {
		return nil, err
	}
	if err := out.checkWords(); err != nil {
		return nil, err
	}
	out.asOf, out.record = req.asOf, true
	if out.asOf.IsZero() {
		out.asOf = out.portal.Config.AsOf
	}
	if out.asOf.IsZero() {
		out.asOf, out.record = today(out.portal.Config.Zone), false
	}
	out.baseURL = out.portal.Config.BaseURL
	if req.baseURL != "" {
		out.baseURL = req.baseURL
	}
	base, err := portal.ParseBaseURL(out.baseURL)
	if err != nil {
		if req.baseURL != "" {
			return nil, fmt.Errorf("--base-url %s: %w", req.baseURL, err)
		}
		return out, nil // reported by Load
	}
	out.baseURL = base.String()
	at("Checking the portal")
	checked := check.All(out.portal, out.asOf, out.problems)
	at("Laying out pages")
	words, err := wordsOf(out.own, out.portal.Config.Language)
	if err != nil {
		return nil, err
	}
	out.words = words
	urls := pages.URLs{Base: base.EscapedPath(), Origin: origin(base)}
	published := urls // where programs find the portal, which do not read it from a disk
	if req.offline {
		out.baseURL, urls = "/", pages.URLs{Base: "/"}
	}
	out.input = pages.Input{
		Portal: out.portal, AsOf: out.asOf, Threads: pages.Threads(out.portal, out.asOf), URLs: urls, Drafts: req.drafts, Checked: checked,
		Static: staticFiles(tree, out.problems),
		Tokens: out.tokens(req.drafts),
		Words:  words,
		Labels: labelsIn(words),
	}
	out.pages = pages.All(out.input, out.problems)
	out.count = len(out.pages) * max(1, len(out.portal.Config.Languages))
	if err := out.checkTranslated(); err != nil {
		return nil, err
	}
	out.history(tree)
	out.feeds, err = feed.All(feed.Input{Portal: out.portal, AsOf: out.asOf, Threads: out.input.Threads, URLs: published, Words: words, Pages: out.pages})
	if tree.Exists("static" + feed.LLMsPath) { // the portal introduces itself
		out.feeds = slices.DeleteFunc(out.feeds, func(f feed.File) bool { return "/"+f.Path == feed.LLMsPath })
	}
	return out, err
}

// labelsIn are the words that rendered Markdown needs.
func labelsIn(words i18n.Words) markdown.Labels {
	return markdown.Labels{
		Permalink: words.Say("permalink", 0), Table: words.Say("table_box", 0),
		TaskDone: words.Say("task_done", 0), TaskOpen: words.Say("task_open", 0),
	}
}

// origin is where a portal is published, without its path; "" where the base
// URL does not say.
func origin(base *url.URL) string {
	if base.Host == "" {
		return ""
	}
	return (&url.URL{Scheme: base.Scheme, Host: base.Host}).String()
}

// wordsOf are the words of the theme, with the portal's own in their place, for
// what is finished before templates come in.
func wordsOf(own fs.FS, language string) (i18n.Words, error) {
	var files []*source.Node
	theme, _ := site.ThemeWords(slipway.Theme(), language)
	mine, _ := site.WordsOf(own, language)
	for _, of := range []struct {
		files fs.FS
		name  string
	}{{slipway.Theme(), theme}, {own, mine}} {
		if of.name == "" {
			continue
		}
		text, err := fs.ReadFile(of.files, of.name)
		if err != nil {
			return i18n.Words{}, err
		}
		files = append(files, source.ParseYAML(of.name, text, &diag.List{})) // what is wrong in it, CheckOverrides reports
	}
	return i18n.New(language, files...), nil
}

// staticFiles lists the files of static/, relative to it.
func staticFiles(tree *source.Tree, problems *diag.List) []string {
	var out []string
	for _, file := range tree.Glob("static", problems) {
		out = append(out, strings.TrimPrefix(file, "static/"))
	}
	return out
}
