package okr

import (
	"fmt"
	"math/big"
	"regexp"
	"strings"
)

// Score is a score as it was recorded.
type Score struct {
	Text string   // as written, "" where nothing was recorded
	Rat  *big.Rat // 0 to 1; nil for n/a, tbd, nothing, and what is not a score
	NA   bool     // n/a: it does not apply
}

var (
	decimal  = regexp.MustCompile(`^-?[0-9]{1,9}(\.[0-9]{1,9})?$`)
	fraction = regexp.MustCompile(`^-?[0-9]{1,9}/[0-9]{1,9}$`)
)

// parseNumber reads 0.58, 1 or 2/3. The error says what is wrong with it and
// what to write.
func parseNumber(s string) (*big.Rat, *badNumber) {
	if !decimal.MatchString(s) && !fraction.MatchString(s) {
		return nil, &badNumber{"okr/number", fmt.Sprintf("%q is not a number", s), "write 0.58 or 2/3"}
	}
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		return nil, &badNumber{"okr/number", fmt.Sprintf("%q divides by zero", s), "write 0.58 or 2/3"}
	}
	if r.Sign() < 0 || r.Cmp(big.NewRat(1, 1)) > 0 {
		return nil, &badNumber{"okr/range", s + " lies outside 0 to 1", "write a share of 1, such as 0.58 or 2/3"}
	}
	return r, nil
}

type badNumber struct{ code, summary, hint string }

// parseScore reads a number, n/a or tbd.
func parseScore(s string) (Score, *badNumber) {
	score := Score{Text: s}
	switch lower := strings.ToLower(s); {
	case s == "", lower == "tbd", strings.HasPrefix(lower, "tbd:"):
		return score, nil
	case lower == "n/a", lower == "na":
		score.NA = true
		return score, nil
	}
	var bad *badNumber
	score.Rat, bad = parseNumber(s)
	if bad != nil && bad.code == "okr/number" {
		bad.hint = "write 0.58, n/a or tbd"
	}
	return score, bad
}

// Agrees reports whether a computed score, rounded half up to as many decimals
// as were recorded but at least one, is the recorded one. True where either is missing.
func (s Score) Agrees(computed *big.Rat) bool {
	if s.Rat == nil || computed == nil {
		return true
	}
	if !decimal.MatchString(s.Text) {
		return s.Rat.Cmp(computed) == 0
	}
	_, decimals, _ := strings.Cut(s.Text, ".")
	rounded, _ := new(big.Rat).SetString(computed.FloatString(max(len(decimals), 1)))
	return s.Rat.Cmp(rounded) == 0
}

// Format gives a number with two decimals, rounded half up, or "" for nil. It
// is for numbers from 0 on.
func Format(r *big.Rat) string {
	if r == nil {
		return ""
	}
	return r.FloatString(2)
}
