package site

import (
	"bytes"
	"cmp"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/spf13/afero"

	"slipway/internal/diag"
	"slipway/internal/source"
)

// fallback is the language that the theme is written in.
const fallback = "en"

// languageKey is what Hugo calls the language of a site: the tag in lower case.
func languageKey(cfg Config) string {
	return strings.ToLower(cmp.Or(cfg.Language, fallback))
}

// speak gives the theme words in the language of the site where it has none:
// those of the nearest language that it has, at last English. A portal's own
// words are laid over them one by one, so that half a translation is half a
// translation and not a page with holes.
func speak(mem afero.Fs, cfg Config) error {
	key := languageKey(cfg)
	name, ok := ThemeWords(cfg.Theme, key)
	if !ok || strings.EqualFold(name, "i18n/"+key+".yaml") {
		return nil
	}
	data, err := fs.ReadFile(cfg.Theme, name)
	if err != nil {
		return err
	}
	return afero.WriteFile(mem, path.Join(themeDir, "i18n", key+".yaml"), data, 0o644)
}

// ThemeWords finds the file of words that a theme has for a language: its own,
// or that of the nearest language, at last English.
func ThemeWords(theme fs.FS, language string) (name string, ok bool) {
	key := strings.ToLower(language)
	base, _, _ := strings.Cut(key, "-")
	for _, tag := range [...]string{key, base, fallback} {
		if name, ok := WordsOf(theme, tag); ok {
			return name, true
		}
	}
	return "", false
}

// WordsOf finds the file of words of a theme, or of a portal, in a language,
// whatever the case of its tag.
func WordsOf(files fs.FS, tag string) (name string, ok bool) {
	names, err := fs.Glob(files, "i18n/*.yaml")
	if err != nil {
		return "", false
	}
	for _, name := range names {
		if strings.EqualFold(strings.TrimSuffix(path.Base(name), ".yaml"), tag) {
			return name, true
		}
	}
	return "", false
}

// CheckWords reports, in one problem, the words that a portal in another
// language says in English, because neither it nor the theme translates them.
// The error says that a file cannot be read.
func CheckWords(theme, own fs.FS, language string, problems *diag.List) error {
	key := strings.ToLower(cmp.Or(language, fallback))
	base, _, _ := strings.Cut(key, "-")
	for _, tag := range [...]string{key, base} {
		if _, ok := WordsOf(theme, tag); ok {
			return nil
		}
	}
	name, ok := WordsOf(theme, fallback)
	if !ok {
		return nil
	}
	words, err := keysOf(theme, name)
	if err != nil {
		return err
	}
	file, ok := WordsOf(own, key)
	if !ok {
		file = "i18n/" + language + ".yaml"
	}
	said, err := keysOf(own, file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil, said == nil:
		return err
	}
	missing := slices.DeleteFunc(slices.Clone(words), func(word string) bool { return slices.Contains(said, word) })
	if len(missing) > 0 {
		problems.Warnf(diag.Range{File: file}, "i18n/missing-words", "add "+strings.Join(missing[:min(len(missing), mostNamed)], ", ")+"; all of them are in the theme's "+name,
			"%d of the theme's %d words have no translation and are said in English", len(missing), len(words))
	}
	return nil
}

// CheckFiles reports files of words in languages that a portal does not speak,
// unless they are those of the theme.
func CheckFiles(theme, own fs.FS, tags []string, problems *diag.List) error {
	names, err := fs.Glob(own, "i18n/*.yaml")
	if err != nil {
		return err
	}
	for _, name := range names {
		stem := strings.TrimSuffix(path.Base(name), ".yaml")
		if slices.ContainsFunc(tags, func(tag string) bool { return strings.EqualFold(stem, tag) }) {
			continue
		}
		mine, err := fs.ReadFile(own, name)
		if err != nil {
			return err
		}
		if same, err := fs.ReadFile(theme, name); err == nil && bytes.Equal(same, mine) {
			continue
		}
		hint := "add " + stem + ": below languages: in hugo.yaml, or delete the file"
		base, _, _ := strings.Cut(strings.ToLower(stem), "-")
		if len(base) > 3 {
			hint = "name the file after the tag of a language, such as de.yaml, or delete it"
		}
		for _, tag := range tags {
			if other, _, _ := strings.Cut(strings.ToLower(tag), "-"); other == base {
				hint = "rename it to " + tag + ".yaml"
			}
		}
		problems.Warnf(diag.Range{File: name}, "i18n/unused", hint, "the portal does not speak %s: these words are said nowhere", stem)
	}
	return nil
}

// mostNamed is how many of many are named.
const mostNamed = 5

// keysOf lists the words of a file. It is nil where the file is wrong, as
// CheckOverrides reports.
func keysOf(fsys fs.FS, name string) ([]string, error) {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	n := source.ParseYAML(name, data, &diag.List{})
	if n == nil {
		return nil, nil
	}
	keys := make([]string, len(n.Pairs))
	for i, p := range n.Pairs {
		keys[i] = p.Key
	}
	return keys, nil
}
