package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// isOrder holds for verbs with which a task begins. There are none with which an
// answer or advice begins as easily: "try", "use", "keep", "see".
func isOrder(word string) bool {
	word = strings.TrimPrefix(strings.ToLower(strings.Trim(word, "*_,.;:")), "re-")
	return isEnglishOrder(strings.TrimPrefix(word, "re-")) || startsAbroad[word]
}

// isEnglishOrder is isOrder for English, and a word in lower case.
func isEnglishOrder(word string) bool {
	switch word {
	case "acquire", "add", "align", "allocate", "analyse", "analyze", "animate", "annotate", "announce", "anonymise", "anonymize", "apply", "appoint", "arrange", "ask",
		"assemble", "assess", "assign", "automate", "backfill", "backport", "book", "bootstrap", "bring", "build", "buy", "calculate", "calibrate", "call", "cancel",
		"catalogue", "change", "chase", "check", "cherry-pick", "circulate", "clarify", "clean", "collect", "combine", "comment", "commission", "compile", "complete",
		"compress", "compute", "configure", "confirm", "consolidate", "consult", "contact", "containerise", "containerize", "convert", "coordinate", "correct", "create",
		"decommission", "dedupe", "deduplicate", "define", "delegate", "delete", "deploy", "deprecate", "design", "determine", "develop", "diagnose", "dig", "digitise",
		"digitize", "disable", "disassemble", "disburse", "disconnect", "dismantle", "distribute", "dockerise", "dockerize", "document", "download", "draft", "email", "embed",
		"enable", "encrypt", "enrol", "enroll", "ensure", "escalate", "establish", "estimate", "evaluate", "examine", "execute", "explore", "expose", "extend", "extract",
		"fabricate", "facilitate", "familiarise", "familiarize", "fetch", "file", "finalise", "finalize", "find", "finish", "fix", "flesh", "follow", "follow-up", "followup", "formalise", "formalize",
		"formulate", "forward", "fundraise", "gather", "generate", "harden", "hire", "identify", "illustrate", "implement", "improve", "incorporate", "inform", "initiate",
		"inspect", "install", "integrate", "investigate", "invite", "iterate", "laminate", "liaise", "localise", "localize", "locate", "mend", "merge", "migrate", "modify",
		"move", "negotiate", "nominate", "notify", "nudge", "obtain", "onboard", "open", "optimise", "optimize", "order", "organise", "organize", "outline", "paint",
		"paraphrase", "parse", "pay", "ping", "playtest", "populate", "post", "postpone", "prepare", "print", "prioritise", "prioritize", "procure", "produce", "promote",
		"proofread", "propose", "provide", "provision", "prune", "publish", "purchase", "purge", "raise",
		"reach", "reassemble", "reassign", "rebase", "reboot", "rebuild", "recheck", "recompile", "reconfirm", "record", "recruit", "redeploy", "redesign",
		"redo", "refactor", "refine", "refresh", "register", "rehearse", "reimburse", "reinstall", "reinstate", "relocate", "remap", "remind", "remove", "rename", "renew", "reopen",
		"reorder", "reorganise", "reorganize", "repaint", "repair", "rephrase", "replace", "replicate", "report", "reprint", "reproduce", "requery", "request", "rerun",
		"reschedule", "research", "resend", "reserve", "reset", "resize", "resolve", "respond", "restart", "restructure", "retest", "rethink", "retire", "retrain", "retrieve",
		"reupload", "revert", "review", "revise", "revoke", "rewire", "reword", "rework", "rewrite", "rotate", "run", "sanitise", "sanitize", "sanity-check", "schedule",
		"scrub", "send", "set", "setup", "share", "ship", "shorten", "sign", "simplify", "solder", "solicit", "solve", "sort", "speak", "specify", "split", "standardise",
		"standardize", "streamline", "strengthen", "submit", "substitute", "summarise", "summarize", "summon", "supply", "swap", "synchronise", "synchronize", "tabulate",
		"tag", "tell", "test", "tidy", "tighten", "transcribe", "translate", "triage", "try", "tweak", "unblock", "unify", "uninstall", "unlock", "unpin", "update", "upgrade",
		"upload", "validate", "verify", "vet", "weld", "whitelist", "wrangle", "write":
		return true
	}
	return false
}

// beginsLoosely reports whether a text begins with a verb that may begin advice as well as
// a task: "Keep working on it".
func beginsLoosely(text string) bool {
	word, _, _ := strings.Cut(strings.TrimLeft(text, "*_~ "), " ")
	switch strings.ToLower(strings.TrimRight(word, ",.;:")) {
	case "keep", "try", "use", "get", "make", "start", "stop", "work", "look", "go", "put", "take", "give", "do", "have", "talk", "discuss", "think", "decide", "see", "meet", "agree", "plan", "consider", "choose",
		"accept", "address", "brainstorm", "compare", "connect", "continue", "draw", "enhance", "expand", "figure", "handle", "learn", "plot", "practice", "practise", "read", "render", "sketch", "adapt", "adjust", "answer", "approve", "audit", "benchmark", "bump", "copy", "cut", "demo", "deliver", "describe", "drop", "edit", "explain", "export", "fill", "help", "import", "increase",
		"launch", "link", "list", "load", "map", "measure", "monitor", "patch", "pick", "port", "produce", "prototype", "push", "reduce", "release", "restore", "return", "scan", "search", "select", "sign", "study",
		"switch", "sync", "track", "train", "transfer", "turn", "visit", "watch":
		return true
	}
	return false
}

// isChore holds for what is an order behind the name of who is told, and elsewhere may be a noun
// or advice: "talk to the vendor", "come back with a plan", "visit the shed".
func isChore(words []string) bool {
	if len(words) < 3 {
		return false
	}
	verb := strings.ToLower(words[0])
	if seesAbout.MatchString(verb + " " + strings.Join(words[1:min(len(words), 5)], " ")) {
		return true
	}
	switch verb {
	case "advertise", "approach", "audit", "brief", "clear", "copy", "deposit", "help", "interview", "launch", "link", "log", "mail", "measure", "message", "monitor", "nominate", "oversee",
		"pack", "phone", "plan", "proofread", "query", "ring", "scan", "seek", "source", "survey", "text", "train", "transfer", "visit":
		return hasObject.MatchString(words[1] + " ")
	}
	return false
}

// hasObject finds what stands behind a verb and behind no noun.
var hasObject = pattern.Must(`^(?:an?|the|it|this|that|these|those|them|all|our|their|some|more|up|out) `)

// seesAbout finds chores that are told by more than their verb.
var seesAbout = pattern.Must(`^(?:(?:talk|chat|speak|liaise) (?:to|with) \S|(?:meet|sit down|catch up|check in|touch base) with \S|(?:come|get|report) back (?:to|with|on) \S|get (?:in (?:touch|contact) with|(?:(?:an?|two|three|some|more|new) )(?:[a-z]+ )?(?:quotes?|quotations?|prices?|estimates?|offers?|lists?|cop(?:y|ies)|dates?|figures|numbers))\b` +
	`|look (?:into|for) \S|look after (?:the|our|all)\b|go (?:through|over) (?:the|all|our)\b|make (?:sure|an? (?:list|copy|plan|poster|draft|page|note|appointment|inventory|reservation|shortlist)|contact|arrangements|enquiries)\b|put together (?:an?|the|some)\b|put up (?:an?|the|some|new)\b|pick up (?:an?|the|some|new|our) |take care of|follow up (?:with|on) |reach out to |help (?:with|to|out) |reply to |(?:enquire|inquire) |include (?:in|an?|the|it|this|that|these|all|our)\b)`)
