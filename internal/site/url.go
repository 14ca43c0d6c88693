package site

import (
	"net/url"
	"strings"
)

// BasePath returns the path of a base URL without a slash at the end: "" for
// https://example.org/, "/project/portal" for
// https://example.org/project/portal/. In front of a path from the root of the
// site ("/releases/") it makes a link that works on every page. An address
// that is not a URL has no path.
func BasePath(baseURL string) string {
	u, err := url.Parse(baseURL)
	if err != nil {
		return ""
	}
	return strings.TrimRight(u.EscapedPath(), "/")
}
