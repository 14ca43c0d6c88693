package site

import (
	"context"
	"io"
	"slices"
	"strings"
	"sync"

	"github.com/bep/logg"
	"github.com/gohugoio/hugo/common/loggers"
	"github.com/gohugoio/hugo/config/allconfig"
	"github.com/gohugoio/hugo/deps"
	"github.com/gohugoio/hugo/hugofs"
	"github.com/gohugoio/hugo/hugolib"
	"github.com/spf13/afero"
)

// build runs Hugo over a project in memory.
func build(ctx context.Context, cfg Config, src afero.Fs, out Sink) (Report, error) {
	var said warnings
	logger := loggers.New(loggers.Options{
		Level:         logg.LevelWarn,
		DistinctLevel: logg.LevelWarn,
		StdOut:        io.Discard,
		StdErr:        io.Discard,
		HandlerPost:   said.add,
	})
	flags := hugoConfig(cfg)
	conf, err := allconfig.LoadConfig(allconfig.ConfigSourceDescriptor{
		Fs:          src,
		Flags:       flags,
		Logger:      logger,
		Environment: "production",
		// Not empty, or Hugo reads the environment of the process.
		Environ:      []string{"SLIPWAY=1"},
		SkipNpmCheck: true,
	})
	if err != nil {
		return Report{}, translate(err)
	}
	pub := newPublished(ctx, out)
	sites, err := hugolib.NewHugoSites(deps.DepsCfg{
		Configs: conf,
		Fs:      hugofs.NewFromSourceAndDestination(src, pub, flags),
		// The only way to see what Hugo warns of; nothing else depends on it.
		TestLogger: logger,
	})
	if err != nil {
		return Report{}, translate(err)
	}
	defer sites.Close()
	err = sites.Build(hugolib.BuildCfg{NoBuildLock: true})
	if failed := pub.failed(); failed != nil {
		return Report{}, failed
	}
	if err != nil {
		return Report{}, translate(err)
	}
	return Report{Files: len(pub.names), Warnings: said.sorted()}, nil
}

// warnings collects what Hugo logs as a warning.
type warnings struct {
	mu    sync.Mutex
	lines []string
}

func (w *warnings) add(e *logg.Entry) error {
	if e.Level == logg.LevelWarn {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.lines = append(w.lines, hideRoot(strings.Join(strings.Fields(e.Message), " ")))
	}
	return nil
}

func (w *warnings) sorted() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	slices.Sort(w.lines)
	return slices.Compact(w.lines)
}
