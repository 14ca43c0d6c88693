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

// Wikis and plain text set titles between signs, which then end what stands above them.
func TestTitlesBetweenSigns(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"equals", "== Round ==\n\nlead:\n- mended the door\n- next: count slates\n\n== Roof ==\n\nIt leaks.\nops: it is red\n\n=== To do ===\n\n- lead: hang a lamp\n", "lead: mended the door | lead: count slates | lead: hang a lamp"},
		{"dashes", "-- Roof --\n\nIt leaks.\n\n-- Actions --\n\n- Hang a lamp (ops)\n", "ops: Hang a lamp"},
		{"one", "== Actions ==\n\n- Hang a lamp (ops)\n- ==Order it==\n", "ops: Hang a lamp | : ==Order it=="},
	})
}

func TestAgendaOfHeadings(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"topics", "## Agenda\n\n1. Draft report (lead)\n2. Plan of the roof (ops)\n\n## 1. Draft report\n\n- Lead will send it\n\n## 2. Plan of the roof\n", "lead: Lead will send it"},
		{"table of blockers", "## Beta\n\n| Blocker | State | Assignee |\n|---|---|---|\n| The lamp is out | in review | lead |\n| It leaks | – | – |\n", "lead: The lamp is out"},
	})
}
