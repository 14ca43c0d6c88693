package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// behindLabel reads owners behind a word that says so: "… Owner: lead", "… assigned to lead".
// In talk, it has to say what of: "Owner: lead" says nothing there.
func (f *file) behindLabel(s string, about mode) (split splitting, ok bool) {
	text, who := f.labelled(s)
	if about == talk && text == s && ownerLine.MatchString(s) {
		return nobodyIn(s)
	}
	return splitting{text: text, ownership: who}, who.found()
}

// labelled reads owners behind a word that says so: "… Owner: Lead".
func (f *file) labelled(s string) (text string, o ownership) {
	if len(s) > 8*longestNote || !strings.ContainsAny(s, ":=") && !holdsAny(s, "ed ", "assign ", "ating ") {
		return s, o
	}
	all := ownerLabel.FindAllStringIndex(s, 4)
	for i := len(all) - 1; i >= 0; i-- {
		at := all[i]
		if handsOut.MatchString(s[max(0, at[0]-longestName):at[0]]) && strings.HasPrefix(strings.TrimLeft(s[at[0]:], " "), "assign to") {
			continue // "lead will assign to ops"
		}
		if head := s[:at[0]]; strings.HasPrefix(head, "**") && strings.Count(head, "**") == 1 && !strings.ContainsAny(head, ".:;,") {
			continue // "**Launch owner:** lead", an office
		}
		if ownsProduct.MatchString(s[:at[0]]) && strings.HasPrefix(strings.ToLower(s[at[0]:]), " owner") {
			continue // "Product owner: lead", an office
		}
		rest := s[at[1]:]
		ids, length := f.prefix(rest)
		if ids == nil {
			word := strings.TrimRight(strings.ToLower(firstLabel.FindString(rest)), " .!)]")
			if !unknown(word) && !needsOwner(word) {
				continue
			}
			o.unowned, o.note = true, word
			length = len(firstLabel.FindString(rest))
		}
		o.owners = ids
		tail := strings.TrimLeft(rest[length:], "*_")
		if strings.ContainsAny(s[at[0]:at[1]], "([") {
			tail = strings.TrimLeft(tail, " )]")
			if tail != "" {
				tail = " " + tail
			}
		}
		head := s[:at[0]]
		if endsInBe.MatchString(head) { // "The roof was assigned to lead in May" is a sentence
			return s, o
		}
		if strings.TrimSpace(head) == "" {
			tail = strings.TrimLeft(tail, " ,:;.–—-")
		}
		if text = strings.TrimSpace(head + tail); text == "" {
			return s, o
		}
		return text, o
	}
	return s, ownership{}
}

var endsInBe = pattern.Must(`(?i)\b(?:is|was|are|were|be|been|being|got|gets?)(?: (?:now|still|already|currently|again|also))?$`)

// ownsProduct finds what somebody owns by their office.
var ownsProduct = pattern.Must(`(?i)\b(?:product|process|business|service|project|system|platform)$`)

// handsOut finds that somebody else is to assign something.
var handsOut = pattern.Must(`(?i)\b(?:will|to|should|shall|must|can)$`)

var ownerLabel = pattern.Must(`(?i)[ \t\n]*[(\[,;–—-]*[ \t\n]*[*_]{0,2}\b(?:(?:` + ownerNames + `|(?:by )?who|by whom|(?:dri|responsible) for [^:=.]{1,60}?)[*_]{0,2}\s*[:=]|assign(?:ed)? to:?|owned by|(?:rotating|alternating) (?:between|among|amongst|through))[*_]{0,2}\s*`)

var firstLabel = pattern.Must(`^[^,;.)\]\n]*`)

// takesOn reads who takes on what stands before.
func (f *file) takesOn(s string) []string {
	if len(s) > longestNote {
		return nil
	}
	m := takesIt.FindStringSubmatch(strings.Trim(s, " .*_\n"))
	if m == nil {
		return nil
	}
	return f.people(m[1])
}

// failed holds for why somebody has not done what stands before: "forgot", "did not get to
// it", "is away".
func failed(words []string) bool {
	return notYet.MatchString(strings.Join(words[:min(len(words), 5)], " "))
}

var notYet = pattern.Must(`^(?:forgot|(?:did|has|have|had|could|was|were|is|are)(?:n['’]t| not|n['’]t yet)\b|(?:has|had|have) (?:had )?no time|(?:is|was|are|were|has been|have been) (?:still )?(?:away|ill|sick|busy|blocked|on (?:it|leave|vacation|holiday)|waiting|working)|still (?:has to|needs to|to|working|waiting)|(?:waiting|working) (?:on|for)|needs more time|ran out of time)\b`)

// didSo holds for what somebody did who did what stands before: "did it in May".
func didSo(words []string) bool {
	if len(words) > 2 && (words[0] == "has" || words[0] == "already") {
		words = words[1:]
	}
	if len(words) < 2 || words[0] != "did" && words[0] != "done" && words[0] != "does" && words[0] != "took" && words[0] != "taken" {
		return false
	}
	switch strings.Trim(words[1], ",.;:!") {
	case "it", "this", "that", "so":
		return !slices.ContainsFunc(words[2:], func(word string) bool { return word == "last" || word == "before" || word == "then" }) // another time
	}
	return false
}

// takesIt finds who takes an item on, behind a dash or on a line of its own below: "… – lead
// to do", "lead and ops have volunteered".
var takesIt = pattern.Must(`(?is)^(.{1,120}?)\s+(?:(?:to\s+(?:do|action)|will\s+do|(?:(?:has|have)\s+)?volunteered|(?:is|are)\s+on)(?:\s+(?:it|this|that))?|(?:has|have|took|takes|picked|picks|got|does)(?: taken| up)*\s+(?:it|this|that|over)(?: on| over| up)?)$`)

// behindSign reads who stands behind a picture of somebody, which says that it is theirs: "Order it
// 👤 lead", "Order it (👤 lead, 📅 20 March)".
func (f *file) behindSign(s string, _ mode) (split splitting, ok bool) {
	if len(s) > mostSentences || !strings.ContainsAny(s, "👤👥🙋🧑👩👨✋") {
		return splitting{}, false
	}
	at := ownerSign.FindStringIndex(s)
	if at == nil {
		return splitting{}, false
	}
	text, rest := strings.TrimRight(s[:at[0]], " -–—|"), s[at[1]:]
	who := ownership{}
	ids, length := f.prefix(rest)
	if head, _, _ := strings.Cut(strings.TrimRight(rest, " )]"), ","); ids != nil {
		who.owners, rest = ids, rest[length:]
	} else if noOwner(head) {
		who.unowned, who.note, rest = true, head, rest[len(head):]
	} else {
		return splitting{}, false
	}
	if rest = strings.TrimLeft(rest, " ,;|"); strings.HasSuffix(text, "(") || strings.HasSuffix(text, "[") {
		if text = strings.TrimRight(text[:len(text)-1], " "); strings.Trim(rest, " )].") == "" {
			rest = ""
		} else {
			rest = "(" + rest
		}
	}
	if text = strings.TrimSpace(text + " " + rest); text == "" {
		return splitting{}, false
	}
	return splitting{text: text, ownership: who}, true
}

// ownerSign finds such a picture.
var ownerSign = pattern.Must(`(?:👤|👥|🙋|🧑|👩|👨|✋)(?:[\x{1F3FB}-\x{1F3FF}]|\x{200D}[\x{2640}\x{2642}💻🔧🔬🎨🏫🚀]|\x{FE0F})*:?\s*`)
