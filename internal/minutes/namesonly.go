package minutes

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

const mostNamesSighted = 6 // names in a row

var (
	initialsOnly = pattern.Must(`^\p{Lu}{2,4}$`)
	handleOnly   = pattern.Must(`^[a-z][a-z0-9_-]{2,30}$`)
)

// namesOnly gives the names that a text may be nothing but a row of: such that are written
// as names are, and initials. Handles in small letters count where a name is sure to stand.
// By when, beside a name, is none: "Lead, EOD Fri".
func namesOnly(text string, handles bool) []string {
	if text == "" || len(text) > longestNote {
		return nil
	}
	parts := separators.Split(withJoints(strings.TrimSpace(text)), mostNamesSighted+1)
	if len(parts) > mostNamesSighted {
		return nil
	}
	var all []string
	for _, part := range parts {
		part = strings.TrimPrefix(strings.Trim(part, " *_"), "@")
		switch {
		case timeWords(part):
			continue
		case initialsOnly.MatchString(part) && !isMark(part):
		case handleOnly.MatchString(part):
			if !handles || isNobody(part) || noName(part) || unknown(part) {
				return nil
			}
		case IsTitle(part) || !isName(part) || strings.Count(part, " ") > 3 || isMark(strings.Fields(part)[0]) || slices.ContainsFunc(strings.Fields(part), noName) || notNamesAbroad[strings.ToLower(strings.Fields(part)[0])]:
			return nil
		}
		all = append(all, part)
	}
	return all
}

// nameOfMonth are people who go by the name of a month.
var nameOfMonth = pattern.Must(`^(?:Jan|April|May|June|August)$`)

// ownersOnly gives the names in a text that is sure to name owners and nobody else. Nearly
// every word may be a name there.
func ownersOnly(text string) (all []string) {
	text = strings.Trim(markdown.Plain(withoutStruck(text)), " .*_")
	if len(text) > longestNote || isDitto(text) || merelyNoted.MatchString(text) {
		return nil
	}
	for _, part := range separators.Split(withJoints(text), mostNameWords) {
		if part = headsOwner.ReplaceAllString(strings.TrimSpace(part), ""); timeWords(part) && !(part == text && nameOfMonth.MatchString(part)) {
			continue
		}
		if dotted.MatchString(part) {
			part = strings.ReplaceAll(part, ".", "")
		}
		if initialsRow.MatchString(part) {
			all = append(all, strings.Fields(part)...)
			continue
		}
		if strings.Contains(part, ": ") { // "Design: Porter", of which either may be the name
			continue
		}
		if name := strings.TrimPrefix(part, "@"); strings.Contains(name, " ") && isName(name) { // "@Release Lead"
			part = name
		}
		if body := bodiesOnly(part); body != nil {
			all = append(all, body...)
		} else if initialsOnly.MatchString(part) && !isMark(part) {
			all = append(all, part)
		} else if a, ok := attendee(part); ok && !unknown(strings.ToLower(part)) && !needsOwner(part) && !IsTitle(a.Name) {
			all = append(all, a.Name)
		}
	}
	return all
}

// namesBefore gives the names that a sentence begins with, where what follows holds of the
// words behind them, and how many words they are.
func namesBefore(words []string, handles bool, follows func([]string) bool) (names []string, n int) {
	for n = 1; n < min(len(words), mostNameWords); n++ {
		word := strings.Trim(words[n-1], ",/&+@_")
		c, _ := utf8.DecodeRuneInString(word)
		if word != "" && word != "and" && !isParticle(word) && !unicode.IsUpper(c) && !(handles && handleOnly.MatchString(word)) {
			return nil, 0
		}
		if follows(words[n:]) {
			if names := namesOnly(strings.Join(words[:n], " "), handles); names != nil {
				return names, n
			}
		}
	}
	return nil, 0
}

// isErrandOf tells "Porter to ask the vendor" from "Ways to ask" by the verb, and by how nouns
// end.
func isErrandOf(names, words []string) bool {
	return len(words) > 1 && (isOrder(words[0]) || words[0] == "follow-up") && !slices.ContainsFunc(names, nounEnd.MatchString)
}

var nounEnd = pattern.Must(`(?:s|ty|ion|ment|ism|ness|ance|ence|age|sal|ity)$`)

// speaksUp holds for verbs of what only people do in a meeting.
func speaksUp(words []string) bool {
	switch verb := strings.TrimRight(words[0], ",:"); verb {
	case "said", "asked", "thought", "noted", "mentioned", "suggested", "explained", "wondered", "volunteered", "apologised", "apologized", "joined", "attended",
		"commented", "replied", "agreed", "confirmed", "reported", "presented", "proposed", "pointed", "shared", "gave", "raised", "offered", "brought", "talked",
		"spoke", "told", "welcomed", "thanked", "opened", "introduced", "described":
		return true
	default:
		return saysSo(verb)
	}
}

func isArticle(word string) bool {
	switch word {
	case "the", "a", "an", "our", "this", "that", "these", "your", "their", "its", "each", "every", "no", "any", "some", "new":
		return true
	}
	return false
}

