package pages

import (
	"testing"

	"slipway/internal/source"
)

func TestTellChanges(t *testing.T) {
	of := func(files ...string) Page {
		p := Page{Frame: Frame{Source: &Source{File: files[0], Line: 7}}}
		for _, file := range files[1:] {
			p.Frame.More = append(p.Frame.More, Source{File: file})
		}
		return p
	}
	list := []Page{
		of("data/a/plan.yaml", "data/a/live.yaml"),
		of("data/a/live.yaml", "data/a/plan.yaml"),
		of("data/a/plan.yaml"),
		of("data/a/plan.yaml", "data/edited.yaml"),
		of("data/a"),
		of("data"),
		{},
	}
	same(t, "files", SourceFiles(list), []string{"data", "data/a", "data/a/live.yaml", "data/a/plan.yaml", "data/edited.yaml"})
	const old, recent = "1111111aaa", "2222222bbb"
	commits := map[string]source.Commit{
		"data/a/plan.yaml": {Hash: old, On: dayOf(t, "2019-06-10"), Age: 4},
		"data/a/live.yaml": {Hash: recent, On: dayOf(t, "2019-06-01"), Age: 2}, // later by history, whatever its clock said
	}
	TellChanges(list, commits, "https://example.org/r", english(t))
	said := func(p Page) string {
		if p.Frame.Changed == nil {
			return ""
		}
		return p.Frame.Changed.On.ISO + " " + p.Frame.Changed.Commit + " " + p.Frame.Changed.URL
	}
	late, early := "2019-06-01 2222222 https://example.org/r/commit/"+recent, "2019-06-10 1111111 https://example.org/r/commit/"+old
	for i, want := range []string{late, late, early, "", late, "", ""} {
		same(t, "page", said(list[i]), want)
	}

	list = []Page{of("data/a/plan.yaml")}
	TellChanges(list, commits, "", english(t))
	same(t, "without a repository's address", said(list[0]), "2019-06-10 1111111 ")
	list = []Page{of("data/a/plan.yaml")}
	TellChanges(list, nil, "https://example.org/r", english(t))
	same(t, "without history", said(list[0]), "")
}
