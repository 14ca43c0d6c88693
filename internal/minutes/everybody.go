package minutes

import (
	"slices"

	"slipway/internal/pattern"
)

// What stands for all of those at the table.

// wholeGroup finds a group that stands for them: "Team", "the whole group". Where people know one
// by that name, it is that one.
var wholeGroup = pattern.Must(`^[*_]{0,3}(?i:the )?(?i:(?:whole|entire|full) )?(?i:team|group)[*_]{0,3}$`)

// beginsEverybody holds for the first word of what is everybody, in lower case.
func beginsEverybody(small string) bool {
	switch small {
	case "everyone", "everybody", "all", "team", "group", "whole", "entire", "full":
		return true
	}
	return false
}

// allExcept finds everybody with who is left out: "all except ops", "everyone but Lead".
var allExcept = pattern.Must(`^(?i:all|every(?:one|body))(?: of us)?,? (?:(?:except|apart from|other than|excluding)(?: (?:for|from))? \S|but \p{Lu}[\p{L}-]+$)`)

// onlyTheGroup reports whether those who were found are everybody, by a word that talk uses for
// other things as well: "The group discussed it", "Lamps (team)".
func onlyTheGroup(s string, ids []string) bool {
	return len(ids) == 1 && slices.Contains(ids, "all") && !eachOfAll.MatchString(s)
}

var eachOfAll = pattern.Must(`(?i)\b(?:all|every(?:one|body))\b`)
