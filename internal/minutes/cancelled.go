package minutes

import (
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// calledOff reports whether minutes say that the meeting was not held: its title does,
// "Sync (cancelled)", or all that stands below it, "No meeting (offsite)", but for who was there
// and when the next one is.
func (f *file) calledOff(m *Meeting) bool {
	said := m.Body
	titles := []string{m.Title, markdown.Plain(m.TitleRaw)}
	if h, ok := f.otherTitle(m); ok {
		said = f.text(h.to, len(f.lines))
		titles = append(titles, markdown.Plain(h.text))
	}
	for _, title := range titles {
		if len(title) <= longestNote && (notHeld.MatchString(title) || titleNotHeld.MatchString(title)) {
			return true
		}
	}
	said = strings.TrimSpace(withoutComments(said))
	if len(said) > 2*longestNote {
		return false
	}
	var lines []string
	for line := range strings.Lines(said) {
		if _, value, ok := roles(strings.TrimSpace(line)); !ok || value == "" {
			lines = append(lines, strings.TrimSpace(line))
		}
	}
	said = strings.TrimSpace(strings.Join(lines, "\n"))
	if len(said) > longestNote || strings.Contains(said, "\n\n") {
		return false
	}
	said = strings.Trim(strings.Join(strings.Fields(plainWords(strings.TrimLeft(said, "-*+>_# "))), " "), "*_ ")
	return notHeld.MatchString(said) || putOffAsWhole.MatchString(said)
}

// otherTitle gives the heading at the top of a text that calls the meeting by the name that the
// front matter gives it, with other words: "# Weekly call – cancelled".
func (f *file) otherTitle(m *Meeting) (heading, bool) {
	if m.TitleRaw != "" || len(f.headings) == 0 || f.headings[0].level != 1 || !f.blankBefore(f.headings[0].from) {
		return heading{}, false
	}
	h := f.headings[0]
	title, known := strings.ToLower(withoutCancelled(f.title(h))), strings.ToLower(m.Title)
	return h, strings.HasPrefix(title, known) || strings.HasPrefix(known, title)
}

// cancelledWork warns of work in the minutes of a meeting that was not held, which nobody would
// follow.
func (f *file) cancelledWork(m *Meeting) {
	if m.Status != "cancelled" {
		return
	}
	warned := false
	eachItem(m, func(item *Item) {
		if is := standingOf(item.Outcome); warned || item.Kind != Task || item.Done || item.Struck || is == stateDone || is == stateDropped {
			return
		}
		warned = true
		start := item.Line - f.line(0)
		f.problems.Warnf(f.span(start, start+1), "minutes/cancelled", "write status: held into the front matter if the meeting was held, or move the work to the minutes of one that was",
			"this meeting was cancelled, so its work is not followed, and is in no list of actions")
	})
}

// withoutCancelled is the title of such a meeting without the words that say so.
func withoutCancelled(title string) string {
	if len(title) > longestNote {
		return title
	}
	rest := cancelledEnd.ReplaceAllString(title, "")
	if rest == title && notHeld.MatchString(title) { // "No meeting: fair"
		return ""
	}
	return rest
}

var cancelledEnd = pattern.Must(`(?i)(?:^|[\s,:|(\[–—-]+)(?:(?:the )?meeting )?(?:was |is )?(?:` + calledOffWords + `|` + putOffWords + `|no meeting)[)\]]?$`)

// Why it was not, which may follow.
const whyNot = `(?: (?:this|today|tonight|due|because|for|as|since|on|in|owing|wegen|this) .*|\s*[,.;:!(–—-].*)?$`

// putOffWords say that a meeting was moved to another day, in front of that.
const putOffWords = `(?:postponed|rescheduled|verschoben)(?: (?:to|until|till|auf)(?: the)? (?:next |[a-z]{3,6}day|` + monthName + `|[0-9]{1,2}(?:st|nd|rd|th|\.)? (?:of )?` + monthName + `|20[0-9]{2}-)[^:]*)?`

const calledOffWords = `(?:cancel+ed|called off|skipped|not held|abgesagt|ausgefallen)`

var (
	notHeld = pattern.Must(`(?i)^(?:no (?:meeting|call|sync|session|minutes,? no meeting)(?: (?:was )?held)?(?: (?:this|next|that) (?:week|month|time)| today)?` + whyNot +
		`|kein (?:treffen|meeting)` + whyNot +
		`|(?:(?:the |this |today['’]s |this week['’]s )?(?:[a-z]+ )?(?:meeting|call|sync|session|sitzung|treffen) )?(?:was |is |has been |had to be |wurde |ist )?` + calledOffWords + whyNot +
		`|(?:the |this )?(?:meeting|call|sync|session) (?:did not (?:take place|happen)|didn['’]t (?:take place|happen)|was not held)` + whyNot +
		`|we (?:skip(?:ped)?|cancel(?:l?ed)?|called off) (?:it|(?:(?:the|this|today['’]s|this week['’]s) )?(?:meeting|call|sync|session|week))(?: (?:this|last) (?:week|month|time)| today)?(?:,? (?:due|because|for lack|as|since|owing) .*|\s*[.;:!(–—-].*)?$` +
		`|(?:the |das )?(?:meeting|call|sync|session|treffen) (?:fell through|fiel aus)` + whyNot +
		`|(?:nobody|no ?one) (?:came|showed up|turned up|joined|attended)[.!]?$` +
		`|(?:(?:public|bank|national|school) )?holidays?\s*[,:;–—-]+\s*no (?:meeting|call|sync|session)[.!]?$` +
		`|we (?:did not|didn['’]t) (?:meet|hold (?:the|this|a|our) (?:meeting|call))(?: (?:this|last) (?:week|month|time)| today)?(?:,? (?:due|because|for lack|as|since|owing) .*|\s*[.;:!(–—-].*)?$` +
		`|there (?:was|is|were) no (?:meeting|call|sync|session)(?: held)?(?: (?:this|last) (?:week|month|time)| today)?(?:,? (?:due|because|for lack|as|since|owing) .*|\s*[.;:!(–—-].*)?$` +
		`)`)
	putOffAsWhole = pattern.Must(`(?i)^(?:(?:the |this |today['’]s |this week['’]s )?(?:[a-z]+ )?(?:meeting|call|sync|session|sitzung|treffen) )?(?:was |is |has been |had to be |wurde )?` + putOffWords + `(?:,? (?:due|because|as|since|owing) [^:]*)?[.!]?$`)
	// Behind what the meeting is called.
	titleNotHeld = pattern.Must(`(?i)(?:[(\[]|\s[-–—:|]+\s|, |: )(?:meeting )?(?:was |is )?(?:` + calledOffWords + `|` + putOffWords + `|no meeting)(?: (?:due|because|for|as|since|owing) [^()\[\]]*|\s*[,;:–—-][^()\[\]]*)?[)\]]?$`)
)
