package bundle

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

const (
	// namespace marks our files for esbuild, which leaves files outside its
	// own namespace alone: no search on the disk, no configuration beside them.
	namespace = "slipway"
	// rootDir is below a file that is no folder: nothing can be found there.
	rootDir = "/dev/null/slipway"
	outDir  = rootDir + "/out"
)

// loaders say what each kind of file is taken for; others are errors.
var loaders = map[string]api.Loader{
	".css": api.LoaderCSS, ".ts": api.LoaderTS, ".js": api.LoaderJS, ".json": api.LoaderJSON,
	".svg": api.LoaderFile, ".png": api.LoaderFile, ".jpg": api.LoaderFile, ".webp": api.LoaderFile,
	".avif": api.LoaderFile, ".woff2": api.LoaderFile,
}

// sources is the file system that esbuild sees.
type sources struct{ files fs.FS }

func (s sources) plugin() api.Plugin {
	return api.Plugin{Name: namespace, Setup: func(b api.PluginBuild) {
		// Both take every path there is, so that esbuild's own search, which
		// looks at the disk, never starts.
		b.OnResolve(api.OnResolveOptions{Filter: ".*"}, s.resolve)
		b.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: namespace}, s.load)
	}}
}

var schemeRE = regexp.MustCompile(`^(?:[A-Za-z][A-Za-z0-9+.-]*:|//)`)

func (s sources) resolve(args api.OnResolveArgs) (api.OnResolveResult, error) {
	if args.Kind == api.ResolveEntryPoint {
		return s.find(path.Clean(args.Path), false)
	}
	inStyle := args.Kind == api.ResolveCSSImportRule || args.Kind == api.ResolveCSSURLToken
	switch {
	case strings.HasPrefix(args.Path, "data:") && args.Kind == api.ResolveCSSURLToken,
		strings.HasPrefix(args.Path, "#") && inStyle:
		return api.OnResolveResult{Path: args.Path, External: true}, nil
	case schemeRE.MatchString(args.Path):
		return api.OnResolveResult{}, fmt.Errorf("%q is on another host; keep a copy beside the file", args.Path)
	case strings.HasPrefix(args.Path, "/"):
		return api.OnResolveResult{}, fmt.Errorf("%q does not work where the portal has a path of its own; write it relative to the file", args.Path)
	case !inStyle && !strings.HasPrefix(args.Path, "./") && !strings.HasPrefix(args.Path, "../"):
		return api.OnResolveResult{}, fmt.Errorf("%q is a package, and none are installed; import a file by a path that starts with ./", args.Path)
	}
	name, suffix := args.Path, ""
	if i := strings.IndexAny(name, "?#"); inStyle && i >= 0 {
		name, suffix = name[:i], name[i:]
	}
	found, err := s.find(path.Join(path.Dir(args.Importer), name), !inStyle)
	found.Suffix = suffix
	return found, err
}

// find looks a file up; a script may leave out its extension.
func (s sources) find(name string, isScript bool) (api.OnResolveResult, error) {
	if !fs.ValidPath(name) {
		return api.OnResolveResult{}, fmt.Errorf("%q leads out of the folder of sources", name)
	}
	try := []string{name}
	if isScript {
		try = append(try, name+".ts", name+"/index.ts")
	}
	for _, candidate := range try {
		if info, err := fs.Stat(s.files, candidate); err == nil && info.Mode().IsRegular() {
			return api.OnResolveResult{Path: candidate, Namespace: namespace}, nil
		}
	}
	return api.OnResolveResult{}, fmt.Errorf("there is no file %s", name)
}

func (s sources) load(args api.OnLoadArgs) (api.OnLoadResult, error) {
	loader, ok := loaders[path.Ext(args.Path)]
	if !ok {
		return api.OnLoadResult{}, fmt.Errorf("files of the kind %q cannot be bundled", path.Ext(args.Path))
	}
	data, err := fs.ReadFile(s.files, args.Path)
	if err != nil {
		var at *fs.PathError
		if errors.As(err, &at) {
			err = at.Err // the path may be one of this machine
		}
		return api.OnLoadResult{}, fmt.Errorf("%s: %w", args.Path, err)
	}
	text := string(data)
	return api.OnLoadResult{Contents: &text, Loader: loader}, nil
}
