package pages

import (
	"slipway/internal/diag"
	"slipway/internal/portal"
)

// Page is one page of the portal.
type Page struct {
	Path        string // site-absolute, without the base
	Layout      string // name of the template
	Title       string // plain text
	Description string // plain text, one sentence
	NoIndex     bool
	Frame       Frame
	event       *ldEvent // that the page is about, for machines
	View        any      // what the layout shows; JSON with lower snake case keys
}

// Frame is what surrounds the content of every page.
type Frame struct {
	Section    string         `json:"section"` // path of the menu entry that the page belongs to
	Crumbs     []Link         `json:"crumbs,omitempty"`
	Previous   *Link          `json:"previous,omitempty"`
	Next       *Link          `json:"next,omitempty"`
	Source     *Source        `json:"source,omitempty"`
	More       []Source       `json:"more,omitempty"` // further files the page is made from
	API        string         `json:"api,omitempty"`  // URL of the same facts as JSON
	Feeds      []Feed         `json:"feeds,omitempty"`
	Confirmed  *Confirmed     `json:"confirmed,omitempty"`
	Changed    *Changed       `json:"changed,omitempty"`
	Structured string         `json:"structured,omitempty"` // JSON-LD, safe in a script element
	Picture    string         `json:"picture,omitempty"`    // address of a picture to show with links to the page
	Article    bool           `json:"article,omitempty"`    // a text that somebody wrote: a guide, minutes
	Contents   []Link         `json:"contents,omitempty"`   // headings of a long page
	Languages  []languageLink `json:"languages,omitempty"`  // the same page in each language, where there are several
}

// Link is a name and where it leads; the URL is ready to be printed.
type Link struct {
	Name string `json:"name"`
	URL  string `json:"url,omitempty"`
}

// Feed is a file that a program may be subscribed to.
type Feed struct {
	Type  string `json:"type"` // media type
	Title string `json:"title"`
	URL   string `json:"url"`
}

// Confirmed says when somebody last looked at a live date and said that it
// holds, and who.
type Confirmed struct {
	On *Date    `json:"on"`
	By []Person `json:"by,omitempty"`
}

// Changed says when the files of a page changed last, and in which commit.
type Changed struct {
	On     *Date  `json:"on"`
	Commit string `json:"commit"`        // the first seven digits
	URL    string `json:"url,omitempty"` // of the commit in the repository
}

// Source is the place in the portal's files that a fact comes from.
type Source struct {
	File string `json:"file"`
	Line int    `json:"line,omitempty"`
	URL  string `json:"url,omitempty"`  // of that line in the repository, "" where none is configured
	Edit string `json:"edit,omitempty"` // where it can be edited
}

// withheld lists the files of meetings a part of which is internal.
func withheld(p *portal.Portal) map[string]bool {
	files := map[string]bool{}
	for _, s := range p.Series {
		if s.Partial {
			files[s.File] = true
		}
		for _, m := range s.Meetings {
			if m.Partial {
				files[m.At.File] = true
			}
		}
	}
	return files
}

// sourceOf turns a place into links into the repository. A file that holds
// something internal is never linked.
func (b *builder) sourceOf(at diag.Range) *Source {
	if at.File == "" || b.withheld[at.File] {
		return nil
	}
	s := &Source{File: at.File, Line: at.Line}
	c := b.portal.Config
	if c.Repository == "" {
		return s
	}
	file := at.File
	if c.Folder != "" {
		file = c.Folder + "/" + file
	}
	s.URL = c.Repository + "/blob/" + c.Branch + "/" + escapePath(file)
	if at.Line > 0 {
		s.URL += lineFragment(at.Line)
	}
	s.Edit = c.Repository + "/edit/" + c.Branch + "/" + escapePath(file)
	return s
}

// mostSources is how many files a page names that is made from many.
const mostSources = 6

// madeFrom names the files that a page is made from: of many, the first few.
func (b *builder) madeFrom(f *Frame, places []diag.Range) {
	for _, at := range places[:min(len(places), mostSources)] {
		s := b.sourceOf(at)
		switch {
		case s == nil:
		case f.Source == nil:
			f.Source = s
		default:
			f.More = append(f.More, *s)
		}
	}
}

// wholeFile is the file that a place is in.
func wholeFile(at diag.Range) diag.Range { return diag.Range{File: at.File} }
