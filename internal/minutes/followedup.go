package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// stateThenTask reads how far an action is where that stands before a dash in front of who is
// to do what, as those of the meeting before are gone through, in the log of a chat too: "DONE
// – lead to order it", "INFO: WIP – ops to paint it".
func (f *file) stateThenTask(text string) marking {
	head := text[:min(len(text), longestMarked)]
	if !strings.ContainsAny(head, "-–—") {
		return marking{}
	}
	m := stateInFront.FindStringSubmatch(head)
	if m == nil {
		return marking{}
	}
	rest := strings.TrimSpace(text[len(m[0]):])
	if f.leading(rest, toDo) == nil {
		return marking{}
	}
	return marking{kind: Task, sure: true, rest: "[" + m[1] + "] " + rest}
}

var stateInFront = pattern.Must(`^(?:(?:INFO|Info|NOTE|Note):\s+)?[*_]{0,3}((?i:done|wip|open|pending|in progress|ongoing|closed|completed?|postponed|deferred|carried over|not done|not started|blocked))[*_]{0,3}\s(?:--?|–|—)\s+`)
