package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"slipway"
	"slipway/internal/budget"
	"slipway/internal/bundle"
	"slipway/internal/diag"
	"slipway/internal/i18n"
	"slipway/internal/offline"
	"slipway/internal/output"
	"slipway/internal/pages"
	"slipway/internal/portal"
	"slipway/internal/search"
	"slipway/internal/site"
)

// render bundles the assets and renders every page into the staging area, with
// an index of the search for each language.
func render(ctx context.Context, out *laidOut, staging *output.Staging, flags buildFlags) error {
	limits := out.portal.Config.Budget
	scale := &budget.Scale{Out: staging, Limits: budget.Limits{HTML: limits.HTML, CSS: limits.CSS, JavaScript: limits.JavaScript}}
	assets, err := bundleAssets(out.styled(), staging, scale)
	if err != nil {
		return ownProblems(err, out.own, out.problems)
	}
	var to site.Sink = scale
	if flags.offline {
		to = offlineSink(out, assets, scale)
	}
	warned := map[string]bool{}
	err = out.eachLanguage(func(edition *laidOut) error {
		cfg, list := edition.site(flags, assets)
		report, err := site.Render(ctx, cfg, list, to)
		for _, w := range report.Warnings {
			if !warned[w] {
				out.problems.Warnf(diag.Range{}, "template/warning", "look for it in the portal's layouts/ and i18n/", "%s", w)
			}
			warned[w] = true
		}
		if err != nil {
			return err
		}
		return writeSearch(edition, staging)
	})
	overweight(scale.Excess(), limits, out.texts(), out.problems)
	return ownProblems(err, out.own, out.problems)
}

// writeSearch makes the index of the search and writes it.
func writeSearch(out *laidOut, staging *output.Staging) error {
	files, err := search.Build(search.Input{
		Entries: pages.Entries(out.input, out.pages), AsOf: out.asOf, Language: out.portal.Config.Language, Home: out.input.URLs.Home(), Words: out.input.Words.Forms,
	})
	if err != nil {
		return err
	}
	for _, f := range files {
		if err := staging.Write(f.Path, f.Data); err != nil {
			return err
		}
	}
	return nil
}

// offlineSink makes the addresses in pages relative. Checksums of styles and
// scripts are taken out: browsers cannot check files on the disk and refuse
// them.
func offlineSink(out *laidOut, assets map[string]site.Asset, to site.Sink) site.Sink {
	for name, asset := range assets {
		assets[name] = site.Asset{Path: asset.Path}
	}
	paths := map[string]bool{}
	for _, p := range out.pages {
		paths[p.Path] = true
		for _, l := range out.portal.Config.Languages {
			paths[out.input.URLs.In(l).Path(p.Path)] = true
		}
	}
	return offline.Sink{Out: to, Pages: paths}
}

// mostOverweight is how many files that outgrow the budget are reported.
const mostOverweight = 20

// overweight reports what outgrows the budget, the heaviest first. A page that shows one
// file of somebody's words is published all the same: it is they who decide how much they
// have to say.
func overweight(excess []budget.Excess, limits portal.Budget, texts map[string]bool, problems *diag.List) {
	at := map[string]diag.Range{"HTML": limits.HTMLAt, "CSS": limits.CSSAt, "JavaScript": limits.JavaScriptAt}
	const hint = "show less on the page, or allow more in budget.yaml, where 0 sets no limit"
	const hintText = "divide the file that it shows, or allow more in budget.yaml, where 0 sets no limit; it is published as it is"
	slices.SortStableFunc(excess, func(x, y budget.Excess) int { // those that stop the build first
		switch {
		case texts[x.File] == texts[y.File]:
			return 0
		case texts[y.File]:
			return -1
		}
		return 1
	})
	for i, x := range excess {
		report, advice := problems.Errorf, hint
		if texts[x.File] {
			report, advice = problems.Warnf, hintText
		}
		if i == mostOverweight {
			report(at[x.Kind], "budget/weight", advice, "%d more files outgrow the budget", len(excess)-i)
			return
		}
		report(at[x.Kind], "budget/weight", advice, "%s weighs %.1f kB of %s compressed, and its limit is %d kB", x.File, float64(x.Size)/1000, x.Kind, x.Limit)
	}
}

