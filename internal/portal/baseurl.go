package portal

import (
	"errors"
	"net/url"
	"path"
	"strconv"
	"strings"
)

// ParseBaseURL reads the address that a portal is published at: an http or
// https URL without query or fragment, or just "/" or a path when the host is
// not known. The path of the result ends in a slash.
func ParseBaseURL(s string) (*url.URL, error) {
	u, err := url.Parse(s)
	switch {
	case err != nil:
		return nil, errors.New("this is not an address")
	case u.RawQuery != "" || u.Fragment != "" || u.User != nil:
		return nil, errors.New("the address may not have a query, a fragment or a user name")
	case u.Scheme == "" && u.Host == "" && strings.HasPrefix(u.Path, "/"):
	case (u.Scheme == "https" || u.Scheme == "http") && u.Host != "":
	default:
		return nil, errors.New("the address has to begin with https:// or with a slash")
	}
	if port := u.Port(); port != "" {
		if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
			return nil, errors.New("there is no port " + port)
		}
	}
	below := strings.TrimSuffix(u.Path, "/")
	if strings.Contains(u.Path, "//") || below != "" && below != path.Clean(below) || strings.Contains(strings.ToLower(u.RawPath), "%2f") {
		return nil, errors.New("the path may hold neither . nor .., nor two slashes in a row")
	}
	if !strings.HasSuffix(u.Path, "/") {
		u.Path += "/"
	}
	return u, nil
}
