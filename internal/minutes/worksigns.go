package minutes

import (
	"strings"
	"unicode/utf8"

	"slipway/internal/pattern"
)

// Others set a picture in front of what is to be done: "🚩 Order slates (AL)". Which picture that is
// the lines behind it show, most of which say who does them.

// signInFront finds a picture or its code in front of a line.
var signInFront = pattern.Must(`^[*_]{0,3}(:[a-z0-9_+-]{2,40}:|[\p{So}\p{Sm}]\x{FE0F}?)[*_]{0,3}\s+`)

// fewestSigned is how many lines begin with one at least.
const fewestSigned = 3

// signsWork gives the pictures that stand in front of work in a file.
func (f *file) signsWork() map[string]bool {
	all, works := map[string]int{}, map[string]int{}
	for _, line := range f.lines {
		line = strings.TrimSpace(line)
		line = line[len(bulletMark.FindString(line)):]
		if line == "" || line[0] != ':' && line[0] != '*' && line[0] < utf8.RuneSelf || len(line) > mostSentences {
			continue
		}
		m := signInFront.FindStringSubmatch(line)
		if m == nil || strings.ContainsAny(m[1], "☐☑☒✓✔✅❌✗✘⬜🔲◻□■▢") || f.people(m[1]) != nil { // boxes tell how far it is
			continue
		}
		all[m[1]]++
		if split := f.splitOwners(line[len(m[0]):], work); split.found() && !isReply(split.text) && !tellsOrAsks.MatchString(split.text) {
			works[m[1]]++
		}
	}
	var signs map[string]bool
	for sign, n := range all {
		if n >= fewestSigned && 3*works[sign] >= 2*n {
			if signs == nil {
				signs = map[string]bool{}
			}
			signs[sign] = true
		}
	}
	return signs
}

// behindWorkSign reads a line that begins with such a picture.
func (f *file) behindWorkSign(text string) (rest string, ok bool) {
	if f.workSigns == nil {
		return "", false
	}
	m := signInFront.FindStringSubmatch(text[:min(len(text), longestName)])
	if m == nil || !f.workSigns[m[1]] {
		return "", false
	}
	rest = strings.TrimSpace(text[len(m[0]):])
	return rest, rest != ""
}
