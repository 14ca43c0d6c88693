package portal

import (
	"fmt"
	"math"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"slipway/internal/diag"
	"slipway/internal/source"
)

// The figures of WCAG's own definitions: black on white is 21, #767676 is the
// lightest grey that can be read on white.
func TestContrast(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want float64
	}{
		{"#000", "#fff", 21}, {"#ffffff", "#ffffff", 1}, {"#767676", "#fff", 4.54}, {"#777", "#fff", 4.48}, {"#ff0000", "#fff", 4.00},
	} {
		if got := parseColour(c.a).contrast(parseColour(c.b)); math.Abs(got-c.want) > 0.005 {
			t.Errorf("%s on %s: %.3f, want %.2f", c.a, c.b, got, c.want)
		}
	}
}

func TestAccent(t *testing.T) {
	for _, c := range []struct{ yaml, want, problem string }{
		{`"#0a5a80"`, "#0a5a80 on dark stands out", ""},
		{`"#70f"`, "#7700ff on dark stands out", ""},
		{`{light: "#7a1f5c", dark: "#f0a0d4"}`, "#7a1f5c #f0a0d4", ""},
		{`"#ffcc00"`, "#ffcc00 on dark stands out", "hard to read on light paper: its contrast is 1.4, and 4.5 is needed"},
		{`{light: "#7a1f5c", dark: "#333333"}`, "#7a1f5c #333333", "hard to read on dark paper"},
		{`blue`, " ", `"blue" is not a colour`},
		{`005fb8`, " ", `write "#005fb8", in quotation marks`},
		{`"#12345"`, " ", "is not a colour"},
		{`{light: "#7a1f5c", dark: "x;} body{"}`, " ", "is not a colour"},
		{`{dark: "#f0a0d4"}`, " ", `"" is not a colour`},
		{`{lihgt: "#f0a0d4"}`, " ", "lihgt"},
		{`[a]`, " ", "must be a text"},
	} {
		problems := &diag.List{}
		p := Load(source.FS(fstest.MapFS{"hugo.yaml": {Data: []byte("params:\n  portal:\n    accent: " + c.yaml + "\n")}}), problems)
		got := p.Config.Accent
		if want, ok := strings.CutSuffix(c.want, " on dark stands out"); ok {
			if got.Light != want || parseColour(got.Dark).contrast(parseColour(paper.Dark)) < calmContrast {
				t.Errorf("%s: %v", c.yaml, got)
			}
		} else if got.Light+" "+got.Dark != c.want {
			t.Errorf("%s: %v", c.yaml, got)
		}
		var said []string
		for _, one := range problems.Sorted() {
			if one.Severity != diag.Error && one.Severity != diag.Warning || one.At.Line != 3 {
				t.Errorf("%s: at %v", c.yaml, one.At)
			}
			said = append(said, fmt.Sprint(one))
		}
		if text := strings.Join(said, "\n"); (text == "") != (c.problem == "") || !strings.Contains(text, c.problem) {
			t.Errorf("%s: %s", c.yaml, text)
		}
	}
}

// The nearest shade that a warning names is itself not warned of.
func TestNearestShade(t *testing.T) {
	for _, text := range []string{"#ffcc00", "#00ff88", "#ffffff", "#fbfaf7"} {
		shade := parseColour(text).towards(black, paper.Light, enoughContrast)
		if got := shade.contrast(parseColour(paper.Light)); got < enoughContrast || got > enoughContrast+0.5 {
			t.Errorf("%s: %s has %.2f", text, shade, got)
		}
	}
}

func TestPaperIsTheThemes(t *testing.T) {
	tokens, err := os.ReadFile("../../assets/css/tokens.css")
	if want := "--paper: light-dark(" + paper.Light + ", " + paper.Dark + ");"; err != nil || !strings.Contains(string(tokens), want) {
		t.Errorf("no %s in tokens.css, %v", want, err)
	}
}
