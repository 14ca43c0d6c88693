// Package markdown turns the Markdown of strangers into HTML that is safe to
// put on a page: every text of the portal goes through here, from a line of a
// plan to a guide.
//
// It reads GitHub's dialect (tables, strikethrough, task lists, bare
// addresses) and writes its own HTML from the parsed tree, so that nothing of
// the source reaches the page except as escaped text. It refuses raw HTML
// (shown as text; comments are left out), addresses that could run a program,
// pictures from other hosts, inline styles, and texts so large or so deeply
// nested that laying them out would take more than about a second: those are
// shown as they were written.
package markdown
