package i18n

import (
	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// other is the form that every language has.
const other = "other"

// Form names the plural form that a language, a BCP 47 tag, uses with a whole
// number, by the rules of Unicode CLDR: zero, one, two, few, many or other.
func Form(tag string, n int) string { return form(language.Make(tag), n) }

func form(tag language.Tag, n int) string {
	if n < 0 {
		n = -n
	}
	switch plural.Cardinal.MatchPlural(tag, n, 0, 0, 0, 0) {
	case plural.Zero:
		return "zero"
	case plural.One:
		return "one"
	case plural.Two:
		return "two"
	case plural.Few:
		return "few"
	case plural.Many:
		return "many"
	}
	return other
}

// Forms lists the plural forms that a language uses with whole numbers.
func Forms(tag string) []string {
	var out []string
	for _, name := range [...]string{"zero", "one", "two", "few", "many", other} {
		// No rule for whole numbers looks further than the last two digits,
		// except to tell whole millions, which nothing here counts.
		for n := range 201 {
			if Form(tag, n) == name {
				out = append(out, name)
				break
			}
		}
	}
	return out
}
