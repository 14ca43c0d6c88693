package minutes

import (
	"slices"
	"strings"
	"testing"
)

// Blocks of HTML are read as they would be in Markdown.
func TestHTMLBlocks(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"paragraphs", "<p><strong>Roof</strong></p>\n<p>The roof is red.</p>\n<p><strong>Action:</strong> Ops to order racks</p>\n<p>It rained.</p>\n<p>Lead to paint the wall.</p>\n", "ops: Ops to order racks | lead: Lead to paint the wall."},
		{"a label", "<p><strong><em>Action:</em></strong></p>\n<p>-&nbsp;&nbsp; &nbsp;&nbsp; <strong><em>Lead to order racks.</em></strong></p>\n<p>-      <strong>Ops to paint them.</strong></p>\n<h3>Roof</h3>\n<p>The roof is red.</p>\n", "lead: ***Lead to order racks.*** | ops: **Ops to paint them.**"},
		{"a list", "<h2>Action items</h2>\n<ul>\n<li>Lead: order the racks</li>\n<li>Ops &ndash; paint them</li>\n</ul><h2>Roof</h2><ul><li>The roof is red</li></ul>\n", "lead: order the racks | ops: paint them"},
		{"in one line", "<p><b>Actions</b></p><ol><li>Order the racks (Lead)</li><li><p>Paint them (Ops)</p></li></ol>\n", "lead: Order the racks | ops: Paint them"},
		{"broken lines", "<p><strong>Actions:</strong><br />- Lead to order racks<br />- Ops to paint them</p>\n", "lead: Lead to order racks | ops: Ops to paint them"},
		{"broken Markdown", "**Actions:**<br>Lead to order racks<br>Ops to paint them\n\n## Roof\n\nIt is red.<br>**Action:** Ops to mend it<br>by Friday\n\nThe wall<br>AP: Lead to sweep it\n", "lead: Lead to order racks | ops: Ops to paint them | ops: Ops to mend it<br>by Friday | lead: Lead to sweep it"},
		{"what folds", "<details>\n<summary>Action items</summary>\n\n- Ops to paint it\n- sweep the yard\n\n</details>\n", "ops: Ops to paint it | : sweep the yard"},
		{"around Markdown", "<div class=\"a\">\n\n- Lead will order the racks<br>and sweep\n\n</div>\n", "lead: Lead will order the racks<br>and sweep"},
		{"and a table", "<p>The roof</p>\n<table><tr><th>Action</th><th>Owner</th></tr>\n<tr><td>Order racks</td><td>Lead</td></tr></table>\n<p>Ops will paint the wall</p>\n", "lead: Order racks | ops: Ops will paint the wall"},
	})
}

// Each line of a text stays one, with all that the blocks in it hold.
func TestAsMarkdown(t *testing.T) {
	for text, want := range map[string][]string{
		"<p>a <b>b </b><b>c</b></p>\n<p>d</p>\n":                     {"a **b** **c**\n\n", "d\n\n"},
		"<ul><li>a<ul>\n<li>b<br>c</li></ul></li>\n</ul>\nd\n":       {"- a\n", "  - b\n    c\n\n", "\n", "d\n"},
		"<p>a<br>b</p><h2>c</h2>\n":                                  {"a\n\nb\n\n## c\n\n"},
		"<p><a href=\"https://a.example\">b</a> <i>c:</i>d</p>\n":    {"[b](https://a.example) *c:* d\n\n"},
		"<p>a</p>\n\n```\n<p>b</p>\n```\n<!-- c -->\n| <p>d</p> |\n": {"a\n\n", "\n", "```\n", "<p>b</p>\n", "```\n", "<!-- c -->\n", "| <p>d</p> |\n"},
		"<p>a</p>\n<ul><li>b\n":                                      {"<p>a</p>\n", "<ul><li>b\n"},
		"a<br>B <br/>- c\n":                                          {"a<br>B \n\n- c\n"},
		"- a<br>b<br>* c\n":                                          {"- a<br>b\n  * c\n"},
		"| a<br>- b | c |\n":                                         {"| a<br>- b | c |\n"},
		"**A:** b<br>Orbit: c\n":                                     {"**A:** b<br>Orbit: c\n"},
		"- a <p>b\n":                                                 {"- a <p>b\n"},
	} {
		if got := asMarkdown(splitLines(text)); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	long := strings.Repeat("<b>a</b> ", 50_000)
	if got := asMarkdown([]string{"<p>" + long + "\n"}); len(got) != 1 {
		t.Error("a long line is no line")
	}
}
