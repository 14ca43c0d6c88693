package okr

import (
	"slices"

	"slipway/internal/date"
	"slipway/internal/portal"
)

// dated is an entry of live.yaml and the day from which it counts.
type dated[T any] struct {
	what T
	on   date.Day
}

// known returns the entries made by a day, oldest first. One that says no day
// counts from that of the entry written before it.
func known[T any](all []T, when func(T) portal.When, asOf date.Day) []dated[T] {
	out := inOrder(all, when)
	return slices.DeleteFunc(out, func(d dated[T]) bool { return d.on.After(asOf) })
}

func inOrder[T any](all []T, when func(T) portal.When) []dated[T] {
	var out []dated[T]
	var on date.Day
	for _, x := range all {
		if last, ok := when(x).Value.Latest(); ok {
			on = last
		}
		out = append(out, dated[T]{x, on})
	}
	slices.SortStableFunc(out, func(a, b dated[T]) int { return a.on.Compare(b.on) })
	return out
}
