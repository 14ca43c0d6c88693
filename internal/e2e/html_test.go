package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// checker is the Nu HTML checker, as installed by `make deps`.
const checker = "node_modules/vnu-jar/build/dist/vnu.jar"

// TestHTML sends every page and style through an HTML checker.
func TestHTML(t *testing.T) {
	checkHTML(t, built(t, "2019-06-22", "https://releases.example.org/"))
}

// checkHTML sends all pages and styles below a folder through the checker.
func checkHTML(t *testing.T, dir string, flags ...string) {
	t.Helper()
	if _, err := os.Stat(checker); err != nil {
		t.Fatalf("the HTML checker is missing: run `make deps` (%v)", err)
	}
	java, err := exec.LookPath("java")
	if err != nil {
		t.Fatalf("the HTML checker needs Java: run `make deps` (%v)", err)
	}
	jar, err := filepath.Abs(checker)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(java, append(append([]string{"-Xss8m", "-jar", jar, "--skip-non-html", "--format", "gnu"}, flags...), ".")...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	for line := range strings.Lines(string(out)) {
		t.Error(strings.TrimSpace(line))
	}
	if err != nil && len(out) == 0 {
		t.Fatal(err)
	}
}
