package site

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/spf13/afero"
)

// published is the file system that Hugo publishes into. It hands each file to
// a sink as soon as Hugo closes it and keeps none, only their names. It may be
// used by several goroutines at once.
type published struct {
	afero.Fs // an empty file system in memory, for all that is not writing
	ctx      context.Context
	out      Sink

	mu    sync.Mutex
	pages map[string]bool              // files of pages: written yet?
	other map[string][sha256.Size]byte // files that templates publish: digest
	err   error                        // the first one
}

// nowhere is a sink that keeps nothing.
type nowhere struct{}

// Write is part of Sink.
func (nowhere) Write(string, []byte) error { return nil }

func newPublished(ctx context.Context, out Sink) *published {
	return &published{
		Fs: afero.NewMemMapFs(), ctx: ctx, out: out,
		pages: map[string]bool{}, other: map[string][sha256.Size]byte{},
	}
}

// expect announces the file of a page.
func (p *published) expect(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.pages[name] = false
}

// missing returns an error if a page that was announced has not been written.
func (p *published) missing() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	var names []string
	for name, written := range p.pages {
		if !written {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return nil
	}
	slices.Sort(names)
	return fmt.Errorf("hugo has not written %s (and %d more)", names[0], len(names)-1)
}

func (p *published) count() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.pages) + len(p.other)
}

// write hands a file to the sink. A page is written once. Anything else may
// come again, from every batch of pages, if it is the same.
func (p *published) write(name string, data []byte) error {
	if err := p.failed(); err != nil {
		return err
	}
	again, err := p.record(name, data)
	if err != nil {
		return p.fail(err)
	}
	if again {
		return nil
	}
	if err := p.out.Write(name, data); err != nil {
		return p.fail(err)
	}
	return nil
}

func (p *published) record(name string, data []byte) (again bool, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if written, isPage := p.pages[name]; isPage {
		if _, taken := p.other[name]; written || taken {
			return false, fmt.Errorf("a template publishes a file to %s, which is a page", name)
		}
		p.pages[name] = true
		return false, nil
	}
	digest := sha256.Sum256(data)
	if old, ok := p.other[name]; ok && old != digest {
		return false, fmt.Errorf("templates publish two different files to %s", name)
	} else if ok {
		return true, nil
	}
	p.other[name] = digest
	return false, nil
}

func (p *published) failed() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.err == nil {
		p.err = context.Cause(p.ctx)
	}
	return p.err
}

func (p *published) fail(err error) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.err == nil {
		p.err = err
	}
	return p.err
}

// Name is part of afero.Fs.
func (p *published) Name() string { return "published" }

// Create is part of afero.Fs. It fails once the context is done or the sink
// has failed, which ends Hugo's build early.
func (p *published) Create(name string) (afero.File, error) {
	if err := p.failed(); err != nil {
		return nil, err
	}
	name = path.Clean("/" + strings.TrimPrefix(name, publishDir))
	return &publishedFile{name: strings.TrimPrefix(name, "/"), to: p}, nil
}

// OpenFile is part of afero.Fs.
func (p *published) OpenFile(name string, flag int, perm os.FileMode) (afero.File, error) {
	if flag&(os.O_WRONLY|os.O_RDWR) != 0 {
		return p.Create(name)
	}
	return p.Fs.OpenFile(name, flag, perm)
}

// MkdirAll is part of afero.Fs: folders come with their files.
func (p *published) MkdirAll(string, os.FileMode) error { return nil }

// Mkdir is part of afero.Fs.
func (p *published) Mkdir(string, os.FileMode) error { return nil }

// Chtimes is part of afero.Fs.
func (p *published) Chtimes(string, time.Time, time.Time) error { return nil }

// publishedFile collects one file until Hugo closes it.
type publishedFile struct {
	afero.File // nil: Hugo only writes
	name       string
	to         *published
	data       bytes.Buffer
	closed     bool
}

func (f *publishedFile) Name() string                      { return f.name }
func (f *publishedFile) Write(b []byte) (int, error)       { return f.data.Write(b) }
func (f *publishedFile) WriteString(s string) (int, error) { return f.data.WriteString(s) }

// Close hands the file on. Hugo does not look at the error; build does.
func (f *publishedFile) Close() error {
	if f.closed {
		return nil
	}
	f.closed = true
	return f.to.write(f.name, f.data.Bytes())
}
