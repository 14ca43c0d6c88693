package minutes

import "testing"

// What programs leave in the Markdown that they make of documents and of pages of wikis.
func TestWhatExportsLeave(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"backslashes alone", "## Roof\n\nIt is late. \\\n \\\nLead is working on the roof. \\\n \\\nIt is red.\n", "lead: Lead is working on the roof."},
		{"in an item", "## Roof\n\n- Lead to paint it \\\n  \\\n  Ops to test it\n- It is red\n", "lead: Lead to paint it | ops: Ops to test it"},
		{"icons", "## Roof\n\n<img src=\"icons/warning.svg\" alt=\"(warning)\" /> Lead to paint it\n\n<img src=\"icons/tick.svg\" alt=\"(tick)\" class=\"tick\" /> Ops is red\n", "lead: Lead to paint it"},
		{"an icon alone", "## Roof\n\n<img src=\"icons/warning.svg\">\n\nLead to paint it\n", "lead: Lead to paint it"},
		{"lines of cells", "## Roof\n\n| Topic | Notes |\n|---|---|\n| Wall | It is late<br>Lead to paint it |\n| Gate | Ops will test it |\n", "lead: Lead to paint it | ops: Ops will test it"},
		{"what is developed", "## Roof\n\n| Dataset | Rank | Lead person | Status |\n|---|---|---|---|\n| the first one | 2 | Lead | done |\n| the other one | 1 | Lead/Ops | in progress |\n", "lead: the first one | lead ops: the other one"},
		{"what there is", "## Roof\n\n| Dataset | Lead person | Status |\n|---|---|---|\n| the first one | Lead | public |\n| the other one | Ops | secret |\n", ""},
		{"not yet known", "## Actions\n\n- TBC\n- t.b.d.\n- To be confirmed\n- (tba)\n- TBD: paint it\n", "?: TBD: paint it"},
	})
}
