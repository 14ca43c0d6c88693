package pages

import (
	"maps"
	"path"
	"slices"

	"slipway/internal/date"
	"slipway/internal/i18n"
	"slipway/internal/source"
)

// ChangedOn is the day on which the page last changed, 2019-07-12; "" where it
// is not known.
func (f *Frame) ChangedOn() string {
	if f.Changed == nil {
		return ""
	}
	return f.Changed.On.Day
}

// SourceFiles lists the files that pages are made from, as far as the pages
// name them, sorted and each once.
func SourceFiles(list []Page) []string {
	seen := map[string]bool{}
	for i := range list {
		for file := range list[i].Frame.files {
			seen[file] = true
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// files yields the files that the page names in its foot.
func (f *Frame) files(yield func(file string) bool) {
	if f.Source == nil || !yield(f.Source.File) {
		return
	}
	for _, s := range f.More {
		if !yield(s.File) {
			return
		}
	}
}

// TellChanges writes on each page when it changed last: the latest commit of
// its files, for a folder of those below it that any page names. A page with a
// file of which that is not known says nothing. Repository is the address that
// links to commits begin with, "" for none.
func TellChanges(list []Page, commits map[string]source.Commit, repository string, words i18n.Words) {
	b := builder{words: words, days: map[date.Value]Date{}}
	if len(commits) == 0 {
		return
	}
	folders := foldersOf(SourceFiles(list))
	for i := range list {
		f := &list[i].Frame
		var files []string
		for file := range f.files {
			if below := folders[file]; below != nil {
				files = append(files, below...)
			} else {
				files = append(files, file)
			}
		}
		c, known := latest(files, commits)
		if !known {
			continue
		}
		f.Changed = &Changed{On: b.day(c.On), Commit: c.Hash[:7]}
		if repository != "" {
			f.Changed.URL = repository + "/commit/" + c.Hash
		}
	}
}

// foldersOf gives the files below each folder among them. Files are sorted.
func foldersOf(files []string) map[string][]string {
	out := map[string][]string{}
	for _, file := range files {
		for dir := path.Dir(file); dir != "."; dir = path.Dir(dir) {
			if _, named := slices.BinarySearch(files, dir); named {
				out[dir] = append(out[dir], file)
			}
		}
	}
	return out
}

// latest picks the last of the commits that changed files, false if there is
// none or one is not known.
func latest(files []string, commits map[string]source.Commit) (c source.Commit, known bool) {
	for i, file := range files {
		of, ok := commits[file]
		if !ok {
			return source.Commit{}, false
		}
		if i == 0 || of.Age < c.Age {
			c = of
		}
	}
	return c, len(files) > 0
}
