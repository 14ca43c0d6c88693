package minutes

import "strings"

// depends holds for words behind which a sentence tells what depends on
// something else.
func depends(word string) bool {
	switch strings.Trim(word, ",.;:()") {
	case "if", "If", "unless", "Unless", "whether", "Whether":
		return true
	}
	return false
}

// putsOff holds for words that say of a matter that it waits.
func putsOff(word string) bool {
	switch strings.ToLower(strings.Trim(word, ",.;:()")) {
	case "defer", "defers", "deferred", "postpone", "postpones", "postponed", "wait", "waits", "tabled", "adjourned", "delayed":
		return true
	}
	return false
}

// mayNot holds for words behind which a clause tells what may be otherwise.
func mayNot(word string) bool {
	switch strings.Trim(word, ",.;:()") {
	case "would", "could", "should", "might", "may", "option", "probability", "chance", "chances", "likelihood", "how", "why", "where", "what":
		return true
	}
	return false
}

// supposes holds for words behind which a sentence tells what is thought.
func supposes(word string) bool {
	switch strings.ToLower(strings.Trim(word, ",.;:()")) {
	case "think", "thinks", "thought", "hope", "hopes", "hoped", "hoping", "expect", "expects", "expected", "believe", "believes", "believed", "suggest", "suggests", "suggested",
		"propose", "proposes", "proposed", "wonder", "wonders", "wondered", "doubt", "doubts", "doubted", "assume", "assumes", "assumed", "wish", "wishes", "wished", "fear", "fears",
		"feared", "feel", "feels", "felt", "suppose", "supposes", "argues", "argued", "asked", "asks":
		return true
	}
	return false
}

// supposesAt is supposes for one of some words. What stands behind an article or such a word
// as "with" tells of a thing, and behind "as" of what is so: "the proposed dates", "as expected".
func supposesAt(words []string, i int) bool {
	if !supposes(words[i]) {
		return false
	}
	return i == 0 || !strings.HasSuffix(strings.TrimRight(words[i], ",.;:)"), "ed") || !ofThing(words[i-1])
}

// ofThing holds for words behind which a participle tells of a thing.
func ofThing(word string) bool {
	switch strings.ToLower(word) {
	case "the", "a", "an", "our", "their", "its":
		return true
	}
	return governs(word)
}

// governs holds for words behind which a name is not who acts: "the report of
// lead will …".
func governs(word string) bool {
	switch strings.ToLower(strings.Trim(word, ",.;:(")) {
	case "of", "by", "from", "to", "with", "for", "about", "on", "in", "at", "as", "than", "like", "via", "per", "without", "behind", "after", "before", "against", "between", "thanks", "maybe", "perhaps", "possibly", "hopefully":
		return true
	}
	return false
}

// firm holds for those of promises that are the same wherever a name stands.
func firm(words []string) bool {
	switch strings.ToLower(words[0]) {
	case "to", "would", "was", "were":
		return false
	}
	return len(words) > 1 && promises(words)
}

// uncertain holds for words behind "will" by which nobody takes anything on.
func uncertain(word string) bool {
	switch strings.Trim(word, ",.;:?!") {
	case "not", "be", "have", "need", "probably", "likely", "only", "never", "no", "still", "maybe", "perhaps", "hopefully", "possibly",
		"most", "avoid", "refrain", "hear", "say", "receive", "serve", "interact", "enjoy", "retain", "benefit", "happen", "depend", "struggle", "know", "want", "like", "love", "remain", "become", "mean", "wish", "you", "we", "i", "he", "she", "they", "it", "that", "this", "there", "the", "our", "any": // a question
		return true
	}
	return false
}

// wishes holds for words behind "would" that tell what somebody thinks.
func wishes(word string) bool {
	switch strings.Trim(word, ",.;:?!") {
	case "prefer", "rather", "welcome", "appreciate", "agree", "expect", "support", "vote", "hope", "say", "suggest", "propose", "also", "argue",
		"go", "see", "think", "leave", "favour", "favor", "accept", "object", "enjoy", "oppose", "use", "help", "make", "benefit":
		return true
	}
	return false
}
