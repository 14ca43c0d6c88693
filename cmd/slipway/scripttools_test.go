package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

var hashed = regexp.MustCompile(`(assets/.*[./])[0-9A-Z]{8}(\.\w+|/.+)$`)

// listFiles prints the files below a folder. The part of a name that changes
// with the content is left out, unless sums are asked for.
func listFiles() {
	dir, sums := os.Args[len(os.Args)-1], len(os.Args) > 2 && os.Args[1] == "-sums"
	var lines []string
	eachFile(dir, func(name string, data []byte) {
		if sums {
			lines = append(lines, fmt.Sprintf("%x  %s", sha256.Sum256(data), name))
		} else {
			lines = append(lines, hashed.ReplaceAllString(name, "${1}HASH$2"))
		}
	})
	if !sums {
		slices.Sort(lines) // hashes must not decide the order
	}
	for _, line := range lines {
		fmt.Println(line)
	}
}

// printPages prints all HTML files below a folder.
func printPages() {
	eachFile(os.Args[1], func(name string, data []byte) {
		if filepath.Ext(name) == ".html" {
			fmt.Printf("=== %s\n%s\n", name, data)
		}
	})
}

// harmless reads all HTML files below a folder as a browser does, and fails if
// anything in them could run, or make the browser ask another host or leave
// for it by itself.
func harmless() {
	found := 0
	eachFile(os.Args[1], func(name string, data []byte) {
		if filepath.Ext(name) != ".html" {
			return
		}
		root, err := html.Parse(bytes.NewReader(data))
		if err != nil {
			fail(err)
		}
		for n := range root.Descendants() {
			if why := harm(n); why != "" {
				fmt.Printf("%s: <%s> %v %s\n", name, n.Data, n.Attr, why)
				found++
			}
		}
	})
	if found > 0 {
		fail(fmt.Errorf("%d that could do harm", found))
	}
}

// nowhere looks for a word in all files below a folder, and in their names.
func nowhere() {
	word, files := bytes.ToLower([]byte(os.Args[1])), 0
	eachFile(os.Args[2], func(name string, data []byte) {
		files++
		if bytes.Contains(bytes.ToLower([]byte(name)), word) || bytes.Contains(bytes.ToLower(data), word) {
			fail(fmt.Errorf("%s holds %s", name, word))
		}
	})
	if files == 0 {
		fail(fmt.Errorf("there are no files below %s", os.Args[2]))
	}
}

// harm says why an element could do harm, or nothing.
func harm(n *html.Node) string {
	if n.Type != html.ElementNode {
		return ""
	}
	attr := map[string]string{}
	for _, a := range n.Attr {
		attr[a.Key] = a.Val
		address, _, _ := strings.Cut(strings.ToLower(strings.Join(strings.Fields(a.Val), "")), "?")
		local := !strings.Contains(address, ":") && !strings.HasPrefix(strings.ReplaceAll(address, "\\", "/"), "//")
		switch a.Key {
		case "style", "srcdoc":
			return "has a style or a page of its own"
		case "src", "srcset", "data", "poster", "action", "formaction", "background":
			if !local {
				return "asks another host"
			}
		case "href":
			scheme, _, _ := strings.Cut(address, ":")
			known := slices.Contains([]string{"https", "http", "mailto", "webcal"}, scheme)
			if n.Data == "link" && (attr["rel"] == "canonical" || attr["rel"] == "alternate" && attr["hreflang"] != "") && strings.HasPrefix(scheme, "http") || n.Data == "a" && known {
				continue
			}
			if !local {
				return "leads where it should not"
			}
		}
		if strings.HasPrefix(a.Key, "on") {
			return "runs something"
		}
	}
	switch n.Data {
	case "script":
		if attr["type"] == "application/ld+json" && n.FirstChild != nil && json.Valid([]byte(n.FirstChild.Data)) {
			break // data, which does not run
		}
		if !strings.HasPrefix(attr["src"], "/assets/") || n.FirstChild != nil {
			return "is not a script of the theme"
		}
	case "iframe", "object", "embed", "base", "style", "applet", "frame", "math":
		return "has no place on a page"
	case "meta":
		if attr["http-equiv"] != "" && !strings.HasPrefix(attr["content"], "0; url=/") && !strings.HasPrefix(attr["content"], "0;url=/") {
			return "leaves the page"
		}
	}
	return ""
}

func eachFile(dir string, f func(name string, data []byte)) {
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err == nil {
			f(name, data)
		}
		return err
	})
	if err != nil {
		fail(err)
	}
}

// printJSON prints a value of a JSON file, named by keys and numbers between
// dots; texts come without quotes.
func printJSON() {
	data, err := os.ReadFile(os.Args[1])
	if err != nil {
		fail(err)
	}
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		fail(err)
	}
	for key := range strings.SplitSeq(os.Args[2], ".") {
		switch x := v.(type) {
		case map[string]any:
			var ok bool
			if v, ok = x[key]; !ok {
				fail(fmt.Errorf("no %s in %s", key, os.Args[2]))
			}
		case []any:
			i, err := strconv.Atoi(key)
			if err != nil || i >= len(x) {
				fail(fmt.Errorf("no item %s in %s", key, os.Args[2]))
			}
			v = x[i]
		default:
			fail(fmt.Errorf("nothing below %s", key))
		}
	}
	if s, ok := v.(string); ok {
		fmt.Println(s)
		return
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		fail(err)
	}
	fmt.Print(out.String())
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
