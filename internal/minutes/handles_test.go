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
