package serve

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// parts are what a portal is made of; nothing else is watched.
var parts = []string{"data", "content", "static", "layouts", "assets", "i18n"}

// quiet is how long the files have to rest before a build: editors write in
// several steps.
const quiet = 80 * time.Millisecond

// watcher sends on changed once the files of a portal have changed and come
// to rest.
type watcher struct {
	root    string
	fs      *fsnotify.Watcher
	changed chan struct{}
}

func newWatcher(root string) (*watcher, error) {
	f, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, err
	}
	w := &watcher{root: root, fs: f, changed: make(chan struct{}, 1)}
	if err := f.Add(root); err != nil {
		f.Close()
		return nil, err
	}
	for _, part := range parts {
		w.add(filepath.Join(root, part))
	}
	go w.loop()
	return w, nil
}

// add watches a folder and those below it. What cannot be read is left to the
// build to report.
func (w *watcher) add(dir string) {
	filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() {
			w.fs.Add(name)
		}
		return nil
	})
}

func (w *watcher) close() { w.fs.Close() }

func (w *watcher) loop() {
	rest := time.NewTimer(time.Hour)
	rest.Stop()
	for {
		select {
		case e, ok := <-w.fs.Events:
			if !ok {
				return
			}
			if !w.matters(e) {
				continue
			}
			if info, err := os.Stat(e.Name); err == nil && info.IsDir() {
				w.add(e.Name)
			}
			rest.Reset(quiet)
		case _, ok := <-w.fs.Errors:
			if !ok {
				return
			}
			rest.Reset(quiet) // events may have been lost: build to be sure
		case <-rest.C:
			select {
			case w.changed <- struct{}{}:
			default: // a build is waiting already
			}
		}
	}
}

// matters reports whether an event is about the portal: not a temporary file
// of an editor, not the output.
func (w *watcher) matters(e fsnotify.Event) bool {
	if e.Op == fsnotify.Chmod {
		return false
	}
	rel, err := filepath.Rel(w.root, e.Name)
	if err != nil {
		return false
	}
	name := filepath.Base(rel)
	if strings.HasPrefix(name, ".") || strings.HasSuffix(name, "~") || strings.HasSuffix(name, ".swp") {
		return false
	}
	first, _, _ := strings.Cut(filepath.ToSlash(rel), "/")
	return rel == "hugo.yaml" || rel == "budget.yaml" || slices.Contains(parts, first)
}
