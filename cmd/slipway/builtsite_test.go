package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// builtSite is what readers and their programs find in a finished portal.
type builtSite struct {
	shown  string                    // the words and addresses of all pages
	shapes map[string]map[string]int // by file: how often each element, with its attributes and the scheme of its address
}

// buildFiles builds a portal and reads all of it. Pages that could do harm,
// and feeds and API that cannot be read, are errors.
func buildFiles(t *testing.T, files map[string]string) builtSite {
	t.Helper()
	dir := t.TempDir()
	writeFiles(t, dir, files)
	code, _, errs := inProcess("build", "--source", dir, "--as-of", "2026-05-12")
	if code != exitFine {
		for line := range strings.Lines(errs) {
			if strings.Contains(line, " error: ") {
				t.Error(line[:min(len(line), 300)])
			}
		}
		t.Fatalf("build gives %d", code)
	}
	var shown strings.Builder
	site := builtSite{shapes: map[string]map[string]int{}}
	eachFile(filepath.Join(dir, "public"), func(name string, data []byte) {
		shape := map[string]int{}
		var err error
		switch path.Ext(name) {
		case ".html":
			err = readPage(data, shape, &shown)
		case ".xml":
			err = readXML(data, shape)
		case ".ics":
			err = readCalendar(data, shape)
		case ".json":
			var v any
			err = json.Unmarshal(data, &v)
		default:
			return
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		site.shapes[name] = shape
	})
	site.shown = shown.String()
	return site
}

// readPage counts the elements of a page and collects what it shows.
func readPage(data []byte, shape map[string]int, shown *strings.Builder) error {
	root, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return err
	}
	for n := range root.Descendants() {
		switch n.Type {
		case html.TextNode:
			shown.WriteString(n.Data + "\n")
		case html.CommentNode:
			shape["a comment"]++
		case html.ElementNode:
			if why := harm(n); why != "" {
				return errors.New("<" + n.Data + "> " + why)
			}
			what := "<" + n.Data
			for _, a := range n.Attr {
				what += " " + a.Key
				if scheme, _, ok := strings.Cut(a.Val, ":"); ok && a.Key == "href" {
					what += "=" + scheme
				}
				if a.Key == "href" || a.Key == "src" {
					shown.WriteString(a.Val + "\n")
				}
			}
			switch {
			case n.Namespace != "svg":
				shape[what+">"]++
			case n.Data != "title": // the whole of a word that was cut
				// How a chart is laid out hangs on the length of its words.
				shape["in a chart "+what+">"] = 1
			}
		}
	}
	return nil
}

func readXML(data []byte, shape map[string]int) error {
	d := xml.NewDecoder(bytes.NewReader(data))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if start, ok := token.(xml.StartElement); ok {
			shape["<"+start.Name.Local+">"]++
		}
	}
}

// readCalendar counts the properties of a calendar: lines that do not go on
// with the one before, up to what they say.
func readCalendar(data []byte, shape map[string]int) error {
	for line := range strings.SplitSeq(strings.TrimSuffix(string(data), "\r\n"), "\r\n") {
		if strings.HasPrefix(line, " ") {
			continue
		}
		name, _, ok := strings.Cut(line, ":")
		if !ok {
			return errors.New("a line of a calendar without a colon: " + line)
		}
		name, _, _ = strings.Cut(name, ";")
		shape[name]++
		if name == "ATTACH" {
			return errors.New("an attachment that nobody asked for")
		}
	}
	return nil
}
