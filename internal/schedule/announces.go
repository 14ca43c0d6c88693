package schedule

import (
	"slices"
	"strings"
	"unicode"

	"slipway/internal/portal"
)

// launched are the words by which a message says that a release is there.
var launched = []string{"released", "launched", "shipped", "deployed"}

// reached are the words by which a message says that a milestone is behind us.
var reached = []string{"completed", "finished", "done", "passed", "reached"}

// ahead are the words after which it speaks of what is still to come.
var ahead = []string{"before", "until", "till", "when", "once", "if", "soon", "will", "be", "being", "not", "how", "what", "why"}

// saysReached reports whether a message says that a milestone has been reached:
// as its plan says, else by its name.
func saysReached(w *portal.Work, t target) bool {
	if w.Announces != nil {
		return *w.Announces
	}
	return announces(w.Name, t)
}

// announces reports whether a message, by its name, says that a milestone has
// been reached and so must not go out before it: "Rome Released" for the
// release, "Spec released" for the Spec Release, "Final Test passed", "Rome is
// live". It reads English; what it does not understand announces nothing.
// "Announcing Rome" and "What will be released" speak of what is to come.
func announces(name string, t target) bool {
	words, milestone := wordsOf(name), wordsOf(t.on.M.Title())
	isLaunch := t.on == t.of.LaunchMilestone()
	for i, w := range words {
		switch {
		case slices.Contains(ahead, w):
			return false
		case isLaunch && (slices.Contains(launched, w) || isLive(words, i)),
			isPastOf(w, milestone),
			slices.Contains(reached, w) && containsAll(words[:i], milestone):
			return true
		}
	}
	return false
}

// isLive reports whether a word is "live" as in "Rome is live", "now live",
// "Rome live", and not as in "going live" or "live stream".
func isLive(words []string, i int) bool {
	if words[i] != "live" || i == 0 {
		return false
	}
	switch words[i-1] {
	case "is", "are", "now":
		return true
	case "go", "goes", "going", "stay", "stays":
		return false
	}
	return i == len(words)-1
}

// isPastOf reports whether a word is the past of one in the name of a
// milestone: "announced" of "Announcement", "tested" of "Test".
func isPastOf(word string, milestone []string) bool {
	stem, ok := strings.CutSuffix(word, "ed")
	return ok && len(stem) >= 4 && slices.ContainsFunc(milestone, func(w string) bool { return strings.HasPrefix(w, stem) })
}

func containsAll(words, wanted []string) bool {
	for _, w := range wanted {
		if !slices.Contains(words, w) {
			return false
		}
	}
	return len(wanted) > 0
}

// wordsOf gives the words of a text in lower case.
func wordsOf(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' })
}
