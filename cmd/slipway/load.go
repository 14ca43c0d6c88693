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
	record   bool // the portal stands still at a day of the past
	baseURL  string
	pages    []pages.Page
	feeds    []feed.File // what programs read
	input    pages.Input // what the pages were made from
	own      overrides   // the portal's templates, styles and words
	static   fs.FS
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
	if info, err := os.Stat(root); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("--source %s: there is no such folder", req.source)
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
	if err := site.CheckWords(slipway.Theme(), out.own, out.portal.Config.Language, out.problems); err != nil {
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
	words := wordsOf(tree, out.portal.Config.Language, out.problems)
	urls := pages.URLs{Base: base.EscapedPath(), Origin: origin(base)}
	published := urls // where programs find the portal, which do not read it from a disk
	if req.offline {
		out.baseURL, urls = "/", pages.URLs{Base: "/"}
	}
	out.input = pages.Input{
		Portal: out.portal, AsOf: out.asOf, URLs: urls, Drafts: req.drafts, Checked: checked,
		Static: staticFiles(tree, out.problems),
		Tokens: out.tokens(req.drafts),
		Words:  words,
		Labels: markdown.Labels{
			Permalink: words["permalink"].Other, Table: words["table_box"].Other,
			TaskDone: words["task_done"].Other, TaskOpen: words["task_open"].Other,
		},
	}
	out.pages = pages.All(out.input, out.problems)
	out.history(tree)
	out.feeds, err = feed.All(feed.Input{Portal: out.portal, AsOf: out.asOf, URLs: published, Pages: out.pages})
	if tree.Exists("static" + feed.LLMsPath) { // the portal introduces itself
		out.feeds = slices.DeleteFunc(out.feeds, func(f feed.File) bool { return "/"+f.Path == feed.LLMsPath })
	}
	return out, err
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
func wordsOf(tree *source.Tree, language string, problems *diag.List) pages.Words {
	words := pages.Words{}
	for _, name := range []string{"i18n/en.yaml", "i18n/" + language + ".yaml"} {
		if text, err := fs.ReadFile(slipway.Theme(), name); err == nil {
			addWords(words, source.ParseYAML(name, text, &diag.List{}))
		}
		if tree.Exists(name) {
			addWords(words, tree.YAML(name, problems))
		}
	}
	return words
}

func addWords(words pages.Words, n *source.Node) {
	if n == nil {
		return
	}
	for _, p := range n.Pairs {
		switch p.Value.Kind {
		case source.Scalar:
			words[p.Key] = pages.Word{One: p.Value.Text, Other: p.Value.Text}
		case source.Mapping:
			w := words[p.Key]
			if one := p.Value.Get("one"); one != nil {
				w.One = one.Text
			}
			if other := p.Value.Get("other"); other != nil {
				w.Other = other.Text
			}
			words[p.Key] = w
		}
	}
}

// staticFiles lists the files of static/, relative to it.
func staticFiles(tree *source.Tree, problems *diag.List) []string {
	var out []string
	for _, file := range tree.Glob("static", problems) {
		out = append(out, strings.TrimPrefix(file, "static/"))
	}
	return out
}
