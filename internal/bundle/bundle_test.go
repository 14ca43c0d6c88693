package bundle

import (
	"bytes"
	"crypto/sha512"
	"encoding/base64"
	"errors"
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
)

func tree(pairs ...string) fstest.MapFS {
	m := fstest.MapFS{}
	for i := 0; i < len(pairs); i += 2 {
		m[pairs[i]] = &fstest.MapFile{Data: []byte(pairs[i+1])}
	}
	return m
}

var project = tree(
	"assets/slipway.css", "/*! legal */\n@import \"css/tokens.css\" layer(base);\n@import './css/page.css';\nbody { margin: 0px; color: #ff0000 }\n",
	"assets/css/tokens.css", ":root {\n  --accent: #123456; /* note */\n  --mark: '\u25c6';\n}\n",
	"assets/css/page.css", ".logo { background: url(../img/logo.svg) }\n.m { mask: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=); fill: url(#grad) }\n.a { .b { top: 0 } }\n",
	"assets/img/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
	"assets/slipway.ts", "import { greet } from './ts/greet';\nimport words from './words.json';\nconst who: string = words.who;\nconsole.log(greet(who ?? 'é'));\n",
	"assets/ts/greet.ts", "import { unused } from '../lib';\n// a remark\nexport const greet = (name: string): string => `hello ${name}`;\nexport function never() { return unused; }\n",
	"assets/lib/index.ts", "export const unused = 'unused text';\n",
	"assets/words.json", `{"who": "world"}`,
)

func TestBundle(t *testing.T) {
	got, err := Bundle(project, "assets/slipway.ts", "assets/slipway.css")
	if err != nil {
		t.Fatal(err)
	}
	if len(got.Warnings) != 0 || len(got.Files) != 3 {
		t.Fatalf("%d files, warnings %v", len(got.Files), got.Warnings)
	}
	for i, want := range []struct{ entry, name string }{
		{"assets/slipway.ts", `^slipway\.[0-9A-Z]{8}\.js$`},
		{"assets/slipway.css", `^slipway\.[0-9A-Z]{8}\.css$`},
		{"", `^logo\.[0-9A-Z]{8}\.svg$`},
	} {
		f := got.Files[i]
		if f.Entry != want.entry || !regexp.MustCompile(want.name).MatchString(f.Name) {
			t.Errorf("file %d: %s of %q, want %s of %q", i, f.Name, f.Entry, want.name, want.entry)
		}
		sum := sha512.Sum384(f.Contents)
		if want := "sha384-" + base64.StdEncoding.EncodeToString(sum[:]); f.Integrity != want {
			t.Errorf("%s: integrity %s, want %s", f.Name, f.Integrity, want)
		}
	}
	css := string(got.Files[1].Contents)
	for _, want := range []string{"@layer base{:root{--accent: #123456;", "\u25c6", `url("./` + got.Files[2].Name + `")`, "body{margin:0;color:red}", "data:image/gif;base64,R0lGODlhAQABAAAAACw=", "url(#grad)", ".a .b{top:0}"} {
		if !strings.Contains(css, want) {
			t.Errorf("no %s in %s", want, css)
		}
	}
	js := string(got.Files[0].Contents)
	for _, want := range []string{"world", "hello ", "é"} {
		if !strings.Contains(js, want) {
			t.Errorf("no %s in %s", want, js)
		}
	}
	for _, not := range []string{"unused text", "remark", "string", "assets", "legal", "note", "import"} {
		if strings.Contains(js+strings.ReplaceAll(css, "data:image", ""), not) {
			t.Errorf("%s left in %s%s", not, js, css)
		}
	}
	if !strings.HasPrefix(js, "(()=>{") {
		t.Errorf("not a classic script: %s", js)
	}
}

func TestSameBytesAnywhere(t *testing.T) {
	first, err := Bundle(project, "assets/slipway.css", "assets/slipway.ts")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	t.Setenv("NODE_PATH", "/nowhere")
	t.Setenv("HOME", "/nowhere")
	// A file of the machine that esbuild would have used.
	if err := os.WriteFile("tsconfig.json", []byte(`{"compilerOptions":{"target":"es5"}}`), 0o644); err != nil {
		t.Fatal(err)
	}
	again, err := Bundle(project, "assets/slipway.css", "assets/slipway.ts")
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range first.Files {
		if g := again.Files[i]; f.Name != g.Name || !bytes.Equal(f.Contents, g.Contents) {
			t.Errorf("%s is not %s:\n%s\n%s", f.Name, g.Name, f.Contents, g.Contents)
		}
	}
	changed, err := Bundle(Overlay(tree("assets/css/tokens.css", ":root{--accent:#654321}"), project), "assets/slipway.css")
	if err != nil {
		t.Fatal(err)
	}
	if changed.Files[0].Name == first.Files[0].Name || !strings.Contains(string(changed.Files[0].Contents), "#654321") {
		t.Errorf("%s: %s", changed.Files[0].Name, changed.Files[0].Contents)
	}
}

