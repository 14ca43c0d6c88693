package site

import (
	"errors"
	"io"
	"path"
	"slices"
	"time"

	"github.com/bep/logg"
	"github.com/gohugoio/hugo/common/loggers"
	"github.com/gohugoio/hugo/config/allconfig"
	"github.com/gohugoio/hugo/deps"
	"github.com/gohugoio/hugo/hugofs"
	"github.com/gohugoio/hugo/hugolib"
	"github.com/spf13/afero"
)

// Hugo keeps all pages of a build in memory at some ten times their size, and
// gets slower per page as that grows. Pages do not look at each other, so they
// are built a batch at a time: this much encoded content, or so many pages.
const (
	batchBytes = 8 << 20
	batchPages = 1000
)

// renderer renders one site.
type renderer struct {
	cfg  Config
	src  afero.Fs
	pub  *published
	said said
}

// render builds the pages, batch by batch. robots.txt comes with the first.
func (r *renderer) render(pages []Page) error {
	first := true
	for first || len(pages) > 0 {
		n, err := r.fill(pages)
		if err != nil {
			return err
		}
		err = r.build(first && r.cfg.atRoot())
		if errors.Is(err, errStuck) {
			err = r.narrow(pages[:n])
		}
		if err != nil {
			return err
		}
		pages, first = pages[n:], false
	}
	return nil
}

// errStuck says that Hugo has given up on a batch and will never say why: once
// ten pages of it have failed, it may wait for ever for workers that have left.
var errStuck = errors.New("hugo gave up on a batch of pages")

// grace is how long Hugo may take to return once it has given up, before it
// is taken to be stuck.
const grace = 3 * time.Second

// narrowPages is small enough for Hugo to return with its errors.
const narrowPages = 9

// narrow finds out why a batch failed, by building it a few pages at a time.
// One page of each layout comes first: what is wrong in a template is wrong on
// all its pages. Nothing of this is published, and nothing more of the batch:
// parts of it may still be running.
func (r *renderer) narrow(batch []Page) error {
	r.pub.fail(errStuck)
	seen := map[string]bool{}
	var samples, others []Page
	for _, p := range batch {
		if seen[p.Layout] {
			others = append(others, p)
		} else {
			samples = append(samples, p)
		}
		seen[p.Layout] = true
	}
	for few := range slices.Chunk(append(samples, others...), narrowPages) {
		r.pub = newPublished(r.pub.ctx, nowhere{})
		if _, err := r.fill(few); err != nil {
			return err
		}
		if err := r.build(false); err != nil {
			return err
		}
	}
	return errStuck
}

// fill makes the next batch the content of the project and returns its length.
func (r *renderer) fill(pages []Page) (int, error) {
	if err := r.src.RemoveAll(contentDir); err != nil {
		return 0, err
	}
	n, size := 0, 0
	for n < len(pages) && n < batchPages && size < batchBytes {
		data, err := contentFile(pages[n])
		if err != nil {
			return 0, err
		}
		if err := afero.WriteFile(r.src, path.Join(contentDir, contentName(pages[n].Path)), data, 0o644); err != nil {
			return 0, err
		}
		r.pub.expect(targetFile(pages[n].Path))
		size += len(data)
		n++
	}
	return n, nil
}

// build runs Hugo over the project.
func (r *renderer) build(robots bool) error {
	if err := r.pub.failed(); err != nil {
		return err
	}
	logger := loggers.New(loggers.Options{
		Level:         logg.LevelWarn,
		DistinctLevel: logg.LevelWarn,
		StdOut:        io.Discard,
		StdErr:        io.Discard,
		HandlerPost:   r.said.add,
	})
	flags := hugoConfig(r.cfg, robots)
	conf, err := allconfig.LoadConfig(allconfig.ConfigSourceDescriptor{
		Fs:          r.src,
		Flags:       flags,
		Logger:      logger,
		Environment: "production",
		// Not empty, or Hugo reads the environment of the process.
		Environ:      []string{"SLIPWAY=1"},
		SkipNpmCheck: true,
	})
	if err != nil {
		return translate(err, r.src)
	}
	sites, err := hugolib.NewHugoSites(deps.DepsCfg{
		Configs: conf,
		Fs:      hugofs.NewFromSourceAndDestination(r.src, r.pub, flags),
		// The only way to see what Hugo warns of; nothing else depends on it.
		TestLogger: logger,
	})
	if err != nil {
		return translate(err, r.src)
	}
	err = run(sites)
	if failed := r.pub.failed(); failed != nil {
		return failed
	}
	if errors.Is(err, errStuck) {
		return err
	}
	if logged := r.said.failed(); err != nil && logged != nil {
		return logged
	}
	if err != nil {
		return translate(err, r.src)
	}
	return r.pub.missing()
}

// run builds, and closes the sites unless Hugo is stuck in them.
func run(sites *hugolib.HugoSites) error {
	built := make(chan error, 1)
	go func() { built <- sites.Build(hugolib.BuildCfg{NoBuildLock: true}) }()
	var err error
	select {
	case err = <-built:
	case <-sites.Done():
		select {
		case err = <-built:
		case <-time.After(grace):
			return errStuck
		}
	}
	sites.Close()
	return err
}
