package check

import "testing"

func TestDaysBehind(t *testing.T) {
	for n, want := range map[int]string{3: "3 days after", 1: "1 day after", 0: "on the day of", -1: "1 day before", -20: "20 days before"} {
		if got := daysBehind(n); got != want {
			t.Errorf("%d: %s, want %s", n, got, want)
		}
	}
}
