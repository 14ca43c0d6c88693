// Package okr works out how far the objectives of a release have come, as of a
// day: the boxes ticked off, and the scores of key results, computed from the
// assignees' own scores and weights, beside the scores that were recorded.
//
// A computed score never replaces a recorded one: the two stand side by side,
// and Check reports where they differ. Arithmetic is exact; numbers are
// rounded only where they are shown. Placeholders, n/a and tbd are left out of
// every count and mean.
//
// The package refuses to guess a score: where an assignee's is missing, that
// key result has no computed one.
package okr
