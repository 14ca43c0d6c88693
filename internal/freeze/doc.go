// Package freeze holds the plan of a release to what was agreed. Once a plan
// is frozen, its facts stand in plan.sum beside it, and the check needs no
// history to say which of them is not what it was, and where.
//
// # plan.sum
//
// The first line names the format. Each further line is one fact:
//
//	milestones.final-test.date h1:Jo0Aq… date
//	milestones.final-test.steps h1:0vq1b… list 2
//	milestones.final-test.steps.1 h1:d8YvK… text Every feature has been tried
//
// that is, its path in plan.yaml, with the numbers of list entries from 1; a
// digest of its value, as go.sum has one of each module; its kind; and for
// prose, lists and entries by id the value itself, since comparing those takes
// more than equal or not. Lines stand in the order of plan.yaml. The file is
// written by slipway freeze alone: a line whose digest is not that of what
// stands behind it is refused.
//
// # What is a fact
//
// A fact is any value of plan.yaml: a date, a name, an id, people, a version,
// a number, a mode, a reference, and which entries there are. The order of
// entries is a fact too, but not that of people, nor of the fields of one
// thing. Values are compared by what they mean: 2019-06-20T12:00 in the zone
// +02:00 is 2019-06-20T12:00+02:00, [a] is a, and quotes are no change.
// People are frozen by the names that the plan calls them. A time whose zone
// neither it nor the plan names takes that of hugo.yaml, and moves with it.
//
// Not facts are where an address leads (that there is one is), `status` (a
// frozen plan may be cancelled, not made a draft again) and `renamed_from`.
//
// # Where prose becomes fact
//
// A text may be mended: white space, punctuation, emphasis, quotes, capitals,
// encoding, hyphens, the targets of links, and the spelling of single words.
// It is compared word by word, and a word that was added, dropped, moved or
// exchanged is a change. So is anything in a number, a unit, a name (a word
// with a capital where no sentence begins), code, a symbol, a question mark, a
// box, or a negation.
//
// A word counts as misspelt, not exchanged, if one small slip lies between the
// two and they are not both known words: specifcation and specification, but
// not test and text, form and from, or node and nodes. The first letter has to
// stay, so that no un- or in- slips in; letters of another alphabet that only
// look alike are a change. What is known are the words in words.txt and their
// forms; function near says how far apart two words may be. The rule errs on
// the strict side: whatever it refuses can be done with an erratum.
//
// # Errata
//
// A deliberate change is an entry of errata: in the plan, with what, why, on
// and who, that names the facts it changes. Running slipway freeze again seals
// it: the corrected facts and the erratum are from then on frozen themselves,
// so that an erratum allows one change and not every later one.
//
// The package refuses to know pages or history, and to write files.
package freeze
