package output

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestReplace(t *testing.T) {
	root := t.TempDir()
	outside := filepath.Join(t.TempDir(), "outside.yaml")
	write := func(name, text string, mode os.FileMode) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), mode); err != nil {
			t.Fatal(err)
		}
	}
	plan := filepath.Join(root, "data", "plan.yaml")
	write(plan, "old", 0o600)
	write(filepath.Join(root, "data", ".plan.yaml.new"), "left by a kill", 0o600)
	write(outside, "outside", 0o644)
	if err := os.Symlink(outside, filepath.Join(root, "data", "link.yaml")); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Dir(outside), filepath.Join(root, "out")); err != nil {
		t.Fatal(err)
	}

	if err := Replace(root, "data/plan.yaml", []byte("new")); err != nil {
		t.Error(err)
	}
	if err := Replace(root, "data/plan.sum", []byte("sum")); err != nil {
		t.Error(err)
	}
	for name, want := range map[string]string{"plan.yaml": "new", "plan.sum": "sum"} {
		if got, err := os.ReadFile(filepath.Join(root, "data", name)); err != nil || string(got) != want {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	if info, err := os.Stat(plan); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("rights: %v, %v", info.Mode(), err)
	}

	for _, name := range []string{"data/link.yaml", "out/outside.yaml", "../outside.yaml", "data", "no/such/folder.yaml"} {
		if err := Replace(root, name, []byte("new")); err == nil || strings.Contains(err.Error(), "left") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if got, _ := os.ReadFile(outside); string(got) != "outside" {
		t.Errorf("outside: %q", got)
	}
	entries, err := os.ReadDir(filepath.Join(root, "data"))
	if err != nil || len(entries) != 3 {
		t.Errorf("%v, %v", entries, err)
	}
}
