// Package minutes reads the Markdown minutes of meetings as teams write them:
// which meetings a file holds, their areas and lists, and of every item who
// owns it and what came of it.
//
// It refuses to guess. A date that can be read in two ways is a problem and
// not a date, a name is an owner only if the portal knows it and it stands
// where owners stand, and what is not understood stays in the text as it was
// written: every word of a file is in some part of what comes back. It gets
// bytes and values and reads no files.
package minutes
