// Package date holds the date values of a release plan: a day, an instant with
// its offset, a month, a quarter, a year, a bound ("by"), a date relative to a
// milestone, a recurring one, a placeholder, and nothing at all. It reads them
// from text, orders them, and counts the days between them.
//
// A plan is written in ISO 8601 and nothing else. What may be meant by another
// form is told in the error, never assumed: a date is not guessed, an offset
// is not "corrected" to what clocks showed somewhere, and a day stays the day
// that was written. Minutes are other people's documents, so their headings
// may use further forms, read by [ParseOrdered] in an order that is declared.
//
// The package refuses to know what day it is, what a milestone is (the anchor
// of a relative date is text that the caller resolves), or any language but
// English for the names of months and weekdays; in running text, "12. März" is
// a day as well.
package date
