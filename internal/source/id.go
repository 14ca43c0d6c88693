package source

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"slipway/internal/diag"
)

// maxID is the longest id, in characters: it becomes a folder's name.
const maxID = 64

// ValidID reports whether id is lower-case words of the letters a to z and
// digits, joined by single hyphens, at most 64 characters. Such an id can
// neither leave the output folder nor be written in two ways.
func ValidID(id string) bool {
	if id == "" || len(id) > maxID || id[0] == '-' || id[len(id)-1] == '-' || strings.Contains(id, "--") {
		return false
	}
	for i := range len(id) {
		if c := id[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return true
}

// Slug makes an id out of any text: "Sub-system Test" gives sub-system-test,
// "Über uns" uber-uns. It is empty if nothing of the text can be kept.
func Slug(text string) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFKD.String(text) {
		r = unicode.ToLower(r)
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(r)
		case r == '\'' || r == '’' || unicode.Is(unicode.Mn, r):
			// Apostrophes and accents do not part words.
		default:
			gap = true
		}
		if b.Len() >= maxID {
			break
		}
	}
	return strings.TrimRight(b.String()[:min(b.Len(), maxID)], "-")
}

// checkID reports a key that cannot be an id.
func checkID(id string, at diag.Range, problems *diag.List) {
	if ValidID(id) {
		return
	}
	hint := "use lower-case words of letters and digits joined by hyphens, at most 64 characters"
	if slug := Slug(id); slug != "" {
		hint = "write " + slug
	}
	problems.Errorf(at, "yaml/id", hint, "%s cannot be an id, which becomes part of an address", quoted(id))
}
