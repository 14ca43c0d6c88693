package okr

import (
	"math/big"
	"testing"
)

func TestParseNumber(t *testing.T) {
	for s, want := range map[string]string{
		"0": "0", "1": "1", "1.0": "1", "0.58": "29/50", "2/3": "2/3", "4/6": "2/3", "0/5": "0", "3/3": "1",
	} {
		if got, bad := parseNumber(s); bad != nil || got.RatString() != want {
			t.Errorf("%s: %v, %v, want %s", s, got, bad, want)
		}
	}
	for s, code := range map[string]string{
		"": "okr/number", "much": "okr/number", "58%": "okr/number", "0,58": "okr/number", ".5": "okr/number",
		"1e0": "okr/number", "0x1": "okr/number", "1_0": "okr/number", "n/m": "okr/number", "1/0": "okr/number",
		"0.1234567890": "okr/number", " 1": "okr/number", "+1": "okr/number",
		"1.01": "okr/range", "-0.5": "okr/range", "4/3": "okr/range", "58": "okr/range",
	} {
		got, bad := parseNumber(s)
		if bad == nil || bad.code != code || got != nil || bad.hint == "" {
			t.Errorf("%q: %v, %+v, want %s", s, got, bad, code)
		}
	}
}

func TestParseScore(t *testing.T) {
	for s, na := range map[string]bool{"n/a": true, "N/A": true, "NA": true, "": false, "tbd": false, "tbd: next week": false} {
		got, bad := parseScore(s)
		if bad != nil || got.Rat != nil || got.NA != na || got.Text != s {
			t.Errorf("%q: %+v, %+v", s, got, bad)
		}
	}
	if got, bad := parseScore("7/12"); bad != nil || got.Rat.Cmp(big.NewRat(7, 12)) != 0 {
		t.Errorf("7/12: %+v, %+v", got, bad)
	}
	if _, bad := parseScore("good"); bad == nil || bad.hint != "write 0.58, n/a or tbd" {
		t.Errorf("good: %+v", bad)
	}
}

func TestFormat(t *testing.T) {
	for want, r := range map[string]*big.Rat{
		"":     nil,
		"0.00": new(big.Rat),
		"0.67": big.NewRat(2, 3),      // 0.6666…
		"0.58": big.NewRat(7, 12),     // 0.58333…
		"0.13": big.NewRat(1, 8),      // 0.125, half up
		"0.01": big.NewRat(5, 1000),   // 0.005, half up
		"0.12": big.NewRat(1249, 1e4), // 0.1249
		"1.00": big.NewRat(999, 1000), // 0.999
	} {
		if got := Format(r); got != want {
			t.Errorf("%v: %s, want %s", r, got, want)
		}
	}
}

func TestAgrees(t *testing.T) {
	seven12 := big.NewRat(7, 12) // 0.58333…
	for text, want := range map[string]bool{
		"0.58": true, "0.583": true, "0.6": true, "7/12": true,
		"0.59": false, "0.584": false, "0.5": false, "1": false, "1/2": false,
		"n/a": true, "tbd": true, "": true,
	} {
		s, _ := parseScore(text)
		if got := s.Agrees(seven12); got != want {
			t.Errorf("%q agrees with 7/12: %v", text, got)
		}
		if !s.Agrees(nil) {
			t.Errorf("%q does not agree with nothing", text)
		}
	}
}
