package pages

import (
	"testing"

	"slipway/internal/portal"
)

// Pages stand in the folder of their language; files are there once.
func TestURLsInALanguage(t *testing.T) {
	root := URLs{Base: "/x/", Origin: "https://example.org"}
	de := root.In(portal.Language{Key: "de"})
	for _, c := range []struct{ path, want string }{
		{"/", "/x/de/"},
		{ReleasePath("orbit"), "/x/de/releases/orbit/"},
		{"releases/", "/x/de/releases/"},
		{workAnchor("orbit", "a"), "/x/de/releases/orbit/#work-a"},
		{"/search/?q=a.b", "/x/de/search/?q=a.b"},
		{NotFoundPath, "/x/de/404.html"},
		{IndexAPIPath, "/x/api/v1/index.json"},
		{ChangesFeedPath, "/x/changes/feed.xml"},
		{ReleaseCalendarPath("orbit"), "/x/calendar/orbit.ics"},
		{"/img/a.svg#part/", "/x/img/a.svg#part/"},
	} {
		if got := de.To(c.path); got != c.want {
			t.Errorf("%s: %s, want %s", c.path, got, c.want)
		}
	}
	if got := de.From(HomePath); got != "https://example.org/x/de/" {
		t.Errorf("from elsewhere: %s", got)
	}
	if got := de.In(portal.Language{Key: "en", Default: true}); got != root || got.Home() != "/" || de.Home() != "/de/" {
		t.Errorf("back in the default language: %+v", got)
	}
}
