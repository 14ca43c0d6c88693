package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// What stands below the name of an office is told of it as much as of who holds it: figures, facts
// and what others asked. Only what its holder did, is at or will do is work.

// namesOffice reports whether a title names an office or those who hold one: "Treasurer's report",
// "Lead (Secretary)", "Officer reports".
func namesOffice(title string) bool { return officeInTitle.MatchString(title) }

var officeInTitle = pattern.Must(`(?i)\b(?:treasurers?|secretar(?:y|ies)|chair(?:man|woman|person)?s?|presidents?|clerks?|wardens?|bursars?|registrars?|auditors?|directors?|officers?|finances?)\b`)

// tellsDeed reports whether a sentence of a text tells what somebody unnamed did, is at or will do:
// "Paid the deposit", "We have moved the account". "Paid members: 171" is a figure.
func tellsDeed(text string) bool {
	text = plainWords(text[:min(len(text), mostSentences)])
	for range mostClauses {
		first := sentence(text)
		if beginsDeed(first) {
			return true
		}
		if text = strings.TrimSpace(text[len(first):]); text == "" {
			break
		}
	}
	return false
}

func beginsDeed(sentence string) bool {
	rest := sentence[len(beforeOwnDeed.FindString(sentence)):]
	words := strings.Fields(strings.ToLower(rest))
	if len(words) == 0 || inTheMeeting.MatchString(words[0]) || amountOf.MatchString(rest) || hasVerb(words[:min(len(words), 3)]) {
		return false
	}
	return beginsWithVerb(rest) || beginsLoosely(rest) || oddPast.MatchString(words[0]) || intends.MatchString(rest)
}

var (
	beforeOwnDeed = pattern.Must(`(?i)^(?:(?:and|also|then|finally|recently|just|still|now|already|currently|have|has|had|is|are|was|were|am|been|I|we|(?:I|we)['’](?:m|re|ve)|both|mostly|not|yet) )+`)
	intends       = pattern.Must(`(?i)^(?:(?:need|hope|plan|want|intend|expect|aim|offer|try|promise)s? to|(?:I|we)['’]ll|to) [a-z]`)
	amountOf      = pattern.Must(`(?i)^[a-z]+(?:ed|ing|id|ent)(?: [a-z]+){0,2} (?:balances?|income|expenses?|expenditure|costs?|members?|membership|totals?|funds?|amounts?|surplus|deficit|loss|invoices|fees|dues|payments?|grants?|donations?|bills|reserves?|assets|subscriptions?)(?:$|[^a-z]* ?[-–—:£$€0-9(])`)
)

// ofOthers reports whether an item of somebody's report tells what somebody else said.
func (f *file) ofOthers(text string, owners []string) bool {
	ids := f.leading(plainWords(text), speaksUp)
	return ids != nil && !slices.ContainsFunc(ids, func(id string) bool { return id == "all" || slices.Contains(owners, id) })
}
