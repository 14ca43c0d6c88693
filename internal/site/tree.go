package site

import (
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/gohugoio/hugo/output"
	"github.com/gohugoio/hugo/resources/kinds"
	"github.com/spf13/afero"
)

// The site as Hugo finds it, wholly in memory. The root is below a file that
// is no folder, so that whatever would go past memory to the disk fails there,
// and so that it can be told from real places in messages.
const (
	rootDir    = "/dev/null/slipway"
	themeDir   = rootDir + "/themes/slipway"
	contentDir = rootDir + "/content"
	publishDir = rootDir + "/public" // where Hugo believes it publishes
)

// parts are the folders of a theme and of a portal's overrides that Hugo gets
// to see; configuration files, content or data beside them do not exist for it.
var parts = []string{"layouts", "i18n", "assets"}

// sourceTree builds Hugo's project, still without content.
func sourceTree(cfg Config) (afero.Fs, error) {
	mem := afero.NewMemMapFs()
	if err := copyParts(mem, themeDir, cfg.Theme); err != nil {
		return nil, fmt.Errorf("theme: %w", err)
	}
	if err := speak(mem, cfg); err != nil {
		return nil, fmt.Errorf("theme: %w", err)
	}
	if cfg.Overrides != nil {
		if err := copyParts(mem, rootDir, cfg.Overrides); err != nil {
			return nil, fmt.Errorf("overrides: %w", err)
		}
	}
	return mem, nil
}

func copyParts(to afero.Fs, dir string, from fs.FS) error {
	if err := to.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	return eachFile(from, func(name string, data []byte) error {
		return afero.WriteFile(to, path.Join(dir, inHugo(name)), data, 0o644)
	})
}

// eachFile calls f for the regular files of the parts of a theme, in order.
func eachFile(from fs.FS, f func(name string, data []byte) error) error {
	for _, part := range parts {
		if _, err := fs.Stat(from, part); err != nil {
			continue // a theme need not have every part
		}
		err := fs.WalkDir(from, part, func(name string, d fs.DirEntry, err error) error {
			if err != nil || !d.Type().IsRegular() {
				return err
			}
			data, err := fs.ReadFile(from, name)
			if err != nil {
				return err
			}
			return f(name, data)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// Hugo gives some names of templates a meaning of their own (kinds of pages,
// output formats) and would not use them for an ordinary page, which all our
// pages are. These get a prefix on their way in.
const layoutPrefix = "layout-"

func hugoLayout(name string) string {
	_, isFormat := output.DefaultFormats.GetByName(name)
	if kinds.GetKindAny(name) != "" || isFormat || name == "index" {
		return layoutPrefix + name
	}
	return name
}

// inHugo returns the name that a file of the theme has in Hugo's project.
func inHugo(name string) string {
	base, isLayout := strings.CutPrefix(name, "layouts/")
	if stem, isHTML := strings.CutSuffix(base, ".html"); isLayout && isHTML {
		return "layouts/" + hugoLayout(stem) + ".html"
	}
	return name
}

// templateName is the way back: from a file in Hugo's project to the file of
// the theme, or of the portal (own).
func templateName(file string) (name string, own, ok bool) {
	if rest, found := strings.CutPrefix(file, themeDir+"/"); found {
		name = rest
	} else if rest, found := strings.CutPrefix(file, rootDir+"/"); found {
		name, own = rest, true
	} else {
		return "", false, false
	}
	if !strings.HasPrefix(name, "layouts/") && !strings.HasPrefix(name, "i18n/") {
		return "", false, false
	}
	return strings.Replace(name, "layouts/"+layoutPrefix, "layouts/", 1), own, true
}

// hideRoot takes the names of Hugo's project out of a message.
func hideRoot(s string) string {
	return strings.NewReplacer(themeDir+"/", "", rootDir+"/", "", themeDir, "", rootDir, "", layoutPrefix, "").Replace(s)
}
