package portal

import (
	"cmp"
	"errors"
	"net/url"
	"regexp"
	"slices"
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
	Title       string           `yaml:"title"`
	BaseURL     string           `yaml:"baseURL"`
	BaseURLAt   diag.Range       `yaml:"baseURL,at"`
	Language    string           `yaml:"languageCode"`
	LanguageAt  diag.Range       `yaml:"languageCode,at"`
	Default     string           `yaml:"defaultContentLanguage"`
	DefaultAt   diag.Range       `yaml:"defaultContentLanguage,at"`
	Languages   []*languageEntry `yaml:"languages,byid"`
	LanguagesAt diag.Range       `yaml:"languages,at"`
	Copyright   string           `yaml:"copyright"`
	Menus       menus            `yaml:"menus"`
	Params      configParam      `yaml:"params"`
}

type menus struct {
	Main []menuEntry `yaml:"main"`
}

type menuEntry struct {
	Name      string     `yaml:"name"`
	PageRef   string     `yaml:"pageRef"`
	PageRefAt diag.Range `yaml:"pageRef,at"`
	Weight    int        `yaml:"weight"`
	At        diag.Range `yaml:",at"`

	wrong bool // what is written here was reported
}

// UnmarshalNode reads {name, pageRef, weight}.
func (m *menuEntry) UnmarshalNode(n *source.Node, problems *diag.List) {
	m.wrong = !source.DecodeFields(n, m, problems)
}

type configParam struct {
	Description string       `yaml:"description"`
	Portal      portalParam  `yaml:"portal"`
	Extra       *source.Node `yaml:"extra"`
}

type portalParam struct {
	Zone         string       `yaml:"zone"`
	ZoneAt       diag.Range   `yaml:"zone,at"`
	AsOf         *source.Node `yaml:"as_of"`
	Repository   string       `yaml:"repository"`
	RepositoryAt diag.Range   `yaml:"repository,at"`
	Branch       string       `yaml:"branch"`
	Folder       string       `yaml:"folder"`
	Accent       *source.Node `yaml:"accent"`
	Logo         string       `yaml:"logo"`
	LogoAt       diag.Range   `yaml:"logo,at"`
	Rules        limitFields  `yaml:"rules"`
}

// loadConfig reads hugo.yaml. Where it could not be read whole, times without an
// offset and names of languages are taken to be right: see unread.
func (p *Portal) loadConfig(tree *source.Tree, problems *diag.List) {
	before := problems.Count(diag.Error)
	p.Config = readConfig(tree, problems)
	if problems.Count(diag.Error) == before {
		return
	}
	p.unread.miss(refLanguage, "")
	if p.Config.Zone.IsZero() && zoneLost(tree) {
		p.Config.Zone = utc()
	}
}

// zoneLost reports whether hugo.yaml may give a zone in a place, or by a name,
// where it was not found.
func zoneLost(tree *source.Tree) bool {
	wrong := &diag.List{}
	n := tree.YAML(ConfigFile, wrong).Get("params").Get("portal")
	if n == nil || wrong.Count(diag.Error) > 0 {
		return true
	}
	return slices.ContainsFunc(n.Pairs, func(p source.Pair) bool { return strings.Contains(strings.ToLower(p.Key), "zone") })
}

