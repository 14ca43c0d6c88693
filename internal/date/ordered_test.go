package date

import (
	"strings"
	"testing"
)

func TestParseOrdered(t *testing.T) {
	for _, c := range []struct {
		in    string
		order Order
		want  string
	}{
		{"4/2/2018", MDY, "2018-04-02"}, {"4/2/2018", DMY, "2018-02-04"},
		{"2/05/2018", MDY, "2018-02-05"}, {"2/05/2018", DMY, "2018-05-02"},
		{"3/25/2018", MDY, "2018-03-25"}, {"3/25/2018", NoOrder, "2018-03-25"},
		{"25.3.2018", DMY, "2018-03-25"}, {"25.3.2018", NoOrder, "2018-03-25"}, {"25. 3. 2018", NoOrder, "2018-03-25"},
		{"25-03-2018", DMY, "2018-03-25"}, {"2/2/2018", NoOrder, "2018-02-02"},
		{"2018-03-25", NoOrder, "2018-03-25"}, {"2018-03-12", NoOrder, "2018-03-12"},
		{"2018-03-12", MDY, "2018-03-12"}, {"2018-03-12", DMY, "2018-03-12"}, {"2018-03-12", YMD, "2018-03-12"},
		{"2018/3/5", NoOrder, "2018-03-05"}, {"2018.03.05", YMD, "2018-03-05"}, {"2018-3-5", YMD, "2018-03-05"},
		{"April 2, 2018", NoOrder, "2018-04-02"}, {"2 Apr 2018", NoOrder, "2018-04-02"}, {"21. May 2018", NoOrder, "2018-05-21"},
		{"20th of June 2018", NoOrder, "2018-06-20"}, {"April 2nd 2018", DMY, "2018-04-02"}, {"APR. 2 2018", NoOrder, "2018-04-02"},
		{"2-Apr-2018", NoOrder, "2018-04-02"}, {"2018-Apr-02", NoOrder, "2018-04-02"}, {"2 april, 2018", NoOrder, "2018-04-02"},
		{"Sept. 3, 2018", NoOrder, "2018-09-03"}, {"April the 2nd, 2018", NoOrder, "2018-04-02"}, {"2018 March 5", NoOrder, "2018-03-05"},
		{"4/2/18", MDY, "2018-04-02"}, {"4/2/18", DMY, "2018-02-04"}, {"2.4.08", DMY, "2008-04-02"}, {"18-04-02", YMD, "2018-04-02"}, {"4/2/68", MDY, "2068-04-02"},
		{"2\u00a0April\u00a02018", NoOrder, "2018-04-02"}, {" 2018-03-12 ", NoOrder, "2018-03-12"},
	} {
		if got, err := ParseOrdered(c.in, c.order); err != nil || got.String() != c.want {
			t.Errorf("ParseOrdered(%q, %v) = %s, %v, want %s", c.in, c.order, got, err, c.want)
		}
	}
}

func TestParseOrderedErrors(t *testing.T) {
	const example = "write a day such as 2018-04-02"
	for _, c := range []struct {
		in     string
		order  Order
		reason string
		hint   string
	}{
		{"4/2/2018", NoOrder, "4/2/2018 can be read in two ways",
			"declare dates: mdy (2018-04-02) or dates: dmy (2018-02-04), or write it in ISO form"},
		{"4/2/2018", YMD, "4/2/2018 does not begin with the year, as dates: ymd says",
			"write 2018-02-04 (4 February) or 2018-04-02 (2 April)"},
		{"3/25/2018", DMY, "3/25/2018 is not a day of the calendar, read as dates: dmy says", "write 2018-03-25"},
		{"25.3.2018", MDY, "25.3.2018 is not a day of the calendar, read as dates: mdy says", "write 2018-03-25"},
		{"30/30/2018", MDY, "30/30/2018 is not a day of the calendar", example},
		{"31.2.2018", NoOrder, "31.2.2018 is not a day of the calendar", example},
		{"2018-02-30", NoOrder, "February 2018 has 28 days", "its last day is 2018-02-28"},
		{"2018-25-03", NoOrder, "a year has no month 25", "write the month before the day: 2018-03-25 (25 March)"},
		{"April 31, 2018", NoOrder, "April 2018 has 30 days", "its last day is 2018-04-30"},
		{"0000-01-01", NoOrder, "there is no year 0000", "write a year from 0001 to 9999"},
		{"4/2/18", NoOrder, "the year of 4/2/18 has two digits", "write 2018-02-04 (4 February) or 2018-04-02 (2 April), or declare the order of day, month and year: dates: dmy, mdy or ymd"},
		{"4/2/69", MDY, "the year of 4/2/69 has two digits", "write the year with four digits, 1969 or 2069"},
		{"69/4/2", YMD, "\"69/4/2\" is not a date with day, month and year", example},
		{"69/04/02", YMD, "the year of 69/04/02 has two digits", "write the year with four digits, 1969 or 2069"},
		{"3/4/18", YMD, "the year of 3/4/18 has two digits", "write 2018-03-04 (4 March) or 2018-04-03 (3 April)"},
		{"2 Apr 18", YMD, "the year of 2 Apr 18 has two digits", "write 2018-04-02"},
		{"25/3/18", MDY, "25/3/18 is not a day of the calendar, read as dates: mdy says", "write 2018-03-25"},
		{"18-04-31", YMD, "April 2018 has 30 days", "its last day is 2018-04-30"},
		{"2 Apr 18", DMY, "the year of 2 Apr 18 has two digits", "write 2018-04-02"},
		{"April 2, '18", NoOrder, "the year of April 2, '18 has two digits", "write 2018-04-02"},
		{"April 2", NoOrder, "April 2 has no year", "write YYYY-04-02, with the year for YYYY"},
		{"3/19", MDY, "3/19 has no year", "write YYYY-03-19, with the year for YYYY"},
		{"3/4", DMY, "3/4 has no year", "write YYYY-04-03, with the year for YYYY"},
		{"3/4", NoOrder, "3/4 has no year", "write YYYY-03-04 (4 March) or YYYY-04-03 (3 April), with the year for YYYY"},
		{"April 2018", NoOrder, `"April 2018" is not a date with day, month and year`, example},
		{"on 2018-04-02", NoOrder, `"on 2018-04-02" is not a date with day, month and year`, "write 2018-04-02"},
		{"", NoOrder, `"" is not a date with day, month and year`, example},
		{"1.2.3", NoOrder, `"1.2.3" is not a date with day, month and year`, example},
	} {
		d, err := ParseOrdered(c.in, c.order)
		p, ok := err.(*ParseError)
		if !ok || p.Reason != c.reason || p.Hint != c.hint || p.Input != c.in || !d.IsZero() {
			t.Errorf("ParseOrdered(%q, %v) = %s, %v\nwant %s: %s", c.in, c.order, d, err, c.reason, c.hint)
		}
	}
}

func TestParseOrder(t *testing.T) {
	for _, o := range []Order{YMD, DMY, MDY} {
		if got, err := ParseOrder(o.String()); err != nil || got != o {
			t.Errorf("ParseOrder(%q) = %v, %v", o, got, err)
		}
	}
	for _, s := range []string{"", "MDY", "us", "ydm"} {
		if o, err := ParseOrder(s); err == nil || !strings.Contains(err.Error(), "write ymd, dmy or mdy") {
			t.Errorf("ParseOrder(%q) = %v, %v", s, o, err)
		}
	}
}
