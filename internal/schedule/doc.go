// Package schedule sets the plan of a release beside what is live and what
// really happened, as of a day: the state of each milestone, how far it moved,
// who moved it and why.
//
// Everything is worked out as it was known at the end of the as-of day. A
// revision counts from its day, an actual from the day it was recorded (else
// from its own date, a bound from its last day), so any past day can be looked
// at again.
//
// Beside each release stand what hangs on its milestones and whether that
// still fits (Dependents), the days between milestones (Gaps), and over all
// releases the record of launches and of each kind of milestone, the versions
// of products, and how far milestones may move yet (Forecast).
//
// Days are those written, each in its own offset; no time is carried over to
// another zone. The package refuses to report what it finds (package check
// does), to guess a date that nobody wrote, and to know what day it is.
package schedule
