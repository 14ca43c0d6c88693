package minutes

import "regexp"

// A picture in front of a text, as exports of wikis write the signs of a list, and the
// names of those that tick it off.
var (
	picture = regexp.MustCompile(`^(?:<img\s[^<>]{0,300}>|!\[[^\[\]]{0,60}\]\([^()\s]{1,200}\))\s*`)
	tick    = regexp.MustCompile(`(?i)(?:alt="|!\[)[(:]?(?:tick|check|done|white_check_mark|heavy_check_mark)[):]?["\]]`)
)

// behindPicture takes a picture off the start of a text. done says that it is a tick.
func behindPicture(text string) (rest string, done bool) {
	m := picture.FindString(text)
	return text[len(m):], tick.MatchString(m)
}
