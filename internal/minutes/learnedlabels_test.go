package minutes

import "testing"

// A word before people, set apart in the same file three times, says whose something is, unless it
// is one for another part.
func TestLearnedLabels(t *testing.T) {
	const talk = "- Rain\n- Snow\n- Fog\n- Wall\n- Door\n"
	checkTasks(t, []bodyCase{
		{"brackets", "## Roof\n\n- slates  **[claimed: lead]**\n- a lamp **[claimed: ops, writer]**\n- the door [claimed: writer] before May\n- old paint **[unclaimed – who wants it?]**\n" + talk, "lead: slates | ops writer: a lamp | writer: the door before May | ?: old paint"},
		{"fields", "## Roof\n\n- T-1 / count slates / assg: lead / due Friday\n- T-2 / hang a lamp / assg: ops\n- T-3 / mend the door / assg: writer, lead\n- T-4 / paint it / assg: nobody yet\n" + talk, "lead: T-1 / count slates / due Friday | ops: T-2 / hang a lamp | writer lead: T-3 / mend the door | ?: T-4 / paint it"},
		{"capitals", "## Roof\n\n- slates · DRI lead · Friday\n- a lamp · DRI ops\n- paint · DRI writer\n" + talk, "lead: slates · Friday | ops: a lamp | writer: paint"},
		{"other parts", "## Roof\n\n- slates [presented by: lead]\n- a lamp [reviewer: ops]\n- paint [asked by: writer]\n- slate [reviewer: ops]\n- slots [reviewer: ops]\n" + talk, ""},
		{"twice", "## Roof\n\n- slates / assg: lead\n- a lamp / assg: ops\n" + talk, ""},
		{"no people", "## Roof\n\n- slates [size: small]\n- a lamp [size: lead]\n- paint [size: ops]\n- paper [size: writer]\n- pots [size: big]\n" + talk, ""},
	})
}

func TestPointsMade(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"points", "## Roof\n\n- (a) that the roof is old (lead);\n- (b) that Orbit shows a red one (ops);\n- that there was rain (writer)\n", ""},
		{"praise", "## Kudos\n\n- Lead → ops for the lamps\n- Ops → slates by May\n", "ops: slates by May"},
	})
}
