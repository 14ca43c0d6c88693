package portal

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/source"
)

// Accent is the colour of links, marks and the day a chart stands at: "#rrggbb"
// on light and on dark paper, both empty unless the portal sets one.
type Accent struct{ Light, Dark string }

// paper is what the theme writes on, light and dark, as assets/css/tokens.css
// says. The accent is held against it.
var paper = Accent{Light: "#fbfaf7", Dark: "#15181b"}

// What text has to stand out by: WCAG 2.2, 1.4.3. A colour that is worked out
// for dark paper stands out as much as the theme's own.
const (
	enoughContrast = 4.5
	calmContrast   = 8
)

// accentFile is an accent that says both colours.
type accentFile struct {
	Light   string     `yaml:"light"`
	LightAt diag.Range `yaml:"light,at"`
	Dark    string     `yaml:"dark"`
	DarkAt  diag.Range `yaml:"dark,at"`
}

// accent reads one colour, from which the one on dark paper is worked out, or
// both.
func (c *Config) accent(n *source.Node, problems *diag.List) {
	if n == nil || n.Kind == source.Null {
		return
	}
	var f accentFile
	if n.Kind == source.Mapping {
		if !source.Decode(n, &f, problems) {
			return
		}
		if f.Light == "" {
			f.LightAt = n.At
		}
	} else if f.LightAt = n.At; !source.Decode(n, &f.Light, problems) {
		return
	}
	light, ok := readColour(f.Light, f.LightAt, problems)
	if !ok {
		return
	}
	dark, ok := light.towards(white, paper.Dark, calmContrast), true
	if f.Dark != "" {
		if dark, ok = readColour(f.Dark, f.DarkAt, problems); !ok {
			return
		}
		dark.check(f.DarkAt, "dark", paper.Dark, white, problems)
	}
	light.check(f.LightAt, "light", paper.Light, black, problems)
	c.Accent = Accent{Light: light.String(), Dark: dark.String()}
}

// colour is red, green and blue, 0 to 255.
type colour [3]uint8

var (
	white = colour{255, 255, 255}
	black = colour{}
)

var colourPattern = regexp.MustCompile(`^#(?:[0-9A-Fa-f]{3}){1,2}$`)

func readColour(text string, at diag.Range, problems *diag.List) (colour, bool) {
	if !colourPattern.MatchString(text) {
		hint := `write a colour such as "#0a5a80", in quotation marks`
		if colourPattern.MatchString("#" + text) {
			hint = `write "#` + text + `", in quotation marks`
		}
		problems.Errorf(at, "config/accent", hint, "accent: %q is not a colour", text)
		return colour{}, false
	}
	return parseColour(text), true
}

// parseColour reads "#rgb" or "#rrggbb".
func parseColour(text string) colour {
	digits := text[1:]
	if len(digits) == 3 {
		digits = strings.Join([]string{digits[:1], digits[:1], digits[1:2], digits[1:2], digits[2:], digits[2:]}, "")
	}
	n, _ := strconv.ParseUint(digits, 16, 32) // the pattern holds
	return colour{uint8(n >> 16), uint8(n >> 8), uint8(n)}
}

// String gives "#rrggbb".
func (c colour) String() string { return fmt.Sprintf("#%02x%02x%02x", c[0], c[1], c[2]) }

// check warns of a colour that is hard to read, and names the nearest shade of
// it that is not.
func (c colour) check(at diag.Range, scheme, on string, end colour, problems *diag.List) {
	if ratio := c.contrast(parseColour(on)); ratio < enoughContrast {
		problems.Warnf(at, "config/contrast", "write "+strconv.Quote(c.towards(end, on, enoughContrast).String())+", the nearest shade that can be read",
			"accent: %s is hard to read on %s paper: its contrast is %.1f, and 4.5 is needed", c, scheme, math.Floor(ratio*10)/10)
	}
}

// towards mixes the colour with another, as little as it takes for a contrast
// with the paper.
func (c colour) towards(end colour, ground string, contrast float64) colour {
	on := parseColour(ground)
	for i := range 101 {
		mixed := colour{}
		for k := range c {
			mixed[k] = uint8((int(c[k])*(100-i) + int(end[k])*i + 50) / 100)
		}
		if mixed.contrast(on) >= contrast {
			return mixed
		}
	}
	return end
}

// contrast is the ratio of WCAG 2.2, "contrast ratio": 1 to 21.
func (c colour) contrast(other colour) float64 {
	a, b := c.luminance(), other.luminance()
	return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

// luminance is that of WCAG 2.2, "relative luminance": 0 to 1.
func (c colour) luminance() float64 {
	var linear [3]float64
	for i, v := range c {
		s := float64(v) / 255
		if s <= 0.04045 {
			linear[i] = s / 12.92
		} else {
			linear[i] = math.Pow((s+0.055)/1.055, 2.4)
		}
	}
	return 0.2126*linear[0] + 0.7152*linear[1] + 0.0722*linear[2]
}
