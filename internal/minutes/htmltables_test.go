package minutes

import (
	"strings"
	"testing"
)

// Tables in HTML are read like others, and stay on the page as they were written.
func TestTablesInHTML(t *testing.T) {
	const talk = "\n\n- Is it late? It is.\n- The guide is old.\n"
	checkTasks(t, []bodyCase{
		{"columns", "<table><tr><th>Task</th><th>Who</th><th>By when</th></tr><tr><td>Order the racks</td><td>Ops</td><td>12 March</td></tr><tr><td>Sell the rest</td><td>TBD</td></tr></table>" + talk, "ops: Order the racks | ?: Sell the rest"},
		{"lines", "<TABLE border=\"1\">\n  <thead>\n    <tr>\n      <th>Action</th>\n      <th>Owner</th>\n    </tr>\n  </thead>\n\n  <tr>\n    <td>Order\n    racks &amp; screws</td>\n    <td>Lead &#x26; ops</td>\n  </tr>\n\n</TABLE>" + talk, "lead ops: Order racks & screws"},
		{"lists", "<table><thead><tr><th>Topic</th><th>Notes</th><th>Actions: responsible</th></tr></thead><tbody><tr><td>Racks</td><td><p>They are</p><ul><li>old</li></ul></td><td><ol><li>Ops to order two</li><li>Lead and writer to sell<br>the rest</li></ol></td></tr>" +
			"<tr><td>Roof</td><td>It is red</td><td></td></tr></tbody></table>" + talk, "ops: Ops to order two | lead writer: Lead and writer to sell the rest"},
		{"bullets", "<table>\n<tr><th>Topic</th><th>Actions</th></tr>\n<tr><td>Racks</td><td>\n\n- Ops to order two\n- Lead to sell the rest\n\n</td></tr>\n</table>" + talk, "ops: Ops to order two | lead: Lead to sell the rest"},
		{"bullets below names", "<table>\n<tr><th>Day</th><th>Actions</th></tr>\n<tr><td>1</td><td>\n\nLead\n\n* Order two\n* Sell the rest\n\nOps and writer\n\n* Paint it\n</td></tr>\n</table>" + talk, "lead: Order two | lead: Sell the rest | ops writer: Paint it"},
		{"lists below names", "<table><tr><th>Day</th><th>Actions</th></tr><tr><td>1</td><td><p><b>Lead:</b></p><ul><li>Order two</li></ul><p>Ops</p><ul><li>Paint it</li></ul></td></tr></table>" + talk, "lead: Order two | ops: Paint it"},
		{"lines of a cell", "<table><tr><th>Topic</th><th>Action / owner</th></tr><tr><td>Racks</td><td><p>Ops to order two</p><p>Lead to sell the rest.</p><p>It is late</p></td></tr></table>" + talk, "ops lead: Ops to order two; Lead to sell the rest. It is late"},
		{"several rows", "<table><tr><th>Topic</th><th>Owner</th><th>Action</th></tr><tr><td rowspan=\"2\">Racks</td><td>Ops</td><td>Order two</td></tr><tr><td>Lead</td><td>Sell the rest</td></tr></table>" + talk, "ops: Order two | lead: Sell the rest"},
		{"several columns", "<table><tr><th>Topic</th><th>Owner</th><th>Action</th></tr><tr><td colspan=\"2\">Racks</td><td>Order two</td></tr></table>" + talk, ": Order two"},
		{"others", "<table><tr><th>Size</th><th>Colour</th></tr><tr><td>Ops will see</td><td>red</td></tr></table>" + talk, ""},
		{"reports", "<table><tr><th>Name</th><th>Last week</th><th>Next week</th></tr><tr><td>Lead</td><td>moved two</td><td>move a third</td></tr></table>" + talk, "lead: moved two | lead: move a third"},
		{"unclosed", "<table><tr><th>Task</th><th>Who</th></tr><tr><td>Order two</td><td>Ops</td></tr>" + talk, ""},
		{"within another", "<table><tr><th>Task</th><th>Who</th></tr><tr><td>Order two</td><td><table><tr><td>Ops</td></tr></table></td></tr></table>" + talk, ""},
		{"what follows", "<table><tr><th>Task</th><th>Who</th></tr><tr><td>Order two</td><td>Ops</td></tr></table>\n\nLead will sell the rest." + talk, "ops: Order two | lead: Lead will sell the rest."},
	})
	const body = "# Meeting 2026-03-09\n\nBefore.\n\n<table><tr><th>Task</th><th>Who</th></tr>\n\n<tr><td>Order <a href=\"https://example.org/2\">two</a> <!-- id: racks --></td><td>Ops</td></tr></table> behind it\n\nAfter.\n"
	meetings, problems := read(body, Front{Title: "Log"})
	checkWhole(t, body, meetings)
	area := meetings[0].Areas[0]
	if item := area.Lists[0].Items[0]; len(problems) > 0 || item.ID != "racks" || item.Text != "Order [two](https://example.org/2)" || len(item.Links) != 1 || item.Links[0] != (Link{"two", "https://example.org/2"}) || item.Line != 11 {
		t.Errorf("%+v; %v", item, problems)
	}
	if want := strings.TrimSpace(body[strings.Index(body, "Before"):]); area.Commentary != want {
		t.Errorf("%q, want %q", area.Commentary, want)
	}
}
