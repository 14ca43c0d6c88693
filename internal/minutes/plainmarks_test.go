package minutes

import "testing"

// What programs write for signs, spaces and emphasis is read as what people type.
func TestUnexportedLines(t *testing.T) {
	for line, want := range map[string]string{
		"Action:\u00a0lead to order it":                         "Action: lead to order it",
		"- \u200blead to order it":                              "- lead to order it",
		"Lead &amp; ops":                                        "Lead & ops",
		"lead&nbsp;&ndash;&nbsp;order it":                       "lead – order it",
		"<b>Lead</b>: order it":                                 "**Lead**: order it",
		"<strong>Action items</strong>":                         "**Action items**",
		`## <a name="actions"></a>Actions`:                      "## Actions",
		"`a &amp; b`":                                           "`a &amp; b`",
		"&amp;lt; is how one writes it":                         "&amp;lt; is how one writes it",
		"<td><b>Lead</b></td>":                                  "<td><b>Lead</b></td>",
		"\u00a0\u00a0\u00a0\u00a0in front":                      "\u00a0\u00a0\u00a0\u00a0in front",
		`<a href="https://slipway.example">the page</a> is red`: `<a href="https://slipway.example">the page</a> is red`,
		`- \[LATE\] Lead\'s list -\> ops`:                       "- [LATE] Lead's list -> ops",
		`- order it \(lead\) \- \#7`:                            "- order it (lead) - #7",
		`1\. is no list, \# no heading`:                         `1\. is no list, # no heading`,
		`\# no heading`:                                         `\# no heading`,
		`\[no link\](x) [nor]\(x\) \![here]`:                    `\[no link\](x) [nor]\(x) \![here]`,
		`\*no emphasis\* a\_b \\- \|`:                           `\*no emphasis\* a\_b \\- \|`,
		`- \[ \] a box`:                                         `- \[ \] a box`,
		"- <u>Lead</u>: <font color=\"red\">order it</font>":    "- Lead: order it",
		"- <input type=\"checkbox\" checked> order it":          "- [x] order it",
		"- <input type=\"checkbox\" disabled> order it":         "- [ ] order it",
		"a <b>*x*</b> b":                                        "a <b>*x*</b> b",
	} {
		if got := plainMarks([]string{line})[0]; got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
	checkTasks(t, []bodyCase{
		{"exported", "## <a id=\"x\"></a>Action\u00a0items\n\n- <b>Lead</b>\u00a0&ndash; order the racks &amp; lamps\n- \u200bpaint the roof\u00a0(ops)\n", "lead: order the racks & lamps | ops: paint the roof"},
	})
}

// What a program exported and what somebody typed without spaces may stand in one line.
func TestUnexportedAndGlued(t *testing.T) {
	for _, line := range []string{"-[ ] order\u00a0it", "**- order\u00a0it**", "-order &amp; paint it", "- a\n-lead\u00a0it is", "##Action\u00a0items", `-[ ] order\'s`, "> \u00a0order", "<img src=\"x\">\u00a0**order**"} {
		plainMarks(splitLines(line + "\n" + line + "\n"))
	}
}
