// Package threads follows the items of minutes from meeting to meeting of a
// series: where each one appeared, which meetings spoke of it, what came of it,
// and what it became. It also writes the minutes of the next meeting as far as
// they are known beforehand.
//
// Two items are one only if a marker, their link or their words say so, and
// what was found says how sure it is and why.
package threads
