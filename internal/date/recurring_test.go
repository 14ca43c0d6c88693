package date

import "testing"

func TestRecurring(t *testing.T) {
	for _, c := range []struct {
		every, at string
		words     string
		next      []string // from Thursday, 20 June 2019
	}{
		{"monday", "10:00+02:00", "every monday at 10:00:00+02:00", []string{"2019-06-24", "2019-07-01"}},
		{"monday", "10:00", "every monday at 10:00:00+02:00", []string{"2019-06-24"}},
		{"monday", "00:00Z", "every monday at 00:00:00Z", []string{"2019-06-24"}},
		{"thursday", "", "every thursday", []string{"2019-06-27", "2019-07-04"}},
		{"weekday", "", "every weekday", []string{"2019-06-21", "2019-06-24", "2019-06-25"}},
		{"day", "", "every day", []string{"2019-06-21", "2019-06-22"}},
		{"3 days", "", "every 3 days", []string{"2019-06-23"}},
		{"week", "", "every week", []string{"2019-06-27"}},
		{"2 weeks", "", "every 2 weeks", []string{"2019-07-04", "2019-07-18"}},
		{"month", "", "every month", []string{"2019-07-20", "2019-08-20"}},
		{"2 months", "", "every 2 months", []string{"2019-08-20"}},
		{"7 months", "", "every 7 months", []string{"2020-01-20"}},
		{"quarter", "", "every quarter", []string{"2019-09-20", "2019-12-20", "2020-03-20"}},
		{"year", "", "every year", []string{"2020-06-20"}},
		{"99 years", "", "every 99 years", []string{"2118-06-20"}},
	} {
		r, err := NewRecurring(c.every, c.at, zone)
		if err != nil {
			t.Errorf("%+v: %v", c, err)
			continue
		}
		if r.String() != c.words {
			t.Errorf("%+v is told as %q", c, r)
		}
		d := day(t, "2019-06-20")
		for _, want := range c.next {
			if d = r.Next(d); d.String() != want {
				t.Errorf("%s: next is %s, want %s", r, d, want)
			}
		}
		v := r.Value()
		if back, ok := v.Recurring(); !ok || back != r || v.Kind() != Recurs || v.String() != c.words {
			t.Errorf("as a value: %v %q", v.Kind(), v)
		}
	}
}

func TestNextAtTheEdges(t *testing.T) {
	for _, c := range []struct{ every, from, want string }{
		{"month", "2019-01-31", "2019-02-28"}, {"month", "2020-01-31", "2020-02-29"}, {"year", "2020-02-29", "2021-02-28"},
		{"quarter", "2019-11-30", "2020-02-29"}, {"month", "2019-12-31", "2020-01-31"},
		{"day", "9999-12-31", ""}, {"month", "9999-12-01", ""}, {"year", "9999-01-01", ""},
		{"monday", "9999-12-27", ""}, {"friday", "9999-12-27", "9999-12-31"}, {"weekday", "9999-12-31", ""},
		{"fortnight", "2019-06-20", ""}, {"", "2019-06-20", ""},
	} {
		if got := (Recurring{Every: c.every}).Next(day(t, c.from)); got.String() != c.want {
			t.Errorf("every %s after %s is %s, want %s", c.every, c.from, got, c.want)
		}
	}
	if !(Recurring{Every: "monday"}).Next(Day{}).IsZero() {
		t.Error("a day after none")
	}
}

func TestRecurringErrors(t *testing.T) {
	const cycles = "write every: monday, weekday, day, week, month, quarter, year, or a count such as 2 weeks"
	for _, c := range []struct{ every, at, field, hint string }{
		{"", "", "every", cycles}, {"fortnight", "", "every", cycles}, {"1 week", "", "every", cycles},
		{"2 week", "", "every", cycles}, {"0 weeks", "", "every", cycles}, {"100 days", "", "every", cycles},
		{"2 mondays", "", "every", cycles}, {"weeks", "", "every", cycles}, {"two weeks", "", "every", cycles},
		{"Monday", "", "every", "write every: monday"}, {"mondays", "", "every", "write every: monday"},
		{"Thurs.", "", "every", "write every: thursday"}, {"2 Weeks", "", "every", "write every: 2 weeks"},
		{"monday", "24:00", "at", "write midnight as 00:00 of the next day"},
		{"monday", "10", "at", "write a time such as 12:00 or 12:00+02:00"},
		{"monday", "10am", "at", "write a time such as 12:00 or 12:00+02:00"},
		{"monday", "10:00 GMT+2", "at", "write 10:00+02:00"},
		{"monday", "10:00:00.5", "at", "write 10:00:00"},
	} {
		r, err := NewRecurring(c.every, c.at, zone)
		p, ok := err.(*ParseError)
		if !ok || p.Field != c.field || p.Hint != c.hint || p.Reason == "" || r != (Recurring{}) {
			t.Errorf("%+v: %+v, %+v", c, r, err)
		}
	}
	if _, err := NewRecurring("monday", "10:00", Offset{}); err == nil {
		t.Error("a time without an offset")
	}
}
