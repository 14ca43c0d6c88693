package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// Below a text, a line of its own may say whose it is and nothing else: "Action by: lead",
// "*Responsible: ops, by 20 March*". Some words for that are used for much else, "Lead: ops", so that
// a file has to do it three times.

var (
	// The words for an action of somebody, with a colon or a dash, or without where they need none.
	actionTag = pattern.Must(`^(?i:(?:for )?actions?(?: by| on| for| to be taken by)?|action(?:ed|ing)? by)[*_]{0,3}\s*(?:[:–—]|\s-)[*_]{0,3}\s+(\S.*)$|^(?i:actions? (?:by|on|for)|actioned by|for action by|to be (?:done|actioned) by)[*_]{0,3}\s+(\S.*)$|^(?:ACTION|Action)S?\s+(\S.{0,60})$`)
	// Those for whoever has something, which may be a topic.
	ownerTag = pattern.Must(`^(?i:(?:` + ownerNames + `)[*_]{0,3}\s*(?:[:–—]|\s-)|assigned to|owned by|responsible)[*_]{0,3}\s+(\S.*)$`)
	// Those that need a habit.
	looseTag = pattern.Must(`^(?i:lead|leads|who|by|contact|poc|point of contact|volunteers?|to)[*_]{0,3}\s*:[*_]{0,3}\s*(\S.*)$`)
	// Whose it is before the word.
	tagBehind = pattern.Must(`^(\S.{0,60}?)\s+(?:to (?i:action|follow[- ]?up)|(?:--?|[–—])\s+(?i:for )?(?i:action))$`)
	tagBreak  = pattern.Must(`(?i)(?:\n|<br ?/?>)\s*`)
)

// tagOf reads such a line. rest is what else it says, by when and how far; sure, that it is of
// an action.
func (f *file) tagOf(line string) (who ownership, rest string, sure, ok bool) {
	if len(line) > longestMarked {
		return ownership{}, "", false, false
	}
	line = strings.Trim(strings.TrimLeft(line, "> "), " \t\n*_\\")
	if n := len(line); n > 2 && (line[0] == '[' && line[n-1] == ']' || line[0] == '(' && line[n-1] == ')') {
		line = strings.Trim(line[1:n-1], " *_\\")
	}
	names := ""
	if m := actionTag.FindStringSubmatch(line); m != nil {
		names, sure = m[1]+m[2]+m[3], true
	} else if m := tagBehind.FindStringSubmatch(line); m != nil {
		names, sure = m[1], true
	} else if m := ownerTag.FindStringSubmatch(line); m != nil {
		names = m[1]
	} else if m := looseTag.FindStringSubmatch(line); m != nil && f.tagsLoosely {
		names = m[1]
	} else {
		return ownership{}, "", false, false
	}
	names = strings.Trim(names, " .*_")
	for at := len(names); at > 0; at = strings.LastIndexAny(names[:at], ".,;/|–—-(") {
		behind := strings.Trim(names[at:], " .,;/|–—-()*_")
		if behind != "" && !f.tellsWhenOrState(behind) {
			continue
		}
		switch head := strings.Trim(names[:at], " .,;/|–—-(*_"); {
		case f.people(head) != nil:
			return ownership{owners: f.people(head)}, behind, sure, true
		case noOwner(head):
			return ownership{unowned: true, note: head}, behind, sure, true
		}
	}
	return ownership{}, "", false, false
}

// tellsWhenOrState reports whether words say by when something is to be done, or how far it is.
func (f *file) tellsWhenOrState(s string) bool {
	for range 2 {
		if m := property.FindStringSubmatch(s); m != nil && columnOf(m[1]) != ownerColumn {
			return true
		}
		if f.isWhen(s) || strings.TrimSpace(withoutDue(" "+s)) == "" {
			return true
		}
		s = strings.TrimPrefix(strings.TrimPrefix(s, "due "), "by ")
	}
	return standingOf(s) != ""
}

// tagsFile reports whether at least three lines of a file are such tags below a sentence, of which
// most do not tell how something is.
func (f *file) tagsFile() bool {
	count, told := 0, 0
	f.tagsLoosely = true
	for i, line := range f.lines {
		if len(line) > longestMarked || !holdsAny(line, ":", "–", "—", " -", "ssigned", "wned", "esponsible", "done by", "action") || !f.endsBlock(i) {
			continue
		}
		text := f.textBefore(i)
		if text == "" {
			continue
		}
		if _, _, _, ok := f.tagOf(line); ok {
			count++
			if last := lastSentence(text); tellsOrAsks.MatchString(last) && !isToBeDone(last) {
				told++
			}
		}
	}
	return count >= fewestInMargin && 2*told <= count
}

// tags reports whether a line says whose the text above it is, and nothing else.
func (f *file) tags(text, line string) bool {
	_, _, sure, ok := f.tagOf(line)
	return ok && (sure || f.tagsLoosely || isToBeDone(lastSentence(strings.TrimRight(text, " .*_\n"))))
}

// isToBeDone holds for a sentence that is an order, or says what is to be done to something.
func isToBeDone(s string) bool { return startsOrder(s) || strings.Contains(s, " to be ") }

// textBefore is the line right before another, with a blank line between at most, if it ends a
// sentence.
func (f *file) textBefore(i int) string {
	i--
	if i >= 0 && strings.TrimSpace(f.lines[i]) == "" {
		i--
	}
	if i < 0 {
		return ""
	}
	text := strings.TrimRight(strings.TrimSpace(f.lines[i]), "*_ \\")
	if !strings.HasSuffix(text, ".") && !strings.HasSuffix(text, "!") {
		return ""
	}
	return strings.TrimRight(text, ".!")
}

// taggedBelow reads whose a text is whose last line is such a tag.
func (f *file) taggedBelow(s string, about mode) (split splitting, ok bool) {
	if len(s) > mostSentences || !strings.Contains(s, "\n") && !strings.Contains(s, "<br") {
		return splitting{}, false
	}
	all := tagBreak.FindAllStringIndex(s, mostClauses)
	if len(all) == 0 {
		return splitting{}, false
	}
	at := all[len(all)-1]
	who, rest, _, _ := f.tagOf(s[at[1]:])
	text := strings.TrimRight(s[:at[0]], " \\")
	if !f.tags(text, s[at[1]:]) || !strings.Contains(text, " ") || strings.HasSuffix(text, ":") {
		return splitting{}, false
	}
	split = splitting{text: text, ownership: who}
	if about == talk { // of which every line is shown
		split.text, rest = s, ""
	}
	if standingOf(rest) != "" {
		split.outcome = rest
	} else if rest != "" {
		split.text += " (" + rest + ")"
	}
	return split, true
}
