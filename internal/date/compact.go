package date

// compactAt reads a day of eight digits, 20180402, that begins at byte i and stands by itself. Most
// numbers of eight digits are none: it has to be a day of the calendar from 1990 to 2099.
func compactAt(s string, i int) (Day, bool) {
	const length = len("20180402")
	if len(s) < i+length || !isDigit(s[i]) || !mayBegin(s, i) {
		return Day{}, false
	}
	if rest := s[i+length:]; digitFirst(rest) || letterFirst(rest) || rest != "" && (rest[0] == '%' || len(rest) > 1 && (rest[0] == '.' || rest[0] == ',') && digitFirst(rest[1:])) {
		return Day{}, false
	}
	n := 0
	for _, c := range []byte(s[i : i+length]) {
		if !isDigit(c) {
			return Day{}, false
		}
		n = 10*n + int(c-'0')
	}
	if year := n / 10000; year < 1990 || year > 2099 {
		return Day{}, false
	}
	day := written{yearFirst: true, year: n / 10000, yearDigits: 4, month: n / 100 % 100, day: n % 100}.inOrder(YMD)
	return day, !day.IsZero()
}