// leadsToPlace holds for words before what is no person: "in Docker".
func leadsToPlace(word string) bool {
	switch word {
	case "in", "into", "via", "using", "within", "onto", "inside", "at", "on":
		return true
	}
	return false
}

// noName holds for words that are no part of a name wherever they stand, and that often
// begin what minutes say.
func noName(word string) bool {
	small := strings.ToLower(strings.Trim(word, ".’'"))
	if strings.HasSuffix(small, "ing") && len(small) > 4 {
		return true
	}
	if head, end, ok := strings.Cut(strings.ReplaceAll(small, "’", "'"), "'"); ok {
		if len(head) > 1 && beginsSentence(head) { // "It'sgreen"
			return true
		}
		switch end {
		case "s", "m", "ve", "re", "ll", "d", "t":
			return true // "I'm", "Porter's"
		}
	}
	return beginsSentence(small) || beforeInfinitive(small) || ofMinutes(small) || ofOffice(small) || isService(small) ||
		isOrder(small) || isGroup(small) || isTime(small) || weekDay.MatchString(small) || isLabel(small) || IsPast(small) || abstract.MatchString(small)
}

var weekDay = pattern.Must(`^(?:mon|tues|wednes|thurs|fri|satur|sun)day$`)

func beginsSentence(word string) bool {
	switch word {
	case "i", "we", "you", "he", "she", "they", "it", "this", "that", "there", "these", "those", "what", "who", "which", "if", "when", "where", "why", "how", "as", "for", "from",
		"with", "by", "and", "or", "but", "because", "since", "while", "after", "before", "until", "during", "also", "then", "next", "now", "today", "tomorrow", "yes", "so", "just",
		"more", "most", "much", "less", "back", "one", "two", "three", "both", "either", "individual", "individually", "all", "none", "some", "any", "each", "perhaps", "maybe", "probably", "possibly", "hopefully", "very", "fully", "highly", "strongly", "deeply", "totally", "really", "generally", "broadly", "largely", "already", "still", "almost", "nearly", "additionally", "previously", "mainly",
		"finally", "afterwards", "however", "therefore", "otherwise", "meanwhile", "currently", "recently", "usually", "someone", "somebody", "anyone", "anybody", "everybody", "something", "anything", "nothing", "thing", "things",
		"es", "das", "dies", "darum", "dazu", "hierum", "wir", "ich", "wer", "jemand", "niemand", "keiner", "bitte", // German
		"will", "may", "can", "has", "have", "had", "said", "made", "did", "got", "went", "took", "came", "found", "kept", "left", "sent", "built", "wrote", "began", "chose", "brought", "okay", "ok", "similar", "according", "other", "another", "many", "several", "different", "additional", "new", "old":
		return true
	}
	return false
}

// beforeInfinitive holds for words that "to" and a verb follow as they follow the name of
// who has to do something: "Plan to …", "Happy to …".
func beforeInfinitive(word string) bool {
	switch word {
	case "need", "use", "collaborate", "participate", "data", "hardware", "software", "push", "needs", "want", "wants", "seems", "appears", "looks", "happens", "tends", "continues", "remains", "starts", "hopes", "expects", "fails", "refuses", "ought", "meant", "supposed", "worth", "fun", "cool", "harder", "reluctant", "potential", "possibility", "incentive", "mandate", "freedom", "failure", "refusal", "proposal", "plan", "plans", "begin", "due", "thanks", "reminder", "motion", "consent", "happy", "glad", "continue", "remember", "goal", "goals", "aim",
		"aims", "opportunity", "ability", "able", "unable", "ready", "willing", "hard", "easy", "easier", "easiest", "difficult", "possible", "impossible", "useful", "good", "better", "best", "great", "nice",
		"interesting", "important", "likely", "unlikely", "permission", "invitation", "invite", "welcome", "agree", "expect", "hope", "wish", "wishes", "suggest", "suggestion",
		"suggestions", "recommend", "recommendation", "request", "requests", "decide", "desire", "desirable", "alternative", "approach", "attempt", "attempts", "effort", "efforts", "offer", "intent", "intention", "commitment", "commit", "chance",
		"time", "way", "ways", "reason", "reasons", "challenge", "challenges", "target", "talk", "start", "try", "tries", "get", "come", "go", "allow", "allows", "help", "work", "listen", "wait",
		"close", "open", "switch", "limit", "option", "options", "idea", "ideas", "steps", "script", "tool", "tools", "space", "room", "money", "budget", "vote", "response", "reply", "link", "links", "path", "bug", "bugs", "fix", "patch", "feature", "features", "support", "access", "capacity", "pressure", "intends", "preference", "prefer", "appetite", "interest", "agreement", "tendency", "deadline", "excited", "free", "keen", "tempted", "okay", "fine", "curious", "eager", "sufficient", "enough", "necessary", "best-effort", "urgent":
		return true
	}
	return false
}

