package e2e

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

const repository = "../.."

var scratch string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "slipway-e2e-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	scratch = dir
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
}

// program builds the program once.
var program = sync.OnceValues(func() (string, error) {
	bin := filepath.Join(scratch, "slipway")
	cmd := exec.Command("go", "build", "-o", bin, "./cmd/slipway")
	cmd.Dir = repository
	out, err := cmd.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("go build: %w\n%s", err, out)
	}
	return bin, nil
})

// slipway runs the program and returns what it printed.
func slipway(t *testing.T, env []string, args ...string) (string, error) {
	t.Helper()
	bin, err := program()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(bin, args...)
	cmd.Env = append(os.Environ(), env...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	err = cmd.Run()
	return out.String(), err
}

// built is the repository's portal, built once as of a day below a path.
func built(t *testing.T, asOf, base string) string {
	t.Helper()
	builtMu.Lock()
	defer builtMu.Unlock()
	key := asOf + " " + base
	if dir, ok := builtDirs[key]; ok {
		return dir
	}
	dir := filepath.Join(scratch, fmt.Sprintf("site-%d", len(builtDirs)))
	if out, err := slipway(t, nil, "build", "--source", repository, "--destination", dir, "--as-of", asOf, "--base-url", base); err != nil {
		t.Fatalf("slipway build: %v\n%s", err, out)
	}
	builtDirs[key] = dir
	return dir
}

var (
	builtMu   sync.Mutex
	builtDirs = map[string]string{}
)

// files returns the files below a folder with their contents.
func files(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	out := map[string][]byte{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		out[name] = data
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
