package site

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path"
	"strings"
	"sync"
	"time"

	"github.com/spf13/afero"
)

// publishDir is where Hugo believes it publishes.
const publishDir = rootDir + "/public"

// published is the file system that Hugo publishes into: it hands each file to
// a sink as soon as Hugo closes it, and keeps none.
type published struct {
	afero.Fs // an empty file system in memory, for everything but creating files
	ctx      context.Context
	out      Sink

	mu    sync.Mutex
	names map[string]bool
	err   error
}

func newPublished(ctx context.Context, out Sink) *published {
	return &published{Fs: afero.NewMemMapFs(), ctx: ctx, out: out, names: map[string]bool{}}
}

// Name is part of afero.Fs.
func (p *published) Name() string { return "published" }

// Create is part of afero.Fs. It fails once the context is done or the sink
// has failed, which ends Hugo's build early.
func (p *published) Create(name string) (afero.File, error) {
	if err := p.failed(); err != nil {
		return nil, err
	}
	name = strings.TrimPrefix(path.Clean("/"+strings.TrimPrefix(name, publishDir)), "/")
	p.mu.Lock()
	again := p.names[name]
	p.names[name] = true
	p.mu.Unlock()
	if again {
		return nil, p.fail(fmt.Errorf("two pages or resources are written to %s", name))
	}
	return &publishedFile{name: name, to: p}, nil
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

// publishedFile collects one file.
type publishedFile struct {
	afero.File // nil: Hugo only writes
	name       string
	to         *published
	data       bytes.Buffer
}

func (f *publishedFile) Name() string                      { return f.name }
func (f *publishedFile) Write(b []byte) (int, error)       { return f.data.Write(b) }
func (f *publishedFile) WriteString(s string) (int, error) { return f.data.WriteString(s) }

func (f *publishedFile) Close() error {
	if err := f.to.out.Write(f.name, f.data.Bytes()); err != nil {
		return f.to.fail(err) // Hugo does not look: build asks for it
	}
	return nil
}
