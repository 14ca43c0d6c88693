package draw

import (
	"strings"
	"unicode"
)

// style is how a piece of text is set. Size is in units of the drawing.
type style struct {
	class string
	size  float64
	bold  bool
}

// width gives the room that a text takes at most in the faces that systems set
// their interfaces in. It is that of DejaVu Sans, the widest of them; others
// need up to a sixth less.
func (s style) width(text string) float64 {
	sum := 0.0
	for _, r := range text {
		sum += em(r, s.bold)
	}
	return sum * s.size
}

// above and below are the room that a line of text takes over and under its
// baseline.
func (s style) above() float64 { return 0.94 * s.size }
func (s style) below() float64 { return 0.24 * s.size }

// fit cuts a text so that it is no wider than room, with … for what is gone.
func (s style) fit(text string, room float64) string {
	if s.width(text) <= room {
		return text
	}
	room -= s.width("…")
	end, used := 0, 0.0
	for _, c := range clusters(text) {
		used += s.width(c)
		if used > room {
			break
		}
		end += len(c)
	}
	return strings.TrimRight(text[:end], " ") + "…"
}

// wrap cuts a text into two lines at a space, the first as long as room lets
// it; one line where the first word is wider.
func (s style) wrap(text string, room float64) []string {
	cut := -1
	for i, r := range text {
		if r == ' ' && s.width(text[:i]) <= room {
			cut = i
		}
	}
	if cut < 0 {
		return []string{text}
	}
	return []string{text[:cut], text[cut+1:]}
}

// narrow and heavy are the widths of the printable characters of ASCII, from
// the space on, in thousandths of the size.
var (
	narrow = [95]uint16{
		318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636, 636,
		636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 350, 350, 656, 557, 907, 748, 787,
		603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 380, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635,
		634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 560, 636, 838,
	}
	heavy = [95]uint16{
		348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 412, 696, 696, 696, 696, 696, 696, 696, 696,
		696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 400, 400, 775, 637, 995, 837, 850,
		733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 412, 457, 838, 500, 500, 675, 716, 593, 716, 678, 435, 716,
		712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 560, 712, 838,
	}
)

// em gives the width of a character for a size of 1. Beyond ASCII it goes by
// kinds of characters and takes the widest of each.
func em(r rune, bold bool) float64 {
	switch {
	case r >= ' ' && r <= '~' && bold:
		return float64(heavy[r-' ']) / 1000
	case r >= ' ' && r <= '~':
		return float64(narrow[r-' ']) / 1000
	case rareMark(r):
		return 0.65
	case joins(r):
		return 0
	case bold:
		return 1.18 * wide(r)
	}
	return wide(r)
}

// rareMark reports whether an accent is one that few faces have. What stands in
// for it takes room of its own.
func rareMark(r rune) bool {
	return r >= 0x350 && r < 0x370 || r >= 0x1ab0 && r < 0x1b00 || r >= 0x1dc0 && r < 0x1e00 || r >= 0x20d0 && r < 0x2100 || r >= 0xfe20 && r < 0xfe30
}

func wide(r rune) float64 {
	switch {
	case strings.ContainsRune("\u00a0\u202f·’‘‚", r):
		return 0.33
	case strings.ContainsRune("“”„–", r):
		return 0.56
	case strings.ContainsRune("−±×≤≥→←", r):
		return 0.9
	case strings.ContainsRune("ÆæŒœŴŵ", r):
		return 1.15
	case r < 0x180 && unicode.IsUpper(r):
		return 0.88
	case r < 0x180 && unicode.IsLower(r):
		return 0.7
	case r >= 0xfdfa && r <= 0xfdfd: // whole phrases in one character
		return 9
	case r >= 0x12000 && r < 0x12550: // cuneiform
		return 6
	case r == 0x2e3a || r == 0x2e3b || r >= 0xa9c1 && r <= 0xa9df: // long dashes, ornaments
		return 3
	case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul), r >= 0x3000 && r < 0x3040, r >= 0xff01 && r < 0xff61:
		return 1.05
	case r < 0x530 && unicode.IsUpper(r): // Greek, Cyrillic
		return 1.15
	case r < 0x530 && unicode.IsLower(r):
		return 0.95
	case strings.ContainsRune("ءآأإا", r): // Arabic letters, in the widest of their four forms
		return 0.5
	case strings.ContainsRune("ؤةدذرزعغهو", r):
		return 0.65
	case strings.ContainsRune("سشصض", r):
		return 1.3
	case r >= 0x600 && r < 0x700:
		return 1.1
	case unicode.In(r, unicode.Hebrew, unicode.Thai, unicode.Lao):
		return 0.85
	case r >= 0x900 && r < 0xe00: // the scripts of India
		return 1.05
	case unicode.Is(unicode.So, r):
		return 1.4
	case r > 0xffff && unicode.IsLetter(r):
		return 2
	}
	return 1.25
}
