package minutes

import "testing"

// Below a bare name stand what is done and what is to do, each below a label; what has another
// title of the same kind behind it is nobody's.
func TestLabelsBelowNames(t *testing.T) {
	for _, name := range []string{"**Lead**", "Lead:", "Lead", "@lead"} {
		for _, labels := range [][2]string{{"Done:", "To do:"}, {"DONE", "TODO:"}, {"Done", "Todo"}, {"**Done**", "**To do**"}, {"Yesterday:", "Today:"}} {
			checkTasks(t, []bodyCase{
				{name + labels[0], "It is late.\n\n" + name + "\n\n" + labels[0] + "\n- the roof\n- the wall\n\n" + labels[1] + "\n- the gate\n", "lead: the roof | lead: the wall | lead: the gate"},
			})
		}
	}
	checkTasks(t, []bodyCase{
		{"two", "Lead and Ops\n\nDONE\n- the roof\n\nTODO:\n- the wall\n", "lead ops: the roof | lead ops: the wall"},
		{"right below a label", "Today\nLead and Ops\n- the roof\n\nWriter\n- Paint it\n- the wall\n", "lead ops: the roof | writer: Paint it | writer: the wall"},
		{"another title", "Today\nLead\n- Paint it\n- the wall\n\nStatus of things\n- the roof is red\n", "lead: Paint it | lead: the wall"},
		{"behind the last", "Lead\n\nDone:\n- the roof\n\nTodo:\n- the wall\n\nAims for May:\n- paint it\n", "lead: the roof | lead: the wall | : paint it"},
		{"to do of all", "## Updates\n\n**Lead**\n\n- the roof\n\n**Ops**\n\n- the wall\n\n**To do**\n\n- order it\n", "lead: the roof | ops: the wall | : order it"},
		{"no name", "Racks and Ops\n\nDONE\n- the roof\n", ": the roof"},
	})
}
