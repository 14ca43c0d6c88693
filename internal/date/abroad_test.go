package date

import (
	"testing"
	"time"
)

func TestMonthsAbroad(t *testing.T) {
	for _, text := range []string{
		"12. März 2026", "12 mars 2026", "12 de marzo de 2026", "12 marzo del 2026", "12 de março de 2026", "12 marzo 2026", "12 maart 2026", "12. mars 2026", "12 marts 2026", "12 marca 2026", "12. března 2026", "12. marca 2026", "12 MARS 2026",
	} {
		start, end, ok := FindInHeading("Xxx " + text + ", xxx")
		if !ok || start != len("Xxx ") || end != start+len(text) {
			t.Errorf("%s: found from %d to %d, %v", text, start, end, ok)
			continue
		}
		if day, err := ParseOrdered(text, NoOrder); err != nil || day.String() != "2026-03-12" {
			t.Errorf("%s: %v, %v", text, day, err)
		}
	}
	for text, want := range map[string]string{"1er août 2026": "2026-08-01", "5 maja": "2026-05-05", "3. října": "2026-10-03", "2 września 2026": "2026-09-02", "24. desember 2026": "2026-12-24"} {
		if day, n, ok := ParseStart(text, NoOrder, mustDay(2026, time.April, 20)); !ok && want != "2026-10-03" || n != len(text) || ok && day.String() != want {
			t.Errorf("%s: %v, %d, %v", text, day, n, ok)
		}
	}
	for _, text := range []string{"12 marzipans 2026", "mars 12 2026", "12 de 2026", "12 maia 2026", "März 2026"} {
		if _, _, ok := FindInHeading(text); ok {
			t.Errorf("%s is found", text)
		}
	}
	if len(monthsAbroad) < 80 || len(weekdaysAbroad) < 60 {
		t.Errorf("%d months, %d days of the week", len(monthsAbroad), len(weekdaysAbroad))
	}
	if w, ok := WeekdayAbroad("Freitag"); !ok || w != time.Friday {
		t.Errorf("%v, %v", w, ok)
	}
}
