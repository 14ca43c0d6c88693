package feed

import (
	"strings"

	"slipway/internal/pages"
)

// LLMsPath is where a portal introduces itself to language models, in the form
// of llmstxt.org: what it is, and where its facts stand.
const LLMsPath = "/llms.txt"

// llms writes a short introduction: the portal, each release with the sentence
// that says how it stands, and the data.
func (w *writer) llms() {
	c, u := w.in.Portal.Config, w.in.URLs
	described := map[string]string{}
	for _, p := range w.in.Pages {
		described[p.Path] = p.Description
	}
	var b strings.Builder
	b.WriteString("# " + clean(c.Title) + "\n\n")
	if c.Description != "" {
		b.WriteString("> " + clean(c.Description) + "\n\n")
	}
	b.WriteString("A release portal: what was planned, what holds now, what really happened, and why they differ, as of " + w.in.AsOf.String() + ".\n")
	entry := func(name, path, note string) {
		b.WriteString("- [" + linkText.Replace(clean(name)) + "](" + u.From(path) + ")")
		if note != "" {
			b.WriteString(": " + clean(note))
		}
		b.WriteByte('\n')
	}
	b.WriteString("\n## Releases\n\n")
	for i := len(w.releases) - 1; i >= 0; i-- { // the latest first
		r := w.releases[i].R
		entry(r.Plan.Name, pages.ReleasePath(r.ID), described[pages.ReleasePath(r.ID)])
	}
	entry("All releases", pages.ReleasesPath, "")
	entry("Changes", pages.ChangesPath, "every date that ever moved, and why")
	b.WriteString("\n## Data\n\n")
	entry("Index", pages.IndexAPIPath, "JSON: all releases, series of meetings, terms, products and people, and where each has its own file")
	for i := len(w.releases) - 1; i >= 0; i-- {
		r := w.releases[i].R
		entry(r.Plan.Name, pages.ReleaseAPIPath(r.ID), "JSON: milestones with planned, live and actual dates, and their history")
	}
	entry("Actions", pages.ActionsAPIPath, "JSON: what minutes leave to be done")
	entry("Calendar", pages.AllCalendarPath, "iCalendar: everything that has a day")
	entry("News", pages.ChangesFeedPath, "Atom: every date that moves")
	b.WriteString("\n## Optional\n\n")
	entry("Meetings", pages.MeetingsPath, "minutes")
	entry("Guides", pages.GuidesPath, "")
	w.files = append(w.files, File{Path: LLMsPath[1:], Data: []byte(b.String())})
}

// linkText keeps a name from ending the link that it stands in.
var linkText = strings.NewReplacer(`\`, `\\`, "[", `\[`, "]", `\]`)
