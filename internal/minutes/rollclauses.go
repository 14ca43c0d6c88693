package minutes

import (
	"slices"
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// Clauses behind the names of those present, each with the role of those whom it names. A role
// of none is that of the others.
var rollClauses = []struct {
	words *pattern.Pattern
	as    role
}{
	{pattern.Must(`(?i)^(?:with )?(?:apologies|regrets)\b[^.:;|]{0,40}?\b(?:from|by|of):?\s+(.+)$`), absent},
	{pattern.Must(`(?i)^(?:also )?(?:absent|excused|not present|away|missing|ill) (?:was|were|is|are):?\s+(.+)$`), absent},
	{pattern.Must(`^(.+?) (?:(?:has|have|had) )?(?:also )?(?:sent|sends?|gave|gives?) (?:(?:his|her|their) )?(?:apologies|regrets)\b`), absent},
	{pattern.Must(`^(.+?) (?:was|were|is|are|has been|have been) (?:also |both |all |still )?(?:ill|sick|absent|away|excused|missing|travel?ling|on (?:leave|holiday|vacation|parental leave)|not (?:present|there|here|able to [a-z]+)|unable to [a-z]+)\b`), absent},
	{pattern.Must(`^(.+?) (?:could not|couldn['’]t|cannot|can['’]t|did not|didn['’]t) (?:attend|come|join|participate|take part|make it|be (?:there|present|here))\b`), absent},
	{pattern.Must(`(?i)^(?:everybody|everyone|all(?: [a-z]+){0,3}) (?:but|except(?: for)?|apart from|save|besides) (.+)$`), absent},
	{pattern.Must(`^(.+?) (?:(?:also|later|then) )?(?:joined|arrived|came|attended|participated|took part|dialled in|dialed in|called in|was (?:late|present)|were (?:late|present))\b`), noRole},
	{pattern.Must(`(?i)^(?:the )?(?:minutes|notes|protocol)(?: (?:was|were|are|is))? (?:(?:taken|kept|recorded|written|prepared) )?by:?\s+(.+)$`), notetaker},
	{pattern.Must(`^(.+?) (?:took|takes|kept|keeps|wrote|recorded) (?:the )?(?:minutes|notes)\b`), notetaker},
	{pattern.Must(`(?i)^(?:(?:the )?(?:meeting|call|session) )?(?:(?:was|is) )?(?:chaired|presided over|led) by:?\s+(.+)$`), chair},
	{pattern.Must(`^(.+?) (?:chaired|chairs|presided|presides|led|leads)(?: (?:over )?the (?:meeting|call|session))?[.\s]*$`), chair},
	{pattern.Must(`(?i)^(?:(?:the )?(?:meeting|call|session) )?(?:(?:was|is) )?(?:moderated|facilitated|hosted) by:?\s+(.+)$`), moderator},
	{pattern.Must(`^(.+?) (?:moderated|facilitated|hosted)(?: the (?:meeting|call|session))?[.\s]*$`), moderator},
}

// clause reads a text that says who was there, who was not, or who had an office, with what it
// says of them. It is nil where it says none of this or names anything but people. One word is
// a name where the others are called by one as well: "Dinner was late".
func (d *rollDivision) clause(text string) []rollPart {
	if len(text) > 4*longestNote {
		return nil
	}
	plain := strings.Trim(markdown.Plain(text), " .;,/|–—-")
	for _, each := range rollClauses {
		m := each.words.FindStringSubmatchIndex(plain)
		if m == nil {
			continue
		}
		who, said := plain[m[2]:m[3]], ""
		if first := m[2] == 0; first {
			said = wasOrWere.ReplaceAllString(plain[m[3]:], "")
		} else if at := reasonOfRoll.FindStringIndex(who); at != nil {
			who, said = who[:at[0]], strings.TrimLeft(who[at[0]:], ", ")
		}
		if !onlyPeople(who) || slices.ContainsFunc(names(who), func(name string) bool { return noName(name) || !d.short && !strings.ContainsAny(name, " @") }) {
			continue
		}
		as := []role{each.as}
		switch {
		case each.as == noRole && !slices.ContainsFunc(d.now, role.ofPeople):
			return nil
		case each.as == noRole:
			as = d.now
		case each.as != absent:
			return []rollPart{{as, who}}
		}
		var all []string
		for _, name := range names(who) {
			if said = strings.TrimSpace(said); said != "" && !strings.ContainsAny(said, "()") {
				name += " (" + said + ")"
			}
			all = append(all, name)
		}
		parts := []rollPart{{as, strings.Join(all, ", ")}}
		if everybodyBut.MatchString(plain) { // who was there is not told by name
			parts = append(parts, rollPart{nil, text})
		}
		return parts
	}
	return nil
}

var (
	wasOrWere    = pattern.Must(`^ (?:was|were|is|are|has been|have been)\b`)
	reasonOfRoll = pattern.Must(`,? (?:who|as|because|since|due to|owing to|for whom)\b`)
	everybodyBut = pattern.Must(`(?i)^(?:everybody|everyone|all)\b`)
)
