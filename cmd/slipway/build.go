package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

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

type buildFlags struct {
	portalFlags
	destination string
	baseURL     string
	noIndex     bool
	policy      bool
	offline     bool
}

func newBuild() *cobra.Command {
	var flags buildFlags
	c := &cobra.Command{
		Use:   "build",
		Short: "Build the portal into a folder of static files",
		Long: `Build reads the portal, reports every problem in one run, and writes the whole
portal to the destination. If anything is wrong, or the command is interrupted,
what stood there before stays as it was.`,
		Example: `  slipway build
  slipway build --destination /tmp/site --base-url https://example.org/releases/
  slipway build --as-of 2019-06-22 --strict
  slipway build --offline --destination orbit-portal`,
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if err := flags.offlineAlone(); err != nil {
				return err
			}
			p := newProgress(c.ErrOrStderr())
			defer p.done()
			out, dest, err := build(c.Context(), flags, p.at)
			p.done()
			if out != nil {
				if err := show(c.ErrOrStderr(), out.problems, out.tree, flags.strict); err != nil {
					return err
				}
			}
			if err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "Built %s as of %s into %s\n", count(out.count, "page"), out.asOf, dest)
			return nil
		},
	}
	flags.register(c)
	c.Flags().StringVarP(&flags.destination, "destination", "d", "", "folder to write the portal to (default: public/ in the portal)")
	c.Flags().StringVarP(&flags.baseURL, "base-url", "b", "", "address that the portal is published at (default: baseURL of hugo.yaml)")
	c.Flags().BoolVar(&flags.policy, "policy-in-pages", false, "write the security policy into each page, for hosts that send no headers")
	c.Flags().BoolVar(&flags.offline, "offline", false, "make pages that work from the disk, opened without a server")
	c.Flags().BoolVar(&flags.noIndex, "noindex", false, "ask search engines to stay away, as for a preview")
	return c
}

// offlineAlone refuses what makes no sense for pages on a disk.
func (flags buildFlags) offlineAlone() error {
	switch {
	case flags.offline && flags.baseURL != "":
		return errors.New("--offline and --base-url: pages on a disk have no address; give one of the two")
	case flags.offline && flags.policy:
		return errors.New("--offline and --policy-in-pages: the policy would keep pages on a disk from their own styles; give one of the two")
	}
	return nil
}

// build lays out, renders and puts in place. Where the portal has problems
// that stop it, they are in the result and nothing has been written.
func build(ctx context.Context, flags buildFlags, at func(step string)) (*laidOut, string, error) {
	day, err := flags.day()
	if err != nil {
		return nil, "", err
	}
	out, err := layOut(request{source: flags.source, baseURL: flags.baseURL, asOf: day, drafts: flags.drafts, offline: flags.offline}, at)
	if err != nil {
		return nil, "", err
	}
	dest := flags.destination
	if dest == "" {
		dest = filepath.Join(flags.source, "public")
	}
	if verdict(out.problems, flags.strict) != nil {
		return out, dest, nil
	}
	return out, dest, publish(ctx, out, dest, flags, at)
}

