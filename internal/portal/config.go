package portal

import (
	"cmp"
	"net/url"
	"strings"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/source"
)

// ConfigFile is where a portal describes itself.
const ConfigFile = "hugo.yaml"

// configFile lists what of Hugo's configuration a portal may set. Everything
// else Slipway decides itself, so that a stranger's change to the file cannot
// reach the machine that builds it.
type configFile struct {
	Title     string      `yaml:"title"`
	BaseURL   string      `yaml:"baseURL"`
	Language  string      `yaml:"languageCode"`
	Default   string      `yaml:"defaultContentLanguage"`
	Copyright string      `yaml:"copyright"`
	Menus     menus       `yaml:"menus"`
	Params    configParam `yaml:"params"`
	At        diag.Range  `yaml:",at"`
}

type menus struct {
	Main []menuEntry `yaml:"main"`
}

type menuEntry struct {
	Name    string     `yaml:"name"`
	PageRef string     `yaml:"pageRef"`
	Weight  int        `yaml:"weight"`
	At      diag.Range `yaml:",at"`
}

type configParam struct {
	Description string       `yaml:"description"`
	Portal      portalParam  `yaml:"portal"`
	Extra       *source.Node `yaml:"extra"`
}

type portalParam struct {
	At         diag.Range   `yaml:",at"`
	Zone       string       `yaml:"zone"`
	AsOf       *source.Node `yaml:"as_of"`
	Repository string       `yaml:"repository"`
	Branch     string       `yaml:"branch"`
	Folder     string       `yaml:"folder"`
}

func loadConfig(tree *source.Tree, problems *diag.List) Config {
	c := Config{Title: "Releases", Language: "en", Branch: "main", BaseURL: "/"}
	if !tree.Exists(ConfigFile) {
		problems.Errorf(diag.Range{}, "config/missing", "run the command in the folder that holds hugo.yaml, or name it with --source", "there is no hugo.yaml: this folder is not a portal")
		return c
	}
	n := tree.YAML(ConfigFile, problems)
	if n == nil {
		return c
	}
	var f configFile
	source.Decode(n, &f, problems)
	c.Title = cmp.Or(f.Title, c.Title)
	c.BaseURL = cmp.Or(f.BaseURL, c.BaseURL)
	c.Language = cmp.Or(f.Language, f.Default, c.Language)
	c.Copyright = f.Copyright
	c.Description = f.Params.Description
	c.Extra = f.Params.Extra
	for _, m := range f.Menus.Main {
		if !strings.HasPrefix(m.PageRef, "/") || strings.HasPrefix(m.PageRef, "//") {
			problems.Errorf(m.At, "config/menu", "write a path of this portal such as /releases/", "menu entry %q: pageRef %q is not a path", m.Name, m.PageRef)
			continue
		}
		c.Menu = append(c.Menu, MenuEntry{Name: m.Name, Path: m.PageRef, Weight: m.Weight})
	}
	c.portal(f.Params.Portal, problems)
	if _, err := ParseBaseURL(c.BaseURL); err != nil {
		problems.Errorf(n.At, "config/base-url", "write an address such as https://releases.example.org/", "baseURL: %v", err)
	}
	return c
}

func (c *Config) portal(f portalParam, problems *diag.List) {
	if f.Zone != "" {
		zone, err := date.ParseOffset(f.Zone)
		if err != nil {
			problems.Errorf(f.At, "date/zone", `write an offset such as "+02:00"`, "zone: %q is not an offset from UTC", f.Zone)
		}
		c.Zone = zone
	}
	if f.AsOf != nil && f.AsOf.Kind == source.Scalar {
		day, err := date.ParseDay(f.AsOf.Text)
		if err != nil {
			problems.Errorf(f.AsOf.At, "date/format", "write a day such as 2019-06-20", "as_of: %q is not a day", f.AsOf.Text)
		}
		c.AsOf = day
	}
	c.Repository = strings.TrimRight(f.Repository, "/")
	if c.Repository != "" {
		if u, err := url.Parse(c.Repository); err != nil || (u.Scheme != "https" && u.Scheme != "http") || u.Host == "" {
			problems.Errorf(f.At, "config/repository", "write an address such as https://github.com/example/releases", "repository: %q is not a web address", f.Repository)
			c.Repository = ""
		}
	}
	c.Branch = cmp.Or(f.Branch, c.Branch)
	c.Folder = strings.Trim(f.Folder, "/")
}
