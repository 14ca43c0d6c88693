package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"slipway"
)

const guidesDir = "../../content/guides"

// guideBlock is a fenced block of a guide.
type guideBlock struct {
	line     int
	language string
	file     string // of the example portal; "" for a block that is no file
	wrong    string // the code that check must report for it
	text     string
}

// blocksOf reads the fenced blocks of a guide. The info string is
//
//	yaml data/people.yaml                  a file of the example portal
//	yaml wrong date/format hugo.yaml       the same, with the problem it must cause
//	console, text                          commands and what they print
func blocksOf(t *testing.T, name, text string) []guideBlock {
	t.Helper()
	var blocks []guideBlock
	var open string // the fence of the block we are in
	for i, line := range strings.SplitAfter(text, "\n") {
		mark := line[:len(line)-len(strings.TrimLeft(line, "`"))]
		switch {
		case open != "" && strings.TrimSpace(line) == open:
			open = ""
		case open != "":
			blocks[len(blocks)-1].text += line
		case len(mark) >= 3:
			open = mark
			b := guideBlock{line: i + 1}
			info := strings.Fields(line[len(mark):])
			switch {
			case len(info) == 4 && info[1] == "wrong":
				b.language, b.wrong, b.file = info[0], info[2], info[3]
			case len(info) == 2:
				b.language, b.file = info[0], info[1]
			case len(info) == 1 && (info[0] == "console" || info[0] == "text"):
				b.language = info[0]
			default:
				t.Errorf("%s:%d: a block has to name its file: %s", name, b.line, strings.TrimSpace(line))
			}
			blocks = append(blocks, b)
		}
	}
	if open != "" {
		t.Errorf("%s: a block is never closed", name)
	}
	return blocks
}