// texts are the files of the output that show one file of words each: a meeting, what the
// newest of a series leaves open, a guide.
func (out *laidOut) texts() map[string]bool {
	files := map[string]bool{}
	for _, p := range out.pages {
		if p.Layout != "meeting" && p.Layout != "guide" && (p.Layout != "actions" || p.Path == pages.ActionsPath) {
			continue
		}
		files[strings.TrimPrefix(p.Path, "/")+"index.html"] = true
		for _, l := range out.portal.Config.Languages {
			files[strings.TrimPrefix(out.input.URLs.In(l).Path(p.Path), "/")+"index.html"] = true
		}
	}
	return files
}

// site is the portal as the renderer takes it.
func (out *laidOut) site(flags buildFlags, assets map[string]site.Asset) (site.Config, []site.Page) {
	c := out.portal.Config
	cfg := site.Config{
		Title: c.Title, BaseURL: out.baseURL, Language: c.Language, Direction: out.words.Direction(), Copyright: c.Copyright,
		Params: map[string]any{
			"as_of": out.asOf.String(), "as_of_text": out.words.Day(i18n.Medium, out.asOf), "record": out.record, "zone": c.Zone.String(), "logo": out.logo(), "description": c.Description,
			"policy": flags.policy, "locale": out.words.Territory(),
			"absolute": strings.Contains(out.baseURL, "://"), "extra": c.Extra.Values(),
		},
		Menus: map[string][]site.MenuEntry{}, Assets: assets, NoIndex: flags.noIndex, Minify: true,
		Theme: slipway.Theme(), Overrides: out.own, Home: out.input.URLs.Home(), Editions: out.editions(),
	}
	if written := out.written(); written != nil {
		cfg.Params["written"] = written
	}
	for i, m := range c.Menu {
		weight := m.Weight
		if weight == 0 {
			weight = i + 1
		}
		cfg.Menus["main"] = append(cfg.Menus["main"], site.MenuEntry{ID: fmt.Sprintf("main-%d", i), Name: m.Name, Path: out.input.URLs.Path(m.Path), Weight: weight})
	}
	list := make([]site.Page, len(out.pages))
	for i, p := range out.pages {
		list[i] = site.Page{
			Path: out.input.URLs.Path(p.Path), Layout: p.Layout, Title: p.Title, Description: p.Description, NoIndex: p.NoIndex, Changed: p.Frame.ChangedOn(),
			Params: map[string]any{"frame": p.Frame, "data": p.View},
		}
	}
	return cfg, list
}

// ownProblems turns errors in the portal's own templates, styles and scripts
// into problems. Errors in ours are bugs and stay errors.
func ownProblems(err error, own fs.FS, problems *diag.List) error {
	var templates site.TemplateErrors
	var sources bundle.Errors
	switch {
	case errors.As(err, &templates):
		for _, e := range templates {
			if !e.Own {
				return err
			}
			addOwn(problems, "template/error", e.Message, diag.Range{File: e.Template, Line: e.Line, Column: e.Column})
		}
	case errors.As(err, &sources):
		for _, e := range sources {
			if _, missing := fs.Stat(own, e.File); missing != nil {
				return err
			}
			addOwn(problems, "asset/error", e.Text, diag.Range{File: e.File, Line: e.Line, Column: e.Column})
		}
	default:
		return err
	}
	return nil
}

func addOwn(problems *diag.List, code, message string, at diag.Range) {
	problems.Errorf(at, code, "mend the file, or delete it to use the theme's own", "%s", message)
}
