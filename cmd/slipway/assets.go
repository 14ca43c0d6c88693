package main

import (
	"fmt"
	"io/fs"

	"slipway"
	"slipway/internal/budget"
	"slipway/internal/bundle"
	"slipway/internal/output"
	"slipway/internal/pages"
	"slipway/internal/portal"
	"slipway/internal/site"
)

// entries are what a page links, by the names that templates know them by.
var entries = [...]struct{ name, file string }{
	{"style", "assets/main.css"},
	{"script", "assets/main.ts"},
	{"search", "assets/ts/search.ts"},
	{"search_style", "assets/css/search.css"},
}

const icon = "assets/favicon.svg"

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
