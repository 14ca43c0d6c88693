package site

import (
	"cmp"
	"maps"
	"strings"

	"github.com/gohugoio/hugo/common/hmaps"
	"github.com/gohugoio/hugo/config"
)

// hugoConfig writes Hugo's configuration from scratch: a portal's hugo.yaml
// never reaches Hugo as it is. robots asks for robots.txt.
func hugoConfig(cfg Config, robots bool) config.Provider {
	lang := languageKey(cfg)
	c := config.New()
	for key, value := range map[string]any{
		"workingDir": rootDir,
		"publishDir": "public",
		"cacheDir":   rootDir + "/cache",
		"themesDir":  "themes",
		"theme":      "slipway",

		"title":                  cfg.Title,
		"baseURL":                cfg.BaseURL,
		"copyright":              cfg.Copyright,
		"defaultContentLanguage": lang,
		"languages": hmaps.Params{lang: hmaps.Params{
			"locale":    cmp.Or(cfg.Language, fallback),
			"direction": cmp.Or(cfg.Direction, "ltr"),
		}},
		"timeZone": "UTC",

		// Every page is given; Hugo adds only robots.txt.
		"disableKinds":               []string{"home", "section", "taxonomy", "term", "rss", "sitemap", "404"},
		"taxonomies":                 hmaps.Params{},
		"enableRobotsTXT":            robots,
		"disableAliases":             true,
		"disableHugoGeneratorInject": true,
		"disableLiveReload":          true,
		"printI18nWarnings":          true,
		"noBuildLock":                true,
		"timeout":                    "1h", // never the reason why a slow machine fails

		"security": hmaps.Params{
			"exec":  hmaps.Params{"allow": "none", "osEnv": "none"},
			"funcs": hmaps.Params{"getenv": "none"},
			"http":  hmaps.Params{"urls": "none", "methods": "none"},
		},
		"markup": hmaps.Params{"goldmark": hmaps.Params{"renderer": hmaps.Params{"unsafe": false}}},
		// Styles and scripts come minified from the bundle; leaving them alone
		// here also means that the minifier cannot fail.
		"minify": hmaps.Params{
			"minifyOutput": cfg.Minify,
			"disableCSS":   true, "disableJS": true, "disableJSON": true, "disableSVG": true, "disableXML": true,
		},

		"params": siteParams(cfg),
		"menus":  menus(cfg),
	} {
		c.Set(key, value)
	}
	return c
}

// siteParams are the portal's own values and, under one name, ours.
func siteParams(cfg Config) hmaps.Params {
	assets := hmaps.Params{}
	for name, a := range cfg.Assets {
		assets[name] = hmaps.Params{"path": a.Path, "integrity": a.Integrity}
	}
	params := hmaps.Params{}
	maps.Copy(params, cfg.Params)
	params["slipway"] = hmaps.Params{
		"assets":    assets,
		"base_path": BasePath(cfg.BaseURL),
		"home_path": BasePath(cfg.BaseURL) + strings.TrimRight(cfg.Home, "/"),
		"folder":    strings.TrimPrefix(cfg.Home, "/"), // of the language: "", "de/"
		"noindex":   cfg.NoIndex,
	}
	return params
}

func menus(cfg Config) hmaps.Params {
	out := hmaps.Params{}
	for name, entries := range cfg.Menus {
		list := make([]any, len(entries))
		for i, e := range entries {
			list[i] = hmaps.Params{"identifier": e.ID, "name": e.Name, "url": e.Path, "weight": e.Weight}
		}
		out[name] = list
	}
	return out
}
