package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// Lists of people who are on first-name terms tell their initials beside the first name alone:
// "Lead (LR), Sky (SO)", "LR (Lead), SO (Sky)", "Lead, Sky (LR, SO)". One of them may be anything; where
// all that have capitals beside them have such as begin with the letter of the name, they are these.

var (
	firstAndInitials = pattern.Must(`^(\p{Lu}\p{Ll}+)(?: ?[(\[](\p{Lu}{2,3})[)\]]| ?/ ?(\p{Lu}{2,3})| (?:[-–—] )?(\p{Lu}{2,3}))$`)
	initialsAndFirst = pattern.Must(`^(\p{Lu}{2,3})(?: ?[(\[](\p{Lu}\p{Ll}+)[)\]]| ?[/–—-] ?(\p{Lu}\p{Ll}+))$`)
	firstAndAll      = pattern.Must(`^(\p{Lu}\p{Ll}+) [(\[](\p{Lu}{2,3}(?:, ?\p{Lu}{2,3})+)[)\]]$`)
	aFirstName       = pattern.Must(`^\p{Lu}\p{Ll}+$`)
)

// shortFirstNames gives those of the entries of a list of people that are first names with initials,
// by the entry. It gives none where initials of any are not of the name beside them.
func shortFirstNames(entries []string) map[string]Attendee {
	found := map[string]Attendee{}
	for i, entry := range entries {
		plain := strings.Trim(entry, " *_.")
		name, short := "", ""
		if m := firstAndInitials.FindStringSubmatch(plain); m != nil {
			name, short = m[1], m[2]+m[3]+m[4]
		} else if m := initialsAndFirst.FindStringSubmatch(plain); m != nil {
			name, short = m[2]+m[3], m[1]
		} else if m := firstAndAll.FindStringSubmatch(plain); m != nil {
			all := strings.Split(strings.ReplaceAll(m[2], " ", ""), ",")
			first := i + 1 - len(all)
			if first < 0 {
				return nil
			}
			for n, short := range all {
				of := strings.Trim(entries[first+n], " *_.")
				if first+n == i {
					of = m[1]
				}
				if !aFirstName.MatchString(of) || of[0] != short[0] {
					return nil
				}
				found[entries[first+n]] = Attendee{Entry: entries[first+n], Name: of, Aliases: []string{short}}
			}
			continue
		} else {
			continue
		}
		if name[0] != short[0] {
			return nil
		}
		found[entry] = Attendee{Entry: entry, Name: name, Aliases: []string{short}}
	}
	if len(found) < 2 {
		return nil
	}
	return found
}
