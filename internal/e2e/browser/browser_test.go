//go:build browser

package browser

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const repository = "../../.."

var only = flag.String("only", "", "run the scripts' tests whose name matches this pattern")

// settings are what the scripts are told.
type settings struct {
	Chromium  string          `json:"chromium"`
	Artifacts string          `json:"artifacts"` // folder for screenshots and reports
	Root      string          `json:"root"`      // address of the portal at the root of a host
	Below     string          `json:"below"`     // address of the portal below a path, with the policy in its pages
	Moving    string          `json:"moving"`    // address of the portal as no record: of the day of the test
	Disk      string          `json:"disk"`      // folder of the portal for the disk
	Kinds     map[string]kind `json:"kinds"`     // by layout
}

// TestInBrowser runs every script of suite.
func TestInBrowser(t *testing.T) {
	chromium := need(t, "chromium")
	node := need(t, "node")
	if _, err := os.Stat("../node_modules/playwright-core"); err != nil {
		t.Fatal("playwright-core is missing: run `make deps`")
	}
	artifacts, err := filepath.Abs(filepath.Join(repository, "artifacts", "browser"))
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(os.RemoveAll(artifacts), os.MkdirAll(artifacts, 0o755)); err != nil {
		t.Fatal(err)
	}
	portal := portalToRead(t)
	program := buildProgram(t)
	// A folder as people have them: what an address must escape is in its name.
	disk := filepath.Join(t.TempDir(), "Größe & #1 50% of it")
	root, below, moving := t.TempDir(), t.TempDir(), t.TempDir()
	build(t, program, "--source", portal, "--drafts", "--destination", filepath.Join(root, "public"))
	build(t, program, "--source", portal, "--drafts", "--destination", filepath.Join(below, "public"), "--base-url", "/project/portal/", "--policy-in-pages")
	build(t, program, "--source", portal, "--drafts", "--destination", disk, "--offline")
	letMove(t, portal)
	build(t, program, "--source", portal, "--destination", filepath.Join(moving, "public"))

	told, err := json.Marshal(settings{
		Chromium: chromium, Artifacts: artifacts, Disk: disk, Kinds: kindsOf(t, portal),
		Root:   serve(t, filepath.Join(root, "public"), "/", hostHeaders(t)),
		Moving: serve(t, filepath.Join(moving, "public"), "/", hostHeaders(t)),
		Below:  serve(t, filepath.Join(below, "public"), "/project/portal/", nil),
	})
	if err != nil {
		t.Fatal(err)
	}
	args := []string{"--test-reporter=spec"}
	if *only != "" {
		args = append(args, "--test-name-pattern="+*only)
	}
	cmd := exec.Command(node, append(args, "suite/all.mjs")...)
	cmd.Env = append(os.Environ(), "SLIPWAY_BROWSER="+string(told))
	out, err := cmd.CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Errorf("the suite failed; screenshots are in %s: %v", artifacts, err)
	}
}

// need finds a program, or says how to get it.
func need(t *testing.T, name string) string {
	t.Helper()
	found, err := exec.LookPath(name)
	if err != nil {
		t.Fatalf("%s is missing: run `make deps`", name)
	}
	return found
}

// portalToRead is this repository's portal with a guide that has moved, so
// that it has a page of every kind.
func portalToRead(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, part := range []string{"content", "data", "static"} {
		if err := os.CopyFS(filepath.Join(dir, part), os.DirFS(filepath.Join(repository, part))); err != nil {
			t.Fatal(err)
		}
	}
	config, err := os.ReadFile(filepath.Join(repository, "hugo.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	moved := "---\ntitle: A guide that has moved\nrenamed_from: [moved]\n---\n\n## Here\n\nIt stands here now.\n"
	err = errors.Join(
		os.WriteFile(filepath.Join(dir, "hugo.yaml"), config, 0o644),
		os.WriteFile(filepath.Join(dir, "content/guides/moved-here.md"), []byte(moved), 0o644),
	)
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// letMove takes the day of a record out of a portal.
func letMove(t *testing.T, portal string) {
	t.Helper()
	file := filepath.Join(portal, "hugo.yaml")
	config, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	day := regexp.MustCompile(`(?m)^ *as_of:.*\n`)
	if !day.Match(config) {
		t.Fatal("the portal is no record")
	}
	if err := os.WriteFile(file, day.ReplaceAll(config, nil), 0o644); err != nil {
		t.Fatal(err)
	}
}

func buildProgram(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "slipway")
	cmd := exec.Command("go", "build", "-o", bin, "./cmd/slipway")
	cmd.Dir = repository
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return bin
}

func build(t *testing.T, program string, args ...string) {
	t.Helper()
	if out, err := exec.Command(program, append([]string{"build"}, args...)...).CombinedOutput(); err != nil {
		t.Fatal(fmt.Errorf("slipway build %s: %w\n%s", strings.Join(args, " "), err, out))
	}
}
