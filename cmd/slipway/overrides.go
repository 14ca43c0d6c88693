package main

import (
	"io/fs"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/source"
)

// overrides are the portal's own templates, styles and words: its folders
// layouts, assets and i18n as one file system.
type overrides map[string]fs.FS

func overridesOf(tree *source.Tree, problems *diag.List) overrides {
	o := overrides{}
	for _, part := range []string{"layouts", "assets", "i18n"} {
		o[part] = tree.Sub(part, problems)
	}
	return o
}

// Open opens a file below one of the folders.
func (o overrides) Open(name string) (fs.File, error) {
	first, rest, nested := strings.Cut(name, "/")
	if !nested {
		rest = "."
	}
	if part, ok := o[first]; ok {
		return part.Open(rest)
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}
