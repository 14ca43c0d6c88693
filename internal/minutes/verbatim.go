package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// A transcript is what people said word by word, in which they promise and tell each other
// a lot: "Let me share my screen". It is kept as it is, and is no work but where it says so by
// a mark.

// isTranscript reports whether a title is that of a transcript: "📖 Transcript", "Weekly sync –
// Transcript".
func isTranscript(title string) bool {
	if !holdsAny(title, "ranscri", "erbatim", "RANSCRI") {
		return false
	}
	title = strings.ToLower(strings.Trim(title, " *_#:"))
	return verbatim.MatchString(title)
}

var verbatim = pattern.Must(`(?:^|[^\pL])(?:verbatim|(?:verbatim |full |raw )?transcript(?:ion)?s?)$`)

// verbatimAt notes at a heading whether a transcript begins or has ended.
func (s *structure) verbatimAt(level int, title string) {
	switch {
	case s.verbatim > 0 && level > s.verbatim:
	case isTranscript(title):
		s.verbatim = level
	default:
		s.verbatim = 0
	}
}

// spoken reports whether lines are of a transcript in which no mark says that something is
// work or was decided.
func (s *structure) spoken(from, to int) bool {
	if s.verbatim == 0 {
		return false
	}
	for _, line := range s.lines[from:to] {
		_, said, _ := chatLine(strings.TrimSpace(line[len(bulletMark.FindString(line)):]))
		if readMark(said).kind != "" {
			return false
		}
	}
	return true
}
