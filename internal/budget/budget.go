// Package budget weighs what a browser has to load for a page, compressed as a
// host sends it, and says what is heavier than the portal allows.
//
// It refuses to weigh what is loaded later, on demand: an index that is
// searched, a picture further down, a file to download.
package budget

import (
	"cmp"
	"compress/gzip"
	"path"
	"slices"
	"sync"
)

// Limits are what a page may weigh, in kB of 1000 bytes, compressed by gzip. 0
// sets no limit.
type Limits struct{ HTML, CSS, JavaScript int }

// Excess is a file that is heavier than its limit.
type Excess struct {
	File  string // in the output
	Kind  string // "HTML", "CSS" or "JavaScript"
	Size  int    // bytes, compressed
	Limit int    // kB
}

// Scale hands the files of a portal on and weighs them. It may be used by
// several goroutines at once.
type Scale struct {
	Out interface {
		Write(name string, data []byte) error
	}
	Limits Limits

	mu     sync.Mutex
	excess []Excess
}

// Write weighs a page and hands the file on.
func (s *Scale) Write(name string, data []byte) error {
	if path.Ext(name) == ".html" {
		s.weigh(name, "HTML", s.Limits.HTML, data)
	}
	return s.Out.Write(name, data)
}

// Asset weighs a style or a script that pages link.
func (s *Scale) Asset(name string, data []byte) {
	switch path.Ext(name) {
	case ".css":
		s.weigh(name, "CSS", s.Limits.CSS, data)
	case ".js":
		s.weigh(name, "JavaScript", s.Limits.JavaScript, data)
	}
}

// Excess is what was too heavy, the heaviest first.
func (s *Scale) Excess() []Excess {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := slices.Clone(s.excess)
	slices.SortFunc(out, func(x, y Excess) int {
		return cmp.Or(cmp.Compare(y.Size, x.Size), cmp.Compare(x.File, y.File))
	})
	return out
}

// weigh compresses no more than it must: most files are below their limit as
// they are, and most of the others when compressed in a hurry.
func (s *Scale) weigh(name, kind string, limit int, data []byte) {
	most := limit * 1000
	if limit == 0 || len(data) <= most || compressed(data, gzip.BestSpeed) <= most {
		return
	}
	if size := compressed(data, gzip.BestCompression); size > most {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.excess = append(s.excess, Excess{File: name, Kind: kind, Size: size, Limit: limit})
	}
}

// counter counts what is written to it.
type counter int

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}

// compressed is the size of data compressed at a level of gzip.
func compressed(data []byte, level int) int {
	var size counter
	z, err := gzip.NewWriterLevel(&size, level)
	if err != nil {
		panic(err) // the levels are those of the package
	}
	_, _ = z.Write(data) // a counter does not fail
	_ = z.Close()
	return int(size)
}