func TestErrorsNameTheirPlace(t *testing.T) {
	secret := t.TempDir() + "/secret.css"
	if err := os.WriteFile(secret, []byte("a{top:0}"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, source, want string }{
		{"a.css", "@import \"https://example.org/a.css\";", `a.css:1:9: "https://example.org/a.css" is on another host`},
		{"a.css", "@import url(//example.org/a.css);", `a.css:1:9: "//example.org/a.css" is on another host`},
		{"a.css", "\n  é{ src: url(http://example.org/a.woff2) }", `a.css:2:11: "http://example.org/a.woff2" is on another host`},
		{"a.css", ".a { background: url(HTTPS://example.org/a.png) }", `is on another host`},
		{"a.css", ".a { background: url(/img/a.png) }", `a.css:1:18: "/img/a.png" does not work where the portal has a path`},
		{"a.css", "@import '" + secret + "';", "write it relative to the file"},
		{"a.css", "@import '../../../../../etc/passwd';", "leads out of the folder"},
		{"a.css", "@import 'nope.css';", "a.css:1:9: there is no file nope.css"},
		{"a.css", "@import 'data:text/css,a{}';", "is on another host"},
		{"a.css", ".a { src: url(a.exe) }", `files of the kind ".exe" cannot be bundled`},
		{"a.css", ".a { color: red", `a.css:1:16: Expected "}"`},
		{"a.css", ".a { color: red; } }", `a.css:1:20: Unexpected "}"`},
		{"a.ts", "import x from 'preact';\nx();", `a.ts:1:15: "preact" is a package`},
		{"a.ts", "import x from 'https://example.org/x.js';\nx();", `is on another host`},
		{"a.ts", "import x from 'node:fs';\nx();", `is on another host`},
		{"a.ts", "import x from './nope';\nx();", "there is no file nope"},
		{"a.ts", "import x from '/etc/passwd';\nx();", "write it relative to the file"},
		{"a.ts", "const s = 'é'; let = ;", `a.ts:1:22: Unexpected ";"`},
		{"nope.css", "", "there is no file nope.css"},
		{"../a.css", "", "leads out of the folder"},
		{"a.txt", "x", `files of the kind ".txt" cannot be bundled`},
	} {
		files := tree("a.exe", "x")
		if c.source != "" {
			files[c.name] = &fstest.MapFile{Data: []byte(c.source)}
		}
		_, err := Bundle(files, c.name)
		var list Errors
		if !errors.As(err, &list) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s %s:\n got %v\nwant %s", c.name, c.source, err, c.want)
		}
		if err != nil && strings.Contains(err.Error(), "slipway") {
			t.Errorf("%s: our own words in %v", c.source, err)
		}
	}
}

func TestWarnings(t *testing.T) {
	got, err := Bundle(tree("a.css", "a {\n  widht: 1px;\n}\n"), "a.css")
	if err != nil {
		t.Fatal(err)
	}
	if len(got.Warnings) != 1 || !strings.HasPrefix(got.Warnings[0].String(), `a.css:2:3: "widht" is not a known CSS property`) {
		t.Errorf("got %v", got.Warnings)
	}
}

func TestOverlay(t *testing.T) {
	lower := tree("a.txt", "lower a", "b.txt", "lower b", "d/x.txt", "lower x", "d/y.txt", "lower y", "e/z.txt", "lower z", "f", "lower f")
	upper := tree("a.txt", "upper a", "d/x.txt", "upper x", "d/new.txt", "upper new", "g/h.txt", "upper h")
	both := Overlay(upper, lower)
	if err := fstest.TestFS(both, "a.txt", "b.txt", "d/x.txt", "d/y.txt", "d/new.txt", "e/z.txt", "f", "g/h.txt"); err != nil {
		t.Error(err)
	}
	for name, want := range map[string]string{"a.txt": "upper a", "b.txt": "lower b", "d/x.txt": "upper x", "d/y.txt": "lower y"} {
		if got, err := fs.ReadFile(both, name); err != nil || string(got) != want {
			t.Errorf("%s: %s, %v", name, got, err)
		}
	}
	if _, err := both.Open("nope"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v", err)
	}
	if got := Overlay(nil, lower); got == nil {
		t.Error("nothing left of lower")
	}
}