// ofMinutes holds for words that name the parts of minutes and what they tell.
func ofMinutes(word string) bool {
	switch word {
	case "optional", "done", "ongoing", "on-going", "pending", "complete", "completed", "closed", "blocked", "updated", "update", "updates", "status", "action", "actions", "todo", "note", "notes", "info", "fyi",
		"question", "answer", "discussion", "decision", "agenda", "topic", "topics", "summary", "outcome", "outcomes", "verdict", "details", "minutes", "transcript", "artifacts", "artefacts",
		"proceedings", "credentials", "accounts", "logs", "issues", "issue", "prs", "pr", "pull", "balance", "finance", "finances", "chat", "purpose", "blocker", "blockers", "misc", "administrivia", "attendants",
		"registry", "problem", "problems", "date", "dates", "type", "round", "roundtable", "power", "mobile", "background", "context", "introduction", "introductions", "announcements",
		"announcement", "overview", "news", "events", "event", "roadmap", "aob", "housekeeping", "default", "technical", "progress", "service", "services", "protocol", "partners", "change", "changes", "process", "reference", "ref",
		"module", "modules", "appendix", "annex", "option", "section", "figure", "chapter", "exhibit", "level", "tier", "stage", "unit", "zone", "project", "projects", "release", "releases", "item", "items", "phase", "milestone", "milestones", "feedback", "result", "results", "comment", "comments", "remark", "remarks", "warning", "priority", "high", "medium", "low", "pros", "cons", "video", "slides", "recap", "re", "website", "docs", "documentation", "infrastructure", "community", "marketing", "design", "prevent", "prevention", "detect", "detection", "mitigate", "mitigation", "respond", "response", "repair", "alerting", "monitoring", "tooling", "training", "investigation", "security", "testing", "logistics", "content", "contents", "venue":
		return true
	}
	return false
}

// ofOffice holds for offices, which minutes name as they name people.
func ofOffice(word string) bool {
	switch word {
	case "chair", "chairs", "co-chair", "co-chairs", "editor", "editors", "author", "authors", "secretary", "treasurer", "president", "director", "lead", "leads", "owner", "owners", "maintainer", "maintainers", "developer",
		"developers", "reviewer", "reviewers", "user", "users", "contributor", "contributors", "presenter", "presenters", "facilitator", "facilitators", "moderator", "scheduler", "scribe", "scribes", "notetaker", "notetakers", "note-taker", "deputy", "infra", "speaker", "speakers", "driver", "organizers", "organisers", "host", "officer", "officers", "manager", "managers", "coordinator", "coordinators", "students", "interns", "clients", "vendors":
		return true
	}
	return false
}

// isService holds for what people meet and work with.
func isService(word string) bool {
	switch word {
	case "github", "gitlab", "mozilla", "microsoft", "intel", "ibm", "facebook", "amazon", "apple", "slack", "zoom", "discord", "matrix", "jira", "google", "youtube", "twitter", "mastodon", "wiki",
		"linux", "windows", "macos", "docker", "kubernetes", "python", "java", "javascript", "rust", "english", "confluence", "trello", "telegram", "zulip", "jenkins", "firefox", "chrome", "debian", "ubuntu", "fedora", "android", "skype":
		return true
	}
	return false
}

// isMark holds for capitals by which minutes mark what they say.
func isMark(s string) bool {
	switch s {
	case "AI", "AP", "PR", "PRS", "MR", "TBD", "TBA", "TBC", "FYI", "WIP", "ETA", "EOD", "EOW", "ASAP", "NA", "OK", "NO", "YES", "AOB", "NEW", "OLD", "LOW", "HIGH", "ALL", "AND", "THE", "NOT", "FOR", "TODO", "DONE", "OPEN", "NOTE", "CC", "RE", "PS", "REF", "ACK", "XXX", "XX", "HELP", "LINK", "INFO", "IDEA", "TASK", "VOTE":
		return true
	}
	return false
}

// isAcronym holds for capitals that are hardly somebody's initials.
func isAcronym(s string) bool {
	switch s {
	case "CI", "CD", "QA", "UI", "UX", "API", "OS", "DB", "VM", "ML", "EU", "US", "USA", "UK", "UN", "ID", "IP", "IT", "HR", "RC", "RFC", "RFP", "PTO", "EOW",
		"FAQ", "URL", "CVE", "DNS", "TLS", "SSL", "SSH", "AWS", "GCP", "CPU", "GPU", "PDF", "CSV", "XML", "SQL", "CLA", "DCO", "LTS", "KEP", "SIG", "WG", "TC", "TF", "TSC",
		"TAG", "PMC", "ASF", "LF", "CNCF", "IBM", "ARM", "IRC", "CEO", "CTO", "CFO", "GDPR", "ISO",
		"AM", "PM", "MD", "PHP", "CSS", "HTML", "JSON", "YAML", "HTTP", "JS", "TS", "GO", "EIP", "SOP", "MOU", "POC", "MVP", "SLA", "AMA", "WFS", "WMS", "NB", "MISC", "GSOC", "IETF", "JIRA", "WIKI", "BOF", "NGO":
		return true
	}
	return false
}
