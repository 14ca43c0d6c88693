package pages

import (
	"fmt"
	"strings"

	"slipway/internal/date"
	"slipway/internal/i18n"
	"slipway/internal/schedule"
)

// Slip is how far a date moved, as templates show it.
type Slip struct {
	Key    string `json:"key"`             // of the words: slip_late, slip_early, slip_none …; slip_unknown
	Count  int    `json:"count"`           // the days that the words ask for, never negative
	Signed string `json:"signed"`          // "+29", "0", "≤ +5", "−11…+18"; "" where it is not known
	Late   bool   `json:"late,omitempty"`  // certainly or possibly later than planned
	Early  bool   `json:"early,omitempty"` // certainly or possibly earlier, and not Late
}

// slipOf shows a difference in days.
func slipOf(d date.Diff) Slip {
	if n, ok := d.Exact(); ok {
		s := Slip{Key: "slip_none", Count: abs(n), Signed: signed(n), Late: n > 0, Early: n < 0}
		switch {
		case n > 0:
			s.Key = "slip_late"
		case n < 0:
			s.Key = "slip_early"
		}
		return s
	}
	least, hasLeast := d.Min()
	most, hasMost := d.Max()
	switch {
	case hasLeast && hasMost:
		return Slip{Key: "slip_range", Signed: signed(least) + "…" + signed(most), Late: most > 0, Early: most <= 0 && least < 0}
	case hasMost:
		s := Slip{Count: abs(most), Signed: "≤ " + signed(most), Late: most > 0, Early: most < 0}
		s.Key = choose(most, "slip_at_most_late", "slip_not_late", "slip_at_least_early")
		return s
	case hasLeast:
		s := Slip{Count: abs(least), Signed: "≥ " + signed(least), Late: least >= 0}
		s.Key = choose(least, "slip_at_least_late", "slip_not_early", "slip_at_most_early")
		return s
	}
	return Slip{Key: "slip_unknown"}
}

// SlipInWords says how far a date moved: "3 days later".
func SlipInWords(w i18n.Words, d date.Diff) string { return slipOf(d).words(w) }

func (s Slip) words(w i18n.Words) string { return w.Say(s.Key, s.Count, "days", s.Signed) }

func choose(n int, positive, zero, negative string) string {
	switch {
	case n > 0:
		return positive
	case n < 0:
		return negative
	}
	return zero
}

// signed gives +29, 0, −3 with the sign that numbers are set with.
func signed(n int) string {
	if n == 0 {
		return "0"
	}
	return strings.Replace(fmt.Sprintf("%+d", n), "-", "−", 1)
}

// signedMedian gives a median of whole days, which may end in a half.
func signedMedian(n float64) string {
	whole := signed(int(n))
	if n == float64(int(n)) {
		return whole
	}
	if whole == "0" && n > 0 {
		whole = "+0"
	} else if whole == "0" {
		whole = "−0"
	}
	return whole + ".5"
}

func abs(n int) int { return max(n, -n) }

// State is how a milestone stands, as templates show it.
type State struct {
	Name  string `json:"name"`  // planned, due, overdue, done, partial, dropped, unscheduled
	Key   string `json:"key"`   // of the words
	Count int    `json:"count"` // the days that the words ask for
	// Day is the last day of the live date, from which a script counts anew on
	// the day of the reader; "" where the state no longer changes.
	Day string `json:"day,omitempty"`
}

func stateOf(m *schedule.Milestone) State {
	s := State{Name: string(m.State), Key: "milestone_" + string(m.State)}
	switch m.State {
	case schedule.Planned:
		s.Count, _ = m.DaysTo()
	case schedule.Overdue, schedule.Partial:
		s.Count = m.Overdue
	}
	switch m.State {
	case schedule.Planned, schedule.Due, schedule.Overdue:
		if last, ok := m.Live.Latest(); ok {
			s.Day = last.String()
		}
	}
	return s
}
