package pages

import (
	"slices"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/portal"
)

// checkMenu reports menu entries that lead to no page or file of the portal.
func checkMenu(in Input, laidOut []Page, problems *diag.List) {
	known := knownPaths(in)
	var paths []string
	for _, p := range laidOut {
		paths = append(paths, p.Path)
	}
	for _, m := range in.Portal.Config.Menu {
		path := m.Path
		if i := strings.IndexAny(path, "?#"); i >= 0 {
			path = path[:i]
		}
		if known(path) || slices.Contains(paths, path) {
			continue
		}
		hint := "write the path of a page, such as " + ReleasesPath
		if near, ok := diag.Nearest(path, paths); ok {
			hint = "did you mean `" + near + "`?"
		}
		problems.Errorf(m.PathAt, "config/menu", hint, "menu entry %q: there is no page %s", m.Name, m.Path)
	}
}

// cover is the address of the cover picture of a release, "" where there is
// none.
func (b *builder) cover(r *portal.Release) string {
	name := strings.TrimPrefix(r.Plan.Cover, "/")
	if name == "" || strings.HasSuffix(name, "/") || !b.known("/"+name) {
		return ""
	}
	return b.urls.To("/" + escapePath(name))
}

// checkPictures reports a logo and cover pictures that are not among the files of static/.
func checkPictures(in Input, problems *diag.List) {
	check := func(name, code, example string, at diag.Range) {
		name = strings.TrimPrefix(name, "/")
		if name == "" || slices.Contains(in.Static, name) {
			return
		}
		hint := "put the picture into static/ and write its path there, such as " + example
		if near, ok := diag.Nearest(strings.TrimPrefix(name, "static/"), in.Static); ok {
			hint = "did you mean `" + near + "`?"
		}
		problems.Warnf(at, code, hint, "there is no file static/%s", name)
	}
	for _, r := range in.Portal.Releases {
		check(r.Plan.Cover, "release/cover", "img/cover.svg", r.Plan.CoverAt)
	}
	check(in.Portal.Config.Logo, "config/logo", "img/logo.svg", in.Portal.Config.LogoAt)
}
