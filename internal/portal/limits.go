package portal

import (
	"strings"
	"time"

	"slipway/internal/diag"
	"slipway/internal/source"
)

// Limits are the numbers that rules go by, where people may choose them.
type Limits struct {
	UnconfirmedDays int            // for how long a date is taken to hold once somebody said so, 1 or more
	OverdueDays     int            // for how long what is overdue may go without a word, 0 or more
	Weekend         []time.Weekday // days on which nobody is expected to work
}

// defaultLimits hold where a portal says nothing else.
func defaultLimits() Limits {
	return Limits{UnconfirmedDays: 30, OverdueDays: 0, Weekend: []time.Weekday{time.Saturday, time.Sunday}}
}

// limitFields are how hugo.yaml and a plan write them.
type limitFields struct {
	UnconfirmedDays   *int       `yaml:"unconfirmed_days"`
	UnconfirmedDaysAt diag.Range `yaml:"unconfirmed_days,at"`
	OverdueDays       *int       `yaml:"overdue_days"`
	OverdueDaysAt     diag.Range `yaml:"overdue_days,at"`
	Weekend           Days       `yaml:"weekend"`
}

// Days is a list of days of the week: `[friday, saturday]`, one of them, or
// `none`. It is nil where nothing is written.
type Days []time.Weekday

// UnmarshalNode reads English names.
func (d *Days) UnmarshalNode(n *source.Node, problems *diag.List) {
	var names []string
	switch {
	case n.Kind == source.Null:
		return
	case n.Kind == source.Scalar && n.Text == "none":
		*d = Days{}
		return
	case n.Kind == source.Scalar:
		names = []string{n.Text}
	case !source.Decode(n, &names, problems):
		return
	}
	*d = Days{}
	for i, name := range names {
		day, ok := weekday(name)
		if !ok {
			at := n.At
			if n.Kind == source.Sequence {
				at = n.Items[i].At
			}
			problems.Errorf(at, "value/unknown", "write days such as [saturday, sunday], or none", "%q is not a day of the week", name)
			continue
		}
		*d = append(*d, day)
	}
}

func weekday(name string) (time.Weekday, bool) {
	for d := time.Sunday; d <= time.Saturday; d++ {
		if strings.EqualFold(name, d.String()) {
			return d, true
		}
	}
	return 0, false
}

// within puts what was written in the place of what holds otherwise.
func (f limitFields) within(l Limits) Limits {
	if f.UnconfirmedDays != nil && *f.UnconfirmedDays >= 1 {
		l.UnconfirmedDays = *f.UnconfirmedDays
	}
	if f.OverdueDays != nil && *f.OverdueDays >= 0 {
		l.OverdueDays = *f.OverdueDays
	}
	if f.Weekend != nil {
		l.Weekend = f.Weekend
	}
	return l
}

// mostLimitDays bounds what a limit can be: three years are not looked at by
// anybody.
const mostLimitDays = 1000

func (f limitFields) check(problems *diag.List) {
	for _, x := range []struct {
		key   string
		days  *int
		at    diag.Range
		least int
	}{{"unconfirmed_days", f.UnconfirmedDays, f.UnconfirmedDaysAt, 1}, {"overdue_days", f.OverdueDays, f.OverdueDaysAt, 0}} {
		if x.days != nil && (*x.days < x.least || *x.days > mostLimitDays) {
			problems.Errorf(x.at, "rules/form", "write a number of days such as 30", "%s: %d is not a number of days from %d to %d", x.key, *x.days, x.least, mostLimitDays)
		}
	}
}

// Limits are the numbers that rules go by in a release: those of its plan,
// where it says some, else those of the portal.
func (p *Portal) Limits(r *Release) Limits {
	return r.Plan.Rules.limits().within(p.Config.Limits)
}

func (r Rules) limits() limitFields {
	return limitFields{r.UnconfirmedDays, r.UnconfirmedDaysAt, r.OverdueDays, r.OverdueDaysAt, r.Weekend}
}
