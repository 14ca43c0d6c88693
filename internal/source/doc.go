// Package source is the front door: it reads the files of one portal and
// remembers where every value stood.
//
// A portal's files come from strangers' pull requests. The package therefore
// refuses whatever could cost more than it is worth or mean two things: links
// that leave the portal, special files, names that differ only in case, files
// over the size limits, text that is not UTF-8, and the parts of YAML that
// hide values (anchors, aliases, tags, merge keys, several documents). Each
// refusal is a diag.Problem with its place; only a portal that cannot be
// opened at all is a Go error.
package source
