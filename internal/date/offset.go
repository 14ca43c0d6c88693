package date

import (
	"fmt"
	"time"
)

// Offset is a fixed distance from UTC as it was written: Z, or +02:00, within
// -12:00 to +14:00. It is not a civil zone and knows no summer time. The zero
// Offset is "none given", which is neither Z nor +00:00.
type Offset struct {
	minutes int16
	form    offsetForm
}

type offsetForm uint8

const (
	offsetNone offsetForm = iota
	offsetNumber
	offsetZ
)

const (
	minOffset = -12 * 60
	maxOffset = +14 * 60
)

var utc = Offset{form: offsetZ}

// ParseOffset reads Z, +02:00 or -05:30. The error is a *[ParseError].
// -00:00 is refused: ISO 8601 has no such offset.
func ParseOffset(s string) (Offset, error) {
	if s == "Z" {
		return utc, nil
	}
	if shape(s) != "+99:99" && shape(s) != "-99:99" {
		return Offset{}, adviseOffset(s)
	}
	hours, minutes := number(s[1:3]), number(s[4:6])
	total := hours*60 + minutes
	if s[0] == '-' {
		total = -total
	}
	switch {
	case s == "-00:00":
		return Offset{}, &ParseError{Input: s, Reason: "-00:00 is not an offset", Hint: "write Z or +00:00"}
	case minutes > 59:
		return Offset{}, &ParseError{Input: s, Reason: fmt.Sprintf("an hour has no minute %d", minutes), Hint: "write an offset such as +02:00"}
	case total < minOffset || total > maxOffset:
		return Offset{}, &ParseError{Input: s, Reason: "offsets lie between -12:00 and +14:00", Hint: "write an offset such as +02:00"}
	}
	return Offset{minutes: int16(total), form: offsetNumber}, nil
}

// IsZero reports whether no offset was given.
func (o Offset) IsZero() bool { return o.form == offsetNone }

// Minutes gives the minutes east of UTC, -720 to +840; 0 where none was given.
func (o Offset) Minutes() int { return int(o.minutes) }

// Location gives the offset as a fixed location named as it was written.
func (o Offset) Location() *time.Location {
	return time.FixedZone(o.String(), o.Minutes()*60)
}

// String gives the offset as it was written, or nothing where none was given.
func (o Offset) String() string {
	switch o.form {
	case offsetNone:
		return ""
	case offsetZ:
		return "Z"
	}
	sign, m := '+', o.Minutes()
	if m < 0 {
		sign, m = '-', -m
	}
	return fmt.Sprintf("%c%02d:%02d", sign, m/60, m%60)
}
