package minutes

import "testing"

// Words by which chats call everybody are nobody's name.
func TestCallsForEverybody(t *testing.T) {
	for _, word := range []string{"@all", "@everyone", "@Everybody", "@team"} {
		checkTasks(t, []bodyCase{
			{"behind " + word, "## Tasks\n\n- order it (" + word + ")\n- sell it (@ops)\n", "all: order it | ops: sell it"},
		})
	}
	checkTasks(t, []bodyCase{
		{"emphasis that ends behind the name", "## Tasks\n\n- **Lead — R1 + R2.** `Rack` in red\n- **Ops: the roof**\n- **Writer** – the wall\n", "lead: R1 + R2. `Rack` in red | ops: **the roof** | writer: the wall"},
	})
}
