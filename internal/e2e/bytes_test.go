package e2e

import (
	"bytes"
	"path/filepath"
	"testing"
)

// TestSameBytes builds the portal again with another clock zone, language,
// environment and number of processors.
func TestSameBytes(t *testing.T) {
	first := files(t, built(t, "2019-06-22", "https://releases.example.org/"))
	dir := filepath.Join(scratch, "again")
	env := []string{
		"HUGO_TITLE=Leaked", "HUGO_BASEURL=https://leaked.example.org/", "HUGO_PARAMS_RECORD=leaked",
		"TZ=Pacific/Kiritimati", "LANG=de_DE.UTF-8", "LC_ALL=tr_TR.UTF-8", "GOMAXPROCS=1", "HOME=/nonexistent",
	}
	if out, err := slipway(t, env, "build", "--source", repository, "--destination", dir, "--as-of", "2019-06-22", "--base-url", "https://releases.example.org/"); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	second := files(t, dir)
	for _, name := range sortedKeys(first) {
		if !bytes.Equal(first[name], second[name]) {
			t.Errorf("%s differs between two builds", name)
		}
	}
	for _, name := range sortedKeys(second) {
		if _, ok := first[name]; !ok {
			t.Errorf("%s is only in the second build", name)
		}
	}
}