func readConfig(tree *source.Tree, problems *diag.List) Config {
	c := Config{Title: "Releases", Language: "en", Branch: "main", BaseURL: "/", Limits: defaultLimits(), Budget: loadBudget(tree, problems)}
	if !tree.Exists(ConfigFile) {
		hint := "run the command in the folder that holds hugo.yaml, or name it with --source"
		for _, other := range []string{"hugo.yml", "config.yaml", "config.yml"} {
			if tree.Exists(other) {
				hint = "rename " + other + " to hugo.yaml"
				break
			}
		}
		for _, other := range []string{"hugo.toml", "hugo.json", "config.toml"} {
			if tree.Exists(other) {
				hint = "write what " + other + " says as YAML into hugo.yaml"
				break
			}
		}
		problems.Errorf(diag.Range{}, "config/missing", hint, "there is no hugo.yaml: this folder is not a portal")
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
	c.Language = cmp.Or(languageTag(f.Language, f.LanguageAt, "languageCode", problems),
		languageTag(f.Default, f.DefaultAt, "defaultContentLanguage", problems), c.Language)
	c.Copyright = f.Copyright
	c.Description = f.Params.Description
	c.Extra = f.Params.Extra
	for _, m := range f.Menus.Main {
		c.menu(m, problems)
	}
	c.languages(&f, problems)
	c.portal(f.Params.Portal, problems)
	if _, err := ParseBaseURL(c.BaseURL); err != nil {
		problems.Errorf(f.BaseURLAt, "config/base-url", "write an address such as https://releases.example.org/", "baseURL: %v", err)
	}
	return c
}

// languageTag gives a language back if it looks like a BCP 47 tag.
func languageTag(s string, at diag.Range, field string, problems *diag.List) string {
	if s == "" || languagePattern.MatchString(s) {
		return s
	}
	hint := "write a language tag such as en, de or pt-BR"
	if tag := strings.ReplaceAll(s, "_", "-"); languagePattern.MatchString(tag) {
		hint = "write " + tag
	}
	problems.Errorf(at, "config/language", hint, "%s: %q is not a language tag", field, s)
	return ""
}

var languagePattern = regexp.MustCompile(`^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$`)

// menu adds an entry to the main menu. Whether there is such a page is known
// once pages are laid out.
func (c *Config) menu(m menuEntry, problems *diag.List) {
	switch {
	case m.wrong && (m.Name == "" || m.PageRef == ""):
	case m.Name == "":
		problems.Errorf(m.At, "config/menu", "add name: with what the menu shows", "a menu entry without a name")
	case m.PageRef == "":
		problems.Errorf(m.At, "config/menu", "add pageRef: with a path of this portal such as /releases/", "menu entry %q leads nowhere", m.Name)
	case !strings.HasPrefix(m.PageRef, "/") || strings.HasPrefix(m.PageRef, "//"):
		problems.Errorf(m.PageRefAt, "config/menu", "write a path of this portal such as /releases/", "menu entry %q: pageRef %q is not a path", m.Name, m.PageRef)
	default:
		c.Menu = append(c.Menu, MenuEntry{Name: m.Name, Path: m.PageRef, PathAt: m.PageRefAt, Weight: m.Weight})
	}
}

func (c *Config) portal(f portalParam, problems *diag.List) {
	if f.Zone != "" {
		c.Zone = readZone(f.Zone, f.ZoneAt, problems)
	}
	c.asOf(f.AsOf, problems)
	c.repository(f.Repository, f.RepositoryAt, problems)
	c.Branch = cmp.Or(f.Branch, c.Branch)
	c.Folder = strings.Trim(f.Folder, "/")
	c.accent(f.Accent, problems)
	c.Logo, c.LogoAt = strings.TrimPrefix(f.Logo, "/"), f.LogoAt
	f.Rules.check(problems)
	c.Limits = f.Rules.within(c.Limits)
}

// asOf reads the day on which a record stands still.
func (c *Config) asOf(n *source.Node, problems *diag.List) {
	if n == nil || n.Kind == source.Null {
		return
	}
	var text string
	if !source.Decode(n, &text, problems) {
		return
	}
	v, err := date.Parse(text, c.Zone)
	if day, ok := v.Day(); ok && v.Kind() == date.OnDay {
		c.AsOf = day
		return
	}
	hint := "write a day such as 2019-06-20, or leave it out"
	var wrong *date.ParseError
	if errors.As(err, &wrong) && isoHint.MatchString(wrong.Hint) {
		hint = wrong.Hint // the day that is meant; other forms are no days
	}
	problems.Errorf(n.At, "date/format", hint, "as_of: %q is not a day", text)
}

var isoHint = regexp.MustCompile(`^write \d`)

// repository reads where links to the portal's own files lead.
func (c *Config) repository(address string, at diag.Range, problems *diag.List) {
	if address == "" {
		return
	}
	trimmed := strings.TrimSuffix(strings.TrimRight(address, "/"), ".git")
	u, err := url.Parse(trimmed)
	if err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" && u.User == nil && u.RawQuery == "" && u.Fragment == "" {
		c.Repository = trimmed
		return
	}
	hint := "write an address such as https://github.com/example/releases"
	if m := bareRepository.FindStringSubmatch(trimmed); m != nil {
		hint = "write https://" + m[1] + "/" + m[2]
	}
	problems.Errorf(at, "config/repository", hint, "repository: %q is not a web address", address)
}

// bareRepository is a repository as people name it for git or in a sentence:
// git@github.com:example/releases, github.com/example/releases.
var bareRepository = regexp.MustCompile(`^(?:ssh://|git://)?(?:git@)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)[:/]([A-Za-z0-9._/-]+)$`)
