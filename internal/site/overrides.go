package site

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"slipway/internal/diag"
)

// CheckOverrides reports what is wrong with a portal's own templates and
// words, and which of them nothing uses, without rendering a page. It finds
// what Render would refuse, but not what fails on a page. The error says that
// a file cannot be read.
func CheckOverrides(theme, own fs.FS, problems *diag.List) error {
	c := overrides{theme: map[string]bool{}, puts: map[string][]string{}, problems: problems}
	err := eachFile(theme, func(name string, data []byte) error {
		c.theme[name] = true
		switch {
		case strings.HasPrefix(name, "layouts/"):
			c.uses = append(c.uses, inspect(name, false, string(data)).literals...)
		case isWords(name):
			c.themeWords(name, data)
		}
		return nil
	})
	if err != nil {
		return err
	}
	var words []wordsFile
	err = eachFile(own, func(name string, data []byte) error {
		switch {
		case strings.HasPrefix(name, "layouts/"):
			c.template(name, data)
		case strings.HasPrefix(name, "i18n/"):
			words = append(words, wordsFile{name, data})
		}
		return nil
	})
	c.unusedTemplates()
	for _, file := range words { // when it is known what templates use
		c.words(file)
	}
	return err
}

// overrides is what is known of a theme and of a portal's own files.
type overrides struct {
	theme     map[string]bool     // files
	known     []string            // words of the theme
	puts      map[string][]string // names of the values that are put into them
	templates []string            // of the portal
	uses      []string            // texts that templates are written with: names of partials and words are among them
	problems  *diag.List
}

// template checks one of the portal's own templates.
func (c *overrides) template(name string, data []byte) {
	g := inspect(name, true, string(data))
	for _, e := range sortErrors(g.found) {
		c.problems.Errorf(diag.Range{File: e.Template, Line: e.Line, Column: e.Column, EndLine: e.Line, EndColumn: e.Column},
			"template/error", "mend the file, or delete it to use the theme's own", "%s", e.Message)
	}
	c.uses = append(c.uses, g.literals...)
	c.templates = append(c.templates, name)
}

// unusedTemplates warns of templates that neither stand in for one of the
// theme nor are named by another.
func (c *overrides) unusedTemplates() {
	var known []string
	for name := range c.theme {
		if strings.HasPrefix(name, "layouts/") {
			known = append(known, name)
		}
	}
	slices.Sort(known)
	for _, name := range c.templates {
		if c.theme[name] || c.isPartialInUse(name) {
			continue
		}
		hint := "give it the name of one of the theme's templates, or use it in another as a partial"
		if near, ok := nearestFile(name, known); ok {
			hint = "did you mean `" + near + "`?"
		}
		c.problems.Warnf(diag.Range{File: name}, "template/unused", hint, "no page and no template uses this file")
	}
}

// nearestFile is the file whose name is most like that of another: one in the
// same folder if there is any.
func nearestFile(name string, known []string) (string, bool) {
	for _, anywhere := range [...]bool{false, true} {
		files := map[string]string{}
		var names []string
		for _, k := range known {
			if stem := stemOf(k); anywhere || path.Dir(k) == path.Dir(name) {
				files[stem] = k
				names = append(names, stem)
			}
		}
		if near, ok := diag.Nearest(stemOf(name), names); ok {
			return files[near], true
		}
	}
	return "", false
}

func stemOf(name string) string { return strings.TrimSuffix(path.Base(name), path.Ext(name)) }

func (c *overrides) isPartialInUse(name string) bool {
	for _, dir := range [...]string{"layouts/_partials/", "layouts/partials/"} {
		if partial, ok := strings.CutPrefix(name, dir); ok {
			return c.isUsed(partial) || c.isUsed(strings.TrimSuffix(partial, path.Ext(partial)))
		}
	}
	return false
}

// isUsed reports whether templates name something, whole or as a name that
// they put together.
func (c *overrides) isUsed(name string) bool {
	whole, begin := c.use(name)
	return whole || begin != ""
}

// use tells how templates name something: whole, or by the longest beginning
// that they put a name together from, as in print "state_" .state.
func (c *overrides) use(name string) (whole bool, begin string) {
	for _, text := range c.uses {
		text = strings.TrimPrefix(strings.TrimPrefix(text, "_"), "partials/")
		if text == name {
			return true, ""
		}
		b, _, format := strings.Cut(text, "%")
		if (format || strings.HasSuffix(b, "_") || strings.HasSuffix(b, "/")) && len(b) > len(begin) && strings.HasPrefix(name, b) {
			begin = b
		}
	}
	return false, begin
}
