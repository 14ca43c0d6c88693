package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// Minutes in which people go by their initials list them so: "Present: LK, OM, WB". Capitals
// are short for anything where they stand alone; in a row of them below the word for those who
// were there, they are people.

// calledByInitials gives those of the entries of a list of people that are nothing but initials,
// where most of the entries are.
func calledByInitials(entries []string) (all []string) {
	certain := 0 // which are hardly short for anything else
	others := 0
	for _, entry := range entries {
		short := initialsIn(entry)
		if short == nil {
			others++
		}
		for _, one := range short {
			if !isAcronym(one) {
				certain++
			}
		}
		all = append(all, short...)
	}
	if certain < 2 || len(all) < 2*others {
		return nil
	}
	return all
}

// initialsIn gives the initials that an entry is made of, with what is said of them in brackets
// behind: "LK (chair)", "LK / OM".
func initialsIn(entry string) []string {
	if len(entry) > longestNote {
		return nil
	}
	entry = strings.Trim(behindInBrackets.ReplaceAllString(strings.Trim(entry, " *_~."), ""), " *_~.")
	all := strings.FieldsFunc(entry, func(c rune) bool { return c == ' ' || c == '/' })
	if slices.ContainsFunc(all, func(one string) bool { return !initialsOnly.MatchString(one) || isMark(one) }) {
		return nil
	}
	return all
}

// initialsApart divides the entries that are a row of initials with nothing between them: "LK OM WB".
func initialsApart(entries []string) (each []string) {
	for _, entry := range entries {
		if row := strings.Fields(entry); len(row) > 2 && len(initialsIn(entry)) == len(row) {
			each = append(each, row...)
		} else {
			each = append(each, entry)
		}
	}
	return each
}

var behindInBrackets = pattern.Must(`\s*[(\[][^()\[\]]{1,60}[)\]]$`)

// onlyInitials reports whether a text is a row of initials and nothing else.
func onlyInitials(text string) bool {
	if len(text) > longestRoll {
		return false
	}
	all := names(strings.Trim(text, " \t.;,"))
	return calledByInitials(all) != nil && !slices.ContainsFunc(all, func(entry string) bool { return initialsIn(entry) == nil })
}
