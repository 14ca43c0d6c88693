package draw

import (
	"slipway/internal/date"
)

// State tells how a milestone stands. The words are those of the data.
type State string

// The states of a milestone.
const (
	Planned     State = "planned"
	Due         State = "due"
	Overdue     State = "overdue"
	Done        State = "done"
	Partial     State = "partial"
	Dropped     State = "dropped"
	Unscheduled State = "unscheduled"
)

// Milestone is one row of a timeline. Dates without a place on the calendar,
// such as "tbd", are drawn as if they were absent.
type Milestone struct {
	Label   string
	Href    string // where the label leads; may be empty
	Planned date.Value
	Live    date.Value
	Actual  date.Value // when it was done; of a partial one, when it was done in part
	State   State
	Slip    string // from the plan, as "+12 d"; empty for none
	Status  string // the state in words, as "3 days overdue"
}

// Timeline is the dates of a release, planned, live and actual, as of a day.
type Timeline struct {
	Prefix     string // begins the ids in the drawing, and is unique on its page
	Title      string // accessible name
	Desc       string // what the picture shows, in words; may be empty
	AsOf       date.Day
	AsOfLabel  string
	Milestones []Milestone
	Words      Words
}

// sign is a date of a milestone with its mark.
type sign struct {
	role role
	date date.Value
	span span
}

// row is a milestone with what is drawn of it, in the order of drawing.
type row struct {
	label, href, slip, status string
	state                     State
	signs                     []sign
	late                      bool // past its live date and not done
	slipBeside                bool // the slip stands with the status
}

// rows gives the milestones that have a place on the calendar, and those that
// have none.
func (t *Timeline) rows() (dated, undated []row) {
	for i := range t.Milestones {
		m := &t.Milestones[i]
		r := row{label: clean(m.Label), href: address(m.Href), slip: clean(m.Slip), status: clean(m.Status), state: m.State}
		r.sign(m)
		if len(r.signs) == 0 {
			undated = append(undated, r)
		} else {
			dated = append(dated, r)
		}
	}
	return dated, undated
}

// sign chooses the marks of a milestone. The last one is where it stands: when
// it was done, else where it is due.
func (r *row) sign(m *Milestone) {
	add := func(as role, v date.Value) bool {
		s, ok := spanOf(v)
		if ok {
			r.signs = append(r.signs, sign{as, v, s})
		}
		return ok
	}
	add(planned, m.Planned)
	switch r.state {
	case Done, Partial:
		as := actual
		if r.state == Partial {
			as = partial
		}
		end, known := spanOf(m.Actual)
		if due, ok := spanOf(m.Live); ok && known && due.last != end.last && m.Live != m.Planned {
			add(live, m.Live)
		}
		_ = add(as, m.Actual) || add(as, m.Live) || add(as, m.Planned)
	case Dropped:
		if !add(dropped, m.Live) && len(r.signs) > 0 {
			r.signs[0].role = dropped
		}
	case Overdue:
		r.late = add(overdue, m.Live)
	case Unscheduled:
	default:
		add(live, m.Live)
	}
}

// moved gives the plan and where the milestone stands now, if both are drawn
// and are not the same.
func (r *row) moved() (from, to span, ok bool) {
	last := len(r.signs) - 1
	if last < 1 || r.signs[0].role != planned {
		return span{}, span{}, false
	}
	from, to = r.signs[0].span, r.signs[last].span
	return from, to, from.last != to.last
}
