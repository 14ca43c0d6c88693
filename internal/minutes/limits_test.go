package minutes

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"slipway/internal/date"
)

// hostile texts of some n bytes.
func hostile(n int) map[string]string {
	repeat := func(s string) string { return strings.Repeat(s, n/len(s)) }
	const log = "# 2018-04-02\n\n"
	return map[string]string{
		"one long line":       repeat("word (lead) "),
		"one long heading":    "# 2018-04-02 " + repeat("4/2 "),
		"many meetings":       repeat("# 4/2/2018\n"),
		"many headings":       repeat("# a\n"),
		"unclosed comments":   repeat("<!-- a\n"),
		"deep list":           repeat("- ") + "a",
		"deep quotes":         repeat(">") + "a",
		"parentheses":         "- " + repeat("(lead)"),
		"open parentheses":    "- " + repeat("(") + repeat(")"),
		"dashes":              "- " + repeat("a - "),
		"same items":          repeat("- a (lead)\n"),
		"numbered":            log + repeat("1. a\n"),
		"boxes":               log + repeat("- [ ] a\n"),
		"many labels":         repeat("**Last week**\n"),
		"labels and words":    log + repeat("**Last week**\n\na\n\n"),
		"unclosed fence":      "```\n" + repeat("a\n"),
		"long name":           "- a (" + repeat("lead, ") + "lead)",
		"names at the head":   "- " + repeat("lead and ") + "to",
		"words":               log + repeat("word "),
		"paragraphs":          log + repeat("a\n\n"),
		"tags":                log + repeat("<div>\n\n"),
		"unclosed emphasis":   log + repeat("*a **b\n\n"),
		"unclosed links":      log + repeat("[a](b\n\n"),
		"areas":               log + repeat("### a\n\n- b (lead)\n\n"),
		"a line that goes on": log + "Action: do it\n" + repeat("and\n"),
		"lines of work":       log + repeat("Action: lead does it\n"),
		"chairs":              log + repeat("Chair: a\nChair: b\n"),
		"next meetings":       log + repeat("Next meeting: a\nNext meeting: b\n"),
		"names":               log + "Present: " + repeat("a, "),
		"remarks":             log + "**Last week**\n- a\n" + repeat("  - was done\n"),
		"remarks beside":      log + "**Last week**\n- a\n" + repeat("- did not do it\n"),
		"more of an item":     log + "- a\n" + repeat("\n  b\n"),
		"columns":             log + repeat("|a") + "|action|owner|\n" + repeat("|-") + "|-|-|\n" + repeat("|b") + "|c|lead|\n",
		"rows":                log + "|action|owner|\n|-|-|\n" + repeat("|a|lead|\n"),
		"HTML tables":         log + repeat("<table><tr><th>a<th>b<tr><td>c<td>d</table>\n\n"),
		"unclosed tables":     log + repeat("<table><tr><th>a<th>b\n\n"),
		"tables in tables":    log + repeat("<table><plaintext>\n\n") + repeat("</table>\n\n"),
		"cells in HTML":       log + "<table><tr><th>action<th>owner<tr>" + repeat("<td>") + "</table>\n",
		"rows in HTML":        log + "<table><tr><th>action<th>owner" + repeat("<tr><td>a<td>lead") + "</table>\n",
		"lists in HTML":       log + "<table><tr><th>action<th>owner<tr><td>" + repeat("<li>a") + "<td>lead</table>\n",
		"spans in HTML":       log + "<table><tr><th>action<th>owner" + repeat("<tr><td rowspan=99 colspan=99>a") + "</table>\n",
		"links in HTML":       log + "<table><tr><th>action<th>owner<tr><td>" + repeat("<a href=a>a") + "<td>lead</table>\n",
		"highlighting":        log + "- " + repeat("="),
		"links apart":         log + "- " + repeat("[a] ") + "\n\n[a]: https://example.org/\n",
		"addresses apart":     log + repeat("[a]: b\n\n") + "[a]",
		"internal items":      log + repeat("- a <!-- internal -->\n"),
		"internal labels":     log + "Next: <!-- internal -->\n" + repeat("- a\n| a\n\n"),
		"internal rows":       log + "|a|\n|-|\n" + repeat("| a <!-- internal --> |\n"),
		"comments in a line":  log + "Lead: " + repeat("<!---->"),
		"marks in a line":     log + repeat("<!--internal-->"),
		"misplaced words":     log + repeat("visibility: internal\na\n"),
		"misspelt marks":      log + repeat("<!-- intrenal -->\n\na\n\n"),
		"returns":             log + repeat("- a (lead)\r"),
		"promises":            log + repeat("Lead, ops and writer will ask, and he will say; lead will do it. "),
		"many promises":       log + repeat("- Ops thinks lead, who will ask, will do it. Will send it.\n"),
		"words of speakers":   log + repeat("lead: I'll do it, and ops and I will\n"),
		"zeros":               log + repeat("- a\x00\n"),
		"no UTF-8":            log + repeat("- a \xff\xfe\n"),
		"byte order marks":    repeat("\ufeff- a\n"),
		"turned round":        log + repeat("- \u202e\u2066a\n"),
	}
}

