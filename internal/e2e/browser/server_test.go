//go:build browser

package browser

import (
	"bytes"
	"compress/gzip"
	"mime"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// hostHeader is a header of netlify.toml, `Name = "value"`.
var hostHeader = regexp.MustCompile(`(?m)^    ([A-Z][A-Za-z-]+) = "([^"]*)"$`)

// hostHeaders are the headers that our own host sends with every page: those
// of the first block of netlify.toml.
func hostHeaders(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(repository, "netlify.toml"))
	if err != nil {
		t.Fatal(err)
	}
	_, block, _ := strings.Cut(string(text), `for = "/*"`)
	block, _, _ = strings.Cut(block, "[[headers]]")
	headers := map[string]string{}
	for _, m := range hostHeader.FindAllStringSubmatch(block, -1) {
		headers[m[1]] = m[2]
	}
	if !strings.Contains(headers["Content-Security-Policy"], "default-src 'none'") {
		t.Fatalf("netlify.toml: no strict policy among the headers %v", headers)
	}
	return headers
}

// serve serves a folder below a path as a host does: compressed, with cache
// headers and a page for what is missing. It returns the address.
func serve(t *testing.T, dir, base string, headers map[string]string) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, value := range headers {
			w.Header().Set(name, value)
		}
		name, inside := strings.CutPrefix(r.URL.Path, base)
		if !inside {
			http.Error(w, "outside of the portal", http.StatusNotFound)
			return
		}
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		status := http.StatusOK
		data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(path.Clean("/"+name))))
		if err != nil {
			status, name = http.StatusNotFound, "404.html"
			data, err = os.ReadFile(filepath.Join(dir, name))
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		if strings.HasPrefix(name, "assets/") {
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		}
		w.Header().Set("Content-Type", mime.TypeByExtension(path.Ext(name)))
		if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
			w.Header().Set("Content-Encoding", "gzip")
			data = compressed(data)
		}
		w.WriteHeader(status)
		_, _ = w.Write(data) // the browser may have left
	}))
	t.Cleanup(server.Close)
	return server.URL + base
}

func compressed(data []byte) []byte {
	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	_, _ = z.Write(data) // into memory
	_ = z.Close()
	return out.Bytes()
}
