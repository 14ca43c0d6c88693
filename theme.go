// Package slipway holds the theme that every portal starts from. It stands at
// the root of the module only because go:embed cannot look upwards; the
// program is cmd/slipway, its rooms are below internal.
package slipway

import (
	"embed"
	"io/fs"
)

//go:embed all:layouts all:assets all:i18n
var theme embed.FS

// Theme returns the theme: layouts/ with the templates, assets/ with styles and
// scripts, i18n/ with every word that the templates say.
func Theme() fs.FS { return theme }
