package threads

import "strings"

// inflected takes tense and number off an English word in lower case:
// "releases", "released" and "releasing" are one. What it gives is no word, but
// the same for all forms. Words of other languages keep at most an ending less.
func inflected(word string) string {
	if base, ok := irregular(word); ok {
		word = base
	}
	if !isLower(word) {
		return word
	}
	if len(word) > 3 {
		word = withoutEnding(word)
	}
	if n := len(word); n > 2 && word[n-1] == word[n-2] {
		word = word[:n-1]
	}
	return word
}

func withoutEnding(word string) string {
	switch {
	case strings.HasSuffix(word, "ies") && len(word) > 4:
		word = word[:len(word)-3] + "y"
	case strings.HasSuffix(word, "sses"), strings.HasSuffix(word, "xes"), strings.HasSuffix(word, "shes"), strings.HasSuffix(word, "ches"):
		word = word[:len(word)-2]
	case strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") && !strings.HasSuffix(word, "us") && !strings.HasSuffix(word, "is"):
		word = word[:len(word)-1]
	}
	switch {
	case strings.HasSuffix(word, "ied") && len(word) > 4:
		word = word[:len(word)-3] + "y"
	case strings.HasSuffix(word, "ed") && !strings.HasSuffix(word, "eed"):
		word = cutVerb(word, 2)
	case strings.HasSuffix(word, "ing"):
		word = cutVerb(word, 3)
	}
	if strings.HasSuffix(word, "e") && len(word) > 3 {
		word = word[:len(word)-1]
	}
	return word
}

// cutVerb takes an ending off if what is left can be a verb.
func cutVerb(word string, ending int) string {
	if stem := word[:len(word)-ending]; len(stem) >= 3 && strings.ContainsAny(stem, "aeiouy") {
		return stem
	}
	return word
}

// rootOf takes the endings off that make nouns of verbs, too: "deploy",
// "deployed" and "deployment" are one.
func rootOf(word string) string {
	stem := inflected(word)
	if !isLower(stem) {
		return stem
	}
	for _, ending := range [...]string{"ation", "at", "ion", "ment"} {
		if rest := len(stem) - len(ending); rest >= 4 && strings.HasSuffix(stem, ending) && (ending != "ion" || strings.IndexByte("st", stem[rest-1]) >= 0) {
			stem = stem[:rest]
		}
	}
	return stem
}

func isLower(word string) bool {
	for i := range len(word) {
		if word[i] < 'a' || word[i] > 'z' {
			return false
		}
	}
	return word != ""
}

// irregular gives the plain form of verbs whose past no ending makes, and the
// whole of words that people shorten.
func irregular(word string) (string, bool) {
	switch word {
	case "wrote", "written":
		return "write", true
	case "built":
		return "build", true
	case "made":
		return "make", true
	case "sent":
		return "send", true
	case "did", "done", "doing", "does":
		return "do", true
	case "found":
		return "find", true
	case "met":
		return "meet", true
	case "held":
		return "hold", true
	case "took", "taken":
		return "take", true
	case "chose", "chosen":
		return "choose", true
	case "went", "gone", "going", "goes":
		return "go", true
	case "kept":
		return "keep", true
	case "brought":
		return "bring", true
	case "bought":
		return "buy", true
	case "thought":
		return "think", true
	case "began", "begun":
		return "begin", true
	case "ran":
		return "run", true
	case "got", "gotten":
		return "get", true
	case "gave", "given":
		return "give", true
	case "drew", "drawn":
		return "draw", true
	case "spoke", "spoken":
		return "speak", true
	case "told":
		return "tell", true
	case "taught":
		return "teach", true
	case "broke", "broken":
		return "break", true
	case "froze", "frozen":
		return "freeze", true
	case "left":
		return "leave", true
	case "paid":
		return "pay", true
	case "rebuilt":
		return "rebuild", true
	case "rewrote", "rewritten":
		return "rewrite", true
	case "sold":
		return "sell", true
	case "spent":
		return "spend", true
	case "understood":
		return "understand", true
	case "was", "were", "is", "are", "been", "being":
		return "be", true
	case "has", "had", "having":
		return "have", true
	case "decision", "decisions":
		return "decide", true
	case "analysis", "analyses", "analyse", "analysed", "analyzed", "analyzing", "analysing":
		return "analyze", true
	case "doc", "docs":
		return "document", true
	case "repo", "repos":
		return "repository", true
	case "app", "apps":
		return "application", true
	case "spec", "specs":
		return "specification", true
	case "env", "envs":
		return "environment", true
	case "config", "configs":
		return "configuration", true
	case "infra":
		return "infrastructure", true
	case "prod":
		return "production", true
	case "param", "params":
		return "parameter", true
	case "gen":
		return "generate", true
	case "distro":
		return "distribution", true
	case "disc", "discs":
		return "disk", true
	case "prs":
		return "pr", true
	}
	return "", false
}
