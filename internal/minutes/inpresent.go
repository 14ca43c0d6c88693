package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// Many note-takers assign work in the simple present, "Lead orders the chairs", and others tell
// in it what people said and did at the meeting. Which of them a file is by, its plain errands
// show.

// assignsInPresent reports whether a file assigns work so: at least three of its items of talk
// begin with somebody and an errand, and fewer with what somebody thinks or says.
func (f *file) assignsInPresent(meetings []*Meeting) bool {
	errands, told := 0, 0
	var count func(items []*Item)
	count = func(items []*Item) {
		for _, item := range items {
			if first := plainWords(sentence(item.Raw[:min(len(item.Raw), mostSentences)])); item.cells != nil || first == "" {
				continue
			} else if f.whoActs(first, talk) != nil {
				errands++
			} else if f.leading(first, saysNow) != nil {
				told++
			}
			count(item.Items)
		}
	}
	for list := range listsOfTalk(meetings) {
		count(list.Items)
	}
	return errands > 2 && errands > 2*told
}

// assignsInBold reports whether a file assigns work by a name in bold before a dash, "**Lead** –
// order the chairs": at least three items of its talk are such orders or promises, and at most
// half as many tell what somebody said.
func (f *file) assignsInBold(meetings []*Meeting) bool {
	works, told := 0, 0
	for list := range listsOfTalk(meetings) {
		for _, item := range list.Items {
			ids, rest := f.boldName(item.Raw)
			switch {
			case ids == nil || item.cells != nil:
			case f.isTold(rest) || f.takings(rest, ids, false) != nil:
				works++
			case isReply(rest):
				told++
			}
		}
	}
	return works > 2 && works >= 2*told
}

// boldName reads a name in bold before a dash at the beginning of a text, with what follows.
func (f *file) boldName(s string) (ids []string, rest string) {
	m := boldBeforeDash.FindStringSubmatch(s[:min(len(s), longestMarked)])
	if m == nil {
		return nil, ""
	}
	return f.people(m[1]), s[len(m[0])-len(m[2]):]
}

var boldBeforeDash = pattern.Must(`^(?:\*\*|__)([^*_]{1,60})(?:\*\*|__)\s+(?:--?|[–—])\s+(\S)`)

// boldInFront reads whose an item is in such a file: "**Lead** – the chairs".
func (f *file) boldInFront(s string, _ mode) (split splitting, ok bool) {
	if !f.boldOwns {
		return splitting{}, false
	}
	ids, rest := f.boldName(s)
	if ids == nil || isReply(rest) && !f.isTold(rest) {
		return splitting{}, false
	}
	return owned(rest, ids)
}

// saysNow holds for a verb in the present by which people are told to think, to say or to be
// something: "thinks that", "reports on".
func saysNow(words []string) bool {
	word := words[0]
	return len(words) > 1 && len(word) > 3 && word[len(word)-1] == 's' && !doesNow(words) && (!acts(words) || toldAtTable(stemOf(word)))
}

// doesNow holds for what somebody is to do in such a file, and that might be told of anybody
// elsewhere: "does the poster", "looks for a hall", "brings cake".
func doesNow(words []string) bool {
	if len(words) < 2 {
		return false
	}
	switch words[0] {
	case "does", "handles":
		return words[1] == "the" || words[1] == "our" || words[1] == "a"
	case "looks":
		return words[1] == "for" || words[1] == "after" || words[1] == "into"
	case "researches", "brings", "buys", "cooks", "cleans", "makes", "takes", "gets":
		return acts(words) && words[1] != "up" && words[1] != "sure"
	}
	return false
}

// doesListed holds for what somebody is told in an item of a list to do, and that in a paragraph
// might be told of the meeting: "takes the old tickets", "confirms the beds with the hostel".
func doesListed(words []string) bool {
	if len(words) < 2 || !deedOfList.MatchString(words[0]) {
		return false
	}
	what := strings.Join(words[1:min(len(words), 6)], " ")
	if words[0] == "brings" && words[1] == "up" || slices.Contains(words, "was") || slices.Contains(words, "were") {
		return false // "brings up the roof", and what is told of the past
	}
	if words[0] == "takes" && len(words) < 4 && !ofAMoment.MatchString(what) { // "takes rsnapshot"
		return true
	}
	return theirs.MatchString(what) && !ofTheTable.MatchString(what) && !ofAMoment.MatchString(what)
}

var (
	deedOfList = pattern.Must(`^(?:adds|books|brings|builds|buys|calls|changes|checks|cleans|clarifies|closes|confirms|copies|counts|cuts|designs|does|escalates|forwards|gets|handles|installs|mails|makes|measures|messages|mounts|moves|opens|packs|phones|picks|prints|puts|rings|renames|replaces|reviews|rewrites|runs|scans|sews|sets|shares|sorts|splits|sweeps|takes|tests|tidies|translates|types|washes|wires)$`)
	// What they do it to: "the beds", "#740", "her to the list".
	theirs = pattern.Must("^(?:(?:up|out|down|off|in) )?(?:(?:the|an?|this|that (?:on|in|to|up|for)|it|them|her|him|these|those|our|all|both|two|three|five|ten|some|more|new|old)(?: |$|[.,;])|[`\"“@#]|[\\w.-]*[0-9#A-Z])")
	// What is over with the meeting, or is no work: "takes the floor", "runs the numbers", "makes a point".
	ofAMoment = pattern.Must(`^(?:(?:up|out) )?(?:(?:the|an?|this|that|it|our|his|her|all|some) )?(?:(?:good|quick|first|last|next|brief|valid) )?(?:it (?:clear|hard|easy|difficult|strange|odd|out|with|to)\b|group|team|members|room|audience|board|minutes?|action items?|actions|attendance|quorum|votes?|voting|motion|progress|history|options|numbers|notes?|part|time|over|place|issue|exception|seat|break|turn|moment|sense|difference|order|apolog|meeting|call|results?|idea|ideas|thoughts?|news|experience|findings|demo|link|links|view|opinion|survey|case|proposal|suggestion|request|remark|announcement|statement|observation|round|line|position|names?|feeling|impression|same|whole|most|only|best|worst|sure|topic|question|subject|point)`)
)
