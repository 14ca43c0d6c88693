package threads

import (
	"regexp"
	"slices"
	"strings"

	"slipway/internal/minutes"
)

// mostThings is how many links of an item are looked at.
const mostThings = 100

// thingsLinked lists what names one thing in an item: pages of the web, and not the front
// page of a site, a person or a milestone, which many items may speak of; and issues, as
// "#12" or "org/repo#12", however they are written. The numbers that minutes give their
// own actions, as in AI-3, are none: they may begin anew in each meeting.
func thingsLinked(item *minutes.Item) []string {
	var found []string
	add := func(thing string) {
		if len(found) < mostThings && !slices.Contains(found, thing) {
			found = append(found, thing)
		}
	}
	for _, l := range item.Links {
		scheme, rest, _ := strings.Cut(l.Target, "://")
		host, page, _ := strings.Cut(strings.TrimRight(rest, "/"), "/")
		if scheme != "https" && scheme != "http" || host == "" || page == "" {
			continue
		}
		if m := issuePage.FindStringSubmatch(page); m != nil {
			add(strings.ToLower(m[1]) + "#" + m[2])
		} else {
			add(strings.ToLower(host) + "/" + page)
		}
	}
	for _, ref := range item.Issues {
		if strings.Contains(ref, "#") {
			add(strings.ToLower(ref))
		}
	}
	return found
}

// issuePage is the address of an issue or a change on the sites that most projects use,
// or of something on its page.
var issuePage = regexp.MustCompile(`^([\w.-]+(?:/[\w.-]+)+?)/(?:-/)?(?:issues|pull|pulls|merge_requests)/([0-9]{1,9})(?:[/?#].*)?$`)

// numberOf is the number of an issue, "#12", and "" of everything else.
func numberOf(thing string) string {
	if at := strings.LastIndexByte(thing, '#'); at >= 0 && strings.Trim(thing[at+1:], "0123456789") == "" {
		return thing[at:]
	}
	return ""
}

// sameThing reports whether two links name one thing. An issue without its repository may
// be that of any.
func sameThing(a, b string) bool {
	return a == b || numberOf(a) != "" && (a == numberOf(b) || b == numberOf(a))
}
