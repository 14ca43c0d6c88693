package date

import (
	"strings"
	"time"
)

// The forms that a plan takes, for text of which nothing can be made.
const writeISO = "write a date such as 2019-06-20, 2019-06, 2019-Q2 or 2019, or tbd"

// mostAdvice is the length in bytes beyond which a text is not looked into.
const mostAdvice = 200

// advise makes the error for text that is not in ISO form. It looks for what
// may be meant and shows how to write it, all ways if there are several.
func advise(s string) *ParseError {
	err := &ParseError{Input: s, Reason: quote(s) + " is not an ISO date", Hint: writeISO}
	if len(s) > mostAdvice {
		return err
	}
	text := strings.TrimSpace(s)
	if text != s {
		if _, known, wrong := parseISO(strings.TrimPrefix(text, "by "), utc); known && wrong == nil || text == "tbd" {
			err.Hint = "write " + text + " without spaces around it"
			return err
		}
	}
	for _, advice := range []func(string) string{
		adviseUnknown, adviseRule, adviseWritten, adviseSpan,
	} {
		if hint := advice(text); hint != "" {
			err.Hint = hint
			return err
		}
	}
	return err
}

// adviseUnknown recognises what people write where there is no date.
func adviseUnknown(s string) string {
	s, _ = cutBy(s)
	bare := strings.ToLower(strings.Trim(s, "*_`.()[]<> "))
	switch bare {
	case "none", "n/a", "na", "no", "nil", "null", "never", "-", "--", "–", "—":
		return "leave the date out, or write tbd if it is not known yet"
	case "", "tba", "tbc", "unknown", "to be decided", "to be determined", "to be announced", "fill in", "later", "soon":
		return "write tbd"
	}
	if rest, ok := strings.CutPrefix(bare, "tbd"); ok && !letterFirst(rest) {
		if rest = strings.Trim(rest, " :,-"); rest != "" {
			return "write tbd: what is missing"
		}
		return "write tbd"
	}
	if isPattern(bare) {
		return "write tbd"
	}
	return ""
}

// isPattern recognises dd.mm.yy, dd.mm.19, YYYY-MM-DD, ??.06.2019: a date with
// letters or question marks where numbers should be.
func isPattern(s string) bool {
	blanks := 0
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("./- ,", r) }) {
		switch part {
		case "d", "dd", "m", "mm", "y", "yy", "yyyy", "x", "xx", "xxxx", "?", "??", "???", "????":
			blanks++
		default:
			if strings.Trim(shape(part), "9") != "" {
				return false
			}
		}
	}
	return blanks > 0
}

// adviseRule recognises recurring and relative dates written as text.
func adviseRule(s string) string {
	words := strings.Fields(strings.ToLower(s))
	first := words[0]
	day := nearWeekday(first)
	if first == "every" || first == "each" {
		day = "monday"
		if len(words) > 1 {
			if near := nearWeekday(words[1]); near != "" {
				day = near
			}
		}
	} else if !strings.HasSuffix(first, "days") || day == "" { // Mondays, but not Monday
		day = ""
	}
	if day != "" {
		return "write {every: " + day + `}, or {every: ` + day + `, at: "10:00+02:00"}`
	}
	for i, w := range words[1:] {
		if (w == "after" || w == "before") && strings.HasPrefix(words[i], "day") {
			return "write {" + w + ": the id of a milestone, days: 7-9}"
		}
	}
	return ""
}

// adviseWritten finds a day in the text, with a time after it and "by" or the
// like before it.
func adviseWritten(s string) string {
	w, ok := searchWritten(s, false)
	if !ok {
		w, ok = searchWritten(s, true)
	}
	if !ok {
		return ""
	}
	days := w.readings()
	if len(days) == 0 {
		return "the calendar has no such day; write one such as 2019-06-20"
	}
	prefix, suffix := "", ""
	if isBound(s[:w.start]) || strings.Contains(s[w.end:], "latest") {
		prefix = "by "
	}
	c := cursor{s, w.end}
	for c.oneOf(", ") != 0 {
	}
	if clock := c.clock(); clock != "" {
		suffix = "T" + clock + c.offset()
	}
	hint := "write " + w.suggest(days, prefix, suffix)
	if w.yearDigits == 0 {
		hint += ", with the year for YYYY"
	}
	return hint
}

// searchWritten finds the first date in a text.
func searchWritten(s string, yearless bool) (written, bool) {
	for i := range s {
		if w, ok := findWritten(s, i, yearless); ok {
			return w, true
		}
	}
	return written{}, false
}

// isBound reports whether the words before a date make it a bound.
func isBound(before string) bool {
	before = strings.TrimSuffix(strings.ToLower(strings.TrimSpace(before)), " the")
	for _, end := range []string{"by", "until", "till", "on or before", "no later than", "not later than", "<=", "≤"} {
		if rest, ok := strings.CutSuffix(before, end); ok && !letterLast(rest) {
			return true
		}
	}
	return false
}

// adviseSpan recognises months, quarters and compact days in other forms.
func adviseSpan(s string) string {
	prefix := ""
	if rest, ok := cutBy(s); ok {
		prefix, s = "by ", rest
	}
	compact := strings.Map(func(r rune) rune {
		if strings.ContainsRune(" -/.", r) {
			return -1
		}
		return r
	}, strings.ToUpper(s))
	iso := ""
	switch shape(compact) {
	case "9999":
		if len(compact) == len(s) {
			iso = compact
		}
	case "Q99999":
		iso = compact[2:] + "-" + compact[:2]
	case "9999Q9":
		iso = compact[:4] + "-" + compact[4:]
	case "99999999":
		if len(compact) == len(s) {
			iso = compact[:4] + "-" + compact[4:6] + "-" + compact[6:]
		}
	}
	if iso == "" {
		iso = monthAndYear(s)
	}
	if _, known, err := parseISO(iso, utc); !known || err != nil {
		return ""
	}
	return "write " + prefix + iso
}

// cutBy cuts "by" off, in any case.
func cutBy(s string) (string, bool) {
	if len(s) > 3 && strings.EqualFold(s[:3], "by ") {
		return strings.TrimSpace(s[3:]), true
	}
	return s, false
}

// monthAndYear reads "June 2019", "2019 June", 06/2019, 2019-6 as 2019-06.
func monthAndYear(s string) string {
	c := cursor{s: s}
	year, month := 0, time.Month(0)
	for range 2 {
		value, n := c.digits()
		switch {
		case n == 4:
			year = value
		case n == 0:
			month = c.month()
		case n <= 2:
			month = time.Month(value)
		}
		for c.oneOf(" ,-/.") != 0 {
		}
	}
	first, ok := NewDay(year, month, 1)
	if !ok || !c.atEnd() {
		return ""
	}
	return first.String()[:len("2019-06")]
}

// adviseOffset makes the error for text that is not an offset.
func adviseOffset(s string) *ParseError {
	err := &ParseError{Input: s, Reason: quote(s) + " is not an offset from UTC",
		Hint: "write Z or an offset such as +02:00, not the name of a zone"}
	if near := nearOffset(s); near != "" {
		err.Hint = "write " + near
	}
	return err
}

// nearOffset gives the ISO form of an offset written otherwise, "GMT+2".
func nearOffset(s string) string {
	c := cursor{s: s}
	if o := c.offset(); c.atEnd() {
		return o
	}
	return ""
}
