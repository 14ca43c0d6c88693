package minutes

import (
	"strings"
	"testing"
)

// A full stop behind "name: order" is a sign that somebody speaks, unless all items have one.
func TestItemsThatAllEndInFullStops(t *testing.T) {
	items := "- lead: measure the roof of the shed.\n- ops: order the lamps for the hall.\n- writer – ask the vendor for a date.\n"
	facts := "- The price of paint went up.\n- The lamps are two years old.\n- The hall was cold again (18).\n- Paint for the roof and the wall.\n"
	checkTasks(t, []bodyCase{{"all have one", "## Roof\n\n" + facts + items, "lead: lead: measure the roof of the shed. | ops: ops: order the lamps for the hall. | writer: writer – ask the vendor for a date."}})
	checkTasks(t, []bodyCase{
		{"some have one", "## Roof\n\n" + strings.ReplaceAll(facts, ".\n", "\n") + items, ""},
		{"what people say", "## Roof\n\n" + facts + "- lead: the roof is late.\n- ops: I think so too.\n- lead: measure it. It may be short.\n", ""},
	})
}
