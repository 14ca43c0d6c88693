package date

import (
	"strings"
	"testing"
	"time"
)

var zone = Offset{minutes: 120, form: offsetNumber}

// value reads a date that a test knows to be right.
func value(t testing.TB, s string) Value {
	t.Helper()
	v, err := Parse(s, zone)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestParse(t *testing.T) {
	for _, c := range []struct {
		in       string
		kind     Kind
		earliest string
		latest   string
		out      string // canonical, if it differs
	}{
		{"", Absent, "", "", ""},
		{"tbd", Placeholder, "", "", ""},
		{"tbd: the venue", Placeholder, "", "", ""},
		{"tbd:  the venue ", Placeholder, "", "", "tbd: the venue"},
		{"tbd:", Placeholder, "", "", "tbd"},
		{"2019-06-20", OnDay, "2019-06-20", "2019-06-20", ""},
		{"2020-02-29", OnDay, "2020-02-29", "2020-02-29", ""},
		{"0001-01-01", OnDay, "0001-01-01", "0001-01-01", ""},
		{"2019-06-20T12:00", At, "2019-06-20", "2019-06-20", "2019-06-20T12:00:00+02:00"},
		{"2019-06-20T12:00+02:00", At, "2019-06-20", "2019-06-20", "2019-06-20T12:00:00+02:00"},
		{"2019-06-20T00:00:00Z", At, "2019-06-20", "2019-06-20", ""},
		{"2019-06-20T23:59:59-05:30", At, "2019-06-20", "2019-06-20", ""},
		{"2019-06-20T12:00+00:00", At, "2019-06-20", "2019-06-20", "2019-06-20T12:00:00+00:00"},
		{"2019-06", InMonth, "2019-06-01", "2019-06-30", ""},
		{"2020-02", InMonth, "2020-02-01", "2020-02-29", ""},
		{"2019-12", InMonth, "2019-12-01", "2019-12-31", ""},
		{"2019-Q1", InQuarter, "2019-01-01", "2019-03-31", ""},
		{"2019-Q2", InQuarter, "2019-04-01", "2019-06-30", ""},
		{"2019-Q4", InQuarter, "2019-10-01", "2019-12-31", ""},
		{"2019", InYear, "2019-01-01", "2019-12-31", ""},
		{"9999", InYear, "9999-01-01", "9999-12-31", ""},
		{"by 2019-06-17", By, "", "2019-06-17", ""},
		{"by 2019-06", By, "", "2019-06-30", ""},
		{"by 2019-Q2", By, "", "2019-06-30", ""},
		{"by 2019", By, "", "2019-12-31", ""},
		{"by 2019-06-17T11:00Z", By, "", "2019-06-17", "by 2019-06-17T11:00:00Z"},
	} {
		v, err := Parse(c.in, zone)
		if err != nil {
			t.Errorf("Parse(%q): %v", c.in, err)
			continue
		}
		if c.out == "" {
			c.out = c.in
		}
		earliest, hasEarliest := v.Earliest()
		latest, hasLatest := v.Latest()
		if v.Kind() != c.kind || v.String() != c.out ||
			earliest.String() != c.earliest || hasEarliest != (c.earliest != "") ||
			latest.String() != c.latest || hasLatest != (c.latest != "") {
			t.Errorf("Parse(%q) = %v %q, %v %v .. %v %v", c.in, v.Kind(), v, earliest, hasEarliest, latest, hasLatest)
		}
		if again, err := Parse(v.String(), Offset{}); err != nil || again != v {
			t.Errorf("%q reads back as %q, %v", v, again, err)
		}
		d, certain := v.Day()
		if certain != v.IsCertain() || certain != (c.kind == OnDay || c.kind == At) || certain && d.String() != c.earliest {
			t.Errorf("%q: day %v, certain %v", v, d, certain)
		}
	}
}

func TestParts(t *testing.T) {
	v := value(t, "2019-06-20T12:34:56-05:30")
	c, ok := v.Clock()
	o, ok2 := v.Offset()
	at, ok3 := v.Time()
	want := time.Date(2019, time.June, 20, 18, 4, 56, 0, time.UTC)
	if !ok || !ok2 || !ok3 || c.Hour() != 12 || c.Minute() != 34 || c.Second() != 56 || o.String() != "-05:30" || !at.Equal(want) {
		t.Errorf("%q: %v %v %v", v, c, o, at)
	}
	if got := at.Format(time.RFC3339); got != v.String() {
		t.Errorf("the moment is written %s", got)
	}
	bound := value(t, "by 2019-06-17T11:00")
	inner, ok := bound.Bound()
	if _, timed := bound.Time(); !ok || inner != value(t, "2019-06-17T11:00") || timed || bound.IsCertain() {
		t.Errorf("%q bounds %q", bound, inner)
	}
	day := value(t, "2019-06-20")
	_, ok = day.Clock()
	_, ok2 = day.Offset()
	_, ok3 = day.Time()
	if _, ok4 := day.Bound(); ok || ok2 || ok3 || ok4 {
		t.Error("a day has a time, an offset or a bound")
	}
	if m := value(t, "tbd: who hosts it").Missing(); m != "who hosts it" {
		t.Errorf("missing %q", m)
	}
	if On(Day{}) != (Value{}) || On(mustDay(2019, time.June, 20)) != day || TBD(" x ") != value(t, "tbd: x") {
		t.Error("constructors differ from Parse")
	}
}

func TestOffsetsStayAsWritten(t *testing.T) {
	// Summer time was over on that day where these people live; the plan says +02:00.
	if v := value(t, "2019-11-06T12:00+02:00"); v.String() != "2019-11-06T12:00:00+02:00" {
		t.Errorf("corrected to %s", v)
	}
	late := value(t, "2019-06-20T23:00-05:00") // 21 June in UTC
	if d, _ := late.Day(); d.String() != "2019-06-20" {
		t.Errorf("%s is on %s", late, d)
	}
}

func TestParseErrors(t *testing.T) {
	for _, c := range []struct{ in, hint string }{
		// one reading
		{"20.06.19", "write 2019-06-20"},
		{"06/20/2019", "write 2019-06-20"},
		{"19.6.2019", "write 2019-06-19"},
		{"25. 3. 2018", "write 2018-03-25"},
		{"2019/06/20", "write 2019-06-20"},
		{"2019-6-20", "write 2019-06-20"},
		{"2019-06-2", "write 2019-06-02"},
		{"2019.06.20", "write 2019-06-20"},
		{"20190620", "write 2019-06-20"},
		{"June 20 2019", "write 2019-06-20"},
		{"Jun 22, 2019", "write 2019-06-22"},
		{"June 20th, 2019", "write 2019-06-20"},
		{"20 June 2019", "write 2019-06-20"},
		{"20-Jun-19", "write 2019-06-20"},
		{"2019 June 20", "write 2019-06-20"},
		{"Thursday, 20 June 2019", "write 2019-06-20"},
		{"7/7/2019", "write 2019-07-07"},
		// several readings
		{"06.07.19", "write 2019-06-07 (7 June) or 2019-07-06 (6 July)"},
		{"06.07.2019", "write 2019-06-07 (7 June) or 2019-07-06 (6 July)"},
		{"7/6/2019", "write 2019-06-07 (7 June) or 2019-07-06 (6 July)"},
		{"19-06-20", "write 2019-06-20 (20 June 2019) or 2020-06-19 (19 June 2020)"},
		// no year
		{"21. May", "write YYYY-05-21, with the year for YYYY"},
		{"2/14", "write YYYY-02-14, with the year for YYYY"},
		{"Feb 29", "write YYYY-02-29, with the year for YYYY"},
		{"Thursday 3/19", "write YYYY-03-19, with the year for YYYY"},
		{"3/4", "write YYYY-03-04 (4 March) or YYYY-04-03 (3 April), with the year for YYYY"},
		{"on the 15th of May at the latest", "write by YYYY-05-15, with the year for YYYY"},
		{"18. June 11:00GMT+2", "write YYYY-06-18T11:00+02:00, with the year for YYYY"},
		// times
		{"2019-06-20 12:00", "write 2019-06-20T12:00"},
		{"2019-06-20t12:00", "write 2019-06-20T12:00"},
		{"2019-06-20T12:00z", "write 2019-06-20T12:00Z"},
		{"2019-06-20T12:00 +02:00", "write 2019-06-20T12:00+02:00"},
		{"2019-06-20T12:00+0200", "write 2019-06-20T12:00+02:00"},
		{"2019-06-20T12:00+02", "write 2019-06-20T12:00+02:00"},
		{"2019-06-20T12:00GMT+2", "write 2019-06-20T12:00+02:00"},
		{"2019-06-20T9:00", "write 2019-06-20T09:00"},
		{"2019-06-20T12", "write 2019-06-20T12:00"},
		{"2019-06-20T1200Z", "write 2019-06-20T12:00Z"},
		{"2019-06-20 2:30 pm", "write 2019-06-20T14:30"},
		{"2019-06-20 12:15 am", "write 2019-06-20T00:15"},
		{"2019-06-20T12:00:30.5Z", "write 2019-06-20T12:00:30Z"},
		{"2019-06-20T12:00:30,123", "write 2019-06-20T12:00:30"},
		{"2019-06-20 12:00:30.5 UTC", "write 2019-06-20T12:00:30Z"},
		{"20 June 2019, 12:00 (GMT+2)", "write 2019-06-20T12:00+02:00"},
		{"06.11.19, 12:00 (GMT+2)", "write 2019-06-11T12:00+02:00 (11 June) or 2019-11-06T12:00+02:00 (6 November)"},
		{"2019-06-20T24:00", "write midnight as the start of the next day, 2019-06-21T00:00"},
		{"2019-06-20T24:00:00Z", "write midnight as the start of the next day, 2019-06-21T00:00Z"},
		{"2019-06-20T24:00:00\xff", "write midnight as the start of the next day, 2019-06-21T00:00"},
		{"2019-06-20T12:00,5\xff", "write 2019-06-20T12:00"},
		{"9999-12-31T24:00", "write midnight as 00:00 of the next day"},
		{"2019-06-20T25:00", "write hours as 00 to 23"},
		{"2019-06-20T12:60", "write minutes and seconds as 00 to 59"},
		{"2016-12-31T23:59:60Z", "write seconds as 00 to 59"},
		{"2019-06-20T12:00:61Z", "write minutes and seconds as 00 to 59"},
		{"2019-06-20T12:00+15:00", "write an offset such as +02:00"},
		{"2019-06-20T12:00-12:30", "write an offset such as +02:00"},
		{"2019-06-20T12:00-00:00", "write 2019-06-20T12:00+00:00"},
		{"2019-06-20T12:00CEST", "write Z or an offset such as +02:00, not the name of a zone"},
		// the calendar
		{"2019-02-30", "its last day is 2019-02-28"},
		{"2019-06-31T12:00", "its last day is 2019-06-30"},
		{"2019-06-00", "the first day is 2019-06-01"},
		{"2019-13-01", "write the month before the day: 2019-01-13 (13 January)"},
		{"2019-20-06", "write the month before the day: 2019-06-20 (20 June)"},
		{"2019-99-99", "write year, month and day, such as 2019-06-20"},
		{"2019-13", "write a month as 01 to 12, such as 2019-06"},
		{"2019-00", "write a month as 01 to 12, such as 2019-06"},
		{"2019-Q5", "write 2019-Q1 to 2019-Q4"},
		{"2019-Q0", "write 2019-Q1 to 2019-Q4"},
		{"0000", "write a year from 0001 to 9999"},
		{"0000-01-01", "write a year from 0001 to 9999"},
		{"31.02.2019", "the calendar has no such day; write one such as 2019-06-20"},
		{"13/32/2018", "the calendar has no such day; write one such as 2019-06-20"},
		// spans
		{"June 2019", "write 2019-06"},
		{"2019 Jun", "write 2019-06"},
		{"06/2019", "write 2019-06"},
		{"2019/6", "write 2019-06"},
		{"2019-6", "write 2019-06"},
		{"Q2 2019", "write 2019-Q2"},
		{"2019Q2", "write 2019-Q2"},
		{"2019-q2", "write 2019-Q2"},
		{"Q2/2019", "write 2019-Q2"},
		// bounds
		{"By 2019-06-17", "write by 2019-06-17"},
		{"by 17.06.19", "write by 2019-06-17"},
		{"on or before 17.06.19", "write by 2019-06-17"},
		{"until the 17 June 2019", "write by 2019-06-17"},
		{"on the 20.06.19", "write 2019-06-20"},
		{"standby 20.06.19", "write 2019-06-20"},
		{"by June 2019", "write by 2019-06"},
		{"by 2019 ", "write by 2019 without spaces around it"},
		{"by tbd", "write tbd"},
		// rules
		{"Mondays at 10:00 GMT+2", `write {every: monday}, or {every: monday, at: "10:00+02:00"}`},
		{"every tue", `write {every: tuesday}, or {every: tuesday, at: "10:00+02:00"}`},
		{"Each week", `write {every: monday}, or {every: monday, at: "10:00+02:00"}`},
		{"7-9 days after Rome launch (first weekday)", "write {after: the id of a milestone, days: 7-9}"},
		{"2 days before launch", "write {before: the id of a milestone, days: 7-9}"},
		// nothing known
		{"dd.mm.yy", "write tbd"}, {"dd.mm.19", "write tbd"}, {"YYYY-MM-DD", "write tbd"}, {"??", "write tbd"},
		{"TBD", "write tbd"}, {"*TBD*", "write tbd"}, {"tba", "write tbd"}, {"*fill in*", "write tbd"}, {" ", "write tbd"},
		{"TBD, start later", "write tbd: what is missing"}, {" tbd", "write tbd without spaces around it"},
		{"n/a", "leave the date out, or write tbd if it is not known yet"},
		{"none", "leave the date out, or write tbd if it is not known yet"},
		{"-", "leave the date out, or write tbd if it is not known yet"},
		{" 2019-06-20", "write 2019-06-20 without spaces around it"},
		{"Monday", writeISO}, {"tbdx", writeISO}, {"14400 blocks before the end", writeISO}, {"2019-W25", writeISO},
		{"٢٠١٩-٠٦-٢٠", writeISO}, {"by ", writeISO}, {"\xff\xfe", writeISO}, {strings.Repeat("1/", 1<<20), writeISO},
	} {
		v, err := Parse(c.in, zone)
		p, ok := err.(*ParseError)
		if !ok {
			t.Errorf("Parse(%.80q) = %q, %v", c.in, v, err)
			continue
		}
		if p.Hint != c.hint || p.Input != c.in || p.Reason == "" || strings.ContainsAny(p.Reason, "\n\r") || len(p.Reason) > 300 || v != (Value{}) {
			t.Errorf("Parse(%.80q): %.300q\nhint %q\nwant %q", c.in, p.Reason, p.Hint, c.hint)
		}
	}
}

// What a hint says to write can be written, unless the year is to be filled in.
func TestHintsAreRight(t *testing.T) {
	for _, s := range []string{
		"20.06.19", "2019-06-20 12:00", "June 2019", "Q2 2019", "by 17.06.19", "TBD", "2019-06-20T12:00:30.5Z",
		"18 June 2019 11:00GMT+2", "2019-06-20T1200Z", "2/2/2019, 9:05 am (UTC-5:30)",
	} {
		_, err := Parse(s, zone)
		hint := strings.TrimPrefix(err.(*ParseError).Hint, "write ")
		if v, err := Parse(hint, zone); err != nil || v.Kind() == Absent {
			t.Errorf("the hint for %q is %q: %v", s, hint, err)
		}
	}
}

func TestTimeWithoutOffset(t *testing.T) {
	_, err := Parse("2019-06-20T12:00", Offset{})
	if err == nil || err.Error() != "a time needs an offset from UTC: add one, such as 2019-06-20T12:00+02:00, or give the release a zone" {
		t.Error(err)
	}
	if _, err := Parse("2019-06-20T12:00Z", Offset{}); err != nil {
		t.Error(err)
	}
}

func TestKindNames(t *testing.T) {
	seen := map[string]bool{}
	for k := Absent; k <= Recurs; k++ {
		if seen[k.String()] || strings.Contains(k.String(), "(") {
			t.Errorf("kind %d is called %q", int(k), k)
		}
		seen[k.String()] = true
	}
}
