package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// What people made or mended, told of each of them in a sentence: "Lead finished the roof". In talk
// that is a report only where a list consists of such, or where a file links whom it tells of.

// madeBy reads who made or mended something, as a text begins to tell.
func (f *file) madeBy(s string) []string {
	ids := f.leading(linkWords(s[:min(len(s), longestMarked)]), hasMade)
	if len(ids) > 0 && ids[0] == "all" {
		return nil
	}
	return ids
}

// hasMade holds for words that tell of a thing that somebody made or mended, and not of what they
// said, moved or did at the meeting.
func hasMade(words []string) bool {
	what := strings.Join(words[:min(len(words), 7)], " ")
	return len(words) > 1 && madeIt.MatchString(what) && !ofSessions.MatchString(what)
}

// ofSessions finds what people make of and at a meeting.
var ofSessions = pattern.Must(`\b(?:motions?|amendments?|resolutions?|meetings?|agenda|minutes|discussions?)\b`)

var madeIt = pattern.Must(`^(?:(?:has|have|also|just|already|recently|successfully) ){0,3}(?:` +
	`(?:finished|started|began|begun|continued|kept|completed) (?:[a-z]+ing (?:up |on |out |in )?)?(?:the|an?|our|his|her|their|all|some|another|two|three|#|\p{Lu}|[a-z]+ing\b|[a-z]+s\b)` +
	`|(?:implemented|built|rebuilt|created|merged|fixed|mended|repaired|deployed|migrated|refactored|released|ported|patched|rewrote|landed|shipped|improved|replaced|converted|debugged|upgraded|published|drafted|automated|installed|configured|painted|translated|benchmarked|optimi[sz]ed) [^\s,.]` +
	`|added (?:the|an?|more|new|some|support|tests|docs|documentation|examples|#) ` +
	`|wrote (?:the|an?|more|new|some|up|tests|docs|documentation) ` +
	`|(?:set up|cleaned up|worked on|looked into) (?:the|an?|our|his|her|their|all|some|more|new|[a-z]+ing\b|\p{Lu}))`)

// roundOfWork reports whether the items of a list of talk are a round in which it is told, of each of
// three people or more, what they made. Those who introduce themselves tell of other times.
func (f *file) roundOfWork(area string, items []*Item) bool {
	if len(items) < 3 || aboutPeople.MatchString(area) || isViews(area) {
		return false
	}
	var seen []string
	for _, item := range items {
		ids := f.madeBy(item.Raw)
		if len(ids) != 1 || slices.Contains(seen, ids[0]) {
			return false
		}
		seen = append(seen, ids[0])
	}
	return len(seen) > 2
}

// linksDeeds reports whether a file links those of whom it tells what they made: so it does where most
// items of talk that begin with the link of somebody's name tell that, of three people at least.
func (f *file) linksDeeds(meetings []*Meeting) bool {
	var seen []string
	made, others := 0, 0
	for list := range listsOfTalk(meetings) {
		for _, item := range list.Items {
			name := linkedInFront.FindStringSubmatch(item.Raw)
			if name == nil || f.people(name[1]) == nil {
				continue
			}
			if ids := f.madeBy(item.Raw); ids != nil {
				made++
				seen = appendNew(seen, ids...)
			} else if f.leading(linkWords(item.Raw), promises) == nil {
				others++
			}
		}
	}
	return len(seen) > 2 && made > 2*others
}

// linkedDeed reads who made something, in such a file.
func (f *file) linkedDeed(s string) []string {
	if !f.deedsLinked || !linkedInFront.MatchString(s) {
		return nil
	}
	return f.madeBy(s)
}

var linkedInFront = pattern.Must(`^[*_]{0,3}\[([^\[\]]{1,60})\]\([^()\s]{1,200}\)[*_]{0,3} `)
