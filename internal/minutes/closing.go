package minutes

import "slipway/internal/pattern"

// closing finds a word at the end of work that says that nothing of it is left to do,
// behind a dash, an arrow, a line or a full stop, or in brackets: "Order the racks - done",
// "Order the racks → done", "Order the racks. Done.", "Order the racks (dropped)".
// Words that often belong to the text in brackets count only behind a dash.
var closing = pattern.Must(`(?i)(?:(?:\s[-–—]+|\s*(?:→|➔|⇒|[-=]+>)|\s\||[.!]\s)\s*[*_]{0,3}(` + DoneWords + `|` + DroppedWords + `)[*_]{0,3}|\s[(\[][*_]{0,3}(` + inBracketsOver + `)[*_]{0,3}[.!]*[)\]])[.!]*$`)

const inBracketsOver = `done|finished|completed?|cancell?ed|dropped|abandoned|won['’]t (?:do|fix)|erledigt|abgeschlossen|fertig|entfällt|gestrichen|abgesagt`

// takeClosing takes such a word off the end of a text.
func takeClosing(text string) (rest, outcome string) {
	from := max(0, len(text)-longestNote)
	m := closing.FindStringSubmatchIndex(text[from:])
	if m == nil || from+m[0] == 0 {
		return text, ""
	}
	word := m[2:4]
	if word[0] < 0 {
		word = m[4:6]
	}
	return text[:from+m[0]], text[from+word[0] : from+word[1]]
}

// onlyCloses reports whether a text is nothing but such a word.
func onlyCloses(text string) bool {
	rest, outcome := takeClosing("- - " + text)
	return outcome != "" && rest == "-"
}
