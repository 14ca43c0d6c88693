package bundle

import (
	"strings"
	"testing"
)

func TestWith(t *testing.T) {
	files := tree("main.css", "@import './a.css';\n@import './b.css';\n", "a.css", ".a{top:0}", "b.css", ".b{top:0}")
	got, err := Bundle(With(files, "a.css", []byte(".new{top:1px}")), "main.css")
	if err != nil {
		t.Fatal(err)
	}
	if css := string(got.Files[0].Contents); strings.TrimSpace(css) != ".new{top:1px}.b{top:0}" {
		t.Errorf("got %s", css)
	}
}
