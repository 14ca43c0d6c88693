package date

import (
	"testing"
	"time"
)

func TestParseOffset(t *testing.T) {
	for s, minutes := range map[string]int{
		"Z": 0, "+00:00": 0, "+02:00": 120, "-05:30": -330, "+14:00": 840, "-12:00": -720, "+05:45": 345, "-00:30": -30,
	} {
		o, err := ParseOffset(s)
		if err != nil || o.Minutes() != minutes || o.String() != s || o.IsZero() {
			t.Errorf("ParseOffset(%q) = %q, %d minutes, %v", s, o, o.Minutes(), err)
		}
		name, seconds := time.Unix(0, 0).In(o.Location()).Zone()
		if name != s || seconds != minutes*60 {
			t.Errorf("location of %q is %q, %d s", s, name, seconds)
		}
	}
	if !(Offset{}).IsZero() || (Offset{}).String() != "" || (Offset{}) == utc {
		t.Error("no offset is not Z")
	}
}

func TestOffsetErrors(t *testing.T) {
	for _, c := range []struct{ in, hint string }{
		{"GMT+2", "write +02:00"}, {"UTC-5", "write -05:00"}, {"(GMT+2)", "write +02:00"}, {"+2", "write +02:00"},
		{"+02", "write +02:00"}, {"+0200", "write +02:00"}, {"-0530", "write -05:30"}, {"z", "write Z"}, {"UTC", "write Z"},
		{"gmt", "write Z"}, {"−05:00", "write -05:00"}, {"UTC+5:30", "write +05:30"}, {" +02:00", "write +02:00"},
		{"-00:00", "write Z or +00:00"},
		{"+14:01", "write an offset such as +02:00"}, {"-12:01", "write an offset such as +02:00"},
		{"+99:00", "write an offset such as +02:00"}, {"+02:60", "write an offset such as +02:00"},
		{"", "write Z or an offset such as +02:00, not the name of a zone"},
		{"CEST", "write Z or an offset such as +02:00, not the name of a zone"},
		{"Europe/Berlin", "write Z or an offset such as +02:00, not the name of a zone"},
		{"02:00", "write Z or an offset such as +02:00, not the name of a zone"},
		{"GMT+20", "write Z or an offset such as +02:00, not the name of a zone"},
		{"+02:00 CEST", "write Z or an offset such as +02:00, not the name of a zone"},
	} {
		_, err := ParseOffset(c.in)
		p, ok := err.(*ParseError)
		if !ok || p.Hint != c.hint || p.Input != c.in {
			t.Errorf("ParseOffset(%q): %v, want hint %q", c.in, err, c.hint)
		}
	}
}
