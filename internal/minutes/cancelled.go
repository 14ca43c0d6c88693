package minutes

import (
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// calledOff reports whether minutes say that the meeting was not held: its title does,
// "Sync (cancelled)", or all that stands below it, "No meeting (offsite)".
func calledOff(m *Meeting) bool {
	for _, title := range []string{m.Title, markdown.Plain(m.TitleRaw)} {
		if len(title) <= longestNote && (notHeld.MatchString(title) || titleNotHeld.MatchString(title)) {
			return true
		}
	}
	said := strings.TrimSpace(withoutComments(m.Body))
	if len(said) > longestNote || strings.Contains(said, "\n\n") {
		return false
	}
	said = strings.Join(strings.Fields(plainWords(strings.TrimLeft(said, "-*+>_# "))), " ")
	return notHeld.MatchString(strings.Trim(said, "*_ "))
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

var cancelledEnd = pattern.Must(`(?i)(?:^|[\s,:|(\[–—-]+)(?:(?:the )?meeting )?(?:was |is )?(?:` + calledOffWords + `|no meeting)[)\]]?$`)

// Why it was not, which may follow.
const whyNot = `(?: (?:this|today|tonight|due|because|for|as|since|on|in|owing|wegen|this) .*|\s*[,.;:!(–—-].*)?$`

const calledOffWords = `(?:cancel+ed|called off|skipped|not held|abgesagt|ausgefallen)`

var (
	notHeld = pattern.Must(`(?i)^(?:no (?:meeting|call|sync|session|minutes,? no meeting)(?: (?:was )?held)?(?: (?:this|next|that) (?:week|month|time)| today)?` + whyNot +
		`|kein (?:treffen|meeting)` + whyNot +
		`|(?:(?:the |this |today['’]s |this week['’]s )?(?:[a-z]+ )?(?:meeting|call|sync|session|sitzung|treffen) )?(?:was |is |has been |had to be |wurde |ist )?` + calledOffWords + whyNot +
		`|(?:the |this )?(?:meeting|call|sync|session) (?:did not (?:take place|happen)|didn['’]t (?:take place|happen)|was not held)` + whyNot + `)`)
	// Behind what the meeting is called.
	titleNotHeld = pattern.Must(`(?i)(?:[(\[]|\s[-–—:|]+\s|, |: )(?:meeting )?(?:was |is )?(?:` + calledOffWords + `|no meeting)(?: (?:due|because|for|as|since|owing) [^()\[\]]*|\s*[,;:–—-][^()\[\]]*)?[)\]]?$`)
)
