package minutes

import "regexp"

// More names of lists of work: what they are for, and who does what.
var (
	workLabel = regexp.MustCompile(`^(?:the |our |upcoming |next |agreed |list of )*(?:action plan|(?:work|things|stuff|items|tasks) to (?:do|be done|complete|finish)|to be done|homework|deliverables|commitments|follow ?up (?:items?|actions?|tasks?)|task assignments?|assignments)` +
		`(?: (?:for|before|until|by) (?:the )?(?:next|this|coming|following)(?: \w+)?)?$`)
	whoLabel    = regexp.MustCompile(`^who(?:['’]s| is| will| does| should)? ?(?:do|does|doing)? what(?:(?: and|,)? (?:by )?when)?\??$`)
	beforeLabel = regexp.MustCompile(`^(?:(?:to do|todo|tasks|actions|action items|work) )?(?:before|until|by) (?:the )?(?:next (?:meeting|call|session|time|sync|week)|release|launch|deadline)$|^what['’]?s next\??$`)
)
