package serve

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// start serves a portal of one page that says what data/note says.
func start(t *testing.T) (root, address string, builds <-chan struct{}) {
	t.Helper()
	root, out := t.TempDir(), t.TempDir()
	write(t, filepath.Join(root, "data", "note"), "first")
	done := make(chan struct{}, 16)
	reader, writer := io.Pipe()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() {
		ended <- Run(ctx, Options{Root: root, Base: "/portal/", Out: writer, Build: func(context.Context) (string, string, error) {
			note, err := os.ReadFile(filepath.Join(root, "data", "note"))
			if err != nil {
				return "", "", err
			}
			defer func() { done <- struct{}{} }()
			if strings.Contains(string(note), "wrong") {
				return "", "data/note:1: error: wrong", nil
			}
			page := "<!doctype html><html><head></head><body>" + string(note) + "</body></html>"
			return out, "", os.WriteFile(filepath.Join(out, "index.html"), []byte(page), 0o644)
		}})
	}()
	t.Cleanup(func() {
		cancel()
		reader.Close()
		if err := <-ended; err != nil {
			t.Errorf("Run: %v", err)
		}
	})
	line, err := bufio.NewReader(reader).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	<-done
	return root, strings.Fields(line)[2], done
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func get(t *testing.T, address, host string) (int, string) {
	t.Helper()
	req, err := http.NewRequest(http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	if host != "" {
		req.Host = host
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, string(body)
}

func TestServesBelowItsPath(t *testing.T) {
	_, address, _ := start(t)
	status, body := get(t, address, "")
	if status != http.StatusOK || !strings.Contains(body, "first") || !strings.Contains(body, scriptPath) {
		t.Errorf("%d %s", status, body)
	}
	if status, _ := get(t, address+"../../../../etc/passwd", ""); status == http.StatusOK {
		t.Errorf("a file outside of the build was served")
	}
	if status, _ := get(t, address, "portal.example.org"); status != http.StatusForbidden {
		t.Errorf("another host name got %d", status)
	}
}

// TestTellsOpenPages follows the event stream of an open page through a change
// that is fine, one that is wrong, and its repair.
func TestTellsOpenPages(t *testing.T) {
	root, address, builds := start(t)
	res, err := http.Get(strings.TrimSuffix(address, "/portal/") + eventsPath)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	events := bufio.NewReader(res.Body)
	next := func() string {
		line, err := events.ReadString('\n')
		if err != nil {
			t.Fatal(err)
		}
		data, err := events.ReadString('\n')
		if err != nil {
			t.Fatal(err)
		}
		if _, err := events.ReadString('\n'); err != nil {
			t.Fatal(err)
		}
		return strings.TrimSpace(line) + " " + strings.TrimSpace(data)
	}
	for _, step := range []struct{ text, event, shown string }{
		{"second", "event: built data: 1", "second"},
		{"wrong", `event: problems data: "data/note:1: error: wrong"`, "second"},
		{"third", "event: built data: 1", "third"},
	} {
		// A rename makes one change of it, as careful editors do.
		write(t, filepath.Join(root, "data", ".note"), step.text)
		if err := os.Rename(filepath.Join(root, "data", ".note"), filepath.Join(root, "data", "note")); err != nil {
			t.Fatal(err)
		}
		<-builds
		if got := next(); got != step.event {
			t.Errorf("%s: %s, want %s", step.text, got, step.event)
		}
		if _, body := get(t, address, ""); !strings.Contains(body, step.shown) {
			t.Errorf("%s: the page shows %s", step.text, body)
		}
	}
}
