package serve

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
)

// Addresses of our own, which no page of a portal has.
const (
	scriptPath = "/_slipway/reload.js"
	eventsPath = "/_slipway/events"
)

// script reloads the page after a build, and shows what is wrong with the
// portal until it is mended.
const script = `(() => {
  const events = new EventSource("` + eventsPath + `");
  let box;
  events.addEventListener("built", () => location.reload());
  events.addEventListener("problems", (e) => {
    if (!box) {
      box = document.createElement("pre");
      box.setAttribute("role", "alert");
      box.className = "slipway-problems";
      document.body.prepend(box);
    }
    box.textContent = JSON.parse(e.data);
  });
})();
`

// handler serves the last good build and tells open pages of new ones.
type handler struct {
	base string

	mu       sync.Mutex
	dir      string // "" until there is a good build
	problems string // of the newest build, "" when it is good
	pages    map[chan string]struct{}
}

func newHandler(base string) *handler {
	return &handler{base: base, pages: map[chan string]struct{}{}}
}

// built takes over the result of a build.
func (h *handler) built(dir, problems string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.problems = problems
	event := "event: built\ndata: 1\n\n"
	if problems != "" {
		event = problemsEvent(problems)
	} else {
		h.dir = dir
	}
	for page := range h.pages {
		select {
		case page <- event:
		default: // it has not read the last one yet
		}
	}
}

func problemsEvent(text string) string {
	data, _ := json.Marshal(text) // a string can always be marshalled
	return fmt.Sprintf("event: problems\ndata: %s\n\n", data)
}

// closeAll ends the open event streams.
func (h *handler) closeAll() {
	h.mu.Lock()
	defer h.mu.Unlock()
	for page := range h.pages {
		close(page)
		delete(h.pages, page)
	}
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !local(r.Host) {
		http.Error(w, "this server answers to localhost only", http.StatusForbidden)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	switch {
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		http.Error(w, "there is nothing to send here", http.StatusMethodNotAllowed)
	case r.URL.Path == scriptPath:
		w.Header().Set("Content-Type", "text/javascript; charset=utf-8")
		fmt.Fprint(w, script)
	case r.URL.Path == eventsPath:
		h.events(w, r)
	case !strings.HasPrefix(r.URL.Path, h.base):
		http.Redirect(w, r, h.base, http.StatusFound)
	default:
		h.file(w, r, path.Clean("/"+strings.TrimPrefix(r.URL.Path, h.base)))
	}
}

// local reports whether a Host header names this machine: a page of another
// site must not read the portal through a name of its own.
func local(host string) bool {
	name := host
	if h, _, err := net.SplitHostPort(host); err == nil {
		name = h
	}
	ip := net.ParseIP(strings.Trim(name, "[]"))
	return name == "localhost" || ip != nil && ip.IsLoopback()
}

func (h *handler) events(w http.ResponseWriter, r *http.Request) {
	flusher, ok := w.(http.Flusher)
	if !ok {
		http.Error(w, "this connection cannot stream", http.StatusInternalServerError)
		return
	}
	page := make(chan string, 4)
	h.mu.Lock()
	h.pages[page] = struct{}{}
	if h.problems != "" {
		page <- problemsEvent(h.problems)
	}
	h.mu.Unlock()
	defer func() {
		h.mu.Lock()
		delete(h.pages, page)
		h.mu.Unlock()
	}()
	w.Header().Set("Content-Type", "text/event-stream")
	w.WriteHeader(http.StatusOK)
	flusher.Flush()
	for {
		select {
		case <-r.Context().Done():
			return
		case event, open := <-page:
			if !open {
				return
			}
			fmt.Fprint(w, event)
			flusher.Flush()
		}
	}
}

// file serves one file of the last good build, with our script in its pages.
func (h *handler) file(w http.ResponseWriter, r *http.Request, name string) {
	h.mu.Lock()
	dir := h.dir
	h.mu.Unlock()
	if dir == "" {
		page(w, http.StatusOK, []byte("<!doctype html><html lang=\"en\"><head><title>Slipway</title></head><body></body></html>"))
		return
	}
	file := filepath.Join(dir, filepath.FromSlash(name))
	info, err := os.Stat(file)
	if err == nil && info.IsDir() {
		if !strings.HasSuffix(r.URL.Path, "/") {
			http.Redirect(w, r, r.URL.Path+"/", http.StatusMovedPermanently)
			return
		}
		file = filepath.Join(file, "index.html")
	}
	status := http.StatusOK
	if _, err := os.Stat(file); err != nil {
		file, status = filepath.Join(dir, "404.html"), http.StatusNotFound
	}
	if filepath.Ext(file) != ".html" {
		http.ServeFile(w, r, file)
		return
	}
	data, err := os.ReadFile(file)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	page(w, status, data)
}

func page(w http.ResponseWriter, status int, data []byte) {
	tag := []byte(`<script src="` + scriptPath + `" defer></script></head>`)
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	w.Write(bytes.Replace(data, []byte("</head>"), tag, 1))
}
