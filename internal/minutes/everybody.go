package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// What stands for all of those at the table.

// wholeGroup finds a group that stands for them: "Team", "the whole group". Where people know one
// by that name, it is that one.
var wholeGroup = pattern.Must(`^[*_]{0,3}(?i:the )?(?i:(?:whole|entire|full) )?(?i:team|group)[*_]{0,3}$`)

// callsAll holds for the words by which chats call everybody, behind an @.
func callsAll(handle string) bool {
	switch strings.ToLower(handle) {
	case "all", "everyone", "everybody", "here", "channel", "team":
		return true
	}
	return false
}

// beginsEverybody holds for the first word of what is everybody, in lower case.
func beginsEverybody(small string) bool {
	switch small {
	case "everyone", "everybody", "all", "alle", "team", "group", "whole", "entire", "full", "each", "every":
		return true
	}
	return beginsAbroad[small]
}

// allExcept finds everybody with who is left out: "all except ops", "everyone but Lead".
var allExcept = pattern.Must(`^(?i:all|every(?:one|body))(?: of us)?,? (?:(?:except|apart from|other than|excluding)(?: (?:for|from))? \S|but \p{Lu}[\p{L}-]+$)`)

// onlyTheGroup reports whether those who were found are everybody, by a word that talk uses for
// other things as well: "The group discussed it", "Lamps (team)".
func onlyTheGroup(s string, ids []string) bool {
	return len(ids) == 1 && slices.Contains(ids, "all") && !eachOfAll.MatchString(s)
}

var eachOfAll = pattern.Must(`(?i)\b(?:alle?|every(?:one|body)|tous|toutes|tout le monde|todas|tutt[ei]|iedereen|allemaal|alla|wszyscy|v.ichni|v.etci)\b`)

// tellsEveryone finds how a sentence begins that tells everybody to do something, whose verb would
// end in an s if it told what they do: "Everyone check the log".
var tellsEveryone = pattern.Must(`^[*_]{0,3}Every(?:one|body)[*_]{0,3},? (?:please,? )?[a-z]{3,} \S`)

// toldToAll holds for an order with what is to be done, and not for how everybody is or what
// they do together: "Everyone clear on this", "Everyone present agreed".
func toldToAll(words []string) bool {
	if words[0] == "please" && len(words) > 1 {
		words = words[1:]
	}
	if len(words) < 2 || IsPast(words[1]) || deliberates(words) || !isOrder(words[0]) && !beginsLoosely(words[0]) {
		return false
	}
	switch words[0] {
	case "present", "think", "see", "agree", "decide", "discuss", "go", "have", "keep", "use", "do", "accept", "talk", "plan":
		return false
	}
	switch strings.Trim(words[1], ".,;") {
	case "to", "on", "for", "with", "about", "by", "and", "in", "at", "of", "from", "that", "if", "is", "was", "has", "will", "here", "there":
		return false
	}
	return true
}
