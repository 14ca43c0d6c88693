package minutes

import "testing"

func TestRowsThatSayWhatTheyAre(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"numbers", "## Decisions made and action items\n\n| Item | Description | Video |\n|---|---|---|\n| **Decision Item 7.1** | The release is on Monday | [1:02](https://example.org/v) |\n| **Action Item 7.1** | Lead to move the servers | [1:05](https://example.org/w) |\n| **Action Item 7.2** | Somebody to test the backups, volunteer needed | |\n", "lead: Lead to move the servers | ?: Somebody to test the backups, volunteer needed"},
		{"types", "| Type | What | Who | By |\n|---|---|---|---|\n| Info | The servers are old | Lead | |\n| Decision | They are moved | | |\n| Action | Move them | Ops | 12 March |\n| AI | Count them | TBD | |\n", "ops: Move them | ?: Count them"},
		{"only numbers", "| Action Item | Description |\n|---|---|\n| **4.1** | Lead to move the servers |\n| **4.2** | Ops to count them |\n", "lead: Lead to move the servers | ops: Ops to count them"},
		{"some with names only", "| Item | Discussion | Action |\n|---|---|---|\n| 1 | Welcome | - |\n| 2 | The form is long | Writer to shorten it |\n| 3 | Fees are late | LEAD / OPS |\n", "writer: Writer to shorten it | lead ops: Item: 3; Discussion: Fees are late"},
		{"letters of one kind", "| Type | Description | Owner |\n|---|---|---|\n| D | The servers are moved | Lead, ops |\n\n## Next\n\n| Type | Description | Owner |\n|---|---|---|\n| T | Move them | Ops |\n| I | They are old | Lead |\n", "ops: Move them"},
		{"a word of another kind", "| Type | What |\n|---|---|\n| Action | film |\n| Comedy | play |\n", ""},
		{"only talk", "| Type | What |\n|---|---|\n| Info | the roof |\n| Note | the door |\n", ""},
	})
}
