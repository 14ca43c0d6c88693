package minutes

import "testing"

// Among what people take on, a thing with a name behind a colon is theirs; an office, a speech, a
// question or a thing with a name in brackets is not, nor is any where little else is taken on.
func TestDealtAmongTakings(t *testing.T) {
	const talk = "## Talk\n\n- Is it late?\n- The roof is red.\n- It was blue, and nobody knew.\n- The wall is old.\n- The door is new.\n- The wiki is old.\n- Nobody came.\n- It rained.\n\n## Paper\n\n"
	checkTasks(t, []bodyCase{
		{"things", talk + "- Lead will ask the printer\n- Ops will send the files\n- Text for the weekly news: Writer\n", "lead: Lead will ask the printer | ops: Ops will send the files | writer: Text for the weekly news: Writer"},
		{"others", talk + "- Lead will ask the printer\n- Ops will send the files\n- Lead will paint it\n- Ops will call the vendor\n- Chair of the day: Writer\n- Report of the fair (Writer)\n- Is it the one: Writer?\n", "lead: Lead will ask the printer | ops: Ops will send the files | lead: Lead will paint it | ops: Ops will call the vendor"},
		{"in talk", talk + "- Lead will ask the printer\n- The roof is red\n- Text for the weekly news: Writer\n", "lead: Lead will ask the printer"},
	})
}
