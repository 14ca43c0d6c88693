package date

import (
	"strings"
	"time"
)

// parseWeekday reads a day of the week in the form that plans use: monday.
func parseWeekday(s string) (time.Weekday, bool) {
	for w := time.Sunday; w <= time.Saturday; w++ {
		if strings.ToLower(w.String()) == s {
			return w, true
		}
	}
	return 0, false
}

// isWorkday reports whether w is Monday to Friday. Holidays are not known.
func isWorkday(w time.Weekday) bool { return w != time.Saturday && w != time.Sunday }

// nearWeekday recognises other spellings, "Mondays" or "Mon", to suggest the
// one to write. Empty if s is no such word.
func nearWeekday(s string) string {
	s = strings.TrimSuffix(strings.ToLower(s), ".")
	for w := time.Sunday; w <= time.Saturday; w++ {
		name := strings.ToLower(w.String())
		if s == name || s == name+"s" || len(s) >= 3 && strings.HasPrefix(name, s) {
			return name
		}
	}
	return ""
}