func publish(ctx context.Context, out *laidOut, dest string, flags buildFlags, at func(step string)) (err error) {
	defer func() {
		if err != nil && ctx.Err() != nil {
			err = errInterrupted
		}
	}()
	staging, err := output.Stage(dest, out.root)
	if err != nil {
		return err
	}
	defer func() {
		if abort := staging.Abort(); err == nil {
			err = abort
		}
	}()
	at("Rendering pages")
	if err := render(ctx, out, staging, flags); err != nil || verdict(out.problems, flags.strict) != nil {
		return err
	}
	at("Writing files")
	for _, f := range out.feeds {
		if err := staging.Write(f.Path, f.Data); err != nil {
			return err
		}
	}
	var conflict *output.ConflictError
	if err := staging.CopyStatic(out.static); errors.As(err, &conflict) {
		for _, name := range conflict.Names {
			out.problems.Errorf(diag.Range{File: "static/" + name}, "static/conflict", "give the file another name", "this file would replace one that Slipway writes")
		}
	} else if err != nil {
		return err
	}
	if verdict(out.problems, flags.strict) != nil {
		return nil
	}
	if ctx.Err() != nil {
		return errInterrupted
	}
	return staging.Commit()
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

// entries are what a page links, by the names that templates know them by.
var entries = [...]struct{ name, file string }{
	{"style", "assets/main.css"},
	{"script", "assets/main.ts"},
	{"search", "assets/ts/search.ts"},
	{"search_style", "assets/css/search.css"},
}

const icon = "assets/favicon.svg"

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
	overweight(scale.Excess(), limits, out.problems)
	return ownProblems(err, out.own, out.problems)
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

// overweight reports what outgrows the budget, the heaviest first.
func overweight(excess []budget.Excess, limits portal.Budget, problems *diag.List) {
	at := map[string]diag.Range{"HTML": limits.HTMLAt, "CSS": limits.CSSAt, "JavaScript": limits.JavaScriptAt}
	const hint = "show less on the page, or allow more in budget.yaml, where 0 sets no limit"
	for i, x := range excess {
		if i == mostOverweight {
			problems.Errorf(at[x.Kind], "budget/weight", hint, "%d more files outgrow the budget", len(excess)-i)
			return
		}
		problems.Errorf(at[x.Kind], "budget/weight", hint, "%s weighs %.1f kB of %s compressed, and its limit is %d kB", x.File, float64(x.Size)/1000, x.Kind, x.Limit)
	}
}

// bundleAssets writes styles, scripts and the icon, and says how to link them.
func bundleAssets(files fs.FS, staging *output.Staging, scale *budget.Scale) (map[string]site.Asset, error) {
	var sources []string
	names := map[string]string{}
	for _, e := range entries {
		sources = append(sources, e.file)
		names[e.file] = e.name
	}
	bundled, err := bundle.Bundle(files, sources...)
	if err != nil {
		return nil, err
	}
	assets := map[string]site.Asset{}
	for _, f := range bundled.Files {
		if err := staging.Write("assets/"+f.Name, f.Contents); err != nil {
			return nil, err
		}
		if name, ok := names[f.Entry]; ok {
			if name == "style" || name == "script" { // the others are loaded on first use
				scale.Asset("assets/"+f.Name, f.Contents)
			}
			assets[name] = site.Asset{Path: "/assets/" + f.Name, Integrity: f.Integrity}
		}
	}
	data, err := fs.ReadFile(files, icon)
	if err != nil {
		return nil, err
	}
	assets["icon"] = site.Asset{Path: "/favicon.svg"}
	return assets, staging.Write("favicon.svg", data)
}

// accentFile is the theme's stylesheet that the accent of a portal replaces.
const accentFile = "assets/css/accent.css"

// styled are the theme's files, those of the portal laid over them, with the
// accent that its configuration sets.
func (out *laidOut) styled() fs.FS {
	files := bundle.Overlay(out.own, slipway.Theme())
	accent := out.portal.Config.Accent
	if accent == (portal.Accent{}) {
		return files
	}
	return bundle.With(files, accentFile, fmt.Appendf(nil, ":root { --accent: light-dark(%s, %s); }\n", accent.Light, accent.Dark))
}

// tokens are what the portal's stylesheet is made with; nil unless asked for.
func (out *laidOut) tokens(asked bool) []pages.Token {
	if !asked {
		return nil
	}
	var all []pages.Token
	for _, name := range [...]string{"assets/css/tokens.css", accentFile} {
		css, err := fs.ReadFile(out.styled(), name)
		if err == nil { // else bundling tells what is wrong
			all = append(all, pages.Tokens(css)...)
		}
	}
	return all
}

// logo is the file of the logo, "" where it is not there.
func (out *laidOut) logo() string {
	name := out.portal.Config.Logo
	if info, err := fs.Stat(out.static, name); name == "" || err != nil || info.IsDir() {
		return ""
	}
	return name
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
