package portal

import (
	"errors"
	"net/url"
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
	if !strings.HasSuffix(u.Path, "/") {
		u.Path += "/"
	}
	return u, nil
}