// allocated is how many bytes a function asks for. Unlike time, that is the
// same however busy the machine is, and it shows work that is done again for
// every line, which copies text.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// TestHostileMinutes: twice the text is about twice the work, whatever it is,
// and no word of it is lost.
func TestHostileMinutes(t *testing.T) {
	const n = 24 << 10
	work := func(text string) uint64 {
		return allocated(func() {
			meetings, _ := read(text, Front{Dates: date.MDY})
			var source strings.Builder
			for i, m := range meetings {
				if i == 0 {
					source.WriteString(m.Preamble)
				}
				source.WriteString(m.Source)
			}
			if len(meetings) > 0 && !meetings[0].Partial && source.String() != text {
				t.Errorf("words lost of %.40q", text)
			}
		})
	}
	work("- a (lead) by 4/2\n") // what is made once
	twice := hostile(2 * n)
	for name, text := range hostile(n) {
		start := time.Now()
		once, both := work(text), work(twice[name])
		if testing.Verbose() {
			t.Logf("%-20s %6d kB, twice the text %.1f times as much, %v", name, once>>10, float64(both)/float64(once), time.Since(start).Round(time.Millisecond))
		}
		if both > 3*once+1<<19 {
			t.Errorf("%s: %d kB for %d bytes, %d kB for twice as many", name, once>>10, n, both>>10)
		}
	}
}

// TestLimits: what is over a limit is an error at the first line too many, and
// what is not is read.
func TestLimits(t *testing.T) {
	items := func(n int) string { return "# 2018-04-02\n\n" + strings.Repeat("- a\n", n) }
	for _, test := range []struct{ name, body, want string }{
		{"as many meetings as may be", strings.Repeat("# 2018-04-02\n", maxMeetings), ""},
		{"a meeting more", strings.Repeat("# 2018-04-02\n", maxMeetings+1), "1005:1 error minutes/too-much"},
		{"as many items as may be", items(maxParts - 2), ""}, // besides an area and a list
		{"an item more", items(maxParts - 1), "10005:1 error minutes/too-much"},
		{"more in the second meeting", items(10) + "\n" + items(maxParts), "10006:1 error minutes/too-much"},
		{"paragraphs", "# 2018-04-02\n\n" + strings.Repeat("a\n\n", maxParts+1), "6:1 error minutes/too-much"},
		{"one item of many lines", items(maxParts/2) + "\nAction: a\n" + strings.Repeat("a\n", maxParts/2*longItem), "6:1 error minutes/too-much"},
		{"as many lines as may be", "# 2018-04-02\n" + strings.Repeat("\n", maxLines-2), ""},
		{"a line more", "# 2018-04-02\n" + strings.Repeat("\n", maxLines-1) + "a\n", "60005:1 error minutes/too-much"},
		{"names", "# 2018-04-02\n\nPresent: " + strings.Repeat("a,", maxParts+1), "6:1 error minutes/too-much"},
		{"as many marks as may be", "# 2018-04-02\n\n" + strings.Repeat("- a <!-- internal -->\n", maxMarks), ""},
		{"a mark more", "# 2018-04-02\n\n" + strings.Repeat("- a <!-- internal -->\n", maxMarks+1), "1007:1 error minutes/too-much"},
		{"many marks in a line", "# 2018-04-02\n\n" + strings.Repeat("a <!-- internal -->", maxMarks+1), "7:1 error minutes/too-much"},
		{"more, and a part internal", items(maxParts) + "\n<!-- internal -->\nb\n<!-- /internal -->\n", "10005:1 error minutes/too-much"},
	} {
		t.Run(test.name, func(t *testing.T) {
			meetings, found := read(test.body, Front{})
			var errors []string
			for _, f := range found {
				if strings.Contains(f, " error ") {
					errors = append(errors, f)
				}
			}
			if got := strings.Join(errors, " | "); got != test.want {
				t.Errorf("%s, want %q", got, test.want)
			}
			if parts := countParts(meetings); parts > maxParts || len(meetings) > maxMeetings {
				t.Errorf("%d meetings with %d parts", len(meetings), parts)
			}
		})
	}
}

func countParts(meetings []*Meeting) int {
	n := 0
	for _, m := range meetings {
		n += len(m.Areas) + len(m.Present)
		eachItem(m, func(*Item) { n++ })
	}
	return n
}
