package threads

import (
	"slices"

	"slipway/internal/minutes"
)

// contradict reports whether the words that only one of two items has say that
// they are two: other numbers, names or objects, another kind of work,
// opposites, or a denial. left are the words of a alone, right those of b.
func contradict(a, b *occurrence, left, right []word) bool {
	for _, is := range [...]func(word) bool{
		func(w word) bool { return w.id },
		func(w word) bool { return w.name && w.weight == full },
		func(w word) bool { return w.object },
		func(w word) bool { return isAction(w.root) },
	} {
		if slices.ContainsFunc(left, is) && slices.ContainsFunc(right, is) {
			return true // one that only adds a number or a name has been made more exact
		}
	}
	return opposed(left, right) || reversed(a, left) || reversed(b, right)
}

// opposed holds where one has a word that excludes a word of the other.
func opposed(left, right []word) bool {
	var groups, words []string
	for _, w := range left {
		if group, word := exclusive(w.root); group != "" {
			groups, words = append(groups, group), append(words, word)
		}
	}
	return slices.ContainsFunc(right, func(w word) bool {
		if slices.ContainsFunc(left, func(x word) bool { return isReverse(x.root, w.root) || isReverse(w.root, x.root) }) {
			return true
		}
		group, word := exclusive(w.root)
		i := slices.Index(groups, group)
		return group != "" && i >= 0 && words[i] != word
	})
}

// isReverse reports whether a word is another with "un" or the like before it.
func isReverse(word, other string) bool {
	return word == "un"+other || word == "dis"+other || word == "de"+other || word == "non"+other
}

// reversed holds where only one of two items denies or undoes what both name.
// In a list of what happened, "did not deploy" and "cancelled the call" are
// what came of the item; "do not deploy" and "cancel the call" are others.
func reversed(o *occurrence, alone []word) bool {
	return slices.ContainsFunc(alone, func(w word) bool {
		switch {
		case o.kind != minutes.Last:
			return denies(w.text) || undoes(w.root)
		case undoes(w.root):
			return !minutes.IsPast(w.text)
		}
		return w.text == "without" || w.text == "dont" || w.text == "avoid"
	})
}

func denies(text string) bool {
	switch text {
	case "not", "no", "never", "without", "dont", "didnt", "wont", "cannot", "stop", "avoid":
		return true
	}
	return false
}

// The words below are roots, as rootOf gives them.

func undoes(root string) bool {
	switch root {
	case "cancel", "revert", "undo", "rollback", "stop", "drop", "abandon", "remov", "delet", "disabl", "postpon", "defer", "retir", "deprec", "discontinu",
		"suspend", "paus", "halt":
		return true
	}
	return false
}

// isAction holds for kinds of work: whoever writes the guide has not reviewed
// it yet.
func isAction(root string) bool {
	switch root {
	case "writ", "draft", "review", "test", "deploy", "publish", "releas", "transl", "design", "imple", "fix", "remov", "delet", "announc", "plan", "merg",
		"audit", "investig", "research", "benchmark", "migr", "archiv", "print", "ship", "sign", "verify", "measur", "order", "buy", "book", "schedul", "docu",
		"refactor", "renam", "monitor", "debug", "discus", "propos", "approv", "instal", "record", "train", "hir", "pay", "profil", "tag", "clos", "sel", "cut",
		"reject", "accept", "explain", "demo", "present", "refus":
		return true
	}
	return false
}

// exclusive gives the group of words that a word belongs to, in which each
// excludes the others, and its place there. Words of one place mean the same.
func exclusive(root string) (group, place string) {
	switch root {
	case "increas", "rais", "extend":
		return "amount", "more"
	case "decreas", "reduc", "lower", "shorten":
		return "amount", "less"
	case "add":
		return "adding", root
	case "remov", "delet", "drop", "strip":
		return "adding", "removing"
	case "grant", "revok":
		return "granting", root
	case "enabl", "disabl":
		return "enabling", root
	case "open", "clos":
		return "opening", root
	case "befor", "after":
		return "order", root
	case "allow", "permit":
		return "allowing", "yes"
	case "forbid", "block", "deny":
		return "allowing", "no"
	case "import", "export", "upload", "download", "send", "receiv", "encod", "decod", "encrypt", "decrypt", "input", "output", "read", "writ", "inbound", "outbound":
		return "direction", root
	case "upgrad", "downgrad":
		return "grade", root
	case "internal", "external":
		return "side", root
	case "public", "priv":
		return "publicity", root
	case "mainnet", "testnet", "devnet", "localnet":
		return "network", root
	case "stag", "product":
		return "stage", root
	case "client", "server", "frontend", "backend":
		return "end", root
	case "linux", "window", "android", "ios", "debian", "ubuntu":
		return "system", root
	case "maco", "mac":
		return "system", "mac"
	case "chrom", "chromium", "firefox", "safari":
		return "browser", root
	case "larg", "smal", "major", "minor":
		return "size", root
	case "minimum", "min":
		return "bound", "min"
	case "maximum", "max":
		return "bound", "max"
	case "old", "new":
		return "age", root
	case "upper", "top", "bottom":
		return "half", root
	case "deposit", "withdraw", "buy", "sel":
		return "money", root
	case "slow", "fast":
		return "speed", root
	case "accept", "approv":
		return "answer", "yes"
	case "reject", "refus":
		return "answer", "no"
	case "manual", "automatic":
		return "way", root
	case "light", "dark":
		return "light", root
	case "daily", "weekly", "monthly", "quarterly", "yearly", "annual":
		return "rhythm", root
	case "spring", "summer", "autumn", "winter":
		return "season", root
	case "english", "german", "french", "spanish", "italian", "chines", "japanes", "korean", "russian":
		return "language", root
	case "red", "green", "blu", "yellow":
		return "colour", root
	case "hot", "cold":
		return "warmth", root
	}
	return "", ""
}
