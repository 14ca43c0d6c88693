package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"slipway/internal/repogen"
)

// commit makes all files below a folder the next commit of a repository there.
func commit(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: commit DIR TIME")
	}
	at, err := time.Parse(time.RFC3339, args[1])
	ts.Check(err)
	dir := ts.MkAbs(args[0])
	repo, err := repogen.Init(filepath.Join(dir, ".git"))
	ts.Check(err)
	var parents []string
	if head, err := os.ReadFile(filepath.Join(dir, ".git", "refs", "heads", "main")); err == nil {
		parents = append(parents, strings.TrimSpace(string(head)))
	}
	files := map[string]string{}
	ts.Check(fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.Name() == ".git" {
			return fs.SkipDir
		}
		if d.IsDir() {
			return nil
		}
		text, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
		files[name] = string(text)
		return err
	}))
	_, err = repo.Commit(at, files, parents...)
	ts.Check(err)
}
