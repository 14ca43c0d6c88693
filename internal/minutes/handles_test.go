package minutes

import (
	"strings"
	"testing"
)

// What came of an item, a day and an issue behind a handle leave the item theirs; a handle of
// whom it is about is of no owner.
func TestBehindHandle(t *testing.T) {
	for raw, want := range map[string]string{
		"Write the announcement @writer - waits for the key":    "writer: Write the announcement @writer | waits for the key",
		"Write the announcement @writer: done":                  "writer: Write the announcement @writer | done",
		"Write the announcement @writer by Friday - half of it": "writer: Write the announcement @writer by Friday | half of it",
		"Write the announcement @writer #77 - not yet":          "writer: Write the announcement @writer #77 | not yet",
		"Write the announcement @writer by Friday":              "writer: Write the announcement @writer by Friday | ",
		"Talk to @writer - waits for the key":                   ": Talk to @writer | waits for the key",
		"Talk to @writer and @ops - waits for the key":          ": Talk to @writer and @ops | waits for the key",
		"The plan that @writer made: done":                      ": The plan that @writer made | done",
		"Thanks @writer - great":                                ": Thanks @writer - great | ",
		"Mail of lead @ops.example: done":                       ": Mail of lead @ops.example | done",
	} {
		item := itemsOf("**Last week**\n\n- [ ] " + raw + "\n- Sweep (lead)\n")[0]
		if got := strings.Join(item.Owners, " ") + ": " + item.Text + " | " + item.Outcome; got != want {
			t.Errorf("%q: %q, want %q", raw, got, want)
		}
	}
}

// A handle in front of an order calls on somebody wherever a sentence begins, and in work each clause.
func TestCalledOnInSentences(t *testing.T) {
	checkTaken(t, map[string]string{
		"It is late. @lead write some more tests":            "lead",
		"It is late. @lead @ops please review the draft.":    "lead+ops",
		"It is late. @lead order lamps, and tell how it is.": "lead",
		"It is late. @lead thanks for the report":            "",
		"It is late. @lead test results are in":              "",
		"It is late. @lead plan B is red":                    "",
		"It is late. @lead check the wall?":                  "",
		"It is late. @lead update: the roof is red":          "",
		"It is late. @lead test":                             "",
	})
	const roof = "## Roof\n\nIt leaks.\n\nActions:\n"
	checkTasks(t, []bodyCase{
		{"clauses", roof + "\n- @lead update the text, @ops test it\n- @lead order it and @ops paint it; @writer draft a text\n- @lead call @ops and @writer about it\n", "lead: @lead update the text | ops: @ops test it | lead: @lead order it | ops: @ops paint it; | writer: @writer draft a text | lead: @lead call @ops and @writer about it"},
		{"a line", roof + "0. @lead update pull request template. Tell more of it. @ops call the vendor\n1. @writer test it\n", "lead: @lead update pull request template. Tell more of it. | ops: @ops call the vendor | writer: @writer test it"},
	})
}
