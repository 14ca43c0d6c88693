// Package bundle makes the styles and scripts of a portal into few, small
// files with hashed names. It is the only room that imports esbuild.
//
// It reads from the file system it is given and from nothing else: packages
// that would have to be installed, addresses on other hosts and paths that
// lead out are errors, so that a page never asks anybody else for anything.
package bundle

import (
	"crypto/sha512"
	"encoding/base64"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// File is a finished file.
type File struct {
	// Entry is the source that was asked for, as it was given; empty for a
	// picture or font that a style refers to.
	Entry string
	// Name is the file's name, without a folder: slipway.3KFQ2L7A.css. It
	// changes with the contents, so that browsers may keep the file for ever.
	// All files belong into one folder: they refer to each other by name.
	Name     string
	Contents []byte
	// Integrity is the value of the attribute of that name: "sha384-…".
	Integrity string
}

// Output is what a run gives.
type Output struct {
	Files    []File    // entries in the order given, then the others by name
	Warnings []Message // by file and line
}

// Bundle bundles each entry, a .css or .ts file in files, with all that it
// imports: CSS by @import and url(), TypeScript and JSON by import of a
// relative path. Scripts come out as classic scripts for browsers of the last
// three years, which also work from a file.
//
// The same sources give the same bytes. Sources that are wrong give an error
// of type Errors.
func Bundle(files fs.FS, entries ...string) (Output, error) {
	points := make([]api.EntryPoint, len(entries))
	for i, entry := range entries {
		stem := strings.TrimSuffix(path.Base(entry), path.Ext(entry))
		points[i] = api.EntryPoint{InputPath: entry, OutputPath: stem}
	}
	result := api.Build(api.BuildOptions{
		EntryPointsAdvanced: points,
		Plugins:             []api.Plugin{sources{files}.plugin()},

		Bundle:            true,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		MinifySyntax:      true,
		LegalComments:     api.LegalCommentsNone,
		Charset:           api.CharsetUTF8,
		Platform:          api.PlatformBrowser,
		Format:            api.FormatIIFE,
		Target:            api.ES2020,
		Engines: []api.Engine{
			{Name: api.EngineChrome, Version: "115"},
			{Name: api.EngineEdge, Version: "115"},
			{Name: api.EngineFirefox, Version: "115"},
			{Name: api.EngineSafari, Version: "16.4"},
			{Name: api.EngineIOS, Version: "16.4"},
		},

		EntryNames: "[name].[hash]",
		AssetNames: "[name].[hash]",
		Outdir:     outDir,
		Metafile:   true, // says which output comes of which entry

		// Nothing of the machine: not its folders, not its terminal.
		AbsWorkingDir: rootDir,
		TsconfigRaw:   "{}",
		Write:         false,
		LogLevel:      api.LogLevelSilent,
		LogOverride:   map[string]api.LogLevel{"css-syntax-error": api.LogLevelError},
	})
	if len(result.Errors) > 0 {
		return Output{}, Errors(messages(result.Errors))
	}
	entryOf, err := entriesOf(result.Metafile)
	if err != nil {
		return Output{}, err
	}
	out := Output{Warnings: messages(result.Warnings)}
	for _, f := range result.OutputFiles {
		sum := sha512.Sum384(f.Contents)
		name := path.Base(f.Path)
		out.Files = append(out.Files, File{
			Entry: entryOf[name], Name: name, Contents: f.Contents,
			Integrity: "sha384-" + base64.StdEncoding.EncodeToString(sum[:]),
		})
	}
	rank := func(f File) int {
		if i := slices.Index(entries, f.Entry); i >= 0 {
			return i
		}
		return len(entries)
	}
	slices.SortFunc(out.Files, func(a, b File) int {
		if d := rank(a) - rank(b); d != 0 {
			return d
		}
		return strings.Compare(a.Name, b.Name)
	})
	return out, nil
}