func readGuides(t *testing.T) map[string]string {
	t.Helper()
	guides := map[string]string{}
	err := fs.WalkDir(os.DirFS(guidesDir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(name) != ".md" {
			return err
		}
		text, err := os.ReadFile(filepath.Join(guidesDir, name))
		guides[name] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return guides
}

// example puts together the files of a guide's portal. The first block for a
// file writes it, further ones go on at its end. Where a guide does not write
// a file that every portal needs, it is the one of the first guide.
func example(t *testing.T, guides map[string]string, name string) map[string]string {
	t.Helper()
	files := map[string]string{}
	if first := "start-a-portal.md"; name != first {
		files = example(t, guides, first)
	}
	seen := map[string]bool{}
	for _, b := range blocksOf(t, name, guides[name]) {
		if b.file == "" || b.wrong != "" {
			continue
		}
		if !seen[b.file] {
			files[b.file] = ""
		}
		seen[b.file] = true
		files[b.file] += b.text
	}
	for _, text := range files {
		for _, m := range coverLine.FindAllStringSubmatch(text, -1) {
			files["static/"+m[1]] = `<svg xmlns="http://www.w3.org/2000/svg"/>`
		}
	}
	return files
}

// coverLine names a picture, which a guide cannot show in a block.
var coverLine = regexp.MustCompile(`(?m)^\s*(?:cover|logo): (\S+)$`)

// TestGuidesWork builds the portal of each guide's examples and checks it with
// the real program, as somebody who follows the guide would.
func TestGuidesWork(t *testing.T) {
	guides := readGuides(t)
	for _, want := range []string{"start-a-portal.md", "write-a-release-plan.md", "record-what-happened.md", "write-minutes.md", "publish-your-portal.md"} {
		if guides[want] == "" {
			t.Errorf("there is no guide %s", want)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(guides)) {
		t.Run(strings.TrimSuffix(name, ".md"), func(t *testing.T) {
			files := example(t, guides, name)
			dir := t.TempDir()
			writeFiles(t, dir, files)
			freezeAll(t, dir, files)
			if code, out, errs := inProcess("check", "--strict", "--source", dir, "--as-of", "2026-05-12"); code != exitFine {
				t.Errorf("check gives %d\n%s%s", code, out, errs)
			}
			if code, out, errs := inProcess("build", "--strict", "--source", dir, "--as-of", "2026-05-12"); code != exitFine {
				t.Errorf("build gives %d\n%s%s", code, out, errs)
			}
			wrongBlocks(t, name, blocksOf(t, name, guides[name]), files)
		})
	}
}

// freezeAll freezes the releases whose plans say that they are: plan.sum is too
// long for a guide.
func freezeAll(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for file, text := range files {
		if path.Base(file) != "plan.yaml" || !strings.Contains(text, "\nfrozen:") {
			continue
		}
		if code, out, errs := inProcess("freeze", path.Base(path.Dir(file)), "--source", dir, "--as-of", "2026-05-12"); code != exitFine {
			t.Errorf("freeze gives %d\n%s%s", code, out, errs)
		}
	}
}

// TestGuideOfTheFreeze: a fact that changes after the freeze is answered as the
// guide shows.
func TestGuideOfTheFreeze(t *testing.T) {
	const name, plan, was, is = "write-a-release-plan.md", "data/releases/orbit/plan.yaml", "date: 2026-04-17", "date: 2026-04-24"
	guides := readGuides(t)
	files := example(t, guides, name)
	dir := t.TempDir()
	writeFiles(t, dir, files)
	freezeAll(t, dir, files)
	writeFiles(t, dir, map[string]string{plan: strings.Replace(files[plan], was, is, 1)})
	code, out, _ := inProcess("check", "--source", dir, "--as-of", "2026-05-12")
	shown := false
	for _, b := range blocksOf(t, name, guides[name]) {
		if strings.Contains(b.text, "freeze/changed") {
			shown = true
			if code != exitPortal || !strings.Contains(out, strings.TrimSuffix(b.text, "\n")) {
				t.Errorf("%s:%d shows\n%s\ncheck gives %d and prints\n%s", name, b.line, b.text, code, out)
			}
		}
	}
	if !shown {
		t.Errorf("%s does not show what check says of a changed fact", name)
	}
}

// wrongBlocks checks that each example of what not to write is answered as the
// guide says. A block of text behind it is what check prints.
func wrongBlocks(t *testing.T, name string, blocks []guideBlock, files map[string]string) {
	t.Helper()
	for i, b := range blocks {
		if b.wrong == "" {
			continue
		}
		dir := t.TempDir()
		changed := maps.Clone(files)
		changed[b.file] = b.text
		writeFiles(t, dir, changed)
		code, out, errs := inProcess("check", "--strict", "--format", "json", "--source", dir, "--as-of", "2026-05-12")
		var found struct{ Problems []struct{ Code, File string } }
		if err := json.Unmarshal([]byte(out), &found); err != nil {
			t.Fatalf("%s:%d: %v\n%s%s", name, b.line, err, out, errs)
		}
		reported := false
		for _, p := range found.Problems {
			reported = reported || p.Code == b.wrong && p.File == b.file
		}
		if code != exitPortal || !reported {
			t.Errorf("%s:%d: want %s in %s, got exit code %d and\n%s", name, b.line, b.wrong, b.file, code, out)
		}
		if i+1 < len(blocks) && blocks[i+1].language == "text" && blocks[i+1].file == "" {
			_, out, _ := inProcess("check", "--source", dir, "--as-of", "2026-05-12")
			if !strings.Contains(out, blocks[i+1].text) {
				t.Errorf("%s:%d: the guide shows\n%s\ncheck prints\n%s", name, blocks[i+1].line, blocks[i+1].text, out)
			}
		}
	}
}

// inProcess runs a command as the program does.
func inProcess(args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = run(context.Background(), args, &out, &errs)
	return code, out.String(), errs.String()
}

func writeFiles(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestThisPortal holds the portal of this repository to what its guides ask of
// others.
func TestThisPortal(t *testing.T) {
	if code, out, errs := inProcess("check", "--source", "../.."); code != exitFine {
		t.Errorf("check gives %d\n%s%s", code, out, errs)
	}
}

// TestOverridesInGuidesTakeEffect: an example that takes the place of a file
// of the theme names one that is there, words that the theme says, and all of
// its colours and sizes.
func TestOverridesInGuidesTakeEffect(t *testing.T) {
	guides := readGuides(t)
	for name := range guides {
		for file, text := range example(t, guides, name) {
			switch first, _, _ := strings.Cut(file, "/"); first {
			case "layouts", "assets", "i18n":
			default:
				continue
			}
			theirs, err := fs.ReadFile(slipway.Theme(), file)
			if err != nil {
				t.Errorf("%s: %s takes the place of nothing: %v", name, file, err)
				continue
			}
			switch filepath.Ext(file) {
			case ".yaml":
				for _, word := range names(`(?m)^(\w+):`, text) {
					if !slices.Contains(names(`(?m)^(\w+):`, string(theirs)), word) {
						t.Errorf("%s: the theme never says %s", name, word)
					}
				}
			case ".css":
				const property = `(?m)^\s*(--[\w-]+):`
				if got, want := names(property, text), names(property, string(theirs)); !slices.Equal(got, want) {
					t.Errorf("%s: %s sets %v, the theme %v", name, file, got, want)
				}
			}
		}
	}
}

// TestReadme holds the README to what it shows: its example is a portal, the
// mistake in it is answered so, and what it links to is there.
func TestReadme(t *testing.T) {
	const name = "README.md"
	text, err := os.ReadFile("../../" + name)
	if err != nil {
		t.Fatal(err)
	}
	guides := readGuides(t)
	guides[name] = string(text)
	files := example(t, guides, name)
	dir := t.TempDir()
	writeFiles(t, dir, files)
	if code, out, errs := inProcess("check", "--strict", "--source", dir); code != exitFine {
		t.Errorf("check gives %d\n%s%s", code, out, errs)
	}
	const plan = "data/releases/orbit/plan.yaml"
	writeFiles(t, dir, map[string]string{plan: strings.Replace(files[plan], "manager:", "manger:", 1)})
	_, out, _ := inProcess("check", "--source", dir)
	for _, b := range blocksOf(t, name, string(text)) {
		if b.language == "text" && !strings.Contains(out, b.text) {
			t.Errorf("%s:%d shows\n%s\ncheck prints\n%s", name, b.line, b.text, out)
		}
	}
	for _, link := range names(`(?m)(?:^|[^!])\[[^\]]*\]\(([^)#:]+)\)`, string(text)) {
		if _, err := os.Stat("../../" + link); err != nil {
			t.Errorf("%s links to %s: %v", name, link, err)
		}
	}
}

// TestPublishingGuideSendsOurHeaders: what the guide tells others to send with
// their pages is what this portal sends with its own.
func TestPublishingGuideSendsOurHeaders(t *testing.T) {
	ours, err := os.ReadFile("../../netlify.toml")
	if err != nil {
		t.Fatal(err)
	}
	const start = "[[headers]]"
	_, want, found := strings.Cut(string(ours), start)
	theirs := example(t, readGuides(t), "publish-your-portal.md")["netlify.toml"]
	if _, got, _ := strings.Cut(theirs, start); !found || got != want {
		t.Errorf("the guide has%s\nnetlify.toml has%s", got, want)
	}
}

func names(pattern, text string) []string {
	var found []string
	for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatch(text, -1) {
		found = append(found, m[1])
	}
	slices.Sort(found)
	return found
}
