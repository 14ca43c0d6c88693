package minutes

import (
	"regexp"
	"strings"
)

// says reports whether a text that begins with a handle tells what that person said:
// "@lead I think …", "@ops yes, that is late." An order has no subject, and a bullet
// that is one mostly no full stop.
func says(s string) bool {
	if !strings.HasPrefix(s, "@") {
		return false
	}
	end := strings.TrimRight(s[:min(len(s), mostSentences)], " *_\"”)")
	return strings.ContainsAny(end[len(end)-1:], ".?!") || subject.MatchString(s[:min(len(s), longestNote)]) || sentenceEnd.MatchString(end)
}

var subject = regexp.MustCompile(`(?i)^(?:@\S+[\s,/&:]+(?:and\s+)?)+(?:I|we|you|it|this|that|there|they|he|she|yes|yeah|no|not|maybe|perhaps|agrees?|agreed|is|are|was|do|does|can|could|should|what|why|how|when|who|if|because|thanks?)\b`)

// didIt reports whether a text tells what somebody did: "Lead completed this".
func (f *file) didIt(s string) bool {
	return f.leading(s, func(words []string) bool { return isPast(words[0]) && !promises(words) }) != nil
}
